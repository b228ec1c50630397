//! What each place of a document says, once references that are only other names have been followed.

use std::fmt::{Display, Write};

use super::convert::updated;
use crate::account::{Account, shortened};
use crate::read::{Call, Document, Extras, Others, Own, Shape};
use mews_connector_language::spec::DeprecatedSpec;

/// As many update wrappers are followed one within the other.
const DEEPEST: usize = 16;

/// Notes what every place of the document says: operations, bodies, schemas and properties. Names that only stand for
/// something else have no place of their own, except where nothing uses them (`unreached`).
pub(crate) fn say(document: &Document, unreached: &[String], account: &mut Account) {
    let mut saying = Saying { document, account };
    for call in &document.operations {
        saying.operation(call);
    }
    for (name, shape) in &document.schemas {
        if is_defined(name, shape) || unreached.contains(name) {
            saying.place(shape, "");
        }
    }
}

struct Saying<'d> {
    document: &'d Document,
    account: &'d mut Account,
}

impl Saying<'_> {
    fn operation(&mut self, call: &Call) {
        let mut text = String::from("operation");
        for (word, holds) in [
            ("portfolio token", call.portfolio),
            ("restricted", call.restricted),
        ] {
            if holds {
                text.push_str(", ");
                text.push_str(word);
            }
        }
        // Writing to a text does not fail.
        if let Some(deprecated) = &call.deprecated {
            let _ = write!(text, ", {}", self::deprecation(deprecated));
        }
        for (key, value) in &call.own {
            let _ = write!(text, ", {key}: {value}");
        }
        self.account.say(&call.path(), shortened(text));
        for (what, body) in [("request", &call.request), ("response", &call.response)] {
            let at = format!("{}.{what}", call.path());
            // Bodies are written out, so their names say nothing.
            let mut body_alone = self.document.resolved(body).clone();
            body_alone.extras.id = None;
            let text = self.text(&body_alone, DEEPEST);
            self.account.say(&at, shortened(text));
            self.properties(body);
        }
    }

    /// A place, and the places within it.
    fn place(&mut self, shape: &Shape, lead: &str) {
        let text = format!("{lead}{}", self.text(shape, DEEPEST));
        self.account.say(&shape.at, shortened(text));
        self.properties(shape);
    }

    /// The properties that are written out at a place, at any depth.
    fn properties(&mut self, shape: &Shape) {
        if updated("", shape).is_some() {
            return;
        }
        for (name, property) in &shape.properties {
            let required = shape.required.contains(name);
            self.place(property, if required { "required " } else { "" });
        }
        let others = match &shape.others {
            Others::Of(others) => Some(&**others),
            _ => None,
        };
        for inner in shape.items.as_deref().into_iter().chain(others) {
            self.properties(inner);
        }
        for one in &shape.one_of {
            self.properties(one);
        }
    }

    /// What a schema says, without the properties that are places of their own.
    fn text(&self, shape: &Shape, deep: usize) -> String {
        if let Some(name) = &shape.reference
            && let Some(wrapper) = self.document.schemas.get(name)
            && let Some(value) = updated(name, wrapper)
            && deep > 0
        {
            let mut around = shape.clone();
            around.reference = None;
            let around = self.text(&around, deep - 1);
            let (wrapper, value) = (self.text(wrapper, deep - 1), self.text(value, deep - 1));
            return format!("update ({value}) in {wrapper}, {around}");
        }
        let mut parts = own_facts(shape);
        if let Some(value) = updated("", shape) {
            parts.push(format!("update ({})", self.text(value, deep)));
        }
        if let Some(items) = &shape.items {
            parts.push(format!("of ({})", self.text(items, deep)));
        }
        match &shape.others {
            Others::Unsaid => {}
            Others::None => parts.push("no other properties".to_owned()),
            Others::Any => parts.push("any other properties".to_owned()),
            Others::Of(others) => {
                parts.push(format!("other properties ({})", self.text(others, deep)));
            }
        }
        if !shape.one_of.is_empty() {
            let members = shape.one_of.iter();
            let mut members: Vec<String> = members.map(|one| self.text(one, deep)).collect();
            members.sort_unstable();
            parts.push(format!("either ({})", members.join(") or (")));
        }
        parts.join(", ")
    }
}

