// Generated from schema/routing_rules.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::RoutingRule {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::RoutingRuleId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut company_relation: Option<super::RoutingRuleCompanyRelation> = None;
        let mut applicability: Option<super::RoutingRuleApplicability> = None;
        let mut route_type: Option<super::RoutingRuleRouteType> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut selected_stay_items: Option<super::RoutingRuleStayItems> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("CompanyId", Place::Required(&mut company_id)),
                    ("CompanyRelation", Place::Required(&mut company_relation)),
                    ("Applicability", Place::Required(&mut applicability)),
                    ("RouteType", Place::Required(&mut route_type)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("SelectedStayItems", Place::Optional(&mut selected_stay_items)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(company_id),
            Some(company_relation),
            Some(applicability),
            Some(route_type),
            Some(service_id),
            Some(created_utc),
            Some(updated_utc),
        ) = (
            id,
            enterprise_id,
            company_id,
            company_relation,
            applicability,
            route_type,
            service_id,
            created_utc,
            updated_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            company_id,
            company_relation,
            applicability,
            route_type,
            service_id,
            selected_stay_items,
            created_utc,
            updated_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::RoutingRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RoutingRuleAddParameter {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CompanyId", &self.company_id),
                ("ServiceId", &self.service_id),
                ("CompanyRelation", &self.company_relation),
                ("Applicability", &self.applicability),
                ("RouteType", &self.route_type),
                ("AssignmentTargetType", &self.assignment_target_type),
                ("SelectedStayItems", &self.selected_stay_items),
            ],
        );
    }
}

impl Serialize for super::RoutingRuleAddParameter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RoutingRuleStayItems {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut nights: Option<bool> = None;
        let mut city_tax: Option<bool> = None;
        let mut product_category_ids: Vec<ids::ProductCategoryId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Nights", Place::Optional(&mut nights)),
                    ("CityTax", Place::Optional(&mut city_tax)),
                    (
                        "ProductCategoryIds",
                        Place::OptionalList(&mut product_category_ids),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            nights,
            city_tax,
            product_category_ids,
        })
    }
}

impl<'de> Deserialize<'de> for super::RoutingRuleStayItems {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RoutingRuleStayItemsAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Nights", &self.nights),
                ("CityTax", &self.city_tax),
                ("ProductCategoryIds", &self.product_category_ids),
            ],
        );
    }
}

impl Serialize for super::RoutingRuleStayItemsAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RoutingRuleStayItemsUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Nights", &self.nights),
                ("CityTax", &self.city_tax),
                ("ProductCategoryIds", &self.product_category_ids),
            ],
        );
    }
}

impl Serialize for super::RoutingRuleStayItemsUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RoutingRuleUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("RoutingRuleId", &self.routing_rule_id),
                ("CompanyId", &self.company_id),
                ("ServiceId", &self.service_id),
                ("CompanyRelation", &self.company_relation),
                ("Applicability", &self.applicability),
                ("RouteType", &self.route_type),
                ("AssignmentTargetType", &self.assignment_target_type),
                ("SelectedStayItems", &self.selected_stay_items),
            ],
        );
    }
}

impl Serialize for super::RoutingRuleUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::RoutingRuleApplicability {
    fn from(text: &str) -> Self {
        match text {
            "Always" => Self::Always,
            "PrepaidOnly" => Self::PrepaidOnly,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RoutingRuleApplicability {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RoutingRuleApplicability {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::RoutingRuleApplicability {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RoutingRuleApplicability {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RoutingRuleApplicability {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RoutingRuleApplicability {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::RoutingRuleAssignmentTargetType {
    fn from(text: &str) -> Self {
        match text {
            "CompanyAsDetails" => Self::CompanyAsDetails,
            "CompanyAsOwner" => Self::CompanyAsOwner,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RoutingRuleAssignmentTargetType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RoutingRuleAssignmentTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::RoutingRuleAssignmentTargetType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RoutingRuleAssignmentTargetType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::RoutingRuleCompanyRelation {
    fn from(text: &str) -> Self {
        match text {
            "PartnerCompany" => Self::PartnerCompany,
            "TravelAgency" => Self::TravelAgency,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RoutingRuleCompanyRelation {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RoutingRuleCompanyRelation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::RoutingRuleCompanyRelation {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RoutingRuleCompanyRelation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RoutingRuleCompanyRelation {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RoutingRuleCompanyRelation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::RoutingRuleRouteType {
    fn from(text: &str) -> Self {
        match text {
            "AllStayItems" => Self::AllStayItems,
            "SelectedStayItems" => Self::SelectedStayItems,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RoutingRuleRouteType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RoutingRuleRouteType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::RoutingRuleRouteType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RoutingRuleRouteType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RoutingRuleRouteType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RoutingRuleRouteType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("RoutingRules", &self.routing_rules)]);
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut routing_rules: Vec<super::RoutingRule> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("RoutingRules", Place::List(&mut routing_rules))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { routing_rules, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("RoutingRuleIds", &self.routing_rule_ids)]);
    }
}

impl Serialize for super::DeleteRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::DeleteResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("CompanyIds", &self.company_ids),
                ("RoutingRuleIds", &self.routing_rule_ids),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

impl Serialize for super::GetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut routing_rules: Vec<super::RoutingRule> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("RoutingRules", Place::List(&mut routing_rules)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            routing_rules,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("RoutingRuleUpdates", &self.routing_rule_updates)]);
    }
}

impl Serialize for super::UpdateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut routing_rules: Vec<super::RoutingRule> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("RoutingRules", Place::List(&mut routing_rules))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { routing_rules, rejected })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
