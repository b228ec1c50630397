// Generated from schema/availability_adjustments.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::pages;
use super::{common, ids};

#[cfg(feature = "availability-adjustments")]
pub use super::common::{
    ActivityState, ActivityStateEnum, AvailabilityAdjustment, PaxCount, TimeInterval,
};

/// Request of `availabilityAdjustments/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the availability adjustments.
    ///
    /// Items: 1 to 1000.
    pub availability_adjustment_ids: Option<Vec<ids::AvailabilityAdjustmentId>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityState>>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            availability_adjustment_ids: None,
            updated_utc: None,
            activity_states: None,
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

    /// Sets `AvailabilityAdjustmentIds`. Identifiers of the availability adjustments.
    #[must_use]
    #[inline]
    pub fn availability_adjustment_ids(
        mut self,
        availability_adjustment_ids: impl IntoIterator<
            Item = ids::AvailabilityAdjustmentId,
        >,
    ) -> Self {
        self.availability_adjustment_ids = Some(
            availability_adjustment_ids.into_iter().collect(),
        );
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `ActivityStates`. Only what is in one of these states of activity.
    #[must_use]
    #[inline]
    pub fn activity_states(
        mut self,
        activity_states: impl IntoIterator<Item = common::ActivityState>,
    ) -> Self {
        self.activity_states = Some(activity_states.into_iter().collect());
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "availability-adjustments")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "availabilityAdjustments/getAll",
            "/api/connector/v1/availabilityAdjustments/getAll",
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
                    "AvailabilityAdjustmentIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "availability-adjustments")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::AvailabilityAdjustment;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.availability_adjustments.len()
    }

    #[inline]
    fn key(item: &common::AvailabilityAdjustment) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::AvailabilityAdjustment> {
        response.availability_adjustments
    }
}

/// Response of `availabilityAdjustments/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The availability adjustments.
    pub availability_adjustments: Vec<common::AvailabilityAdjustment>,
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

/// The operations of `availabilityAdjustments`. Changes to the number of units that a resource category
/// offers over a period.
#[cfg(feature = "availability-adjustments")]
#[derive(Debug, Clone)]
pub struct AvailabilityAdjustments {
    client: runtime::Client,
}

#[cfg(feature = "availability-adjustments")]
impl AvailabilityAdjustments {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists availability adjustments.
    ///
    /// `POST /api/connector/v1/availabilityAdjustments/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
