// Generated from schema/rules.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::Rule {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::RuleId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut conditions: Option<super::RuleConditions> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("Conditions", Place::Required(&mut conditions)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(service_id),
            Some(conditions),
            Some(created_utc),
            Some(updated_utc),
        ) = (id, service_id, conditions, created_utc, updated_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            service_id,
            conditions,
            created_utc,
            updated_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RuleAction {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::RuleActionId> = None;
        let mut rule_id: Option<ids::RuleId> = None;
        let mut data: Option<super::RuleActionData> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("RuleId", Place::Optional(&mut rule_id)),
                    ("Data", Place::Optional(&mut data)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { id, rule_id, data })
    }
}

impl<'de> Deserialize<'de> for super::RuleAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RuleActionProductData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut action_type: Option<super::RuleActionType> = None;
        let mut product_id: Option<ids::ProductId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ActionType", Place::Required(&mut action_type)),
                    ("ProductId", Place::Optional(&mut product_id)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(action_type) = action_type else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { action_type, product_id })
    }
}

impl<'de> Deserialize<'de> for super::RuleActionProductData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RuleCondition {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut value: Option<String> = None;
        let mut condition_type: Option<super::RuleConditionType> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Value", Place::Required(&mut value)),
                    ("ConditionType", Place::Required(&mut condition_type)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(value), Some(condition_type)) = (value, condition_type) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { value, condition_type })
    }
}

impl<'de> Deserialize<'de> for super::RuleCondition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RuleConditions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut rate_id: Option<super::RuleCondition> = None;
        let mut rate_group_id: Option<super::RuleCondition> = None;
        let mut business_segment_id: Option<super::RuleCondition> = None;
        let mut resource_category_id: Option<super::RuleCondition> = None;
        let mut resource_category_type: Option<super::RuleCondition> = None;
        let mut origin: Option<super::RuleCondition> = None;
        let mut travel_agency_id: Option<super::RuleCondition> = None;
        let mut minimum_time_unit_count: Option<i32> = None;
        let mut maximum_time_unit_count: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("RateId", Place::Optional(&mut rate_id)),
                    ("RateGroupId", Place::Optional(&mut rate_group_id)),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                    ("ResourceCategoryId", Place::Optional(&mut resource_category_id)),
                    (
                        "ResourceCategoryType",
                        Place::Optional(&mut resource_category_type),
                    ),
                    ("Origin", Place::Optional(&mut origin)),
                    ("TravelAgencyId", Place::Optional(&mut travel_agency_id)),
                    (
                        "MinimumTimeUnitCount",
                        Place::Optional(&mut minimum_time_unit_count),
                    ),
                    (
                        "MaximumTimeUnitCount",
                        Place::Optional(&mut maximum_time_unit_count),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            rate_id,
            rate_group_id,
            business_segment_id,
            resource_category_id,
            resource_category_type,
            origin,
            travel_agency_id,
            minimum_time_unit_count,
            maximum_time_unit_count,
        })
    }
}

impl<'de> Deserialize<'de> for super::RuleConditions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RuleExtent {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("RuleActions", &self.rule_actions),
                ("Rates", &self.rates),
                ("RateGroups", &self.rate_groups),
                ("ResourceCategories", &self.resource_categories),
                ("BusinessSegments", &self.business_segments),
            ],
        );
    }
}

impl Serialize for super::RuleExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RuleActionData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "Product" => json.case("Value", Self::Product),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::RuleActionData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::RuleActionType {
    fn from(text: &str) -> Self {
        match text {
            "Add" => Self::Add,
            "Delete" => Self::Delete,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RuleActionType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RuleActionType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::RuleActionType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RuleActionType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::RuleConditionType {
    fn from(text: &str) -> Self {
        match text {
            "Equals" => Self::Equals,
            "NotEquals" => Self::NotEquals,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RuleConditionType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RuleConditionType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::RuleConditionType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RuleConditionType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("Ids", &self.ids),
                ("ServiceIds", &self.service_ids),
                ("UpdatedUtc", &self.updated_utc),
                ("Extent", &self.extent),
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
        let mut rules: Vec<super::Rule> = codec::Empty::EMPTY;
        let mut rule_actions: Vec<super::RuleAction> = codec::Empty::EMPTY;
        let mut rates: Vec<common::RateForExtent> = codec::Empty::EMPTY;
        let mut rate_groups: Vec<common::RateGroupOld> = codec::Empty::EMPTY;
        let mut resource_categories: Vec<common::ResourceCategory> = codec::Empty::EMPTY;
        let mut business_segments: Vec<common::BusinessSegment> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Rules", Place::List(&mut rules)),
                    ("RuleActions", Place::OptionalList(&mut rule_actions)),
                    ("Rates", Place::OptionalList(&mut rates)),
                    ("RateGroups", Place::OptionalList(&mut rate_groups)),
                    (
                        "ResourceCategories",
                        Place::OptionalList(&mut resource_categories),
                    ),
                    ("BusinessSegments", Place::OptionalList(&mut business_segments)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            rules,
            rule_actions,
            rates,
            rate_groups,
            resource_categories,
            business_segments,
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
