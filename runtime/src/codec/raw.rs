//! A value that is looked at before it is clear what it is: the unions.
//!
//! Which case it is may stand after the payload, so the text is read twice. A response that is read from bytes lends
//! its text, and nothing is copied.

use std::fmt;

use serde_json::value::RawValue;

use super::decode::{Decode, MapSlot, Place, Property, Slot, Value};
use super::fault::Fault;
use super::json::read_item;
use super::meter::{BLOCK, Meter};
use crate::values::Json;

/// One JSON value as text, known to be well-formed.
#[derive(Clone, Copy)]
pub struct Raw<'a> {
    json: &'a RawValue,
    meter: Option<&'a Meter<'a>>,
    /// How many values it is inside of.
    depth: u16,
}

impl<'a> Raw<'a> {
    pub(crate) const fn new(json: &'a RawValue, meter: Option<&'a Meter<'a>>, depth: u16) -> Self {
        Self { json, meter, depth }
    }

    /// The text, exactly as it was sent.
    #[must_use]
    pub fn as_str(self) -> &'a str {
        self.json.get()
    }

    /// Keeps the value as it is.
    #[must_use]
    pub fn keep(self) -> Json {
        if let Some(meter) = self.meter {
            meter.note(self.as_str().len() + BLOCK);
        }
        Json::from(self.json.to_owned())
    }

    /// Keeps the text as it is, unless that is more than the answer may take.
    pub(crate) fn kept(self) -> Result<Box<RawValue>, Fault> {
        if let Some(meter) = self.meter {
            meter.block(self.as_str().len())?;
        }
        Ok(self.json.to_owned())
    }

    /// Reads the value as a type.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    pub fn whole<T: Decode>(self) -> Result<T, Fault> {
        let mut found = None;
        read_item(self.as_str(), self.meter, self.depth, &mut found).map_err(at_place)?;
        found.ok_or_else(Fault::incomplete)
    }

    /// Reads one property of an object.
    ///
    /// # Errors
    ///
    /// When the value is not an object, the property is missing, or it does not fit.
    pub fn property<T: Decode>(self, name: &'static str) -> Result<T, Fault> {
        let mut found: Option<T> = None;
        let mut object = Object(&mut [(name, Place::Required(&mut found))]);
        read_item(self.as_str(), self.meter, self.depth, &mut object).map_err(at_place)?;
        found.ok_or_else(Fault::incomplete)
    }

    /// Reads the property that names the case.
    ///
    /// # Errors
    ///
    /// When the value is not an object, or the property is missing or not a text.
    pub fn tag(self, name: &'static str) -> Result<String, Fault> {
        self.property(name)
    }

    /// Whether an object has all these properties, none of them null.
    ///
    /// # Errors
    ///
    /// When the value is not an object.
    pub fn has(self, names: &[&str]) -> Result<bool, Fault> {
        let mut present = Present { names, count: 0 };
        read_item(self.as_str(), self.meter, self.depth, &mut present).map_err(at_place)?;
        Ok(present.count >= names.len())
    }
}

impl fmt::Debug for Raw<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Raw").field(&self.json).finish()
    }
}

fn at_place((fault, message): (Fault, String)) -> Fault {
    fault.because(message)
}

/// Reads an object for the sake of some of its properties.
struct Object<'a, 'p>(&'a mut [Property<'p>]);

impl Slot for Object<'_, '_> {
    fn fill(&mut self, value: &mut Value<'_>) -> Result<(), Fault> {
        value.object(self.0)
    }
}

/// Counts the properties that are there.
struct Present<'a> {
    names: &'a [&'a str],
    count: usize,
}

impl Slot for Present<'_> {
    fn fill(&mut self, value: &mut Value<'_>) -> Result<(), Fault> {
        value.map(self)
    }
}

impl MapSlot for Present<'_> {
    fn insert(&mut self, key: &str, value: &mut Value<'_>) -> Result<(), Fault> {
        if self.names.contains(&key) {
            value.nullable(&mut Count(&mut self.count))?;
        }
        Ok(())
    }
}

/// Counts a value without looking at it.
struct Count<'a>(&'a mut usize);

impl Slot for Count<'_> {
    fn fill(&mut self, _unread: &mut Value<'_>) -> Result<(), Fault> {
        *self.0 += 1;
        Ok(())
    }
}