/// Whether a schema is something of its own and not only another name.
fn is_defined(name: &str, shape: &Shape) -> bool {
    updated(name, shape).is_none() && shape.is_definition()
}

/// What a schema says by itself.
fn own_facts(shape: &Shape) -> Vec<String> {
    let mut parts: Vec<String> = shape.reference.iter().chain(&shape.kind).cloned().collect();
    parts.extend(
        shape
            .format
            .as_ref()
            .map(|format| format!("format {format}")),
    );
    if !shape.values.is_empty() {
        parts.push(format!("one of {}", sorted(&shape.values).join(" ")));
    }
    let undescribed = shape.required.iter();
    let undescribed: Vec<&String> = undescribed
        .filter(|name| !shape.properties.contains_key(*name))
        .collect();
    if !undescribed.is_empty() {
        parts.push(format!("requires {}", sorted(undescribed).join(" ")));
    }
    if !shape.one_of_required.is_empty() {
        let names = sorted(&shape.one_of_required);
        parts.push(format!("at least one of {}", names.join(" ")));
    }
    parts.extend(range("items", &shape.count));
    parts.extend(range("length", &shape.length));
    parts.extend(range("range", &shape.range));
    parts.extend(
        shape
            .pattern
            .as_ref()
            .map(|pattern| format!("pattern {pattern}")),
    );
    parts.extend(
        shape
            .default
            .as_ref()
            .map(|default| format!("default {default}")),
    );
    for (what, holds) in [
        ("or null", shape.nullable),
        ("unique", shape.unique),
        ("read only", shape.read_only),
        ("restricted", shape.restricted),
    ] {
        if holds {
            parts.push(what.to_owned());
        }
    }
    parts.extend(shape.deprecated.as_ref().map(deprecation));
    parts.extend(extensions(&shape.at, &shape.extras));
    parts
}

/// What extensions say. A title is prose, and the vendor's name of a type is told where it is not the schema's own.
fn extensions(at: &str, extras: &Extras) -> Vec<String> {
    let mut parts = Vec::new();
    let mut say = |key: &str, value: String| parts.push(format!("{key} {value}"));
    if let Some(id) = extras.id.as_ref().filter(|id| *id != at) {
        say("x-schema-id", id.clone());
    }
    for (key, holds) in [
        ("x-coproduct", extras.coproduct),
        ("x-extensible", extras.extensible),
        ("x-free-form", extras.free),
    ] {
        if holds {
            say(key, "true".to_owned());
        }
    }
    if let Some(path) = &extras.tagged_by {
        say("x-discriminator-path", path.clone());
    }
    if let Some(name) = &extras.value_enum {
        say("x-value-enum", name.clone());
    }
    for (key, count) in [
        ("x-max-interval-in-months", extras.months),
        ("x-max-interval-in-days", extras.days),
    ] {
        if let Some(count) = count {
            say(key, count.to_string());
        }
    }
    for (case, target) in &extras.cases {
        say("x-coproduct-map", format!("{case}: {target}"));
    }
    for (value, status) in &extras.value_status {
        say(
            "x-deprecated-values",
            format!("{value}: {}", deprecation(status)),
        );
    }
    if extras.own != Own::default() {
        say("x-", format!("{:?}", extras.own));
    }
    parts.sort_unstable();
    parts
}

fn deprecation(spec: &DeprecatedSpec) -> String {
    let known = [("since", &spec.since), ("until", &spec.gone_on)];
    let mut text = String::from("deprecated");
    for (word, date) in known {
        if let Some(date) = date {
            text.push_str(&format!(" {word} {date}"));
        }
    }
    if !spec.instead.is_empty() {
        text.push_str(&format!(" for {}", spec.instead.join(" ")));
    }
    text
}

fn range<T: Display>(what: &str, (from, to): &(Option<T>, Option<T>)) -> Option<String> {
    let end = |end: &Option<T>| end.as_ref().map(ToString::to_string).unwrap_or_default();
    let is_limited = from.is_some() || to.is_some();
    is_limited.then(|| format!("{what} {}..{}", end(from), end(to)))
}

fn sorted<'t>(texts: impl IntoIterator<Item = &'t String>) -> Vec<&'t str> {
    let mut texts: Vec<&str> = texts.into_iter().map(String::as_str).collect();
    texts.sort_unstable();
    texts
}
