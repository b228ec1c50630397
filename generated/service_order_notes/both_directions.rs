// Generated from schema/service_order_notes.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::ServiceOrderNoteAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_order_id: Option<ids::ServiceOrderId> = None;
        let mut text: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceOrderId", Place::Required(&mut service_order_id)),
                    ("Text", Place::Required(&mut text)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(service_order_id), Some(text)) = (service_order_id, text) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { service_order_id, text })
    }
}

impl<'de> Deserialize<'de> for super::ServiceOrderNoteAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ServiceOrderNoteUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_order_note_id: Option<ids::ServiceOrderNoteId> = None;
        let mut text: Option<values::UpdateValue<Option<String>>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceOrderNoteId", Place::Required(&mut service_order_note_id)),
                    ("Text", Place::Optional(&mut text)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(service_order_note_id) = service_order_note_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            service_order_note_id,
            text,
        })
    }
}

impl<'de> Deserialize<'de> for super::ServiceOrderNoteUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_order_notes: Vec<super::ServiceOrderNoteAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("ServiceOrderNotes", Place::List(&mut service_order_notes))])
        {
            return Err(fault);
        }
        Ok(Self { service_order_notes })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ServiceOrderNotes", &self.service_order_notes)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_order_note_ids: Vec<ids::ServiceOrderNoteId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [("ServiceOrderNoteIds", Place::List(&mut service_order_note_ids))],
            )
        {
            return Err(fault);
        }
        Ok(Self { service_order_note_ids })
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
        let mut service_order_ids: Vec<ids::ServiceOrderId> = codec::Empty::EMPTY;
        let mut service_order_note_ids: Option<Vec<ids::ServiceOrderNoteId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut types: Option<Vec<common::OrderNoteType>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("ServiceOrderIds", Place::List(&mut service_order_ids)),
                    (
                        "ServiceOrderNoteIds",
                        Place::Optional(&mut service_order_note_ids),
                    ),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("Types", Place::Optional(&mut types)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            service_order_ids,
            service_order_note_ids,
            updated_utc,
            types,
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
            &[("ServiceOrderNotes", &self.service_order_notes), ("Cursor", &self.cursor)],
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
        let mut service_order_note_updates: Vec<
            super::ServiceOrderNoteUpdateParameters,
        > = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "ServiceOrderNoteUpdates",
                        Place::List(&mut service_order_note_updates),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { service_order_note_updates })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ServiceOrderNotes", &self.service_order_notes)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
