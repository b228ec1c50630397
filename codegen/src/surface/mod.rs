//! What the emitted Rust promises to source: every path, type, field, function and value that a program can name.
//!
//! A program that uses the bindings does not depend on their whole text, only on what it can name of it. This is that part as
//! data, so that two versions of the bindings can be compared without writing and parsing either.
//!
//! It says a second time what [`emit`](crate::emit) writes, and could fall behind it. So each file here stands beside the
//! emitter of the same name, and `tests/surface` reads the emitted text and holds both accounts against each other: whatever is
//! public in the text is here or on a list of exceptions with a reason, and whatever is here is in the text.
//!
//! Everything borrows from the bindings. [`sources`] is cheap and complete; [`Item::of`] takes one item apart, which a comparison
//! does only where something differs; the lines that use a part are written only when somebody asks for them.

mod api;
mod codec;
mod enums;
mod item;
mod operations;
mod setters;
mod structs;
mod ty;
mod unions;

use crate::ir::{
    Bindings, Handle, IdAlias, Item as IrItem, ItemKind, Module, Operation, Ty, TypePath,
};

pub use enums::order as value_order;
use item::Place;
pub use item::{Item, Key, Kind, Part, Signature, Usage};
pub use setters::takes_too;

/// The member of a request that stands for the read that settles its operation.
pub const SETTLED: &str = "#settled";

/// A part of the IR that makes an item, or adds to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Source<'a> {
    /// A typed identifier.
    Id(&'a IdAlias),
    /// A type in a module.
    Item(&'a str, &'a IrItem),
    /// An operation in a module, behind a method of the client.
    Operation(&'a str, &'a Handle, &'a Operation),
    /// The pages that a request leads through, and the type of their items.
    Pages(&'a TypePath, &'a Ty),
    /// The read that settles a write when its response is lost, by the requests of both.
    Confirmation(&'a TypePath, &'a Ty),
    /// A module through which a type of `common` is found too, and the type.
    Shared(&'a str, &'a str),
}

/// The item that a source belongs to, by its module and its Rust name there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner<'a> {
    /// A type.
    Type(&'a str, &'a str),
    /// A method of a resource.
    Method(&'a str, &'a str),
}

/// Everything that the emitters make public, each with the item that it belongs to.
pub fn sources(bindings: &Bindings) -> impl Iterator<Item = (Owner<'_>, Source<'_>)> {
    let ids = bindings.ids.iter();
    let ids = ids.map(|id| (Owner::Type("ids", &id.name), Source::Id(id)));
    ids.chain(bindings.modules.iter().flat_map(of_module))
}

fn of_module(module: &Module) -> impl Iterator<Item = (Owner<'_>, Source<'_>)> {
    let at = module.name.as_str();
    let items = module.items.iter();
    let items = items.map(move |item| (Owner::Type(at, &item.name), Source::Item(at, item)));
    let shared = module.shared.iter();
    let shared = shared.map(move |name| (Owner::Type("common", name), Source::Shared(at, name)));
    let operations = module.handle.iter().flat_map(move |handle| {
        handle.operations.iter().flat_map(move |operation| {
            let method = Owner::Method(at, &operation.method);
            let call = (method, Source::Operation(at, handle, operation));
            // The pages belong to the response, since an edit of its items is what changes them.
            let TypePath { module, name } = &operation.response;
            let pages = operation.pages.as_ref().map(|pages| {
                let pages = Source::Pages(&operation.request, &pages.item);
                (Owner::Type(module, name), pages)
            });
            let TypePath { module, name } = &operation.request;
            let confirmation = operation.confirmation.as_ref().map(|confirmation| {
                let source = Source::Confirmation(&operation.request, &confirmation.read);
                (Owner::Type(module, name), source)
            });
            [Some(call), confirmation, pages].into_iter().flatten()
        })
    });
    items.chain(shared).chain(operations)
}

impl<'a> Source<'a> {
    /// The definition or operation that it stands for, by its name in the schema; nothing for what is named after an operation
    /// or only adds to another item.
    pub fn schema_name(&self) -> Option<&'a str> {
        match self {
            Self::Id(id) => Some(&id.name),
            Self::Item(_, item) if item.is_body() => None,
            Self::Item(_, item) => Some(&item.schema_name),
            Self::Operation(_, _, operation) => Some(&operation.name),
            Self::Pages(..) | Self::Confirmation(..) | Self::Shared(..) => None,
        }
    }
}

impl<'a> Item<'a> {
    /// The item that sources make together.
    pub fn of(sources: &[Source<'a>]) -> Self {
        let mut made = Self::default();
        for source in sources {
            match *source {
                Source::Id(id) => made.id(id),
                Source::Item(module, item) => made.item(module, item),
                Source::Operation(module, handle, operation) => {
                    made.operation(module, handle, operation);
                }
                Source::Pages(request, item) => made.pages(request, item),
                Source::Confirmation(write, read) => made.confirmation(write, read),
                Source::Shared(module, name) => {
                    made.path(format!("{module}::{name}"));
                }
            }
        }
        made
    }

    fn item(&mut self, module: &'a str, item: &'a IrItem) {
        let place = Place {
            module,
            name: &item.name,
        };
        self.path = place.to_string();
        self.path(place.to_string());
        if let Some(was) = &item.was {
            let path = format!("{module}::{was}");
            self.path(path).former = was != place.name;
        }
        self.traits(place, item);
        match &item.kind {
            ItemKind::Struct(of) => self.structure(place, item, of),
            ItemKind::Enum(of) => self.enumeration(place, of),
            ItemKind::Union(of) => self.union(place, of),
        }
    }
}
