// Generated from schema/service_order_notes.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::pages;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::common;

impl codec::Encode for super::ServiceOrderNoteAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ServiceOrderId", &self.service_order_id), ("Text", &self.text)]);
    }
}

impl Serialize for super::ServiceOrderNoteAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ServiceOrderNoteUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("ServiceOrderNoteId", &self.service_order_note_id), ("Text", &self.text)],
        );
    }
}

impl Serialize for super::ServiceOrderNoteUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ServiceOrderNotes", &self.service_order_notes)]);
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_order_notes: Vec<common::OrderNote> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [("ServiceOrderNotes", Place::List(&mut service_order_notes))],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            service_order_notes,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ServiceOrderNoteIds", &self.service_order_note_ids)]);
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
                ("ServiceOrderIds", &self.service_order_ids),
                ("ServiceOrderNoteIds", &self.service_order_note_ids),
                ("UpdatedUtc", &self.updated_utc),
                ("Types", &self.types),
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
        let mut service_order_notes: Vec<common::OrderNote> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("ServiceOrderNotes", Place::List(&mut service_order_notes)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            service_order_notes,
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

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ServiceOrderNoteUpdates", &self.service_order_note_updates)]);
    }
}

impl Serialize for super::UpdateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_order_notes: Vec<common::OrderNote> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [("ServiceOrderNotes", Place::List(&mut service_order_notes))],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            service_order_notes,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
