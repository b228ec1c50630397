//! One plausible value of a type, the same on every machine: what the bindings give their users' tests.
//!
//! A property's value depends on its own name and type alone, so that a property which is added changes no other.

use jiff::civil::{DateTime, date};

use super::{Chance, Maker, Profile};
use crate::fingerprint;
use crate::model::{IdKind, Limits, Response, Schema, Type};
use crate::value::json::Json;

/// The present of the values.
const NOW: DateTime = date(2026, 1, 31).at(12, 0, 0, 0);

/// More values than this are no example.
const LARGEST: u64 = 10_000;

/// A value of a type with what it must have; none when that is too much.
pub fn steady(schema: &Schema, ty: &Type) -> Option<Json> {
    let limits = Limits::default();
    with_maker(schema, |maker| {
        maker.value(ty, "Value", &limits, Profile::Minimal)
    })
}

/// A response with what it must have; none when that is too much.
pub fn steady_response(schema: &Schema, response: &Response) -> Option<Json> {
    with_maker(schema, |maker| maker.response(response, Profile::Minimal))
}

fn with_maker(schema: &Schema, make: impl FnOnce(&mut Maker<'_>) -> Json) -> Option<Json> {
    let identifiers = |id_type: &str| match schema.ids.get(id_type)?.of {
        IdKind::Uuid => Some(uuid(id_type)),
        IdKind::Text => Some(format!("{id_type}-1")),
    };
    let mut steady = Steady;
    let mut maker = Maker::new(schema, &mut steady, NOW);
    maker.identifiers = &identifiers;
    maker.left = LARGEST;
    let made = make(&mut maker);
    (maker.left > 0).then_some(made)
}

/// The first of a few choices, and one among many numbers, by which flags are false.
struct Steady;

impl Chance for Steady {
    fn below(&mut self, end: u64) -> u64 {
        const FEW: u64 = 256;
        u64::from(end > FEW)
    }

    fn uuid(&mut self) -> String {
        uuid("")
    }
}

/// The uuid that stands for a name.
fn uuid(name: &str) -> String {
    let [high, low] = ["high", "low"].map(|half| fingerprint::of(half.bytes().chain(name.bytes())));
    format!(
        "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xfff,
        low >> 48 & 0xfff,
        low & 0xffff_ffff_ffff
    )
}
