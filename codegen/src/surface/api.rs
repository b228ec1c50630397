//! What `emit/api.rs` promises of a schema: the typed identifiers and their markers. The methods of the client are told with the
//! operations that they lead to; the facts of the API have the same names whatever the schema says.

use super::item::{Item, Usage};
use super::ty::CRATE;
use crate::ir::IdAlias;

impl<'a> Item<'a> {
    pub(super) fn id(&mut self, id: &'a IdAlias) {
        let shape = if id.text {
            "text identifier"
        } else {
            "uuid identifier"
        };
        self.path = format!("ids::{}", id.name);
        self.shape(shape, Usage::of(|| alias(id)));
        self.path(format!("ids::{}", id.name));
        self.path(format!("ids::markers::{}", id.marker));
    }
}

/// Is handed an identifier as the type that it is an alias of.
fn alias(of: &IdAlias) -> String {
    let (name, marker) = (&of.name, &of.marker);
    let generic = if of.text { "TextId" } else { "Id" };
    format!(
        "fn id(of: {CRATE}::ids::{name}) -> {CRATE}::values::{generic}<{CRATE}::ids::markers::{marker}> {{\n    of\n}}"
    )
}
