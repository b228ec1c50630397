// Generated from schema/source_assignments.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "source-assignments")]
pub use super::common::TimeInterval;

/// The link between a reservation group and a source.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceAssignment {
    /// Identifier of this source assignment.
    pub id: ids::SourceAssignmentId,
    /// Identifier of the reservation group.
    pub reservation_group_id: ids::ReservationGroupId,
    /// Identifier of the source.
    pub source_id: ids::SourceId,
    /// True when the source is the main one of several.
    pub is_primary: bool,
}

/// The link between a reservation and a source, in the version of 2024-09-20.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceAssignmentV20240920 {
    /// Identifier of this source assignment v20240920.
    pub id: ids::SourceAssignmentId,
    /// Identifier of the reservation.
    pub reservation_id: ids::ReservationId,
    /// Identifier of the source.
    pub source_id: ids::SourceId,
    /// True when the source is the main one of several.
    pub is_primary: bool,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// Request of `sourceAssignments/getAll`.
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

#[cfg(feature = "source-assignments")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "sourceAssignments/getAll",
            "/api/connector/v1/sourceAssignments/getAll",
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

#[cfg(feature = "source-assignments")]
impl runtime::Paginated for GetAllRequest {
    type Item = SourceAssignment;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.source_assignments.len()
    }

    #[inline]
    fn key(item: &SourceAssignment) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<SourceAssignment> {
        response.source_assignments
    }
}

/// Response of `sourceAssignments/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The source assignments.
    pub source_assignments: Vec<SourceAssignment>,
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

/// Request of `sourceAssignments/getAll/2024-09-20`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAll2024_09_20Request {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the reservations.
    ///
    /// Items: 1 to 100.
    pub reservation_ids: Option<Vec<ids::ReservationId>>,
    /// Only what changed in this interval.
    ///
    /// At most 1 month long.
    pub updated_utc: Option<common::TimeInterval>,
}

impl GetAll2024_09_20Request {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            reservation_ids: None,
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

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }
}

impl Default for GetAll2024_09_20Request {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "source-assignments")]
impl runtime::Operation for GetAll2024_09_20Request {
    type Response = GetAll2024_09_20Response;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "sourceAssignments/getAll/2024-09-20",
            "/api/connector/v1/sourceAssignments/getAll/2024-09-20",
            runtime::Effect::Read,
        )
        .portfolio()
        .paginated()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "EnterpriseIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1),
                    },
                ),
                runtime::Limit::new(
                    "ReservationIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(1)),
            ],
        );
}

#[cfg(feature = "source-assignments")]
impl runtime::Paginated for GetAll2024_09_20Request {
    type Item = SourceAssignmentV20240920;

    #[inline]
    fn cursor(response: &GetAll2024_09_20Response) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAll2024_09_20Response) -> usize {
        response.source_assignments.len()
    }

    #[inline]
    fn key(item: &SourceAssignmentV20240920) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAll2024_09_20Response) -> Vec<SourceAssignmentV20240920> {
        response.source_assignments
    }
}

/// Response of `sourceAssignments/getAll/2024-09-20`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAll2024_09_20Response {
    /// The source assignments.
    pub source_assignments: Vec<SourceAssignmentV20240920>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAll2024_09_20Response {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `sourceAssignments`. Links between reservations or their groups and the sources
/// they came from.
#[cfg(feature = "source-assignments")]
#[derive(Debug, Clone)]
pub struct SourceAssignments {
    client: runtime::Client,
}

#[cfg(feature = "source-assignments")]
impl SourceAssignments {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists which sources the reservation groups came from, newest first.
    ///
    /// `POST /api/connector/v1/sourceAssignments/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Lists which sources the reservations came from, newest first.
    ///
    /// `POST /api/connector/v1/sourceAssignments/getAll/2024-09-20`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn get_all_2024_09_20(
        &self,
        request: GetAll2024_09_20Request,
    ) -> runtime::Call<GetAll2024_09_20Request> {
        self.client.call(request)
    }
}
