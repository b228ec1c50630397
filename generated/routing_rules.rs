// Generated from schema/routing_rules.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "routing-rules")]
pub use super::common::TimeInterval;

/// A rule that routes items of stays to the bill of a company.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRule {
    /// Identifier of this routing rule.
    pub id: ids::RoutingRuleId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// The company whose bill takes the items.
    pub company_id: ids::CompanyId,
    /// How the company has to be linked to the reservation.
    pub company_relation: RoutingRuleCompanyRelation,
    /// To which reservations the rule applies.
    pub applicability: RoutingRuleApplicability,
    /// Whether all items of the stay are routed or selected ones.
    pub route_type: RoutingRuleRouteType,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// The items that are routed when they are selected ones.
    pub selected_stay_items: Option<RoutingRuleStayItems>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// A routing rule to create.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleAddParameter {
    /// The company whose bill takes the items.
    pub company_id: ids::CompanyId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// How the company has to be linked to the reservation.
    pub company_relation: RoutingRuleCompanyRelation,
    /// To which reservations the rule applies.
    pub applicability: RoutingRuleApplicability,
    /// Whether all items of the stay are routed or selected ones.
    pub route_type: RoutingRuleRouteType,
    /// What the company becomes on the bill.
    pub assignment_target_type: Option<RoutingRuleAssignmentTargetType>,
    /// The items that are routed when they are selected ones.
    pub selected_stay_items: Option<RoutingRuleStayItemsAddParameters>,
}

impl RoutingRuleAddParameter {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        company_id: ids::CompanyId,
        service_id: ids::ServiceId,
        company_relation: RoutingRuleCompanyRelation,
        applicability: RoutingRuleApplicability,
        route_type: RoutingRuleRouteType,
    ) -> Self {
        Self {
            company_id,
            service_id,
            company_relation,
            applicability,
            route_type,
            assignment_target_type: None,
            selected_stay_items: None,
        }
    }

    /// Sets `AssignmentTargetType`. What the company becomes on the bill.
    #[must_use]
    #[inline]
    pub fn assignment_target_type(
        mut self,
        assignment_target_type: RoutingRuleAssignmentTargetType,
    ) -> Self {
        self.assignment_target_type = Some(assignment_target_type);
        self
    }

    /// Sets `SelectedStayItems`. The items that are routed when they are selected ones.
    #[must_use]
    #[inline]
    pub fn selected_stay_items(
        mut self,
        selected_stay_items: RoutingRuleStayItemsAddParameters,
    ) -> Self {
        self.selected_stay_items = Some(selected_stay_items);
        self
    }
}

/// The items of a stay that a routing rule routes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleStayItems {
    /// True when the nights are routed.
    pub nights: Option<bool>,
    /// True when the city tax is routed.
    pub city_tax: Option<bool>,
    /// Categories of the products that are routed.
    pub product_category_ids: Vec<ids::ProductCategoryId>,
}

/// The items of a stay that a new routing rule routes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleStayItemsAddParameters {
    /// True when the nights are routed.
    pub nights: Option<bool>,
    /// True when the city tax is routed.
    pub city_tax: Option<bool>,
    /// Categories of the products that are routed.
    pub product_category_ids: Option<Vec<ids::ProductCategoryId>>,
}

impl RoutingRuleStayItemsAddParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            nights: None,
            city_tax: None,
            product_category_ids: None,
        }
    }

    /// Sets `Nights`. True when the nights are routed.
    #[must_use]
    #[inline]
    pub fn nights(mut self, nights: bool) -> Self {
        self.nights = Some(nights);
        self
    }

    /// Sets `CityTax`. True when the city tax is routed.
    #[must_use]
    #[inline]
    pub fn city_tax(mut self, city_tax: bool) -> Self {
        self.city_tax = Some(city_tax);
        self
    }

    /// Sets `ProductCategoryIds`. Categories of the products that are routed.
    #[must_use]
    #[inline]
    pub fn product_category_ids(
        mut self,
        product_category_ids: impl IntoIterator<Item = ids::ProductCategoryId>,
    ) -> Self {
        self.product_category_ids = Some(product_category_ids.into_iter().collect());
        self
    }
}

impl Default for RoutingRuleStayItemsAddParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to the items of a stay that a routing rule routes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleStayItemsUpdateParameters {
    /// Sets whether the nights are routed.
    pub nights: Option<values::UpdateValue<bool>>,
    /// Sets whether the city tax is routed.
    pub city_tax: Option<values::UpdateValue<bool>>,
    /// Replaces the categories of the products that are routed.
    pub product_category_ids: Option<
        values::UpdateValue<Option<Vec<ids::ProductCategoryId>>>,
    >,
}

impl RoutingRuleStayItemsUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            nights: None,
            city_tax: None,
            product_category_ids: None,
        }
    }

    /// Changes `Nights`. Sets whether the nights are routed.
    #[must_use]
    #[inline]
    pub fn nights(mut self, nights: bool) -> Self {
        self.nights = Some(values::UpdateValue::new(nights));
        self
    }

    /// Changes `CityTax`. Sets whether the city tax is routed.
    #[must_use]
    #[inline]
    pub fn city_tax(mut self, city_tax: bool) -> Self {
        self.city_tax = Some(values::UpdateValue::new(city_tax));
        self
    }

    /// Changes `ProductCategoryIds`. Replaces the categories of the products that are routed.
    #[must_use]
    #[inline]
    pub fn product_category_ids(
        mut self,
        product_category_ids: impl IntoIterator<Item = ids::ProductCategoryId>,
    ) -> Self {
        self.product_category_ids = Some(
            values::UpdateValue::new(Some(product_category_ids.into_iter().collect())),
        );
        self
    }

    /// Clears `ProductCategoryIds`.
    #[must_use]
    #[inline]
    pub fn clear_product_category_ids(mut self) -> Self {
        self.product_category_ids = Some(values::UpdateValue::new(None));
        self
    }
}

impl Default for RoutingRuleStayItemsUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to a routing rule.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleUpdateParameters {
    /// Identifier of the routing rule.
    pub routing_rule_id: ids::RoutingRuleId,
    /// Changes the company whose bill takes the items.
    pub company_id: Option<values::UpdateValue<ids::CompanyId>>,
    /// Changes the service to whose reservations the rule applies.
    pub service_id: Option<values::UpdateValue<ids::ServiceId>>,
    /// Changes how the company has to be linked to the reservation.
    pub company_relation: Option<
        values::UpdateValue<Option<RoutingRuleCompanyRelation>>,
    >,
    /// Changes to which reservations the rule applies.
    pub applicability: Option<values::UpdateValue<Option<RoutingRuleApplicability>>>,
    /// Changes whether all items of the stay are routed or selected ones.
    pub route_type: Option<values::UpdateValue<Option<RoutingRuleRouteType>>>,
    /// Changes what the company becomes on the bill.
    pub assignment_target_type: Option<
        values::UpdateValue<Option<RoutingRuleAssignmentTargetType>>,
    >,
    /// Changes the items that are routed when they are selected ones.
    pub selected_stay_items: Option<RoutingRuleStayItemsUpdateParameters>,
}

