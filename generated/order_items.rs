// Generated from schema/order_items.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "order-items")]
pub use super::common::{
    AccountTypeEnum, AccountingStateEnum, Amount, TaxBreakdown, TaxBreakdownItem,
    TaxExemptionReasonType, TaxValue, TimeInterval,
};

/// One item of a service order, such as a night, a product or a fee.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItem {
    /// Identifier of this order item.
    pub id: ids::OrderItemId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Customer or company that owes the item.
    pub account_id: Option<ids::AccountId>,
    /// Whether the account is a customer or a company.
    pub account_type: Option<common::AccountTypeEnum>,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Reservation or other service order that the item belongs to.
    pub service_order_id: ids::ServiceOrderId,
    /// Notes on the item.
    pub notes: Option<String>,
    /// Bill on which the item stands.
    pub bill_id: Option<ids::BillId>,
    /// Accounting category of the item.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
    /// Name of the item as shown on bills.
    pub billing_name: Option<String>,
    /// Identifier given by an external system.
    pub external_identifier: Option<String>,
    /// Number of units.
    pub unit_count: i32,
    /// Price of one unit.
    pub unit_amount: common::Amount,
    /// Price of all units.
    pub amount: common::Amount,
    /// Price of all units before later changes.
    pub original_amount: common::Amount,
    /// Kind of revenue that the item brings.
    pub revenue_type: RevenueType,
    /// Profile that created the item.
    pub creator_profile_id: ids::ProfileId,
    /// Profile that changed the item last.
    pub updater_profile_id: ids::ProfileId,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// When it was consumed.
    pub consumed_utc: values::UtcDateTime,
    /// When it was canceled.
    pub canceled_utc: Option<values::UtcDateTime>,
    /// When it was closed.
    pub closed_utc: Option<values::UtcDateTime>,
    /// Start of the time that the item covers.
    pub start_utc: Option<values::UtcDateTime>,
    /// When the item was claimed.
    pub claimed_utc: Option<values::UtcDateTime>,
    /// Whether the item is open, closed or of no effect.
    pub accounting_state: common::AccountingStateEnum,
    /// What the item is for.
    pub type_: OrderItemType,
    /// Particulars of the item.
    pub options: OrderItemOptions,
    /// What items of this type have besides.
    pub data: Option<OrderItemData>,
    /// Why no tax applies.
    pub tax_exemption_reason: Option<common::TaxExemptionReasonType>,
    /// Text of law on which the exemption rests.
    pub tax_exemption_legal_reference: Option<String>,
}

/// What an item has that discounts another item by means of an allowance.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemAllowanceDiscountData {
    /// Item that is discounted.
    pub discounted_order_item_id: ids::OrderItemId,
    /// Item of the allowance that pays for the discount.
    pub allowance_product_order_item_id: ids::OrderItemId,
}

/// What an item has that books the gain or loss of an allowance.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemAllowanceProfitsData {
    /// Item of the allowance.
    pub allowance_product_order_item_id: ids::OrderItemId,
    /// Which gain or loss the item books.
    pub allowance_profit_type: AllowanceProfitType,
}

/// Particulars of an order item.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemOptions {
    /// True if the item was cancelled together with its reservation.
    pub canceled_with_reservation: bool,
}

/// What an order item has that is a product.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemProductData {
    /// The product.
    pub product_id: ids::ProductId,
    /// Age category of the person that the product is for.
    pub age_category_id: Option<ids::AgeCategoryId>,
    /// Whether the product is an ordinary one or an allowance.
    pub product_type: Option<ProductType>,
}

/// What an order item has that rebates another item.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemRebateData {
    /// Product whose item is rebated.
    pub product_id: ids::ProductId,
    /// Item that is rebated.
    pub rebated_item_id: Option<ids::OrderItemId>,
}

