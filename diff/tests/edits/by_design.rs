//! The edits that are silent by design, as docs/review.md lists them.

use serde_json::Value;

use super::edit::{Edit, Kind};

/// Keys that are written for people.
const PROSE: [&str; 9] = [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
    "x-undocumented",
    "$comment",
    "x-examples",
];

/// Keys whose entries have names of the API.
const NAMED: [&str; 4] = ["properties", "patternProperties", "schemas", "mapping"];

/// Lists without an order.
const UNORDERED: [&str; 7] = [
    "required", "enum", "tags", "oneOf", "anyOf", "allOf", "type",
];

pub(crate) fn is_silent_by_design(document: &Value, edit: &Edit) -> bool {
    let keys: Vec<&str> = edit.way.iter().map(String::as_str).collect();
    let is_key = |index: usize| {
        index == 0 || !NAMED.contains(&keys[index - 1]) || is_named_key(&keys, index - 1)
    };
    let is_prose = (0..keys.len()).any(|index| is_key(index) && PROSE.contains(&keys[index]));
    let is_layout = keys[0] == "info" || keys.contains(&"tags") || keys[0] == "x-tagGroups";
    let last = keys.last().copied().unwrap_or_default();
    let is_order = edit.kind == Kind::Reverse && UNORDERED.contains(&last);
    // A set that holds one thing twice is the same set.
    let is_set = edit.kind == Kind::Double
        && keys.len() > 1
        && matches!(
            keys[keys.len() - 2],
            "required" | "enum" | "tags" | "type" | "oneOf" | "anyOf" | "allOf"
        );
    let is_notation =
        matches!(keys[..], ["openapi"]) || last == "operationId" || keys.contains(&"x-enumNames");
    is_prose || is_layout || is_order || is_set || is_notation || is_implied(document, edit, last)
}

/// A fact that another one beside it says as well.
fn is_implied(document: &Value, edit: &Edit, last: &str) -> bool {
    let parents = &edit.way[..edit.way.len() - 1];
    let parent = parents.iter().try_fold(document, |value, key| match value {
        Value::Object(entries) => entries.get(key),
        Value::Array(items) => items.get(key.parse::<usize>().ok()?),
        _ => None,
    });
    let name = parents.last().map(String::as_str);
    let has = |key: &str| parent.is_some_and(|parent| parent.get(key).is_some());
    match last {
        // What has properties is an object, what has texts for values is a text.
        "type" => edit.kind == Kind::Delete && (has("properties") || has("enum")),
        // What has a date of its deprecation is deprecated.
        "deprecated" => {
            has("x-deprecated-since") || has("x-discontinued-on") || has("x-deprecated-replacement")
        }
        // The vendor's name is the one that the schema has anyway.
        "x-schema-id" => {
            edit.kind == Kind::Delete && parent.and_then(|it| it.get(last)?.as_str()) == name
        }
        _ => false,
    }
}

/// Whether a key that looks like one of OpenAPI is itself the name of a property.
fn is_named_key(keys: &[&str], index: usize) -> bool {
    index > 0 && NAMED.contains(&keys[index - 1]) && !is_named_key(keys, index - 1)
}
