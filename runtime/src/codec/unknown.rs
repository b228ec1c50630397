//! Properties of a response that its type does not know, which is how an API announces what comes next.
//!
//! Reading passes over them. All that it does for each is to make a number of its name and of the names that the object has;
//! only for a number that the client has not met yet is the response read again, to find out where the property stands.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::decode::{Decode, Property};
use super::lenient;
use super::meter::Meter;

/// So many kinds of unknown properties does one response tell of.
const MOST: usize = 64;

/// The unknown properties of one response.
#[derive(Debug, Default)]
pub(super) struct Unknown {
    kinds: Vec<u64>,
    /// Where each kind stands; only while somebody wants to know.
    places: Option<Vec<(u64, String)>>,
}

/// A number for a property that objects of a type have and the type does not know.
fn kind(properties: &[Property<'_>], name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    for (known, _) in properties {
        // The names of a type are constants, so their addresses tell the type.
        hasher.write_usize(known.as_ptr().addr());
    }
    name.hash(&mut hasher);
    hasher.finish()
}

impl Meter<'_> {
    /// Takes note of a property that an object has and its type does not know.
    #[cold]
    pub(super) fn unknown_property(&self, properties: &[Property<'_>], name: &str) {
        let kind = kind(properties, name);
        let mut unknown = self.unknown.borrow_mut();
        if unknown.kinds.contains(&kind) || unknown.kinds.len() >= MOST {
            return;
        }
        unknown.kinds.push(kind);
        if let Some(places) = &mut unknown.places {
            places.push((kind, self.aside.borrow().path_to(name)));
        }
    }

    /// The kinds of unknown properties that were met.
    pub(crate) fn unknown_kinds(&self) -> Vec<u64> {
        self.unknown.borrow().kinds.clone()
    }

    /// Whether the response is read for the sake of what is unknown in it.
    pub(super) fn wants_places(&self) -> bool {
        self.unknown.borrow().places.is_some()
    }
}

/// Where the unknown properties of a response stand, each kind with the path of the first of it.
pub(crate) fn places_of_unknown<T: Decode>(json: &[u8], meter: &Meter<'_>) -> Vec<(u64, String)> {
    meter.unknown.borrow_mut().places = Some(Vec::new());
    let mut found: Option<T> = None;
    if let Ok(json) = std::str::from_utf8(super::without_mark(json)) {
        // It was read before; what cannot be read again has told what it knows until then.
        let _ = lenient::read(json, meter, 0, &mut found);
    }
    meter.unknown.take().places.unwrap_or_default()
}
