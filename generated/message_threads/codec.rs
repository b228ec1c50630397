// Generated from schema/message_threads.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::MessageThread {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::MessageThreadId> = None;
        let mut original_sender: Option<String> = None;
        let mut subject: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut is_resolved: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("OriginalSender", Place::Required(&mut original_sender)),
                    ("Subject", Place::Required(&mut subject)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("IsResolved", Place::Optional(&mut is_resolved)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(original_sender),
            Some(subject),
            Some(created_utc),
            Some(updated_utc),
        ) = (id, original_sender, subject, created_utc, updated_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            original_sender,
            subject,
            created_utc,
            updated_utc,
            is_resolved,
        })
    }
}

impl<'de> Deserialize<'de> for super::MessageThread {
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
        let mut message_threads: Vec<super::MessageThread> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("MessageThreads", Place::List(&mut message_threads)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            message_threads,
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

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("OriginalSender", &self.original_sender), ("Subject", &self.subject)],
        );
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut message_threads: Vec<super::MessageThread> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("MessageThreads", Place::List(&mut message_threads))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { message_threads, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
