// Generated from schema/common.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::ids;

/// A revenue item or a payment on an account, in the oldest form of the API.
#[cfg(
    any(
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItem {
    /// Identifier of this accounting item.
    pub id: Option<ids::AccountingItemId>,
    /// Identifier of the account.
    pub account_id: Option<ids::AccountId>,
    /// Identifier of the customer.
    ///
    /// Use `AccountId` instead.
    #[deprecated(note = "use `AccountId` instead")]
    pub customer_id: Option<ids::CustomerId>,
    /// Order to which the item belongs.
    pub order_id: Option<ids::ServiceOrderId>,
    /// Identifier of the service.
    pub service_id: Option<ids::ServiceId>,
    /// Identifier of the product.
    pub product_id: Option<ids::ProductId>,
    /// Identifier of the bill.
    pub bill_id: Option<ids::BillId>,
    /// Identifier of the invoice.
    pub invoice_id: Option<ids::BillId>,
    /// Identifier of the accounting category.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
    /// Identifier of the credit card.
    pub credit_card_id: Option<ids::CreditCardId>,
    /// Kind of the item, as text.
    pub type_: Option<String>,
    /// Narrower kind of the item, as text.
    pub sub_type: Option<String>,
    /// Name of the accounting item.
    pub name: Option<String>,
    /// Notes on the item.
    pub notes: Option<String>,
    /// When the item was consumed.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    pub consumption_utc: Option<String>,
    /// When the item was closed.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    pub closed_utc: Option<String>,
    /// State of the item, as text.
    pub state: Option<String>,
    /// Narrower state of the item, as text.
    pub sub_state: Option<String>,
    /// Amount of the item.
    pub amount: Option<ExtendedAmount>,
    /// Code of the reason why the item is exempt from tax.
    pub tax_exemption_reason_code: Option<String>,
}

/// What a service has that is not booked by time.
#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AdditionalServiceData {
    /// When during a stay the service is offered.
    pub promotions: Promotions,
}

/// A postal address as printed on a bill.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// First line: usually street and number.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// Postcode of the address.
    pub postal_code: Option<String>,
    /// State, province or region.
    pub subdivision_code: Option<String>,
    /// Country, as a code.
    pub country_code: Option<String>,
}

/// A postal address in a request.
#[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressParameters {
    /// First line: usually street and number.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// Postcode of the address.
    pub postal_code: Option<String>,
    /// Country, as an ISO 3166-1 code.
    pub country_code: Option<String>,
    /// State, province or region, as an ISO 3166-2 code.
    pub country_subdivision_code: Option<String>,
}

#[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
impl AddressParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            line1: None,
            line2: None,
            city: None,
            postal_code: None,
            country_code: None,
            country_subdivision_code: None,
        }
    }

    /// Sets `Line1`. First line: usually street and number.
    #[must_use]
    #[inline]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Sets `Line2`. Second line.
    #[must_use]
    #[inline]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    /// Sets `City`. City or town.
    #[must_use]
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `PostalCode`. Postcode of the address.
    #[must_use]
    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets `CountryCode`. Country, as an ISO 3166-1 code.
    #[must_use]
    #[inline]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `CountrySubdivisionCode`. State, province or region, as an ISO 3166-2 code.
    #[must_use]
    #[inline]
    pub fn country_subdivision_code(
        mut self,
        country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.country_subdivision_code = Some(country_subdivision_code.into());
        self
    }
}

#[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
impl Default for AddressParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// An amount of money with its taxes.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// Currency of the amounts.
    pub currency: String,
    /// Amount without tax.
    pub net_value: values::Decimal,
    /// Amount with tax.
    pub gross_value: values::Decimal,
    /// Tax contained, by tax code.
    pub tax_values: Vec<TaxValue>,
    /// Net amounts and taxes, by tax rate.
    pub breakdown: TaxBreakdown,
}

/// An amount in a request, either net or gross as the enterprise prices.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "orders",
            feature = "outlet-bills",
            feature = "payments",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AmountParameters {
    /// Currency of the amount.
    pub currency: String,
    /// Codes of the taxes that apply; at most one with a gross amount.
    pub tax_codes: Vec<String>,
    /// Amount without tax, for enterprises with net prices.
    pub net_value: Option<values::Decimal>,
    /// Amount with tax, for enterprises with gross prices.
    pub gross_value: Option<values::Decimal>,
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "orders",
            feature = "outlet-bills",
            feature = "payments",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
impl AmountParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        currency: impl Into<String>,
        tax_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            currency: currency.into(),
            tax_codes: tax_codes.into_iter().map(Into::into).collect(),
            net_value: None,
            gross_value: None,
        }
    }

    /// Sets `NetValue`. Amount without tax, for enterprises with net prices.
    #[must_use]
    #[inline]
    pub fn net_value(mut self, net_value: values::Decimal) -> Self {
        self.net_value = Some(net_value);
        self
    }

    /// Sets `GrossValue`. Amount with tax, for enterprises with gross prices.
    #[must_use]
    #[inline]
    pub fn gross_value(mut self, gross_value: values::Decimal) -> Self {
        self.gross_value = Some(gross_value);
        self
    }
}

/// A change to the number of units that a resource category offers.
#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityAdjustment {
    /// Identifier of this availability adjustment.
    pub id: ids::AvailabilityAdjustmentId,
    /// Block that takes the units, if the change comes from one.
    pub availability_block_id: Option<ids::AvailabilityBlockId>,
    /// Identifier of the resource category.
    pub resource_category_id: ids::ResourceCategoryId,
    /// When it starts.
    ///
    /// Deprecated since 2022-06-29.
    #[deprecated(note = "deprecated since 2022-06-29")]
    pub start_utc: Option<values::UtcDateTime>,
    /// When it ends.
    ///
    /// Deprecated since 2022-06-29.
    #[deprecated(note = "deprecated since 2022-06-29")]
    pub end_utc: Option<values::UtcDateTime>,
    /// Start of the first time unit concerned.
    pub first_time_unit_start_utc: values::UtcDateTime,
    /// Start of the last time unit concerned.
    pub last_time_unit_start_utc: values::UtcDateTime,
    /// Units by which availability changes in each time unit.
    pub unit_count: i32,
    /// Whether the adjustment is active or deleted.
    ///
    /// Use `IsActive` instead.
    #[deprecated(note = "use `IsActive` instead")]
    pub activity_state: Option<ActivityStateEnum>,
    /// Moment of release that replaces that of the block.
    pub release_override_utc: Option<values::UtcDateTime>,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Whether it is active.
    pub is_active: bool,
    /// How the units are spread over numbers of persons.
    ///
    /// Items: at most 5.
    pub pax_counts: Vec<PaxCount>,
    /// When the first time unit is released.
    pub first_time_unit_release_utc: Option<values::UtcDateTime>,
}

/// A bill: what an account owes and has paid, open or issued as a receipt or invoice.
#[cfg(any(feature = "bills", feature = "commands"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Bill {
    /// Identifier of this bill.
    pub id: ids::BillId,
    /// Name of the bill.
    pub name: Option<String>,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Identifier of the account.
    pub account_id: ids::AccountId,
    /// Whether the bill belongs to a customer or a company.
    pub account_type: AccountTypeEnum,
    /// Identifier of the customer.
    ///
    /// Deprecated since 2023-05-24; use `AccountId` instead.
    #[deprecated(note = "deprecated since 2023-05-24; use `AccountId` instead")]
    pub customer_id: Option<ids::CustomerId>,
    /// Identifier of the company.
    ///
    /// Deprecated since 2023-11-21; use `AssociatedAccountIds` instead.
    #[deprecated(
        note = "deprecated since 2023-11-21; use `AssociatedAccountIds` instead"
    )]
    pub company_id: Option<ids::CompanyId>,
    /// Other accounts that appear on the bill.
    pub associated_account_ids: Vec<ids::AccountId>,
    /// Counter that numbered the bill.
    pub counter_id: Option<ids::CounterId>,
    /// Whether the bill is open or closed.
    pub state: BillState,
    /// Whether the bill is a receipt or an invoice.
    pub type_: BillType,
    /// Number of the bill.
    pub number: Option<String>,
    /// Payment reference for bank transfers.
    pub variable_symbol: Option<String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When the bill was issued.
    pub issued_utc: Option<values::UtcDateTime>,
    /// When the bill becomes relevant for tax.
    pub taxed_utc: Option<values::UtcDateTime>,
    /// When it was paid.
    pub paid_utc: Option<values::UtcDateTime>,
    /// When it is due.
    pub due_utc: Option<values::UtcDateTime>,
    /// Time of the last reminder.
    pub last_reminder_date_utc: Option<values::UtcDateTime>,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Purchase order number of whoever pays.
    pub purchase_order_number: Option<String>,
    /// Notes on the bill.
    pub notes: Option<String>,
    /// What is printed on the bill and how it is treated.
    pub options: Option<BillOptions>,
    /// Revenue items on the bill.
    ///
    /// Use `orderItems/getAll` instead.
    #[deprecated(note = "use `orderItems/getAll` instead")]
    pub revenue: Vec<AccountingItem>,
    /// Payments on the bill.
    ///
    /// Use `payments/getAll` instead.
    #[deprecated(note = "use `payments/getAll` instead")]
    pub payments: Vec<AccountingItem>,
    /// Order items on the bill.
    ///
    /// Use `orderItems/getAll` instead.
    #[deprecated(note = "use `orderItems/getAll` instead")]
    pub order_items: Vec<OrderItemOld>,
    /// Payments on the bill, in their later form.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub payment_items: Vec<PaymentItemOld>,
    /// Party to which the bill is made out.
    ///
    /// Deprecated since 2023-02-20; use `OwnerData` instead.
    #[deprecated(note = "deprecated since 2023-02-20; use `OwnerData` instead")]
    pub assignee_data: Option<BillAssigneeData>,
    /// Party to which the bill is made out, as printed.
    pub owner_data: Option<BillOwnerData>,
    /// Company that appears on the bill.
    ///
    /// Deprecated since 2023-11-21; use `AssociatedAccountData` instead.
    #[deprecated(
        note = "deprecated since 2023-11-21; use `AssociatedAccountData` instead"
    )]
    pub company_details: Option<BillCompanyData>,
    /// Other parties that appear on the bill.
    pub associated_account_data: Vec<BillAccountData>,
    /// Property that issued the bill, as printed.
    pub enterprise_data: Option<BillEnterpriseData>,
    /// Whether the bill is an ordinary one or corrects another.
    pub correction_state: BillCorrectionState,
    /// How the bill corrects another one.
    pub correction_type: Option<BillCorrectionType>,
    /// Bill that this one corrects.
    pub corrected_bill_id: Option<ids::BillId>,
}

/// A company as a bill shows it.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillCompanyData {
    /// Identifier of the company, as text.
    pub id: Option<String>,
    /// Address on the bill.
    pub address: Option<Address>,
    /// Legal identifiers, by kind.
    pub legal_identifiers: std::collections::BTreeMap<String, String>,
    /// Code of the company in billing.
    pub billing_code: Option<String>,
    /// Name of the bill company data.
    pub name: String,
    /// Number by which the fiscal authority knows the holder.
    pub fiscal_identifier: Option<String>,
    /// Second tax identifier, such as one for electronic invoices.
    pub additional_tax_identifier: Option<String>,
    /// D-U-N-S number.
    pub duns: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
    /// Number by which the tax authority knows the holder.
    pub tax_identifier: Option<String>,
    /// E-mail address to which invoices are sent.
    pub invoicing_email: Option<String>,
    /// Department within the company.
    pub department: Option<String>,
}

/// A person as a bill shows them.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillCustomerData {
    /// Identifier of the customer, as text.
    pub id: String,
    /// Address on the bill.
    pub address: Option<Address>,
    /// Legal identifiers, by kind.
    pub legal_identifiers: std::collections::BTreeMap<String, String>,
    /// Code of the customer in billing.
    pub billing_code: Option<String>,
    /// Family name of the person.
    pub last_name: String,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Second last name, as is common in Spanish-speaking countries.
    pub second_last_name: Option<String>,
    /// Title before the name.
    pub title_prefix: Option<Title>,
    /// Number by which the tax authority knows the holder.
    pub tax_identifier: Option<String>,
}

/// The property as a bill shows it.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillEnterpriseData {
    /// Second tax identifier.
    pub additional_tax_identifier: Option<String>,
    /// Name of the company that runs the property.
    pub company_name: Option<String>,
    /// Number of the bank account.
    pub bank_account: Option<String>,
    /// Name of the bank.
    pub bank_name: Option<String>,
    /// IBAN of the bank account.
    pub iban: Option<String>,
    /// BIC of the bank.
    pub bic: Option<String>,
}

/// What a bill shows and how it is treated.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillOptions {
    /// True if the bill shows the customer.
    pub display_customer: Option<bool>,
    /// True if the bill shows taxes.
    pub display_taxation: Option<bool>,
    /// True if payment of the bill is tracked as a receivable.
    pub track_receivable: Option<bool>,
    /// True if the bill shows the CID number.
    pub display_cid: Option<bool>,
    /// True if the bill has been rebated.
    pub rebated: Option<bool>,
}

/// What a service has that is booked by time, such as a stay.
#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BookableServiceData {
    /// From the start of the time unit to the usual start of a reservation.
    pub start_offset: values::IsoDuration,
    /// From the end of the time unit to the usual end of a reservation.
    pub end_offset: values::IsoDuration,
    /// From the start of the time unit to where occupancy begins.
    pub occupancy_start_offset: values::IsoDuration,
    /// From the end of the time unit to where occupancy ends.
    pub occupancy_end_offset: values::IsoDuration,
    /// Length of the time unit by which the service is booked.
    ///
    /// Deprecated since 2022-02-08; use `TimeUnitPeriod` instead.
    #[deprecated(note = "deprecated since 2022-02-08; use `TimeUnitPeriod` instead")]
    pub time_unit: Option<TimeUnitPeriod>,
    /// Length of the time unit by which the service is booked.
    pub time_unit_period: TimeUnitPeriod,
}

/// A market segment by which a service classifies its reservations.
#[cfg(any(feature = "business-segments", feature = "reservations", feature = "rules"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessSegment {
    /// Identifier of this business segment.
    pub id: ids::BusinessSegmentId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Whether it is active.
    pub is_active: bool,
    /// Name of the business segment.
    pub name: String,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// A company or travel agency that the property does business with.
