//! The JSON Schema of the language, made from the types of [`spec`](super::spec).
//!
//! Editors complete and check with it while a person types, and the structural check works with the very
//! same schema, so editor and loader agree.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::spec::{ApiFile, CommonFile, CorrectionsFile, FileKind, ResourceFile};

/// The name of the file in `schema/` that editors read.
pub const LANGUAGE_SCHEMA_FILE: &str = "language.schema.json";

/// The comment that tells an editor which JSON Schema a file follows.
pub const EDITOR_COMMENT: &str = "# yaml-language-server: $schema=language.schema.json";

/// The JSON Schema of one kind of file.
pub fn schema_of(kind: FileKind) -> Value {
    match kind {
        FileKind::Api => schema_for::<ApiFile>(),
        FileKind::Common => schema_for::<CommonFile>(),
        FileKind::Corrections => schema_for::<CorrectionsFile>(),
        FileKind::Resource => schema_for::<ResourceFile>(),
    }
}

/// The text of `language.schema.json`: one schema for all kinds of files.
pub fn language_schema() -> String {
    let mut generator = generator();
    let kinds = [
        generator.subschema_for::<ResourceFile>(),
        generator.subschema_for::<ApiFile>(),
        generator.subschema_for::<CommonFile>(),
        generator.subschema_for::<CorrectionsFile>(),
    ];
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Schema language of mews-connector",
        "description": "The files under schema/: one per resource, and api.yaml, common.yaml and corrections.yaml.",
        "anyOf": kinds,
        "$defs": generator.take_definitions(true),
    });
    forbid_nothing(&mut schema);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

fn generator() -> SchemaGenerator {
    SchemaSettings::draft2020_12().into_generator()
}

/// The JSON Schema of a type, as the structural check reads it.
pub(super) fn schema_for<T: JsonSchema>() -> Value {
    let mut schema = generator().into_root_schema_for::<T>().to_value();
    forbid_nothing(&mut schema);
    schema
}

/// Takes `null` out of what properties allow: a key that may be left out is left out, not written with nothing.
fn forbid_nothing(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::Object(properties)) = object.get_mut("properties") {
                for property in properties.values_mut() {
                    if let Value::Object(property) = property {
                        strip_null(property);
                    }
                }
            }
            for value in object.values_mut() {
                forbid_nothing(value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(forbid_nothing),
        _ => {}
    }
}

fn strip_null(property: &mut Map<String, Value>) {
    if let Some(Value::Array(kinds)) = property.get_mut("type") {
        kinds.retain(|kind| kind != "null");
        if let [only] = kinds.as_slice() {
            let only = only.clone();
            property.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(kinds)) = property.get_mut("anyOf") {
        kinds.retain(|kind| kind.get("type").is_none_or(|kind| kind != "null"));
        if let [Value::Object(only)] = kinds.as_slice() {
            let only = only.clone();
            property.remove("anyOf");
            for (key, value) in only {
                property.entry(key).or_insert(value);
            }
        }
    }
}
