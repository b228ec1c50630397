// Generated from schema/every_kind.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Decode for super::SetRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut required: Option<super::AllKinds> = None;
        let mut tags: Vec<String> = codec::Empty::EMPTY;
        let mut grid: Option<Vec<Vec<i32>>> = None;
        let mut prices: Option<
            values::UpdateValue<
                std::collections::BTreeMap<super::ShapeKind, Option<values::Decimal>>,
            >,
        > = None;
        let mut amount: Option<values::Decimal> = None;
        let mut code: Option<String> = None;
        let mut interval: Option<super::Interval> = None;
        let mut season: Option<super::Interval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Required", Place::Required(&mut required)),
                    ("Tags", Place::List(&mut tags)),
                    ("Grid", Place::Optional(&mut grid)),
                    ("Prices", Place::Optional(&mut prices)),
                    ("Amount", Place::Optional(&mut amount)),
                    ("Code", Place::Optional(&mut code)),
                    ("Interval", Place::Optional(&mut interval)),
                    ("Season", Place::Optional(&mut season)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(required) = required else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            required,
            tags,
            grid,
            prices,
            amount,
            code,
            interval,
            season,
        })
    }
}

impl<'de> Deserialize<'de> for super::SetRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::SetResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("Things", &self.things), ("Labels", &self.labels), ("Maybe", &self.maybe)],
        );
    }
}

impl Serialize for super::SetResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
