// Generated from schema/bills.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "bills")]
pub use super::common::{
    AccountTypeEnum, AccountingItem, Address, AddressParameters, Amount, Bill,
    BillAccountData, BillAssigneeData, BillCompanyData, BillCorrectionState,
    BillCorrectionType, BillCustomerData, BillEnterpriseData, BillOptions, BillOwnerData,
    BillState, BillType, ExtendedAmount, InvoicePaymentData, OrderItemOld,
    OrderItemOldData, PaymentCardPaymentData, PaymentItemOld, PaymentItemOldData,
    ProductOrderItemData, RebateOrderItemData, TaxBreakdown, TaxBreakdownItem, TaxValue,
    TimeInterval, Title,
};

/// Change of the associated accounts of a bill.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssociatedAccountIdsUpdate {
    /// The associated accounts from now on; an empty list removes them.
    ///
    /// Items: 0 to 1.
    pub value: Option<Vec<ids::AccountId>>,
}

impl AssociatedAccountIdsUpdate {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { value: None }
    }

    /// Sets `Value`. The associated accounts from now on; an empty list removes them.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: impl IntoIterator<Item = ids::AccountId>) -> Self {
        self.value = Some(value.into_iter().collect());
        self
    }
}

impl Default for AssociatedAccountIdsUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A bill to open.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillAddParameters {
    /// Account to which the bill belongs.
    pub account_id: ids::AccountId,
    /// Another account that appears on the bill.
    pub associated_account_id: Option<ids::AccountId>,
    /// Name of the bill add parameters.
    pub name: Option<String>,
}

impl BillAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(account_id: ids::AccountId) -> Self {
        Self {
            account_id,
            associated_account_id: None,
            name: None,
        }
    }

    /// Sets `AssociatedAccountId`. Another account that appears on the bill.
    #[must_use]
    #[inline]
    pub fn associated_account_id(
        mut self,
        associated_account_id: ids::AccountId,
    ) -> Self {
        self.associated_account_id = Some(associated_account_id);
        self
    }

    /// Sets `Name`. Name of the bill add parameters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// What an associated account shows on a bill that is closed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillCloseAccountParameters {
    /// Identifier of this bill close account parameters.
    pub id: ids::AccountId,
    /// Sets the tax identifier of the account on the bill.
    pub tax_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Address of the account on the bill.
    pub address: Option<common::AddressParameters>,
}

impl BillCloseAccountParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(id: ids::AccountId) -> Self {
        Self {
            id,
            tax_identifier: None,
            address: None,
        }
    }

    /// Changes `TaxIdentifier`. Sets the tax identifier of the account on the bill.
    #[must_use]
    #[inline]
    pub fn tax_identifier(mut self, tax_identifier: impl Into<String>) -> Self {
        self.tax_identifier = Some(
            values::UpdateValue::new(Some(tax_identifier.into())),
        );
        self
    }

    /// Clears `TaxIdentifier`.
    #[must_use]
    #[inline]
    pub fn clear_tax_identifier(mut self) -> Self {
        self.tax_identifier = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `Address`. Address of the account on the bill.
    #[must_use]
    #[inline]
    pub fn address(mut self, address: common::AddressParameters) -> Self {
        self.address = Some(address);
        self
    }
}

/// What to return with bills.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillExtent {
    /// True to return the items and payments on the bills.
    ///
    /// Use `orderItems/getAll`, `payments/getAll` instead.
    #[deprecated(note = "use `orderItems/getAll`, `payments/getAll` instead")]
    pub items: Option<bool>,
}

impl BillExtent {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { items: None }
    }

    /// Sets `Items`. True to return the items and payments on the bills.
    #[deprecated(note = "use `orderItems/getAll`, `payments/getAll` instead")]
    #[must_use]
    #[inline]
    pub fn items(mut self, items: bool) -> Self {
        self.items = Some(items);
        self
    }
}

