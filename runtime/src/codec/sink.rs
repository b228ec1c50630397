//! Any serde serializer, seen as a [`Sink`].
//!
//! There are two sinks, one for a value that stands alone and one for a value with a name: a property whose value turns
//! out to be absent must not have written its name.

use std::fmt;

use serde::ser::{Error, Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::encode::{Encode, Entries, Items, Out, Sink};

/// Writes a value into a serde serializer; what `Serialize` of a generated type consists of.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    let mut whole = Whole {
        serializer: Some(serializer),
        result: None,
    };
    value.encode(Out::new(&mut whole));
    whole
        .result
        .unwrap_or_else(|| Err(S::Error::custom("the encoding code wrote nothing")))
}

/// A serializer that takes one value.
struct Whole<S: Serializer> {
    serializer: Option<S>,
    result: Option<Result<S::Ok, S::Error>>,
}

/// A property of an object: its name is written together with its value.
struct Named<'a, M: SerializeMap> {
    object: &'a mut M,
    name: &'a str,
    result: Result<(), M::Error>,
}

/// What both sinks do with a value.
trait Write {
    fn write<T: Serialize + ?Sized>(&mut self, value: &T);
    fn skip(&mut self);
}

impl<S: Serializer> Write for Whole<S> {
    fn write<T: Serialize + ?Sized>(&mut self, value: &T) {
        if let Some(serializer) = self.serializer.take() {
            self.result = Some(value.serialize(serializer));
        }
    }

    fn skip(&mut self) {
        self.write(&());
    }
}

impl<M: SerializeMap> Write for Named<'_, M> {
    fn write<T: Serialize + ?Sized>(&mut self, value: &T) {
        self.result = self.object.serialize_entry(self.name, value);
    }

    fn skip(&mut self) {}
}

impl<W: Write> Sink for W {
    fn object(&mut self, properties: &[(&str, &dyn Encode)]) {
        self.write(&Object(properties));
    }

    fn map(&mut self, entries: &dyn Entries) {
        self.write(&Map(entries));
    }

    fn list(&mut self, items: &dyn Items) {
        self.write(&List(items));
    }

    fn absent(&mut self) {
        self.skip();
    }

    fn null(&mut self) {
        self.write(&());
    }

    fn bool(&mut self, value: bool) {
        self.write(&value);
    }

    fn i64(&mut self, value: i64) {
        self.write(&value);
    }

    fn u64(&mut self, value: u64) {
        self.write(&value);
    }

    fn text(&mut self, text: &str) {
        self.write(text);
    }

    fn display(&mut self, value: &dyn fmt::Display) {
        self.write(&Text(value));
    }

    fn raw(&mut self, json: &str) {
        self.write(&Raw(json));
    }
}

struct Object<'a>(&'a [(&'a str, &'a dyn Encode)]);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        for (name, value) in self.0 {
            let mut named = Named {
                object: &mut object,
                name,
                result: Ok(()),
            };
            value.encode(Out::new(&mut named));
            named.result?;
        }
        object.end()
    }
}

struct Map<'a>(&'a dyn Entries);

impl Serialize for Map<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let mut written = Ok(());
        self.0.each(&mut |key, value| {
            if written.is_ok() {
                written = object.serialize_entry(key, &Item(value));
            }
        });
        written?;
        object.end()
    }
}

struct List<'a>(&'a dyn Items);

impl Serialize for List<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((0..).map_while(|index| self.0.item(index).map(Item)))
    }
}

struct Item<'a>(&'a dyn Encode);

impl Serialize for Item<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}

struct Text<'a>(&'a dyn fmt::Display);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}

struct Raw<'a>(&'a str);

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw: &RawValue = serde_json::from_str(self.0).map_err(S::Error::custom)?;
        raw.serialize(serializer)
    }
}
