//! What extensions say about a schema.

use indexmap::IndexMap;
use serde_json::Value;

use super::keys::{Audit, Keys, items};
use super::shape::Shape;
use mews_connector_language::de::from_node;
use mews_connector_language::node::{Entry, Kind, Node};
use mews_connector_language::spec::DeprecatedSpec;

/// What extensions say.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Extras {
    /// `x-schema-id`: the vendor's name of the type.
    pub(crate) id: Option<String>,
    /// The title, which tells the vendor's name of a dictionary.
    pub(crate) title: Option<String>,
    /// `x-coproduct`.
    pub(crate) coproduct: bool,
    /// `x-coproduct-map`: the payload by the value of the discriminator.
    pub(crate) cases: IndexMap<String, String>,
    /// `x-discriminator-path`.
    pub(crate) tagged_by: Option<String>,
    /// `x-value-enum`: the enum of the text inside of an update wrapper.
    pub(crate) value_enum: Option<String>,
    /// `x-max-interval-in-months`.
    pub(crate) months: Option<u32>,
    /// `x-max-interval-in-days`.
    pub(crate) days: Option<u32>,
    /// `x-extensible`.
    pub(crate) extensible: bool,
    /// `x-deprecated-values`.
    pub(crate) value_status: IndexMap<String, DeprecatedSpec>,
    /// `x-free-form`.
    pub(crate) free: bool,
    /// What our own exporter adds so that nothing is lost.
    pub(crate) own: Own,
}

/// The keys that our own exporter writes and nobody else.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Own {
    /// `x-identifier`: the identifier type of a uuid or text.
    pub(crate) identifier: Option<String>,
    /// `x-map-key`: the type of the keys of a map.
    pub(crate) key: Option<String>,
    /// `x-home`: the resource of a definition, or `common`.
    pub(crate) home: Option<String>,
    /// `x-rust`.
    pub(crate) rust: Option<String>,
    /// `x-was`.
    pub(crate) was: Option<String>,
    /// `x-columns`: the columns with which a table of a model starts.
    pub(crate) columns: Vec<String>,
    /// `x-union`: the form of a union.
    pub(crate) union: Option<String>,
    /// `x-update`: whether this is an update wrapper.
    pub(crate) update: bool,
    /// `x-cases`: facts of the cases of a union.
    pub(crate) cases: IndexMap<String, Value>,
    /// `x-values`: facts of the values of an enum.
    pub(crate) values: IndexMap<String, Value>,
}

impl Shape {
    /// Reads the extensions of a schema.
    pub(super) fn read_extras(&mut self, keys: &mut Keys<'_>, audit: &mut Audit) {
        let mut text = |key: &str| keys.text(key).map(ToOwned::to_owned);
        self.extras.id = text("x-schema-id");
        self.extras.tagged_by = text("x-discriminator-path");
        self.extras.value_enum = text("x-value-enum");
        self.extras.own = Own {
            identifier: text("x-identifier"),
            key: text("x-map-key"),
            home: text("x-home"),
            rust: text("x-rust"),
            was: text("x-was"),
            union: text("x-union"),
            columns: keys.texts("x-columns"),
            update: keys.flag("x-update"),
            cases: values(keys.take("x-cases")),
            values: values(keys.take("x-values")),
        };
        self.extras.title = keys
            .node()
            .entry("title")
            .and_then(|entry| entry.value.as_text())
            .map(ToOwned::to_owned);
        self.extras.coproduct = keys.flag("x-coproduct");
        self.extras.extensible = keys.flag("x-extensible");
        self.extras.free = keys.flag("x-free-form");
        for entry in object(
            &self.at,
            "x-coproduct-map",
            keys.take("x-coproduct-map"),
            audit,
        ) {
            match entry.value.as_text() {
                Some(target) => {
                    let target = target.to_owned();
                    self.extras.cases.insert(entry.key.clone(), target);
                }
                None => audit
                    .account
                    .leave(&self.at, "x-coproduct-map", &entry.value),
            }
        }
        let deprecated = keys.take("x-deprecated-values");
        for entry in object(&self.at, "x-deprecated-values", deprecated, audit) {
            let known = ["since", "discontinued", "replacement"];
            let key = format!("x-deprecated-values {}", entry.key);
            for fact in object(&self.at, &key, Some(&entry.value), audit) {
                if !known.contains(&fact.key.as_str()) || !fact.value.entries().is_empty() {
                    let key = format!("x-deprecated-values {} {}", entry.key, fact.key);
                    audit.account.leave(&self.at, &key, &fact.value);
                }
            }
            let fact = |key: &str| {
                entry
                    .value
                    .child(key)
                    .and_then(Node::as_text)
                    .map(ToOwned::to_owned)
            };
            let instead = match entry.value.child("replacement") {
                Some(node) if matches!(node.kind, Kind::List(_)) => items(node)
                    .iter()
                    .filter_map(Node::as_text)
                    .map(ToOwned::to_owned)
                    .collect(),
                Some(node) => node.as_text().map(ToOwned::to_owned).into_iter().collect(),
                None => Vec::new(),
            };
            let status = DeprecatedSpec {
                since: fact("since"),
                gone_on: fact("discontinued"),
                instead,
            };
            self.extras.value_status.insert(entry.key.clone(), status);
        }
    }
}

/// The entries of what should be an object; anything else is left over.
fn object<'n>(at: &str, key: &str, node: Option<&'n Node>, audit: &mut Audit) -> &'n [Entry] {
    match node {
        Some(Node {
            kind: Kind::Map(entries),
            ..
        }) => entries,
        Some(other) => {
            audit.account.leave(at, key, other);
            &[]
        }
        None => &[],
    }
}

/// The deprecation that the keys of an operation or schema tell.
pub(crate) fn deprecation(keys: &mut Keys<'_>) -> Option<DeprecatedSpec> {
    let marked = keys.flag("deprecated");
    let spec = DeprecatedSpec {
        since: keys.text("x-deprecated-since").map(ToOwned::to_owned),
        gone_on: keys.text("x-discontinued-on").map(ToOwned::to_owned),
        instead: keys.texts("x-deprecated-replacement"),
    };
    (marked || spec != DeprecatedSpec::default()).then_some(spec)
}

fn values(node: Option<&Node>) -> IndexMap<String, Value> {
    node.map_or(&[][..], |node| node.entries())
        .iter()
        .filter_map(|entry| Some((entry.key.clone(), from_node(&entry.value).ok()?)))
        .collect()
}
