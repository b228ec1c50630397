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
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use mews_connector_codegen::ir::{
    Bindings, IdAlias, Item as IrItem, Operation, Role, Ty, TypePath,
};

pub(crate) use delta::{Delta, deltas};
use names::{Name, Names};
use usage::Usage;

/// The public items of one version.
#[derive(Debug)]
pub(crate) struct Surface<'a> {
    names: Names<'a>,
    items: BTreeMap<Name, Vec<Source<'a>>>,
    /// What the items stand for: definitions and operations, by their own names in the schema.
    means: BTreeSet<&'a str>,
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
    /// The surface of a version.
    pub(crate) fn of(bindings: &'a Bindings) -> Self {
        Self::with(bindings, Names::of(bindings))
    }

    /// The surface of a version that is compared with another one. `rename` gives the name that the other one has for a
    /// definition or operation.
    pub(crate) fn beside(
        bindings: &'a Bindings,
        other: &Surface<'_>,
        rename: &dyn Fn(&str) -> String,
    ) -> Self {
        Self::with(bindings, Names::beside(bindings, &other.names, rename))
    }

    fn with(bindings: &'a Bindings, names: Names<'a>) -> Self {
        let mut items: BTreeMap<Name, Vec<Source<'a>>> = BTreeMap::new();
        let mut add = |name: Option<&Name>, source| {
            if let Some(name) = name {
                items.entry(name.clone()).or_default().push(source);
            }
        };
        for id in &bindings.ids {
            add(names.item("ids", &id.name), Source::Id(id));
        }
        for module in &bindings.modules {
            let at = module.name.as_str();
            for item in &module.items {
                add(names.item(at, item.name()), Source::Item(at, item));
            }
            for name in &module.shared {
                add(names.item("common", name), Source::Shared(at, name));
            }
            let Some(handle) = &module.handle else {
                continue;
            };
            for operation in &handle.operations {
                let name = names.method(at, &operation.method);
                let method = &handle.client_method;
                add(name, Source::Operation(at, method, operation));
                if let Some(pages) = &operation.pages {
                    let pages = Source::Pages(&operation.request, &pages.item);
                    add(names.of_type(&operation.response), pages);
                }
            }
        }
        let means = items.values().flatten().filter_map(Source::means).collect();
        Self {
            names,
            items,
            means,
        }
    }
}

impl<'a> Source<'a> {
    /// The definition or operation that it stands for, by its own name in the schema.
    fn means(&self) -> Option<&'a str> {
        match self {
            Self::Id(id) => Some(&id.name),
            Self::Item(_, IrItem::Struct(item)) if item.role != Role::Model => None,
            Self::Item(_, item) => Some(item.wire_name()),
            Self::Operation(_, _, operation) => Some(&operation.name),
            Self::Pages(..) | Self::Shared(..) => None,
        }
    }
}

/// Where an item is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place<'a> {
    module: &'a str,
    name: &'a str,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.module, self.name)
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
    /// The wire name of the member that it belongs to, `#…` for what is no property; empty for the item itself.
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
    /// A call through a method of the client, with what it sends and what answers it.
    Call(&'a str, &'a TypePath, &'a TypePath),
    /// A type, which is the same when it has the same names in the schema.
    Type(&'a Ty),
}

impl Signature<'_> {
    fn is(&self, names: &Names<'_>, other: &Signature<'_>, others: &Names<'_>) -> bool {
        match (self, other) {
            (Self::There, Signature::There) => true,
            (Self::Text(one), Signature::Text(other)) => one == other,
            (Self::Call(one, sent, answer), Signature::Call(other, others_sent, others_answer)) => {
                one == other
                    && names.alike(sent, others_sent, others)
                    && names.alike(answer, others_answer, others)
            }
            (Self::Type(one), Signature::Type(other)) => names.same(one, other, others),
            _ => false,
        }
    }

    /// For people.
    fn shown(&self) -> String {
        match self {
            Self::There => String::new(),
            Self::Text(text) => text.clone().into_owned(),
            Self::Call(client, sent, answer) => {
                format!(
                    "client.{client}() with {}::{} -> {}::{}",
                    sent.module, sent.name, answer.module, answer.name
                )
            }
            Self::Type(ty) => write::ty(ty),
        }
    }
}

/// The type that a constructor or setter takes for a field.
fn plain(ty: &Ty, setter: bool) -> &Ty {
    match ty {
        Ty::Boxed(inner) => plain(inner, setter),
        Ty::Option(inner) if setter => plain(inner, true),
        Ty::Update(inner) if setter => match inner.as_ref() {
            Ty::Option(inner) => plain(inner, false),
            inner => plain(inner, false),
        },
        ty => ty,
    }
}
