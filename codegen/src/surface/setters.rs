//! What `emit/setters.rs` promises of what is sent: the arguments of `new` and their order, and the chained setters.

use std::iter::once;

use super::item::{Item, Kind, Place, Usage};
use super::ty::{CRATE, ty};
use crate::ir::{Field, FieldKind, Presence, RuntimeType, Struct, Ty};
use crate::names;

impl<'a> Item<'a> {
    pub(super) fn constructor(&mut self, place: Place<'a>, item: &'a Struct) {
        let usage = || Usage::of(move || build(place, item));
        self.there(Kind::Constructor, "new", "#travel", usage());
        let taken = item.fields.iter().filter(|field| field.in_constructor);
        self.order = taken.map(|field| field.wire.as_str()).collect();
        for field in &item.fields {
            if field.in_constructor {
                let ty = required(field);
                self.typed(Kind::Argument, &field.wire, &field.wire, ty, usage());
            } else if field.kind != FieldKind::Rejected {
                self.setters(place, field);
            }
        }
    }

    fn setters(&mut self, place: Place<'a>, field: &'a Field) {
        let ty = set(&field.ty);
        let (setter, wire) = (&field.setter, &field.wire);
        for name in once(&setter.name).chain(&setter.was) {
            let usage = Usage::of(move || give(place, name, ty));
            self.typed(Kind::Setter, name, wire, ty, usage).former = *name != setter.name;
        }
        if let Some(clear) = &setter.clear {
            let usage = Usage::of(move || empty(place, clear));
            self.there(Kind::Setter, clear, wire, usage);
        }
    }
}

/// The type that `new` takes for a field: the value, of what a request must have and a response may come without.
fn required(field: &Field) -> &Ty {
    match (&field.ty, field.presence) {
        (Ty::Option(inner), Presence::Optional) => argument(inner),
        (of, _) => argument(of),
    }
}

/// The type that is taken for a type. A type that `impl Into` or `impl IntoIterator` stands for is told as itself: callers who
/// hand over exactly that type compile as long as it is the same. The one conversion that is promised is that of [`takes_too`].
fn argument(ty: &Ty) -> &Ty {
    match ty {
        Ty::Boxed(inner) => argument(inner),
        ty => ty,
    }
}

/// Whether what takes `new` takes `old` as well: who may name an entity by an identifier of their own is asked for `impl Into`, and
/// may go on handing over the identifier that the vendor gave it.
pub fn takes_too(new: &Ty, old: &Ty) -> bool {
    let Ty::HybridId(marker) = new else {
        return false;
    };
    match old {
        Ty::Id(id) => names::marker(&id.name) == *marker,
        old => *old == Ty::Runtime(RuntimeType::Uuid),
    }
}

/// The type that a setter takes for a field: what makes it optional, and the wrapper of an update, are put around it by the setter.
fn set(ty: &Ty) -> &Ty {
    match ty {
        Ty::Boxed(inner) | Ty::Option(inner) => set(inner),
        Ty::Update(inner) => match inner.as_ref() {
            Ty::Option(inner) => argument(inner),
            inner => argument(inner),
        },
        ty => ty,
    }
}

/// Calls `new`.
fn build(place: Place<'_>, item: &Struct) -> String {
    let taken = item.fields.iter().filter(|field| field.in_constructor);
    let (mut arguments, mut names) = (Vec::new(), Vec::new());
    for field in taken {
        arguments.push(format!("{}: {}", field.name, ty(required(field))));
        names.push(field.name.clone());
    }
    let (arguments, names) = (arguments.join(", "), names.join(", "));
    format!("fn build({arguments}) -> {CRATE}::{place} {{\n    {CRATE}::{place}::new({names})\n}}")
}

/// Calls a setter with a value.
fn give(place: Place<'_>, name: &str, of: &Ty) -> String {
    let ty = ty(of);
    format!(
        "fn set(of: {CRATE}::{place}, value: {ty}) -> {CRATE}::{place} {{\n    of.{name}(value)\n}}"
    )
}

/// Calls the setter that clears.
fn empty(place: Place<'_>, name: &str) -> String {
    format!("fn clear(of: {CRATE}::{place}) -> {CRATE}::{place} {{\n    of.{name}()\n}}")
}
