// Generated from schema/source_assignments.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::SourceAssignment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::SourceAssignmentId> = None;
        let mut reservation_group_id: Option<ids::ReservationGroupId> = None;
        let mut source_id: Option<ids::SourceId> = None;
        let mut is_primary: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ReservationGroupId", Place::Required(&mut reservation_group_id)),
                    ("SourceId", Place::Required(&mut source_id)),
                    ("IsPrimary", Place::Required(&mut is_primary)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(id), Some(reservation_group_id), Some(source_id), Some(is_primary)) = (
            id,
            reservation_group_id,
            source_id,
            is_primary,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            reservation_group_id,
            source_id,
            is_primary,
        })
    }
}

impl<'de> Deserialize<'de> for super::SourceAssignment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::SourceAssignmentV20240920 {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::SourceAssignmentId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut source_id: Option<ids::SourceId> = None;
        let mut is_primary: Option<bool> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ReservationId", Place::Required(&mut reservation_id)),
                    ("SourceId", Place::Required(&mut source_id)),
                    ("IsPrimary", Place::Required(&mut is_primary)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(reservation_id),
            Some(source_id),
            Some(is_primary),
            Some(updated_utc),
        ) = (id, reservation_id, source_id, is_primary, updated_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            reservation_id,
            source_id,
            is_primary,
            updated_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::SourceAssignmentV20240920 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("ReservationGroupIds", &self.reservation_group_ids),
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
        let mut source_assignments: Vec<super::SourceAssignment> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("SourceAssignments", Place::List(&mut source_assignments)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            source_assignments,
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

impl codec::Encode for super::GetAll2024_09_20Request {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("ReservationIds", &self.reservation_ids),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

impl Serialize for super::GetAll2024_09_20Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAll2024_09_20Response {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut source_assignments: Vec<super::SourceAssignmentV20240920> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("SourceAssignments", Place::List(&mut source_assignments)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            source_assignments,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAll2024_09_20Response {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
