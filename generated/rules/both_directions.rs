// Generated from schema/rules.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::Rule {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ServiceId", &self.service_id),
                ("Conditions", &self.conditions),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

impl Serialize for super::Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RuleAction {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Id", &self.id), ("RuleId", &self.rule_id), ("Data", &self.data)]);
    }
}

impl Serialize for super::RuleAction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RuleActionProductData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("ActionType", &self.action_type), ("ProductId", &self.product_id)],
        );
    }
}

impl Serialize for super::RuleActionProductData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RuleCondition {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Value", &self.value), ("ConditionType", &self.condition_type)]);
    }
}

impl Serialize for super::RuleCondition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RuleConditions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("RateId", &self.rate_id),
                ("RateGroupId", &self.rate_group_id),
                ("BusinessSegmentId", &self.business_segment_id),
                ("ResourceCategoryId", &self.resource_category_id),
                ("ResourceCategoryType", &self.resource_category_type),
                ("Origin", &self.origin),
                ("TravelAgencyId", &self.travel_agency_id),
                ("MinimumTimeUnitCount", &self.minimum_time_unit_count),
                ("MaximumTimeUnitCount", &self.maximum_time_unit_count),
            ],
        );
    }
}

impl Serialize for super::RuleConditions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RuleExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut rule_actions: Option<bool> = None;
        let mut rates: Option<bool> = None;
        let mut rate_groups: Option<bool> = None;
        let mut resource_categories: Option<bool> = None;
        let mut business_segments: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("RuleActions", Place::Optional(&mut rule_actions)),
                    ("Rates", Place::Optional(&mut rates)),
                    ("RateGroups", Place::Optional(&mut rate_groups)),
                    ("ResourceCategories", Place::Optional(&mut resource_categories)),
                    ("BusinessSegments", Place::Optional(&mut business_segments)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            rule_actions,
            rates,
            rate_groups,
            resource_categories,
            business_segments,
        })
    }
}

impl<'de> Deserialize<'de> for super::RuleExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RuleActionData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Product(value) => {
                out.object(&[("Discriminator", &"Product"), ("Value", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::RuleActionData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RuleActionType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RuleActionType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RuleConditionType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RuleConditionType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut ids: Option<Vec<ids::RuleId>> = None;
        let mut service_ids: Vec<ids::ServiceId> = codec::Empty::EMPTY;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut extent: Option<super::RuleExtent> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("Ids", Place::Optional(&mut ids)),
                    ("ServiceIds", Place::List(&mut service_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("Extent", Place::Required(&mut extent)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(extent) = extent else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_ids,
            ids,
            service_ids,
            updated_utc,
            extent,
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
        out.object(
            &[
                ("Rules", &self.rules),
                ("RuleActions", &self.rule_actions),
                ("Rates", &self.rates),
                ("RateGroups", &self.rate_groups),
                ("ResourceCategories", &self.resource_categories),
                ("BusinessSegments", &self.business_segments),
                ("Cursor", &self.cursor),
            ],
        );
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
