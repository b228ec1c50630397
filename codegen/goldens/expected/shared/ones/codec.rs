// Generated from schema/ones.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::Shared {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::SharedId> = None;
        if let Err(fault) = value.object(&mut [("Id", Place::Required(&mut id))]) {
            return Err(fault);
        }
        let Some(id) = id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { id })
    }
}

impl<'de> Deserialize<'de> for super::Shared {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Shared {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Id", &self.id)]);
    }
}

impl Serialize for super::Shared {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(feature = "ones")]
impl codec::Decode for super::OnlyOne {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut text: Option<String> = None;
        if let Err(fault) = value.object(&mut [("Text", Place::Required(&mut text))]) {
            return Err(fault);
        }
        let Some(text) = text else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { text })
    }
}

#[cfg(feature = "ones")]
impl<'de> Deserialize<'de> for super::OnlyOne {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(feature = "ones")]
impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

#[cfg(feature = "ones")]
impl Serialize for super::GetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(feature = "ones")]
impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut items: Vec<super::Shared> = codec::Empty::EMPTY;
        let mut own: Vec<super::OnlyOne> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [("Items", Place::List(&mut items)), ("Own", Place::List(&mut own))],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { items, own, rejected })
    }
}

#[cfg(feature = "ones")]
impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
