// Generated from schema/age_categories.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "age-categories")]
pub use super::common::{ActivityStates, TimeInterval};

/// An age group that a service distinguishes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgeCategory {
    /// Identifier of this age category.
    pub id: ids::AgeCategoryId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Lowest age in the group.
    pub minimal_age: Option<i32>,
    /// Highest age in the group.
    pub maximal_age: Option<i32>,
    /// Name of the age category, by language.
    pub names: std::collections::BTreeMap<String, String>,
    /// Short names, by language.
    pub short_names: std::collections::BTreeMap<String, String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Whether the group counts as adults or as children.
    pub classification: AgeCategoryClassification,
    /// Whether it is active.
    pub is_active: bool,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
}

/// Whether an age category counts as adults or as children.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgeCategoryClassification {
    /// Adult.
    Adult,
    /// Child.
    Child,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for AgeCategoryClassification {}

impl AgeCategoryClassification {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Adult, Self::Child];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Adult => "Adult",
            Self::Child => "Child",
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

/// Request of `ageCategories/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the age categories.
    ///
    /// Items: 1 to 1000.
    pub age_category_ids: Option<Vec<ids::AgeCategoryId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Option<Vec<ids::ServiceId>>,
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
            age_category_ids: None,
            service_ids: None,
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

    /// Sets `AgeCategoryIds`. Identifiers of the age categories.
    #[must_use]
    #[inline]
    pub fn age_category_ids(
        mut self,
        age_category_ids: impl IntoIterator<Item = ids::AgeCategoryId>,
    ) -> Self {
        self.age_category_ids = Some(age_category_ids.into_iter().collect());
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

#[cfg(feature = "age-categories")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "ageCategories/getAll",
            "/api/connector/v1/ageCategories/getAll",
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
                    "AgeCategoryIds",
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
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "age-categories")]
impl runtime::Paginated for GetAllRequest {
    type Item = AgeCategory;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.age_categories.len()
    }

    #[inline]
    fn key(item: &AgeCategory) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<AgeCategory> {
        response.age_categories
    }
}

/// Response of `ageCategories/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The age categories.
    pub age_categories: Vec<AgeCategory>,
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

/// The operations of `ageCategories`. Age groups, such as adults and children, that a service prices
/// and counts separately.
#[cfg(feature = "age-categories")]
#[derive(Debug, Clone)]
pub struct AgeCategories {
    client: runtime::Client,
}

#[cfg(feature = "age-categories")]
impl AgeCategories {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the age categories of services.
    ///
    /// `POST /api/connector/v1/ageCategories/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
