//! What a schema says, as a text in the words of OpenAPI: for remarks, for the account of a document, and to see whether two
//! schemas say the same.

use std::collections::HashMap;
use std::fmt::{Display, Write as _};

use indexmap::IndexMap;

use super::extras::Extras;
use super::shape::{Others, Shape};
use crate::account::shortened;
use mews_connector_language::spec::DeprecatedSpec;

/// The longest text of a remark, in bytes; of a longer one the rest is a fingerprint.
const LONGEST: usize = 4000;

/// What update wrappers say, by name. They are no places of an account, as each property that refers to one becomes what is inside.
pub(crate) type Wrappers<'s> = HashMap<&'s str, String>;

impl Shape {
    /// What it says about values, without prose. References keep their names.
    pub(crate) fn told(&self) -> String {
        shortened(Teller::new(Parts::Own).of(self), LONGEST)
    }

    /// The same with the schemas that it refers to written out.
    pub(crate) fn told_whole(&self, schemas: &IndexMap<String, Shape>) -> String {
        Teller::new(Parts::Whole(schemas)).of(self)
    }

    /// What it says as a place of an account. Its properties are places of their own.
    pub(crate) fn told_as_place(&self, wrappers: &Wrappers<'_>) -> String {
        Teller::new(Parts::Place(wrappers)).of(self)
    }

    /// The same of the body of an operation. Bodies are written out, so their names say nothing.
    pub(crate) fn told_as_body(&self, wrappers: &Wrappers<'_>) -> String {
        let mut teller = Teller::new(Parts::Place(wrappers));
        teller.nameless = true;
        teller.of(self)
    }

    /// The same of an update wrapper, with the property that it consists of.
    pub(crate) fn told_as_wrapper(&self, wrappers: &Wrappers<'_>) -> String {
        let mut teller = Teller::new(Parts::Place(wrappers));
        teller.inside = true;
        teller.of(self)
    }

    /// Whether it allows every value and carries no remark on it.
    pub(crate) fn says_nothing(&self) -> bool {
        self.told() == "{}"
    }
}

/// Which parts of a schema a text holds.
#[derive(Clone, Copy)]
enum Parts<'s> {
    /// All that stands in it.
    Own,
    /// Also the schemas that it refers to, as far as the text is not too long.
    Whole(&'s IndexMap<String, Shape>),
    /// All but its properties; also what extensions say.
    Place(&'s Wrappers<'s>),
}

struct Teller<'s> {
    parts: Parts<'s>,
    /// Whether its own name says nothing.
    nameless: bool,
    /// Whether properties are told in any case.
    inside: bool,
    /// The names that are being written out.
    open: Vec<&'s str>,
    text: String,
}

impl<'s> Teller<'s> {
    fn new(parts: Parts<'s>) -> Self {
        Self {
            parts,
            nameless: false,
            inside: false,
            open: Vec::new(),
            text: String::new(),
        }
    }

    fn of(mut self, shape: &Shape) -> String {
        self.shape(shape);
        self.text
    }

    fn part(&mut self, key: &str, value: impl Display) {
        self.key(key);
        let _ = write!(self.text, "{value}");
    }

    fn word(&mut self, key: &str, word: &str) {
        self.key(key);
        self.text.push_str(word);
    }

    fn key(&mut self, key: &str) {
        if !self.text.ends_with('{') {
            self.text.push_str(", ");
        }
        self.text.push_str(key);
        self.text.push_str(": ");
    }

    fn shape(&mut self, shape: &Shape) {
        if matches!(self.parts, Parts::Whole(_)) && self.text.len() > LONGEST {
            self.text.push('…');
            return;
        }
        self.text.push('{');
        self.reference(shape);
        self.scalars(shape);
        if matches!(self.parts, Parts::Place(_)) {
            self.extensions(shape);
        }
        self.structure(shape);
        self.text.push('}');
    }

