//! How objects, lists and maps are read: each part goes to its place, whatever null and nothing mean there.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::decode::{MapSlot, Place, Property, Slot, Value};
use super::fault::Fault;
use super::meter::Meter;
use super::names::{NameSeed, add_unseen, bit, is_missing_only};
use super::skip::Skip;
use super::source::{Mode, SlotSeed, add_step, keep, read_item};
use super::visit::misplaced;

/// Reads a list, a map or a value that may be null, where null means nothing.
pub(super) enum NullSeed<'a> {
    Value(SlotSeed<'a>),
    List(ListVisitor<'a>),
    Map(MapVisitor<'a>),
}

impl<'de> DeserializeSeed<'de> for NullSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for NullSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        match self {
            Self::List(visitor) if !visitor.or_null => visitor.visit_unit(),
            Self::Map(visitor) if !visitor.or_null => visitor.visit_unit(),
            _ => Ok(()),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self {
            Self::Value(seed) => seed.deserialize(deserializer),
            Self::List(visitor) => deserializer.deserialize_any(visitor),
            Self::Map(visitor) => deserializer.deserialize_any(visitor),
        }
    }
}

/// Gives those properties null that mean it where they are absent.
#[cold]
fn fill_with_null(
    properties: &mut [Property<'_>],
    seen: u64,
    mode: Mode<'_>,
    missing: &mut Vec<String>,
) {
    for (index, (name, place)) in properties.iter_mut().enumerate() {
        if let Place::OrNull(slot) = place
            && index < 64
            && seen & bit(index) == 0
            && read_item("null", mode.meter, mode.depth, *slot).is_err()
        {
            missing.push((*name).to_owned());
        }
    }
}

fn list<'a>(
    slot: &'a mut dyn Slot,
    fault: &'a mut Option<Fault>,
    mode: Mode<'a>,
    or_null: bool,
) -> NullSeed<'a> {
    let seed = SlotSeed { slot, fault, mode };
    NullSeed::List(ListVisitor { seed, or_null })
}

fn entries_of<'a>(
    entries: &'a mut dyn MapSlot,
    fault: &'a mut Option<Fault>,
    mode: Mode<'a>,
    or_null: bool,
) -> NullSeed<'a> {
    NullSeed::Map(MapVisitor {
        entries,
        fault,
        mode,
        or_null,
    })
}

/// Reads the properties of an object.
pub(super) struct ObjectVisitor<'a, 'p> {
    pub(super) properties: &'a mut [Property<'p>],
    pub(super) fault: &'a mut Option<Fault>,
    pub(super) mode: Mode<'a>,
}

impl<'de> Visitor<'de> for ObjectVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        Err(misplaced(text, &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self {
            properties,
            fault,
            mode,
        } = self;
        let mut next = 0;
        let mut seen = 0_u64;
        let mut missing = Vec::new();
        let meter = mode.meter;
        while let Some(found) = map.next_key_seed(NameSeed {
            properties,
            next,
            meter,
        })? {
            let Some(index) = found else {
                mode.tick(fault)?;
                map.next_value_seed(Skip(mode.meter.filter(|_| mode.walks)))?;
                continue;
            };
            next = index + 1;
            let (name, place) = &mut properties[index];
            if seen & bit(index) != 0 {
                let twice = Fault::new("the property comes twice").at_property(name);
                return Err(keep(fault, twice));
            }
            seen |= bit(index);
            let read = match place {
                Place::Required(slot) | Place::OrNull(slot) => map.next_value_seed(SlotSeed {
                    slot: *slot,
                    fault,
                    mode,
                }),
                Place::Optional(slot) => map.next_value_seed(NullSeed::Value(SlotSeed {
                    slot: *slot,
                    fault,
                    mode,
                })),
                Place::List(slot) => {
                    let or_null = mode.meter.is_none();
                    map.next_value_seed(list(*slot, fault, mode, or_null))
                }
                Place::OptionalList(slot) => map.next_value_seed(list(*slot, fault, mode, true)),
                Place::Map(entries) => {
                    let or_null = mode.meter.is_none();
                    map.next_value_seed(entries_of(*entries, fault, mode, or_null))
                }
                Place::OptionalMap(entries) => {
                    map.next_value_seed(entries_of(*entries, fault, mode, true))
                }
            };
            if let Err(error) = read {
                add_step(fault, |inner| inner.at_property(name));
                if !is_missing_only(fault, &mut missing) {
                    return Err(error);
                }
            }
        }
        if seen.count_ones() as usize == properties.len() && missing.is_empty() {
            return Ok(());
        }
        fill_with_null(properties, seen, mode, &mut missing);
        add_unseen(properties, seen, mode.meter.is_some(), &mut missing);
        if missing.is_empty() {
            return Ok(());
        }
        Err(keep(fault, Fault::missing(missing)))
    }
}

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
