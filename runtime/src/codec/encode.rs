//! What the encoding code of a type is written against: a place for one value.
//!
//! The serializer behind it is any of serde's, hidden behind one private trait object, for the same reason as on the
//! decoding side: the code of a type is compiled once.

use std::collections::BTreeMap;
use std::fmt;

use super::text::AsText;
use crate::pages::Cursor;

/// A type that can be written as JSON.
///
/// The generated types implement it; serde's `Serialize` is three lines on top ([`serialize`](super::serialize)).
#[diagnostic::on_unimplemented(
    note = "what only responses contain is written with the feature `both-directions` of mews-connector"
)]
#[doc(hidden)]
pub trait Encode {
    /// Writes the value, by one call of a method of `out`.
    fn encode(&self, out: Out<'_>);
}

/// The place for one value. Each method consumes it.
pub struct Out<'a> {
    sink: &'a mut dyn Sink,
    /// A value that is absent is written as null.
    keeps_null: bool,
}

/// The items of a list, without their type.
pub trait Items {
    /// The item at this place; none behind the last.
    fn item(&self, index: usize) -> Option<&dyn Encode>;
}

/// The entries of a map, without their types.
pub trait Entries {
    /// Hands each entry to the callback.
    fn each(&self, take: &mut dyn FnMut(&str, &dyn Encode));
}

// Compiled again for each type of item, so it uses what the compiler knows of slices, and no function of theirs.
impl<T: Encode> Items for Vec<T> {
    fn item(&self, index: usize) -> Option<&dyn Encode> {
        let items = self.as_slice();
        if index < items.len() {
            Some(&items[index])
        } else {
            None
        }
    }
}

impl<K: AsText, T: Encode> Entries for BTreeMap<K, T> {
    fn each(&self, take: &mut dyn FnMut(&str, &dyn Encode)) {
        for (key, value) in self {
            key.with_text(&mut |key| take(key, value));
        }
    }
}

/// What hides the serializer; implemented once, for every serde serializer.
pub(super) trait Sink {
    fn object(&mut self, properties: &[(&str, &dyn Encode)]);
    fn map(&mut self, entries: &dyn Entries);
    fn list(&mut self, items: &dyn Items);
    fn absent(&mut self);
    fn null(&mut self);
    fn bool(&mut self, value: bool);
    fn i64(&mut self, value: i64);
    fn u64(&mut self, value: u64);
    fn text(&mut self, text: &str);
    fn display(&mut self, value: &dyn fmt::Display);
    fn raw(&mut self, json: &str);
}

impl<'a> Out<'a> {
    pub(super) fn new(sink: &'a mut dyn Sink) -> Self {
        Self {
            sink,
            keeps_null: false,
        }
    }

    /// Says that there is no value: its property is left out of the object. In a list it is `null`.
    pub fn absent(self) {
        if self.keeps_null {
            self.sink.null();
        } else {
            self.sink.absent();
        }
    }

    /// Writes an object. Properties whose value is absent are left out.
    pub fn object(self, properties: &[(&str, &dyn Encode)]) {
        self.sink.object(properties);
    }

    /// Writes a list.
    pub fn list(self, items: &dyn Items) {
        self.sink.list(items);
    }

    /// Writes a map as an object.
    pub fn map(self, entries: &dyn Entries) {
        self.sink.map(entries);
    }

    /// Writes `null`.
    pub fn null(self) {
        self.sink.null();
    }

    /// Writes `true` or `false`.
    pub fn bool(self, value: bool) {
        self.sink.bool(value);
    }

    /// Writes a whole number.
    pub fn i64(self, value: i64) {
        self.sink.i64(value);
    }

    /// Writes a whole number that is not negative.
    pub fn u64(self, value: u64) {
        self.sink.u64(value);
    }

    /// Writes a text.
    pub fn text(self, text: &str) {
        self.sink.text(text);
    }

    /// Writes what a value displays as a text.
    pub fn display(self, value: &dyn fmt::Display) {
        self.sink.display(value);
    }

    /// Writes JSON text as it is. Text that is not JSON makes the serialisation fail.
    pub fn raw(self, json: &str) {
        self.sink.raw(json);
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, out: Out<'_>) {
        match self {
            Some(value) => value.encode(out),
            None => out.absent(),
        }
    }
}

/// A property that is written as null when it is `None`, in place of being left out.
pub struct Nullable<'a, T>(pub &'a T);

impl<T: Encode> Encode for Nullable<'_, T> {
    fn encode(&self, out: Out<'_>) {
        self.0.encode(Out {
            keeps_null: true,
            ..out
        });
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, out: Out<'_>) {
        out.list(self);
    }
}

impl<K: AsText, T: Encode> Encode for BTreeMap<K, T> {
    fn encode(&self, out: Out<'_>) {
        out.map(self);
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(&self, out: Out<'_>) {
        (**self).encode(out);
    }
}

impl Encode for bool {
    fn encode(&self, out: Out<'_>) {
        out.bool(*self);
    }
}

impl Encode for i64 {
    fn encode(&self, out: Out<'_>) {
        out.i64(*self);
    }
}

impl Encode for u64 {
    fn encode(&self, out: Out<'_>) {
        out.u64(*self);
    }
}

impl Encode for i32 {
    fn encode(&self, out: Out<'_>) {
        out.i64(i64::from(*self));
    }
}

impl Encode for &'static str {
    fn encode(&self, out: Out<'_>) {
        out.text(self);
    }
}

impl Encode for Cursor {
    fn encode(&self, out: Out<'_>) {
        out.text(self.as_str());
    }
}

impl Encode for String {
    fn encode(&self, out: Out<'_>) {
        out.text(self);
    }
}
