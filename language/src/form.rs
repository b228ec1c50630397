//! The JSON Schema of the language, and what it asks for in words.

use std::collections::HashMap;

use regex_lite::Regex;
use serde_json::Value;

use super::node::{Kind, Meaning, Node};

/// A JSON Schema that is being followed.
pub(super) struct Form<'a> {
    schema: &'a Value,
    /// The patterns within. A pattern is asked of thousands of texts, and takes longer to read than to match.
    patterns: HashMap<&'a str, Regex>,
}

impl<'a> Form<'a> {
    pub(super) fn of(schema: &'a Value) -> Self {
        let mut patterns = HashMap::new();
        let mut todo = vec![schema];
        while let Some(part) = todo.pop() {
            match part {
                Value::Object(parts) => todo.extend(parts.values()),
                Value::Array(parts) => todo.extend(parts),
                _ => {}
            }
            if let Some(pattern) = pattern(part)
                && let Ok(read) = Regex::new(pattern)
            {
                patterns.insert(pattern, read);
            }
        }
        Self { schema, patterns }
    }

    /// The schema of a whole file.
    pub(super) fn schema(&self) -> &'a Value {
        self.schema
    }

    /// Follows references to the schema that says something.
    pub(super) fn resolve(&self, mut schema: &'a Value) -> &'a Value {
        while let Some(name) = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|path| path.strip_prefix("#/$defs/"))
        {
            match self.schema.get("$defs").and_then(|defs| defs.get(name)) {
                Some(found) => schema = found,
                None => break,
            }
        }
        schema
    }

    /// Whether a text has the form that a schema asks for.
    pub(super) fn is_like(&self, schema: &Value, text: &str) -> bool {
        let pattern = pattern(schema).and_then(|pattern| self.patterns.get(pattern));
        pattern.is_none_or(|pattern| pattern.is_match(text))
    }

    /// Whether a node is of a kind that a schema asks for.
    pub(super) fn accepts(&self, schema: &'a Value, node: &Node) -> bool {
        let schema = self.resolve(schema);
        match schema.get("anyOf") {
            Some(Value::Array(forms)) => forms.iter().any(|form| self.accepts(form, node)),
            _ => Self::is_of_kind(schema, node),
        }
    }

    /// Whether a node is of the kind that a schema without alternatives asks for.
    pub(super) fn is_of_kind(schema: &Value, node: &Node) -> bool {
        let kind = kind_of(node);
        let fits = |wanted: &Value| wanted == kind || (wanted == "number" && kind == "integer");
        match schema.get("type") {
            Some(Value::Array(kinds)) => kinds.iter().any(fits),
            Some(wanted) => fits(wanted),
            None => kind == "string" || choices(schema).is_none(),
        }
    }

    /// What a schema asks for, in words.
    pub(super) fn expected(&self, schema: &'a Value) -> String {
        let mut kinds = Vec::new();
        self.collect_kinds(schema, &mut kinds);
        kinds.dedup();
        match kinds.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
            Some((last, _)) => (*last).to_owned(),
            None => "a value".to_owned(),
        }
    }

    fn collect_kinds(&self, schema: &'a Value, kinds: &mut Vec<&'static str>) {
        let schema = self.resolve(schema);
        if let Some(Value::Array(forms)) = schema.get("anyOf") {
            for form in forms {
                self.collect_kinds(form, kinds);
            }
        }
        let name = |kind: &Value| match kind.as_str() {
            Some("string") => "a text",
            Some("object") => "a mapping",
            Some("array") => "a list",
            Some("boolean") => "a boolean",
            Some("integer" | "number") => "a whole number",
            _ => "nothing",
        };
        match schema.get("type") {
            Some(Value::Array(list)) => kinds.extend(list.iter().map(name)),
            Some(kind) => kinds.push(name(kind)),
            None if choices(schema).is_some() => kinds.push("a text"),
            None => {}
        }
    }
}

fn pattern(schema: &Value) -> Option<&str> {
    schema.get("pattern")?.as_str()
}

/// The texts that a schema allows, when it lists them.
pub(super) fn choices(schema: &Value) -> Option<Vec<&str>> {
    if let Some(list) = schema.get("enum").and_then(Value::as_array) {
        return Some(list.iter().filter_map(Value::as_str).collect());
    }
    let forms = schema.get("oneOf").and_then(Value::as_array)?;
    let mut found = Vec::new();
    for form in forms {
        found.extend(form.get("const").and_then(Value::as_str));
        found.extend(
            form.get("enum")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_str),
        );
    }
    (!found.is_empty()).then_some(found)
}

/// The first sentence of what a schema says about itself.
pub(super) fn hint(schema: &Value) -> Option<String> {
    let text = schema.get("description")?.as_str()?.replace('\n', " ");
    let end = text.find(". ").map_or(text.len(), |at| at + 1);
    let mut sentence = text[..end].trim_end_matches('.').to_owned();
    if let Some(first) = sentence.get(..1).map(str::to_lowercase) {
        sentence.replace_range(..1, &first);
    }
    Some(sentence)
}

fn kind_of(node: &Node) -> &'static str {
    match &node.kind {
        Kind::Map(_) => "object",
        Kind::List(_) => "array",
        Kind::Scalar { .. } => match node.meaning() {
            None | Some(Meaning::Null) => "null",
            Some(Meaning::Bool(_)) => "boolean",
            Some(Meaning::Unsigned(_) | Meaning::Signed(_)) => "integer",
            Some(Meaning::Float(_)) => "number",
            Some(Meaning::Text(_)) => "string",
        },
    }
}

/// Words as a message lists them.
pub(super) fn quoted(words: &[&str]) -> String {
    words
        .iter()
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ")
}
