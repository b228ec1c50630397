// Generated from schema/named.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Decode for super::OptionType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut none: Option<String> = None;
        let mut some: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("None", Place::Required(&mut none)),
                    ("Some", Place::Optional(&mut some)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(none) = none else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { none, some })
    }
}

impl<'de> Deserialize<'de> for super::OptionType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::VecType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut ok: Option<String> = None;
        if let Err(fault) = value.object(&mut [("Ok", Place::Required(&mut ok))]) {
            return Err(fault);
        }
        let Some(ok) = ok else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { ok })
    }
}

impl<'de> Deserialize<'de> for super::VecType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ResultType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut err: Option<super::OptionType> = None;
        if let Err(fault) = value.object(&mut [("Err", Place::Required(&mut err))]) {
            return Err(fault);
        }
        let Some(err) = err else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { err })
    }
}

impl<'de> Deserialize<'de> for super::ResultType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::StringType {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Box", &self.box_)]);
    }
}

impl Serialize for super::StringType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::BoxType {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("serializer", &self.serializer),
                ("deserializer", &self.deserializer),
                ("object", &self.object),
                ("fields", &self.fields),
            ],
        );
    }
}

impl Serialize for super::BoxType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
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

impl codec::Decode for super::MoveRequest {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut type_: Option<String> = None;
        let mut self_: Option<String> = None;
        let mut crate_: Option<String> = None;
        let mut async_: Option<bool> = None;
        let mut new: Option<String> = None;
        let mut clone: Option<String> = None;
        let mut _2fa_code: Option<String> = None;
        let mut https_url: Option<String> = None;
        let mut i_ds: Option<Vec<String>> = None;
        let mut mutex: Option<super::OptionType> = None;
        let mut vec: Vec<super::VecType> = codec::Empty::EMPTY;
        let mut runtime: Option<super::ResultType> = None;
        let mut value: Option<String> = None;
        let mut own_name: Option<String> = None;
        let mut id: Option<String> = None;
        let mut ref_: Option<String> = None;
        let mut x_large_size: Option<String> = None;
        let mut unit_price: Option<String> = None;
        let mut größe: Option<String> = None;
        let mut at: Option<String> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Type", Place::Required(&mut type_)),
                    ("Self", Place::Required(&mut self_)),
                    ("Crate", Place::Optional(&mut crate_)),
                    ("Async", Place::Optional(&mut async_)),
                    ("New", Place::Optional(&mut new)),
                    ("Clone", Place::Optional(&mut clone)),
                    ("2faCode", Place::Optional(&mut _2fa_code)),
                    ("HTTPSUrl", Place::Optional(&mut https_url)),
                    ("IDs", Place::Optional(&mut i_ds)),
                    ("Mutex", Place::Optional(&mut mutex)),
                    ("Vec", Place::List(&mut vec)),
                    ("Runtime", Place::Optional(&mut runtime)),
                    ("value", Place::Optional(&mut value)),
                    ("self_name", Place::Optional(&mut own_name)),
                    ("@id", Place::Optional(&mut id)),
                    ("$ref", Place::Optional(&mut ref_)),
                    ("x-large.size", Place::Optional(&mut x_large_size)),
                    ("Unit price", Place::Optional(&mut unit_price)),
                    ("Größe", Place::Optional(&mut größe)),
                    ("@", Place::Optional(&mut at)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(type_), Some(self_)) = (type_, self_) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            type_,
            self_,
            crate_,
            async_,
            new,
            clone,
            _2fa_code,
            https_url,
            i_ds,
            mutex,
            vec,
            runtime,
            value,
            own_name,
            id,
            ref_,
            x_large_size,
            unit_price,
            größe,
            at,
        })
    }
}

impl<'de> Deserialize<'de> for super::MoveRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::MoveResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("String", &self.string),
                ("Kind", &self.kind),
                ("Rejected", &self.refused),
                ("Boxes", &self.boxes),
                ("Values", &self.values),
                ("Codec", &self.codec),
            ],
        );
    }
}

impl Serialize for super::MoveResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAll2023_06_06Request {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::GetAll2023_06_06Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAll2023_06_06Response {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::GetAll2023_06_06Response {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
