//! Single edits of a JSON document.

use std::fmt;

use serde_json::{Value, json};

/// The way to a value: keys of objects and indexes of lists.
pub(crate) type Way = Vec<String>;

/// What is done to the value at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It goes.
    Delete,
    /// It becomes another one of its type.
    Change,
    /// It becomes one of another type.
    Retype,
    /// It stands there twice, once under another key.
    Double,
    /// Something is added inside of it.
    Add,
    /// The list is turned round.
    Reverse,
}

/// One edit.
#[derive(Debug, Clone)]
pub(crate) struct Edit {
    pub(crate) way: Way,
    pub(crate) kind: Kind,
}

impl fmt::Display for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} /{}", self.kind, self.way.join("/"))
    }
}

/// Every edit of a document.
pub(crate) fn edits(document: &Value) -> Vec<Edit> {
    let mut found = Vec::new();
    visit(document, &mut Vec::new(), &mut found);
    found
}

fn visit(value: &Value, way: &mut Way, found: &mut Vec<Edit>) {
    let kinds: &[Kind] = match value {
        Value::Object(_) => &[Kind::Delete, Kind::Double, Kind::Add, Kind::Retype],
        Value::Array(_) => &[Kind::Delete, Kind::Add, Kind::Reverse, Kind::Retype],
        _ => &[Kind::Delete, Kind::Change, Kind::Double, Kind::Retype],
    };
    if !way.is_empty() {
        found.extend(kinds.iter().map(|kind| Edit {
            way: way.clone(),
            kind: *kind,
        }));
    }
    let children: Vec<(String, &Value)> = match value {
        Value::Object(entries) => entries
            .iter()
            .map(|(key, value)| (key.clone(), value))
            .collect(),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items
                .map(|(index, value)| (index.to_string(), value))
                .collect()
        }
        _ => Vec::new(),
    };
    for (key, child) in children {
        way.push(key);
        visit(child, way, found);
        way.pop();
    }
}

impl Edit {
    /// The edited document; none when the edit does nothing to it.
    pub(crate) fn applied(&self, document: &Value) -> Option<Value> {
        let mut edited = document.clone();
        let (last, parents) = self.way.split_last()?;
        let mut parent = &mut edited;
        for key in parents {
            parent = step(parent, key)?;
        }
        match (self.kind, parent) {
            (Kind::Delete, Value::Object(entries)) => {
                entries.remove(last)?;
            }
            (Kind::Delete, Value::Array(items)) => {
                items.remove(last.parse().ok()?);
            }
            (Kind::Double, Value::Object(entries)) => {
                let copy = entries.get(last)?.clone();
                entries.insert(format!("{last}Twice"), copy);
            }
            (Kind::Double, Value::Array(items)) => {
                let copy = items.get(last.parse::<usize>().ok()?)?.clone();
                items.push(copy);
            }
            (_, parent) => {
                let value = step(parent, last)?;
                let other = match self.kind {
                    Kind::Add => added(value),
                    Kind::Reverse => reversed(value)?,
                    Kind::Retype => retyped(value),
                    _ => changed(value),
                };
                *value = other;
            }
        }
        (edited != *document).then_some(edited)
    }
}

fn step<'v>(value: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    match value {
        Value::Object(entries) => entries.get_mut(key),
        Value::Array(items) => items.get_mut(key.parse::<usize>().ok()?),
        _ => None,
    }
}

fn changed(value: &Value) -> Value {
    match value {
        Value::Bool(flag) => json!(!flag),
        Value::Number(number) => {
            json!((number.as_f64().unwrap_or_default() as i64).wrapping_add(1))
        }
        Value::String(text) if text == "string" => json!("boolean"),
        Value::String(text) => json!(format!("{text}Other")),
        other => other.clone(),
    }
}

fn retyped(value: &Value) -> Value {
    match value {
        Value::Bool(flag) => json!(flag.to_string() + "ly"),
        Value::String(_) => json!(7),
        Value::Number(_) => json!("seven"),
        Value::Array(_) => json!({}),
        Value::Object(_) => json!([]),
        Value::Null => json!(false),
    }
}

fn added(value: &Value) -> Value {
    let mut value = value.clone();
    match &mut value {
        Value::Object(entries) => {
            entries.insert("Added".to_owned(), json!({ "type": "string" }));
        }
        Value::Array(items) => items.push(json!("Added")),
        _ => {}
    }
    value
}

fn reversed(value: &Value) -> Option<Value> {
    let items: Vec<Value> = value.as_array()?.iter().rev().cloned().collect();
    Some(Value::Array(items))
}
