// Generated from schema/marked.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Encode for super::Renamed {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Value", &self.value)]);
    }
}

impl Serialize for super::Renamed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::State {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut old_name: Option<String> = None;
        let mut new_name: Option<String> = None;
        let mut limit: Option<i32> = None;
        let mut kept: Option<super::Ending> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("OldName", Place::Optional(&mut old_name)),
                    ("NewName", Place::Optional(&mut new_name)),
                    ("Limit", Place::Optional(&mut limit)),
                    ("Kept", Place::Optional(&mut kept)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            old_name,
            new_name,
            limit,
            kept,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("State", &self.state),
                ("Item", &self.item),
                ("Seen", &self.seen),
                ("Total", &self.total),
                ("Names", &self.names),
                ("Kept", &self.kept),
                ("Span", &self.span),
                ("Moments", &self.moments),
                ("File", &self.file),
                ("Mark", &self.mark),
            ],
        );
    }
}

impl Serialize for super::GetResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
