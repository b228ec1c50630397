//! The one place where serde's visitors are: any deserializer, seen as a [`Source`].
//!
//! Serde and the generated code want to be in charge at the same time. In serde, a type says what it hopes for, and the
//! parser calls back with what it found: it *pushes* into a visitor. Generated code asks one thing after the other, and has
//! places ready for the results: it *pulls*. Reading one object goes back and forth like this:
//!
//! ```text
//!  parser                       here                           generated, in `decode` of a type
//!    │                            │                                      │
//!    │ ◀── SlotSeed::deserialize ─┤── slot.fill(Value(Input)) ──────────▶│
//!    │                            │◀─ value.object(&mut [("Id", place)]) ┤
//!    │ ◀── deserialize_any ───────┤                                      │
//!    ├─ visit_map ───────────────▶│ ObjectVisitor: finds the name,       │
//!    │ ◀── next_value_seed ───────┤ the next SlotSeed for its place ────▶│ … one level deeper
//!    ├─ Ok or its error ─────────▶│── Ok or Fault ──────────────────────▶│
//! ```
//!
//! [`Input`] is the joint. It holds the deserializer until it is asked for, once, and hides its type behind [`Source`]. So the
//! right column is compiled once for each type, and the left two once for each parser, where serde's own traits would
//! compile each type for each parser.
//!
//! Errors cross the joint in both directions, and this is the reason for the two error channels. The parser knows only
//! its own error type, which can carry a message and adds line and column, but no path and no reason of ours. The code of
//! types knows only [`Fault`], which collects the path on its way out. When something fails:
//!
//! - below, in the parser: `Input::error` keeps its error, and a `Fault` without a message travels up through the code of the
//!   type. [`SlotSeed`] finds both and hands the parser its error back, unchanged, with its place.
//! - above, in the code of a type: [`keep`] puts the fault into `fault`, beside the visitors, and sends a parser error with
//!   the same text down, so that the parser stops and adds the place.
//!
//! Either way `fault` has the path and the parser's error the place when [`read`] returns, and [`add_step`] adds to the path
//! at each object and list that is left.

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny};
use serde_json::value::RawValue;

use super::containers::{ListVisitor, MapVisitor, NullSeed, ObjectVisitor};
use super::decode::{MapSlot, Property, Slot, Source, Value};
use super::fault::Fault;
use super::meter::Meter;
use super::raw::{Pass, Raw};
use super::skip::is_long;
use super::visit::{BoolVisitor, NumberVisitor, Text, TextVisitor, UnsignedVisitor};
use crate::pages::Rejections;

/// How a document is read.
#[derive(Clone, Copy)]
pub(super) struct Mode<'m> {
    /// The text stays in memory, so that raw values need no copy.
    pub(super) borrowed: bool,
    /// What it may cost, where that is bounded.
    pub(super) meter: Option<&'m Meter<'m>>,
    /// How many values the one that is read is inside of.
    pub(super) depth: u16,
    /// What nobody asked for is walked through; see [`skip`](super::skip).
    pub(super) walks: bool,
}

/// The parser bounds the depth of one text to 128, and a union reads what is inside of it as a text of its own, several
/// times. So this bounds the stack, and the time that a union inside of unions takes.
const DEEPEST_UNION: u16 = 64;

impl Mode<'_> {
    /// Takes note of a value that is read.
    pub(super) fn tick<E: Error>(&self, fault: &mut Option<Fault>) -> Result<(), E> {
        match self.meter.map_or(Ok(()), Meter::tick) {
            Ok(()) => Ok(()),
            Err(found) => Err(keep(fault, found)),
        }
    }
}

/// Refuses a value that is too deep to be read on its own.
pub(super) fn check_depth(depth: u16) -> Result<(), Fault> {
    if depth > DEEPEST_UNION {
        return Err(Fault::new(format!(
            "a union is nested deeper than the {DEEPEST_UNION} levels that are read"
        )));
    }
    Ok(())
}

