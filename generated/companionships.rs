// Generated from schema/companionships.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::pages;
use super::{common, ids};

#[cfg(feature = "companionships")]
pub use super::common::{
    CancellationReason, Customer, CustomerClassification, CustomerOptions,
    IdentityDocument, IdentityDocumentType, OldAddress, ReservationGroupOld,
    ReservationOld, ReservationOldOrigin, ReservationOptions, ReservationPersonCount,
    ReservationPurpose, ResourceFeatureClassification, ServiceOrderStateOld, SexEnum,
    TimeInterval, Title,
};

/// The fact that a customer belongs to a reservation or a reservation group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Companionship {
    /// Identifier of this companionship.
    pub id: Option<ids::CompanionshipId>,
    /// Identifier of the customer.
    pub customer_id: Option<ids::CustomerId>,
    /// Identifier of the reservation group.
    pub reservation_group_id: Option<ids::ReservationGroupId>,
    /// Reservation to which the customer belongs; none if only to the group.
    pub reservation_id: Option<ids::ReservationId>,
}

/// Which entities to return with companionships.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanionshipExtent {
    /// True to return the reservations.
    pub reservations: Option<bool>,
    /// True to return the reservation groups.
    pub reservation_groups: Option<bool>,
    /// True to return the customers.
    pub customers: Option<bool>,
}

impl CompanionshipExtent {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            reservations: None,
            reservation_groups: None,
            customers: None,
        }
    }

    /// Sets `Reservations`. True to return the reservations.
    #[must_use]
    #[inline]
    pub fn reservations(mut self, reservations: bool) -> Self {
        self.reservations = Some(reservations);
        self
    }

    /// Sets `ReservationGroups`. True to return the reservation groups.
    #[must_use]
    #[inline]
    pub fn reservation_groups(mut self, reservation_groups: bool) -> Self {
        self.reservation_groups = Some(reservation_groups);
        self
    }

    /// Sets `Customers`. True to return the customers.
    #[must_use]
    #[inline]
    pub fn customers(mut self, customers: bool) -> Self {
        self.customers = Some(customers);
        self
    }
}

impl Default for CompanionshipExtent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Request of `companionships/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the companionships.
    ///
    /// Items: 1 to 1000.
    pub companionship_ids: Option<Vec<ids::CompanionshipId>>,
    /// Which related entities to return along with the companionships.
    pub extent: CompanionshipExtent,
    /// Identifiers of the reservations.
    ///
    /// Items: 1 to 1000.
    pub reservation_ids: Option<Vec<ids::ReservationId>>,
    /// Identifiers of the customers.
    ///
    /// Items: 1 to 1000.
    pub customer_ids: Option<Vec<ids::CustomerId>>,
    /// Identifiers of the reservation groups.
    ///
    /// Items: 1 to 1000.
    pub reservation_group_ids: Option<Vec<ids::ReservationGroupId>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(extent: CompanionshipExtent) -> Self {
        Self {
            enterprise_ids: None,
            companionship_ids: None,
            extent,
            reservation_ids: None,
            customer_ids: None,
            reservation_group_ids: None,
            updated_utc: None,
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

    /// Sets `CompanionshipIds`. Identifiers of the companionships.
    #[must_use]
    #[inline]
    pub fn companionship_ids(
        mut self,
        companionship_ids: impl IntoIterator<Item = ids::CompanionshipId>,
    ) -> Self {
        self.companionship_ids = Some(companionship_ids.into_iter().collect());
        self
    }

    /// Sets `ReservationIds`. Identifiers of the reservations.
    #[must_use]
    #[inline]
    pub fn reservation_ids(
        mut self,
        reservation_ids: impl IntoIterator<Item = ids::ReservationId>,
    ) -> Self {
        self.reservation_ids = Some(reservation_ids.into_iter().collect());
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

    /// Sets `ReservationGroupIds`. Identifiers of the reservation groups.
    #[must_use]
    #[inline]
    pub fn reservation_group_ids(
        mut self,
        reservation_group_ids: impl IntoIterator<Item = ids::ReservationGroupId>,
    ) -> Self {
        self.reservation_group_ids = Some(reservation_group_ids.into_iter().collect());
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }
}

#[cfg(feature = "companionships")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "companionships/getAll",
            "/api/connector/v1/companionships/getAll",
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
                    "CompanionshipIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ReservationIds",
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
                runtime::Limit::new(
                    "ReservationGroupIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "companionships")]
impl runtime::Paginated for GetAllRequest {
    type Item = Companionship;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.companionships.len()
    }

    #[inline]
    fn key(item: &Companionship) -> Option<pages::Key> {
        pages::Key::of(item.id.as_ref(), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<Companionship> {
        response.companionships
    }
}

/// Response of `companionships/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The companionships.
    pub companionships: Vec<Companionship>,
    /// Reservations of the companionships, when the extent asks for them.
    pub reservations: Vec<common::ReservationOld>,
    /// Reservation groups of the companionships, when the extent asks for them.
    pub reservation_groups: Vec<common::ReservationGroupOld>,
    /// Customers of the companionships, when the extent asks for them.
    pub customers: Vec<common::Customer>,
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

/// The operations of `companionships`. Links between customers and the reservations or reservation
/// groups to which they belong.
#[cfg(feature = "companionships")]
#[derive(Debug, Clone)]
pub struct Companionships {
    client: runtime::Client,
}

#[cfg(feature = "companionships")]
impl Companionships {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists which customers belong to which reservations and reservation groups.
    ///
    /// `POST /api/connector/v1/companionships/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
