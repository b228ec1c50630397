//! The second pass over a response that does not fit its type: reads as much of it as can be read, and sets the rest aside.
//!
//! The first pass stops at the first fault, since that is what makes it fast. Here every value has its text at hand, so what
//! goes wrong inside of it cannot break off what stands beside it. Each value is read strictly first. Only if that
//! fails, its parts are read one by one, and the smallest part that does not fit is set aside: an item leaves its list, an
//! optional property becomes `None`. A required property has nothing to take its place, so its fault makes the
//! object around it the smallest part, unless blanks are wanted.
//!
//! So a text is read at most twice for each level that it is inside of, and only where something is wrong. Nothing here is
//! generic over the parser, so it is compiled once.

use serde::de::{Deserializer, Visitor};
use serde_json::value::RawValue;

use super::blank::Nothing;
use super::decode::{MapSlot, Place, Property, Slot, Source, Value};
use super::fault::Fault;
use super::meter::Meter;
use super::parts::{Entries, Items, Properties};
use super::raw::{Pass, Raw};
use super::source::{check_depth, read_item};
use super::visit::{self, BoolVisitor, NumberVisitor, TextVisitor, UnsignedVisitor};
use crate::pages::{RejectedKind, Rejections};

/// The parser bounds the depth of one text to this; here each level is a text of its own.
const DEEPEST: u16 = 128;

/// Reads a value part by part.
pub(super) fn read(
    text: &str,
    meter: &Meter<'_>,
    depth: u16,
    slot: &mut dyn Slot,
) -> Result<(), Fault> {
    if depth > DEEPEST {
        return Err(Fault::new(format!(
            "nested deeper than the {DEEPEST} levels that are read"
        )));
    }
    meter.tick()?;
    slot.fill(&mut Value(&mut Text::new(text, meter, depth)))
}

/// Reads a value as a whole, and part by part if that fails. Nothing of a value that cannot be read stays listed.
pub(super) fn strictly_first(
    text: &str,
    meter: &Meter<'_>,
    depth: u16,
    slot: &mut dyn Slot,
) -> Result<(), Fault> {
    if meter.wants_places() {
        return read(text, meter, depth, slot);
    }
    let before = meter.mark();
    let Err((fault, message)) = read_item(text, Some(meter), depth, slot) else {
        return Ok(());
    };
    if meter.stopped().is_some() {
        return Err(fault.because(message));
    }
    meter.undo(&before);
    let read = read(text, meter, depth, slot);
    if read.is_err() {
        meter.undo(&before);
    }
    read
}

/// Lets a visitor read a text to its end.
fn parse<'t, V: Visitor<'t>>(text: &'t str, visitor: V) -> Result<V::Value, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let read = json.deserialize_any(visitor)?;
    json.end().map(|()| read)
}

/// Lets a visitor read a text that has no parts.
fn scalar<'t, V: Visitor<'t>>(text: &'t str, visitor: V) -> Result<V::Value, Fault> {
    parse(text, visitor).map_err(|error| told(None, &error))
}

/// The fault that a visitor left, or the one that the parser describes.
fn told(fault: Option<Fault>, error: &serde_json::Error) -> Fault {
    let fault = fault.unwrap_or_else(Fault::of_parser);
    let reason = fault.reason(error);
    fault.because(reason)
}

/// A value whose text is at hand.
pub(super) struct Text<'a> {
    text: &'a str,
    pub(super) meter: &'a Meter<'a>,
    pub(super) depth: u16,
    /// What a text with escapes reads as.
    copied: String,
}

impl<'a> Text<'a> {
    fn new(text: &'a str, meter: &'a Meter<'a>, depth: u16) -> Self {
        Self {
            text,
            meter,
            depth: depth.saturating_add(1),
            copied: String::new(),
        }
    }

    /// Whether a fault ends the reading of the response, wherever it is.
    pub(super) fn is_final(&self, fault: &Fault) -> bool {
        fault.is_fatal() || self.meter.stopped().is_some()
    }

