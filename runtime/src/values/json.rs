//! Free-form JSON.

use std::fmt;
use std::str::FromStr;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::serde_by_codec;
use crate::codec::{Decode, Encode, Fault, Out, Raw, Value};

/// Any JSON value, kept as its text.
///
/// The text is what makes it lossless: numbers keep their digits and objects their order, and what was read is written
/// back byte for byte. Two values are equal when their texts are.
#[derive(Clone)]
pub struct Json(Box<RawValue>);

impl Json {
    /// The value as JSON text.
    ///
    /// # Errors
    ///
    /// When it cannot be serialised.
    pub fn new<T: serde::Serialize + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        serde_json::value::to_raw_value(value).map(Self)
    }

    /// The JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// Reads the value as any type that serde can deserialise, such as `serde_json::Value`.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    pub fn deserialize<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.as_str())
    }
}

impl From<Box<RawValue>> for Json {
    fn from(raw: Box<RawValue>) -> Self {
        Self(raw)
    }
}

impl FromStr for Json {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text).map(Self)
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        // Its text is JSON, so the other branch is never taken.
        RawValue::from_string(value.to_string()).map_or_else(|_| Self::null(), Self)
    }
}

impl Json {
    fn null() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Json {}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Raw<'_> {
    /// Keeps the value as it is.
    #[must_use]
    pub fn keep(self) -> Json {
        Json(self.noted())
    }
}

impl Value<'_> {
    /// Reads JSON that was kept from inside of this value, once it is clear what it is. Memory, time and depth count as
    /// if it were read in its place.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    pub fn part<T: Decode>(&self, json: &Json) -> Result<T, Fault> {
        match self.inside(&json.0) {
            Ok(json) => json.whole(),
            Err(fault) => Err(fault),
        }
    }
}

impl Value<'_> {
    /// Takes what came of reading a property that another one beside it explains. `None` in the lenient pass, when it does
    /// not fit and is set aside.
    ///
    /// # Errors
    ///
    /// When it does not fit, and is required or not in the lenient pass.
    pub fn sibling<T>(
        &self,
        name: &'static str,
        read: Result<T, Fault>,
        json: &Json,
        is_required: bool,
    ) -> Result<Option<T>, Fault> {
        match read {
            Ok(value) => Ok(Some(value)),
            Err(fault) => match self.set_sibling_aside(name, fault, &json.0, is_required) {
                Ok(()) => Ok(None),
                Err(fault) => Err(fault),
            },
        }
    }
}

impl Decode for Json {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        value.raw(|json| json.kept().map(Self))
    }
}

impl Encode for Json {
    fn encode(&self, out: Out<'_>) {
        out.raw(self.as_str());
    }
}

serde_by_codec!(Json);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_comes_back_byte_for_byte() {
        for text in [
            r#"{"b": 1.10, "a": [1e400, null]}"#,
            "null",
            "0.1000",
            r#""\u00e9""#,
        ] {
            let json: Json = serde_json::from_str(text).unwrap();
            assert_eq!(json.as_str(), text);
            assert_eq!(serde_json::to_string(&json).unwrap(), text);
        }
    }

    #[test]
    fn to_and_from_other_types() {
        let value = serde_json::json!({ "Rooms": [101, 102] });
        let json = Json::from(value.clone());
        assert_eq!(json.deserialize::<serde_json::Value>().unwrap(), value);
        assert_eq!(json, Json::new(&value).unwrap());
        assert!("{".parse::<Json>().is_err());
        assert_eq!(Json::null().as_str(), "null");
    }
}
