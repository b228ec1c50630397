//! A value that is not there, for callers who want blanks in place of required values that are missing.

use serde_json::value::RawValue;

use super::decode::{MapSlot, Place, Property, Slot, Source, Value};
use super::fault::Fault;
use super::meter::Meter;
use super::raw::{Pass, Raw};
use crate::pages::Rejections;

/// Objects inside of objects that all are required would never end; the checks of the schema refuse them.
const DEEPEST: u16 = 128;

/// Reads as the blank of whatever is asked for: an empty text, zero, false, an empty list, an object of blanks.
pub(super) struct Nothing<'a> {
    meter: Option<&'a Meter<'a>>,
    depth: u16,
}

impl<'a> Nothing<'a> {
    pub(super) fn new(meter: Option<&'a Meter<'a>>, depth: u16) -> Self {
        Self {
            meter,
            depth: depth.saturating_add(1),
        }
    }
}

impl Source for Nothing<'_> {
    fn object(&mut self, properties: &mut [Property<'_>]) -> Result<(), Fault> {
        if self.depth > DEEPEST {
            return Err(Fault::new("no blank of this type ever ends"));
        }
        for (name, place) in properties {
            if let Place::Required(slot) | Place::OrNull(slot) = place {
                let mut part = Self::new(self.meter, self.depth);
                if let Err(fault) = slot.fill(&mut Value(&mut part)) {
                    return Err(fault.at_property(name));
                }
            }
        }
        Ok(())
    }

    fn map(&mut self, _: &mut dyn MapSlot) -> Result<(), Fault> {
        Ok(())
    }

    fn list(&mut self, _: &mut dyn Slot) -> Result<(), Fault> {
        Ok(())
    }

    fn nullable(&mut self, _: &mut dyn Slot) -> Result<(), Fault> {
        Ok(())
    }

    fn text(&mut self, blank: &'static str) -> Result<(&str, Option<&Meter<'_>>), Fault> {
        Ok((blank, None))
    }

    fn string(&mut self) -> Result<String, Fault> {
        Ok(String::new())
    }

    fn bool(&mut self) -> Result<bool, Fault> {
        Ok(false)
    }

    fn i64(&mut self) -> Result<i64, Fault> {
        Ok(0)
    }

    fn u64(&mut self) -> Result<u64, Fault> {
        Ok(0)
    }

    fn raw(&mut self) -> Result<Raw<'_>, Fault> {
        Ok(Raw::new(
            RawValue::NULL,
            self.meter,
            self.depth,
            Pass::Blank,
        ))
    }

    fn part<'s>(&'s self, _: &'s RawValue) -> Result<Raw<'s>, Fault> {
        Ok(Raw::new(
            RawValue::NULL,
            self.meter,
            self.depth,
            Pass::Blank,
        ))
    }

    fn shortened(&self, fault: Fault) -> Result<(), Fault> {
        Err(fault)
    }

    /// The union beside its tag takes the JSON as it is, so there is nothing to list.
    fn sibling(&self, _: &str, _: Fault, _: &RawValue, _: bool) -> Result<(), Fault> {
        Ok(())
    }

    fn rejections(&self) -> Rejections {
        Rejections::default()
    }

    fn meter(&self) -> Option<&Meter<'_>> {
        self.meter
    }
}
