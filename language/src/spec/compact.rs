//! Values that may be written as one text when there is nothing else to say: `Id: MessageId`.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What has a short form.
pub trait Short: Sized {
    /// The full value that the text stands for.
    fn from_short(text: String) -> Self;

    /// The text that says it all, when one does.
    fn short(&self) -> Option<&str>;
}

/// A value that is written in its short form whenever that loses nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compact<T>(
    /// The value, whichever way it was written.
    pub T,
);

impl<T> std::ops::Deref for Compact<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum Written<T> {
    Short(String),
    Full(T),
}

impl<'de, T: Short + Deserialize<'de>> Deserialize<'de> for Compact<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match Written::deserialize(deserializer)? {
            Written::Short(text) => T::from_short(text),
            Written::Full(value) => value,
        }))
    }
}

impl<T: Short + Serialize> Serialize for Compact<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.short() {
            Some(text) => serializer.serialize_str(text),
            None => self.0.serialize(serializer),
        }
    }
}

impl<T: JsonSchema> JsonSchema for Compact<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        Written::<T>::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Written::<T>::json_schema(generator)
    }
}
