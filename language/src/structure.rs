//! Every structural problem of a file at once, found by walking its tree beside the JSON Schema of the language.
//!
//! What is wrong is reported and cut out, as little of it as possible, so that the rest still becomes typed specs and
//! meets the semantic checks in the same run. What is left always fits the specs.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use serde_json::Value;

use super::diagnostic::{Diagnostic, Problems, Rule};
use super::form::{Form, choices, hint, quoted};
use super::node::{Entry, Kind, Meaning, Node};

/// Keys that the specs can do without, so that their absence costs nothing but the message.
const SOFT: &[&str] = &["doc", "effect"];

/// As many entries may be cut out of a file before it counts as unusable: each is remembered with its whole path.
const MOST_CUT: usize = 1000;

/// What is left of a file, and what was cut out.
pub(crate) struct Checked<'n> {
    /// The tree without what does not fit; none when the file as a whole does not.
    pub(crate) root: Option<Cow<'n, Node>>,
    /// The problems.
    pub(crate) problems: Problems,
    /// The paths of the entries that were cut out.
    pub(crate) cut: Vec<Vec<String>>,
}

/// Checks a file against the JSON Schema of its kind.
pub(crate) fn check<'n>(file: &str, text: &str, root: &'n Node, form: &Form<'_>) -> Checked<'n> {
    let mut walker = Walker {
        file,
        text,
        form,
        problems: Problems::default(),
        cut: Vec::new(),
        path: Vec::new(),
    };
    let top = text
        .get(root.span.clone())
        .and_then(|inside| inside.find('\n'))
        .unwrap_or(root.span.len());
    let owner = root.span.start..root.span.start + top;
    let usable = walker.walk(form.schema(), root, &owner);
    // With so much cut out, what is left tells nothing.
    let usable = usable && walker.cut.len() < MOST_CUT;
    let root = usable.then(|| match walker.cut.as_slice() {
        [] => Cow::Borrowed(root),
        cut => Cow::Owned(without(root, &mut Vec::new(), &cut.iter().collect())),
    });
    Checked {
        root,
        problems: walker.problems,
        cut: walker.cut,
    }
}

struct Walker<'a> {
    file: &'a str,
    text: &'a str,
    form: &'a Form<'a>,
    problems: Problems,
    cut: Vec<Vec<String>>,
    path: Vec<Cow<'a, str>>,
}

impl<'a> Walker<'a> {
    /// Whether the node fits once what was cut out of it is gone; `owner` is the key that it belongs to.
    fn walk(&mut self, schema: &'a Value, node: &'a Node, owner: &Range<usize>) -> bool {
        let schema = self.form.resolve(schema);
        if let Some(Value::Array(forms)) = schema.get("anyOf") {
            let form = forms.iter().find(|form| self.form.accepts(form, node));
            return match form {
                Some(form) => self.walk(form, node, owner),
                None => self.wrong_kind(schema, node, owner),
            };
        }
        if !Form::is_of_kind(schema, node) {
            return self.wrong_kind(schema, node, owner);
        }
        match &node.kind {
            Kind::Scalar { .. } => match choices(schema) {
                Some(choices) => self.choice(schema, &choices, node, owner),
                None => self.scalar(schema, node),
            },
            Kind::List(items) => self.list(schema, items, owner),
            Kind::Map(entries) => self.map(schema, entries, owner),
        }
    }

    fn map(&mut self, schema: &'a Value, entries: &'a [Entry], owner: &Range<usize>) -> bool {
        let properties = schema.get("properties");
        let others = schema
            .get("additionalProperties")
            .filter(|others| !others.is_boolean());
        if properties.is_none() && others.is_none() {
            return true;
        }
        let required: Vec<&'a str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut usable = true;
        let mut meant = Vec::new();
        for entry in entries {
            self.path.push(Cow::Borrowed(&entry.key));
            let fits = match properties
                .and_then(|properties| properties.get(&entry.key))
                .or(others)
            {
                Some(schema) => self.walk(schema, &entry.value, &entry.key_span),
                None => {
                    meant.extend(self.unknown_key(properties, entry));
                    false
                }
            };
            if !fits {
                self.cut_out();
                usable &=
                    !required.contains(&entry.key.as_str()) || SOFT.contains(&entry.key.as_str());
            }
            self.path.pop();
        }
        for key in required {
            if !entries.iter().any(|entry| entry.key == key) {
                // A misspelled key is one mistake, not two.
                if !meant.contains(&key) {
                    self.missing_key(schema, key, owner);
                }
                usable &= SOFT.contains(&key);
            }
        }
        usable
    }

