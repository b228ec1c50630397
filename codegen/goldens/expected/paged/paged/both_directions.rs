// Generated from schema/paged.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::Days {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut first: Option<bool> = None;
        let mut second: Option<bool> = None;
        let mut third: Option<bool> = None;
        let mut wish: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("First", Place::Required(&mut first)),
                    ("Second", Place::Required(&mut second)),
                    ("Third", Place::Required(&mut third)),
                    ("Wish", Place::Optional(&mut wish)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(first), Some(second), Some(third)) = (first, second, third) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { first, second, third, wish })
    }
}

impl<'de> Deserialize<'de> for super::Days {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Entry {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("UpdatedUtc", &self.updated_utc),
                ("Lines", &self.lines),
            ],
        );
    }
}

impl Serialize for super::Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::Slip {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Id", &self.id), ("UpdatedUtc", &self.updated_utc)]);
    }
}

impl Serialize for super::Slip {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut entry_ids: Option<Vec<ids::EntryId>> = None;
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

impl codec::Decode for super::GetOptionalRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::GetOptionalRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetOptionalResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Slips", &self.slips), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetOptionalResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetNamelessRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::GetNamelessRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetNamelessResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Spans", &self.spans), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetNamelessResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut days: Option<super::Days> = None;
        if let Err(fault) = value.object(&mut [("Days", Place::Required(&mut days))]) {
            return Err(fault);
        }
        let Some(days) = days else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { days })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
