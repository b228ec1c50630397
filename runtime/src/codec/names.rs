//! The names of an object's properties: which one a name belongs to, which were seen, and which are missing.

use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use super::decode::{Place, Property};
use super::fault::Fault;
use super::meter::Meter;

/// Whether all that is wrong with a property is what it lacks; then that is taken down, and the object read on.
#[cold]
pub(super) fn is_missing_only(fault: &mut Option<Fault>, missing: &mut Vec<String>) -> bool {
    let found = fault.as_mut().map(Fault::take_missing).unwrap_or_default();
    let only = !found.is_empty();
    if only {
        *fault = None;
        missing.extend(found);
    }
    only
}

/// Adds the required properties of an object that were not among those seen; lists and maps among them where a response
/// is read, since whoever reads one is told of them.
#[cold]
pub(super) fn add_unseen(
    properties: &[Property<'_>],
    seen: u64,
    of_response: bool,
    missing: &mut Vec<String>,
) {
    for (index, (name, place)) in properties.iter().enumerate() {
        let is_required = match place {
            Place::Required(_) => true,
            Place::List(_) | Place::Map(_) => of_response,
            Place::OrNull(_)
            | Place::Optional(_)
            | Place::OptionalList(_)
            | Place::OptionalMap(_) => false,
        };
        if is_required && index < 64 && seen & bit(index) == 0 {
            missing.push((*name).to_owned());
        }
    }
}

/// The mark of a property among those that were seen. Beyond the first 64 properties of an object, of which the widest
/// in the API has 46, nothing is marked: the last value counts, and what is missing is told without its name.
pub(super) const fn bit(index: usize) -> u64 {
    if index < 64 { 1 << index } else { 0 }
}

/// Finds the property that a name belongs to. Objects of one kind come with their properties in one order, so the
/// search starts where the last one ended.
pub(super) struct NameSeed<'a, 'p> {
    pub(super) properties: &'a [Property<'p>],
    pub(super) next: usize,
    /// Takes note of names that belong to none.
    pub(super) meter: Option<&'a Meter<'a>>,
}

impl<'de> DeserializeSeed<'de> for NameSeed<'_, '_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NameSeed<'_, '_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        if let Some(property) = self.properties.get(self.next)
            && property.0 == name
        {
            return Ok(Some(self.next));
        }
        let (before, after) = self.properties.split_at(self.next);
        if let Some(found) = after.iter().position(|property| property.0 == name) {
            return Ok(Some(self.next + found));
        }
        let found = before.iter().position(|property| property.0 == name);
        if found.is_none()
            && let Some(meter) = self.meter
        {
            note_unknown(self.properties, name, meter);
        }
        Ok(found)
    }
}

/// Takes note of a property that an object has and its type does not know.
#[cold]
fn note_unknown(properties: &[Property<'_>], name: &str, meter: &Meter<'_>) {
    let mut kind = DefaultHasher::new();
    for (known, _) in properties {
        // The names of a type are constants, so their addresses tell the type.
        kind.write_usize(known.as_ptr().addr());
    }
    name.hash(&mut kind);
    let path = || meter.aside.borrow().path_to(name);
    meter.unknown.borrow_mut().add(kind.finish(), path);
}