    fn reference(&mut self, shape: &Shape) {
        let Some(name) = &shape.reference else { return };
        match self.parts {
            Parts::Whole(schemas) => {
                if let Some((name, target)) = schemas.get_key_value(name)
                    && !self.open.contains(&name.as_str())
                {
                    self.open.push(name);
                    self.scalars(target);
                    self.structure(target);
                    self.open.pop();
                    return;
                }
            }
            Parts::Place(wrappers) => {
                if let Some(wrapper) = wrappers.get(name.as_str()) {
                    return self.part("$ref", format_args!("{name} ({wrapper})"));
                }
            }
            Parts::Own => {}
        }
        self.word("$ref", name);
    }

    fn scalars(&mut self, shape: &Shape) {
        if let Some(kind) = &shape.kind {
            self.word("type", kind);
        }
        if let Some(format) = &shape.format {
            self.word("format", format);
        }
        for (key, said) in [
            ("nullable", shape.nullable),
            ("uniqueItems", shape.unique),
            ("readOnly", shape.read_only),
            ("x-restricted", shape.restricted),
            ("deprecated", shape.deprecated.is_some()),
        ] {
            if said {
                self.word(key, "true");
            }
        }
        if !shape.values.is_empty() {
            self.word("enum", &list(&shape.values));
        }
        for (key, count) in [
            ("minLength", shape.length.0),
            ("maxLength", shape.length.1),
            ("minItems", shape.count.0),
            ("maxItems", shape.count.1),
        ] {
            if let Some(count) = count {
                self.part(key, count);
            }
        }
        for (key, text) in [
            ("minimum", &shape.range.0),
            ("maximum", &shape.range.1),
            ("pattern", &shape.pattern),
        ] {
            if let Some(text) = text {
                self.word(key, text);
            }
        }
        for (key, count) in [
            ("x-max-interval-in-months", shape.extras.months),
            ("x-max-interval-in-days", shape.extras.days),
        ] {
            if let Some(count) = count {
                self.part(key, count);
            }
        }
        if let Some(default) = &shape.default {
            self.part("default", default);
        }
    }

    /// What extensions say. A title is prose, and a type's own name says nothing more than its place.
    fn extensions(&mut self, shape: &Shape) {
        let Extras {
            id,
            title: _,
            coproduct,
            cases,
            tagged_by,
            value_enum,
            months: _,
            days: _,
            extensible,
            value_status,
            free,
            own,
        } = &shape.extras;
        let id = id.as_ref().filter(|id| !self.nameless && **id != shape.at);
        for (key, text) in [
            ("x-schema-id", id),
            ("x-discriminator-path", tagged_by.as_ref()),
            ("x-value-enum", value_enum.as_ref()),
            ("x-identifier", own.identifier.as_ref()),
            ("x-map-key", own.key.as_ref()),
            ("x-home", own.home.as_ref()),
            ("x-rust", own.rust.as_ref()),
            ("x-was", own.was.as_ref()),
            ("x-union", own.union.as_ref()),
        ] {
            if let Some(text) = text {
                self.word(key, text);
            }
        }
        if !own.columns.is_empty() {
            self.word("x-columns", &own.columns.join(", "));
        }
        for (key, holds) in [
            ("x-coproduct", *coproduct),
            ("x-extensible", *extensible),
            ("x-free-form", *free),
            ("x-update", own.update),
        ] {
            if holds {
                self.word(key, "true");
            }
        }
        if let Some(deprecated) = &shape.deprecated {
            self.text.push_str(&told_deprecation(deprecated));
        }
        let statuses = value_status.iter();
        let statuses = statuses.map(|(value, status)| {
            let dates = told_deprecation(status);
            format!("{value}: {{{}}}", dates.trim_start_matches(", "))
        });
        self.entries("x-deprecated-values", statuses);
        let cases = cases
            .iter()
            .map(|(case, target)| format!("{case}: {target}"));
        self.entries("x-coproduct-map", cases);
        for (key, facts) in [("x-cases", &own.cases), ("x-values", &own.values)] {
            let facts = facts.iter().map(|(name, facts)| format!("{name}: {facts}"));
            self.entries(key, facts);
        }
    }

