//! What a schema says, as a short text: for remarks, and to see whether two schemas say the same.

use std::fmt::Write as _;

use indexmap::IndexMap;

use super::shape::{Others, Shape};

/// The longest text, in bytes. A schema that refers to many others would otherwise fill a book.
const LONGEST: usize = 4000;

impl Shape {
    /// What it says about values, without prose. References keep their names.
    pub(crate) fn told(&self) -> String {
        Teller::default().of(self)
    }

    /// The same with the schemas that it refers to written out.
    pub(crate) fn told_whole(&self, schemas: &IndexMap<String, Shape>) -> String {
        let teller = Teller {
            schemas: Some(schemas),
            ..Teller::default()
        };
        teller.of(self)
    }

    /// Whether it allows every value and carries no remark on it.
    pub(crate) fn says_nothing(&self) -> bool {
        self.told() == "{}"
    }
}

#[derive(Default)]
struct Teller<'s> {
    schemas: Option<&'s IndexMap<String, Shape>>,
    /// The names that are being written out.
    open: Vec<&'s str>,
    text: String,
}

impl<'s> Teller<'s> {
    fn of(mut self, shape: &Shape) -> String {
        self.shape(shape);
        self.text
    }

    fn part(&mut self, key: &str, value: impl std::fmt::Display) {
        self.key(key);
        let _ = write!(self.text, "{value}");
    }

    fn key(&mut self, key: &str) {
        if !self.text.ends_with('{') {
            self.text.push_str(", ");
        }
        let _ = write!(self.text, "{key}: ");
    }

    fn shape(&mut self, shape: &Shape) {
        if self.text.len() > LONGEST {
            self.text.push('…');
            return;
        }
        self.text.push('{');
        self.reference(shape);
        self.scalars(shape);
        self.parts(shape);
        self.text.push('}');
    }

    fn reference(&mut self, shape: &Shape) {
        let Some(name) = &shape.reference else { return };
        let found = self.schemas.and_then(|schemas| schemas.get_key_value(name));
        match found {
            Some((name, target)) if !self.open.contains(&name.as_str()) => {
                self.open.push(name);
                self.scalars(target);
                self.parts(target);
                self.open.pop();
            }
            _ => self.part("$ref", name),
        }
    }

    fn scalars(&mut self, shape: &Shape) {
        if let Some(kind) = &shape.kind {
            self.part("type", kind);
        }
        if let Some(format) = &shape.format {
            self.part("format", format);
        }
        for (key, said) in [
            ("nullable", shape.nullable),
            ("uniqueItems", shape.unique),
            ("readOnly", shape.read_only),
            ("x-restricted", shape.restricted),
            ("deprecated", shape.deprecated.is_some()),
        ] {
            if said {
                self.part(key, true);
            }
        }
        if !shape.values.is_empty() {
            self.part("enum", sorted(shape.values.iter()));
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
                self.part(key, text);
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

    fn parts(&mut self, shape: &Shape) {
        if !shape.required.is_empty() {
            self.part("required", sorted(shape.required.iter()));
        }
        if !shape.one_of_required.is_empty() {
            self.part("at least one of", sorted(shape.one_of_required.iter()));
        }
        if !shape.properties.is_empty() {
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
        for (key, members) in [("oneOf", &shape.one_of), ("allOf", &shape.all_of)] {
            if members.is_empty() {
                continue;
            }
            self.key(key);
            self.text.push('[');
            for (index, member) in members.iter().enumerate() {
                if index > 0 {
                    self.text.push_str(", ");
                }
                self.shape(member);
            }
            self.text.push(']');
        }
    }
}

/// Names in an order that says nothing.
fn sorted<'n>(names: impl Iterator<Item = &'n String>) -> String {
    let mut names: Vec<&str> = names.map(String::as_str).collect();
    names.sort_unstable();
    format!("[{}]", names.join(", "))
}
