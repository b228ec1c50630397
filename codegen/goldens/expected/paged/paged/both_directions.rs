// Generated from schema/paged.yaml by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Encode for super::Entry {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Id", &self.id), ("Lines", &self.lines)]);
    }
}

impl Serialize for super::Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Interval {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { start_utc, end_utc })
    }
}

impl<'de> Deserialize<'de> for super::Interval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut entry_ids: Option<Vec<super::super::ids::EntryId>> = None;
        let mut created_utc: Option<super::Interval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EntryIds", Place::Optional(&mut entry_ids)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { entry_ids, created_utc })
    }
}

impl<'de> Deserialize<'de> for super::GetAllRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Entries", &self.entries), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAll2024_05_06Request {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::GetAll2024_05_06Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAll2024_05_06Response {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Entries", &self.entries), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAll2024_05_06Response {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