    fn list(&mut self, schema: &'a Value, items: &'a [Node], owner: &Range<usize>) -> bool {
        let Some(of) = schema.get("items") else {
            return true;
        };
        for (index, item) in items.iter().enumerate() {
            self.path.push(Cow::Owned(index.to_string()));
            let span = if matches!(item.kind, Kind::Map(_)) {
                self.first_line(&item.span)
            } else {
                owner.clone()
            };
            if !self.walk(of, item, &span) {
                self.cut_out();
            }
            self.path.pop();
        }
        true
    }

    fn scalar(&mut self, schema: &'a Value, node: &Node) -> bool {
        match node.meaning() {
            Some(Meaning::Text(text)) => {
                let blank = text.trim().is_empty() && schema.get("minLength").is_some();
                if blank || !self.form.is_like(schema, text) {
                    let message = if blank {
                        "this text is empty".to_owned()
                    } else {
                        format!("`{text}` does not match the expected format")
                    };
                    let help = hint(schema).unwrap_or_else(|| "write something here".to_owned());
                    self.report(
                        Diagnostic::new(Rule::BadText, message),
                        &node.span,
                        Some(help),
                    );
                    return false;
                }
            }
            Some(Meaning::Unsigned(_) | Meaning::Signed(_)) => {
                let number = match node.meaning() {
                    Some(Meaning::Unsigned(number)) => i128::from(number),
                    Some(Meaning::Signed(number)) => i128::from(number),
                    _ => 0,
                };
                let min = schema
                    .get("minimum")
                    .and_then(Value::as_i64)
                    .map(i128::from);
                let max = match schema.get("format").and_then(Value::as_str) {
                    Some("uint32") => Some(i128::from(u32::MAX)),
                    _ => None,
                };
                if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
                    let bounds = format!(
                        "write a whole number from {} to {}",
                        min.unwrap_or(0),
                        max.unwrap_or(i128::from(u64::MAX))
                    );
                    let problem =
                        Diagnostic::new(Rule::BadNumber, format!("`{number}` is out of bounds"));
                    self.report(problem, &node.span, Some(bounds));
                    return false;
                }
            }
            _ => {}
        }
        true
    }

    fn choice(
        &mut self,
        schema: &'a Value,
        choices: &[&str],
        node: &Node,
        owner: &Range<usize>,
    ) -> bool {
        let Some(Meaning::Text(text)) = node.meaning() else {
            return self.wrong_kind(schema, node, owner);
        };
        if choices.contains(&text) {
            return true;
        }
        let help = match nearest(text, choices.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("write one of {}", quoted(choices)),
        };
        self.report(
            Diagnostic::new(
                Rule::UnknownChoice,
                format!("`{text}` is not a choice here"),
            ),
            &node.span,
            Some(help),
        );
        false
    }

    /// Reports a key that is not known, and gives the one that was probably meant.
    fn unknown_key(&mut self, properties: Option<&'a Value>, entry: &Entry) -> Option<&'a str> {
        let properties = properties.and_then(Value::as_object).into_iter().flatten();
        let known: Vec<&str> = properties.map(|(key, _)| key.as_str()).collect();
        let near = nearest(&entry.key, known.iter().copied());
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the keys known here are {}", quoted(&known)),
        };
        let problem = Diagnostic::new(Rule::UnknownKey, format!("unknown key `{}`", entry.key));
        self.report(problem, &entry.key_span, Some(help));
        near
    }

    fn missing_key(&mut self, schema: &'a Value, key: &str, owner: &Range<usize>) {
        let property = schema
            .get("properties")
            .and_then(|properties| properties.get(key));
        let choices = property
            .map(|property| self.form.resolve(property))
            .and_then(choices);
        let meaning = property.and_then(hint).unwrap_or_default();
        let help = match choices {
            Some(choices) => format!("add `{key}`, one of {}: {meaning}", quoted(&choices)),
            None => format!("add `{key}`: {meaning}"),
        };
        self.problems.push_missing_with(|| {
            Diagnostic::new(Rule::MissingKey, format!("the key `{key}` is missing"))
                .at(self.file, owner.clone())
                .help(help)
        });
    }

    fn wrong_kind(&mut self, schema: &'a Value, node: &Node, owner: &Range<usize>) -> bool {
        let expected = self.form.expected(schema);
        let found = node.describe();
        let help = match (node.meaning(), expected.contains("text")) {
            (Some(Meaning::Null), _) => "write a value, or remove the key".to_owned(),
            (Some(_), true) => format!(
                "write it in quotes: \"{}\"",
                node.as_text().unwrap_or_default()
            ),
            (Some(Meaning::Text(text)), _)
                if expected == "a boolean" && matches!(text, "yes" | "on") =>
            {
                "write `true`".to_owned()
            }
            (Some(Meaning::Text(text)), _)
                if expected == "a boolean" && matches!(text, "no" | "off") =>
            {
                "write `false`".to_owned()
            }
            _ => match hint(schema) {
                Some(hint) => format!("write {expected}: {hint}"),
                None => format!("write {expected}"),
            },
        };
        let span = if node.span.is_empty() {
            owner.clone()
        } else {
            self.first_line(&node.span)
        };
        let problem = Diagnostic::new(
            Rule::WrongKind,
            format!("expected {expected}, found {found}"),
        );
        self.report(problem, &span, Some(help));
        false
    }

    fn cut_out(&mut self) {
        if self.cut.len() >= MOST_CUT {
            return;
        }
        let path = self.path.iter().map(|key| key.clone().into_owned());
        self.cut.push(path.collect());
    }

    fn report(&mut self, problem: Diagnostic, span: &Range<usize>, help: Option<String>) {
        self.problems.push_with(|| {
            let mut problem = problem.at(self.file, span.clone());
            problem.help = help;
            problem
        });
    }

    fn first_line(&self, span: &Range<usize>) -> Range<usize> {
        let inside = self.text.get(span.clone()).unwrap_or_default();
        span.start..span.start + inside.find('\n').unwrap_or(inside.len())
    }
}

