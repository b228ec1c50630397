//! What `emit/structs.rs` promises of an object: its public fields, and that it answers calls.

use super::item::{Item, Kind, Place, Usage};
use super::ty::{CRATE, ty};
use crate::ir::{Field, FieldKind, Item as IrItem, RuntimeType, Struct, Ty};

impl<'a> Item<'a> {
    pub(super) fn structure(&mut self, place: Place<'a>, item: &IrItem, of: &'a Struct) {
        self.shape("struct", Usage::of(move || apart(place)));
        if of.interval.is_some() {
            let usage = Usage::of(move || searched(place));
            self.there(Kind::Trait, "From<&OutcomeUnknown>", "#travel", usage);
        }
        if of.answers {
            let usage = Usage::of(move || answers(place));
            self.there(Kind::Trait, "OperationResponse", "#travel", usage);
        }
        self.deprecated("", of.deprecated.as_ref());
        for field in &of.fields {
            let member = match (&field.kind, &field.ty) {
                (FieldKind::Rejected, _) => "#rejected",
                (_, Ty::Option(inner)) if **inner == Ty::Runtime(RuntimeType::Cursor) => "#cursor",
                _ => &field.wire,
            };
            let usage = Usage::of(move || read(place, field));
            self.typed(Kind::Field, &field.name, member, &field.ty, usage);
            self.deprecated(member, field.deprecated.as_ref());
        }
        if item.travel.sent {
            self.constructor(place, of);
            if of.has_default() {
                let usage = Usage::of(move || unset(place));
                self.there(Kind::Trait, "Default", "#travel", usage);
            }
        }
    }
}

/// Takes a struct apart.
fn apart(place: Place<'_>) -> String {
    format!("fn take(of: {CRATE}::{place}) {{\n    let {CRATE}::{place} {{ .. }} = of;\n}}")
}

/// Makes one without any field set.
fn unset(place: Place<'_>) -> String {
    format!("fn unset() -> {CRATE}::{place} {{\n    Default::default()\n}}")
}

/// Makes an interval of an unknown outcome.
fn searched(place: Place<'_>) -> String {
    format!(
        "fn interval(unknown: &{CRATE}::OutcomeUnknown) -> {CRATE}::{place} {{\n    unknown.into()\n}}"
    )
}

/// Asks for what answers a call.
fn answers(place: Place<'_>) -> String {
    format!(
        "fn response<T: {CRATE}::runtime::OperationResponse>() {{}}\n\nfn answers() {{\n    response::<{CRATE}::{place}>();\n}}"
    )
}

/// Moves a field out.
fn read(place: Place<'_>, field: &Field) -> String {
    let (name, ty) = (&field.name, ty(&field.ty));
    format!("fn read(of: {CRATE}::{place}) -> {ty} {{\n    of.{name}\n}}")
}
