//! One schema of the document, with the spellings that mean the same brought to one.
//!
//! A reference wrapped in `allOf` or `anyOf` to carry a title or `nullable` is a reference; `type: [string, "null"]` and
//! an alternative of `type: null` are `nullable`.

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::keys::{Audit, Keys, Place};
use crate::report::below;
use mews_connector_language::de::from_node;
use mews_connector_language::node::{Kind, Meaning, Node};
use mews_connector_language::spec::DeprecatedSpec;

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
    /// How much of the document it takes.
    pub(crate) bytes: usize,
    pub(crate) reference: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) format: Option<String>,
    pub(crate) nullable: bool,
    pub(crate) values: Vec<String>,
    pub(crate) properties: IndexMap<String, Shape>,
    pub(crate) required: IndexSet<String>,
    pub(crate) others: Others,
    pub(crate) items: Option<Box<Shape>>,
    pub(crate) one_of: Vec<Shape>,
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

    /// Whether it is an object with properties of its own.
    pub(crate) fn is_object(&self) -> bool {
        self.kind.as_deref() == Some("object") && !matches!(self.others, Others::Of(_))
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
        let mut kinds = keys.texts("type");
        self.nullable = keys.flag("nullable");
        if let Some(index) = kinds.iter().position(|kind| kind == "null") {
            kinds.remove(index);
            self.nullable = true;
        }
        if kinds.len() > 1 {
            audit.unsaid(
                self.at.clone(),
                format!("a value of several types: {}", kinds.join(", ")),
            );
        }
        self.kind = (kinds.len() == 1).then(|| kinds.remove(0));
        let format = keys.text("format");
        self.format = format
            .or(keys.text("x-documented-format"))
            .map(ToOwned::to_owned);
        for value in keys.take("enum").map_or(&[][..], items) {
            match (value.meaning(), value.as_text()) {
                (Some(Meaning::Null), _) => self.nullable = true,
                (_, Some(text)) => self.values.push(text.to_owned()),
                _ => {
                    audit.unsaid(self.at.clone(), "an enum value that is not text");
                    audit.account.leave(&self.at, "enum", value);
                }
            }
        }
        if let Some(text) = keys.text("const") {
            self.values.push(text.to_owned());
        }
        if self.kind.is_none() && !self.values.is_empty() {
            self.kind = Some("string".to_owned());
        }
        if let Some(target) = keys.take("$ref") {
            self.refer(target, audit);
        }
    }

    fn refer(&mut self, target: &Node, audit: &mut Audit) {
        let text = target.as_text().unwrap_or_default();
        match text.strip_prefix("#/components/schemas/") {
            Some(name) => self.reference = Some(name.to_owned()),
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
        self.count = (
            keys.count("minItems").or(keys.count("minProperties")),
            keys.count("maxItems").or(keys.count("maxProperties")),
        );
        self.length = (keys.count("minLength"), keys.count("maxLength"));
        let mut number = |key: &str| keys.text(key).map(ToOwned::to_owned);
        self.range = (number("minimum"), number("maximum"));
        self.unique = keys.flag("uniqueItems");
        self.pattern = keys.text("pattern").map(ToOwned::to_owned);
        self.extras.months = keys
            .count("x-max-interval-in-months")
            .and_then(|months| u32::try_from(months).ok());
        if let Some(default) = keys.take("default") {
            match from_node(default) {
                Ok(value) => self.default = Some(value),
                Err(_) => {
                    audit.unsaid(self.at.clone(), "a default that is not JSON");
                    audit.account.leave(&self.at, "default", default);
                }
            }
        }
    }

    fn read_extras(&mut self, keys: &mut Keys<'_>, audit: &mut Audit) {
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
        for entry in keys
            .take("x-coproduct-map")
            .map_or(&[][..], |map| map.entries())
        {
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
        for entry in keys
            .take("x-deprecated-values")
            .map_or(&[][..], |map| map.entries())
        {
            let known = ["since", "discontinued", "replacement"];
            for fact in entry.value.entries() {
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

    /// Reads the three ways to combine schemas; one member means a reference with something beside it.
    fn read_one(&mut self, keys: &mut Keys<'_>, audit: &mut Audit) {
        for way in ["allOf", "anyOf", "oneOf"] {
            let Some(node) = keys.take(way) else { continue };
            let mut members = Vec::new();
            for member in items(node) {
                let null = member.child("type").and_then(Node::as_text) == Some("null")
                    && member.entries().len() == 1;
                if null {
                    self.nullable = true;
                } else {
                    members.push(Self::read(self.at.clone(), member, audit));
                }
            }
            match members.len() {
                1 if self.extras.own.union.is_none() => self.absorb(members.remove(0)),
                0 => {}
                _ if way == "allOf" => {
                    let what = format!("`allOf` of {} schemas", members.len());
                    audit.unsaid(self.at.clone(), what);
                    audit.account.leave(&self.at, way, node);
                }
                _ => self.one_of = members,
            }
        }
        if let Some(node) = keys.take("discriminator") {
            let mut inner = Keys::of(
                Place::Schema,
                format!("{}.discriminator", self.at),
                node,
                audit,
            );
            let name = inner.text("propertyName").unwrap_or_default().to_owned();
            if self.extras.cases.is_empty() {
                for entry in inner.take("mapping").map_or(&[][..], |map| map.entries()) {
                    if let Some(target) = entry.value.as_text() {
                        let target = target.rsplit('/').next().unwrap_or(target);
                        self.extras
                            .cases
                            .insert(entry.key.clone(), target.to_owned());
                    }
                }
            }
            audit.unsaid(
                self.at.clone(),
                format!("`discriminator` `{name}` inside of the payload"),
            );
            audit.account.leave(&self.at, "discriminator", node);
            inner.finish(audit);
        }
    }

    /// Takes over the only member of a combination; what stands beside it wins.
    pub(crate) fn absorb(&mut self, member: Self) {
        self.nullable |= member.nullable;
        self.reference = self.reference.take().or(member.reference);
        self.kind = self.kind.take().or(member.kind);
        self.format = self.format.take().or(member.format);
        self.items = self.items.take().or(member.items);
        if self.values.is_empty() {
            self.values = member.values;
        }
        if self.properties.is_empty() {
            self.properties = member.properties;
            self.required = member.required;
        }
        if self.others == Others::Unsaid {
            self.others = member.others;
        }
        if self.one_of.is_empty() {
            self.one_of = member.one_of;
        }
        let own = std::mem::take(&mut self.extras.own);
        self.extras.own = if own == Own::default() {
            member.extras.own
        } else {
            own
        };
        self.extras.id = self.extras.id.take().or(member.extras.id);
        self.extras.coproduct |= member.extras.coproduct;
        if self.extras.cases.is_empty() {
            self.extras.cases = member.extras.cases;
        }
        let or = |own: (Option<u64>, Option<u64>), other: (Option<u64>, Option<u64>)| {
            (own.0.or(other.0), own.1.or(other.1))
        };
        self.count = or(self.count, member.count);
        self.length = or(self.length, member.length);
        self.range = (
            self.range.0.take().or(member.range.0),
            self.range.1.take().or(member.range.1),
        );
        self.unique |= member.unique;
        self.pattern = self.pattern.take().or(member.pattern);
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

fn items(node: &Node) -> &[Node] {
    match &node.kind {
        Kind::List(items) => items,
        Kind::Scalar { .. } | Kind::Map(_) => &[],
    }
}

fn values(node: Option<&Node>) -> IndexMap<String, Value> {
    node.map_or(&[][..], |node| node.entries())
        .iter()
        .filter_map(|entry| Some((entry.key.clone(), from_node(&entry.value).ok()?)))
        .collect()
}