/// A copy of the node at a path without the entries and items that were cut out.
fn without(node: &Node, path: &mut Vec<String>, cut: &HashSet<&Vec<String>>) -> Node {
    let mut kept = |key: String, value: &Node| {
        path.push(key);
        let kept = (!cut.contains(path)).then(|| without(value, path, cut));
        path.pop();
        kept
    };
    let kind = match &node.kind {
        Kind::Map(entries) => {
            let left = entries.iter().filter_map(|entry| {
                Some(Entry {
                    value: kept(entry.key.clone(), &entry.value)?,
                    key: entry.key.clone(),
                    key_span: entry.key_span.clone(),
                })
            });
            Kind::Map(left.collect())
        }
        Kind::List(items) => {
            let items = items.iter().enumerate();
            let left = items.filter_map(|(index, item)| kept(index.to_string(), item));
            Kind::List(left.collect())
        }
        scalar @ Kind::Scalar { .. } => scalar.clone(),
    };
    Node {
        kind,
        span: node.span.clone(),
    }
}

/// The known word that a misspelled one most likely stands for.
pub(crate) fn nearest<'w>(word: &str, known: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    if word.len() > 64 {
        return None;
    }
    let allowed = 1 + word.chars().count().min(60) / 4;
    let lower = word.to_lowercase();
    known
        .filter(|known| known.len().abs_diff(word.len()) <= allowed)
        .map(|known| {
            (
                strsim::damerau_levenshtein(&lower, &known.to_lowercase()),
                known,
            )
        })
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, known)| (*distance, *known))
        .map(|(_, known)| known)
}
