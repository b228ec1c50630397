//! Typed spec → [`Node`], with serde: the way back of [`de`](super::de), on which the formatter rests.

use serde::ser::{self, Impossible, Serialize, Serializer};

use super::de::Misfit;
use super::node::{Entry, Kind, Node};

/// Writes a typed value as a node.
///
/// # Errors
///
/// When the value holds something that no file can hold, such as bytes or a key that is not text.
pub fn to_node<T: Serialize + ?Sized>(value: &T) -> Result<Node, Misfit> {
    value.serialize(Writer)
}

impl ser::Error for Misfit {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

struct Writer;

type Done = Result<Node, Misfit>;
type Never = Impossible<Node, Misfit>;

fn no(what: &str) -> Misfit {
    Misfit(format!("a schema cannot hold {what}"))
}

macro_rules! plain {
    ($($name:ident $ty:ty;)*) => {
        $(fn $name(self, value: $ty) -> Done {
            Ok(Node::plain(value.to_string()))
        })*
    };
}

impl Serializer for Writer {
    type Ok = Node;
    type Error = Misfit;
    type SerializeSeq = List;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Map;
    type SerializeStruct = Map;
    type SerializeStructVariant = Never;

    plain! {
        serialize_bool bool;
        serialize_i8 i8;
        serialize_i16 i16;
        serialize_i32 i32;
        serialize_i64 i64;
        serialize_u8 u8;
        serialize_u16 u16;
        serialize_u32 u32;
        serialize_u64 u64;
    }

    fn serialize_f32(self, value: f32) -> Done {
        self.serialize_f64(f64::from(value))
    }

    fn serialize_f64(self, value: f64) -> Done {
        // `{:?}` keeps the point of `1.0` and is exact.
        Ok(Node::plain(format!("{value:?}")))
    }

    fn serialize_char(self, value: char) -> Done {
        Ok(Node::text(value))
    }

    fn serialize_str(self, value: &str) -> Done {
        Ok(Node::text(value))
    }

    fn serialize_bytes(self, _: &[u8]) -> Done {
        Err(no("bytes"))
    }

    fn serialize_none(self) -> Done {
        Ok(Node::plain(""))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        Ok(Node::plain(""))
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        Ok(Node::plain(""))
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        Ok(Node::text(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Done {
        Err(no("a tagged value"))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List, Misfit> {
        Ok(List(Vec::new()))
    }

    fn serialize_tuple(self, _: usize) -> Result<Never, Misfit> {
        Err(no("a tuple"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Never, Misfit> {
        Err(no("a tuple"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Never, Misfit> {
        Err(no("a tuple"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Map, Misfit> {
        Ok(Map::default())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Map, Misfit> {
        Ok(Map::default())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Never, Misfit> {
        Err(no("a tagged value"))
    }
}

struct List(Vec<Node>);

impl ser::SerializeSeq for List {
    type Ok = Node;
    type Error = Misfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Misfit> {
        self.0.push(to_node(value)?);
        Ok(())
    }

    fn end(self) -> Done {
        Ok(Node::new(Kind::List(self.0)))
    }
}

#[derive(Default)]
struct Map {
    entries: Vec<Entry>,
    key: Option<String>,
}

impl Map {
    fn push(&mut self, key: String, value: Node) {
        self.entries.push(Entry {
            key,
            key_span: 0..0,
            value,
        });
    }

    fn done(self) -> Done {
        Ok(Node::new(Kind::Map(self.entries.into())))
    }
}

impl ser::SerializeMap for Map {
    type Ok = Node;
    type Error = Misfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Misfit> {
        let node = to_node(key)?;
        self.key = Some(
            node.as_text()
                .ok_or_else(|| no("a key that is not text"))?
                .to_owned(),
        );
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Misfit> {
        let key = self.key.take().ok_or_else(|| no("a value without a key"))?;
        self.push(key, to_node(value)?);
        Ok(())
    }

    fn end(self) -> Done {
        self.done()
    }
}

impl ser::SerializeStruct for Map {
    type Ok = Node;
    type Error = Misfit;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Misfit> {
        self.push(key.to_owned(), to_node(value)?);
        Ok(())
    }

    fn end(self) -> Done {
        self.done()
    }
}
