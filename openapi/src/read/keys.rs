//! Reading a mapping of the document key by key, so that what nobody asked for cannot pass unseen.
//!
//! Every mapping is read through [`Keys`]. A key that is left over is either known to be dropped, for a reason that the
//! report gives, or it is reported by name.

use std::collections::{BTreeMap, BTreeSet};

use super::number;
use crate::account::{Account, PROSE};
use crate::budget::Budget;
use mews_connector_language::node::{Entry, Kind, Meaning, Node};

/// Which kind of mapping a key stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Document,
    Info,
    Components,
    Path,
    Operation,
    Body,
    Answer,
    Media,
    Parameter,
    Schema,
}

/// Keys that are not carried over, and why.
const DROPPED: &[(Place, &str, &str)] = &[
    (
        Place::Document,
        "servers",
        "addresses belong to the runtime's environments",
    ),
    (
        Place::Document,
        "tags",
        "the first segment of a path says which resource it is",
    ),
    (
        Place::Document,
        "security",
        "tokens travel in the body, as the envelope says",
    ),
    (
        Place::Document,
        "externalDocs",
        "prose of the vendor is not taken",
    ),
    (Place::Document, "x-tagGroups", "a layout for documentation"),
    (
        Place::Info,
        "title",
        "the name of the API is that of api.yaml",
    ),
    (
        Place::Info,
        "version",
        "the version of the schema is a state in time",
    ),
    (
        Place::Info,
        "description",
        "prose of the vendor is not taken",
    ),
    (
        Place::Info,
        "termsOfService",
        "prose of the vendor is not taken",
    ),
    (Place::Info, "contact", "prose of the vendor is not taken"),
    (Place::Info, "license", "prose of the vendor is not taken"),
    (
        Place::Components,
        "securitySchemes",
        "tokens travel in the body, as the envelope says",
    ),
    (
        Place::Components,
        "headers",
        "headers are the runtime's business",
    ),
    (Place::Path, "summary", "prose of the vendor is not taken"),
    (
        Place::Path,
        "description",
        "prose of the vendor is not taken",
    ),
    (
        Place::Operation,
        "tags",
        "the first segment of a path says which resource it is",
    ),
    (
        Place::Operation,
        "externalDocs",
        "prose of the vendor is not taken",
    ),
    (
        Place::Operation,
        "security",
        "tokens travel in the body, as the envelope says",
    ),
    (
        Place::Operation,
        "x-paginated",
        "the pagination property of the request says it",
    ),
    (
        Place::Body,
        "description",
        "prose of the vendor is not taken",
    ),
    (Place::Body, "required", "every request has a body"),
    (
        Place::Answer,
        "description",
        "prose of the vendor is not taken",
    ),
    (
        Place::Answer,
        "headers",
        "headers are the runtime's business",
    ),
    (Place::Body, "summary", "prose of the vendor is not taken"),
    (Place::Answer, "summary", "prose of the vendor is not taken"),
    (
        Place::Parameter,
        "description",
        "prose of the vendor is not taken",
    ),
    (Place::Parameter, "example", "examples are not taken"),
    (Place::Media, "example", "examples are not taken"),
    (Place::Media, "examples", "examples are not taken"),
    (Place::Schema, "title", "prose of the vendor is not taken"),
    (Place::Schema, "example", "examples are not taken"),
    (Place::Schema, "examples", "examples are not taken"),
    (
        Place::Schema,
        "externalDocs",
        "prose of the vendor is not taken",
    ),
    (
        Place::Schema,
        "x-extends",
        "the properties of the base stand in each schema that extends it",
    ),
    (
        Place::Schema,
        "x-undocumented",
        "the schema does not tell by which page of the vendor a fact is known",
    ),
];

/// What became of the keys that were not asked for.
#[derive(Debug, Default)]
pub(crate) struct Audit {
    /// Known to be dropped: where, by key and reason.
    pub(crate) dropped: BTreeMap<(&'static str, &'static str), Vec<String>>,
    /// Not known at all: where and which.
    pub(crate) unknown: Vec<(String, String)>,
    /// Things that were read but that the language cannot say.
    pub(crate) unsaid: Vec<(String, String)>,
    /// What makes the document useless: place, byte and message.
    pub(crate) problems: Vec<(String, usize, String)>,
    /// How much was read of the document.
    pub(crate) read: Budget,
    /// How much was made of it.
    pub(crate) made: Budget,
    /// What the document says, place by place, and what was made of it.
    pub(crate) account: Account,
    /// Whether the document is our own export.
    pub(crate) own: bool,
    /// Every extension key of the document: one that stands nowhere says nothing.
    pub(crate) vocabulary: BTreeSet<String>,
}

impl Audit {
    /// Something that the language cannot say.
    pub(crate) fn unsaid(&mut self, at: impl Into<String>, what: impl Into<String>) {
        self.unsaid.push((at.into(), what.into()));
    }