/// Reads one value from a deserializer into a slot. The fault is `Some` when the error is ours.
pub(super) fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    mode: Mode<'_>,
    slot: &mut dyn Slot,
) -> Result<(), (Fault, D::Error)> {
    let mut fault = None;
    let seed = SlotSeed {
        slot,
        fault: &mut fault,
        mode,
    };
    seed.deserialize(deserializer)
        .map_err(|error| (fault.unwrap_or_else(Fault::of_parser), error))
}

/// Reads a value on its own that is inside of others: an item of a list once the strict pass has failed, or a union.
pub(super) fn read_item(
    text: &str,
    meter: Option<&Meter<'_>>,
    depth: u16,
    slot: &mut dyn Slot,
) -> Result<(), (Fault, String)> {
    let mode = Mode {
        borrowed: true,
        meter,
        depth,
        walks: is_long(text),
    };
    read(&mut serde_json::Deserializer::from_str(text), mode, slot).map_err(|(fault, error)| {
        let message = fault.reason(&error);
        (fault, message)
    })
}

/// A deserializer that gives its value once.
struct Input<'de, 'm, D: Deserializer<'de>> {
    deserializer: Option<D>,
    error: Option<D::Error>,
    mode: Mode<'m>,
    held: Held,
}

/// What was read, where the document does not hold it as it is.
enum Held {
    Nothing,
    Text(String),
    Raw(Box<RawValue>),
}

impl Held {
    fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Nothing | Self::Raw(_) => "",
        }
    }

    fn raw(&self) -> &RawValue {
        match self {
            Self::Raw(raw) => raw,
            Self::Nothing | Self::Text(_) => RawValue::NULL,
        }
    }
}

impl<'de, 'm, D: Deserializer<'de>> Input<'de, 'm, D> {
    fn visit<T>(
        &mut self,
        visit: impl FnOnce(D, &mut Option<Fault>, Mode<'m>) -> Result<T, D::Error>,
    ) -> Result<T, Fault> {
        let Some(deserializer) = self.deserializer.take() else {
            return Err(Fault::new("the decoding code asks for a value twice"));
        };
        let mut fault = None;
        visit(deserializer, &mut fault, self.mode).map_err(|error| {
            self.error = Some(error);
            fault.unwrap_or_else(Fault::of_parser)
        })
    }
}

impl<'de, D: Deserializer<'de>> Source for Input<'de, '_, D> {
    fn object(&mut self, properties: &mut [Property<'_>]) -> Result<(), Fault> {
        self.visit(|deserializer, fault, mode| {
            let visitor = ObjectVisitor {
                properties,
                fault,
                mode,
            };
            deserializer.deserialize_any(visitor)
        })
    }

    fn map(&mut self, entries: &mut dyn MapSlot) -> Result<(), Fault> {
        self.visit(|deserializer, fault, mode| {
            let visitor = MapVisitor {
                entries,
                fault,
                mode,
                or_null: false,
            };
            deserializer.deserialize_any(visitor)
        })
    }

    fn list(&mut self, slot: &mut dyn Slot) -> Result<(), Fault> {
        self.visit(|deserializer, fault, mode| {
            deserializer.deserialize_any(ListVisitor {
                seed: SlotSeed { slot, fault, mode },
                or_null: false,
            })
        })
    }

    fn nullable(&mut self, slot: &mut dyn Slot) -> Result<(), Fault> {
        self.visit(|deserializer, fault, mode| {
            NullSeed::Value(SlotSeed { slot, fault, mode }).deserialize(deserializer)
        })
    }

    fn text(&mut self, _blank: &'static str) -> Result<(&str, Option<&Meter<'_>>), Fault> {
        let meter = self.mode.meter;
        match self.visit(|deserializer, _, _| deserializer.deserialize_str(TextVisitor))? {
            Text::Lent(text) => Ok((text, meter)),
            Text::Copied(text) => {
                self.held = Held::Text(text);
                Ok((self.held.text(), meter))
            }
        }
    }

    fn string(&mut self) -> Result<String, Fault> {
        let text = self.visit(|deserializer, _, _| String::deserialize(deserializer))?;
        if let Some(meter) = self.mode.meter {
            meter.block(text.len())?;
        }
        Ok(text)
    }

    fn bool(&mut self) -> Result<bool, Fault> {
        self.visit(|deserializer, _, _| deserializer.deserialize_any(BoolVisitor))
    }

    fn i64(&mut self) -> Result<i64, Fault> {
        self.visit(|deserializer, _, _| deserializer.deserialize_any(NumberVisitor))
    }

    fn u64(&mut self) -> Result<u64, Fault> {
        self.visit(|deserializer, _, _| deserializer.deserialize_any(UnsignedVisitor))
    }

    fn raw(&mut self) -> Result<Raw<'_>, Fault> {
        let Mode {
            borrowed,
            meter,
            depth,
            ..
        } = self.mode;
        check_depth(self.mode.depth)?;
        if borrowed {
            let raw = self.visit(|deserializer, _, _| <&RawValue>::deserialize(deserializer))?;
            if let Some(meter) = meter {
                meter.passed(raw.get().len())?;
            }
            return Ok(Raw::new(raw, meter, depth, Pass::Strict));
        }
        let raw = self.visit(|deserializer, _, _| Box::<RawValue>::deserialize(deserializer))?;
        self.held = Held::Raw(raw);
        Ok(Raw::new(self.held.raw(), meter, depth, Pass::Strict))
    }

