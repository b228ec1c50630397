// Generated from schema/orders.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "orders")]
pub use super::common::{AmountParameters, ProductOrderAdditionData};

/// How the items of a new order are treated.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderAdditionOptions {
    /// True to keep equal items apart instead of grouping them.
    pub disable_item_grouping: Option<bool>,
}

impl OrderAdditionOptions {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            disable_item_grouping: None,
        }
    }

    /// Sets `DisableItemGrouping`. True to keep equal items apart instead of grouping them.
    #[must_use]
    #[inline]
    pub fn disable_item_grouping(mut self, disable_item_grouping: bool) -> Self {
        self.disable_item_grouping = Some(disable_item_grouping);
        self
    }
}

impl Default for OrderAdditionOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A custom item to order, which is not a product of the service.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemAdditionData {
    /// Name of the order item addition data.
    pub name: String,
    /// Number of units.
    pub unit_count: i32,
    /// Price of one unit.
    pub unit_amount: common::AmountParameters,
    /// Accounting category of the item.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
    /// Identifier given by an external system.
    pub external_identifier: Option<String>,
}

impl OrderItemAdditionData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        unit_count: i32,
        unit_amount: common::AmountParameters,
    ) -> Self {
        Self {
            name: name.into(),
            unit_count,
            unit_amount,
            accounting_category_id: None,
            external_identifier: None,
        }
    }

    /// Sets `AccountingCategoryId`. Accounting category of the item.
    #[must_use]
    #[inline]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: ids::AccountingCategoryId,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id);
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

/// Request of `orders/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Service that the order belongs to.
    pub service_id: ids::ServiceId,
    /// Customer or company that the order is charged to.
    pub account_id: ids::AccountId,
    /// Customer whom the order is charged to.
    ///
    /// Deprecated since 2023-05-24; use `AccountId` instead.
    #[deprecated(note = "deprecated since 2023-05-24; use `AccountId` instead")]
    pub customer_id: Option<ids::CustomerId>,
    /// How the items are treated.
    pub options: Option<OrderAdditionOptions>,
    /// Products of the service to order.
    pub product_orders: Option<Vec<common::ProductOrderAdditionData>>,
    /// Custom items to order, which are not products of the service.
    pub items: Option<Vec<OrderItemAdditionData>>,
    /// Time of the consumption.
    pub consumption_utc: Option<values::UtcDateTime>,
    /// Notes on the order.
    pub notes: Option<String>,
    /// Identifier of the business segment.
    pub business_segment_id: Option<ids::BusinessSegmentId>,
    /// Bill onto which the items go.
    pub bill_id: Option<ids::BillId>,
    /// Reservation that the order accompanies.
    pub linked_reservation_id: Option<ids::ReservationId>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(service_id: ids::ServiceId, account_id: ids::AccountId) -> Self {
        Self {
            enterprise_id: None,
            service_id,
            account_id,
            customer_id: None,
            options: None,
            product_orders: None,
            items: None,
            consumption_utc: None,
            notes: None,
            business_segment_id: None,
            bill_id: None,
            linked_reservation_id: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `CustomerId`. Customer whom the order is charged to.
    #[deprecated(note = "deprecated since 2023-05-24; use `AccountId` instead")]
    #[must_use]
    #[inline]
    pub fn customer_id(mut self, customer_id: ids::CustomerId) -> Self {
        self.customer_id = Some(customer_id);
        self
    }

    /// Sets `Options`. How the items are treated.
    #[must_use]
    #[inline]
    pub fn options(mut self, options: OrderAdditionOptions) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets `ProductOrders`. Products of the service to order.
    #[must_use]
    #[inline]
    pub fn product_orders(
        mut self,
        product_orders: impl IntoIterator<Item = common::ProductOrderAdditionData>,
    ) -> Self {
        self.product_orders = Some(product_orders.into_iter().collect());
        self
    }

    /// Sets `Items`. Custom items to order, which are not products of the service.
    #[must_use]
    #[inline]
    pub fn items(
        mut self,
        items: impl IntoIterator<Item = OrderItemAdditionData>,
    ) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }

    /// Sets `ConsumptionUtc`. Time of the consumption.
    #[must_use]
    #[inline]
    pub fn consumption_utc(mut self, consumption_utc: values::UtcDateTime) -> Self {
        self.consumption_utc = Some(consumption_utc);
        self
    }

    /// Sets `Notes`. Notes on the order.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `BusinessSegmentId`. Identifier of the business segment.
    #[must_use]
    #[inline]
    pub fn business_segment_id(
        mut self,
        business_segment_id: ids::BusinessSegmentId,
    ) -> Self {
        self.business_segment_id = Some(business_segment_id);
        self
    }

    /// Sets `BillId`. Bill onto which the items go.
    #[must_use]
    #[inline]
    pub fn bill_id(mut self, bill_id: ids::BillId) -> Self {
        self.bill_id = Some(bill_id);
        self
    }

    /// Sets `LinkedReservationId`. Reservation that the order accompanies.
    #[must_use]
    #[inline]
    pub fn linked_reservation_id(
        mut self,
        linked_reservation_id: ids::ReservationId,
    ) -> Self {
        self.linked_reservation_id = Some(linked_reservation_id);
        self
    }
}

#[cfg(feature = "orders")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "orders/add",
            "/api/connector/v1/orders/add",
            runtime::Effect::AdditiveWrite,
        )
        .money()
        .confirmed_by("orderItems/getAll")
        .confirmed_within("CreatedUtc")
        .portfolio();
}

#[cfg(all(feature = "orders", feature = "order-items"))]
impl runtime::Confirmed for AddRequest {
    type Read = super::order_items::GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `orders/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The service order that came into being.
    pub order_id: Option<ids::ServiceOrderId>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `orders`. Orders of products and custom items, charged to an account.
#[cfg(feature = "orders")]
#[derive(Debug, Clone)]
pub struct Orders {
    client: runtime::Client,
}

#[cfg(feature = "orders")]
impl Orders {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds an order of products or custom items to a service and charges it to an account.
    ///
    /// `POST /api/connector/v1/orders/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition charges the account a second time.
    /// `orderItems/getAll` shows the items by account and time of creation. It moves money. If the response
    /// is lost, check with `orderItems/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `CreatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }
}