    /// Whether the value is a property of the response itself.
    pub(super) fn is_of_root(&self) -> bool {
        self.depth == 2
    }

    /// Reads a property into its place. A fault that is returned has nothing that could take the place of the value.
    fn property(&self, place: &mut Place<'_>, text: Option<&str>) -> Result<(), Fault> {
        let present = text.filter(|text| *text != "null");
        match (place, present) {
            (Place::Required(slot), _) => self.required(*slot, text),
            (Place::OrNull(slot), _) => self.required(*slot, text.or(Some("null"))),
            (Place::Optional(slot), Some(present)) => {
                let read = strictly_first(present, self.meter, self.depth, *slot);
                self.or_aside(read, RejectedKind::Property, present)
            }
            (Place::OptionalList(items), Some(present)) => {
                let read = Text::new(present, self.meter, self.depth).list(*items);
                self.or_aside(read, RejectedKind::Property, present)
            }
            (Place::OptionalMap(entries), Some(present)) => {
                let read = Text::new(present, self.meter, self.depth).map(*entries);
                self.or_aside(read, RejectedKind::Property, present)
            }
            (Place::List(items), Some(present)) => {
                let read = Text::new(present, self.meter, self.depth).list(*items);
                self.or_blank(read, present)
            }
            (Place::Map(entries), Some(present)) => {
                let read = Text::new(present, self.meter, self.depth).map(*entries);
                self.or_blank(read, present)
            }
            (Place::List(_) | Place::Map(_), None) => {
                self.set_aside(RejectedKind::Empty, &Fault::absent(), text)
            }
            (Place::Optional(_) | Place::OptionalList(_) | Place::OptionalMap(_), None) => Ok(()),
        }
    }

    /// Reads a required property, which may be missing only if blanks are wanted.
    fn required(&self, slot: &mut dyn Slot, text: Option<&str>) -> Result<(), Fault> {
        let read = match text {
            Some(text) => strictly_first(text, self.meter, self.depth, slot),
            None => Err(Fault::absent()),
        };
        let Err(fault) = read else {
            return Ok(());
        };
        if !self.meter.blanks() || self.is_final(&fault) {
            return Err(fault);
        }
        slot.fill(&mut Value(&mut Nothing::new(Some(self.meter), self.depth)))?;
        self.set_aside(RejectedKind::Blank, &fault, text)
    }

    fn or_aside(
        &self,
        read: Result<(), Fault>,
        kind: RejectedKind,
        text: &str,
    ) -> Result<(), Fault> {
        match read {
            Err(fault) if !self.is_final(&fault) => self.set_aside(kind, &fault, Some(text)),
            read => read,
        }
    }

    /// A list or map that is something else is taken as an empty one only if blanks are wanted.
    fn or_blank(&self, read: Result<(), Fault>, text: &str) -> Result<(), Fault> {
        if self.meter.blanks() {
            return self.or_aside(read, RejectedKind::Blank, text);
        }
        read
    }

    fn set_aside(
        &self,
        kind: RejectedKind,
        fault: &Fault,
        text: Option<&str>,
    ) -> Result<(), Fault> {
        let raw = text.unwrap_or_default();
        self.meter.set_aside(kind, fault, raw, false)
    }
}

