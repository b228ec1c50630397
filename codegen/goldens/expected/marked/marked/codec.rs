// Generated from schema/marked.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Decode for super::Renamed {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut value: Option<String> = None;
        if let Err(fault) = value_.object(&mut [("Value", Place::Optional(&mut value))])
        {
            return Err(fault);
        }
        Ok(Self { value })
    }
}

impl<'de> Deserialize<'de> for super::Renamed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::Ending {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut name: Option<String> = None;
        let mut size: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Name", Place::Optional(&mut name)),
                    ("Size", Place::Required(&mut size)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(size) = size else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { name, size })
    }
}

impl<'de> Deserialize<'de> for super::Ending {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Ending {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Name", &self.name), ("Size", &self.size)]);
    }
}

impl Serialize for super::Ending {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::State {
    fn from(text: &str) -> Self {
        match text {
            "Open" => Self::Open,
            "Shut" => Self::Shut,
            "Closed" => Self::Closed,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::State {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::State {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::State {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::State {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("OldName", &self.old_name),
                ("NewName", &self.new_name),
                ("Limit", &self.limit),
                ("Kept", &self.kept),
            ],
        );
    }
}

impl Serialize for super::GetRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut state: Option<super::State> = None;
        let mut item: Option<super::Renamed> = None;
        let mut seen: Option<bool> = None;
        let mut total: Option<i32> = None;
        let mut names: Vec<String> = codec::Empty::EMPTY;
        let mut kept: Option<super::Ending> = None;
        let mut span: Option<String> = None;
        let mut moments: Vec<Option<String>> = codec::Empty::EMPTY;
        let mut file: Option<values::Base64> = None;
        let mut mark: Option<super::State> = None;
        let rejected = match value
            .response(
                &mut [
                    ("State", Place::Optional(&mut state)),
                    ("Item", Place::Optional(&mut item)),
                    ("Seen", Place::Optional(&mut seen)),
                    ("Total", Place::Optional(&mut total)),
                    ("Names", Place::OptionalList(&mut names)),
                    ("Kept", Place::Optional(&mut kept)),
                    ("Span", Place::Required(&mut span)),
                    ("Moments", Place::List(&mut moments)),
                    ("File", Place::Optional(&mut file)),
                    ("Mark", Place::Optional(&mut mark)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(span) = span else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            state,
            item,
            seen,
            total,
            names,
            kept,
            span,
            moments,
            file,
            mark,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
