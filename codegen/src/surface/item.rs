//! One item, part by part: what each part is, what it says, and how source uses it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use super::ty;
use crate::ir::{Ty, TypePath};

/// One item with everything that can be named of it.
#[derive(Debug, Default)]
pub struct Item<'a> {
    /// What it is called in messages.
    pub path: String,
    /// What can be named of it.
    pub parts: BTreeMap<Key<'a>, Part<'a>>,
    /// The order of constructor arguments or of values, which a program may depend on without naming it.
    pub order: Vec<&'a str>,
}

/// Where a type is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place<'a> {
    pub(super) module: &'a str,
    pub(super) name: &'a str,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.module, self.name)
    }
}

/// What a part is and what it is called.
pub type Key<'a> = (Kind, Cow<'a, str>);

/// What a part is, which decides what its removal, change or addition means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
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
    /// What tells the value of an enum as it is on the wire.
    Value,
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
pub struct Part<'a> {
    /// The wire name of the member that it belongs to, `#…` for what is not a property; empty for the item itself.
    pub member: &'a str,
    /// Whether it is kept for those who know it by this name only.
    pub former: bool,
    /// What is compared.
    pub signature: Signature<'a>,
    /// A function that compiles as long as the part is as it is.
    pub usage: Usage<'a>,
}

/// What a part says.
#[derive(Debug)]
pub enum Signature<'a> {
    /// Nothing: it is there or not.
    There,
    /// A text.
    Text(&'static str),
    /// A call through a method of the client, with what it sends and what answers it.
    Call(&'a str, &'a TypePath, &'a TypePath),
    /// A type.
    Type(&'a Ty),
}

impl fmt::Display for Signature<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::There => Ok(()),
            Self::Text(text) => f.write_str(text),
            Self::Call(client, sent, answer) => write!(
                f,
                "client.{client}() with {}::{} -> {}::{}",
                sent.module, sent.name, answer.module, answer.name
            ),
            Self::Type(of) => f.write_str(&ty::ty(of)),
        }
    }
}

/// How source uses a part: a function that compiles as long as the part is as it is.
///
/// It is kept as what writes it, since most parts are the same in two versions and nobody asks for their source.
pub struct Usage<'a>(Option<Box<dyn Fn() -> String + 'a>>);

impl<'a> Usage<'a> {
    /// No source can tell whether the part is there.
    pub(super) const NONE: Self = Self(None);

    /// Source, written when it is asked for.
    pub(super) fn of(write: impl Fn() -> String + 'a) -> Self {
        Self(Some(Box::new(write)))
    }

    /// The source.
    pub fn written(&self) -> Option<String> {
        self.0.as_ref().map(|write| write())
    }
}

impl fmt::Debug for Usage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Usage").field(&self.written()).finish()
    }
}

impl<'a> Item<'a> {
    /// Whether it can be made with `new`.
    pub fn has_constructor(&self) -> bool {
        self.parts.contains_key(&(Kind::Constructor, "new".into()))
    }

    /// Adds a part; one of the same kind and name is replaced.
    pub(super) fn add(
        &mut self,
        kind: Kind,
        name: impl Into<Cow<'a, str>>,
        member: &'a str,
        signature: Signature<'a>,
        usage: Usage<'a>,
    ) -> &mut Part<'a> {
        let part = Part {
            member,
            former: false,
            signature,
            usage,
        };
        match self.parts.entry((kind, name.into())) {
            Entry::Vacant(place) => place.insert(part),
            Entry::Occupied(place) => {
                let place = place.into_mut();
                *place = part;
                place
            }
        }
    }

    /// Adds a part that is there or not.
    pub(super) fn there(
        &mut self,
        kind: Kind,
        name: &'a str,
        member: &'a str,
        usage: Usage<'a>,
    ) -> &mut Part<'a> {
        self.add(kind, name, member, Signature::There, usage)
    }

    /// Adds a part that has a type.
    pub(super) fn typed(
        &mut self,
        kind: Kind,
        name: &'a str,
        member: &'a str,
        ty: &'a Ty,
        usage: Usage<'a>,
    ) -> &mut Part<'a> {
        self.add(kind, name, member, Signature::Type(ty), usage)
    }

    /// Adds a path to the item.
    pub(super) fn path(&mut self, path: String) -> &mut Part<'a> {
        let usage = Usage::of({
            let path = path.clone();
            move || format!("fn name(_: &{}::{path}) {{}}", ty::CRATE)
        });
        self.add(Kind::Path, path, "", Signature::There, usage)
    }

    /// Says what kind of item it is.
    pub(super) fn shape(&mut self, shape: &'static str, usage: Usage<'a>) {
        self.add(Kind::Shape, "", "", Signature::Text(shape), usage);
    }

    /// Adds the mark of what is deprecated; no source stops compiling for it.
    pub(super) fn deprecated(&mut self, member: &'a str, note: Option<&String>) {
        if note.is_some() {
            self.there(Kind::Deprecated, member, member, Usage::NONE);
        }
    }
}
