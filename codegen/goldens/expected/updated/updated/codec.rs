// Generated from schema/updated.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec;
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Encode for super::ThingUpdate {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Name", &self.name),
                ("Notes", &self.notes),
                ("Count", &self.count),
                ("Kinds", &self.kinds),
                ("Names", &self.names),
                ("Fixed", &self.fixed),
            ],
        );
    }
}

impl Serialize for super::ThingUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::Kind {
    fn from(text: &str) -> Self {
        match text {
            "One" => Self::One,
            "Two" => Self::Two,
            "Unknown" => Self::Unknown,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::Kind {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::Kind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::Kind {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Things", &self.things)]);
    }
}

impl Serialize for super::UpdateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