/// What an order item has according to its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderItemData {
    /// Data of a rebate.
    Rebate(OrderItemRebateData),
    /// Data of a product.
    Product(OrderItemProductData),
    /// Data of a discount by an allowance.
    AllowanceDiscount(OrderItemAllowanceDiscountData),
    /// Data of the gain or loss of an allowance.
    AllowanceProfits(OrderItemAllowanceProfitsData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// Which gain or loss of an allowance an item books.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllowanceProfitType {
    /// The part of the allowance that was not used, as a gain.
    AllowanceBreakage,
    /// The counterpart to the breakage.
    AllowanceContraBreakage,
    /// A loss on the allowance.
    AllowanceLoss,
    /// The counterpart to the loss.
    AllowanceContraLoss,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for AllowanceProfitType {}

impl AllowanceProfitType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::AllowanceBreakage,
        Self::AllowanceContraBreakage,
        Self::AllowanceLoss,
        Self::AllowanceContraLoss,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllowanceBreakage => "AllowanceBreakage",
            Self::AllowanceContraBreakage => "AllowanceContraBreakage",
            Self::AllowanceLoss => "AllowanceLoss",
            Self::AllowanceContraLoss => "AllowanceContraLoss",
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

/// What an order item is for.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrderItemType {
    /// Fee for a cancellation.
    CancellationFee,
    /// Reduction of a night.
    NightRebate,
    /// Reduction of a product.
    ProductOrderRebate,
    /// Reduction of an additional expense.
    AdditionalExpenseRebate,
    /// Money held until it is used or returned.
    Deposit,
    /// Difference that comes from converting currencies.
    ExchangeRateDifference,
    /// Item without a product behind it.
    CustomItem,
    /// Charge for service.
    ServiceCharge,
    /// Local tax on the stay.
    CityTax,
    /// Reduction of the local tax on the stay.
    CityTaxDiscount,
    /// Time in a space, such as a night.
    SpaceOrder,
    /// A product.
    ProductOrder,
    /// Surcharge, such as on payments by card.
    Surcharge,
    /// Correction of taxes.
    TaxCorrection,
    /// Fee for a better resource.
    ResourceUpgradeFee,
    /// Fee for an invoice.
    InvoiceFee,
    /// Fee for paying in another currency.
    MulticurrencyFee,
    /// Reduction of an item that an allowance pays for.
    AllowanceDiscount,
    /// The part of an allowance that was not used, as a gain.
    AllowanceBreakage,
    /// The counterpart to the breakage of an allowance.
    AllowanceContraBreakage,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for OrderItemType {}

impl OrderItemType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::CancellationFee,
        Self::NightRebate,
        Self::ProductOrderRebate,
        Self::AdditionalExpenseRebate,
        Self::Deposit,
        Self::ExchangeRateDifference,
        Self::CustomItem,
        Self::ServiceCharge,
        Self::CityTax,
        Self::CityTaxDiscount,
        Self::SpaceOrder,
        Self::ProductOrder,
        Self::Surcharge,
        Self::TaxCorrection,
        Self::ResourceUpgradeFee,
        Self::InvoiceFee,
        Self::MulticurrencyFee,
        Self::AllowanceDiscount,
        Self::AllowanceBreakage,
        Self::AllowanceContraBreakage,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CancellationFee => "CancellationFee",
            Self::NightRebate => "NightRebate",
            Self::ProductOrderRebate => "ProductOrderRebate",
            Self::AdditionalExpenseRebate => "AdditionalExpenseRebate",
            Self::Deposit => "Deposit",
            Self::ExchangeRateDifference => "ExchangeRateDifference",
            Self::CustomItem => "CustomItem",
            Self::ServiceCharge => "ServiceCharge",
            Self::CityTax => "CityTax",
            Self::CityTaxDiscount => "CityTaxDiscount",
            Self::SpaceOrder => "SpaceOrder",
            Self::ProductOrder => "ProductOrder",
            Self::Surcharge => "Surcharge",
            Self::TaxCorrection => "TaxCorrection",
            Self::ResourceUpgradeFee => "ResourceUpgradeFee",
            Self::InvoiceFee => "InvoiceFee",
            Self::MulticurrencyFee => "MulticurrencyFee",
            Self::AllowanceDiscount => "AllowanceDiscount",
            Self::AllowanceBreakage => "AllowanceBreakage",
            Self::AllowanceContraBreakage => "AllowanceContraBreakage",
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

/// Whether a product is an ordinary one or an allowance.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// An ordinary product.
    Product,
    /// A credit that the guest can spend on other items.
    Allowance,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for ProductType {}

impl ProductType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Product, Self::Allowance];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Product => "Product",
            Self::Allowance => "Allowance",
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

