//! One schema of the document, with the spellings that mean the same brought to one.
//!
//! A reference wrapped in `allOf` or `anyOf` to carry a title or `nullable` is a reference; `type: [string, "null"]` and
//! an alternative of `type: null` are `nullable`. What needs another schema to be known is done when all are read, in
//! [`resolve`](super::resolve).

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

pub(crate) use super::extras::Extras;
use super::extras::deprecation;
use super::keys::{Audit, Keys, Place, items};
use super::number;
use super::pointer::pointed;
use super::values;
use crate::report::below;
use mews_connector_language::de::from_node;
use mews_connector_language::node::{Meaning, Node};
use mews_connector_language::spec::DeprecatedSpec;

/// The kind of a schema that allows nothing but null.
pub(super) const NULL: &str = "null";

/// What a schema says about properties that it does not list.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) enum Others {
    /// Nothing.
    #[default]
    Unsaid,
    /// There are none.
    None,
    /// There may be any.
    Any,
    /// They have this shape: the object is a map.
    Of(Box<Shape>),
}

/// One schema of the document.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Shape {
    pub(crate) at: String,
    /// The byte of the document where it begins.
    pub(crate) start: usize,
    /// How much of the document it takes.
    pub(crate) bytes: usize,
    pub(crate) reference: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) format: Option<String>,
    pub(crate) nullable: bool,
    /// Whether it says that it is not nullable, against the schema that it refers to.
    pub(crate) never_null: bool,
    pub(crate) values: Vec<String>,
    pub(crate) properties: IndexMap<String, Shape>,
    pub(crate) required: IndexSet<String>,
    /// Properties of which at least one is there.
    pub(crate) one_of_required: IndexSet<String>,
    pub(crate) others: Others,
    pub(crate) items: Option<Box<Shape>>,
    pub(crate) one_of: Vec<Shape>,
    /// Schemas that hold together; none in what operations reach once the document is resolved.
    pub(crate) all_of: Vec<Shape>,
    pub(crate) count: (Option<u64>, Option<u64>),
    pub(crate) length: (Option<u64>, Option<u64>),
    pub(crate) range: (Option<String>, Option<String>),
    pub(crate) unique: bool,
    pub(crate) pattern: Option<String>,
    pub(crate) default: Option<Value>,
    pub(crate) read_only: bool,
    pub(crate) restricted: bool,
    pub(crate) deprecated: Option<DeprecatedSpec>,
    pub(crate) description: Option<String>,
    pub(crate) extras: Extras,
}

impl Shape {
    /// Whether the schema says nothing at all about the value.
    pub(crate) fn is_free(&self) -> bool {
        self.extras.free
            || (self.reference.is_none()
                && self.kind.is_none()
                && self.values.is_empty()
                && self.properties.is_empty()
                && self.one_of.is_empty()
                && self.items.is_none()
                && !matches!(self.others, Others::Of(_)))
    }

    /// Whether it is an object with properties of its own. Without any, further ones of one type make it a map.
    pub(crate) fn is_object(&self) -> bool {
        self.kind.as_deref() == Some("object")
            && (!self.properties.is_empty() || !matches!(self.others, Others::Of(_)))
    }

    /// Whether it is an object and nothing else.
    pub(crate) fn is_plain_object(&self) -> bool {
        self.is_object() && self.values.is_empty() && self.one_of.is_empty()
    }

    /// Reads a schema.
    pub(crate) fn read(at: impl Into<String>, node: &Node, audit: &mut Audit) -> Self {
        if let Some(Meaning::Bool(true)) = node.meaning() {
            // JSON Schema's way to say anything.
            return Self {
                at: at.into(),
                ..Self::default()
            };
        }
        if !audit.read.spend(1) {
            return Self::default();
        }
        let mut keys = Keys::of(Place::Schema, at, node, audit);
        let mut shape = Self {
            at: keys.at().to_owned(),
            start: node.span.start,
            bytes: node.span.len(),
            ..Self::default()
        };
        shape.read_kind(&mut keys, audit);
        shape.read_children(&mut keys, audit);
        shape.read_limits(&mut keys, audit);
        shape.restricted = keys.flag("x-restricted");
        shape.read_only = keys.flag("readOnly");
        shape.deprecated = deprecation(&mut keys);
        shape.description = keys.text("description").map(ToOwned::to_owned);
        shape.read_extras(&mut keys, audit);
        shape.read_one(&mut keys, audit);
        if shape.values.is_empty() && !shape.extras.value_status.is_empty() {
            audit.unsaid(
                shape.at.clone(),
                "`x-deprecated-values` without values of its own",
            );
        }
        if let Some(names) = keys.take("x-enumNames") {
            shape.check_enum_names(names, audit);
        }
        keys.finish(audit);
        shape
    }

