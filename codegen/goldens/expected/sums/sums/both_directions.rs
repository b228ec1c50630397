// Generated from schema/sums.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Encode for super::Device {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Type", &self.type_)]);
    }
}

impl Serialize for super::Device {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::Holder {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Device", &self.device), ("Data", &self.data)]);
    }
}

impl Serialize for super::Holder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ByIds {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut ids: Vec<String> = codec::Empty::EMPTY;
        if let Err(fault) = value.object(&mut [("Ids", Place::List(&mut ids))]) {
            return Err(fault);
        }
        Ok(Self { ids })
    }
}

impl<'de> Deserialize<'de> for super::ByIds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ByStates {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut states: Vec<super::DeviceType> = codec::Empty::EMPTY;
        let mut since: Option<values::Date> = None;
        let mut limit: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("States", Place::List(&mut states)),
                    ("Since", Place::Optional(&mut since)),
                    ("Limit", Place::Optional(&mut limit)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { states, since, limit })
    }
}

impl<'de> Deserialize<'de> for super::ByStates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeviceData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Printer(value) => {
                codec::Encode::encode(value, out);
            }
            Self::Scanner(value) => {
                codec::Encode::encode(value, out);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::DeviceData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Filter {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| {
                if json.has(&["Ids"])? {
                    return Ok(Self::ByIds(json.whole()?));
                }
                if json.has(&["States"])? {
                    return Ok(Self::ByStates(json.whole()?));
                }
                Ok(Self::__Unknown(json.keep()))
            })
    }
}

impl<'de> Deserialize<'de> for super::Filter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ExchangeRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut adjacent: Option<super::Adjacent> = None;
        let mut sparse: Option<super::Sparse> = None;
        let mut many: Vec<super::Adjacent> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Adjacent", Place::Required(&mut adjacent)),
                    ("Sparse", Place::Optional(&mut sparse)),
                    ("Many", Place::List(&mut many)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(adjacent) = adjacent else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { adjacent, sparse, many })
    }
}

impl<'de> Deserialize<'de> for super::ExchangeRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ExchangeResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Adjacent", &self.adjacent),
                ("Sparse", &self.sparse),
                ("Holders", &self.holders),
            ],
        );
    }
}

impl Serialize for super::ExchangeResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
