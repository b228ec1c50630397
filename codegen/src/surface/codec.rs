//! What `emit/codec` promises: a type is read and written in the directions that it travels in. The other direction needs the
//! feature `both-directions`, which adds it to every type, so no change of a schema takes it away.

use super::item::{Item, Kind, Place, Usage};
use super::ty::CRATE;
use crate::ir::{Item as IrItem, ItemKind, UnionForm};

impl<'a> Item<'a> {
    pub(super) fn traits(&mut self, place: Place<'a>, item: &IrItem) {
        let travel = item.travel;
        // Another property says which case of it there is, so it is only read as a part of the object that has both.
        let alone = !matches!(&item.kind, ItemKind::Union(of) if of.form == UnionForm::Sibling);
        if travel.received && alone {
            let usage = Usage::of(move || {
                format!(
                    "fn read(json: &str) -> Option<{CRATE}::{place}> {{\n    serde_json::from_str(json).ok()\n}}"
                )
            });
            self.there(Kind::Trait, "Deserialize", "#travel", usage);
        }
        if travel.sent {
            let usage = Usage::of(move || {
                format!(
                    "fn write(of: &{CRATE}::{place}) -> Option<String> {{\n    serde_json::to_string(of).ok()\n}}"
                )
            });
            self.there(Kind::Trait, "Serialize", "#travel", usage);
        }
    }
}
