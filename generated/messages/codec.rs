// Generated from schema/messages.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::Message {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::MessageId> = None;
        let mut message_thread_id: Option<ids::MessageThreadId> = None;
        let mut text: Option<String> = None;
        let mut sender: Option<super::Sender> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("MessageThreadId", Place::Required(&mut message_thread_id)),
                    ("Text", Place::Required(&mut text)),
                    ("Sender", Place::Required(&mut sender)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(message_thread_id),
            Some(text),
            Some(sender),
            Some(created_utc),
        ) = (id, message_thread_id, text, sender, created_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            message_thread_id,
            text,
            sender,
            created_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::Sender {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut discriminator: Option<super::SenderDiscriminator> = None;
        let mut value: Option<values::Json> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Discriminator", Place::Required(&mut discriminator)),
                    ("Value", Place::Optional(&mut value)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(discriminator) = discriminator else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { discriminator, value })
    }
}

impl<'de> Deserialize<'de> for super::Sender {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::MessageParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("MessageThreadId", &self.message_thread_id),
                ("Text", &self.text),
                ("Identifier", &self.identifier),
            ],
        );
    }
}

impl Serialize for super::MessageParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddedMessage {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut identifier: Option<String> = None;
        let mut message: Option<super::Message> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Identifier", Place::Optional(&mut identifier)),
                    ("Message", Place::Required(&mut message)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(message) = message else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { identifier, message })
    }
}

impl<'de> Deserialize<'de> for super::AddedMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::SenderDiscriminator {
    fn from(text: &str) -> Self {
        match text {
            "Application" => Self::Application,
            "Enterprise" => Self::Enterprise,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::SenderDiscriminator {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::SenderDiscriminator {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::SenderDiscriminator {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::SenderDiscriminator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("MessageThreadIds", &self.message_thread_ids),
                ("CreatedUtc", &self.created_utc),
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
        let mut messages: Vec<super::Message> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Messages", Place::List(&mut messages)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self { messages, cursor, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Messages", &self.messages)]);
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut messages: Vec<super::AddedMessage> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Messages", Place::List(&mut messages))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { messages, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