    /// Something that is dropped for a known reason.
    pub(crate) fn drop(&mut self, key: &'static str, why: &'static str, at: impl Into<String>) {
        self.dropped.entry((key, why)).or_default().push(at.into());
    }

    /// Something that makes the document useless.
    pub(crate) fn problem(&mut self, at: &str, node: &Node, what: impl Into<String>) {
        self.problems
            .push((at.to_owned(), node.span.start, what.into()));
    }
}

/// A mapping that is being read.
pub(crate) struct Keys<'a> {
    place: Place,
    at: String,
    node: &'a Node,
    left: Vec<&'a Entry>,
    /// Keys that were asked for and hold something else than was asked for.
    odd: Vec<&'a Entry>,
}

impl<'a> Keys<'a> {
    /// Begins to read a mapping; what is not a mapping has no keys and is a problem.
    pub(crate) fn of(
        place: Place,
        at: impl Into<String>,
        node: &'a Node,
        audit: &mut Audit,
    ) -> Self {
        let at = at.into();
        if !matches!(node.kind, Kind::Map(_)) {
            audit.problem(
                &at,
                node,
                format!("a mapping is expected here, found {}", node.describe()),
            );
        }
        let left: Vec<&Entry> = node.entries().iter().collect();
        for entry in &left {
            if entry.key.starts_with("x-") && !audit.vocabulary.contains(&entry.key) {
                audit.vocabulary.insert(entry.key.clone());
            }
        }
        Self {
            place,
            at,
            node,
            left,
            odd: Vec::new(),
        }
    }

    /// Where the mapping stands.
    pub(crate) fn at(&self) -> &str {
        &self.at
    }

    /// The mapping itself.
    pub(crate) fn node(&self) -> &'a Node {
        self.node
    }

    /// The value of a key, which is no longer left over then.
    pub(crate) fn take(&mut self, key: &str) -> Option<&'a Node> {
        self.take_entry(key).map(|entry| &entry.value)
    }

    fn take_entry(&mut self, key: &str) -> Option<&'a Entry> {
        let index = self.left.iter().position(|entry| entry.key == key)?;
        Some(self.left.remove(index))
    }

    /// The value of a key in the form that is read; one of another form is noted.
    fn take_as<T>(&mut self, key: &str, read: impl FnOnce(&'a Node) -> Option<T>) -> Option<T> {
        let entry = self.take_entry(key)?;
        let value = read(&entry.value);
        if value.is_none() {
            self.odd.push(entry);
        }
        value
    }

    /// The text of a key.
    pub(crate) fn text(&mut self, key: &str) -> Option<&'a str> {
        self.take_as(key, Node::as_text)
    }

    /// A flag, `false` when it is not there.
    pub(crate) fn flag(&mut self, key: &str) -> bool {
        let flag = self.take_as(key, |node| match node.meaning() {
            Some(Meaning::Bool(flag)) => Some(flag),
            _ => None,
        });
        flag == Some(true)
    }

    /// A count.
    pub(crate) fn count(&mut self, key: &str) -> Option<u64> {
        self.take_as(key, number::count)
    }

    /// The texts of a list, or the one text that stands in its place.
    pub(crate) fn texts(&mut self, key: &str) -> Vec<String> {
        let texts = self.take_as(key, |node| match &node.kind {
            Kind::List(items) => items
                .iter()
                .map(|item| item.as_text().map(ToOwned::to_owned))
                .collect(),
            Kind::Scalar { .. } => Some(vec![node.as_text()?.to_owned()]),
            Kind::Map(_) => None,
        });
        texts.unwrap_or_default()
    }

    /// Ends the reading: what is left over is dropped for a reason or reported.
    pub(crate) fn finish(self, audit: &mut Audit) {
        for entry in self.odd {
            let found = entry.value.describe();
            audit.unsaid(
                self.at.clone(),
                format!("the key `{}` holds {found}", entry.key),
            );
            audit.account.leave(&self.at, &entry.key, &entry.value);
        }
        for entry in self.left {
            let known = DROPPED
                .iter()
                .find(|(place, key, _)| *place == self.place && *key == entry.key);
            match known {
                Some((_, key, why)) => audit.drop(key, why, self.at.clone()),
                None => audit.unknown.push((self.at.clone(), entry.key.clone())),
            }
            if !is_silent(self.place, &entry.key) {
                audit.account.leave(&self.at, &entry.key, &entry.value);
            }
        }
    }
}

/// What is written for people or sorts pages of a documentation. It may differ without a word.
fn is_silent(place: Place, key: &str) -> bool {
    PROSE.contains(&key) || place == Place::Info || matches!(key, "tags" | "x-tagGroups")
}

/// The items of a list; none when it is something else.
pub(super) fn items(node: &Node) -> &[Node] {
    match &node.kind {
        Kind::List(items) => items,
        Kind::Scalar { .. } | Kind::Map(_) => &[],
    }
}
