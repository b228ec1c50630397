// Generated from schema/resource_category_assignments.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::pages;
use super::{common, ids};

#[cfg(feature = "resource-category-assignments")]
pub use super::common::{ActivityStates, ResourceCategoryAssignment, TimeInterval};

/// Request of `resourceCategoryAssignments/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the resource category assignments.
    ///
    /// Items: at most 1000.
    pub resource_category_assignment_ids: Option<Vec<ids::ResourceCategoryAssignmentId>>,
    /// Identifiers of the resource categories.
    ///
    /// Items: at most 1000.
    pub resource_category_ids: Vec<ids::ResourceCategoryId>,
    /// Only what changed in this interval.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
    /// Identifiers of the resources.
    ///
    /// Items: 1 to 1000.
    pub resource_ids: Option<Vec<ids::ResourceId>>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        resource_category_ids: impl IntoIterator<Item = ids::ResourceCategoryId>,
    ) -> Self {
        Self {
            enterprise_ids: None,
            resource_category_assignment_ids: None,
            resource_category_ids: resource_category_ids.into_iter().collect(),
            updated_utc: None,
            activity_states: None,
            resource_ids: None,
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

    /// Sets `ResourceCategoryAssignmentIds`. Identifiers of the resource category assignments.
    #[must_use]
    #[inline]
    pub fn resource_category_assignment_ids(
        mut self,
        resource_category_assignment_ids: impl IntoIterator<
            Item = ids::ResourceCategoryAssignmentId,
        >,
    ) -> Self {
        self.resource_category_assignment_ids = Some(
            resource_category_assignment_ids.into_iter().collect(),
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

    /// Sets `ResourceIds`. Identifiers of the resources.
    #[must_use]
    #[inline]
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<Item = ids::ResourceId>,
    ) -> Self {
        self.resource_ids = Some(resource_ids.into_iter().collect());
        self
    }
}

#[cfg(feature = "resource-category-assignments")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resourceCategoryAssignments/getAll",
            "/api/connector/v1/resourceCategoryAssignments/getAll",
            runtime::Effect::Read,
        )
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
                    "ResourceCategoryAssignmentIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ResourceCategoryIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ResourceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "resource-category-assignments")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::ResourceCategoryAssignment;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.resource_category_assignments.len()
    }

    #[inline]
    fn key(item: &common::ResourceCategoryAssignment) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::ResourceCategoryAssignment> {
        response.resource_category_assignments
    }
}

/// Response of `resourceCategoryAssignments/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The resource category assignments.
    ///
    /// Items: at most 1000.
    pub resource_category_assignments: Vec<common::ResourceCategoryAssignment>,
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

/// The operations of `resourceCategoryAssignments`. Links that say which resource belongs to which
/// category.
#[cfg(feature = "resource-category-assignments")]
#[derive(Debug, Clone)]
pub struct ResourceCategoryAssignments {
    client: runtime::Client,
}

#[cfg(feature = "resource-category-assignments")]
impl ResourceCategoryAssignments {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the resource assignments of the given categories, newest first.
    ///
    /// `POST /api/connector/v1/resourceCategoryAssignments/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Paginated: use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
