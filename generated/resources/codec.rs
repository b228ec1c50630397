// Generated from schema/resources.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::ResourceCategoryOccupancyState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_category_id: Option<ids::ResourceCategoryId> = None;
        let mut resource_occupancy_states: Vec<super::ResourceOccupancyState> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ResourceCategoryId", Place::Required(&mut resource_category_id)),
                    (
                        "ResourceOccupancyStates",
                        Place::List(&mut resource_occupancy_states),
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
            resource_occupancy_states,
        })
    }
}

impl<'de> Deserialize<'de> for super::ResourceCategoryOccupancyState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ResourceExtent {
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
                ("Inactive", &self.inactive),
            ],
        );
    }
}

impl Serialize for super::ResourceExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ResourceOccupancyState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_id: Option<ids::ResourceId> = None;
        let mut resource_state: Option<common::ResourceState> = None;
        let mut occupancy_state: Option<super::OccupancyState> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ResourceId", Place::Required(&mut resource_id)),
                    ("ResourceState", Place::Required(&mut resource_state)),
                    ("OccupancyState", Place::Required(&mut occupancy_state)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(resource_id), Some(resource_state), Some(occupancy_state)) = (
            resource_id,
            resource_state,
            occupancy_state,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            resource_id,
            resource_state,
            occupancy_state,
        })
    }
}

impl<'de> Deserialize<'de> for super::ResourceOccupancyState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ResourceUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ResourceId", &self.resource_id),
                ("Name", &self.name),
                ("ParentResourceId", &self.parent_resource_id),
                ("Data", &self.data),
                ("State", &self.state),
                ("StateReason", &self.state_reason),
            ],
        );
    }
}

impl Serialize for super::ResourceUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::SpaceDataUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("FloorNumber", &self.floor_number),
                ("LocationNotes", &self.location_notes),
            ],
        );
    }
}

impl Serialize for super::SpaceDataUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ResourceUpdateParametersData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Space(value) => {
                out.object(&[("Discriminator", &"Space"), ("Value", value)]);
            }
            Self::Object(value) => {
                out.object(&[("Discriminator", &"Object"), ("Value", value)]);
            }
            Self::Person(value) => {
                out.object(&[("Discriminator", &"Person"), ("Value", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::ResourceUpdateParametersData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::OccupancyState {
    fn from(text: &str) -> Self {
        match text {
            "Vacant" => Self::Vacant,
            "ReservedLocked" => Self::ReservedLocked,
            "Reserved" => Self::Reserved,
            "InternalUse" => Self::InternalUse,
            "OutOfOrder" => Self::OutOfOrder,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::OccupancyState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::OccupancyState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::OccupancyState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::OccupancyState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::OccupancyState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::OccupancyState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("ResourceIds", &self.resource_ids),
                ("Names", &self.names),
                ("Extent", &self.extent),
                ("CreatedUtc", &self.created_utc),
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
        let mut resources: Vec<common::Resource> = codec::Empty::EMPTY;
        let mut resource_categories: Vec<common::ResourceCategory> = codec::Empty::EMPTY;
        let mut resource_category_assignments: Vec<common::ResourceCategoryAssignment> = codec::Empty::EMPTY;
        let mut resource_category_image_assignments: Vec<
            common::ResourceCategoryImageAssignment,
        > = codec::Empty::EMPTY;
        let mut resource_features: Vec<common::ResourceFeature> = codec::Empty::EMPTY;
        let mut resource_feature_assignments: Vec<common::ResourceFeatureAssignment> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Resources", Place::OptionalList(&mut resources)),
                    (
                        "ResourceCategories",
                        Place::OptionalList(&mut resource_categories),
                    ),
                    (
                        "ResourceCategoryAssignments",
                        Place::OptionalList(&mut resource_category_assignments),
                    ),
                    (
                        "ResourceCategoryImageAssignments",
                        Place::OptionalList(&mut resource_category_image_assignments),
                    ),
                    ("ResourceFeatures", Place::OptionalList(&mut resource_features)),
                    (
                        "ResourceFeatureAssignments",
                        Place::OptionalList(&mut resource_feature_assignments),
                    ),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            resources,
            resource_categories,
            resource_category_assignments,
            resource_category_image_assignments,
            resource_features,
            resource_feature_assignments,
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

impl codec::Encode for super::GetOccupancyStateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ResourceCategoryIds", &self.resource_category_ids),
                ("ResourceStates", &self.resource_states),
                ("OccupancyStates", &self.occupancy_states),
            ],
        );
    }
}

impl Serialize for super::GetOccupancyStateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetOccupancyStateResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_category_occupancy_states: Vec<
            super::ResourceCategoryOccupancyState,
        > = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    (
                        "ResourceCategoryOccupancyStates",
                        Place::List(&mut resource_category_occupancy_states),
                    ),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            resource_category_occupancy_states,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetOccupancyStateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ResourceUpdates", &self.resource_updates)]);
    }
}

impl Serialize for super::UpdateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
