// Generated from schema/nested.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Decode for super::Tree {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut label: Option<String> = None;
        let mut left: Option<Box<super::Tree>> = None;
        let mut right: Option<Box<super::Tree>> = None;
        let mut others: Vec<super::Tree> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Label", Place::Required(&mut label)),
                    ("Left", Place::Optional(&mut left)),
                    ("Right", Place::Optional(&mut right)),
                    ("Others", Place::List(&mut others)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(label) = label else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { label, left, right, others })
    }
}

impl<'de> Deserialize<'de> for super::Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Tree {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Label", &self.label),
                ("Left", &self.left),
                ("Right", &self.right),
                ("Others", &self.others),
            ],
        );
    }
}

impl Serialize for super::Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Even {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut next: Option<Box<super::Odd>> = None;
        if let Err(fault) = value.object(&mut [("Next", Place::Optional(&mut next))]) {
            return Err(fault);
        }
        Ok(Self { next })
    }
}

impl<'de> Deserialize<'de> for super::Even {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::Odd {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut next: Option<Box<super::Even>> = None;
        if let Err(fault) = value.object(&mut [("Next", Place::Optional(&mut next))]) {
            return Err(fault);
        }
        Ok(Self { next })
    }
}

impl<'de> Deserialize<'de> for super::Odd {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Tree", &self.tree)]);
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut tree: Option<super::Tree> = None;
        let mut even: Option<super::Even> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Tree", Place::Optional(&mut tree)),
                    ("Even", Place::Optional(&mut even)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { tree, even, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
