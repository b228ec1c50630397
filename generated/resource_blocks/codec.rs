// Generated from schema/resource_blocks.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::ResourceBlock {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ResourceBlockId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut assigned_resource_id: Option<ids::ResourceId> = None;
        let mut is_active: Option<bool> = None;
        let mut type_: Option<super::ResourceBlockType> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut deleted_utc: Option<values::UtcDateTime> = None;
        let mut name: Option<String> = None;
        let mut notes: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("AssignedResourceId", Place::Required(&mut assigned_resource_id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("Type", Place::Required(&mut type_)),
                    ("StartUtc", Place::Required(&mut start_utc)),
                    ("EndUtc", Place::Required(&mut end_utc)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("DeletedUtc", Place::Optional(&mut deleted_utc)),
                    ("Name", Place::Required(&mut name)),
                    ("Notes", Place::Optional(&mut notes)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(assigned_resource_id),
            Some(is_active),
            Some(type_),
            Some(start_utc),
            Some(end_utc),
            Some(created_utc),
            Some(updated_utc),
            Some(name),
        ) = (
            id,
            enterprise_id,
            assigned_resource_id,
            is_active,
            type_,
            start_utc,
            end_utc,
            created_utc,
            updated_utc,
            name,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            assigned_resource_id,
            is_active,
            type_,
            start_utc,
            end_utc,
            created_utc,
            updated_utc,
            deleted_utc,
            name,
            notes,
        })
    }
}

impl<'de> Deserialize<'de> for super::ResourceBlock {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ResourceBlockAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ResourceId", &self.resource_id),
                ("Name", &self.name),
                ("Type", &self.type_),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("Notes", &self.notes),
            ],
        );
    }
}

impl Serialize for super::ResourceBlockAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ResourceBlockExtent {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Inactive", &self.inactive)]);
    }
}

impl Serialize for super::ResourceBlockExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::ResourceBlockType {
    fn from(text: &str) -> Self {
        match text {
            "OutOfOrder" => Self::OutOfOrder,
            "InternalUse" => Self::InternalUse,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::ResourceBlockType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::ResourceBlockType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::ResourceBlockType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::ResourceBlockType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ResourceBlockType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::ResourceBlockType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ResourceBlocks", &self.resource_blocks)]);
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_blocks: Vec<super::ResourceBlock> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("ResourceBlocks", Place::List(&mut resource_blocks))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { resource_blocks, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ResourceBlockIds", &self.resource_block_ids)]);
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
                ("Extent", &self.extent),
                ("ResourceBlockIds", &self.resource_block_ids),
                ("AssignedResourceIds", &self.assigned_resource_ids),
                ("ActivityStates", &self.activity_states),
                ("CollidingUtc", &self.colliding_utc),
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
        let mut resource_blocks: Vec<super::ResourceBlock> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("ResourceBlocks", Place::List(&mut resource_blocks)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            resource_blocks,
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
