//! The parts of a value whose text is at hand: properties, items, entries. What does not fit is set aside one by one.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::containers::Entry;
use super::decode::{MapSlot, Property, Slot};
use super::fault::Fault;
use super::lenient::{Text, strictly_first};
use super::meter::Meter;
use super::names::{NameSeed, bit};
use super::source::keep;
use super::visit::misplaced;
use crate::pages::RejectedKind;

/// Finds the texts of an object's properties, each at the index of its property.
pub(super) struct Properties<'a, 'p> {
    pub(super) properties: &'a [Property<'p>],
    pub(super) meter: &'a Meter<'a>,
    pub(super) fault: &'a mut Option<Fault>,
}

impl<'de> Visitor<'de> for Properties<'_, '_> {
    type Value = Vec<Option<&'de str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Err(misplaced(text, &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let Self {
            properties,
            meter,
            fault,
        } = self;
        let mut texts = vec![None; properties.len()];
        let mut next = 0;
        while let Some(found) = map.next_key_seed(NameSeed {
            properties,
            next,
            meter: Some(meter),
        })? {
            meter.tick().map_err(|found| keep(fault, found))?;
            let Some(index) = found else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            next = index + 1;
            let text = map.next_value::<&RawValue>()?.get();
            if texts[index].replace(text).is_some() && bit(index) != 0 {
                let twice = Fault::new("the property comes twice");
                return Err(keep(fault, twice.at_property(properties[index].0)));
            }
        }
        Ok(texts)
    }
}

/// Reads the items of a list.
pub(super) struct Items<'a, 't> {
    pub(super) items: &'a mut dyn Slot,
    pub(super) of: &'a Text<'t>,
    pub(super) fault: &'a mut Option<Fault>,
}

impl<'de> Visitor<'de> for Items<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        Err(misplaced(text, &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        let meter = self.of.meter;
        let is_page = meter.begin_list();
        let mut index = 0;
        while let Some(item) = seq.next_element::<&RawValue>()? {
            let outside = meter.enter_index(index);
            let read = self.item(item.get(), is_page);
            meter.leave(outside);
            read.map_err(|fault| keep(self.fault, fault.at_index(index)))?;
            index += 1;
        }
        meter.end_list();
        Ok(())
    }
}

impl Items<'_, '_> {
    fn item(&mut self, item: &str, is_page: bool) -> Result<(), Fault> {
        let Text { meter, depth, .. } = self.of;
        let before = meter.used();
        match strictly_first(item, meter, *depth, self.items) {
            Ok(()) if is_page => meter.end_item(before),
            Ok(()) => {}
            Err(fault) if self.of.is_final(&fault) => return Err(fault),
            Err(fault) => {
                meter.set_aside(RejectedKind::Item, &fault, item, self.of.is_of_root())?;
            }
        }
        Ok(())
    }
}

/// Reads the entries of a map.
pub(super) struct Entries<'a, 't> {
    pub(super) entries: &'a mut dyn MapSlot,
    pub(super) of: &'a Text<'t>,
    pub(super) fault: &'a mut Option<Fault>,
}

impl<'de> Visitor<'de> for Entries<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        Err(misplaced(text, &self))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let meter = self.of.meter;
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            let text = map.next_value::<&RawValue>()?.get();
            let outside = meter.enter_property(&key);
            let read = self.entry(&key, text);
            meter.leave(outside);
            read.map_err(|fault| keep(self.fault, fault.at_property(&key)))?;
        }
        Ok(())
    }
}

impl Entries<'_, '_> {
    fn entry(&mut self, key: &str, text: &str) -> Result<(), Fault> {
        let Text { meter, depth, .. } = self.of;
        let mut entry = Entry {
            entries: self.entries,
            key,
        };
        match strictly_first(text, meter, *depth, &mut entry) {
            Err(fault) if !self.of.is_final(&fault) => {
                meter.set_aside(RejectedKind::Entry, &fault, text, false)
            }
            read => read,
        }
    }
}
