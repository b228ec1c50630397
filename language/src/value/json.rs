//! JSON whose numbers keep the text they were written with.
//!
//! `serde_json::Value` reads numbers as binary floats, so an amount that is stored and given back could differ in its
//! last digits; its exact mode is a cargo feature that would change every other crate of the build.

use std::fmt;

use indexmap::IndexMap;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

/// Nesting that is read before the text is refused, the same as serde_json's own.
const MAX_DEPTH: usize = 128;

/// An object, in the order in which it was written.
pub type Object = IndexMap<String, Json>;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// The number as it was written.
    Number(String),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object.
    Object(Object),
}

impl Json {
    /// Reads strict JSON: no trailing commas, no comments, no equal keys in one object, nothing after the value.
    ///
    /// # Errors
    ///
    /// When the text is not JSON, or is nested deeper than 128 levels.
    pub fn parse(text: &[u8]) -> Result<Self, serde_json::Error> {
        Self::read(text, Twice::Refused)
    }

    /// As [`Json::parse`], for what somebody else has written and is to be shown: of equal keys in one object, the value of
    /// the last one counts.
    ///
    /// # Errors
    ///
    /// As [`Json::parse`].
    pub fn parse_leniently(text: &[u8]) -> Result<Self, serde_json::Error> {
        Self::read(text, Twice::LastCounts)
    }

    fn read(text: &[u8], twice: Twice) -> Result<Self, serde_json::Error> {
        let raw: &RawValue = serde_json::from_slice(text)?;
        if depth(raw.get()) > MAX_DEPTH {
            return Err(serde_json::Error::custom(format!(
                "nested deeper than {MAX_DEPTH} levels"
            )));
        }
        Self::from_raw(raw, twice)
    }

    fn from_raw(raw: &RawValue, twice: Twice) -> Result<Self, serde_json::Error> {
        let text = raw.get();
        Ok(match text.as_bytes().first() {
            Some(b'{') => {
                let mut deserializer = serde_json::Deserializer::from_str(text);
                let object = Members(twice)
                    .deserialize(&mut deserializer)?
                    .into_iter()
                    .map(|(name, value)| Ok((name, Self::from_raw(value, twice)?)))
                    .collect::<Result<_, serde_json::Error>>()?;
                Json::Object(object)
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text)?;
                Json::Array(
                    items
                        .into_iter()
                        .map(|item| Self::from_raw(item, twice))
                        .collect::<Result<_, _>>()?,
                )
            }
            Some(b'"') => Json::String(serde_json::from_str(text)?),
            Some(b't') => Json::Bool(true),
            Some(b'f') => Json::Bool(false),
            Some(b'n') => Json::Null,
            _ => Json::Number(text.to_owned()),
        })
    }

    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Json::String(text.into())
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Json::Null)
    }

    /// The characters of a text; none for anything else.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// `true` or `false`; none for anything else.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Json::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The items of a list; none for anything else.
    pub fn as_array(&self) -> Option<&[Json]> {
        match self {
            Json::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The properties of an object; none for anything else.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Json::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The property of an object; none for anything else.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.as_object()?.get(name)
    }

    /// What kind of value it is, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::String(_) => "a string",
            Json::Array(_) => "a list",
            Json::Object(_) => "an object",
        }
    }

    /// The value as text. A number that is not JSON (it cannot be parsed, only built) is written as null.
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| "null".to_owned())
    }

    /// The value with numbers as serde_json holds them, which rounds decimals to 17 significant digits.
    pub fn to_value(&self) -> serde_json::Value {
        serde_json::from_str(&self.to_text()).unwrap_or_default()
    }

    /// Applies `change` to every text in the value, property names included.
    pub fn map_texts(&mut self, change: &impl Fn(&str) -> Option<String>) {
        match self {
            Json::String(text) => {
                if let Some(changed) = change(text) {
                    *text = changed;
                }
            }
            Json::Array(items) => items.iter_mut().for_each(|item| item.map_texts(change)),
            Json::Object(object) => {
                object
                    .values_mut()
                    .for_each(|value| value.map_texts(change));
                if object.keys().any(|name| change(name).is_some()) {
                    let old = std::mem::take(object);
                    object.extend(
                        old.into_iter()
                            .map(|(name, value)| (change(&name).unwrap_or(name), value)),
                    );
                }
            }
            Json::Null | Json::Bool(_) | Json::Number(_) => {}
        }
    }
}

/// An object of these properties.
pub fn object<const N: usize>(properties: [(&str, Json); N]) -> Json {
    let properties = properties.map(|(name, value)| (name.to_owned(), value));
    Json::Object(Object::from_iter(properties))
}

impl From<&serde_json::Value> for Json {
    fn from(value: &serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Json::Null,
            serde_json::Value::Bool(flag) => Json::Bool(*flag),
            serde_json::Value::Number(number) => Json::Number(number.to_string()),
            serde_json::Value::String(text) => Json::String(text.clone()),
            serde_json::Value::Array(items) => Json::Array(items.iter().map(Json::from).collect()),
            serde_json::Value::Object(object) => Json::Object(
                object
                    .iter()
                    .map(|(name, value)| (name.clone(), Json::from(value)))
                    .collect(),
            ),
        }
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(flag) => serializer.serialize_bool(*flag),
            Json::Number(text) => {
                let raw = RawValue::from_string(text.clone()).map_err(serde::ser::Error::custom)?;
                raw.serialize(serializer)
            }
            Json::String(text) => serializer.serialize_str(text),
            Json::Array(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Json::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.len()))?;
                for (name, value) in object {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// How deep valid JSON is nested.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let (mut in_text, mut escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'[' | b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// What happens where a key stands twice in one object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Twice {
    /// Which of them counts is anybody's guess, so neither does.
    Refused,
    LastCounts,
}

/// Reads the members of one object, but not their values.
struct Members(Twice);

impl<'de> DeserializeSeed<'de> for Members {
    type Value = IndexMap<String, &'de RawValue>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Members {
    type Value = IndexMap<String, &'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = IndexMap::new();
        while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
            if members.insert(name.clone(), value).is_some() && self.0 == Twice::Refused {
                return Err(A::Error::custom(format!(
                    "the property {name} is given twice"
                )));
            }
        }
        Ok(members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_text() {
        let text = r#"{"b":12.50,"a":[123456789012345678.901234567890,1E-30,-0]}"#;
        assert_eq!(Json::parse(text.as_bytes()).unwrap().to_text(), text);
    }

    #[test]
    fn only_strict_json_is_read() {
        for text in [
            "{\"a\":1,}",
            "[1,]",
            "{} {}",
            "{\"a\":1,\"a\":2}",
            "// c\n{}",
            "{'a':1}",
            "[NaN]",
            "[01]",
            "",
        ] {
            assert!(Json::parse(text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn lenience_is_about_equal_keys_only() {
        let twice = br#"{"a":{"b":1,"c":2,"b":[3]},"d":4,"a":[{"e":5,"e":6}]}"#;
        assert!(Json::parse(twice).is_err());
        let value = Json::parse_leniently(twice).unwrap();
        assert_eq!(value.to_text(), r#"{"a":[{"e":6}],"d":4}"#);
        for text in ["{\"a\":1,}", "{} {}", "[NaN]", ""] {
            assert!(Json::parse_leniently(text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn deep_nesting_is_refused_without_using_the_stack() {
        assert_eq!(depth(r#"{"a[[\"[":[1,{"b":[]}],"c":{}}"#), 4);
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        assert!(Json::parse(deep.as_bytes()).is_err());
    }
}
