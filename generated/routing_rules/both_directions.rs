// Generated from schema/routing_rules.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::RoutingRule {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("CompanyId", &self.company_id),
                ("CompanyRelation", &self.company_relation),
                ("Applicability", &self.applicability),
                ("RouteType", &self.route_type),
                ("ServiceId", &self.service_id),
                ("SelectedStayItems", &self.selected_stay_items),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

impl Serialize for super::RoutingRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RoutingRuleAddParameter {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut company_id: Option<ids::CompanyId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut company_relation: Option<super::RoutingRuleCompanyRelation> = None;
        let mut applicability: Option<super::RoutingRuleApplicability> = None;
        let mut route_type: Option<super::RoutingRuleRouteType> = None;
        let mut assignment_target_type: Option<super::RoutingRuleAssignmentTargetType> = None;
        let mut selected_stay_items: Option<super::RoutingRuleStayItemsAddParameters> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CompanyId", Place::Required(&mut company_id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("CompanyRelation", Place::Required(&mut company_relation)),
                    ("Applicability", Place::Required(&mut applicability)),
                    ("RouteType", Place::Required(&mut route_type)),
                    (
                        "AssignmentTargetType",
                        Place::Optional(&mut assignment_target_type),
                    ),
                    ("SelectedStayItems", Place::Optional(&mut selected_stay_items)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(company_id),
            Some(service_id),
            Some(company_relation),
            Some(applicability),
            Some(route_type),
        ) = (company_id, service_id, company_relation, applicability, route_type) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            company_id,
            service_id,
            company_relation,
            applicability,
            route_type,
            assignment_target_type,
            selected_stay_items,
        })
    }
}

impl<'de> Deserialize<'de> for super::RoutingRuleAddParameter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RoutingRuleStayItems {
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

impl Serialize for super::RoutingRuleStayItems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RoutingRuleStayItemsAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut nights: Option<bool> = None;
        let mut city_tax: Option<bool> = None;
        let mut product_category_ids: Option<Vec<ids::ProductCategoryId>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Nights", Place::Optional(&mut nights)),
                    ("CityTax", Place::Optional(&mut city_tax)),
                    ("ProductCategoryIds", Place::Optional(&mut product_category_ids)),
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

impl<'de> Deserialize<'de> for super::RoutingRuleStayItemsAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RoutingRuleStayItemsUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut nights: Option<values::UpdateValue<bool>> = None;
        let mut city_tax: Option<values::UpdateValue<bool>> = None;
        let mut product_category_ids: Option<
            values::UpdateValue<Option<Vec<ids::ProductCategoryId>>>,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Nights", Place::Optional(&mut nights)),
                    ("CityTax", Place::Optional(&mut city_tax)),
                    ("ProductCategoryIds", Place::Optional(&mut product_category_ids)),
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

impl<'de> Deserialize<'de> for super::RoutingRuleStayItemsUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RoutingRuleUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut routing_rule_id: Option<ids::RoutingRuleId> = None;
        let mut company_id: Option<values::UpdateValue<ids::CompanyId>> = None;
        let mut service_id: Option<values::UpdateValue<ids::ServiceId>> = None;
        let mut company_relation: Option<
            values::UpdateValue<Option<super::RoutingRuleCompanyRelation>>,
        > = None;
        let mut applicability: Option<
            values::UpdateValue<Option<super::RoutingRuleApplicability>>,
        > = None;
        let mut route_type: Option<
            values::UpdateValue<Option<super::RoutingRuleRouteType>>,
        > = None;
        let mut assignment_target_type: Option<
            values::UpdateValue<Option<super::RoutingRuleAssignmentTargetType>>,
        > = None;
        let mut selected_stay_items: Option<
            super::RoutingRuleStayItemsUpdateParameters,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("RoutingRuleId", Place::Required(&mut routing_rule_id)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("ServiceId", Place::Optional(&mut service_id)),
                    ("CompanyRelation", Place::Optional(&mut company_relation)),
                    ("Applicability", Place::Optional(&mut applicability)),
                    ("RouteType", Place::Optional(&mut route_type)),
                    (
                        "AssignmentTargetType",
                        Place::Optional(&mut assignment_target_type),
                    ),
                    ("SelectedStayItems", Place::Optional(&mut selected_stay_items)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(routing_rule_id) = routing_rule_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            routing_rule_id,
            company_id,
            service_id,
            company_relation,
            applicability,
            route_type,
            assignment_target_type,
            selected_stay_items,
        })
    }
}

impl<'de> Deserialize<'de> for super::RoutingRuleUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RoutingRuleAssignmentTargetType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RoutingRuleAssignmentTargetType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut routing_rules: Vec<super::RoutingRuleAddParameter> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("RoutingRules", Place::List(&mut routing_rules))])
        {
            return Err(fault);
        }
        Ok(Self { routing_rules })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("RoutingRules", &self.routing_rules)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut routing_rule_ids: Vec<ids::RoutingRuleId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("RoutingRuleIds", Place::List(&mut routing_rule_ids))])
        {
            return Err(fault);
        }
        Ok(Self { routing_rule_ids })
    }
}

impl<'de> Deserialize<'de> for super::DeleteRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::DeleteResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut company_ids: Option<Vec<ids::CompanyId>> = None;
        let mut routing_rule_ids: Option<Vec<ids::RoutingRuleId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("CompanyIds", Place::Optional(&mut company_ids)),
                    ("RoutingRuleIds", Place::Optional(&mut routing_rule_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            company_ids,
            routing_rule_ids,
            updated_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("RoutingRules", &self.routing_rules), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut routing_rule_updates: Vec<super::RoutingRuleUpdateParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [("RoutingRuleUpdates", Place::List(&mut routing_rule_updates))],
            )
        {
            return Err(fault);
        }
        Ok(Self { routing_rule_updates })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("RoutingRules", &self.routing_rules)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