    fn part<'s>(&'s self, json: &'s RawValue) -> Result<Raw<'s>, Fault> {
        let Mode { meter, depth, .. } = self.mode;
        check_depth(depth)?;
        Ok(Raw::new(json, meter, depth, Pass::Strict))
    }

    fn shortened(&self, fault: Fault) -> Result<(), Fault> {
        match self.mode.meter {
            Some(_) => Err(fault),
            // Whoever reads through serde has nowhere to be told.
            None => Ok(()),
        }
    }

    fn sibling(&self, name: &str, fault: Fault, _: &RawValue, _: bool) -> Result<(), Fault> {
        Err(fault.at_property(name))
    }

    fn rejections(&self) -> Rejections {
        Rejections::default()
    }

    fn meter(&self) -> Option<&Meter<'_>> {
        self.mode.meter
    }
}

/// Puts a fault of ours aside and makes the parser error that stands for it.
#[cold]
pub(super) fn keep<E: Error>(fault: &mut Option<Fault>, found: Fault) -> E {
    let error = E::custom(found.message().unwrap_or_default());
    *fault = Some(found);
    error
}

/// Adds a step to the path of the fault that is on its way out.
#[cold]
pub(super) fn add_step(fault: &mut Option<Fault>, step: impl FnOnce(Fault) -> Fault) {
    *fault = Some(step(fault.take().unwrap_or_else(Fault::of_parser)));
}

/// Reads one value into a slot.
pub(super) struct SlotSeed<'a> {
    pub(super) slot: &'a mut dyn Slot,
    pub(super) fault: &'a mut Option<Fault>,
    pub(super) mode: Mode<'a>,
}

impl SlotSeed<'_> {
    pub(super) fn again(&mut self) -> SlotSeed<'_> {
        SlotSeed {
            slot: self.slot,
            fault: self.fault,
            mode: self.mode,
        }
    }
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.mode.tick(self.fault)?;
        let mut input = Input {
            deserializer: Some(deserializer),
            error: None,
            mode: Mode {
                depth: self.mode.depth.saturating_add(1),
                ..self.mode
            },
            held: Held::Nothing,
        };
        match self.slot.fill(&mut Value(&mut input)) {
            Ok(()) => match input.deserializer {
                None => Ok(()),
                Some(unread) => IgnoredAny::deserialize(unread).map(|_| ()),
            },
            Err(found) => match input.error {
                Some(error) => {
                    *self.fault = Some(found);
                    Err(error)
                }
                None => Err(keep(self.fault, found)),
            },
        }
    }
}
