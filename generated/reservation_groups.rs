// Generated from schema/reservation_groups.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::pages;
use super::{common, ids};

#[cfg(feature = "reservation-groups")]
pub use super::common::TimeInterval;

/// Reservations that were booked together.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationGroup {
    /// Identifier of this reservation group.
    pub id: ids::ReservationGroupId,
    /// Name of the reservation group.
    ///
    /// Length: at least 1 characters.
    pub name: Option<String>,
    /// Name of the channel manager that the group came through.
    pub channel_manager: Option<String>,
    /// Number of the group at the channel manager.
    pub channel_manager_group_number: Option<String>,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
}

/// Request of `reservationGroups/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
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
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
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

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "reservation-groups")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservationGroups/getAll",
            "/api/connector/v1/reservationGroups/getAll",
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

#[cfg(feature = "reservation-groups")]
impl runtime::Paginated for GetAllRequest {
    type Item = ReservationGroup;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.reservation_groups.len()
    }

    #[inline]
    fn key(item: &ReservationGroup) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<ReservationGroup> {
        response.reservation_groups
    }
}

/// Response of `reservationGroups/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The reservation groups.
    ///
    /// Items: at most 1000.
    pub reservation_groups: Vec<ReservationGroup>,
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

/// The operations of `reservationGroups`. Groups that hold reservations booked together.
#[cfg(feature = "reservation-groups")]
#[derive(Debug, Clone)]
pub struct ReservationGroups {
    client: runtime::Client,
}

#[cfg(feature = "reservation-groups")]
impl ReservationGroups {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists reservation groups, newest first.
    ///
    /// `POST /api/connector/v1/reservationGroups/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
