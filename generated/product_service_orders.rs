// Generated from schema/product_service_orders.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "product-service-orders")]
pub use super::common::{
    AccountType, ServiceOrderCommanderOrigin, ServiceOrderOptions, ServiceOrderOrigin,
    TimeInterval,
};

/// An order of products of a service.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrder {
    /// Identifier of this service order.
    pub id: ids::ServiceOrderId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Customer or company that the order belongs to.
    pub account_id: ids::AccountId,
    /// Whether the account is a customer or a company.
    pub account_type: common::AccountType,
    /// Profile that created the order.
    pub creator_profile_id: ids::ProfileId,
    /// Profile that changed the order last.
    pub updater_profile_id: ids::ProfileId,
    /// Customer who made the order for the owner.
    pub booker_id: Option<ids::CustomerId>,
    /// Confirmation number of the order.
    pub number: String,
    /// How far the order has come.
    pub state: ServiceOrderState,
    /// Through which part of the system the order came in.
    pub origin: common::ServiceOrderOrigin,
    /// How the guest reached the staff, for orders entered by staff.
    pub commander_origin: Option<common::ServiceOrderCommanderOrigin>,
    /// More about the origin, as text.
    pub origin_details: Option<String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// When it was cancelled.
    pub cancelled_utc: Option<values::UtcDateTime>,
    /// Voucher that applies to the order.
    pub voucher_id: Option<ids::VoucherId>,
    /// Business segment of the order.
    pub business_segment_id: Option<ids::BusinessSegmentId>,
    /// Reservation that the order accompanies.
    pub linked_reservation_id: Option<ids::ReservationId>,
    /// State of check-in.
    pub options: common::ServiceOrderOptions,
}

/// How far a service order has come.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceOrderState {
    /// An enquiry that is not booked yet.
    Inquired,
    /// Agreed on, not started.
    Confirmed,
    /// Under way; for a reservation, checked in.
    Started,
    /// Finished; for a reservation, checked out.
    Processed,
    /// Cancelled.
    Canceled,
    /// Held until it is confirmed or released.
    Optional,
    /// Asked for, still to be confirmed by the property.
    Requested,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for ServiceOrderState {}

impl ServiceOrderState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Inquired,
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
            Self::Inquired => "Inquired",
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

/// Request of `productServiceOrders/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the product service orders.
    ///
    /// Items: 1 to 1000.
    pub product_service_order_ids: Option<Vec<ids::ServiceOrderId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Vec<ids::ServiceId>,
    /// Identifiers of the accounts.
    ///
    /// Items: 1 to 1000.
    pub account_ids: Option<Vec<ids::AccountId>>,
    /// Only orders that accompany these reservations.
    ///
    /// Items: 1 to 1000.
    pub linked_reservation_ids: Option<Vec<ids::ReservationId>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only orders in one of these states.
    pub states: Option<Vec<ServiceOrderState>>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(service_ids: impl IntoIterator<Item = ids::ServiceId>) -> Self {
        Self {
            enterprise_ids: None,
            product_service_order_ids: None,
            service_ids: service_ids.into_iter().collect(),
            account_ids: None,
            linked_reservation_ids: None,
            updated_utc: None,
            states: None,
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

    /// Sets `ProductServiceOrderIds`. Identifiers of the product service orders.
    #[must_use]
    #[inline]
    pub fn product_service_order_ids(
        mut self,
        product_service_order_ids: impl IntoIterator<Item = ids::ServiceOrderId>,
    ) -> Self {
        self.product_service_order_ids = Some(
            product_service_order_ids.into_iter().collect(),
        );
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

    /// Sets `LinkedReservationIds`. Only orders that accompany these reservations.
    #[must_use]
    #[inline]
    pub fn linked_reservation_ids(
        mut self,
        linked_reservation_ids: impl IntoIterator<Item = ids::ReservationId>,
    ) -> Self {
        self.linked_reservation_ids = Some(linked_reservation_ids.into_iter().collect());
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `States`. Only orders in one of these states.
    #[must_use]
    #[inline]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = ServiceOrderState>,
    ) -> Self {
        self.states = Some(states.into_iter().collect());
        self
    }
}

#[cfg(feature = "product-service-orders")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "productServiceOrders/getAll",
            "/api/connector/v1/productServiceOrders/getAll",
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
                    "ProductServiceOrderIds",
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
                    "AccountIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "LinkedReservationIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "product-service-orders")]
impl runtime::Paginated for GetAllRequest {
    type Item = ServiceOrder;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.product_service_orders.len()
    }

    #[inline]
    fn key(item: &ServiceOrder) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<ServiceOrder> {
        response.product_service_orders
    }
}

/// Response of `productServiceOrders/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The product orders that match.
    pub product_service_orders: Vec<ServiceOrder>,
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

/// The operations of `productServiceOrders`. Service orders of products, as opposed to reservations.
#[cfg(feature = "product-service-orders")]
#[derive(Debug, Clone)]
pub struct ProductServiceOrders {
    client: runtime::Client,
}

#[cfg(feature = "product-service-orders")]
impl ProductServiceOrders {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the service orders of products, reservations not included, newest first.
    ///
    /// `POST /api/connector/v1/productServiceOrders/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
