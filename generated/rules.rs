// Generated from schema/rules.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "rules")]
pub use super::common::{
    BusinessSegment, RateForExtent, RateGroupOld, RateType, ResourceCategory,
    ResourceCategoryType, ResourceClassification, TimeInterval,
};

/// A rule that changes the products of reservations that meet its conditions.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// Identifier of this rule.
    pub id: ids::RuleId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// What a reservation has to meet.
    pub conditions: RuleConditions,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// What a rule does with a reservation that meets its conditions.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleAction {
    /// Identifier of this rule action.
    pub id: Option<ids::RuleActionId>,
    /// Identifier of the rule.
    pub rule_id: Option<ids::RuleId>,
    /// The action, by kind of what it acts on.
    pub data: Option<RuleActionData>,
}

/// A product that a rule adds or removes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleActionProductData {
    /// Whether the product is added or removed.
    pub action_type: RuleActionType,
    /// Identifier of the product.
    pub product_id: Option<ids::ProductId>,
}

/// A comparison of one property of a reservation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleCondition {
    /// The value to compare with, an identifier or the name of an enum value.
    pub value: String,
    /// Whether the property must equal the value or must not.
    pub condition_type: RuleConditionType,
}

/// What a reservation has to meet for a rule to apply.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleConditions {
    /// Condition on the rate.
    pub rate_id: Option<RuleCondition>,
    /// Condition on the rate group.
    pub rate_group_id: Option<RuleCondition>,
    /// Condition on the business segment.
    pub business_segment_id: Option<RuleCondition>,
    /// Condition on the resource category.
    pub resource_category_id: Option<RuleCondition>,
    /// Condition on the type of the resource category.
    pub resource_category_type: Option<RuleCondition>,
    /// Condition on the origin of the reservation.
    pub origin: Option<RuleCondition>,
    /// Condition on the travel agency.
    pub travel_agency_id: Option<RuleCondition>,
    /// Smallest number of time units of the stay.
    pub minimum_time_unit_count: Option<i32>,
    /// Largest number of time units of the stay.
    pub maximum_time_unit_count: Option<i32>,
}

/// Which related entities `rules/getAll` returns.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleExtent {
    /// True returns the actions of the rules.
    pub rule_actions: Option<bool>,
    /// True returns the rates in the conditions.
    pub rates: Option<bool>,
    /// True returns the rate groups in the conditions.
    pub rate_groups: Option<bool>,
    /// True returns the resource categories in the conditions.
    pub resource_categories: Option<bool>,
    /// True returns the business segments in the conditions.
    pub business_segments: Option<bool>,
}

impl RuleExtent {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            rule_actions: None,
            rates: None,
            rate_groups: None,
            resource_categories: None,
            business_segments: None,
        }
    }

    /// Sets `RuleActions`. True returns the actions of the rules.
    #[must_use]
    #[inline]
    pub fn rule_actions(mut self, rule_actions: bool) -> Self {
        self.rule_actions = Some(rule_actions);
        self
    }

    /// Sets `Rates`. True returns the rates in the conditions.
    #[must_use]
    #[inline]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }

    /// Sets `RateGroups`. True returns the rate groups in the conditions.
    #[must_use]
    #[inline]
    pub fn rate_groups(mut self, rate_groups: bool) -> Self {
        self.rate_groups = Some(rate_groups);
        self
    }

    /// Sets `ResourceCategories`. True returns the resource categories in the conditions.
    #[must_use]
    #[inline]
    pub fn resource_categories(mut self, resource_categories: bool) -> Self {
        self.resource_categories = Some(resource_categories);
        self
    }

    /// Sets `BusinessSegments`. True returns the business segments in the conditions.
    #[must_use]
    #[inline]
    pub fn business_segments(mut self, business_segments: bool) -> Self {
        self.business_segments = Some(business_segments);
        self
    }
}

impl Default for RuleExtent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The action, by kind of what it acts on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RuleActionData {
    /// Product.
    Product(RuleActionProductData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// What a rule does with a product.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RuleActionType {
    /// Adds it to the reservation.
    Add,
    /// Removes it from the reservation.
    Delete,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RuleActionType {}

impl RuleActionType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Add, Self::Delete];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "Add",
            Self::Delete => "Delete",
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

/// How a property is compared with the value of a condition.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RuleConditionType {
    /// Equals.
    Equals,
    /// Not equals.
    NotEquals,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RuleConditionType {}

impl RuleConditionType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Equals, Self::NotEquals];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Equals => "Equals",
            Self::NotEquals => "NotEquals",
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

/// Request of `rules/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Only these rules.
    ///
    /// Items: 1 to 1000.
    pub ids: Option<Vec<ids::RuleId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Vec<ids::ServiceId>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Which related entities the response contains.
    pub extent: RuleExtent,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_ids: impl IntoIterator<Item = ids::ServiceId>,
        extent: RuleExtent,
    ) -> Self {
        Self {
            enterprise_ids: None,
            ids: None,
            service_ids: service_ids.into_iter().collect(),
            updated_utc: None,
            extent,
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

    /// Sets `Ids`. Only these rules.
    #[must_use]
    #[inline]
    pub fn ids(mut self, ids: impl IntoIterator<Item = ids::RuleId>) -> Self {
        self.ids = Some(ids.into_iter().collect());
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

#[cfg(feature = "rules")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "rules/getAll",
            "/api/connector/v1/rules/getAll",
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
                    "Ids",
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

#[cfg(feature = "rules")]
impl runtime::Paginated for GetAllRequest {
    type Item = Rule;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.rules.len()
    }

    #[inline]
    fn key(item: &Rule) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<Rule> {
        response.rules
    }
}

/// Response of `rules/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The rules.
    pub rules: Vec<Rule>,
    /// The rule actions.
    pub rule_actions: Vec<RuleAction>,
    /// The rates.
    pub rates: Vec<common::RateForExtent>,
    /// The rate groups.
    pub rate_groups: Vec<common::RateGroupOld>,
    /// The resource categories.
    pub resource_categories: Vec<common::ResourceCategory>,
    /// The business segments.
    pub business_segments: Vec<common::BusinessSegment>,
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

/// The operations of `rules`. Rules that add products to matching reservations or remove them.
#[cfg(feature = "rules")]
#[derive(Debug, Clone)]
pub struct Rules {
    client: runtime::Client,
}

#[cfg(feature = "rules")]
impl Rules {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the rules of the given services and the related entities asked for, newest first.
    ///
    /// `POST /api/connector/v1/rules/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
