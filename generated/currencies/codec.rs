// Generated from schema/currencies.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Decode for super::Currency {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut code: Option<String> = None;
        let mut precision: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Code", Place::Required(&mut code)),
                    ("Precision", Place::Required(&mut precision)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(code), Some(precision)) = (code, precision) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { code, precision })
    }
}

impl<'de> Deserialize<'de> for super::Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::GetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut currencies: Vec<super::Currency> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Currencies", Place::List(&mut currencies))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { currencies, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
