// Generated from schema/paged.yaml by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::codec::{self, Place};
use mews_connector_runtime::pages;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Decode for super::Entry {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<super::super::ids::EntryId> = None;
        let mut lines: Vec<String> = Vec::new();
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("Lines", Place::List(&mut lines)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(id) = id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { id, lines })
    }
}

impl<'de> Deserialize<'de> for super::Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Interval {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("StartUtc", &self.start_utc), ("EndUtc", &self.end_utc)]);
    }
}

impl Serialize for super::Interval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("EntryIds", &self.entry_ids), ("CreatedUtc", &self.created_utc)]);
    }
}

impl Serialize for super::GetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut entries: Vec<super::Entry> = Vec::new();
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Entries", Place::List(&mut entries)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { entries, cursor, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAll2024_05_06Request {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::GetAll2024_05_06Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAll2024_05_06Response {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut entries: Vec<super::Entry> = Vec::new();
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Entries", Place::List(&mut entries)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { entries, cursor, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAll2024_05_06Response {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
