// Generated from schema/resources.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::ResourceCategoryOccupancyState {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ResourceCategoryId", &self.resource_category_id),
                ("ResourceOccupancyStates", &self.resource_occupancy_states),
            ],
        );
    }
}

impl Serialize for super::ResourceCategoryOccupancyState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ResourceExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resources: Option<bool> = None;
        let mut resource_categories: Option<bool> = None;
        let mut resource_category_assignments: Option<bool> = None;
        let mut resource_category_image_assignments: Option<bool> = None;
        let mut resource_features: Option<bool> = None;
        let mut resource_feature_assignments: Option<bool> = None;
        let mut inactive: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Resources", Place::Optional(&mut resources)),
                    ("ResourceCategories", Place::Optional(&mut resource_categories)),
                    (
                        "ResourceCategoryAssignments",
                        Place::Optional(&mut resource_category_assignments),
                    ),
                    (
                        "ResourceCategoryImageAssignments",
                        Place::Optional(&mut resource_category_image_assignments),
                    ),
                    ("ResourceFeatures", Place::Optional(&mut resource_features)),
                    (
                        "ResourceFeatureAssignments",
                        Place::Optional(&mut resource_feature_assignments),
                    ),
                    ("Inactive", Place::Optional(&mut inactive)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            resources,
            resource_categories,
            resource_category_assignments,
            resource_category_image_assignments,
            resource_features,
            resource_feature_assignments,
            inactive,
        })
    }
}

impl<'de> Deserialize<'de> for super::ResourceExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ResourceOccupancyState {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ResourceId", &self.resource_id),
                ("ResourceState", &self.resource_state),
                ("OccupancyState", &self.occupancy_state),
            ],
        );
    }
}

impl Serialize for super::ResourceOccupancyState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ResourceUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_id: Option<ids::ResourceId> = None;
        let mut name: Option<values::UpdateValue<Option<String>>> = None;
        let mut parent_resource_id: Option<
            values::UpdateValue<Option<ids::ResourceId>>,
        > = None;
        let mut data: Option<super::ResourceUpdateParametersData> = None;
        let mut state: Option<values::UpdateValue<Option<common::ResourceState>>> = None;
        let mut state_reason: Option<values::UpdateValue<Option<String>>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ResourceId", Place::Required(&mut resource_id)),
                    ("Name", Place::Optional(&mut name)),
                    ("ParentResourceId", Place::Optional(&mut parent_resource_id)),
                    ("Data", Place::Optional(&mut data)),
                    ("State", Place::Optional(&mut state)),
                    ("StateReason", Place::Optional(&mut state_reason)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(resource_id) = resource_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            resource_id,
            name,
            parent_resource_id,
            data,
            state,
            state_reason,
        })
    }
}

impl<'de> Deserialize<'de> for super::ResourceUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::SpaceDataUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut floor_number: Option<values::UpdateValue<Option<String>>> = None;
        let mut location_notes: Option<values::UpdateValue<Option<String>>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("FloorNumber", Place::Optional(&mut floor_number)),
                    ("LocationNotes", Place::Optional(&mut location_notes)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            floor_number,
            location_notes,
        })
    }
}

impl<'de> Deserialize<'de> for super::SpaceDataUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ResourceUpdateParametersData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "Space" => json.case("Value", Self::Space),
                "Object" => json.case("Value", Self::Object),
                "Person" => json.case("Value", Self::Person),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::ResourceUpdateParametersData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut resource_ids: Option<Vec<ids::ResourceId>> = None;
        let mut names: Option<Vec<String>> = None;
        let mut extent: Option<super::ResourceExtent> = None;
        let mut created_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("ResourceIds", Place::Optional(&mut resource_ids)),
                    ("Names", Place::Optional(&mut names)),
                    ("Extent", Place::Required(&mut extent)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
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
            resource_ids,
            names,
            extent,
            created_utc,
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
        out.object(
            &[
                ("Resources", &self.resources),
                ("ResourceCategories", &self.resource_categories),
                ("ResourceCategoryAssignments", &self.resource_category_assignments),
                (
                    "ResourceCategoryImageAssignments",
                    &self.resource_category_image_assignments,
                ),
                ("ResourceFeatures", &self.resource_features),
                ("ResourceFeatureAssignments", &self.resource_feature_assignments),
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

impl codec::Decode for super::GetOccupancyStateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_category_ids: Vec<ids::ResourceCategoryId> = codec::Empty::EMPTY;
        let mut resource_states: Option<Vec<common::ResourceState>> = None;
        let mut occupancy_states: Option<Vec<super::OccupancyState>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ResourceCategoryIds", Place::List(&mut resource_category_ids)),
                    ("ResourceStates", Place::Optional(&mut resource_states)),
                    ("OccupancyStates", Place::Optional(&mut occupancy_states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            resource_category_ids,
            resource_states,
            occupancy_states,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetOccupancyStateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetOccupancyStateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                (
                    "ResourceCategoryOccupancyStates",
                    &self.resource_category_occupancy_states,
                ),
            ],
        );
    }
}

impl Serialize for super::GetOccupancyStateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_updates: Vec<super::ResourceUpdateParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("ResourceUpdates", Place::List(&mut resource_updates))])
        {
            return Err(fault);
        }
        Ok(Self { resource_updates })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
