// Generated from schema/service_overbooking_limits.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "service-overbooking-limits")]
pub use super::common::{ActivityState, TimeInterval};

/// How far a service may be overbooked in an interval of time units.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimit {
    /// Identifier of this service overbooking limit.
    pub id: ids::ServiceOverbookingLimitId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Start of the first time unit of the interval.
    pub first_time_unit_start_utc: values::UtcDateTime,
    /// Start of the last time unit of the interval.
    pub last_time_unit_start_utc: values::UtcDateTime,
    /// Number of units by which the service may be overbooked in a time unit.
    pub limit: i32,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Whether it is active.
    pub is_active: bool,
}

/// An interval of time units from which overbooking limits are removed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitClearData {
    /// Start of the first time unit of the interval.
    pub first_time_unit_start_utc: values::UtcDateTime,
    /// Start of the last time unit of the interval.
    pub last_time_unit_start_utc: values::UtcDateTime,
}

impl ServiceOverbookingLimitClearData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        first_time_unit_start_utc: values::UtcDateTime,
        last_time_unit_start_utc: values::UtcDateTime,
    ) -> Self {
        Self {
            first_time_unit_start_utc,
            last_time_unit_start_utc,
        }
    }
}

/// An overbooking limit to set for an interval of time units.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOverbookingLimitSetData {
    /// Start of the first time unit of the interval.
    pub first_time_unit_start_utc: values::UtcDateTime,
    /// Start of the last time unit of the interval.
    pub last_time_unit_start_utc: values::UtcDateTime,
    /// Number of units by which the service may be overbooked in a time unit.
    ///
    /// Range: 0 to 2147483647.
    pub limit: i32,
}

impl ServiceOverbookingLimitSetData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        first_time_unit_start_utc: values::UtcDateTime,
        last_time_unit_start_utc: values::UtcDateTime,
        limit: i32,
    ) -> Self {
        Self {
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            limit,
        }
    }
}

/// Request of `serviceOverbookingLimits/clear`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClearRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// The intervals to clear.
    ///
    /// Items: 1 to 1000.
    pub clear_service_overbooking_limits: Vec<ServiceOverbookingLimitClearData>,
}

impl ClearRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: ids::ServiceId,
        clear_service_overbooking_limits: impl IntoIterator<
            Item = ServiceOverbookingLimitClearData,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            service_id,
            clear_service_overbooking_limits: clear_service_overbooking_limits
                .into_iter()
                .collect(),
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

#[cfg(feature = "service-overbooking-limits")]
impl runtime::Operation for ClearRequest {
    type Response = ClearResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "serviceOverbookingLimits/clear",
            "/api/connector/v1/serviceOverbookingLimits/clear",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("serviceOverbookingLimits/getAll")
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "ClearServiceOverbookingLimits",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `serviceOverbookingLimits/clear`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClearResponse {}

impl runtime::OperationResponse for ClearResponse {}

/// Request of `serviceOverbookingLimits/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Vec<ids::ServiceId>,
    /// Identifiers of the service overbooking limits.
    ///
    /// Items: 1 to 1000.
    pub service_overbooking_limit_ids: Option<Vec<ids::ServiceOverbookingLimitId>>,
    /// Only limits whose period has time in common with this interval.
    pub colliding_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityState>>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(service_ids: impl IntoIterator<Item = ids::ServiceId>) -> Self {
        Self {
            enterprise_ids: None,
            service_ids: service_ids.into_iter().collect(),
            service_overbooking_limit_ids: None,
            colliding_utc: None,
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

    /// Sets `ServiceOverbookingLimitIds`. Identifiers of the service overbooking limits.
    #[must_use]
    #[inline]
    pub fn service_overbooking_limit_ids(
        mut self,
        service_overbooking_limit_ids: impl IntoIterator<
            Item = ids::ServiceOverbookingLimitId,
        >,
    ) -> Self {
        self.service_overbooking_limit_ids = Some(
            service_overbooking_limit_ids.into_iter().collect(),
        );
        self
    }

    /// Sets `CollidingUtc`. Only limits whose period has time in common with this interval.
    #[must_use]
    #[inline]
    pub fn colliding_utc(mut self, colliding_utc: common::TimeInterval) -> Self {
        self.colliding_utc = Some(colliding_utc);
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

#[cfg(feature = "service-overbooking-limits")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "serviceOverbookingLimits/getAll",
            "/api/connector/v1/serviceOverbookingLimits/getAll",
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
                    "ServiceOverbookingLimitIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "service-overbooking-limits")]
impl runtime::Paginated for GetAllRequest {
    type Item = ServiceOverbookingLimit;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.service_overbooking_limits.len()
    }

    #[inline]
    fn key(item: &ServiceOverbookingLimit) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<ServiceOverbookingLimit> {
        response.service_overbooking_limits
    }
}

/// Response of `serviceOverbookingLimits/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The service overbooking limits.
    pub service_overbooking_limits: Vec<ServiceOverbookingLimit>,
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

/// Request of `serviceOverbookingLimits/set`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// The limits and their intervals.
    ///
    /// Items: 1 to 1000.
    pub set_service_overbooking_limits: Vec<ServiceOverbookingLimitSetData>,
}

impl SetRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: ids::ServiceId,
        set_service_overbooking_limits: impl IntoIterator<
            Item = ServiceOverbookingLimitSetData,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            service_id,
            set_service_overbooking_limits: set_service_overbooking_limits
                .into_iter()
                .collect(),
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

#[cfg(feature = "service-overbooking-limits")]
impl runtime::Operation for SetRequest {
    type Response = SetResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "serviceOverbookingLimits/set",
            "/api/connector/v1/serviceOverbookingLimits/set",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("serviceOverbookingLimits/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "SetServiceOverbookingLimits",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "SetServiceOverbookingLimits[].Limit",
                    runtime::Rule::Range {
                        min: Some("0"),
                        max: Some("2147483647"),
                    },
                ),
            ],
        );
}

#[cfg(feature = "service-overbooking-limits")]
impl runtime::Confirmed for SetRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `serviceOverbookingLimits/set`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetResponse {}

impl runtime::OperationResponse for SetResponse {}

/// The operations of `serviceOverbookingLimits`. Limits on how far a service can be overbooked.
#[cfg(feature = "service-overbooking-limits")]
#[derive(Debug, Clone)]
pub struct ServiceOverbookingLimits {
    client: runtime::Client,
}

#[cfg(feature = "service-overbooking-limits")]
impl ServiceOverbookingLimits {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Removes the overbooking limits of a service in the given intervals.
    ///
    /// `POST /api/connector/v1/serviceOverbookingLimits/clear`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `serviceOverbookingLimits/getAll` before you call it again. Accepts
    /// portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn clear(&self, request: ClearRequest) -> runtime::Call<ClearRequest> {
        self.client.call(request)
    }

    /// Lists the overbooking limits of the given services, newest first.
    ///
    /// `POST /api/connector/v1/serviceOverbookingLimits/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Sets overbooking limits of a service for intervals of time units.
    ///
    /// `POST /api/connector/v1/serviceOverbookingLimits/set`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `serviceOverbookingLimits/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn set(&self, request: SetRequest) -> runtime::Call<SetRequest> {
        self.client.call(request)
    }
}
