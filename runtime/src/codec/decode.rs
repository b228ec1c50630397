//! What the decoding code of a type is written against: a value that can be asked what it is.
//!
//! The parser behind it is any serde deserializer, hidden behind one private trait object. So the code of a type is an
//! ordinary function that is compiled once, where serde's visitors would be compiled per type and per parser.

use serde_json::value::RawValue;

use super::fault::Fault;
use super::meter::{BLOCK, Meter, growth};
use super::raw::Raw;
use crate::pages::Rejections;

/// A type that can be read from JSON.
///
/// The generated types implement it; serde's `Deserialize` is three lines on top ([`deserialize`](super::deserialize)).
#[doc(hidden)]
pub trait Decode: Sized {
    /// Reads one value.
    ///
    /// # Errors
    ///
    /// When the value does not fit the type; the fault tells where and why.
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault>;
}

/// A property that an object may have: its name on the wire, and the place that its value goes to.
pub type Property<'a> = (&'static str, Place<'a>);

/// The place that the value of a property goes to, by what "absent" and "null" mean for it.
pub enum Place<'a> {
    /// Every object of the kind has it: absent and null are faults. The slot is an `Option<T>`.
    Required(&'a mut dyn Slot),
    /// Every object of the kind has it, and absent means null, which the type may allow. The slot is an `Option<T>`.
    OrNull(&'a mut dyn Slot),
    /// Absent and null leave the slot as it is. The slot is an `Option<T>`.
    Optional(&'a mut dyn Slot),
    /// A list that every object of the kind has. Where it is absent or null it stays empty, and the lenient pass lists it.
    /// The slot is a `Vec<T>`, which takes one item after the other.
    List(&'a mut dyn Slot),
    /// A list: absent and null leave it empty. The slot is a `Vec<T>`.
    OptionalList(&'a mut dyn Slot),
    /// An object used as a map that every object of the kind has; absent and null as for [`List`](Self::List). The slot is
    /// a `BTreeMap<K, T>`.
    Map(&'a mut dyn MapSlot),
    /// An object used as a map: absent and null leave it empty. The slot is a `BTreeMap<K, T>`.
    OptionalMap(&'a mut dyn MapSlot),
}

/// Takes values; what a value that was read is put into.
pub trait Slot {
    /// Reads one value and keeps it.
    ///
    /// # Errors
    ///
    /// When the value does not fit.
    fn fill(&mut self, value: &mut Value<'_>) -> Result<(), Fault>;
}

/// Takes the entries of a map.
pub trait MapSlot {
    /// Reads one value and keeps it under its key.
    ///
    /// # Errors
    ///
    /// When the key or the value does not fit.
    fn insert(&mut self, key: &str, value: &mut Value<'_>) -> Result<(), Fault>;
}

/// One JSON value that has not been read yet. Each method reads it, so one call is all it takes.
pub struct Value<'a>(pub(super) &'a mut dyn Source);

/// What hides where a value comes from: a serde deserializer, a text that is read part by part, or nothing at all.
pub(super) trait Source {
    fn object(&mut self, properties: &mut [Property<'_>]) -> Result<(), Fault>;
    fn map(&mut self, entries: &mut dyn MapSlot) -> Result<(), Fault>;
    fn list(&mut self, items: &mut dyn Slot) -> Result<(), Fault>;
    fn nullable(&mut self, slot: &mut dyn Slot) -> Result<(), Fault>;
    /// A text. `blank` is what it reads as where there is none.
    fn text(&mut self, blank: &'static str) -> Result<(&str, Option<&Meter<'_>>), Fault>;
    fn string(&mut self) -> Result<String, Fault>;
    fn bool(&mut self) -> Result<bool, Fault>;
    fn i64(&mut self) -> Result<i64, Fault>;
    fn u64(&mut self) -> Result<u64, Fault>;
    fn raw(&mut self) -> Result<Raw<'_>, Fault>;
    /// A text that was kept, as a part of this value.
    fn part<'s>(&'s self, json: &'s RawValue) -> Result<Raw<'s>, Fault>;
    /// Takes note of a value for a part of which there is no room, or refuses it.
    fn shortened(&self, fault: Fault) -> Result<(), Fault>;
    /// Sets aside a property whose value was read as JSON and turned out not to fit, or refuses it.
    fn sibling(
        &self,
        name: &str,
        fault: Fault,
        json: &RawValue,
        is_required: bool,
    ) -> Result<(), Fault>;
    /// Takes what was set aside.
    fn rejections(&self) -> Rejections;
    fn meter(&self) -> Option<&Meter<'_>>;
}

impl Value<'_> {
    /// Reads an object: each property that is listed goes to its slot, every other one is ignored.
    ///
    /// # Errors
    ///
    /// When it is not an object, a property does not fit, or a property comes twice.
    pub fn object(&mut self, properties: &mut [Property<'_>]) -> Result<(), Fault> {
        self.0.object(properties)
    }

    /// Reads the object that is a whole response. In the lenient pass, what does not fit is returned instead of failing
    /// the response.
    ///
    /// # Errors
    ///
    /// As [`object`](Self::object).
    pub fn response(&mut self, properties: &mut [Property<'_>]) -> Result<Rejections, Fault> {
        match self.0.object(properties) {
            Ok(()) => Ok(self.0.rejections()),
            Err(fault) => Err(fault),
        }
    }

    /// Reads an object as a map.
    ///
    /// # Errors
    ///
    /// When it is not an object, or an entry does not fit.
    pub fn map(&mut self, entries: &mut dyn MapSlot) -> Result<(), Fault> {
        self.0.map(entries)
    }

    /// Reads a list, item by item.
    ///
    /// # Errors
    ///
    /// When it is not a list, or an item does not fit.
    pub fn list(&mut self, items: &mut dyn Slot) -> Result<(), Fault> {
        self.0.list(items)
    }

    /// Reads a value that may be null; null leaves the slot as it is.
    ///
    /// # Errors
    ///
    /// When the value is not null and does not fit.
    pub fn nullable(&mut self, slot: &mut dyn Slot) -> Result<(), Fault> {
        self.0.nullable(slot)
    }

    /// Reads a text, for whoever makes something else of it: it is not copied. It counts as kept nevertheless, since what
    /// is made of it may be on the heap.
    ///
    /// # Errors
    ///
    /// When it is not a text, or the response takes too much memory.
    pub fn text(&mut self) -> Result<&str, Fault> {
        let (text, meter) = self.0.text("")?;
        if let Some(meter) = meter {
            meter.charge(text.len() + 3 * BLOCK)?;
        }
        Ok(text)
    }

    /// Reads a text for a value that keeps nothing on the heap. `blank` is its text where there is none.
    pub(crate) fn lent(&mut self, blank: &'static str) -> Result<&str, Fault> {
        self.0.text(blank).map(|(text, _)| text)
    }

    /// Says that a part of the value that was read is lost: in the lenient pass that is listed, and otherwise a fault that
    /// leads to that pass.
    pub(crate) fn shortened(&mut self, message: String) -> Result<(), Fault> {
        self.0.shortened(Fault::new(message))
    }

    /// Sets aside a property that does not fit and that another one beside it explains; a fault where it may not be.
    pub(crate) fn set_sibling_aside(
        &self,
        name: &str,
        fault: Fault,
        json: &RawValue,
        is_required: bool,
    ) -> Result<(), Fault> {
        self.0.sibling(name, fault, json, is_required)
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// When it is not a text.
    pub fn string(&mut self) -> Result<String, Fault> {
        self.0.string()
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// When it is neither.
    pub fn bool(&mut self) -> Result<bool, Fault> {
        self.0.bool()
    }

    /// Reads a whole number, which may be spelled as `1.0` or `1e2`.
    ///
    /// # Errors
    ///
    /// When it is not a whole number, or does not fit 64 bits.
    pub fn i64(&mut self) -> Result<i64, Fault> {
        self.0.i64()
    }

    /// Reads a whole number that is not negative, and may be spelled as `1.0` or `1e2`.
    ///
    /// # Errors
    ///
    /// When it is not such a number, or does not fit 64 bits.
    pub fn u64(&mut self) -> Result<u64, Fault> {
        self.0.u64()
    }

    /// Takes note of bytes that are kept on the heap.
    pub(crate) fn charge(&mut self, bytes: usize) -> Result<(), Fault> {
        self.0.meter().map_or(Ok(()), |meter| meter.charge(bytes))
    }

    /// How many more items of this size a list makes room for; not generic, as lists are many.
    pub(super) fn room(&mut self, len: usize, item: usize) -> Result<usize, Fault> {
        let more = growth(len, item);
        if more > 0
            && let Some(meter) = self.0.meter()
            && !meter.is_room_of_a_page(len + more)
        {
            meter.grow(len.saturating_mul(item), more.saturating_mul(item))?;
        }
        Ok(more)
    }

    /// A text that was kept from inside of this value. Memory, time and depth count as if it were read in its place.
    pub(crate) fn inside<'s>(&'s self, json: &'s RawValue) -> Result<Raw<'s>, Fault> {
        self.0.part(json)
    }

    /// Reads any value as its JSON text, exactly as it was sent.
    ///
    /// # Errors
    ///
    /// When it is not JSON, when the parser is not serde_json's, or when `read` refuses the text.
    pub fn raw<T>(&mut self, read: impl FnOnce(Raw<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        match self.0.raw() {
            Ok(json) => read(json),
            Err(fault) => Err(fault),
        }
    }
}