impl Default for BillExtent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// What a bill that is closed shows.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillOptionsParameters {
    /// Sets whether the bill shows the customer.
    pub display_customer: values::UpdateValue<bool>,
    /// Sets whether the bill shows taxes.
    pub display_taxation: values::UpdateValue<bool>,
}

impl BillOptionsParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        display_customer: values::UpdateValue<bool>,
        display_taxation: values::UpdateValue<bool>,
    ) -> Self {
        Self {
            display_customer,
            display_taxation,
        }
    }
}

/// The PDF of a bill.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillPdfFile {
    /// Content of the file.
    pub base64_data: values::Base64,
}

/// A print of a bill whose file is not ready yet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillPrintEvent {
    /// Print event to ask for the file with, in a later call.
    pub bill_print_event_id: Option<ids::BillPrintEventId>,
}

/// Changes to the accounts of one bill.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillUpdateParameters {
    /// Identifier of the bill.
    pub bill_id: ids::BillId,
    /// Account to which the bill belongs from now on.
    pub account_id: Option<values::UpdateValue<ids::AccountId>>,
    /// Changes the other accounts that appear on the bill.
    pub associated_account_ids: Option<AssociatedAccountIdsUpdate>,
}

impl BillUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(bill_id: ids::BillId) -> Self {
        Self {
            bill_id,
            account_id: None,
            associated_account_ids: None,
        }
    }

    /// Changes `AccountId`. Account to which the bill belongs from now on.
    #[must_use]
    #[inline]
    pub fn account_id(mut self, account_id: ids::AccountId) -> Self {
        self.account_id = Some(values::UpdateValue::new(account_id));
        self
    }

    /// Sets `AssociatedAccountIds`. Changes the other accounts that appear on the bill.
    #[must_use]
    #[inline]
    pub fn associated_account_ids(
        mut self,
        associated_account_ids: AssociatedAccountIdsUpdate,
    ) -> Self {
        self.associated_account_ids = Some(associated_account_ids);
        self
    }
}

/// Whether the PDF of a bill is ready.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BillPdfResult {
    /// The file is ready.
    BillPdfFile(BillPdfFile),
    /// The file is still in the making; ask again with the print event.
    BillPrintEvent(BillPrintEvent),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// Layout in which a bill is printed.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FinancialDocumentPdfTemplateType {
    /// Detailed.
    Detailed,
    /// Consumption.
    Consumption,
    /// Reservation.
    Reservation,
    /// Order item.
    OrderItem,
    /// Guest.
    Guest,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for FinancialDocumentPdfTemplateType {}

