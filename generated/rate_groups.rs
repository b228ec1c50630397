// Generated from schema/rate_groups.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "rate-groups")]
pub use super::common::{ActivityStates, TimeInterval};

/// A group of rates of a service.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateGroup {
    /// Identifier of this rate group.
    pub id: ids::RateGroupId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Whether it is active.
    pub is_active: bool,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Place among its siblings in lists; the lowest comes first.
    pub ordering: i32,
    /// Name of the rate group, by language.
    pub names: std::collections::BTreeMap<String, String>,
    /// Abbreviated names, per language.
    pub short_names: std::collections::BTreeMap<String, String>,
    /// Descriptions, per language.
    pub descriptions: std::collections::BTreeMap<String, String>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
}

/// Request of `rateGroups/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the rate groups.
    ///
    /// Items: 1 to 1000.
    pub rate_group_ids: Option<Vec<ids::RateGroupId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Option<Vec<ids::ServiceId>>,
    /// Identifiers given by an external system.
    ///
    /// Items: 1 to 1000.
    pub external_identifiers: Option<Vec<String>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            rate_group_ids: None,
            service_ids: None,
            external_identifiers: None,
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

    /// Sets `RateGroupIds`. Identifiers of the rate groups.
    #[must_use]
    #[inline]
    pub fn rate_group_ids(
        mut self,
        rate_group_ids: impl IntoIterator<Item = ids::RateGroupId>,
    ) -> Self {
        self.rate_group_ids = Some(rate_group_ids.into_iter().collect());
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

    /// Sets `ExternalIdentifiers`. Identifiers given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifiers(
        mut self,
        external_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_identifiers = Some(
            external_identifiers.into_iter().map(Into::into).collect(),
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
        activity_states: impl IntoIterator<Item = common::ActivityStates>,
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

#[cfg(feature = "rate-groups")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "rateGroups/getAll",
            "/api/connector/v1/rateGroups/getAll",
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
                    "RateGroupIds",
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
                    "ExternalIdentifiers",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "rate-groups")]
impl runtime::Paginated for GetAllRequest {
    type Item = RateGroup;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.rate_groups.len()
    }

    #[inline]
    fn key(item: &RateGroup) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<RateGroup> {
        response.rate_groups
    }
}

/// Response of `rateGroups/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The rate groups.
    ///
    /// Items: at most 1000.
    pub rate_groups: Vec<RateGroup>,
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

/// The operations of `rateGroups`. Groups in which a service keeps its rates.
#[cfg(feature = "rate-groups")]
#[derive(Debug, Clone)]
pub struct RateGroups {
    client: runtime::Client,
}

#[cfg(feature = "rate-groups")]
impl RateGroups {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists rate groups, newest first.
    ///
    /// `POST /api/connector/v1/rateGroups/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
