//! What Rust source can name of the bindings: the generator's own decisions, flattened so that two versions compare.
//!
//! Items are keyed by their names in the schema, so that a type which only moved or was renamed is told by its own edit and not
//! by everybody who mentions it. A surface borrows from its bindings: only items that differ are taken apart, and only parts
//! that differ are written.

mod build;
mod delta;
mod names;
mod usage;
mod write;

use std::borrow::Cow;
use std::collections::BTreeMap;

use mews_connector_codegen::ir::{Bindings, IdAlias, Item as IrItem, Operation, Ty, TypePath};

pub(crate) use delta::{Delta, deltas};
use names::Names;
use usage::Usage;

/// The public items of one version.
#[derive(Debug)]
pub(crate) struct Surface<'a> {
    names: Names<'a>,
    items: BTreeMap<String, Vec<Source<'a>>>,
}

/// What an item is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Source<'a> {
    /// A typed identifier.
    Id(&'a IdAlias),
    /// A type in a module.
    Item(&'a str, &'a IrItem),
    /// An operation in a module, behind a method of the client.
    Operation(&'a str, &'a str, &'a Operation),
    /// The pages that a request leads through.
    Pages(&'a TypePath, &'a Ty),
    /// A module through which a type of `common` is found too, and the type.
    Shared(&'a str, &'a str),
}

impl<'a> Surface<'a> {
    /// The surface of bindings. `rename` gives the name under which the other side knows a definition.
    pub(crate) fn of(bindings: &'a Bindings, rename: &dyn Fn(&str) -> String) -> Self {
        let names = Names::of(bindings, rename);
        let mut items: BTreeMap<String, Vec<Source<'a>>> = BTreeMap::new();
        let mut add = |key: String, source| items.entry(key).or_default().push(source);
        for id in &bindings.ids {
            add(rename(&id.name), Source::Id(id));
        }
        for module in &bindings.modules {
            for item in &module.items {
                if let Some(key) = names.item(&module.name, item.name()) {
                    add(key.to_owned(), Source::Item(&module.name, item));
                }
            }
            let Some(handle) = &module.handle else {
                continue;
            };
            for operation in &handle.operations {
                let key = rename(&operation.name);
                if let Some(pages) = &operation.pages {
                    let pages = Source::Pages(&operation.request, &pages.item);
                    add(format!("{key}.response"), pages);
                }
                let method = &handle.client_method;
                add(key, Source::Operation(&module.name, method, operation));
            }
        }
        for module in &bindings.modules {
            for name in &module.shared {
                if let Some(key) = names.item("common", name) {
                    add(key.to_owned(), Source::Shared(&module.name, name));
                }
            }
        }
        Self { names, items }
    }
}

/// One item with everything that can be named of it.
#[derive(Debug, Default)]
struct Item<'a> {
    /// What it is called in messages.
    path: String,
    parts: BTreeMap<Key<'a>, Part<'a>>,
    /// The order of constructor arguments or of values.
    order: Vec<&'a str>,
}

impl Item<'_> {
    fn has_constructor(&self) -> bool {
        self.parts.contains_key(&(Kind::Constructor, "new".into()))
    }
}

/// What a part is and what it is called.
type Key<'a> = (Kind, Cow<'a, str>);

/// What a part is, which decides what its removal, change or addition means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// A path to the item.
    Path,
    /// Whether it is a struct, an enum, a union or a kind of identifier.
    Shape,
    /// A trait that it implements.
    Trait,
    /// A public field.
    Field,
    /// `new`.
    Constructor,
    /// An argument of `new`.
    Argument,
    /// A chained setter.
    Setter,
    /// A value or case.
    Variant,
    /// The former name of a value.
    Former,
    /// An associated constant.
    Constant,
    /// A method that calls an operation.
    Method,
    /// `.pages()` and `.items()` of an operation.
    Pages,
    /// `#[deprecated]`.
    Deprecated,
}

/// One part: what it says, whom it belongs to, and source that uses it.
#[derive(Debug)]
struct Part<'a> {
    /// The wire name of the member that it belongs to, with `#…` for a limit; empty for the item itself.
    member: Cow<'a, str>,
    /// Whether it is kept for those who know it by this name only.
    former: bool,
    /// What is compared.
    signature: Signature<'a>,
    /// A function that compiles as long as the part is as it is.
    usage: Usage<'a>,
}

/// What a part says.
#[derive(Debug)]
enum Signature<'a> {
    /// Nothing: it is there or not.
    There,
    /// A text.
    Text(Cow<'a, str>),
    /// A type, which is the same when it has the same names in the schema.
    Type(&'a Ty),
}

impl Signature<'_> {
    fn is(&self, names: &Names<'_>, other: &Signature<'_>, others: &Names<'_>) -> bool {
        match (self, other) {
            (Self::There, Signature::There) => true,
            (Self::Text(one), Signature::Text(other)) => one == other,
            (Self::Type(one), Signature::Type(other)) => names.same(one, other, others),
            _ => false,
        }
    }

    /// For people.
    fn shown(&self) -> String {
        match self {
            Self::There => String::new(),
            Self::Text(text) => text.clone().into_owned(),
            Self::Type(ty) => write::ty(ty),
        }
    }
}