impl Source for Text<'_> {
    fn object(&mut self, properties: &mut [Property<'_>]) -> Result<(), Fault> {
        let mut fault = None;
        let visitor = Properties {
            properties,
            meter: self.meter,
            fault: &mut fault,
        };
        let texts = match parse(self.text, visitor) {
            Ok(texts) => texts,
            Err(error) => return Err(told(fault, &error)),
        };
        let mut missing = Vec::new();
        for ((name, place), text) in properties.iter_mut().zip(texts) {
            if text.is_none() && matches!(place, Place::Required(_)) && !self.meter.blanks() {
                missing.push((*name).to_owned());
                continue;
            }
            let outside = self.meter.enter_property(name);
            let read = self.property(place, text);
            self.meter.leave(outside);
            let Err(fault) = read else {
                continue;
            };
            let mut fault = fault.at_property(name);
            match fault.take_missing() {
                paths if paths.is_empty() => return Err(fault),
                paths => missing.extend(paths),
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        Err(Fault::missing(missing))
    }

    fn map(&mut self, entries: &mut dyn MapSlot) -> Result<(), Fault> {
        let mut fault = None;
        let visitor = Entries {
            entries,
            of: self,
            fault: &mut fault,
        };
        parse(self.text, visitor).map_err(|error| told(fault, &error))
    }

    fn list(&mut self, items: &mut dyn Slot) -> Result<(), Fault> {
        let mut fault = None;
        let visitor = Items {
            items,
            of: self,
            fault: &mut fault,
        };
        parse(self.text, visitor).map_err(|error| told(fault, &error))
    }

    fn nullable(&mut self, slot: &mut dyn Slot) -> Result<(), Fault> {
        match self.text {
            "null" => Ok(()),
            _ => slot.fill(&mut Value(self)),
        }
    }

    fn text(&mut self, _blank: &'static str) -> Result<(&str, Option<&Meter<'_>>), Fault> {
        match scalar(self.text, TextVisitor)? {
            visit::Text::Lent(text) => Ok((text, Some(self.meter))),
            visit::Text::Copied(text) => {
                self.copied = text;
                Ok((&self.copied, Some(self.meter)))
            }
        }
    }

    fn string(&mut self) -> Result<String, Fault> {
        let text = match scalar(self.text, TextVisitor)? {
            visit::Text::Lent(text) => text.to_owned(),
            visit::Text::Copied(text) => text,
        };
        self.meter.block(text.len())?;
        Ok(text)
    }

    fn bool(&mut self) -> Result<bool, Fault> {
        scalar(self.text, BoolVisitor)
    }

    fn i64(&mut self) -> Result<i64, Fault> {
        scalar(self.text, NumberVisitor)
    }

    fn u64(&mut self) -> Result<u64, Fault> {
        scalar(self.text, UnsignedVisitor)
    }

    fn raw(&mut self) -> Result<Raw<'_>, Fault> {
        check_depth(self.depth)?;
        self.meter.passed(self.text.len())?;
        match serde_json::from_str(self.text) {
            Ok(json) => Ok(Raw::new(json, Some(self.meter), self.depth, Pass::Lenient)),
            Err(error) => Err(told(None, &error)),
        }
    }

    fn part<'s>(&'s self, json: &'s RawValue) -> Result<Raw<'s>, Fault> {
        check_depth(self.depth)?;
        Ok(Raw::new(json, Some(self.meter), self.depth, Pass::Lenient))
    }

    fn shortened(&self, fault: Fault) -> Result<(), Fault> {
        self.set_aside(RejectedKind::Shortened, &fault, Some(self.text))
    }

    fn sibling(
        &self,
        name: &str,
        fault: Fault,
        json: &RawValue,
        is_required: bool,
    ) -> Result<(), Fault> {
        if self.is_final(&fault) || (is_required && !self.meter.blanks()) {
            return Err(fault.at_property(name));
        }
        let kind = if is_required {
            RejectedKind::Blank
        } else {
            RejectedKind::Property
        };
        let outside = self.meter.enter_property(name);
        let done = self.set_aside(kind, &fault, Some(json.get()));
        self.meter.leave(outside);
        done
    }

    fn rejections(&self) -> Rejections {
        // What some operation answers as it is may stand inside of other responses.
        match self.depth {
            1 => self.meter.rejections(),
            _ => Rejections::default(),
        }
    }

    fn meter(&self) -> Option<&Meter<'_>> {
        Some(self.meter)
    }
}
