// Generated from schema/named.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Encode for super::OptionType {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("None", &self.none), ("Some", &self.some)]);
    }
}

impl Serialize for super::OptionType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::VecType {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Ok", &self.ok)]);
    }
}

impl Serialize for super::VecType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ResultType {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Err", &self.err)]);
    }
}

impl Serialize for super::ResultType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::StringType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut box_: Option<super::BoxType> = None;
        if let Err(fault) = value.object(&mut [("Box", Place::Optional(&mut box_))]) {
            return Err(fault);
        }
        Ok(Self { box_ })
    }
}

impl<'de> Deserialize<'de> for super::StringType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::BoxType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut serializer: Option<String> = None;
        let mut deserializer: Option<String> = None;
        let mut object: Option<String> = None;
        let mut fields: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("serializer", Place::Required(&mut serializer)),
                    ("deserializer", Place::Optional(&mut deserializer)),
                    ("object", Place::Optional(&mut object)),
                    ("fields", Place::Optional(&mut fields)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(serializer) = serializer else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            serializer,
            deserializer,
            object,
            fields,
        })
    }
}

impl<'de> Deserialize<'de> for super::BoxType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::Kind {
    fn from(text: &str) -> Self {
        match text {
            "Self" => Self::Self_,
            "None" => Self::None,
            "Some" => Self::Some,
            "Ok" => Self::Ok,
            "Unknown" => Self::Unknown,
            "IT_N2_1" => Self::ItN2_1,
            "IT_N21" => Self::ItN21,
            "1st" => Self::_1st,
            "lower-case" => Self::LowerCase,
            "" => Self::Empty,
            "two words" => Self::TwoWords,
            "Active" => Self::Active,
            "active" => Self::InLowerCase,
            "*" => Self::Star,
            "Größe" => Self::Größe,
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

impl codec::Encode for super::MoveRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Type", &self.type_),
                ("Self", &self.self_),
                ("Crate", &self.crate_),
                ("Async", &self.async_),
                ("New", &self.new),
                ("Clone", &self.clone),
                ("2faCode", &self._2fa_code),
                ("HTTPSUrl", &self.https_url),
                ("IDs", &self.i_ds),
                ("Mutex", &self.mutex),
                ("Vec", &self.vec),
                ("Runtime", &self.runtime),
                ("value", &self.value),
                ("self_name", &self.own_name),
                ("@id", &self.id),
                ("$ref", &self.ref_),
                ("x-large.size", &self.x_large_size),
                ("Unit price", &self.unit_price),
                ("Größe", &self.größe),
                ("@", &self.at),
            ],
        );
    }
}

impl Serialize for super::MoveRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::MoveResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut string: Option<super::StringType> = None;
        let mut kind: Option<super::Kind> = None;
        let mut refused: Vec<String> = codec::Empty::EMPTY;
        let mut boxes: Vec<super::BoxType> = codec::Empty::EMPTY;
        let mut values: Vec<String> = codec::Empty::EMPTY;
        let mut codec: Option<String> = None;
        let rejected = match value
            .response(
                &mut [
                    ("String", Place::Optional(&mut string)),
                    ("Kind", Place::Required(&mut kind)),
                    ("Rejected", Place::List(&mut refused)),
                    ("Boxes", Place::List(&mut boxes)),
                    ("Values", Place::List(&mut values)),
                    ("Codec", Place::Optional(&mut codec)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(kind) = kind else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            string,
            kind,
            refused,
            boxes,
            values,
            codec,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::MoveResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAll2023_06_06Request {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::GetAll2023_06_06Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAll2023_06_06Response {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::GetAll2023_06_06Response {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