impl FinancialDocumentPdfTemplateType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Detailed,
        Self::Consumption,
        Self::Reservation,
        Self::OrderItem,
        Self::Guest,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Detailed => "Detailed",
            Self::Consumption => "Consumption",
            Self::Reservation => "Reservation",
            Self::OrderItem => "OrderItem",
            Self::Guest => "Guest",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Request of `bills/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The bills.
    ///
    /// Items: 1 to 1000.
    pub bills: Vec<BillAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(bills: impl IntoIterator<Item = BillAddParameters>) -> Self {
        Self {
            enterprise_id: None,
            bills: bills.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "bills")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "bills/add",
            "/api/connector/v1/bills/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("bills/getAll")
        .confirmed_within("CreatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "Bills",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "bills")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `bills/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The bills.
    pub bills: Vec<common::Bill>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `bills/close`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the bill.
    pub bill_id: ids::BillId,
    /// Whether the bill becomes a receipt or an invoice.
    pub type_: common::BillType,
    /// Counter that numbers the bill.
    pub bill_counter_id: Option<ids::CounterId>,
    /// Fiscal machine that records the bill.
    pub fiscal_machine_id: Option<ids::DeviceId>,
    /// What is printed on the bill.
    pub options: Option<BillOptionsParameters>,
    /// Date of taxation to set.
    pub taxed_date: Option<values::UpdateValue<Option<String>>>,
    /// Due date to set.
    pub due_date: Option<values::UpdateValue<Option<String>>>,
    /// Payment reference for bank transfers to set.
    pub variable_symbol: Option<values::UpdateValue<Option<String>>>,
    /// Tax identifier of the customer to set.
    ///
    /// Deprecated since 2023-11-21; use `AccountTaxIdentifier`, `AssociatedAccountData` instead.
    #[deprecated(
        note = "deprecated since 2023-11-21; use `AccountTaxIdentifier`, `AssociatedAccountData` instead"
    )]
    pub tax_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Tax identifier of the bill's account to set.
    pub account_tax_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Tax identifier of the company to set.
    ///
    /// Deprecated since 2023-11-21; use `AccountTaxIdentifier`, `AssociatedAccountData` instead.
    #[deprecated(
        note = "deprecated since 2023-11-21; use `AccountTaxIdentifier`, `AssociatedAccountData` instead"
    )]
    pub company_tax_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Purchase order number to set.
    pub purchase_order_number: Option<values::UpdateValue<Option<String>>>,
    /// Notes to put on the bill.
    pub notes: Option<values::UpdateValue<Option<String>>>,
    /// Address of the customer on the bill.
    ///
    /// Deprecated since 2023-11-21; use `AccountAddress`, `AssociatedAccountData` instead.
    #[deprecated(
        note = "deprecated since 2023-11-21; use `AccountAddress`, `AssociatedAccountData` instead"
    )]
    pub address: Option<common::AddressParameters>,
    /// Address of the bill's account on the bill.
    pub account_address: Option<common::AddressParameters>,
    /// Tax identifier and address of the associated account on the bill.
    ///
    /// Items: at most 1.
    pub associated_account_data: Option<Vec<BillCloseAccountParameters>>,
}

