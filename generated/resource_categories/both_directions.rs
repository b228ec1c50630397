// Generated from schema/resource_categories.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::ResourceCategoryAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_id: Option<ids::ServiceId> = None;
        let mut type_: Option<common::ResourceCategoryTypeEnum> = None;
        let mut capacity: Option<i32> = None;
        let mut extra_capacity: Option<i32> = None;
        let mut names: Option<std::collections::BTreeMap<String, String>> = None;
        let mut short_names: Option<std::collections::BTreeMap<String, String>> = None;
        let mut descriptions: Option<std::collections::BTreeMap<String, String>> = None;
        let mut classification: Option<common::ResourceClassification> = None;
        let mut ordering: Option<i32> = None;
        let mut external_identifier: Option<String> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("Type", Place::Required(&mut type_)),
                    ("Capacity", Place::Required(&mut capacity)),
                    ("ExtraCapacity", Place::Optional(&mut extra_capacity)),
                    ("Names", Place::Optional(&mut names)),
                    ("ShortNames", Place::Optional(&mut short_names)),
                    ("Descriptions", Place::Optional(&mut descriptions)),
                    ("Classification", Place::Optional(&mut classification)),
                    ("Ordering", Place::Optional(&mut ordering)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(service_id), Some(type_), Some(capacity)) = (
            service_id,
            type_,
            capacity,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            service_id,
            type_,
            capacity,
            extra_capacity,
            names,
            short_names,
            descriptions,
            classification,
            ordering,
            external_identifier,
            accounting_category_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::ResourceCategoryAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ResourceCategoryUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_category_id: Option<ids::ResourceCategoryId> = None;
        let mut names: Option<
            values::UpdateValue<Option<std::collections::BTreeMap<String, String>>>,
        > = None;
        let mut short_names: Option<
            values::UpdateValue<Option<std::collections::BTreeMap<String, String>>>,
        > = None;
        let mut descriptions: Option<
            values::UpdateValue<Option<std::collections::BTreeMap<String, String>>>,
        > = None;
        let mut type_: Option<values::UpdateValue<common::ResourceCategoryTypeEnum>> = None;
        let mut capacity: Option<values::UpdateValue<i32>> = None;
        let mut extra_capacity: Option<values::UpdateValue<i32>> = None;
        let mut ordering: Option<values::UpdateValue<i32>> = None;
        let mut classification: Option<
            values::UpdateValue<Option<common::ResourceClassification>>,
        > = None;
        let mut external_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut accounting_category_id: Option<
            values::UpdateValue<Option<ids::AccountingCategoryId>>,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ResourceCategoryId", Place::Required(&mut resource_category_id)),
                    ("Names", Place::Optional(&mut names)),
                    ("ShortNames", Place::Optional(&mut short_names)),
                    ("Descriptions", Place::Optional(&mut descriptions)),
                    ("Type", Place::Optional(&mut type_)),
                    ("Capacity", Place::Optional(&mut capacity)),
                    ("ExtraCapacity", Place::Optional(&mut extra_capacity)),
                    ("Ordering", Place::Optional(&mut ordering)),
                    ("Classification", Place::Optional(&mut classification)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let Some(resource_category_id) = resource_category_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            resource_category_id,
            names,
            short_names,
            descriptions,
            type_,
            capacity,
            extra_capacity,
            ordering,
            classification,
            external_identifier,
            accounting_category_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::ResourceCategoryUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut resource_categories: Vec<super::ResourceCategoryAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ResourceCategories", Place::List(&mut resource_categories)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            resource_categories,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ResourceCategories", &self.resource_categories)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut resource_category_ids: Vec<ids::ResourceCategoryId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ResourceCategoryIds", Place::List(&mut resource_category_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            resource_category_ids,
        })
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
        let mut resource_category_ids: Option<Vec<ids::ResourceCategoryId>> = None;
        let mut service_ids: Vec<ids::ServiceId> = codec::Empty::EMPTY;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("ResourceCategoryIds", Place::Optional(&mut resource_category_ids)),
                    ("ServiceIds", Place::List(&mut service_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            resource_category_ids,
            service_ids,
            updated_utc,
            activity_states,
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
                ("ResourceCategories", &self.resource_categories),
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

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut resource_category_updates: Vec<
            super::ResourceCategoryUpdateParameters,
        > = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    (
                        "ResourceCategoryUpdates",
                        Place::List(&mut resource_category_updates),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            resource_category_updates,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ResourceCategories", &self.resource_categories)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