/// Kind of revenue that an order item brings.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RevenueType {
    /// From the service itself, such as nights.
    Service,
    /// From products.
    Product,
    /// From anything else.
    Additional,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RevenueType {}

impl RevenueType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Service, Self::Product, Self::Additional];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Service => "Service",
            Self::Product => "Product",
            Self::Additional => "Additional",
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

/// Request of `orderItems/cancel`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifiers of the order items.
    ///
    /// Items: 1 to 10.
    pub order_item_ids: Vec<ids::OrderItemId>,
}

impl CancelRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(order_item_ids: impl IntoIterator<Item = ids::OrderItemId>) -> Self {
        Self {
            enterprise_id: None,
            order_item_ids: order_item_ids.into_iter().collect(),
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

#[cfg(feature = "order-items")]
impl runtime::Operation for CancelRequest {
    type Response = CancelResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "orderItems/cancel",
            "/api/connector/v1/orderItems/cancel",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("orderItems/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "OrderItemIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(10),
                    },
                ),
            ],
        );
}

#[cfg(feature = "order-items")]
impl runtime::Confirmed for CancelRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `orderItems/cancel`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelResponse {}

impl runtime::OperationResponse for CancelResponse {}

/// Request of `orderItems/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the order items.
    ///
    /// Items: 1 to 1000.
    pub order_item_ids: Option<Vec<ids::OrderItemId>>,
    /// Identifiers of the accounts.
    ///
    /// Items: 1 to 100.
    pub account_ids: Option<Vec<ids::AccountId>>,
    /// Identifiers of the service orders.
    ///
    /// Items: 1 to 1000.
    pub service_order_ids: Option<Vec<ids::ServiceOrderId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Option<Vec<ids::ServiceId>>,
    /// Identifiers of the bills.
    ///
    /// Items: 1 to 1000.
    pub bill_ids: Option<Vec<ids::BillId>>,
    /// Only what was created in this interval.
    ///
    /// At most 3 months long.
    pub created_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only items consumed in this interval.
    ///
    /// At most 3 months long.
    pub consumed_utc: Option<common::TimeInterval>,
    /// Only items cancelled in this interval.
    ///
    /// At most 3 months long.
    pub canceled_utc: Option<common::TimeInterval>,
    /// Only items whose bill was closed in this interval.
    ///
    /// At most 3 months long.
    pub closed_utc: Option<common::TimeInterval>,
    /// Currency into which the amounts are converted.
    pub currency: Option<String>,
    /// Only items in one of these accounting states.
    ///
    /// Items: 1 to 1000.
    pub accounting_states: Option<Vec<common::AccountingStateEnum>>,
    /// Only items of these types.
    ///
    /// Items: 1 to 1000.
    pub types: Option<Vec<OrderItemType>>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            order_item_ids: None,
            account_ids: None,
            service_order_ids: None,
            service_ids: None,
            bill_ids: None,
            created_utc: None,
            updated_utc: None,
            consumed_utc: None,
            canceled_utc: None,
            closed_utc: None,
            currency: None,
            accounting_states: None,
            types: None,
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

    /// Sets `OrderItemIds`. Identifiers of the order items.
    #[must_use]
    #[inline]
    pub fn order_item_ids(
        mut self,
        order_item_ids: impl IntoIterator<Item = ids::OrderItemId>,
    ) -> Self {
        self.order_item_ids = Some(order_item_ids.into_iter().collect());
        self
    }

    /// Sets `AccountIds`. Identifiers of the accounts.
    #[must_use]
    #[inline]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = ids::AccountId>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().collect());
        self
    }

    /// Sets `ServiceOrderIds`. Identifiers of the service orders.
    #[must_use]
    #[inline]
    pub fn service_order_ids(
        mut self,
        service_order_ids: impl IntoIterator<Item = ids::ServiceOrderId>,
    ) -> Self {
        self.service_order_ids = Some(service_order_ids.into_iter().collect());
        self
    }

    /// Sets `ServiceIds`. Identifiers of the services.
    #[must_use]
    #[inline]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = ids::ServiceId>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().collect());
        self
    }

    /// Sets `BillIds`. Identifiers of the bills.
    #[must_use]
    #[inline]
    pub fn bill_ids(mut self, bill_ids: impl IntoIterator<Item = ids::BillId>) -> Self {
        self.bill_ids = Some(bill_ids.into_iter().collect());
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

    /// Sets `ConsumedUtc`. Only items consumed in this interval.
    #[must_use]
    #[inline]
    pub fn consumed_utc(mut self, consumed_utc: common::TimeInterval) -> Self {
        self.consumed_utc = Some(consumed_utc);
        self
    }

    /// Sets `CanceledUtc`. Only items cancelled in this interval.
    #[must_use]
    #[inline]
    pub fn canceled_utc(mut self, canceled_utc: common::TimeInterval) -> Self {
        self.canceled_utc = Some(canceled_utc);
        self
    }

    /// Sets `ClosedUtc`. Only items whose bill was closed in this interval.
    #[must_use]
    #[inline]
    pub fn closed_utc(mut self, closed_utc: common::TimeInterval) -> Self {
        self.closed_utc = Some(closed_utc);
        self
    }

    /// Sets `Currency`. Currency into which the amounts are converted.
    #[must_use]
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `AccountingStates`. Only items in one of these accounting states.
    #[must_use]
    #[inline]
    pub fn accounting_states(
        mut self,
        accounting_states: impl IntoIterator<Item = common::AccountingStateEnum>,
    ) -> Self {
        self.accounting_states = Some(accounting_states.into_iter().collect());
        self
    }

    /// Sets `Types`. Only items of these types.
    #[must_use]
    #[inline]
    pub fn types(mut self, types: impl IntoIterator<Item = OrderItemType>) -> Self {
        self.types = Some(types.into_iter().collect());
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "order-items")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "orderItems/getAll",
            "/api/connector/v1/orderItems/getAll",
            runtime::Effect::Read,
        )
        .portfolio()
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
                runtime::Limit::new(
                    "OrderItemIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AccountIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "ServiceOrderIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ServiceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "BillIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("ConsumedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("CanceledUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("ClosedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new(
                    "AccountingStates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "Types",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "order-items")]
impl runtime::Paginated for GetAllRequest {
    type Item = OrderItem;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.order_items.len()
    }

    #[inline]
    fn key(item: &OrderItem) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<OrderItem> {
        response.order_items
    }
}

/// Response of `orderItems/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The order items.
    ///
    /// Items: at most 1000.
    pub order_items: Vec<OrderItem>,
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

/// The operations of `orderItems`. Items of consumption: nights, products, fees, taxes, rebates.
#[cfg(feature = "order-items")]
#[derive(Debug, Clone)]
pub struct OrderItems {
    client: runtime::Client,
}

#[cfg(feature = "order-items")]
impl OrderItems {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Cancels order items.
    ///
    /// `POST /api/connector/v1/orderItems/cancel`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. The
    /// end state of an item is `Canceled` however often it is asked for; no money moves, only what the
    /// account owes shrinks. If the response is lost, check with `orderItems/getAll` before you call it
    /// again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by
    /// `UpdatedUtc`. Accepts portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn cancel(&self, request: CancelRequest) -> runtime::Call<CancelRequest> {
        self.client.call(request)
    }

    /// Lists order items by identifier, account, service order, service, bill or time, newest first.
    ///
    /// `POST /api/connector/v1/orderItems/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
