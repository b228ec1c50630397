// Generated from schema/nested.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Encode for super::Even {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Next", &self.next)]);
    }
}

impl Serialize for super::Even {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::Odd {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Next", &self.next)]);
    }
}

impl Serialize for super::Odd {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut tree: Option<super::Tree> = None;
        if let Err(fault) = value.object(&mut [("Tree", Place::Required(&mut tree))]) {
            return Err(fault);
        }
        let Some(tree) = tree else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { tree })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Tree", &self.tree), ("Even", &self.even)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