#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// Identifier of this company.
    pub id: ids::CompanyId,
    /// Identifier of the chain.
    pub chain_id: ids::ChainId,
    /// Name of the company.
    pub name: String,
    /// Company to which this one belongs.
    pub mother_company_id: Option<ids::CompanyId>,
    /// E-mail address to which invoices are sent.
    pub invoicing_email: Option<String>,
    /// Address of the website.
    pub website_url: Option<String>,
    /// Time that the company has to pay an invoice.
    pub invoice_due_interval: Option<values::IsoDuration>,
    /// Settings of the company.
    pub options: CompanyOptions,
    /// Whether the company may have credit.
    pub credit_rating: CreditRating,
    /// Department within the company.
    pub department: Option<String>,
    /// Number in the business register of Dun & Bradstreet.
    pub duns_number: Option<String>,
    /// Further identifier that refers to the company.
    pub reference_identifier: Option<String>,
    /// Code of the company in accounting.
    pub accounting_code: Option<String>,
    /// Second tax identifier, such as one for electronic invoices.
    pub additional_tax_identifier: Option<String>,
    /// Code of the company in billing.
    pub billing_code: Option<String>,
    /// Contact details, in free text.
    pub contact: Option<String>,
    /// Person to contact.
    pub contact_person: Option<String>,
    /// Identifier for electronic invoices.
    ///
    /// Deprecated since 2024-08-30; use `AdditionalTaxIdentifier` instead.
    #[deprecated(
        note = "deprecated since 2024-08-30; use `AdditionalTaxIdentifier` instead"
    )]
    pub electronic_invoice_identifier: Option<String>,
    /// Identifier of the company, such as a registration number.
    pub identifier: Option<String>,
    /// IATA number of a travel agency.
    pub iata: Option<String>,
    /// Whether it is active.
    pub is_active: bool,
    /// Notes about the company.
    pub notes: Option<String>,
    /// Number that the system gave the company.
    pub number: i64,
    /// Number by which the tax authority knows the holder.
    pub tax_identifier: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
    /// When it was created.
    pub created_utc: Option<values::UtcDateTime>,
    /// When it last changed.
    pub updated_utc: Option<values::UtcDateTime>,
    /// Address of the company.
    ///
    /// Deprecated since 2023-01-18; gone on 2025-01-10; use `AddressId` instead.
    #[deprecated(
        note = "deprecated since 2023-01-18; gone on 2025-01-10; use `AddressId` instead"
    )]
    pub address: Option<OldAddress>,
    /// Identifier of the address.
    pub address_id: Option<ids::AddressId>,
    /// Company into which this one was merged.
    pub merge_target_id: Option<ids::CompanyId>,
    /// Tax identifier, under its former name.
    ///
    /// Deprecated since 2018-05-25; use `TaxIdentifier` instead.
    #[deprecated(note = "deprecated since 2018-05-25; use `TaxIdentifier` instead")]
    pub tax_identification_number: Option<String>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
}

/// Changes to the settings of a company.
#[cfg(any(feature = "accounts", feature = "companies"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyOptionUpdateParameters {
    /// Sets whether bills of the company may be closed as invoices.
    pub invoiceable: Option<values::UpdateValue<bool>>,
    /// Sets whether fees are added to the invoices of the company.
    pub add_fees_to_invoices: Option<values::UpdateValue<bool>>,
    /// Sets whether a payment for deducted tax is added to the invoices of the company.
    pub add_tax_deducted_payment_to_invoices: Option<values::UpdateValue<bool>>,
}

#[cfg(any(feature = "accounts", feature = "companies"))]
impl CompanyOptionUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            invoiceable: None,
            add_fees_to_invoices: None,
            add_tax_deducted_payment_to_invoices: None,
        }
    }

    /// Changes `Invoiceable`. Sets whether bills of the company may be closed as invoices.
    #[must_use]
    #[inline]
    pub fn invoiceable(mut self, invoiceable: bool) -> Self {
        self.invoiceable = Some(values::UpdateValue::new(invoiceable));
        self
    }

    /// Changes `AddFeesToInvoices`. Sets whether fees are added to the invoices of the company.
    #[must_use]
    #[inline]
    pub fn add_fees_to_invoices(mut self, add_fees_to_invoices: bool) -> Self {
        self.add_fees_to_invoices = Some(values::UpdateValue::new(add_fees_to_invoices));
        self
    }

    /// Changes `AddTaxDeductedPaymentToInvoices`. Sets whether a payment for deducted tax is added to the
    /// invoices of the company.
    #[must_use]
    #[inline]
    pub fn add_tax_deducted_payment_to_invoices(
        mut self,
        add_tax_deducted_payment_to_invoices: bool,
    ) -> Self {
        self.add_tax_deducted_payment_to_invoices = Some(
            values::UpdateValue::new(add_tax_deducted_payment_to_invoices),
        );
        self
    }
}

#[cfg(any(feature = "accounts", feature = "companies"))]
impl Default for CompanyOptionUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Settings of a company.
#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyOptions {
    /// True if bills of the company may be closed as invoices.
    pub invoiceable: Option<bool>,
    /// True if fees are added to the invoices of the company.
    pub add_fees_to_invoices: Option<bool>,
    /// True if a payment for deducted tax is added to the invoices of the company.
    pub add_tax_deducted_payment_to_invoices: Option<bool>,
}

/// What was charged and settled for one card payment.
#[cfg(any(feature = "accounting-items", feature = "payments"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardTransaction {
    /// Identifier of the payment.
    pub payment_id: ids::PaymentId,
    /// Identifier of the settlement, as text.
    pub settlement_id: Option<String>,
    /// When it was settled.
    pub settled_utc: Option<values::UtcDateTime>,
    /// Fee for the transaction.
    pub fee: Option<ExtendedAmount>,
    /// Fee after adjustment.
    pub adjusted_fee: Option<ExtendedAmount>,
    /// Amount charged to the card.
    pub charged_amount: ExtendedAmount,
    /// Amount settled to the property.
    pub settled_amount: Option<ExtendedAmount>,
}

/// Whether a company may have credit.
#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditRating {
    /// The rating.
    pub basic: Option<CreditRatingBasicEnum>,
}

/// An amount of money in one currency.
#[cfg(
    any(
        feature = "cancellation-policies",
        feature = "payment-requests",
        feature = "payments",
        feature = "restrictions"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrencyValue {
    /// Currency of the amount.
    pub currency: String,
    /// The amount.
    pub value: values::Decimal,
}

#[cfg(
    any(
        feature = "cancellation-policies",
        feature = "payment-requests",
        feature = "payments",
        feature = "restrictions"
    )
)]
impl CurrencyValue {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(currency: impl Into<String>, value: values::Decimal) -> Self {
        Self {
            currency: currency.into(),
            value,
        }
    }
}

/// An amount of money in one currency, with the older way to state tax.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-blocks",
            feature = "cashier-transactions",
            feature = "commands",
            feature = "outlet-items",
            feature = "reservations",
            feature = "restrictions"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrencyValueOld {
    /// Currency of the amounts.
    pub currency: String,
    /// The amount, with tax where tax is stated.
    pub value: Option<values::Decimal>,
    /// Amount without tax.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub net: Option<values::Decimal>,
    /// Tax contained.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub tax: Option<values::Decimal>,
    /// Rate at which the value is taxed.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub tax_rate: Option<values::Decimal>,
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-blocks",
            feature = "cashier-transactions",
            feature = "commands",
            feature = "outlet-items",
            feature = "reservations",
            feature = "restrictions"
        )
    )
)]
impl CurrencyValueOld {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(currency: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            value: None,
            net: None,
            tax: None,
            tax_rate: None,
        }
    }

    /// Sets `Value`. The amount, with tax where tax is stated.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: values::Decimal) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `Net`. Amount without tax.
    #[deprecated(note = "deprecated by the vendor")]
    #[must_use]
    #[inline]
    pub fn net(mut self, net: values::Decimal) -> Self {
        self.net = Some(net);
        self
    }

    /// Sets `Tax`. Tax contained.
    #[deprecated(note = "deprecated by the vendor")]
    #[must_use]
    #[inline]
    pub fn tax(mut self, tax: values::Decimal) -> Self {
        self.tax = Some(tax);
        self
    }

    /// Sets `TaxRate`. Rate at which the value is taxed.
    #[deprecated(note = "deprecated by the vendor")]
    #[must_use]
    #[inline]
    pub fn tax_rate(mut self, tax_rate: values::Decimal) -> Self {
        self.tax_rate = Some(tax_rate);
        self
    }
}

/// A person who stays, books or buys at the property.
#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Identifier of this customer.
    pub id: ids::CustomerId,
    /// Identifier of the chain.
    pub chain_id: ids::ChainId,
    /// Number that the system gave the customer.
    ///
    /// Length: at most 19 characters.
    pub number: String,
    /// Title by which the customer is addressed.
    pub title: Option<Title>,
    /// Sex of the customer.
    pub sex: Option<SexEnum>,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Family name of the person.
    pub last_name: String,
    /// Second last name, as is common in Spanish-speaking countries.
    pub second_last_name: Option<String>,
    /// Nationality, as the ISO 3166-1 code of a country.
    pub nationality_code: Option<String>,
    /// Language that the customer prefers.
    pub preferred_language_code: Option<String>,
    /// Language of the customer.
    pub language_code: Option<String>,
    /// Date of birth.
    pub birth_date: Option<values::Date>,
    /// Place of birth.
    pub birth_place: Option<String>,
    /// Occupation of the customer.
    pub occupation: Option<String>,
    /// E-mail address under which the customer is reached.
    pub email: Option<String>,
    /// True if the e-mail address comes from an online travel agency.
    pub has_ota_email: Option<bool>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Tax identifier.
    pub tax_identification_number: Option<String>,
    /// Code of the customer in a loyalty programme.
    pub loyalty_code: Option<String>,
    /// Code of the customer in accounting.
    pub accounting_code: Option<String>,
    /// Code of the customer in billing.
    pub billing_code: Option<String>,
    /// Notes about the customer.
    pub notes: Option<String>,
    /// Registration number of the car.
    ///
    /// Length: at most 255 characters.
    pub car_registration_number: Option<String>,
    /// What the customer does or does not eat.
    ///
    /// Length: at most 255 characters.
    pub dietary_requirements: Option<String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Passport of the customer.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead"
    )]
    pub passport: Option<IdentityDocument>,
    /// Identity card of the customer.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead"
    )]
    pub identity_card: Option<IdentityDocument>,
    /// Visa of the customer.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead"
    )]
    pub visa: Option<IdentityDocument>,
    /// Driving licence of the customer.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead"
    )]
    pub drivers_license: Option<IdentityDocument>,
    /// Address of the customer.
    ///
    /// Use `AddressId` instead.
    #[deprecated(note = "use `AddressId` instead")]
    pub address: Option<OldAddress>,
    /// Identifier of the address.
    pub address_id: Option<ids::AddressId>,
    /// Marks that staff or the system put on the customer.
    pub classifications: Vec<CustomerClassification>,
    /// Consents and settings of the customer.
    pub options: Vec<CustomerOptions>,
    /// Italian destination code (codice destinatario) for electronic invoices.
    pub italian_destination_code: Option<String>,
    /// Italian fiscal code (codice fiscale).
    pub italian_fiscal_code: Option<String>,
    /// Company with which the customer is associated.
    pub company_id: Option<ids::CompanyId>,
    /// Customer into whom this one was merged.
    pub merge_target_id: Option<ids::CustomerId>,
    /// Whether the customer is active or deleted.
    ///
    /// Use `IsActive` instead.
    #[deprecated(note = "use `IsActive` instead")]
    pub activity_state: Option<String>,
    /// Whether it is active.
    pub is_active: bool,
    /// Features of a space that the customer prefers.
    pub preferred_space_features: Vec<ResourceFeatureClassification>,
    /// Identifier of the creator profile.
    pub creator_profile_id: ids::ProfileId,
    /// Identifier of the updater profile.
    pub updater_profile_id: ids::ProfileId,
    /// Country of birth, as an ISO 3166-1 code.
    pub birth_country_code: Option<String>,
    /// State, province or region of birth, as an ISO 3166-2 code.
    pub birth_country_subdivision_code: Option<String>,
    /// Code for the Italian lottery of receipts.
    pub italian_lottery_code: Option<String>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl runtime::OperationResponse for Customer {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// An interval of days.
#[cfg(any(feature = "exports", feature = "ledger-balances"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DateFilterInterval {
    /// First day.
    pub start: values::Date,
    /// Last day.
    pub end: values::Date,
}

#[cfg(any(feature = "exports", feature = "ledger-balances"))]
impl DateFilterInterval {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(start: values::Date, end: values::Date) -> Self {
        Self { start, end }
    }
}

/// A device on site that carries out commands.
#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Device {
    /// Identifier of this device.
    pub id: ids::DeviceId,
    /// Kind of the device.
    pub type_: DeviceType,
    /// Name of the device.
    pub name: String,
    /// Identifier that the property gave the device.
    pub identifier: Option<String>,
}

/// The profile of a user of an enterprise.
#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseProfileData {
    /// Identifier of the profile.
    pub profile_id: ids::ProfileId,
}

/// Details of an enterprise's subscription to the system.
#[cfg(any(feature = "configuration", feature = "enterprises"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseSubscription {
    /// Tax identifier of the enterprise.
    pub tax_identifier: Option<String>,
}

/// An amount of money with its taxes, in the present and in the older form.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "payments",
            feature = "products",
            feature = "reservations"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtendedAmount {
    /// Currency of the amounts.
    pub currency: String,
    /// Amount without tax.
    pub net_value: values::Decimal,
    /// Amount with tax.
    pub gross_value: values::Decimal,
    /// Tax contained, by tax code.
    pub tax_values: Vec<TaxValue>,
    /// Net amounts and taxes, by tax rate.
    pub breakdown: TaxBreakdown,
    /// Amount with tax, in the older form.
    pub value: Option<values::Decimal>,
    /// Amount without tax, in the older form.
    pub net: Option<values::Decimal>,
    /// Tax contained, in the older form.
    pub tax: Option<values::Decimal>,
    /// Tax rate, in the older form.
    pub tax_rate: Option<values::Decimal>,
}

/// An amount to pay, in a request; taxes may be left out.
#[cfg(any(feature = "credit-cards", feature = "payments"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtendedAmountParameters {
    /// Currency of the amount.
    pub currency: String,
    /// Codes of the taxes that apply.
    pub tax_codes: Option<Vec<String>>,
    /// Amount without tax, for enterprises with net prices.
    pub net_value: Option<values::Decimal>,
    /// Amount with tax, for enterprises with gross prices.
    pub gross_value: Option<values::Decimal>,
}

