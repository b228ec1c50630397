//! How lists and maps are read: item by item, and leniently where one odd item must not cost the whole page.

use std::fmt;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::decode::{MapSlot, Slot, Value};
use super::fault::Fault;
use super::json::read_item;
use super::meter::{BLOCK, Meter};
use super::source::{Mode, SlotSeed, add_step, keep};
use super::visit::misplaced;
use crate::pages::Rejected;

/// Reads an object as a map.
pub(super) struct MapVisitor<'a> {
    pub(super) entries: &'a mut dyn MapSlot,
    pub(super) fault: &'a mut Option<Fault>,
    pub(super) mode: Mode<'a>,
}

impl<'de> Visitor<'de> for MapVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        Err(misplaced(text, &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            let mut entry = Entry {
                entries: self.entries,
                key: &key,
            };
            let read = map.next_value_seed(SlotSeed {
                slot: &mut entry,
                fault: self.fault,
                mode: self.mode,
            });
            if let Err(error) = read {
                add_step(self.fault, |inner| inner.at_property(&key));
                return Err(error);
            }
        }
        Ok(())
    }
}

/// The slot of one key.
struct Entry<'a> {
    entries: &'a mut dyn MapSlot,
    key: &'a str,
}

impl Slot for Entry<'_> {
    fn fill(&mut self, value: &mut Value<'_>) -> Result<(), Fault> {
        self.entries.insert(self.key, value)
    }
}

/// Reads a list, item by item.
pub(super) struct ListVisitor<'a>(pub(super) SlotSeed<'a>);

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        Err(misplaced(text, &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        let meter = self.0.mode.meter;
        let page = meter.filter(|meter| meter.begin_list());
        let mut index = 0;
        loop {
            let before = page.map_or(0, Meter::used);
            match seq.next_element_seed(self.0.again()) {
                Ok(Some(())) => {
                    if let Some(page) = page {
                        page.end_item(before);
                    }
                    index += 1;
                }
                Ok(None) => {
                    if let Some(meter) = meter {
                        meter.end_list();
                    }
                    return Ok(());
                }
                Err(error) => {
                    add_step(self.0.fault, |inner| inner.at_index(index));
                    return Err(error);
                }
            }
        }
    }
}

/// Reads a list of a response, and sets the items aside that do not fit.
pub(super) struct LenientListVisitor<'a> {
    pub(super) seed: SlotSeed<'a>,
    pub(super) name: &'static str,
    pub(super) rejected: &'a mut Vec<Rejected>,
}

impl<'de> Visitor<'de> for LenientListVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        Err(misplaced(text, &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        let meter = self.seed.mode.meter;
        if let Some(meter) = meter {
            meter.begin_list();
        }
        let mut index = 0;
        loop {
            let item = match seq.next_element::<&RawValue>() {
                Ok(Some(item)) => item.get(),
                Ok(None) => {
                    if let Some(meter) = meter {
                        meter.end_list();
                    }
                    return Ok(());
                }
                Err(error) => {
                    add_step(self.seed.fault, |inner| inner.at_index(index));
                    return Err(error);
                }
            };
            self.item(item, index)?;
            index += 1;
        }
    }
}

impl LenientListVisitor<'_> {
    fn item<E: Error>(&mut self, item: &str, index: usize) -> Result<(), E> {
        let Mode { meter, depth, .. } = self.seed.mode;
        self.seed.mode.tick(self.seed.fault)?;
        let used = meter.map_or(0, Meter::used);
        let Err((found, message)) = read_item(item, meter, depth, self.seed.slot) else {
            if let Some(meter) = meter {
                meter.end_item(used);
            }
            return Ok(());
        };
        let found = found.at_index(index).at_property(self.name);
        let Some(meter) = meter else {
            self.rejected
                .push(Rejected::new(found.path(), message, item));
            return Ok(());
        };
        if meter.stopped().is_some() {
            return Err(keep(self.seed.fault, found.because(message)));
        }
        meter.back_to(used);
        meter.leave_item();
        if !meter.odd_item() {
            return Ok(());
        }
        let path = found.path();
        let bytes = path.len() + message.len() + item.len() + size_of::<Rejected>() + 4 * BLOCK;
        match meter.charge(bytes) {
            Ok(()) => self.rejected.push(Rejected::new(path, message, item)),
            Err(found) => return Err(keep(self.seed.fault, found)),
        }
        Ok(())
    }
}
