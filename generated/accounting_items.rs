// Generated from schema/accounting_items.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "accounting-items")]
pub use super::common::{
    AccountingState, Amount, CreditCardTransaction, ExtendedAmount, InvoicePaymentData,
    OrderItemOld, OrderItemOldData, PaymentCardPaymentData, PaymentItemOld,
    PaymentItemOldData, ProductOrderItemData, RebateOrderItemData, TaxBreakdown,
    TaxBreakdownItem, TaxValue, TimeInterval,
};

/// Which kinds of accounting items to return.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItemExtent {
    /// True to return order items.
    pub order_items: Option<bool>,
    /// True to return payments.
    pub payment_items: Option<bool>,
    /// True to return card transactions of the payments.
    pub credit_card_transactions: Option<bool>,
}

impl AccountingItemExtent {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            order_items: None,
            payment_items: None,
            credit_card_transactions: None,
        }
    }

    /// Sets `OrderItems`. True to return order items.
    #[must_use]
    #[inline]
    pub fn order_items(mut self, order_items: bool) -> Self {
        self.order_items = Some(order_items);
        self
    }

    /// Sets `PaymentItems`. True to return payments.
    #[must_use]
    #[inline]
    pub fn payment_items(mut self, payment_items: bool) -> Self {
        self.payment_items = Some(payment_items);
        self
    }

    /// Sets `CreditCardTransactions`. True to return card transactions of the payments.
    #[must_use]
    #[inline]
    pub fn credit_card_transactions(mut self, credit_card_transactions: bool) -> Self {
        self.credit_card_transactions = Some(credit_card_transactions);
        self
    }
}

impl Default for AccountingItemExtent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Where one order item or payment is to go.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItemUpdateParameters {
    /// Identifier of the accounting item.
    pub accounting_item_id: ids::AccountingItemId,
    /// Account to which the item moves.
    pub account_id: Option<values::UpdateValue<ids::AccountId>>,
    /// Bill to which the item moves.
    pub bill_id: values::UpdateValue<ids::BillId>,
}

impl AccountingItemUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        accounting_item_id: ids::AccountingItemId,
        bill_id: values::UpdateValue<ids::BillId>,
    ) -> Self {
        Self {
            accounting_item_id,
            account_id: None,
            bill_id,
        }
    }

    /// Changes `AccountId`. Account to which the item moves.
    #[must_use]
    #[inline]
    pub fn account_id(mut self, account_id: ids::AccountId) -> Self {
        self.account_id = Some(values::UpdateValue::new(account_id));
        self
    }
}

/// Request of `accountingItems/getAll`.
#[deprecated(
    note = "deprecated since 2023-04-19; gone on 2026-01-10; use `payments/getAll`, `orderItems/getAll` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Which kinds of items to return.
    pub extent: AccountingItemExtent,
    /// Only these order items and payments.
    ///
    /// Items: 1 to 1000.
    pub item_ids: Option<Vec<ids::AccountingItemId>>,
    /// Only rebates of these items.
    ///
    /// Items: 1 to 1000.
    pub rebated_item_ids: Option<Vec<ids::OrderItemId>>,
    /// Only items closed in this interval.
    ///
    /// At most 3 months long.
    pub closed_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only items consumed in this interval.
    ///
    /// At most 3 months long.
    pub consumed_utc: Option<common::TimeInterval>,
    /// Only items in this currency.
    pub currency: Option<String>,
    /// Only items in these accounting states.
    pub states: Option<Vec<common::AccountingState>>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(extent: AccountingItemExtent) -> Self {
        Self {
            extent,
            item_ids: None,
            rebated_item_ids: None,
            closed_utc: None,
            updated_utc: None,
            consumed_utc: None,
            currency: None,
            states: None,
        }
    }

    /// Sets `ItemIds`. Only these order items and payments.
    #[must_use]
    #[inline]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = ids::AccountingItemId>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().collect());
        self
    }

    /// Sets `RebatedItemIds`. Only rebates of these items.
    #[must_use]
    #[inline]
    pub fn rebated_item_ids(
        mut self,
        rebated_item_ids: impl IntoIterator<Item = ids::OrderItemId>,
    ) -> Self {
        self.rebated_item_ids = Some(rebated_item_ids.into_iter().collect());
        self
    }

    /// Sets `ClosedUtc`. Only items closed in this interval.
    #[must_use]
    #[inline]
    pub fn closed_utc(mut self, closed_utc: common::TimeInterval) -> Self {
        self.closed_utc = Some(closed_utc);
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

    /// Sets `Currency`. Only items in this currency.
    #[must_use]
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `States`. Only items in these accounting states.
    #[must_use]
    #[inline]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = common::AccountingState>,
    ) -> Self {
        self.states = Some(states.into_iter().collect());
        self
    }
}

#[cfg(feature = "accounting-items")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "accountingItems/getAll",
            "/api/connector/v1/accountingItems/getAll",
            runtime::Effect::Read,
        )
        .deprecated(Some("2023-04-19"), Some("2026-01-10"))
        .limits(
            &[
                runtime::Limit::new(
                    "ItemIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "RebatedItemIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("ClosedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("ConsumedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

/// Response of `accountingItems/getAll`.
#[deprecated(
    note = "deprecated since 2023-04-19; gone on 2026-01-10; use `payments/getAll`, `orderItems/getAll` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The order items, when the extent asks for them.
    pub order_items: Vec<common::OrderItemOld>,
    /// The payments, when the extent asks for them.
    pub payment_items: Vec<common::PaymentItemOld>,
    /// The card transactions, when the extent asks for them.
    pub credit_card_transactions: Vec<common::CreditCardTransaction>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `accountingItems/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The accounting item updates.
    pub accounting_item_updates: Vec<AccountingItemUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        accounting_item_updates: impl IntoIterator<Item = AccountingItemUpdateParameters>,
    ) -> Self {
        Self {
            enterprise_id: None,
            accounting_item_updates: accounting_item_updates.into_iter().collect(),
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

#[cfg(feature = "accounting-items")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "accountingItems/update",
            "/api/connector/v1/accountingItems/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("accountingItems/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio();
}

#[cfg(feature = "accounting-items")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `accountingItems/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The order items among those that were updated.
    pub order_items: Vec<common::OrderItemOld>,
    /// The payments among those that were updated.
    pub payment_items: Vec<common::PaymentItemOld>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `accountingItems`. Revenue and payment items in their older common form;
/// `orderItems` and `payments` have taken over reading.
#[cfg(feature = "accounting-items")]
#[derive(Debug, Clone)]
pub struct AccountingItems {
    client: runtime::Client,
}

#[cfg(feature = "accounting-items")]
impl AccountingItems {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists order items, payments and card transactions in their older form.
    ///
    /// `POST /api/connector/v1/accountingItems/getAll`
    ///
    /// **Read-only:** the client retries it after a failure.
    ///
    /// Deprecated since 2023-04-19; gone on 2026-01-10; use `payments/getAll`, `orderItems/getAll` instead.
    #[deprecated(
        note = "deprecated since 2023-04-19; gone on 2026-01-10; use `payments/getAll`, `orderItems/getAll` instead"
    )]
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Moves order items and payments to another bill or another account.
    ///
    /// `POST /api/connector/v1/accountingItems/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. The
    /// request names the bill and account where each item ends up, so a repetition changes nothing more.
    /// The deprecated `accountingItems/getAll` is the only read that covers order items and payments
    /// together. If the response is lost, check with `accountingItems/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
