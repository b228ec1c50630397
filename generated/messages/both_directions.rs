// Generated from schema/messages.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::Message {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("MessageThreadId", &self.message_thread_id),
                ("Text", &self.text),
                ("Sender", &self.sender),
                ("CreatedUtc", &self.created_utc),
            ],
        );
    }
}

impl Serialize for super::Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::Sender {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Discriminator", &self.discriminator), ("Value", &self.value)]);
    }
}

impl Serialize for super::Sender {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::MessageParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut message_thread_id: Option<ids::MessageThreadId> = None;
        let mut text: Option<String> = None;
        let mut identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("MessageThreadId", Place::Required(&mut message_thread_id)),
                    ("Text", Place::Required(&mut text)),
                    ("Identifier", Place::Optional(&mut identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(message_thread_id), Some(text)) = (message_thread_id, text) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            message_thread_id,
            text,
            identifier,
        })
    }
}

impl<'de> Deserialize<'de> for super::MessageParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddedMessage {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Identifier", &self.identifier), ("Message", &self.message)]);
    }
}

impl Serialize for super::AddedMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::SenderDiscriminator {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::SenderDiscriminator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut message_thread_ids: Vec<ids::MessageThreadId> = codec::Empty::EMPTY;
        let mut created_utc: Option<common::TimeInterval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("MessageThreadIds", Place::List(&mut message_thread_ids)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            message_thread_ids,
            created_utc,
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
        out.object(&[("Messages", &self.messages), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut messages: Vec<super::MessageParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value.object(&mut [("Messages", Place::List(&mut messages))])
        {
            return Err(fault);
        }
        Ok(Self { messages })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Messages", &self.messages)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
