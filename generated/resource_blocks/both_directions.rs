// Generated from schema/resource_blocks.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::ResourceBlock {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("AssignedResourceId", &self.assigned_resource_id),
                ("IsActive", &self.is_active),
                ("Type", &self.type_),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("DeletedUtc", &self.deleted_utc),
                ("Name", &self.name),
                ("Notes", &self.notes),
            ],
        );
    }
}

impl Serialize for super::ResourceBlock {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ResourceBlockAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_id: Option<ids::ResourceId> = None;
        let mut name: Option<String> = None;
        let mut type_: Option<super::ResourceBlockType> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut notes: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ResourceId", Place::Required(&mut resource_id)),
                    ("Name", Place::Required(&mut name)),
                    ("Type", Place::Required(&mut type_)),
                    ("StartUtc", Place::Required(&mut start_utc)),
                    ("EndUtc", Place::Required(&mut end_utc)),
                    ("Notes", Place::Optional(&mut notes)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(resource_id),
            Some(name),
            Some(type_),
            Some(start_utc),
            Some(end_utc),
        ) = (resource_id, name, type_, start_utc, end_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            resource_id,
            name,
            type_,
            start_utc,
            end_utc,
            notes,
        })
    }
}

impl<'de> Deserialize<'de> for super::ResourceBlockAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ResourceBlockExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut inactive: Option<bool> = None;
        if let Err(fault) = value
            .object(&mut [("Inactive", Place::Optional(&mut inactive))])
        {
            return Err(fault);
        }
        Ok(Self { inactive })
    }
}

impl<'de> Deserialize<'de> for super::ResourceBlockExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_blocks: Vec<super::ResourceBlockAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("ResourceBlocks", Place::List(&mut resource_blocks))])
        {
            return Err(fault);
        }
        Ok(Self { resource_blocks })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ResourceBlocks", &self.resource_blocks)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_block_ids: Vec<ids::ResourceBlockId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("ResourceBlockIds", Place::List(&mut resource_block_ids))])
        {
            return Err(fault);
        }
        Ok(Self { resource_block_ids })
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
        let mut extent: Option<super::ResourceBlockExtent> = None;
        let mut resource_block_ids: Option<Vec<ids::ResourceBlockId>> = None;
        let mut assigned_resource_ids: Option<Vec<ids::ResourceId>> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        let mut colliding_utc: Option<common::TimeInterval> = None;
        let mut created_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("Extent", Place::Optional(&mut extent)),
                    ("ResourceBlockIds", Place::Optional(&mut resource_block_ids)),
                    ("AssignedResourceIds", Place::Optional(&mut assigned_resource_ids)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                    ("CollidingUtc", Place::Optional(&mut colliding_utc)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            extent,
            resource_block_ids,
            assigned_resource_ids,
            activity_states,
            colliding_utc,
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
            &[("ResourceBlocks", &self.resource_blocks), ("Cursor", &self.cursor)],
        );
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