    fn read_kind(&mut self, keys: &mut Keys<'_>, audit: &mut Audit) {
        let types = keys.node().entry("type").map(|entry| &entry.value);
        let mut kinds = keys.texts("type");
        let nullable = keys.take("nullable");
        match nullable.map(|node| (node, node.meaning())) {
            None => {}
            Some((_, Some(Meaning::Bool(said)))) => {
                (self.nullable, self.never_null) = (said, !said);
            }
            Some((node, _)) => {
                let text = node.as_text().unwrap_or(node.describe());
                let what = format!("`nullable: {text}`, which is neither true nor false");
                audit.unsaid(self.at.clone(), what);
                audit.account.leave(&self.at, "nullable", node);
            }
        }
        let mut only_null = kinds == ["null"];
        if let Some(index) = kinds.iter().position(|kind| kind == "null") {
            kinds.remove(index);
            self.nullable = true;
        }
        if let (true, Some(node)) = (kinds.len() > 1, types) {
            let what = format!("`type: {}`, several of them", kinds.join(", "));
            audit.unsaid(self.at.clone(), what);
            audit.account.leave(&self.at, "type", node);
        }
        self.kind = (kinds.len() == 1).then(|| kinds.remove(0));
        let format = keys.text("format");
        self.format = format
            .or(keys.text("x-documented-format"))
            .map(ToOwned::to_owned);
        let values = keys.take("enum").map_or(&[][..], items);
        let (nulls, values): (Vec<&Node>, Vec<&Node>) = values
            .iter()
            .chain(keys.take("const"))
            .partition(|value| value.meaning() == Some(Meaning::Null));
        if !nulls.is_empty() {
            self.nullable = true;
            only_null |= kinds.is_empty();
        }
        if self.kind.is_none() && !values.is_empty() {
            self.kind = Some(values::kind(&values).to_owned());
        } else if only_null && self.kind.is_none() {
            self.kind = Some(NULL.to_owned());
        }
        let kind = self.kind.clone().unwrap_or_default();
        for value in values {
            match values::text(&kind, value) {
                Some(text) => self.values.push(text),
                None => {
                    let shown = value.as_text().unwrap_or(value.describe());
                    let what = format!("the enum value `{shown}` is not of type {kind}");
                    audit.unsaid(self.at.clone(), what);
                    audit.account.leave(&self.at, "enum", value);
                }
            }
        }
        if let Some(target) = keys.take("$ref") {
            self.refer(target, audit);
        }
    }

    fn refer(&mut self, target: &Node, audit: &mut Audit) {
        let text = target.as_text().unwrap_or_default();
        match pointed(text, "schemas") {
            Some(name) => self.reference = Some(name),
            None => audit.problem(
                &self.at,
                target,
                format!("`$ref: {text}` does not point into #/components/schemas"),
            ),
        }
    }

    fn read_children(&mut self, keys: &mut Keys<'_>, audit: &mut Audit) {
        if let Some(properties) = keys.take("properties") {
            for entry in properties.entries() {
                let at = below(&self.at, &entry.key);
                self.properties
                    .insert(entry.key.clone(), Self::read(at, &entry.value, audit));
            }
        }
        self.required = keys.texts("required").into_iter().collect();
        if let Some(items) = keys.take("items") {
            self.items = Some(Box::new(Self::read(format!("{}[]", self.at), items, audit)));
        }
        if let Some(others) = keys.take("additionalProperties") {
            self.others = match others.meaning() {
                Some(Meaning::Bool(false)) => Others::None,
                Some(Meaning::Bool(true)) => Others::Any,
                _ => Others::Of(Box::new(Self::read(
                    format!("{}{{}}", self.at),
                    others,
                    audit,
                ))),
            };
        }
        if self.kind.is_none() && !self.properties.is_empty() {
            self.kind = Some("object".to_owned());
        }
    }

    fn read_limits(&mut self, keys: &mut Keys<'_>, audit: &mut Audit) {
        let mut count = |key: &str| number(keys, key, (number::count, "count"), audit);
        self.count = (
            count("minItems").or(count("minProperties")),
            count("maxItems").or(count("maxProperties")),
        );
        if self.count.0 == Some(1) && self.others == Others::None && self.required.is_empty() {
            // An object of such properties alone has at least one of them.
            self.count.0 = None;
            self.ask_for_one(self.properties.keys().cloned().collect());
        }
        self.length = (count("minLength"), count("maxLength"));
        let plain = (number::plain as fn(&Node) -> _, "number that is read");
        let mut bound = |key: &str| number(keys, key, plain, audit);
        self.range = (bound("minimum"), bound("maximum"));
        self.unique = keys.flag("uniqueItems");
        self.pattern = keys.text("pattern").map(ToOwned::to_owned);
        let mut longest = |key: &str| keys.count(key).and_then(|it| u32::try_from(it).ok());
        self.extras.months = longest("x-max-interval-in-months");
        self.extras.days = longest("x-max-interval-in-days");
        if let Some(default) = keys.take("default") {
            match from_node(default) {
                Ok(value) => self.default = Some(number::settled(value)),
                Err(_) => {
                    audit.unsaid(self.at.clone(), "a default that is not JSON");
                    audit.account.leave(&self.at, "default", default);
                }
            }
        }
    }

    /// At least one of some properties is there; one alone is required.
    pub(super) fn ask_for_one(&mut self, names: IndexSet<String>) {
        if names.len() == 1 {
            self.required.extend(names);
        } else {
            self.one_of_required = names;
        }
    }

    /// The names that the vendor's program has for enum values say nothing when they are the values.
    fn check_enum_names(&self, names: &Node, audit: &mut Audit) {
        const WHY: &str = "the vendor's own names of the values are the values";
        let names: Vec<&str> = items(names).iter().filter_map(Node::as_text).collect();
        if self.values.is_empty() || self.values.iter().eq(names.iter()) {
            audit.drop("x-enumNames", WHY, self.at.clone());
        } else {
            audit.unsaid(
                self.at.clone(),
                format!("`x-enumNames` differ from the values: {}", names.join(", ")),
            );
        }
    }
}

/// A number of a limit; one that cannot be read as what it should be is told.
fn number<T>(
    keys: &mut Keys<'_>,
    key: &str,
    (read, what): (fn(&Node) -> Option<T>, &str),
    audit: &mut Audit,
) -> Option<T> {
    let node = keys.take(key)?;
    let number = read(node);
    if number.is_none() {
        let text = node.as_text().unwrap_or(node.describe());
        let told = format!("`{key}: {text}`, which is no {what}");
        audit.unsaid(keys.at(), told);
        audit.account.leave(keys.at(), key, node);
    }
    number
}
