//! Any JSON as a tree of serde_json's, for calls without types.
//!
//! A tree takes several times the size of its text even when nobody means harm, so it has a bound of its own.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::fault::Fault;
use super::meter::{Meter, growth};

/// Reads a value and keeps an account of it.
#[derive(Clone, Copy)]
pub(crate) struct Tree<'m>(pub(crate) &'m Meter<'m>);

impl Tree<'_> {
    fn keep<E: Error>(self, bytes: usize) -> Result<(), E> {
        self.0.block(bytes).map_err(refusal)
    }
}

fn refusal<E: Error>(fault: Fault) -> E {
    E::custom(fault.message().unwrap_or_default())
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.0.tick().map_err(refusal)?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any valid JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        self.keep(text.len())?;
        Ok(Value::String(text.to_owned()))
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            if list.len() == list.capacity() {
                let item = size_of::<Value>();
                let more = growth(list.len(), item);
                let grown = self.0.grow(list.len() * item, more * item);
                grown.map_err(refusal)?;
                list.reserve_exact(more);
            }
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = entries.next_key::<String>()? {
            // A map makes room for a node of eleven entries, which is half empty at worst later.
            let entry = size_of::<String>() + size_of::<Value>();
            let node = if map.is_empty() { 11 } else { 2 };
            self.keep(name.len() + node * entry)?;
            map.insert(name, entries.next_value_seed(self)?);
        }
        Ok(Value::Object(map))
    }
}