    /// Entries in an order that says nothing.
    fn entries(&mut self, key: &str, entries: impl Iterator<Item = String>) {
        let mut entries: Vec<String> = entries.collect();
        if !entries.is_empty() {
            entries.sort_unstable();
            self.part(key, format_args!("{{{}}}", entries.join(", ")));
        }
    }

    fn structure(&mut self, shape: &Shape) {
        let is_place = matches!(self.parts, Parts::Place(_));
        let apart = is_place && !self.inside && updated("", shape).is_none();
        let required = shape.required.iter();
        let required: Vec<&String> = required
            .filter(|name| !apart || !shape.properties.contains_key(*name))
            .collect();
        if !required.is_empty() {
            self.part("required", list(required));
        }
        if !shape.one_of_required.is_empty() {
            self.part("at least one of", list(&shape.one_of_required));
        }
        if !shape.properties.is_empty() && !apart {
            self.key("properties");
            self.text.push('{');
            let mut properties: Vec<_> = shape.properties.iter().collect();
            properties.sort_unstable_by_key(|(name, _)| *name);
            for (name, property) in properties {
                self.key(name);
                self.shape(property);
            }
            self.text.push('}');
        }
        match &shape.others {
            Others::Unsaid => {}
            Others::None => self.part("additionalProperties", false),
            Others::Any => self.part("additionalProperties", true),
            Others::Of(values) => {
                self.key("additionalProperties");
                self.shape(values);
            }
        }
        if let Some(items) = &shape.items {
            self.key("items");
            self.shape(items);
        }
        self.members("oneOf", &shape.one_of);
        self.members("allOf", &shape.all_of);
    }

    fn members(&mut self, key: &str, members: &[Shape]) {
        if members.is_empty() {
            return;
        }
        self.key(key);
        self.text.push('[');
        let start = self.text.len();
        if matches!(self.parts, Parts::Whole(_)) {
            // In place, where the text that there is counts.
            for member in members {
                if self.text.len() > start {
                    self.text.push_str(", ");
                }
                self.shape(member);
            }
        } else {
            let texts = members.iter().map(|member| {
                let mut teller = Teller::new(self.parts);
                // What an alternative consists of has no place of its own.
                teller.inside = true;
                teller.of(member)
            });
            let mut texts: Vec<String> = texts.collect();
            // Their order says nothing.
            texts.sort_unstable();
            self.text.push_str(&texts.join(", "));
        }
        self.text.push(']');
    }
}

/// Since when, until when and what instead, as the keys of a document say it; each part after a comma.
pub(crate) fn told_deprecation(spec: &DeprecatedSpec) -> String {
    let mut text = String::new();
    for (key, date) in [
        ("x-deprecated-since", &spec.since),
        ("x-discontinued-on", &spec.gone_on),
    ] {
        if let Some(date) = date {
            let _ = write!(text, ", {key}: {date}");
        }
    }
    if !spec.instead.is_empty() {
        let _ = write!(
            text,
            ", x-deprecated-replacement: [{}]",
            spec.instead.join(", ")
        );
    }
    text
}

/// The value inside of a schema that is an update wrapper.
pub(crate) fn updated<'s>(name: &str, shape: &'s Shape) -> Option<&'s Shape> {
    let is_wrapper = name.contains("UpdateValue") || shape.extras.own.update;
    (is_wrapper && shape.properties.len() == 1)
        .then(|| shape.properties.get("Value"))
        .flatten()
}

/// Names in an order that says nothing.
fn list<'n>(names: impl IntoIterator<Item = &'n String>) -> String {
    let mut names: Vec<&str> = names.into_iter().map(String::as_str).collect();
    names.sort_unstable();
    format!("[{}]", names.join(", "))
}
