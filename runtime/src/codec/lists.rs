//! How lists and maps are read, item by item.

use std::fmt;

use super::decode::{MapSlot, Slot, Value};
use super::fault::Fault;
use super::meter::Meter;
use super::source::{Mode, SlotSeed, add_step};
use super::visit::misplaced;
use serde::de::{Error, MapAccess, SeqAccess, Visitor};

/// Reads an object as a map.
pub(super) struct MapVisitor<'a> {
    pub(super) entries: &'a mut dyn MapSlot,
    pub(super) fault: &'a mut Option<Fault>,
    pub(super) mode: Mode<'a>,
    /// Whether null stands for an empty map.
    pub(super) or_null: bool,
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
                add_step(self.fault, |inner| inner.at_property(&key).unfinished());
                return Err(error);
            }
        }
        Ok(())
    }
}

/// The slot of one key.
pub(super) struct Entry<'a> {
    pub(super) entries: &'a mut dyn MapSlot,
    pub(super) key: &'a str,
}

impl Slot for Entry<'_> {
    fn fill(&mut self, value: &mut Value<'_>) -> Result<(), Fault> {
        self.entries.insert(self.key, value)
    }
}

/// Reads a list, item by item.
pub(super) struct ListVisitor<'a> {
    pub(super) seed: SlotSeed<'a>,
    /// Whether null stands for an empty list.
    pub(super) or_null: bool,
}

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        Err(misplaced(text, &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        let meter = self.seed.mode.meter;
        let page = meter.filter(|meter| meter.begin_list());
        let mut index = 0;
        loop {
            let before = page.map_or(0, Meter::used);
            match seq.next_element_seed(self.seed.again()) {
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
                    add_step(self.seed.fault, |inner| inner.at_index(index));
                    return Err(error);
                }
            }
        }
    }
}