impl RoutingRuleUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(routing_rule_id: ids::RoutingRuleId) -> Self {
        Self {
            routing_rule_id,
            company_id: None,
            service_id: None,
            company_relation: None,
            applicability: None,
            route_type: None,
            assignment_target_type: None,
            selected_stay_items: None,
        }
    }

    /// Changes `CompanyId`. Changes the company whose bill takes the items.
    #[must_use]
    #[inline]
    pub fn company_id(mut self, company_id: ids::CompanyId) -> Self {
        self.company_id = Some(values::UpdateValue::new(company_id));
        self
    }

    /// Changes `ServiceId`. Changes the service to whose reservations the rule applies.
    #[must_use]
    #[inline]
    pub fn service_id(mut self, service_id: ids::ServiceId) -> Self {
        self.service_id = Some(values::UpdateValue::new(service_id));
        self
    }

    /// Changes `CompanyRelation`. Changes how the company has to be linked to the reservation.
    #[must_use]
    #[inline]
    pub fn company_relation(
        mut self,
        company_relation: RoutingRuleCompanyRelation,
    ) -> Self {
        self.company_relation = Some(values::UpdateValue::new(Some(company_relation)));
        self
    }

    /// Clears `CompanyRelation`.
    #[must_use]
    #[inline]
    pub fn clear_company_relation(mut self) -> Self {
        self.company_relation = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Applicability`. Changes to which reservations the rule applies.
    #[must_use]
    #[inline]
    pub fn applicability(mut self, applicability: RoutingRuleApplicability) -> Self {
        self.applicability = Some(values::UpdateValue::new(Some(applicability)));
        self
    }

    /// Clears `Applicability`.
    #[must_use]
    #[inline]
    pub fn clear_applicability(mut self) -> Self {
        self.applicability = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `RouteType`. Changes whether all items of the stay are routed or selected ones.
    #[must_use]
    #[inline]
    pub fn route_type(mut self, route_type: RoutingRuleRouteType) -> Self {
        self.route_type = Some(values::UpdateValue::new(Some(route_type)));
        self
    }

    /// Clears `RouteType`.
    #[must_use]
    #[inline]
    pub fn clear_route_type(mut self) -> Self {
        self.route_type = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `AssignmentTargetType`. Changes what the company becomes on the bill.
    #[must_use]
    #[inline]
    pub fn assignment_target_type(
        mut self,
        assignment_target_type: RoutingRuleAssignmentTargetType,
    ) -> Self {
        self.assignment_target_type = Some(
            values::UpdateValue::new(Some(assignment_target_type)),
        );
        self
    }

    /// Clears `AssignmentTargetType`.
    #[must_use]
    #[inline]
    pub fn clear_assignment_target_type(mut self) -> Self {
        self.assignment_target_type = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `SelectedStayItems`. Changes the items that are routed when they are selected ones.
    #[must_use]
    #[inline]
    pub fn selected_stay_items(
        mut self,
        selected_stay_items: RoutingRuleStayItemsUpdateParameters,
    ) -> Self {
        self.selected_stay_items = Some(selected_stay_items);
        self
    }
}

/// To which reservations a routing rule applies.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoutingRuleApplicability {
    /// All reservations that the company is linked to.
    Always,
    /// Only those that are prepaid.
    PrepaidOnly,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RoutingRuleApplicability {}

impl RoutingRuleApplicability {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Always, Self::PrepaidOnly];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Always => "Always",
            Self::PrepaidOnly => "PrepaidOnly",
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

/// What a company becomes on the bill that takes the routed items.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoutingRuleAssignmentTargetType {
    /// The customer keeps the bill and the company is named on it.
    CompanyAsDetails,
    /// The company owns the bill.
    CompanyAsOwner,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RoutingRuleAssignmentTargetType {}

impl RoutingRuleAssignmentTargetType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::CompanyAsDetails, Self::CompanyAsOwner];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CompanyAsDetails => "CompanyAsDetails",
            Self::CompanyAsOwner => "CompanyAsOwner",
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

/// How a company has to be linked to a reservation for its routing rule to apply.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoutingRuleCompanyRelation {
    /// As the partner company of the reservation.
    PartnerCompany,
    /// As the travel agency of the reservation.
    TravelAgency,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RoutingRuleCompanyRelation {}

impl RoutingRuleCompanyRelation {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::PartnerCompany, Self::TravelAgency];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PartnerCompany => "PartnerCompany",
            Self::TravelAgency => "TravelAgency",
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

/// Which items of a stay are routed.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoutingRuleRouteType {
    /// All items of the stay.
    AllStayItems,
    /// The selected kinds of items only.
    SelectedStayItems,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RoutingRuleRouteType {}

impl RoutingRuleRouteType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::AllStayItems, Self::SelectedStayItems];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllStayItems => "AllStayItems",
            Self::SelectedStayItems => "SelectedStayItems",
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

/// Request of `routingRules/add`.
#[deprecated(
    note = "deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/add` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// The routing rules.
    ///
    /// Items: 1 to 1000.
    pub routing_rules: Vec<RoutingRuleAddParameter>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        routing_rules: impl IntoIterator<Item = RoutingRuleAddParameter>,
    ) -> Self {
        Self {
            routing_rules: routing_rules.into_iter().collect(),
        }
    }
}

