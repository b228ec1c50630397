//! What `emit/unions.rs` promises of a union: its cases by name, and their payloads.

use super::enums;
use super::item::{Item, Kind, Place, Signature, Usage};
use super::ty::{CRATE, ty};
use crate::ir::{Case, Union};

impl<'a> Item<'a> {
    pub(super) fn union(&mut self, place: Place<'a>, item: &'a Union) {
        let shown = |case| Usage::of(move || payload(place, case));
        self.shape("union", item.cases.first().map_or(Usage::NONE, shown));
        for case in &item.cases {
            let signature = match &case.ty {
                Some(ty) => Signature::Type(ty),
                None => Signature::Text("no payload"),
            };
            self.add(Kind::Variant, &case.name, &case.tag, signature, shown(case));
            self.deprecated(&case.tag, case.deprecated.as_ref());
        }
    }
}

/// Matches a case and takes its payload, when it has one.
fn payload(place: Place<'_>, case: &Case) -> String {
    let name = &case.name;
    let Some(of) = &case.ty else {
        return enums::value(place, name);
    };
    let ty = ty(of);
    format!(
        "fn payload(of: {CRATE}::{place}) -> Option<{ty}> {{\n    match of {{\n        {CRATE}::{place}::{name}(payload) => Some(payload),\n        _ => None,\n    }}\n}}"
    )
}
