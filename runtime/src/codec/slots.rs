//! How the standard types are read.
//!
//! Everything here is compiled again for each type that a schema knows, so it is kept to a few instructions: no
//! closures, no `?` on a generic result, and constants in place of constructors.

use std::collections::BTreeMap;

use super::decode::{Decode, MapSlot, Slot, Value};
use super::fault::Fault;
use super::meter::BLOCK;
use super::text::FromText;
use crate::pages::Cursor;

impl<T: Decode> Slot for Option<T> {
    fn fill(&mut self, value: &mut Value<'_>) -> Result<(), Fault> {
        match T::decode(value) {
            Ok(read) => {
                *self = Some(read);
                Ok(())
            }
            Err(fault) => Err(fault),
        }
    }
}

/// A list or map that holds nothing.
pub trait Empty {
    /// It.
    const EMPTY: Self;
}

impl<T> Empty for Vec<T> {
    const EMPTY: Self = Self::new();
}

impl<K, T> Empty for BTreeMap<K, T> {
    const EMPTY: Self = Self::new();
}

/// Takes an empty text for no cursor, so that who goes on while there is one does not begin again.
pub fn unless_empty(cursor: Option<Cursor>) -> Option<Cursor> {
    cursor.filter(|cursor| !cursor.as_str().is_empty())
}

impl<T: Decode> Slot for Vec<T> {
    fn fill(&mut self, value: &mut Value<'_>) -> Result<(), Fault> {
        let more = value.room(self.len(), size_of::<T>())?;
        match T::decode(value) {
            Ok(read) => {
                // Not before: an item that does not fit gives back what was charged for its room, and must leave none behind.
                self.reserve_exact(more);
                self.push(read);
                Ok(())
            }
            Err(fault) => Err(fault),
        }
    }
}

impl<K: FromText + Ord, T: Decode> MapSlot for BTreeMap<K, T> {
    fn insert(&mut self, key: &str, value: &mut Value<'_>) -> Result<(), Fault> {
        // A map makes room for a node of eleven entries, which is half empty at worst later. A key may be a text.
        let entries = if self.is_empty() { 11 } else { 2 };
        let entry = size_of::<K>() + size_of::<T>();
        value.charge(key.len() + entries * entry + 2 * BLOCK)?;
        let key = K::from_text(key)?;
        self.insert(key, T::decode(value)?);
        Ok(())
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let mut found = None;
        match value.nullable(&mut found) {
            Ok(()) => Ok(found),
            Err(fault) => Err(fault),
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let mut items = Self::EMPTY;
        match value.list(&mut items) {
            Ok(()) => Ok(items),
            Err(fault) => Err(fault),
        }
    }
}

impl<K: FromText + Ord, T: Decode> Decode for BTreeMap<K, T> {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let mut entries = Self::new();
        value.map(&mut entries)?;
        Ok(entries)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        match T::decode(value) {
            Ok(read) => match value.charge(size_of::<T>() + BLOCK) {
                Ok(()) => Ok(Self::new(read)),
                Err(fault) => Err(fault),
            },
            Err(fault) => Err(fault),
        }
    }
}

impl Decode for bool {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        value.bool()
    }
}

impl Decode for i64 {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        value.i64()
    }
}

impl Decode for u64 {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        value.u64()
    }
}

impl Decode for i32 {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let number = value.i64()?;
        Self::try_from(number)
            .map_err(|_| Fault::new(format!("{number} does not fit a whole number of 32 bits")))
    }
}

impl Decode for String {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        value.string()
    }
}

/// Without its cursor a page would look like the last one, and the rest of the list would be lost.
impl Decode for Cursor {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        value.string().map(Self::from).map_err(Fault::fatal)
    }
}
