//! How lists and maps are read: item by item, and leniently where one odd item must not cost the whole page.

use std::fmt;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::decode::{MapSlot, Slot, Value};
use super::fault::Fault;
use super::meter::{BLOCK, Meter};
use super::source::{Mode, SlotSeed, add_step, keep, read_item};
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
                add_step(self.fault, |inner| inner.at_property(&key).unfinished());
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
pub(super) struct ListVisitor<'a> {
    pub(super) seed: SlotSeed<'a>,
    /// In the lenient pass, of a list of the response: its name, and where the items go that do not fit.
    pub(super) aside: Option<(&'static str, &'a mut Vec<Rejected>)>,
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
            match self.next(&mut seq, index) {
                Ok(Some(fits)) => {
                    if let Some(page) = page
                        && fits
                    {
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

impl ListVisitor<'_> {
    /// Reads the next item. Whether it fits, or was set aside; `None` behind the last one.
    fn next<'de, A: SeqAccess<'de>>(
        &mut self,
        seq: &mut A,
        index: usize,
    ) -> Result<Option<bool>, A::Error> {
        if self.aside.is_none() {
            let read = seq.next_element_seed(self.seed.again())?;
            return Ok(read.map(|()| true));
        }
        match seq.next_element::<&RawValue>()? {
            Some(item) => self.leniently(item.get(), index).map(Some),
            None => Ok(None),
        }
    }

    /// Reads an item, or sets it aside. Whether it fits.
    fn leniently<E: Error>(&mut self, item: &str, index: usize) -> Result<bool, E> {
        let Mode { meter, depth, .. } = self.seed.mode;
        self.seed.mode.tick(self.seed.fault)?;
        let used = meter.map_or(0, Meter::used);
        let Err((found, message)) = read_item(item, meter, depth, self.seed.slot) else {
            return Ok(true);
        };
        let Some((name, rejected)) = &mut self.aside else {
            return Err(keep(self.seed.fault, found.because(message)));
        };
        if let Some(meter) = meter {
            if meter.stopped().is_some() {
                return Err(keep(self.seed.fault, found.because(message)));
            }
            meter.back_to(used);
            meter.leave_item();
            if !meter.odd_item() {
                return Ok(false);
            }
        }
        let path = found.at_index(index).at_property(name).path();
        let bytes = path.len() + message.len() + item.len() + size_of::<Rejected>() + 4 * BLOCK;
        match meter.map_or(Ok(()), |meter| meter.charge(bytes)) {
            Ok(()) => rejected.push(Rejected::new(path, message, item)),
            Err(found) => return Err(keep(self.seed.fault, found)),
        }
        Ok(false)
    }
}