#[cfg(any(feature = "credit-cards", feature = "payments"))]
impl ExtendedAmountParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(currency: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            tax_codes: None,
            net_value: None,
            gross_value: None,
        }
    }

    /// Sets `TaxCodes`. Codes of the taxes that apply.
    #[must_use]
    #[inline]
    pub fn tax_codes(
        mut self,
        tax_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_codes = Some(tax_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `NetValue`. Amount without tax, for enterprises with net prices.
    #[must_use]
    #[inline]
    pub fn net_value(mut self, net_value: values::Decimal) -> Self {
        self.net_value = Some(net_value);
        self
    }

    /// Sets `GrossValue`. Amount with tax, for enterprises with gross prices.
    #[must_use]
    #[inline]
    pub fn gross_value(mut self, gross_value: values::Decimal) -> Self {
        self.gross_value = Some(gross_value);
        self
    }
}

/// A passport or another document that proves who a customer is.
#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocument {
    /// Identifier of this identity document.
    pub id: Option<ids::IdentityDocumentId>,
    /// Identifier of the customer.
    pub customer_id: Option<ids::CustomerId>,
    /// Kind of the document.
    pub type_: Option<IdentityDocumentType>,
    /// Number of the document.
    pub number: Option<String>,
    /// Last day of validity.
    pub expiration: Option<values::Date>,
    /// Day of issue.
    pub issuance: Option<values::Date>,
    /// Country of issue, as an ISO 3166-1 code.
    pub issuing_country_code: Option<String>,
    /// City of issue.
    pub issuing_city: Option<String>,
    /// Support number printed on the document, as on Spanish ones.
    pub identity_document_support_number: Option<String>,
    /// State, province or region of issue, as a code.
    pub issuing_country_subdivision_code: Option<String>,
}

/// What a payment by invoice adds.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvoicePaymentData {
    /// Bill that is the invoice.
    pub invoice_id: Option<ids::BillId>,
}

/// Data of a resource that is an object; none so far.
#[cfg(any(feature = "reservations", feature = "resources"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectData {}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl ObjectData {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Default for ObjectData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A postal address, in the older form.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "companies",
            feature = "companionships",
            feature = "configuration",
            feature = "customers",
            feature = "enterprises",
            feature = "reservations",
            feature = "vouchers"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OldAddress {
    /// Identifier of this old address.
    pub id: Option<ids::AddressId>,
    /// First line: usually street and number.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// Postcode of the address.
    pub postal_code: Option<String>,
    /// Country, as an ISO 3166-1 code.
    pub country_code: Option<String>,
    /// State, province or region, as an ISO 3166-2 code.
    pub country_subdivision_code: Option<String>,
    /// Latitude in degrees.
    pub latitude: Option<values::Decimal>,
    /// Longitude in degrees.
    pub longitude: Option<values::Decimal>,
}

/// Something that an account owes or is owed, such as a night or a product, in the older form.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemOld {
    /// Identifier of this order item old.
    pub id: Option<ids::OrderItemId>,
    /// Identifier of the account.
    pub account_id: ids::AccountId,
    /// Order to which the item belongs.
    pub order_id: Option<ids::ServiceOrderId>,
    /// Identifier of the bill.
    pub bill_id: Option<ids::BillId>,
    /// Identifier of the accounting category.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
    /// Number of units.
    pub unit_count: Option<i32>,
    /// Amount of one unit.
    pub unit_amount: Amount,
    /// Amount of all units.
    pub amount: ExtendedAmount,
    /// Amount as originally recorded.
    pub original_amount: ExtendedAmount,
    /// Kind of revenue, as text.
    pub revenue_type: String,
    /// Identifier of the creator profile.
    pub creator_profile_id: Option<ids::ProfileId>,
    /// Identifier of the updater profile.
    pub updater_profile_id: Option<ids::ProfileId>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// When it was consumed.
    pub consumed_utc: Option<values::UtcDateTime>,
    /// When it was canceled.
    pub canceled_utc: Option<values::UtcDateTime>,
    /// When it was closed.
    pub closed_utc: Option<values::UtcDateTime>,
    /// Start of what the item stands for.
    pub start_utc: Option<values::UtcDateTime>,
    /// Where the item stands in billing, as text.
    pub accounting_state: String,
    /// What the item stands for.
    pub data: Option<OrderItemOldData>,
}

/// A note on a reservation or another service order.
#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderNote {
    /// Identifier of this order note.
    pub id: Option<ids::ServiceOrderNoteId>,
    /// The service order that the note belongs to.
    pub order_id: Option<ids::ServiceOrderId>,
    /// The text of the note.
    pub text: Option<String>,
    /// Where the note comes from or what it is about.
    pub type_: Option<OrderNoteType>,
    /// When it was created.
    pub created_utc: Option<values::UtcDateTime>,
    /// When it last changed.
    pub updated_utc: Option<values::UtcDateTime>,
}

/// How many units are meant for a number of persons.
#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "services"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaxCount {
    /// Number of persons in a unit.
    pub person_count: i32,
    /// Number of units.
    pub unit_count: i32,
}

#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "services"
    )
)]
impl PaxCount {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(person_count: i32, unit_count: i32) -> Self {
        Self { person_count, unit_count }
    }
}

/// What a payment by card adds.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCardPaymentData {
    /// Card that was charged.
    pub payment_card_id: Option<ids::CreditCardId>,
}

/// A payment, in the older form.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentItemOld {
    /// Identifier of this payment item old.
    pub id: Option<ids::PaymentId>,
    /// Identifier of the account.
    pub account_id: Option<ids::AccountId>,
    /// Identifier of the bill.
    pub bill_id: Option<ids::BillId>,
    /// Identifier of the accounting category.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
    /// Amount of the payment.
    pub amount: ExtendedAmount,
    /// Amount as originally recorded.
    pub original_amount: ExtendedAmount,
    /// Amount in the default currency of the enterprise.
    ///
    /// Deprecated since 2023-04-11.
    #[deprecated(note = "deprecated since 2023-04-11")]
    pub amount_default: Option<ExtendedAmount>,
    /// Notes on the payment.
    pub notes: Option<String>,
    /// Identifier of the settlement, as text.
    pub settlement_id: Option<String>,
    /// When it was consumed.
    pub consumed_utc: values::UtcDateTime,
    /// When it was closed.
    pub closed_utc: Option<values::UtcDateTime>,
    /// Where the payment stands in billing, as text.
    pub accounting_state: String,
    /// State of the payment, as text.
    pub state: String,
    /// Further identifier of the payment.
    pub identifier: Option<String>,
    /// Means of payment and what it adds.
    pub data: Option<PaymentItemOldData>,
}

/// Data of a resource that is a person; none so far.
#[cfg(any(feature = "reservations", feature = "resources"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonData {}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl PersonData {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Default for PersonData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Something that a property sells with or beside a service, such as breakfast.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Identifier of this product.
    pub id: ids::ProductId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Product category.
    pub category_id: Option<ids::ProductCategoryId>,
    /// Accounting category of its revenue.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
    /// Whether it is active.
    pub is_active: bool,
    /// True if the product is a default one of the service.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub is_default: Option<bool>,
    /// Name, in one language.
    ///
    /// Deprecated since 2023-12-12; use `Names` instead.
    #[deprecated(note = "deprecated since 2023-12-12; use `Names` instead")]
    pub name: Option<String>,
    /// Name of the product, by language.
    pub names: std::collections::BTreeMap<String, String>,
    /// Name for guests, in one language.
    ///
    /// Deprecated since 2023-12-12; use `ExternalNames` instead.
    #[deprecated(note = "deprecated since 2023-12-12; use `ExternalNames` instead")]
    pub external_name: Option<String>,
    /// Name for guests, by language code.
    pub external_names: std::collections::BTreeMap<String, String>,
    /// Short name, in one language.
    ///
    /// Deprecated since 2023-12-12; use `ShortNames` instead.
    #[deprecated(note = "deprecated since 2023-12-12; use `ShortNames` instead")]
    pub short_name: Option<String>,
    /// Short name, by language code.
    pub short_names: std::collections::BTreeMap<String, String>,
    /// Description, in one language.
    ///
    /// Deprecated since 2023-12-12; use `Descriptions` instead.
    #[deprecated(note = "deprecated since 2023-12-12; use `Descriptions` instead")]
    pub description: Option<String>,
    /// Description, by language code.
    pub descriptions: std::collections::BTreeMap<String, String>,
    /// How often the product is charged.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub charging: Option<ProductChargingMode>,
    /// How often the product is charged.
    pub charging_mode: ProductChargingMode,
    /// How often the product is posted.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub posting: Option<ProductPosting>,
    /// How often the product is posted.
    pub posting_mode: ProductPostingMode,
    /// How the product is billed and priced.
    pub options: ProductOptions,
    /// When during a stay the product is offered.
    pub promotions: Promotions,
    /// What sort of product it is.
    pub classifications: ProductClassifications,
    /// Price of one unit.
    pub price: ExtendedAmount,
    /// Price of the product, absolute or relative to others.
    ///
    /// Use `Price` instead.
    #[deprecated(note = "use `Price` instead")]
    pub pricing: Option<ProductPricing>,
    /// Images of the product, for `images/getUrls`.
    pub image_ids: Vec<ids::ImageId>,
    /// Place among its siblings in lists; the lowest comes first.
    pub ordering: i32,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// Why no tax applies.
    pub tax_exemption_reason: Option<TaxExemptionReasonType>,
    /// Text of law on which the exemption rests.
    pub tax_exemption_legal_reference: Option<String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// When the product counts as consumed.
    pub consumption_moment: ProductConsumptionMoment,
}

/// What sort of product it is.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductClassifications {
    /// True if the product is food.
    pub food: Option<bool>,
    /// True if the product is a drink.
    pub beverage: Option<bool>,
    /// True if the product is for wellness.
    pub wellness: Option<bool>,
    /// True if the product stands for a city tax.
    pub city_tax: Option<bool>,
    /// True if the product is a fee.
    pub fee: Option<bool>,
}

/// How a product is billed and priced.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductOptions {
    /// True if the product appears on bills as part of a package.
    pub bill_as_package: bool,
    /// True if the price is left out of the price offered.
    pub exclude_price_from_offer: bool,
}

/// A product to order.
#[cfg(any(feature = "orders", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductOrderAdditionData {
    /// The product.
    pub product_id: ids::ProductId,
    /// Number of units.
    pub count: Option<i32>,
    /// Price of one unit, in place of the product's own price.
    pub unit_amount: Option<AmountParameters>,
    /// Start of the time over which the product is provided.
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the time over which the product is provided.
    pub end_utc: Option<values::UtcDateTime>,
    /// Identifier given by an external system.
    pub external_identifier: Option<String>,
}

