//! A value that is looked at before it is clear what it is: the unions.
//!
//! Which case it is may stand after the payload, so the text is read twice. A response that is read from bytes lends
//! its text, and nothing is copied.

use super::blank::Nothing;
use super::decode::{Decode, MapSlot, Place, Property, Slot, Value};
use super::fault::Fault;
use super::lenient;
use super::raw::{Pass, Raw};
use super::source::read_item;

impl Raw<'_> {
    /// Reads the value as a type.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    pub fn whole<T: Decode>(self) -> Result<T, Fault> {
        let mut found = None;
        match (self.read(&mut found), found) {
            (Ok(()), Some(value)) => Ok(value),
            (Ok(()), None) => Err(Fault::incomplete()),
            (Err(fault), _) => Err(fault),
        }
    }

    fn read(self, slot: &mut dyn Slot) -> Result<(), Fault> {
        let Self { meter, depth, .. } = self;
        match (self.pass, meter) {
            (Pass::Lenient, Some(meter)) => lenient::read(self.as_str(), meter, depth, slot),
            (Pass::Blank, _) => slot.fill(&mut Value(&mut Nothing::new(meter, depth))),
            _ => read_item(self.as_str(), meter, depth, slot).map_err(at_place),
        }
    }

    /// Reads one property of an object, and makes a case of it. Who makes it of the value would need one more function for
    /// each type, to tell a value from a fault.
    ///
    /// # Errors
    ///
    /// When the value is not an object, the property is missing, or it does not fit.
    pub fn case<T: Decode, U>(self, name: &'static str, make: fn(T) -> U) -> Result<U, Fault> {
        let mut found: Option<T> = None;
        let mut object = Object(&mut [(name, Place::Required(&mut found))]);
        match (self.read(&mut object), found) {
            (Ok(()), Some(value)) => Ok(make(value)),
            (Ok(()), None) => Err(Fault::incomplete()),
            (Err(fault), _) => Err(fault),
        }
    }

    /// Reads the property that names the case.
    ///
    /// # Errors
    ///
    /// When the value is not an object, or the property is missing or not a text.
    pub fn tag(self, name: &'static str) -> Result<String, Fault> {
        self.case(name, |tag| tag)
    }

    /// Whether an object has all these properties, none of them null.
    ///
    /// # Errors
    ///
    /// When the value is not an object.
    pub fn has(self, names: &[&str]) -> Result<bool, Fault> {
        if self.is_blank() {
            return Ok(false);
        }
        let mut present = Present { names, count: 0 };
        read_item(self.as_str(), self.meter, self.depth, &mut present).map_err(at_place)?;
        Ok(present.count >= names.len())
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