impl CloseRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(bill_id: ids::BillId, type_: common::BillType) -> Self {
        Self {
            enterprise_id: None,
            bill_id,
            type_,
            bill_counter_id: None,
            fiscal_machine_id: None,
            options: None,
            taxed_date: None,
            due_date: None,
            variable_symbol: None,
            tax_identifier: None,
            account_tax_identifier: None,
            company_tax_identifier: None,
            purchase_order_number: None,
            notes: None,
            address: None,
            account_address: None,
            associated_account_data: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `BillCounterId`. Counter that numbers the bill.
    #[must_use]
    #[inline]
    pub fn bill_counter_id(mut self, bill_counter_id: ids::CounterId) -> Self {
        self.bill_counter_id = Some(bill_counter_id);
        self
    }

    /// Sets `FiscalMachineId`. Fiscal machine that records the bill.
    #[must_use]
    #[inline]
    pub fn fiscal_machine_id(mut self, fiscal_machine_id: ids::DeviceId) -> Self {
        self.fiscal_machine_id = Some(fiscal_machine_id);
        self
    }

    /// Sets `Options`. What is printed on the bill.
    #[must_use]
    #[inline]
    pub fn options(mut self, options: BillOptionsParameters) -> Self {
        self.options = Some(options);
        self
    }

    /// Changes `TaxedDate`. Date of taxation to set.
    #[must_use]
    #[inline]
    pub fn taxed_date(mut self, taxed_date: impl Into<String>) -> Self {
        self.taxed_date = Some(values::UpdateValue::new(Some(taxed_date.into())));
        self
    }

    /// Clears `TaxedDate`.
    #[must_use]
    #[inline]
    pub fn clear_taxed_date(mut self) -> Self {
        self.taxed_date = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `DueDate`. Due date to set.
    #[must_use]
    #[inline]
    pub fn due_date(mut self, due_date: impl Into<String>) -> Self {
        self.due_date = Some(values::UpdateValue::new(Some(due_date.into())));
        self
    }

    /// Clears `DueDate`.
    #[must_use]
    #[inline]
    pub fn clear_due_date(mut self) -> Self {
        self.due_date = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `VariableSymbol`. Payment reference for bank transfers to set.
    #[must_use]
    #[inline]
    pub fn variable_symbol(mut self, variable_symbol: impl Into<String>) -> Self {
        self.variable_symbol = Some(
            values::UpdateValue::new(Some(variable_symbol.into())),
        );
        self
    }

    /// Clears `VariableSymbol`.
    #[must_use]
    #[inline]
    pub fn clear_variable_symbol(mut self) -> Self {
        self.variable_symbol = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `TaxIdentifier`. Tax identifier of the customer to set.
    #[deprecated(
        note = "deprecated since 2023-11-21; use `AccountTaxIdentifier`, `AssociatedAccountData` instead"
    )]
    #[must_use]
    #[inline]
    pub fn tax_identifier(mut self, tax_identifier: impl Into<String>) -> Self {
        self.tax_identifier = Some(
            values::UpdateValue::new(Some(tax_identifier.into())),
        );
        self
    }

    /// Clears `TaxIdentifier`.
    #[deprecated(
        note = "deprecated since 2023-11-21; use `AccountTaxIdentifier`, `AssociatedAccountData` instead"
    )]
    #[must_use]
    #[inline]
    pub fn clear_tax_identifier(mut self) -> Self {
        self.tax_identifier = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `AccountTaxIdentifier`. Tax identifier of the bill's account to set.
    #[must_use]
    #[inline]
    pub fn account_tax_identifier(
        mut self,
        account_tax_identifier: impl Into<String>,
    ) -> Self {
        self.account_tax_identifier = Some(
            values::UpdateValue::new(Some(account_tax_identifier.into())),
        );
        self
    }

    /// Clears `AccountTaxIdentifier`.
    #[must_use]
    #[inline]
    pub fn clear_account_tax_identifier(mut self) -> Self {
        self.account_tax_identifier = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `CompanyTaxIdentifier`. Tax identifier of the company to set.
    #[deprecated(
        note = "deprecated since 2023-11-21; use `AccountTaxIdentifier`, `AssociatedAccountData` instead"
    )]
    #[must_use]
    #[inline]
    pub fn company_tax_identifier(
        mut self,
        company_tax_identifier: impl Into<String>,
    ) -> Self {
        self.company_tax_identifier = Some(
            values::UpdateValue::new(Some(company_tax_identifier.into())),
        );
        self
    }