#[cfg(any(feature = "orders", feature = "reservations"))]
impl ProductOrderAdditionData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(product_id: ids::ProductId) -> Self {
        Self {
            product_id,
            count: None,
            unit_amount: None,
            start_utc: None,
            end_utc: None,
            external_identifier: None,
        }
    }

    /// Sets `Count`. Number of units.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: i32) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `UnitAmount`. Price of one unit, in place of the product's own price.
    #[must_use]
    #[inline]
    pub fn unit_amount(mut self, unit_amount: AmountParameters) -> Self {
        self.unit_amount = Some(unit_amount);
        self
    }

    /// Sets `StartUtc`. Start of the time over which the product is provided.
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`. End of the time over which the product is provided.
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }

    /// Sets `ExternalIdentifier`. Identifier given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }
}

/// What an order item for a product adds.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductOrderItemData {
    /// Identifier of the product.
    pub product_id: Option<ids::ProductId>,
    /// Age category for which the product was ordered.
    pub age_category_id: Option<ids::AgeCategoryId>,
}

/// At which moments of a stay something is offered to guests.
#[cfg(
    any(
        feature = "configuration",
        feature = "products",
        feature = "reservations",
        feature = "services"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Promotions {
    /// True if it is offered before check-in.
    pub before_check_in: bool,
    /// True if it is offered after check-in.
    pub after_check_in: bool,
    /// True if it is offered during the stay.
    pub during_stay: bool,
    /// True if it is offered before check-out.
    pub before_check_out: bool,
    /// True if it is offered after check-out.
    pub after_check_out: bool,
    /// True if it is offered during check-out.
    pub during_check_out: bool,
}

/// A rate returned along with other entities.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "reservations",
        feature = "rules",
        feature = "vouchers"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateForExtent {
    /// Identifier of this rate for extent.
    pub id: ids::RateId,
    /// Rate group to which the rate belongs.
    pub group_id: ids::RateGroupId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Rate from which this one is derived.
    pub base_rate_id: Option<ids::RateId>,
    /// True if the rate is not derived from another.
    pub is_base_rate: bool,
    /// Identifier of the business segment.
    pub business_segment_id: Option<ids::BusinessSegmentId>,
    /// Whether it is active.
    pub is_active: bool,
    /// True if the rate is enabled.
    pub is_enabled: bool,
    /// True if the rate is offered to the public.
    pub is_public: bool,
    /// Who the rate is for.
    pub type_: RateType,
    /// Name of the rate for extent.
    ///
    /// Use `Names` instead.
    #[deprecated(note = "use `Names` instead")]
    pub name: Option<String>,
    /// Name of the rate for extent, by language.
    pub names: std::collections::BTreeMap<String, String>,
    /// Short name of the rate.
    pub short_name: Option<String>,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Names shown to guests, by language.
    pub external_names: std::collections::BTreeMap<String, String>,
    /// Descriptions, by language.
    pub description: std::collections::BTreeMap<String, String>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
}

/// A group of rates, in the shape returned along with other entities.
#[cfg(any(feature = "rates", feature = "reservations", feature = "rules"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateGroupOld {
    /// Identifier of this rate group old.
    pub id: Option<ids::RateGroupId>,
    /// Identifier of the service.
    pub service_id: Option<ids::ServiceId>,
    /// Whether it is active.
    pub is_active: Option<bool>,
    /// Name of the rate group old.
    pub name: Option<String>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
}

/// What an order item that is a rebate adds.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RebateOrderItemData {
    /// Item that is reduced.
    pub rebated_item_id: Option<ids::OrderItemId>,
}

/// A price that depends on the price of other items.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelativeProductPrice {
    /// Factor by which the price of the target is multiplied.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub multiplier: Option<values::Decimal>,
    /// What the price depends on, as text.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub target: Option<String>,
    /// Codes of the tax rates that apply.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub tax_rate_codes: Vec<String>,
    /// Products that the price depends on.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub product_ids: Vec<ids::ProductId>,
}

/// A group of reservations booked together, in the older form.
#[cfg(any(feature = "companionships", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationGroupOld {
    /// Identifier of this reservation group old.
    pub id: Option<ids::ReservationGroupId>,
    /// Name of the reservation group old.
    pub name: Option<String>,
}

/// A reservation of a service, in the older form.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationOld {
    /// Identifier of this reservation old.
    pub id: ids::ReservationId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Identifier of the group.
    pub group_id: ids::ReservationGroupId,
    /// Confirmation number.
    pub number: String,
    /// Number of the reservation in the sales channel.
    pub channel_number: Option<String>,
    /// Number of the reservation in the channel manager.
    pub channel_manager_number: Option<String>,
    /// Number of the reservation group in the channel manager.
    pub channel_manager_group_number: Option<String>,
    /// Name of the channel manager.
    pub channel_manager: Option<String>,
    /// Where the reservation stands.
    pub state: ServiceOrderStateOld,
    /// Through which door the reservation came in.
    pub origin: ReservationOldOrigin,
    /// Further words on the origin.
    pub origin_details: Option<String>,
    /// Why the guest travels.
    pub purpose: Option<ReservationPurpose>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// When it was cancelled.
    pub cancelled_utc: Option<values::UtcDateTime>,
    /// When it starts.
    pub start_utc: values::UtcDateTime,
    /// When it ends.
    pub end_utc: values::UtcDateTime,
    /// When it was released.
    pub released_utc: Option<values::UtcDateTime>,
    /// Resource category that was booked.
    pub requested_category_id: ids::ResourceCategoryId,
    /// Identifier of the assigned space.
    ///
    /// Use `AssignedResourceId` instead.
    #[deprecated(note = "use `AssignedResourceId` instead")]
    pub assigned_space_id: Option<ids::ResourceId>,
    /// True if the assigned space must not change.
    ///
    /// Use `AssignedResourceLocked` instead.
    #[deprecated(note = "use `AssignedResourceLocked` instead")]
    pub assigned_space_locked: Option<bool>,
    /// Resource in which the guests stay.
    pub assigned_resource_id: Option<ids::ResourceId>,
    /// True if the assigned resource must not change.
    pub assigned_resource_locked: bool,
    /// Identifier of the business segment.
    pub business_segment_id: Option<ids::BusinessSegmentId>,
    /// Identifier of the company.
    pub company_id: Option<ids::CompanyId>,
    /// Travel agency through which it was booked.
    pub travel_agency_id: Option<ids::CompanyId>,
    /// Identifier of the availability block.
    pub availability_block_id: Option<ids::AvailabilityBlockId>,
    /// Identifier of the rate.
    pub rate_id: ids::RateId,
    /// Identifier of the voucher.
    pub voucher_id: Option<ids::VoucherId>,
    /// Identifier of the credit card.
    pub credit_card_id: Option<ids::CreditCardId>,
    /// Why the reservation was cancelled.
    pub cancellation_reason: Option<CancellationReason>,
    /// Number of adults.
    ///
    /// Use `PersonCounts` instead.
    #[deprecated(note = "use `PersonCounts` instead")]
    pub adult_count: Option<i32>,
    /// Number of children.
    ///
    /// Use `PersonCounts` instead.
    #[deprecated(note = "use `PersonCounts` instead")]
    pub child_count: Option<i32>,
    /// Number of persons, by age category.
    pub person_counts: Vec<ReservationPersonCount>,
    /// Customer or company to whom the reservation belongs.
    pub owner_id: ids::AccountId,
    /// Identifier of the customer.
    ///
    /// Use `OwnerId` instead.
    #[deprecated(note = "use `OwnerId` instead")]
    pub customer_id: Option<ids::CustomerId>,
    /// Customer who made the booking.
    pub booker_id: Option<ids::CustomerId>,
    /// Customers who belong to the reservation.
    ///
    /// Deprecated since 2021-03-03; use `companionships/getAll` instead.
    #[deprecated(
        note = "deprecated since 2021-03-03; use `companionships/getAll` instead"
    )]
    pub companion_ids: Vec<ids::CustomerId>,
    /// Number of the reservation in the channel manager, under its former name.
    ///
    /// Deprecated since 2016-12-14; use `ChannelManagerNumber` instead.
    #[deprecated(
        note = "deprecated since 2016-12-14; use `ChannelManagerNumber` instead"
    )]
    pub channel_manager_id: Option<String>,
    /// Who has checked in.
    pub options: ReservationOptions,
}

/// Who of a reservation has checked in.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationOptions {
    /// True if the owner has.
    pub owner_checked_in: bool,
    /// True if all companions have.
    pub all_companions_checked_in: bool,
    /// True if at least one companion has.
    pub any_companion_checked_in: bool,
}

/// How many persons of an age category a reservation is for.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationPersonCount {
    /// Identifier of the age category.
    pub age_category_id: ids::AgeCategoryId,
    /// Number of persons.
    pub count: i32,
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl ReservationPersonCount {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(age_category_id: ids::AgeCategoryId, count: i32) -> Self {
        Self { age_category_id, count }
    }
}

/// Something that is booked one by one, such as a room, a bed or a parking spot.
#[cfg(any(feature = "reservations", feature = "resources"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// Identifier of this resource.
    pub id: ids::ResourceId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Whether it is active.
    pub is_active: bool,
    /// The resource that this one is part of, such as the room of a bed.
    pub parent_resource_id: Option<ids::ResourceId>,
    /// Name of the resource.
    pub name: String,
    /// Housekeeping state.
    pub state: ResourceState,
    /// Descriptions, per language.
    pub descriptions: std::collections::BTreeMap<String, String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// What is specific to spaces, objects or persons.
    pub data: ResourceData,
    /// Names shown to guests, per language.
    pub external_names: std::collections::BTreeMap<String, String>,
    /// How to find the resource, per language.
    pub directions: std::collections::BTreeMap<String, String>,
}

/// A PIN code or RFID tag that opens resources for a service order.
#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessToken {
    /// Identifier of this resource access token.
    pub id: ids::ResourceAccessTokenId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// The reservation or other service order that the token belongs to.
    pub service_order_id: ids::ServiceOrderId,
    /// The companion of the reservation for whom the token is.
    pub companionship_id: Option<ids::CompanionshipId>,
    /// Identifier of the resource.
    pub resource_id: Option<ids::ResourceId>,
    /// Whether the token is a code or a tag.
    pub type_: ResourceAccessTokenType,
    /// The code or the content of the tag.
    pub value: String,
    /// Serial number of the tag.
    pub serial_number: Option<String>,
    /// From when the token opens.
    pub validity_start_utc: values::UtcDateTime,
    /// Until when the token opens.
    pub validity_end_utc: values::UtcDateTime,
    /// What the token opens.
    pub permissions: ResourceAccessTokenPermissions,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Whether it is active.
    pub is_active: bool,
}

/// What an access token opens.
#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenPermissions {
    /// True when the token opens the bed.
    pub bed: Option<bool>,
    /// True when the token opens the room.
    pub room: Option<bool>,
    /// True when the token opens the floor.
    pub floor: Option<bool>,
    /// True when the token opens the building.
    pub building: Option<bool>,
}

/// A category of resources that are sold alike, such as a room type.
#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategory {
    /// Identifier of this resource category.
    pub id: ids::ResourceCategoryId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Whether it is active.
    pub is_active: bool,
    /// What kind of resource the category consists of.
    pub type_: ResourceCategoryType,
    /// Standard class that the category corresponds to.
    pub classification: ResourceClassification,
    /// Name of the resource category, by language.
    pub names: std::collections::BTreeMap<String, String>,
    /// Abbreviated names, per language.
    pub short_names: std::collections::BTreeMap<String, String>,
    /// Descriptions, per language.
    pub descriptions: std::collections::BTreeMap<String, String>,
    /// Place among its siblings in lists; the lowest comes first.
    pub ordering: i32,
    /// Number of persons that a resource regularly takes.
    pub capacity: i32,
    /// Number of persons that a resource takes beyond its regular capacity.
    pub extra_capacity: i32,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// The accounting category in which revenue of the category is booked.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
}

/// The link that puts a resource into a category.
#[cfg(
    any(
        feature = "reservations",
        feature = "resource-category-assignments",
        feature = "resources"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryAssignment {
    /// Identifier of this resource category assignment.
    pub id: ids::ResourceCategoryAssignmentId,
    /// Whether it is active.
    pub is_active: bool,
    /// Identifier of the resource.
    pub resource_id: ids::ResourceId,
    /// Identifier of the category.
    pub category_id: ids::ResourceCategoryId,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// The link that gives an image to a resource category.
#[cfg(any(feature = "resource-category-image-assignments", feature = "resources"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryImageAssignment {
    /// Identifier of this resource category image assignment.
    pub id: ids::ResourceCategoryImageAssignmentId,
    /// Whether it is active.
    pub is_active: bool,
    /// Identifier of the category.
    pub category_id: ids::ResourceCategoryId,
    /// Identifier of the image.
    pub image_id: ids::ImageId,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Place among its siblings in lists; the lowest comes first.
    pub ordering: i32,
}

/// A feature that resources can have.
#[cfg(any(feature = "resource-features", feature = "resources"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceFeature {
    /// Identifier of this resource feature.
    pub id: ids::ResourceFeatureId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Whether it is active.
    pub is_active: bool,
    /// Standard class that the feature corresponds to.
    pub classification: ResourceFeatureClassification,
    /// Name of the resource feature, by language.
    pub names: std::collections::BTreeMap<String, String>,
    /// Abbreviated names, per language.
    pub short_names: std::collections::BTreeMap<String, String>,
    /// Descriptions, per language.
    pub descriptions: std::collections::BTreeMap<String, String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// The link that gives a feature to a resource.
#[cfg(any(feature = "resource-feature-assignments", feature = "resources"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceFeatureAssignment {
    /// Identifier of this resource feature assignment.
    pub id: ids::ResourceFeatureAssignmentId,
    /// Whether it is active.
    pub is_active: bool,
    /// Identifier of the resource.
    pub resource_id: ids::ResourceId,
    /// Identifier of the feature.
    pub feature_id: ids::ResourceFeatureId,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// What an enterprise offers, such as accommodation or meeting rooms.
#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Service {
    /// Identifier of this service.
    pub id: ids::ServiceId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Whether it is active.
    pub is_active: bool,
    /// Name, in one language.
    ///
    /// Use `Names` instead.
    #[deprecated(note = "use `Names` instead")]
    pub name: Option<String>,
    /// Name of the service, by language.
    pub names: std::collections::BTreeMap<String, String>,
    /// Usual time of day at which the service starts.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub start_time: Option<String>,
    /// Usual time of day at which the service ends.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub end_time: Option<String>,
    /// How the service is billed.
    pub options: ServiceOptions,
    /// When during a stay the service is offered.
    ///
    /// Use `Data.Promotions` instead.
    #[deprecated(note = "use `Data.Promotions` instead")]
    pub promotions: Option<Promotions>,
    /// Kind of the service, as text.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub type_: Option<String>,
    /// Place among its siblings in lists; the lowest comes first.
    pub ordering: i32,
    /// What the service has according to its kind, bookable or additional.
    pub data: Option<ServiceData>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// How a service is billed.
#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOptions {
    /// True if the items of the service appear on bills as one package.
    pub bill_as_package: bool,
}

/// Who of a service order has checked in, and how.
#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderOptions {
    /// True if the owner has checked in.
    pub owner_checked_in: bool,
    /// True if all companions have checked in.
    pub all_companions_checked_in: bool,
    /// True if at least one companion has checked in.
    pub any_companion_checked_in: bool,
    /// True if the check-in came through this API.
    pub connector_check_in: bool,
}

/// Data of a resource that is a space, such as a room.
#[cfg(any(feature = "reservations", feature = "resources"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SpaceData {
    /// Number or name of the floor.
    pub floor_number: String,
    /// Free text on where the space is.
    pub location_notes: Option<String>,
}

/// The tax rates that make up the taxes of an amount.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxBreakdown {
    /// One entry for each tax rate.
    pub items: Vec<TaxBreakdownItem>,
}

/// The part of an amount that is taxed at one rate.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxBreakdownItem {
    /// Code of the tax rate; none if the part is untaxed.
    pub tax_rate_code: Option<String>,
    /// Amount without tax.
    pub net_value: values::Decimal,
    /// Tax on that amount.
    pub tax_value: values::Decimal,
}

/// The tax that one tax code contributes to an amount.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxValue {
    /// Code of the tax; none if there is no tax.
    pub code: Option<String>,
    /// Amount of tax.
    pub value: values::Decimal,
}

/// A span of time that selects items. An item is selected when its instant is not before the start and
/// before the end; when start and end are equal, exactly that instant is selected.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "accounting-items",
            feature = "addresses",
            feature = "age-categories",
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "bills",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashier-transactions",
            feature = "cashiers",
            feature = "companies",
            feature = "companionships",
            feature = "company-contracts",
            feature = "counters",
            feature = "credit-cards",
            feature = "customers",
            feature = "departments",
            feature = "enterprises",
            feature = "exports",
            feature = "fiscal-machine-commands",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "message-threads",
            feature = "messages",
            feature = "order-items",
            feature = "outlet-items",
            feature = "outlets",
            feature = "payment-requests",
            feature = "payments",
            feature = "product-categories",
            feature = "product-service-orders",
            feature = "products",
            feature = "rate-groups",
            feature = "rates",
            feature = "reservation-groups",
            feature = "reservations",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "resources",
            feature = "restrictions",
            feature = "routing-rules",
            feature = "rules",
            feature = "service-order-notes",
            feature = "service-overbooking-limits",
            feature = "services",
            feature = "source-assignments",
            feature = "sources",
            feature = "tasks",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeInterval {
    /// First instant of the interval.
    pub start_utc: Option<values::UtcDateTime>,
    /// First instant after the interval.
    pub end_utc: Option<values::UtcDateTime>,
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "accounting-items",
            feature = "addresses",
            feature = "age-categories",
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "bills",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashier-transactions",
            feature = "cashiers",
            feature = "companies",
            feature = "companionships",
            feature = "company-contracts",
            feature = "counters",
            feature = "credit-cards",
            feature = "customers",
            feature = "departments",
            feature = "enterprises",
            feature = "exports",
            feature = "fiscal-machine-commands",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "message-threads",
            feature = "messages",
            feature = "order-items",
            feature = "outlet-items",
            feature = "outlets",
            feature = "payment-requests",
            feature = "payments",
            feature = "product-categories",
            feature = "product-service-orders",
            feature = "products",
            feature = "rate-groups",
            feature = "rates",
            feature = "reservation-groups",
            feature = "reservations",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "resources",
            feature = "restrictions",
            feature = "routing-rules",
            feature = "rules",
            feature = "service-order-notes",
            feature = "service-overbooking-limits",
            feature = "services",
            feature = "source-assignments",
            feature = "sources",
            feature = "tasks",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl TimeInterval {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            start_utc: None,
            end_utc: None,
        }
    }

    /// Sets `StartUtc`. First instant of the interval.
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`. First instant after the interval.
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "accounting-items",
            feature = "addresses",
            feature = "age-categories",
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "bills",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashier-transactions",
            feature = "cashiers",
            feature = "companies",
            feature = "companionships",
            feature = "company-contracts",
            feature = "counters",
            feature = "credit-cards",
            feature = "customers",
            feature = "departments",
            feature = "enterprises",
            feature = "exports",
            feature = "fiscal-machine-commands",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "message-threads",
            feature = "messages",
            feature = "order-items",
            feature = "outlet-items",
            feature = "outlets",
            feature = "payment-requests",
            feature = "payments",
            feature = "product-categories",
            feature = "product-service-orders",
            feature = "products",
            feature = "rate-groups",
            feature = "rates",
            feature = "reservation-groups",
            feature = "reservations",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "resources",
            feature = "restrictions",
            feature = "routing-rules",
            feature = "rules",
            feature = "service-order-notes",
            feature = "service-overbooking-limits",
            feature = "services",
            feature = "source-assignments",
            feature = "sources",
            feature = "tasks",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl Default for TimeInterval {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "accounting-items",
            feature = "addresses",
            feature = "age-categories",
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "bills",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashier-transactions",
            feature = "cashiers",
            feature = "companies",
            feature = "companionships",
            feature = "company-contracts",
            feature = "counters",
            feature = "credit-cards",
            feature = "customers",
            feature = "departments",
            feature = "enterprises",
            feature = "exports",
            feature = "fiscal-machine-commands",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "message-threads",
            feature = "messages",
            feature = "order-items",
            feature = "outlet-items",
            feature = "outlets",
            feature = "payment-requests",
            feature = "payments",
            feature = "product-categories",
            feature = "product-service-orders",
            feature = "products",
            feature = "rate-groups",
            feature = "rates",
            feature = "reservation-groups",
            feature = "reservations",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "resources",
            feature = "restrictions",
            feature = "routing-rules",
            feature = "rules",
            feature = "service-order-notes",
            feature = "service-overbooking-limits",
            feature = "services",
            feature = "source-assignments",
            feature = "sources",
            feature = "tasks",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl From<&runtime::OutcomeUnknown> for TimeInterval {
    #[inline]
    fn from(unknown: &runtime::OutcomeUnknown) -> Self {
        let (start, end) = unknown.interval();
        Self {
            start_utc: Some(start),
            end_utc: Some(end),
        }
    }
}

/// A code that makes a voucher usable.
#[cfg(any(feature = "voucher-codes", feature = "vouchers"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCode {
    /// Identifier of this voucher code.
    pub id: Option<ids::VoucherCodeId>,
    /// Identifier of the voucher.
    pub voucher_id: Option<ids::VoucherId>,
    /// The code as guests enter it.
    pub value: Option<String>,
    /// From when the code can be used.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    pub validity_start_utc: Option<String>,
    /// Until when the code can be used.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    pub validity_end_utc: Option<String>,
    /// When it was created.
    pub created_utc: Option<values::UtcDateTime>,
    /// When it last changed.
    pub updated_utc: Option<values::UtcDateTime>,
    /// Whether it is active or deleted.
    ///
    /// Use `IsActive` instead.
    #[deprecated(note = "use `IsActive` instead")]
    pub activity_state: Option<ActivityState>,
    /// Whether it is active.
    pub is_active: Option<bool>,
}

