//! What `emit/enums.rs` promises of an open enum: its values by name, the former names that are left, and the order by which
//! values compare.

use super::item::{Item, Kind, Place, Usage};
use super::ty::{self, CRATE};
use crate::ir::{Enum, Native, Ty};

impl<'a> Item<'a> {
    pub(super) fn enumeration(&mut self, place: Place<'a>, item: &'a Enum) {
        self.shape("enum", Usage::of(move || known(place)));
        let usage = Usage::of(move || told(place, &item.of));
        self.typed(Kind::Value, "", "#values", &item.of, usage);
        for variant in &item.variants {
            let (name, wire) = (&variant.name, &variant.wire);
            let usage = Usage::of(move || value(place, name));
            self.there(Kind::Variant, name, wire, usage);
            if let Some(was) = &variant.was {
                let usage = Usage::of(move || former(place, was));
                self.there(Kind::Former, was, wire, usage);
            }
            self.deprecated(wire, variant.deprecated.as_ref());
        }
        let names = item.variants.iter();
        self.order = names.map(|variant| variant.name.as_str()).collect();
    }
}

/// Lists the values of an enum.
fn known(place: Place<'_>) -> String {
    format!("fn known() -> &'static [{CRATE}::{place}] {{\n    {CRATE}::{place}::KNOWN\n}}")
}

/// Asks a value what it is on the wire.
fn told(place: Place<'_>, of: &Ty) -> String {
    let told = match of {
        Ty::Native(Native::String) => "&str { of.as_str()".to_owned(),
        of => format!("{} {{ of.value()", ty::ty(of)),
    };
    format!("fn told(of: &{CRATE}::{place}) -> {told} }}")
}

/// Matches a value.
pub(super) fn value(place: Place<'_>, name: &str) -> String {
    format!(
        "fn is(of: &{CRATE}::{place}) -> bool {{\n    matches!(of, {CRATE}::{place}::{name})\n}}"
    )
}

/// Names a former value. It is a constant, which serves in expressions, but in no pattern that looks through a reference.
fn former(place: Place<'_>, name: &str) -> String {
    format!("fn make() -> {CRATE}::{place} {{\n    {CRATE}::{place}::{name}\n}}")
}

/// Source that compiles as long as one value of the enum at a path comes before another.
pub fn order(path: &str, first: &str, second: &str) -> String {
    format!(
        "const _: () = {{\n    use {CRATE}::{path} as Value;\n    let mut at = 0;\n    while !matches!(Value::KNOWN[at], Value::{first}) {{\n        assert!(!matches!(Value::KNOWN[at], Value::{second}), \"{first} is less than {second}\");\n        at += 1;\n    }}\n}};"
    )
}
