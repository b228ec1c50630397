// Generated from schema/departments.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::Department {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("IsActive", &self.is_active),
                ("Name", &self.name),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

impl Serialize for super::Department {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut department_ids: Option<Vec<ids::DepartmentId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("DepartmentIds", Place::Optional(&mut department_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            department_ids,
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
        out.object(&[("Departments", &self.departments), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