/// Party to which the bill is made out.
#[cfg(any(feature = "bills", feature = "commands"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BillAssigneeData {
    /// A person.
    BillCustomerData(BillCustomerData),
    /// A company.
    BillCompanyData(BillCompanyData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// Party to which the bill is made out, as printed.
#[cfg(any(feature = "bills", feature = "commands"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BillOwnerData {
    /// A person.
    BillCustomerData(BillCustomerData),
    /// A company.
    BillCompanyData(BillCompanyData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// A party on a bill: a person or a company.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BillAccountData {
    /// Data of the person, if it is one.
    BillCustomerData(BillCustomerData),
    /// Data of the company, if it is one.
    BillCompanyData(BillCompanyData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// What the item stands for.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderItemOldData {
    /// Fee for a cancellation.
    CancellationFee,
    /// Reduction of another item.
    Rebate(RebateOrderItemData),
    /// Money held until it is used or returned.
    Deposit,
    /// Gain or loss from an exchange of currencies.
    ExchangeRateDifference,
    /// Item without a product behind it.
    CustomItem,
    /// Surcharge.
    Surcharge,
    /// Reduction of a surcharge.
    SurchargeDiscount,
    /// Time in a space, such as a night.
    SpaceOrder,
    /// A product.
    ProductOrder(ProductOrderItemData),
    /// Other.
    Other,
    /// Correction of taxes.
    TaxCorrection,
    /// Fee for a better resource.
    ResourceUpgradeFee,
    /// Fee for an invoice.
    InvoiceFee,
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// Means of payment and what it adds.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentItemOldData {
    /// A payment card.
    CreditCard(PaymentCardPaymentData),
    /// An invoice, to be settled later.
    Invoice(InvoicePaymentData),
    /// Cash.
    Cash,
    /// Unspecified.
    Unspecified,
    /// Written off as uncollectable.
    BadDebts,
    /// Wire transfer.
    WireTransfer,
    /// Gain or loss from an exchange of currencies.
    ExchangeRateDifference,
    /// Rounding in an exchange of currencies.
    ExchangeRoundingDifference,
    /// Charges of a bank.
    BankCharges,
    /// Cheque.
    Cheque,
    /// Other.
    Other,
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// Price of the product, absolute or relative to others.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProductPricing {
    /// It has a price of its own.
    Absolute(ExtendedAmount),
    /// Its price depends on the price of other items.
    Relative(RelativeProductPrice),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// The profile that created or changed something.
#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProfileData {
    /// A person.
    Personal,
    /// The profile, if it is of a user of an enterprise.
    Enterprise(EnterpriseProfileData),
    /// The platform itself.
    Platform,
    /// A fixed profile without further data.
    Static,
    /// A connected application.
    Integration,
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// What is specific to spaces, objects or persons.
#[cfg(any(feature = "reservations", feature = "resources"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResourceData {
    /// Space.
    Space(SpaceData),
    /// Object.
    Object(ObjectData),
    /// Person.
    Person(PersonData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// What the service has according to its kind, bookable or additional.
#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ServiceData {
    /// It is, such as a stay.
    Bookable(BookableServiceData),
    /// It is not; its products can be ordered without a booking.
    Additional(AdditionalServiceData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// Whether an account belongs to a person or to a company.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "addresses",
            feature = "fiscal-machine-commands",
            feature = "payments",
            feature = "product-service-orders",
            feature = "reservations"
        )
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// Company.
    Company,
    /// A person.
    Customer,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "addresses",
            feature = "fiscal-machine-commands",
            feature = "payments",
            feature = "product-service-orders",
            feature = "reservations"
        )
    )
)]
impl Eq for AccountType {}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "addresses",
            feature = "fiscal-machine-commands",
            feature = "payments",
            feature = "product-service-orders",
            feature = "reservations"
        )
    )
)]
impl AccountType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Company, Self::Customer];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Company => "Company",
            Self::Customer => "Customer",
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

/// Whether an account belongs to a person or to a company.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "order-items"
        )
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountTypeEnum {
    /// Company.
    Company,
    /// A person.
    Customer,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "order-items"
        )
    )
)]
impl Eq for AccountTypeEnum {}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "order-items"
        )
    )
)]
impl AccountTypeEnum {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Company, Self::Customer];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Company => "Company",
            Self::Customer => "Customer",
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

/// Where an accounting item stands in billing.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountingState {
    /// Not on a closed bill yet.
    Open,
    /// On a closed bill.
    Closed,
    /// Not in effect.
    Inactive,
    /// Cancelled.
    Canceled,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
impl Eq for AccountingState {}

#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
impl AccountingState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Open,
        Self::Closed,
        Self::Inactive,
        Self::Canceled,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "Open",
            Self::Closed => "Closed",
            Self::Inactive => "Inactive",
            Self::Canceled => "Canceled",
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

/// Where an order item or payment stands in billing.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "order-items", feature = "payments"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountingStateEnum {
    /// Not on a closed bill yet.
    Open,
    /// On a closed bill.
    Closed,
    /// Not in effect.
    Inactive,
    /// Cancelled.
    Canceled,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "order-items", feature = "payments"))]
impl Eq for AccountingStateEnum {}

#[cfg(any(feature = "order-items", feature = "payments"))]
impl AccountingStateEnum {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Open,
        Self::Closed,
        Self::Inactive,
        Self::Canceled,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "Open",
            Self::Closed => "Closed",
            Self::Inactive => "Inactive",
            Self::Canceled => "Canceled",
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

/// Whether something is in use or deleted.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "service-overbooking-limits",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityState {
    /// Deleted.
    Deleted,
    /// Active.
    Active,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "service-overbooking-limits",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl Eq for ActivityState {}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "service-overbooking-limits",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl ActivityState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Deleted, Self::Active];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deleted => "Deleted",
            Self::Active => "Active",
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

/// Whether something is in use or deleted.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityStateEnum {
    /// Deleted.
    Deleted,
    /// Active.
    Active,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl Eq for ActivityStateEnum {}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl ActivityStateEnum {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Deleted, Self::Active];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deleted => "Deleted",
            Self::Active => "Active",
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

/// Whether something is in use or deleted.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "addresses",
            feature = "age-categories",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashiers",
            feature = "companies",
            feature = "company-contracts",
            feature = "customers",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "rate-groups",
            feature = "rates",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "vouchers"
        )
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityStates {
    /// Deleted.
    Deleted,
    /// Active.
    Active,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "addresses",
            feature = "age-categories",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashiers",
            feature = "companies",
            feature = "company-contracts",
            feature = "customers",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "rate-groups",
            feature = "rates",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "vouchers"
        )
    )
)]
impl Eq for ActivityStates {}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "addresses",
            feature = "age-categories",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashiers",
            feature = "companies",
            feature = "company-contracts",
            feature = "customers",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "rate-groups",
            feature = "rates",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "vouchers"
        )
    )
)]
impl ActivityStates {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Deleted, Self::Active];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deleted => "Deleted",
            Self::Active => "Active",
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

/// Whether a bill stands for itself or corrects another.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillCorrectionState {
    /// An ordinary bill.
    Bill,
    /// A bill that corrects another bill.
    CorrectiveBill,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Eq for BillCorrectionState {}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl BillCorrectionState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Bill, Self::CorrectiveBill];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bill => "Bill",
            Self::CorrectiveBill => "CorrectiveBill",
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

/// How a corrective bill changes the bill that it corrects.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillCorrectionType {
    /// Cancels it.
    Cancellation,
    /// Changes what it says.
    Edit,
    /// Credits amounts of it.
    CreditNote,
    /// Puts it back in force.
    Reinstatement,
    /// Balances payments of its receivable.
    ReceivablePaymentsBalance,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Eq for BillCorrectionType {}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl BillCorrectionType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Cancellation,
        Self::Edit,
        Self::CreditNote,
        Self::Reinstatement,
        Self::ReceivablePaymentsBalance,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancellation => "Cancellation",
            Self::Edit => "Edit",
            Self::CreditNote => "CreditNote",
            Self::Reinstatement => "Reinstatement",
            Self::ReceivablePaymentsBalance => "ReceivablePaymentsBalance",
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

/// Whether a bill can still change.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillState {
    /// Items can still be added.
    Open,
    /// Issued as a receipt or invoice.
    Closed,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Eq for BillState {}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl BillState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Open, Self::Closed];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "Open",
            Self::Closed => "Closed",
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

/// What kind of document a closed bill is.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillType {
    /// A bill that is paid when it is issued.
    Receipt,
    /// A bill that may be paid after it is issued.
    Invoice,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Eq for BillType {}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl BillType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Receipt, Self::Invoice];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Receipt => "Receipt",
            Self::Invoice => "Invoice",
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