    /// Clears `CompanyTaxIdentifier`.
    #[deprecated(
        note = "deprecated since 2023-11-21; use `AccountTaxIdentifier`, `AssociatedAccountData` instead"
    )]
    #[must_use]
    #[inline]
    pub fn clear_company_tax_identifier(mut self) -> Self {
        self.company_tax_identifier = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `PurchaseOrderNumber`. Purchase order number to set.
    #[must_use]
    #[inline]
    pub fn purchase_order_number(
        mut self,
        purchase_order_number: impl Into<String>,
    ) -> Self {
        self.purchase_order_number = Some(
            values::UpdateValue::new(Some(purchase_order_number.into())),
        );
        self
    }

    /// Clears `PurchaseOrderNumber`.
    #[must_use]
    #[inline]
    pub fn clear_purchase_order_number(mut self) -> Self {
        self.purchase_order_number = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Notes`. Notes to put on the bill.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(values::UpdateValue::new(Some(notes.into())));
        self
    }

    /// Clears `Notes`.
    #[must_use]
    #[inline]
    pub fn clear_notes(mut self) -> Self {
        self.notes = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `Address`. Address of the customer on the bill.
    #[deprecated(
        note = "deprecated since 2023-11-21; use `AccountAddress`, `AssociatedAccountData` instead"
    )]
    #[must_use]
    #[inline]
    pub fn address(mut self, address: common::AddressParameters) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `AccountAddress`. Address of the bill's account on the bill.
    #[must_use]
    #[inline]
    pub fn account_address(
        mut self,
        account_address: common::AddressParameters,
    ) -> Self {
        self.account_address = Some(account_address);
        self
    }

    /// Sets `AssociatedAccountData`. Tax identifier and address of the associated account on the bill.
    #[must_use]
    #[inline]
    pub fn associated_account_data(
        mut self,
        associated_account_data: impl IntoIterator<Item = BillCloseAccountParameters>,
    ) -> Self {
        self.associated_account_data = Some(
            associated_account_data.into_iter().collect(),
        );
        self
    }
}

#[cfg(feature = "bills")]
impl runtime::Operation for CloseRequest {
    type Response = CloseResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "bills/close",
            "/api/connector/v1/bills/close",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("bills/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "AssociatedAccountData",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1),
                    },
                ),
            ],
        );
}

#[cfg(feature = "bills")]
impl runtime::Confirmed for CloseRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `bills/close`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseResponse {
    /// The bills.
    pub bills: Vec<common::Bill>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for CloseResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `bills/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifiers of the bills.
    ///
    /// Items: 1 to 1000.
    pub bill_ids: Vec<ids::BillId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(bill_ids: impl IntoIterator<Item = ids::BillId>) -> Self {
        Self {
            enterprise_id: None,
            bill_ids: bill_ids.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "bills")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "bills/delete",
            "/api/connector/v1/bills/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("bills/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "BillIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `bills/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `bills/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Whether items are returned along with the bills.
    ///
    /// Deprecated since 2023-10-20; gone on 2025-01-10; use `orderItems/getAll`, `payments/getAll` instead.
    #[deprecated(
        note = "deprecated since 2023-10-20; gone on 2025-01-10; use `orderItems/getAll`, `payments/getAll` instead"
    )]
    pub extent: Option<BillExtent>,
    /// Only bills closed in this interval.
    ///
    /// At most 3 months long.
    ///
    /// Deprecated since 2025-10-30; use `IssuedUtc` instead.
    #[deprecated(note = "deprecated since 2025-10-30; use `IssuedUtc` instead")]
    pub closed_utc: Option<common::TimeInterval>,
    /// Only bills paid in this interval.
    ///
    /// At most 3 months long.
    pub paid_utc: Option<common::TimeInterval>,
    /// Only bills due in this interval.
    ///
    /// At most 3 months long.
    pub due_utc: Option<common::TimeInterval>,
    /// Only what was created in this interval.
    ///
    /// At most 3 months long.
    pub created_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Identifiers of the bills.
    ///
    /// Items: 1 to 1000.
    pub bill_ids: Option<Vec<ids::BillId>>,
    /// Identifiers of the customers.
    ///
    /// Items: 1 to 1000.
    pub customer_ids: Option<Vec<ids::CustomerId>>,
    /// Only bills that are open, or only those that are closed.
    pub state: Option<common::BillState>,
    /// Only ordinary bills, only corrective bills, or both.
    ///
    /// No duplicates.
    pub correction_state: Option<Vec<common::BillCorrectionState>>,
    /// Only bills issued in this interval.
    ///
    /// At most 3 months long.
    pub issued_utc: Option<common::TimeInterval>,
    /// Only receipts, or only invoices.
    pub type_: Option<common::BillType>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            extent: None,
            closed_utc: None,
            paid_utc: None,
            due_utc: None,
            created_utc: None,
            updated_utc: None,
            bill_ids: None,
            customer_ids: None,
            state: None,
            correction_state: None,
            issued_utc: None,
            type_: None,
        }
    }

    /// Sets `EnterpriseIds`. Enterprises to look in; all in the scope of the access token when left out.
    #[must_use]
    #[inline]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<Item = ids::EnterpriseId>,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().collect());
        self
    }

    /// Sets `Extent`. Whether items are returned along with the bills.
    #[deprecated(
        note = "deprecated since 2023-10-20; gone on 2025-01-10; use `orderItems/getAll`, `payments/getAll` instead"
    )]
    #[must_use]
    #[inline]
    pub fn extent(mut self, extent: BillExtent) -> Self {
        self.extent = Some(extent);
        self
    }

    /// Sets `ClosedUtc`. Only bills closed in this interval.
    #[deprecated(note = "deprecated since 2025-10-30; use `IssuedUtc` instead")]
    #[must_use]
    #[inline]
    pub fn closed_utc(mut self, closed_utc: common::TimeInterval) -> Self {
        self.closed_utc = Some(closed_utc);
        self
    }

    /// Sets `PaidUtc`. Only bills paid in this interval.
    #[must_use]
    #[inline]
    pub fn paid_utc(mut self, paid_utc: common::TimeInterval) -> Self {
        self.paid_utc = Some(paid_utc);
        self
    }

    /// Sets `DueUtc`. Only bills due in this interval.
    #[must_use]
    #[inline]
    pub fn due_utc(mut self, due_utc: common::TimeInterval) -> Self {
        self.due_utc = Some(due_utc);
        self
    }

    /// Sets `CreatedUtc`. Only what was created in this interval.
    #[must_use]
    #[inline]
    pub fn created_utc(mut self, created_utc: common::TimeInterval) -> Self {
        self.created_utc = Some(created_utc);
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `BillIds`. Identifiers of the bills.
    #[must_use]
    #[inline]
    pub fn bill_ids(mut self, bill_ids: impl IntoIterator<Item = ids::BillId>) -> Self {
        self.bill_ids = Some(bill_ids.into_iter().collect());
        self
    }

    /// Sets `CustomerIds`. Identifiers of the customers.
    #[must_use]
    #[inline]
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<Item = ids::CustomerId>,
    ) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().collect());
        self
    }

    /// Sets `State`. Only bills that are open, or only those that are closed.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: common::BillState) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets `CorrectionState`. Only ordinary bills, only corrective bills, or both.
    #[must_use]
    #[inline]
    pub fn correction_state(
        mut self,
        correction_state: impl IntoIterator<Item = common::BillCorrectionState>,
    ) -> Self {
        self.correction_state = Some(correction_state.into_iter().collect());
        self
    }

    /// Sets `IssuedUtc`. Only bills issued in this interval.
    #[must_use]
    #[inline]
    pub fn issued_utc(mut self, issued_utc: common::TimeInterval) -> Self {
        self.issued_utc = Some(issued_utc);
        self
    }

    /// Sets `Type`. Only receipts, or only invoices.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: common::BillType) -> Self {
        self.type_ = Some(type_);
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "bills")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "bills/getAll",
            "/api/connector/v1/bills/getAll",
            runtime::Effect::Read,
        )
        .paginated()
        .limits(
            &[
                runtime::Limit::new(
                    "EnterpriseIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("ClosedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("PaidUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("DueUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new(
                    "BillIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "CustomerIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("CorrectionState", runtime::Rule::Unique),
                runtime::Limit::new("IssuedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "bills")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::Bill;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.bills.len()
    }

    #[inline]
    fn key(item: &common::Bill) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::Bill> {
        response.bills
    }
}

/// Response of `bills/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The bills.
    pub bills: Vec<common::Bill>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `bills/getPdf`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPdfRequest {
    /// Identifier of the bill.
    pub bill_id: ids::BillId,
    /// Print event of an earlier answer, to fetch the file that was not ready then.
    pub bill_print_event_id: Option<ids::BillPrintEventId>,
    /// Layout of the document.
    pub pdf_template: Option<FinancialDocumentPdfTemplateType>,
    /// Why the bill is printed.
    ///
    /// Length: at most 255 characters.
    pub print_reason: Option<String>,
}

impl GetPdfRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(bill_id: ids::BillId) -> Self {
        Self {
            bill_id,
            bill_print_event_id: None,
            pdf_template: None,
            print_reason: None,
        }
    }

    /// Sets `BillPrintEventId`. Print event of an earlier answer, to fetch the file that was not ready
    /// then.
    #[must_use]
    #[inline]
    pub fn bill_print_event_id(
        mut self,
        bill_print_event_id: ids::BillPrintEventId,
    ) -> Self {
        self.bill_print_event_id = Some(bill_print_event_id);
        self
    }

    /// Sets `PdfTemplate`. Layout of the document.
    #[must_use]
    #[inline]
    pub fn pdf_template(
        mut self,
        pdf_template: FinancialDocumentPdfTemplateType,
    ) -> Self {
        self.pdf_template = Some(pdf_template);
        self
    }

    /// Sets `PrintReason`. Why the bill is printed.
    #[must_use]
    #[inline]
    pub fn print_reason(mut self, print_reason: impl Into<String>) -> Self {
        self.print_reason = Some(print_reason.into());
        self
    }
}

#[cfg(feature = "bills")]
impl runtime::Operation for GetPdfRequest {
    type Response = GetPdfResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "bills/getPdf",
            "/api/connector/v1/bills/getPdf",
            runtime::Effect::MeteredRead,
        )
        .limits(
            &[
                runtime::Limit::new(
                    "PrintReason",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

/// Response of `bills/getPdf`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPdfResponse {
    /// Identifier of the bill.
    pub bill_id: Option<ids::BillId>,
    /// The file, or the print event to ask again with.
    pub result: Option<BillPdfResult>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetPdfResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `bills/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The changes, one entry for each bill.
    ///
    /// Items: 1 to 10.
    pub bills_updates: Vec<BillUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(bills_updates: impl IntoIterator<Item = BillUpdateParameters>) -> Self {
        Self {
            enterprise_id: None,
            bills_updates: bills_updates.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "bills")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "bills/update",
            "/api/connector/v1/bills/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("bills/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "BillsUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(10),
                    },
                ),
                runtime::Limit::new(
                    "BillsUpdates[].AssociatedAccountIds.Value",
                    runtime::Rule::Items {
                        min: Some(0),
                        max: Some(1),
                    },
                ),
            ],
        );
}

#[cfg(feature = "bills")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `bills/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The bills.
    pub bills: Vec<common::Bill>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `bills`. Bills: open accounts of what is owed and paid, closed as receipts or
/// invoices.
#[cfg(feature = "bills")]
#[derive(Debug, Clone)]
pub struct Bills {
    client: runtime::Client,
}

#[cfg(feature = "bills")]
impl Bills {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Opens new bills for customers and companies.
    ///
    /// `POST /api/connector/v1/bills/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `bills/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it about
    /// the time in question, by `CreatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Closes an open bill as a receipt or an invoice, which gives it its number.
    ///
    /// `POST /api/connector/v1/bills/close`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. A
    /// bill is closed once; a repetition meets a closed bill. The bill's `State` tells whether the first
    /// call worked. If the response is lost, check with `bills/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn close(&self, request: CloseRequest) -> runtime::Call<CloseRequest> {
        self.client.call(request)
    }

    /// Deletes bills.
    ///
    /// `POST /api/connector/v1/bills/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `bills/getAll` before you call it again. Accepts portfolio access
    /// tokens.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists bills by state, dates, customers or identifiers.
    ///
    /// `POST /api/connector/v1/bills/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Paginated: use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Returns the PDF of a bill, or a print event to ask again with while the file is not ready.
    ///
    /// `POST /api/connector/v1/bills/getPdf`
    ///
    /// **Read-only, but each call uses up a quota:** the client retries it only if it was not carried out.
    /// Printing counts towards a quota of 30 per bill within 7 days, except when a call continues an
    /// earlier one through `BillPrintEventId`.
    #[inline]
    pub fn get_pdf(&self, request: GetPdfRequest) -> runtime::Call<GetPdfRequest> {
        self.client.call(request)
    }

    /// Changes the accounts to which bills belong.
    ///
    /// `POST /api/connector/v1/bills/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `bills/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