#[cfg(feature = "routing-rules")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "routingRules/add",
            "/api/connector/v1/routingRules/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("routingRules/getAll")
        .confirmed_within("UpdatedUtc")
        .deprecated(Some("2025-11-11"), Some("2027-01-10"))
        .limits(
            &[
                runtime::Limit::new(
                    "RoutingRules",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "routing-rules")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `routingRules/add`.
#[deprecated(
    note = "deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/add` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The routing rules.
    ///
    /// Items: at most 1000.
    pub routing_rules: Vec<RoutingRule>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `routingRules/delete`.
#[deprecated(
    note = "deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/delete` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifiers of the routing rules.
    ///
    /// Items: 1 to 1000.
    pub routing_rule_ids: Vec<ids::RoutingRuleId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(routing_rule_ids: impl IntoIterator<Item = ids::RoutingRuleId>) -> Self {
        Self {
            routing_rule_ids: routing_rule_ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "routing-rules")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "routingRules/delete",
            "/api/connector/v1/routingRules/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("routingRules/getAll")
        .deprecated(Some("2025-11-11"), Some("2027-01-10"))
        .limits(
            &[
                runtime::Limit::new(
                    "RoutingRuleIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `routingRules/delete`.
#[deprecated(
    note = "deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/delete` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `routingRules/getAll`.
#[deprecated(
    note = "deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/getAll` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the companies.
    ///
    /// Items: 1 to 1000.
    pub company_ids: Option<Vec<ids::CompanyId>>,
    /// Identifiers of the routing rules.
    ///
    /// Items: 1 to 1000.
    pub routing_rule_ids: Option<Vec<ids::RoutingRuleId>>,
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
            company_ids: None,
            routing_rule_ids: None,
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

    /// Sets `CompanyIds`. Identifiers of the companies.
    #[must_use]
    #[inline]
    pub fn company_ids(
        mut self,
        company_ids: impl IntoIterator<Item = ids::CompanyId>,
    ) -> Self {
        self.company_ids = Some(company_ids.into_iter().collect());
        self
    }

    /// Sets `RoutingRuleIds`. Identifiers of the routing rules.
    #[must_use]
    #[inline]
    pub fn routing_rule_ids(
        mut self,
        routing_rule_ids: impl IntoIterator<Item = ids::RoutingRuleId>,
    ) -> Self {
        self.routing_rule_ids = Some(routing_rule_ids.into_iter().collect());
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

#[cfg(feature = "routing-rules")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "routingRules/getAll",
            "/api/connector/v1/routingRules/getAll",
            runtime::Effect::Read,
        )
        .paginated()
        .deprecated(Some("2025-11-11"), Some("2027-01-10"))
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
                    "CompanyIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "RoutingRuleIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "routing-rules")]
impl runtime::Paginated for GetAllRequest {
    type Item = RoutingRule;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.routing_rules.len()
    }

    #[inline]
    fn key(item: &RoutingRule) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<RoutingRule> {
        response.routing_rules
    }
}

/// Response of `routingRules/getAll`.
#[deprecated(
    note = "deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/getAll` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The routing rules.
    ///
    /// Items: at most 1000.
    pub routing_rules: Vec<RoutingRule>,
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

/// Request of `routingRules/update`.
#[deprecated(
    note = "deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/update`, `billingAutomations/updateAssignments` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// The routing rule updates.
    ///
    /// Items: 1 to 1000.
    pub routing_rule_updates: Vec<RoutingRuleUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        routing_rule_updates: impl IntoIterator<Item = RoutingRuleUpdateParameters>,
    ) -> Self {
        Self {
            routing_rule_updates: routing_rule_updates.into_iter().collect(),
        }
    }
}

#[cfg(feature = "routing-rules")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "routingRules/update",
            "/api/connector/v1/routingRules/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("routingRules/getAll")
        .confirmed_within("UpdatedUtc")
        .deprecated(Some("2025-11-11"), Some("2027-01-10"))
        .limits(
            &[
                runtime::Limit::new(
                    "RoutingRuleUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "routing-rules")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `routingRules/update`.
#[deprecated(
    note = "deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/update`, `billingAutomations/updateAssignments` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The routing rules.
    ///
    /// Items: at most 1000.
    pub routing_rules: Vec<RoutingRule>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `routingRules`. Rules that send the items of a stay to the bill of a company;
/// billing automations replace them.
#[cfg(feature = "routing-rules")]
#[derive(Debug, Clone)]
pub struct RoutingRules {
    client: runtime::Client,
}

#[cfg(feature = "routing-rules")]
impl RoutingRules {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Creates routing rules for companies.
    ///
    /// `POST /api/connector/v1/routingRules/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `routingRules/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it
    /// about the time in question, by `UpdatedUtc`.
    ///
    /// Deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/add` instead.
    #[deprecated(
        note = "deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/add` instead"
    )]
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes routing rules.
    ///
    /// `POST /api/connector/v1/routingRules/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `routingRules/getAll` before you call it again.
    ///
    /// Deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/delete` instead.
    #[deprecated(
        note = "deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/delete` instead"
    )]
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists routing rules, newest first.
    ///
    /// `POST /api/connector/v1/routingRules/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Paginated: use `.items()` or `.pages()`.
    ///
    /// Deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/getAll` instead.
    #[deprecated(
        note = "deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/getAll` instead"
    )]
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes routing rules.
    ///
    /// `POST /api/connector/v1/routingRules/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `routingRules/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    ///
    /// Deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/update`,
    /// `billingAutomations/updateAssignments` instead.
    #[deprecated(
        note = "deprecated since 2025-11-11; gone on 2027-01-10; use `billingAutomations/update`, `billingAutomations/updateAssignments` instead"
    )]
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