/// Why a reservation or other order was cancelled.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CancellationReason {
    /// Other.
    Other,
    /// It was not confirmed in time.
    ConfirmationMissed,
    /// The guest booked at another property.
    BookedElsewhere,
    /// Circumstances beyond anyone's control.
    ForceMajeure,
    /// The guest complained.
    GuestComplaint,
    /// The guest did not arrive.
    NoShow,
    /// The price was too high for the guest.
    PriceTooHigh,
    /// The property could not provide the service.
    ServiceNotAvailable,
    /// It was entered by mistake.
    InputError,
    /// The payment was not valid.
    InvalidPayment,
    /// The travel agency cancelled.
    TravelAgency,
    /// The guest asked for it.
    RequestedByGuest,
    /// The cancellation came with an update.
    Update,
    /// The booking was not completed.
    BookingAbandoned,
    /// The person who booked asked for it.
    RequestedByBooker,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Eq for CancellationReason {}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl CancellationReason {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Other,
        Self::ConfirmationMissed,
        Self::BookedElsewhere,
        Self::ForceMajeure,
        Self::GuestComplaint,
        Self::NoShow,
        Self::PriceTooHigh,
        Self::ServiceNotAvailable,
        Self::InputError,
        Self::InvalidPayment,
        Self::TravelAgency,
        Self::RequestedByGuest,
        Self::Update,
        Self::BookingAbandoned,
        Self::RequestedByBooker,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other => "Other",
            Self::ConfirmationMissed => "ConfirmationMissed",
            Self::BookedElsewhere => "BookedElsewhere",
            Self::ForceMajeure => "ForceMajeure",
            Self::GuestComplaint => "GuestComplaint",
            Self::NoShow => "NoShow",
            Self::PriceTooHigh => "PriceTooHigh",
            Self::ServiceNotAvailable => "ServiceNotAvailable",
            Self::InputError => "InputError",
            Self::InvalidPayment => "InvalidPayment",
            Self::TravelAgency => "TravelAgency",
            Self::RequestedByGuest => "RequestedByGuest",
            Self::Update => "Update",
            Self::BookingAbandoned => "BookingAbandoned",
            Self::RequestedByBooker => "RequestedByBooker",
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

/// Scheme of a payment card.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "configuration", feature = "credit-cards"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreditCardType {
    /// Master card.
    MasterCard,
    /// Visa.
    Visa,
    /// American Express.
    Amex,
    /// Discover.
    Discover,
    /// Diners club.
    DinersClub,
    /// JCB, from Japan.
    Jcb,
    /// Maestro.
    Maestro,
    /// Union pay.
    UnionPay,
    /// V PAY, the European debit card of Visa.
    VPay,
    /// RuPay, from India.
    RuPay,
    /// Dankort, from Denmark.
    Dankort,
    /// Mir, from Russia.
    Mir,
    /// Verve, from Nigeria.
    Verve,
    /// Troy, from Turkey.
    Troy,
    /// PostFinance Card, from Switzerland.
    PostFinance,
    /// Girocard, from Germany.
    Giro,
    /// Bancomat, from Italy.
    Bancomat,
    /// BC Card, from South Korea.
    Bc,
    /// Carte Bleue, from France.
    CarteBleue,
    /// Eftpos, from Australia.
    Eftpos,
    /// EPS, from Austria.
    Eps,
    /// Interac, from Canada.
    Interac,
    /// Isracard, from Israel.
    Isracard,
    /// MEPS, from Malaysia.
    Meps,
    /// NETS, from Singapore.
    Nets,
    /// Bancontact, from Belgium.
    Bancontact,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
impl Eq for CreditCardType {}

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
impl CreditCardType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::MasterCard,
        Self::Visa,
        Self::Amex,
        Self::Discover,
        Self::DinersClub,
        Self::Jcb,
        Self::Maestro,
        Self::UnionPay,
        Self::VPay,
        Self::RuPay,
        Self::Dankort,
        Self::Mir,
        Self::Verve,
        Self::Troy,
        Self::PostFinance,
        Self::Giro,
        Self::Bancomat,
        Self::Bc,
        Self::CarteBleue,
        Self::Eftpos,
        Self::Eps,
        Self::Interac,
        Self::Isracard,
        Self::Meps,
        Self::Nets,
        Self::Bancontact,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MasterCard => "MasterCard",
            Self::Visa => "Visa",
            Self::Amex => "Amex",
            Self::Discover => "Discover",
            Self::DinersClub => "DinersClub",
            Self::Jcb => "Jcb",
            Self::Maestro => "Maestro",
            Self::UnionPay => "UnionPay",
            Self::VPay => "VPay",
            Self::RuPay => "RuPay",
            Self::Dankort => "Dankort",
            Self::Mir => "Mir",
            Self::Verve => "Verve",
            Self::Troy => "Troy",
            Self::PostFinance => "PostFinance",
            Self::Giro => "Giro",
            Self::Bancomat => "Bancomat",
            Self::Bc => "Bc",
            Self::CarteBleue => "CarteBleue",
            Self::Eftpos => "Eftpos",
            Self::Eps => "Eps",
            Self::Interac => "Interac",
            Self::Isracard => "Isracard",
            Self::Meps => "Meps",
            Self::Nets => "Nets",
            Self::Bancontact => "Bancontact",
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

/// Whether a company may stay or order on credit.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreditRatingBasicEnum {
    /// It may.
    CreditOk,
    /// It has to pay in advance.
    PaymentRequiredUpfront,
    /// Each property decides for itself.
    LocalDecisionRequired,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
impl Eq for CreditRatingBasicEnum {}

#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
impl CreditRatingBasicEnum {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::CreditOk,
        Self::PaymentRequiredUpfront,
        Self::LocalDecisionRequired,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreditOk => "CreditOk",
            Self::PaymentRequiredUpfront => "PaymentRequiredUpfront",
            Self::LocalDecisionRequired => "LocalDecisionRequired",
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

/// Mark that staff or the system put on a customer.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomerClassification {
    /// The profile is a paymaster account, which only collects charges.
    PaymasterAccount,
    /// The customer is not welcome.
    ///
    /// Deprecated since 2026-04-23; use `Blocklist` instead.
    #[deprecated(note = "deprecated since 2026-04-23; use `Blocklist` instead")]
    Blacklist,
    /// The customer works for the media.
    Media,
    /// The customer is in a loyalty programme.
    LoyaltyProgram,
    /// The customer complained before.
    PreviousComplaint,
    /// The customer has stayed before.
    Returning,
    /// The customer belongs to the staff.
    Staff,
    /// The customer is a friend or relative.
    FriendOrFamily,
    /// The customer belongs to the top management.
    TopManagement,
    /// The customer is important.
    Important,
    /// The customer is very important.
    VeryImportant,
    /// The customer causes problems.
    Problematic,
    /// The customer has to pay cash.
    Cashlist,
    /// The customer has a disability.
    DisabledPerson,
    /// The customer serves in the military.
    Military,
    /// The customer works for an airline.
    Airline,
    /// The customer meets the health requirements.
    HealthCompliant,
    /// The customer is in the room.
    InRoom,
    /// The customer waits for a room.
    WaitingForRoom,
    /// The customer is a student.
    Student,
    /// The customer is on the blocklist.
    Blocklist,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl Eq for CustomerClassification {}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl CustomerClassification {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::PaymasterAccount,
        Self::Blacklist,
        Self::Media,
        Self::LoyaltyProgram,
        Self::PreviousComplaint,
        Self::Returning,
        Self::Staff,
        Self::FriendOrFamily,
        Self::TopManagement,
        Self::Important,
        Self::VeryImportant,
        Self::Problematic,
        Self::Cashlist,
        Self::DisabledPerson,
        Self::Military,
        Self::Airline,
        Self::HealthCompliant,
        Self::InRoom,
        Self::WaitingForRoom,
        Self::Student,
        Self::Blocklist,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PaymasterAccount => "PaymasterAccount",
            Self::Blacklist => "Blacklist",
            Self::Media => "Media",
            Self::LoyaltyProgram => "LoyaltyProgram",
            Self::PreviousComplaint => "PreviousComplaint",
            Self::Returning => "Returning",
            Self::Staff => "Staff",
            Self::FriendOrFamily => "FriendOrFamily",
            Self::TopManagement => "TopManagement",
            Self::Important => "Important",
            Self::VeryImportant => "VeryImportant",
            Self::Problematic => "Problematic",
            Self::Cashlist => "Cashlist",
            Self::DisabledPerson => "DisabledPerson",
            Self::Military => "Military",
            Self::Airline => "Airline",
            Self::HealthCompliant => "HealthCompliant",
            Self::InRoom => "InRoom",
            Self::WaitingForRoom => "WaitingForRoom",
            Self::Student => "Student",
            Self::Blocklist => "Blocklist",
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

/// Consent or setting of a customer.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomerOptions {
    /// None.
    None,
    /// Marketing e-mails may be sent.
    SendMarketingEmails,
    /// Bills of the customer may be closed as invoices.
    Invoiceable,
    /// The customer objects to the address on bills.
    BillAddressObjection,
    /// Marketing may be sent by post.
    SendMarketingPostalMail,
    /// Marketing e-mails of partners may be sent.
    SendPartnerMarketingEmails,
    /// Marketing of partners may be sent by post.
    SendPartnerMarketingPostalMail,
    /// Consent concerning withdrawals from the payment card.
    WithdrawCardConsent,
    /// A photo of the guest may be kept.
    GuestPhotoConsent,
    /// Photos of identity documents may be kept.
    IdPhotosConsent,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl Eq for CustomerOptions {}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl CustomerOptions {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::SendMarketingEmails,
        Self::Invoiceable,
        Self::BillAddressObjection,
        Self::SendMarketingPostalMail,
        Self::SendPartnerMarketingEmails,
        Self::SendPartnerMarketingPostalMail,
        Self::WithdrawCardConsent,
        Self::GuestPhotoConsent,
        Self::IdPhotosConsent,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::SendMarketingEmails => "SendMarketingEmails",
            Self::Invoiceable => "Invoiceable",
            Self::BillAddressObjection => "BillAddressObjection",
            Self::SendMarketingPostalMail => "SendMarketingPostalMail",
            Self::SendPartnerMarketingEmails => "SendPartnerMarketingEmails",
            Self::SendPartnerMarketingPostalMail => "SendPartnerMarketingPostalMail",
            Self::WithdrawCardConsent => "WithdrawCardConsent",
            Self::GuestPhotoConsent => "GuestPhotoConsent",
            Self::IdPhotosConsent => "IdPhotosConsent",
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

/// How far a device command has come.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeviceCommandState {
    /// Waiting to be picked up.
    Pending,
    /// Picked up by the software that drives the device.
    Received,
    /// Being carried out.
    Processing,
    /// Carried out.
    Processed,
    /// Called off.
    Cancelled,
    /// Failed.
    Error,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
impl Eq for DeviceCommandState {}

#[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
impl DeviceCommandState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Pending,
        Self::Received,
        Self::Processing,
        Self::Processed,
        Self::Cancelled,
        Self::Error,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Received => "Received",
            Self::Processing => "Processing",
            Self::Processed => "Processed",
            Self::Cancelled => "Cancelled",
            Self::Error => "Error",
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

/// Kind of a device; it decides the data of its commands.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// Printer.
    Printer,
    /// Payment terminal.
    PaymentTerminal,
    /// A device that makes keys or key cards.
    KeyCutter,
    /// A device that records bills for the tax authority.
    FiscalMachine,
    /// A device that reads identity documents.
    PassportScanner,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl Eq for DeviceType {}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl DeviceType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Printer,
        Self::PaymentTerminal,
        Self::KeyCutter,
        Self::FiscalMachine,
        Self::PassportScanner,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Printer => "Printer",
            Self::PaymentTerminal => "PaymentTerminal",
            Self::KeyCutter => "KeyCutter",
            Self::FiscalMachine => "FiscalMachine",
            Self::PassportScanner => "PassportScanner",
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

/// Means of a payment taken outside the system, or reason of a booking that stands for one.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "configuration", feature = "payments"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExternalPaymentType {
    /// Unspecified.
    Unspecified,
    /// Written off, because it will not be paid.
    BadDebts,
    /// Bacs, bank transfers and direct debits of the United Kingdom.
    Bacs,
    /// Bank transfer.
    WireTransfer,
    /// Invoice.
    Invoice,
    /// Difference that comes from converting currencies.
    ExchangeRateDifference,
    /// Free of charge.
    Complimentary,
    /// Paid by a reseller.
    Reseller,
    /// Difference that comes from rounding when converting currencies.
    ExchangeRoundingDifference,
    /// Paid in goods or services.
    Barter,
    /// Set off against a commission.
    Commission,
    /// Charges of the bank.
    BankCharges,
    /// Cross settlement.
    CrossSettlement,
    /// Cash.
    Cash,
    /// Credit card.
    ///
    /// Deprecated since 2025-07-14.
    #[deprecated(note = "deprecated since 2025-07-14")]
    CreditCard,
    /// Prepayment.
    Prepayment,
    /// Cheque.
    Cheque,
    /// Bancontact, from Belgium.
    Bancontact,
    /// iDEAL, from the Netherlands.
    ///
    /// Deprecated since 2025-07-14.
    #[deprecated(note = "deprecated since 2025-07-14")]
    IDeal,
    /// Pay pal.
    ///
    /// Deprecated since 2025-07-14.
    #[deprecated(note = "deprecated since 2025-07-14")]
    PayPal,
    /// Gift card.
    GiftCard,
    /// Loyalty points.
    LoyaltyPoints,
    /// Chèques-Vacances, French holiday vouchers.
    ChequeVacances,
    /// Online payment.
    ///
    /// Deprecated since 2025-07-14.
    #[deprecated(note = "deprecated since 2025-07-14")]
    OnlinePayment,
    /// Card check.
    CardCheck,
    /// Payment hub redirection.
    PaymentHubRedirection,
    /// Voucher.
    Voucher,
    /// Master card.
    ///
    /// Deprecated since 2025-07-14.
    #[deprecated(note = "deprecated since 2025-07-14")]
    MasterCard,
    /// Visa.
    ///
    /// Deprecated since 2025-07-14.
    #[deprecated(note = "deprecated since 2025-07-14")]
    Visa,
    /// American Express.
    ///
    /// Deprecated since 2025-07-14.
    #[deprecated(note = "deprecated since 2025-07-14")]
    Amex,
    /// Discover.
    ///
    /// Deprecated since 2025-07-14.
    #[deprecated(note = "deprecated since 2025-07-14")]
    Discover,
    /// Diners club.
    ///
    /// Deprecated since 2025-07-14.
    #[deprecated(note = "deprecated since 2025-07-14")]
    DinersClub,
    /// JCB, from Japan.
    ///
    /// Deprecated since 2025-07-14.
    #[deprecated(note = "deprecated since 2025-07-14")]
    Jcb,
    /// Union pay.
    ///
    /// Deprecated since 2025-07-14.
    #[deprecated(note = "deprecated since 2025-07-14")]
    UnionPay,
    /// TWINT, the Swiss mobile payment.
    Twint,
    /// Reka, Swiss holiday money.
    Reka,
    /// Loyalty card.
    LoyaltyCard,
    /// Reward for dining and spa, redeemed at a point of sale.
    PosDiningAndSpaReward,
    /// Direct debit.
    DirectDebit,
    /// Deposit by cheque.
    DepositCheck,
    /// Deposit in cash.
    DepositCash,
    /// Deposit by payment card.
    ///
    /// Deprecated since 2026-04-03.
    #[deprecated(note = "deprecated since 2026-04-03")]
    DepositCreditCard,
    /// Deposit by bank transfer.
    DepositWireTransfer,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "configuration", feature = "payments"))]
impl Eq for ExternalPaymentType {}

#[cfg(any(feature = "configuration", feature = "payments"))]
impl ExternalPaymentType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Unspecified,
        Self::BadDebts,
        Self::Bacs,
        Self::WireTransfer,
        Self::Invoice,
        Self::ExchangeRateDifference,
        Self::Complimentary,
        Self::Reseller,
        Self::ExchangeRoundingDifference,
        Self::Barter,
        Self::Commission,
        Self::BankCharges,
        Self::CrossSettlement,
        Self::Cash,
        Self::CreditCard,
        Self::Prepayment,
        Self::Cheque,
        Self::Bancontact,
        Self::IDeal,
        Self::PayPal,
        Self::GiftCard,
        Self::LoyaltyPoints,
        Self::ChequeVacances,
        Self::OnlinePayment,
        Self::CardCheck,
        Self::PaymentHubRedirection,
        Self::Voucher,
        Self::MasterCard,
        Self::Visa,
        Self::Amex,
        Self::Discover,
        Self::DinersClub,
        Self::Jcb,
        Self::UnionPay,
        Self::Twint,
        Self::Reka,
        Self::LoyaltyCard,
        Self::PosDiningAndSpaReward,
        Self::DirectDebit,
        Self::DepositCheck,
        Self::DepositCash,
        Self::DepositCreditCard,
        Self::DepositWireTransfer,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "Unspecified",
            Self::BadDebts => "BadDebts",
            Self::Bacs => "Bacs",
            Self::WireTransfer => "WireTransfer",
            Self::Invoice => "Invoice",
            Self::ExchangeRateDifference => "ExchangeRateDifference",
            Self::Complimentary => "Complimentary",
            Self::Reseller => "Reseller",
            Self::ExchangeRoundingDifference => "ExchangeRoundingDifference",
            Self::Barter => "Barter",
            Self::Commission => "Commission",
            Self::BankCharges => "BankCharges",
            Self::CrossSettlement => "CrossSettlement",
            Self::Cash => "Cash",
            Self::CreditCard => "CreditCard",
            Self::Prepayment => "Prepayment",
            Self::Cheque => "Cheque",
            Self::Bancontact => "Bancontact",
            Self::IDeal => "IDeal",
            Self::PayPal => "PayPal",
            Self::GiftCard => "GiftCard",
            Self::LoyaltyPoints => "LoyaltyPoints",
            Self::ChequeVacances => "ChequeVacances",
            Self::OnlinePayment => "OnlinePayment",
            Self::CardCheck => "CardCheck",
            Self::PaymentHubRedirection => "PaymentHubRedirection",
            Self::Voucher => "Voucher",
            Self::MasterCard => "MasterCard",
            Self::Visa => "Visa",
            Self::Amex => "Amex",
            Self::Discover => "Discover",
            Self::DinersClub => "DinersClub",
            Self::Jcb => "Jcb",
            Self::UnionPay => "UnionPay",
            Self::Twint => "Twint",
            Self::Reka => "Reka",
            Self::LoyaltyCard => "LoyaltyCard",
            Self::PosDiningAndSpaReward => "PosDiningAndSpaReward",
            Self::DirectDebit => "DirectDebit",
            Self::DepositCheck => "DepositCheck",
            Self::DepositCash => "DepositCash",
            Self::DepositCreditCard => "DepositCreditCard",
            Self::DepositWireTransfer => "DepositWireTransfer",
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

/// Kind of an identity document.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IdentityDocumentType {
    /// Identity card.
    IdentityCard,
    /// Passport.
    Passport,
    /// Visa.
    Visa,
    /// Drivers license.
    DriversLicense,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
impl Eq for IdentityDocumentType {}

#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
impl IdentityDocumentType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::IdentityCard,
        Self::Passport,
        Self::Visa,
        Self::DriversLicense,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IdentityCard => "IdentityCard",
            Self::Passport => "Passport",
            Self::Visa => "Visa",
            Self::DriversLicense => "DriversLicense",
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

/// Where a note comes from or what it is about.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrderNoteType {
    /// General.
    General,
    /// Sent by the channel manager.
    ChannelManager,
    /// A wish of the guest.
    SpecialRequest,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl Eq for OrderNoteType {}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl OrderNoteType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::General,
        Self::ChannelManager,
        Self::SpecialRequest,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::General => "General",
            Self::ChannelManager => "ChannelManager",
            Self::SpecialRequest => "SpecialRequest",
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

/// What an item on the bill of an outlet stands for.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OutletItemType {
    /// Something sold that counts as revenue.
    Revenue,
    /// Something that does not count as revenue, such as tips.
    NonRevenue,
    /// Payment.
    Payment,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
impl Eq for OutletItemType {}

#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
impl OutletItemType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Revenue, Self::NonRevenue, Self::Payment];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Revenue => "Revenue",
            Self::NonRevenue => "NonRevenue",
            Self::Payment => "Payment",
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

