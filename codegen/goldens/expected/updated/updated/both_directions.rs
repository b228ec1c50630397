// Generated from schema/updated.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Decode for super::ThingUpdate {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut name: Option<values::UpdateValue<String>> = None;
        let mut notes: Option<values::UpdateValue<Option<String>>> = None;
        let mut count: Option<values::UpdateValue<i32>> = None;
        let mut kinds: Option<values::UpdateValue<Option<Vec<super::Kind>>>> = None;
        let mut names: Option<
            values::UpdateValue<std::collections::BTreeMap<String, String>>,
        > = None;
        let mut fixed: Option<values::UpdateValue<values::Decimal>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Name", Place::Optional(&mut name)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("Count", Place::Optional(&mut count)),
                    ("Kinds", Place::Optional(&mut kinds)),
                    ("Names", Place::Optional(&mut names)),
                    ("Fixed", Place::Required(&mut fixed)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(fixed) = fixed else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            name,
            notes,
            count,
            kinds,
            names,
            fixed,
        })
    }
}

impl<'de> Deserialize<'de> for super::ThingUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::Kind {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut things: Vec<super::ThingUpdate> = codec::Empty::EMPTY;
        if let Err(fault) = value.object(&mut [("Things", Place::List(&mut things))]) {
            return Err(fault);
        }
        Ok(Self { things })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