/// Whether prices of an enterprise are kept with or without tax.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "configuration", feature = "enterprises"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PricingMode {
    /// With tax.
    Gross,
    /// Without tax.
    Net,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl Eq for PricingMode {}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl PricingMode {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Gross, Self::Net];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gross => "Gross",
            Self::Net => "Net",
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

/// By what the number of units of a product is multiplied.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductChargingMode {
    /// Nothing.
    Once,
    /// Time units, such as nights.
    PerTimeUnit,
    /// Persons and time units.
    PerPersonPerTimeUnit,
    /// Persons.
    PerPerson,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Eq for ProductChargingMode {}

#[cfg(any(feature = "products", feature = "reservations"))]
impl ProductChargingMode {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Once,
        Self::PerTimeUnit,
        Self::PerPersonPerTimeUnit,
        Self::PerPerson,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Once => "Once",
            Self::PerTimeUnit => "PerTimeUnit",
            Self::PerPersonPerTimeUnit => "PerPersonPerTimeUnit",
            Self::PerPerson => "PerPerson",
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

/// When a product counts as consumed.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductConsumptionMoment {
    /// When the service order ends.
    ServiceOrderEnd,
    /// When the service order starts.
    ServiceOrderStart,
    /// In the time unit for which it is posted.
    PostingTimeUnit,
    /// In the time unit after that.
    NextTimeUnit,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Eq for ProductConsumptionMoment {}

#[cfg(any(feature = "products", feature = "reservations"))]
impl ProductConsumptionMoment {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::ServiceOrderEnd,
        Self::ServiceOrderStart,
        Self::PostingTimeUnit,
        Self::NextTimeUnit,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServiceOrderEnd => "ServiceOrderEnd",
            Self::ServiceOrderStart => "ServiceOrderStart",
            Self::PostingTimeUnit => "PostingTimeUnit",
            Self::NextTimeUnit => "NextTimeUnit",
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

/// How often a product is posted, in the former list.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductPosting {
    /// Once.
    Once,
    /// Daily.
    Daily,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Eq for ProductPosting {}

#[cfg(any(feature = "products", feature = "reservations"))]
impl ProductPosting {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Once, Self::Daily];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Once => "Once",
            Self::Daily => "Daily",
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

/// How often a product is posted to a service order.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductPostingMode {
    /// Once.
    Once,
    /// Once in each time unit, such as each night.
    PerTimeUnit,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Eq for ProductPostingMode {}

#[cfg(any(feature = "products", feature = "reservations"))]
impl ProductPostingMode {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Once, Self::PerTimeUnit];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Once => "Once",
            Self::PerTimeUnit => "PerTimeUnit",
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

/// Who a rate is for.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-blocks",
            feature = "rates",
            feature = "reservations",
            feature = "rules",
            feature = "vouchers"
        )
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RateType {
    /// Everyone.
    Public,
    /// Those to whom it is offered.
    Private,
    /// Reservations from an availability block.
    AvailabilityBlock,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-blocks",
            feature = "rates",
            feature = "reservations",
            feature = "rules",
            feature = "vouchers"
        )
    )
)]
impl Eq for RateType {}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-blocks",
            feature = "rates",
            feature = "reservations",
            feature = "rules",
            feature = "vouchers"
        )
    )
)]
impl RateType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Public,
        Self::Private,
        Self::AvailabilityBlock,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "Public",
            Self::Private => "Private",
            Self::AvailabilityBlock => "AvailabilityBlock",
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

/// Through which door a reservation came in.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReservationOldOrigin {
    /// The booking engine.
    Distributor,
    /// Channel manager.
    ChannelManager,
    /// An import of data.
    Import,
    /// An application that uses this API.
    Connector,
    /// The guest portal.
    Navigator,
    /// Staff, for a guest on the spot.
    CommanderInPerson,
    /// Staff, after a booking in a sales channel.
    CommanderChannel,
    /// Staff, after a phone call.
    CommanderPhone,
    /// Staff, after an e-mail.
    CommanderEmail,
    /// Staff, after a booking on a website.
    CommanderWebsite,
    /// Staff, after a message.
    CommanderMessage,
    /// Staff, by way of a call centre.
    CommanderCallCenter,
    /// Staff, from a rooming list.
    CommanderRoomingList,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Eq for ReservationOldOrigin {}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl ReservationOldOrigin {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Distributor,
        Self::ChannelManager,
        Self::Import,
        Self::Connector,
        Self::Navigator,
        Self::CommanderInPerson,
        Self::CommanderChannel,
        Self::CommanderPhone,
        Self::CommanderEmail,
        Self::CommanderWebsite,
        Self::CommanderMessage,
        Self::CommanderCallCenter,
        Self::CommanderRoomingList,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Distributor => "Distributor",
            Self::ChannelManager => "ChannelManager",
            Self::Import => "Import",
            Self::Connector => "Connector",
            Self::Navigator => "Navigator",
            Self::CommanderInPerson => "CommanderInPerson",
            Self::CommanderChannel => "CommanderChannel",
            Self::CommanderPhone => "CommanderPhone",
            Self::CommanderEmail => "CommanderEmail",
            Self::CommanderWebsite => "CommanderWebsite",
            Self::CommanderMessage => "CommanderMessage",
            Self::CommanderCallCenter => "CommanderCallCenter",
            Self::CommanderRoomingList => "CommanderRoomingList",
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

/// Why the guest travels.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReservationPurpose {
    /// Leisure.
    Leisure,
    /// Business.
    Business,
    /// Student.
    Student,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Eq for ReservationPurpose {}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl ReservationPurpose {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Leisure, Self::Business, Self::Student];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Leisure => "Leisure",
            Self::Business => "Business",
            Self::Student => "Student",
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

/// Why the guest travels.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReservationPurposeEnum {
    /// Leisure.
    Leisure,
    /// Business.
    Business,
    /// Student.
    Student,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl Eq for ReservationPurposeEnum {}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl ReservationPurposeEnum {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Leisure, Self::Business, Self::Student];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Leisure => "Leisure",
            Self::Business => "Business",
            Self::Student => "Student",
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

/// The technical form of an access token.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceAccessTokenType {
    /// A code typed in at the lock.
    PinCode,
    /// A card or tag read by the lock.
    RfidTag,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl Eq for ResourceAccessTokenType {}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl ResourceAccessTokenType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::PinCode, Self::RfidTag];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PinCode => "PinCode",
            Self::RfidTag => "RfidTag",
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

/// What kind of resource a category consists of.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceCategoryType {
    /// Room.
    Room,
    /// Bed.
    Bed,
    /// A shared room whose beds are sold one by one.
    Dorm,
    /// Apartment.
    Apartment,
    /// Suite.
    Suite,
    /// Villa.
    Villa,
    /// A place on a site, such as a camping pitch.
    Site,
    /// Office.
    Office,
    /// Meeting room.
    MeetingRoom,
    /// Parking spot.
    ParkingSpot,
    /// Desk.
    Desk,
    /// An area for a team in a shared office.
    TeamArea,
    /// A membership sold in the manner of a resource.
    Membership,
    /// Tent.
    Tent,
    /// A caravan or recreational vehicle.
    CaravanOrRv,
    /// A camping pitch without equipment.
    UnequippedCampsite,
    /// Bike.
    Bike,
    /// Extra bed.
    ExtraBed,
    /// Cot.
    Cot,
    /// Crib.
    Crib,
    /// Conference room.
    ConferenceRoom,
    /// Rooftop.
    Rooftop,
    /// Garden.
    Garden,
    /// Restaurant.
    Restaurant,
    /// Amphitheater.
    Amphitheater,
    /// Private spaces.
    PrivateSpaces,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
impl Eq for ResourceCategoryType {}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
impl ResourceCategoryType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Room,
        Self::Bed,
        Self::Dorm,
        Self::Apartment,
        Self::Suite,
        Self::Villa,
        Self::Site,
        Self::Office,
        Self::MeetingRoom,
        Self::ParkingSpot,
        Self::Desk,
        Self::TeamArea,
        Self::Membership,
        Self::Tent,
        Self::CaravanOrRv,
        Self::UnequippedCampsite,
        Self::Bike,
        Self::ExtraBed,
        Self::Cot,
        Self::Crib,
        Self::ConferenceRoom,
        Self::Rooftop,
        Self::Garden,
        Self::Restaurant,
        Self::Amphitheater,
        Self::PrivateSpaces,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Room => "Room",
            Self::Bed => "Bed",
            Self::Dorm => "Dorm",
            Self::Apartment => "Apartment",
            Self::Suite => "Suite",
            Self::Villa => "Villa",
            Self::Site => "Site",
            Self::Office => "Office",
            Self::MeetingRoom => "MeetingRoom",
            Self::ParkingSpot => "ParkingSpot",
            Self::Desk => "Desk",
            Self::TeamArea => "TeamArea",
            Self::Membership => "Membership",
            Self::Tent => "Tent",
            Self::CaravanOrRv => "CaravanOrRV",
            Self::UnequippedCampsite => "UnequippedCampsite",
            Self::Bike => "Bike",
            Self::ExtraBed => "ExtraBed",
            Self::Cot => "Cot",
            Self::Crib => "Crib",
            Self::ConferenceRoom => "ConferenceRoom",
            Self::Rooftop => "Rooftop",
            Self::Garden => "Garden",
            Self::Restaurant => "Restaurant",
            Self::Amphitheater => "Amphitheater",
            Self::PrivateSpaces => "PrivateSpaces",
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

/// What kind of resource a category consists of.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceCategoryTypeEnum {
    /// Room.
    Room,
    /// Bed.
    Bed,
    /// A shared room whose beds are sold one by one.
    Dorm,
    /// Apartment.
    Apartment,
    /// Suite.
    Suite,
    /// Villa.
    Villa,
    /// A place on a site, such as a camping pitch.
    Site,
    /// Office.
    Office,
    /// Meeting room.
    MeetingRoom,
    /// Parking spot.
    ParkingSpot,
    /// Desk.
    Desk,
    /// An area for a team in a shared office.
    TeamArea,
    /// A membership sold in the manner of a resource.
    Membership,
    /// Tent.
    Tent,
    /// A caravan or recreational vehicle.
    CaravanOrRv,
    /// A camping pitch without equipment.
    UnequippedCampsite,
    /// Bike.
    Bike,
    /// Extra bed.
    ExtraBed,
    /// Cot.
    Cot,
    /// Crib.
    Crib,
    /// Conference room.
    ConferenceRoom,
    /// Rooftop.
    Rooftop,
    /// Garden.
    Garden,
    /// Restaurant.
    Restaurant,
    /// Amphitheater.
    Amphitheater,
    /// Private spaces.
    PrivateSpaces,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
impl Eq for ResourceCategoryTypeEnum {}

#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
impl ResourceCategoryTypeEnum {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Room,
        Self::Bed,
        Self::Dorm,
        Self::Apartment,
        Self::Suite,
        Self::Villa,
        Self::Site,
        Self::Office,
        Self::MeetingRoom,
        Self::ParkingSpot,
        Self::Desk,
        Self::TeamArea,
        Self::Membership,
        Self::Tent,
        Self::CaravanOrRv,
        Self::UnequippedCampsite,
        Self::Bike,
        Self::ExtraBed,
        Self::Cot,
        Self::Crib,
        Self::ConferenceRoom,
        Self::Rooftop,
        Self::Garden,
        Self::Restaurant,
        Self::Amphitheater,
        Self::PrivateSpaces,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Room => "Room",
            Self::Bed => "Bed",
            Self::Dorm => "Dorm",
            Self::Apartment => "Apartment",
            Self::Suite => "Suite",
            Self::Villa => "Villa",
            Self::Site => "Site",
            Self::Office => "Office",
            Self::MeetingRoom => "MeetingRoom",
            Self::ParkingSpot => "ParkingSpot",
            Self::Desk => "Desk",
            Self::TeamArea => "TeamArea",
            Self::Membership => "Membership",
            Self::Tent => "Tent",
            Self::CaravanOrRv => "CaravanOrRV",
            Self::UnequippedCampsite => "UnequippedCampsite",
            Self::Bike => "Bike",
            Self::ExtraBed => "ExtraBed",
            Self::Cot => "Cot",
            Self::Crib => "Crib",
            Self::ConferenceRoom => "ConferenceRoom",
            Self::Rooftop => "Rooftop",
            Self::Garden => "Garden",
            Self::Restaurant => "Restaurant",
            Self::Amphitheater => "Amphitheater",
            Self::PrivateSpaces => "PrivateSpaces",
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

/// Standard class of a room type, the same in all properties.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceClassification {
    /// Standard single.
    StandardSingle,
    /// Standard double.
    StandardDouble,
    /// Superior twin.
    SuperiorTwin,
    /// Superior double.
    SuperiorDouble,
    /// Junior suite.
    JuniorSuite,
    /// A shared room or dormitory.
    SharedOrDorm,
    /// Other.
    Other,
    /// Superior single.
    SuperiorSingle,
    /// A room for three persons.
    Triple,
    /// Family.
    Family,
    /// Standard twin.
    StandardTwin,
    /// Studio.
    Studio,
    /// Superior triple room.
    SuperiorTripleRoom,
    /// One bedroom apartment.
    OneBedroomApartment,
    /// Three bedrooms apartment.
    ThreeBedroomsApartment,
    /// Two bedrooms apartment.
    TwoBedroomsApartment,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
impl Eq for ResourceClassification {}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
impl ResourceClassification {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::StandardSingle,
        Self::StandardDouble,
        Self::SuperiorTwin,
        Self::SuperiorDouble,
        Self::JuniorSuite,
        Self::SharedOrDorm,
        Self::Other,
        Self::SuperiorSingle,
        Self::Triple,
        Self::Family,
        Self::StandardTwin,
        Self::Studio,
        Self::SuperiorTripleRoom,
        Self::OneBedroomApartment,
        Self::ThreeBedroomsApartment,
        Self::TwoBedroomsApartment,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::StandardSingle => "StandardSingle",
            Self::StandardDouble => "StandardDouble",
            Self::SuperiorTwin => "SuperiorTwin",
            Self::SuperiorDouble => "SuperiorDouble",
            Self::JuniorSuite => "JuniorSuite",
            Self::SharedOrDorm => "SharedOrDorm",
            Self::Other => "Other",
            Self::SuperiorSingle => "SuperiorSingle",
            Self::Triple => "Triple",
            Self::Family => "Family",
            Self::StandardTwin => "StandardTwin",
            Self::Studio => "Studio",
            Self::SuperiorTripleRoom => "SuperiorTripleRoom",
            Self::OneBedroomApartment => "OneBedroomApartment",
            Self::ThreeBedroomsApartment => "ThreeBedroomsApartment",
            Self::TwoBedroomsApartment => "TwoBedroomsApartment",
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

/// Feature of a space that guests may ask for.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "companionships",
            feature = "customers",
            feature = "reservations",
            feature = "resource-features",
            feature = "resources"
        )
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceFeatureClassification {
    /// Sea view.
    SeaView,
    /// River view.
    RiverView,
    /// Ocean view.
    OceanView,
    /// Twin beds.
    TwinBeds,
    /// Double bed.
    DoubleBed,
    /// A bed that can be brought in.
    RollawayBed,
    /// The upper of bunk beds.
    UpperBed,
    /// The lower of bunk beds.
    LowerBed,
    /// Balcony.
    Balcony,
    /// Accessible bathroom.
    AccessibleBathroom,
    /// Accessible room.
    AccessibleRoom,
    /// Can be reached by lift.
    ElevatorAccess,
    /// High floor.
    HighFloor,
    /// Kitchenette.
    Kitchenette,
    /// Air conditioning.
    AirConditioning,
    /// Private jacuzzi.
    PrivateJacuzzi,
    /// Private sauna.
    PrivateSauna,
    /// Ensuite room.
    EnsuiteRoom,
    /// Private bathroom.
    PrivateBathroom,
    /// Shared bathroom.
    SharedBathroom,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "companionships",
            feature = "customers",
            feature = "reservations",
            feature = "resource-features",
            feature = "resources"
        )
    )
)]
impl Eq for ResourceFeatureClassification {}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "companionships",
            feature = "customers",
            feature = "reservations",
            feature = "resource-features",
            feature = "resources"
        )
    )
)]
impl ResourceFeatureClassification {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::SeaView,
        Self::RiverView,
        Self::OceanView,
        Self::TwinBeds,
        Self::DoubleBed,
        Self::RollawayBed,
        Self::UpperBed,
        Self::LowerBed,
        Self::Balcony,
        Self::AccessibleBathroom,
        Self::AccessibleRoom,
        Self::ElevatorAccess,
        Self::HighFloor,
        Self::Kitchenette,
        Self::AirConditioning,
        Self::PrivateJacuzzi,
        Self::PrivateSauna,
        Self::EnsuiteRoom,
        Self::PrivateBathroom,
        Self::SharedBathroom,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SeaView => "SeaView",
            Self::RiverView => "RiverView",
            Self::OceanView => "OceanView",
            Self::TwinBeds => "TwinBeds",
            Self::DoubleBed => "DoubleBed",
            Self::RollawayBed => "RollawayBed",
            Self::UpperBed => "UpperBed",
            Self::LowerBed => "LowerBed",
            Self::Balcony => "Balcony",
            Self::AccessibleBathroom => "AccessibleBathroom",
            Self::AccessibleRoom => "AccessibleRoom",
            Self::ElevatorAccess => "ElevatorAccess",
            Self::HighFloor => "HighFloor",
            Self::Kitchenette => "Kitchenette",
            Self::AirConditioning => "AirConditioning",
            Self::PrivateJacuzzi => "PrivateJacuzzi",
            Self::PrivateSauna => "PrivateSauna",
            Self::EnsuiteRoom => "EnsuiteRoom",
            Self::PrivateBathroom => "PrivateBathroom",
            Self::SharedBathroom => "SharedBathroom",
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

/// Housekeeping state of a resource.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "reservations", feature = "resources"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceState {
    /// To be cleaned.
    Dirty,
    /// Cleaned, not inspected yet.
    Clean,
    /// Cleaned and inspected.
    Inspected,
    /// Not in service for the time being.
    OutOfService,
    /// Not usable, for instance because of repairs.
    OutOfOrder,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Eq for ResourceState {}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl ResourceState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Dirty,
        Self::Clean,
        Self::Inspected,
        Self::OutOfService,
        Self::OutOfOrder,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dirty => "Dirty",
            Self::Clean => "Clean",
            Self::Inspected => "Inspected",
            Self::OutOfService => "OutOfService",
            Self::OutOfOrder => "OutOfOrder",
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

/// Why a reservation or other order was cancelled.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceOrderCancellationReason {
    /// Other.
    Other,
    /// It was not confirmed in time.
    ConfirmationMissed,
    /// The guest booked at another property.
    BookedElsewhere,
    /// Circumstances beyond anyone's control.
    ForceMajeure,
    /// The guest complained.
    GuestComplaint,
    /// The guest did not arrive.
    NoShow,
    /// The price was too high for the guest.
    PriceTooHigh,
    /// The property could not provide the service.
    ServiceNotAvailable,
    /// It was entered by mistake.
    InputError,
    /// The payment was not valid.
    InvalidPayment,
    /// The travel agency cancelled.
    TravelAgency,
    /// The guest asked for it.
    RequestedByGuest,
    /// The cancellation came with an update.
    Update,
    /// The booking was not completed.
    BookingAbandoned,
    /// The person who booked asked for it.
    RequestedByBooker,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl Eq for ServiceOrderCancellationReason {}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl ServiceOrderCancellationReason {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Other,
        Self::ConfirmationMissed,
        Self::BookedElsewhere,
        Self::ForceMajeure,
        Self::GuestComplaint,
        Self::NoShow,
        Self::PriceTooHigh,
        Self::ServiceNotAvailable,
        Self::InputError,
        Self::InvalidPayment,
        Self::TravelAgency,
        Self::RequestedByGuest,
        Self::Update,
        Self::BookingAbandoned,
        Self::RequestedByBooker,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other => "Other",
            Self::ConfirmationMissed => "ConfirmationMissed",
            Self::BookedElsewhere => "BookedElsewhere",
            Self::ForceMajeure => "ForceMajeure",
            Self::GuestComplaint => "GuestComplaint",
            Self::NoShow => "NoShow",
            Self::PriceTooHigh => "PriceTooHigh",
            Self::ServiceNotAvailable => "ServiceNotAvailable",
            Self::InputError => "InputError",
            Self::InvalidPayment => "InvalidPayment",
            Self::TravelAgency => "TravelAgency",
            Self::RequestedByGuest => "RequestedByGuest",
            Self::Update => "Update",
            Self::BookingAbandoned => "BookingAbandoned",
            Self::RequestedByBooker => "RequestedByBooker",
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

/// How the guest reached the staff who entered a service order.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceOrderCommanderOrigin {
    /// In person.
    InPerson,
    /// Through a sales channel.
    Channel,
    /// Phone.
    Phone,
    /// Email.
    Email,
    /// Through the website of the property.
    Website,
    /// Message.
    Message,
    /// Through a call centre.
    CallCenter,
    /// On a rooming list for a group.
    RoomingList,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl Eq for ServiceOrderCommanderOrigin {}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl ServiceOrderCommanderOrigin {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::InPerson,
        Self::Channel,
        Self::Phone,
        Self::Email,
        Self::Website,
        Self::Message,
        Self::CallCenter,
        Self::RoomingList,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InPerson => "InPerson",
            Self::Channel => "Channel",
            Self::Phone => "Phone",
            Self::Email => "Email",
            Self::Website => "Website",
            Self::Message => "Message",
            Self::CallCenter => "CallCenter",
            Self::RoomingList => "RoomingList",
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

/// Through which part of the system a service order came in.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceOrderOrigin {
    /// The booking engine.
    Distributor,
    /// Channel manager.
    ChannelManager,
    /// Staff in the property management system.
    Commander,
    /// An import.
    Import,
    /// This API.
    Connector,
    /// The guests' application.
    Navigator,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl Eq for ServiceOrderOrigin {}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl ServiceOrderOrigin {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Distributor,
        Self::ChannelManager,
        Self::Commander,
        Self::Import,
        Self::Connector,
        Self::Navigator,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Distributor => "Distributor",
            Self::ChannelManager => "ChannelManager",
            Self::Commander => "Commander",
            Self::Import => "Import",
            Self::Connector => "Connector",
            Self::Navigator => "Navigator",
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

/// Where a reservation stands.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceOrderStateOld {
    /// Asked for only.
    Enquired,
    /// Agreed on.
    Confirmed,
    /// The guest has checked in.
    Started,
    /// The guest has checked out.
    Processed,
    /// Cancelled.
    Canceled,
    /// Held without being confirmed.
    Optional,
    /// Waiting for the property to confirm.
    Requested,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Eq for ServiceOrderStateOld {}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl ServiceOrderStateOld {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Enquired,
        Self::Confirmed,
        Self::Started,
        Self::Processed,
        Self::Canceled,
        Self::Optional,
        Self::Requested,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enquired => "Enquired",
            Self::Confirmed => "Confirmed",
            Self::Started => "Started",
            Self::Processed => "Processed",
            Self::Canceled => "Canceled",
            Self::Optional => "Optional",
            Self::Requested => "Requested",
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

/// Sex of a customer.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(
    any(
        feature = "accounts",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SexEnum {
    /// Male.
    Male,
    /// Female.
    Female,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Eq for SexEnum {}

#[cfg(
    any(
        feature = "accounts",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl SexEnum {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Male, Self::Female];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Male => "Male",
            Self::Female => "Female",
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

/// Why no tax applies, by country and the code of its tax law.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(
    any(
        feature = "order-items",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaxExemptionReasonType {
    /// Italy, N1, left out of the tax base under article 15.
    ItN1,
    /// Italy, N2.2, not subject for other reasons.
    ItN2_2,
    /// Italy, N3.5, not taxable after a declaration of intent.
    ItN3_5,
    /// Italy, N4, exempt.
    ItN4,
    /// Italy, N5, margin scheme.
    ItN5,
    /// Poland, ZW, exempt.
    PlZw,
    /// Poland, NP, not subject to tax.
    PlNp,
    /// Unknown.
    Unknown,
    /// Italy, N2.1, not subject under articles 7 to 7-septies (place of supply).
    ItN2_1,
    /// Italy, N3.4, not taxable because treated like exports.
    ItN3_4,
    /// Germany, supplies to NATO forces.
    DeNato,
    /// France, article 261, 7 of the tax code.
    Fr261_7,
    /// France, article 262-00 bis of the tax code.
    Fr262_00Bis,
    /// France, article 293 B of the tax code (small businesses).
    Fr293B,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(
    any(
        feature = "order-items",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
impl Eq for TaxExemptionReasonType {}

#[cfg(
    any(
        feature = "order-items",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
impl TaxExemptionReasonType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::ItN1,
        Self::ItN2_2,
        Self::ItN3_5,
        Self::ItN4,
        Self::ItN5,
        Self::PlZw,
        Self::PlNp,
        Self::Unknown,
        Self::ItN2_1,
        Self::ItN3_4,
        Self::DeNato,
        Self::Fr261_7,
        Self::Fr262_00Bis,
        Self::Fr293B,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ItN1 => "IT_N1",
            Self::ItN2_2 => "IT_N2_2",
            Self::ItN3_5 => "IT_N3_5",
            Self::ItN4 => "IT_N4",
            Self::ItN5 => "IT_N5",
            Self::PlZw => "PL_ZW",
            Self::PlNp => "PL_NP",
            Self::Unknown => "Unknown",
            Self::ItN2_1 => "IT_N2_1",
            Self::ItN3_4 => "IT_N3_4",
            Self::DeNato => "DE_NATO",
            Self::Fr261_7 => "FR_261_7",
            Self::Fr262_00Bis => "FR_262_00_BIS",
            Self::Fr293B => "FR_293_B",
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

/// Length of the time unit by which a service is booked.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TimeUnitPeriod {
    /// Day.
    Day,
    /// Month.
    Month,
    /// Hour.
    Hour,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl Eq for TimeUnitPeriod {}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl TimeUnitPeriod {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Day, Self::Month, Self::Hour];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "Day",
            Self::Month => "Month",
            Self::Hour => "Hour",
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

/// Title by which a customer is addressed.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "companionships",
            feature = "customers",
            feature = "fiscal-machine-commands",
            feature = "reservations"
        )
    )
)]
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Title {
    /// Mr.
    Mister,
    /// Miss.
    Miss,
    /// Mrs.
    Misses,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "companionships",
            feature = "customers",
            feature = "fiscal-machine-commands",
            feature = "reservations"
        )
    )
)]
impl Eq for Title {}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "companionships",
            feature = "customers",
            feature = "fiscal-machine-commands",
            feature = "reservations"
        )
    )
)]
impl Title {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Mister, Self::Miss, Self::Misses];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mister => "Mister",
            Self::Miss => "Miss",
            Self::Misses => "Misses",
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
