//! A small JSON Schema checker over our own OpenAPI export: it shares nothing with the comparison.

use mews_connector_diff::rules::Rule;
use mews_connector_language::Loaded;
use mews_connector_openapi::{Version, export};
use serde_json::{Value, json};

/// What JSON Schema has no word for.
pub(crate) fn cannot_say(rule: Rule) -> bool {
    rule == Rule::IntervalShortened
}

/// A side as the OpenAPI document that it exports.
pub(crate) struct Document<'a> {
    side: &'a Loaded,
    json: Value,
}

impl<'a> Document<'a> {
    pub(crate) fn of(side: &'a Loaded) -> Self {
        let text = export(&side.specs, Version::V3_1).to_json();
        let json = serde_json::from_str(&text).unwrap();
        Self { side, json }
    }

    /// Whether a value is one of a definition or of the body of an operation; nothing when there is no such thing.
    pub(crate) fn allows(&self, of: &str, json: &Value) -> Option<bool> {
        let schema = match of.rsplit_once('.') {
            Some((path, part)) if path.contains('/') => {
                let base = &self.side.schema.api.base_path;
                let operation = &self.json["paths"][format!("{base}/{path}")]["post"];
                let body = match part {
                    "request" => &operation["requestBody"]["content"],
                    _ => &operation["responses"]["200"]["content"],
                };
                &body["application/json"]["schema"]
            }
            _ => &self.json["components"]["schemas"][of],
        };
        (!schema.is_null()).then(|| is(&self.json, schema, json))
    }

    /// With the envelope, and the page where the side that allows the witness asks for one.
    pub(crate) fn completed(&self, of: &str, json: &Value) -> Value {
        let mut json = json.clone();
        let operations = self
            .side
            .schema
            .resources
            .iter()
            .flat_map(|resource| &resource.operations);
        for operation in operations {
            if of == format!("{}.request", operation.path()) {
                for field in self
                    .side
                    .schema
                    .api
                    .envelope
                    .iter()
                    .filter(|field| field.required)
                {
                    json[&field.name] = json!("t");
                }
                let mandatory = operation
                    .pages
                    .as_ref()
                    .is_some_and(|pages| !pages.optional);
                if mandatory && json.get("Limitation").is_none() {
                    json["Limitation"] = json!({ "Count": 1 });
                }
            }
        }
        json
    }
}

fn is(document: &Value, schema: &Value, json: &Value) -> bool {
    let Value::Object(keys) = schema else {
        return schema != &Value::Bool(false);
    };
    keys.iter().all(|(key, says)| match key.as_str() {
        "$ref" => {
            let name = says.as_str().unwrap().rsplit('/').next().unwrap();
            is(document, &document["components"]["schemas"][name], json)
        }
        "type" => match says {
            Value::Array(kinds) => kinds.iter().any(|kind| kind_of(kind, json)),
            kind => kind_of(kind, json),
        },
        "enum" => says.as_array().unwrap().contains(json),
        "const" => says == json,
        "format" => {
            json.as_str()
                .is_none_or(|text| match says.as_str().unwrap() {
                    "date" => text.len() == 10,
                    "date-time" => text.len() == 20,
                    "uuid" => text.len() == 36,
                    _ => true,
                })
                && (says != "int32"
                    || json
                        .as_i64()
                        .is_none_or(|number| i32::try_from(number).is_ok()))
        }
        "required" => json.as_object().is_none_or(|object| {
            says.as_array()
                .unwrap()
                .iter()
                .all(|name| object.contains_key(name.as_str().unwrap()))
        }),
        "properties" => json.as_object().is_none_or(|object| {
            object.iter().all(|(name, value)| {
                says.get(name)
                    .is_none_or(|schema| is(document, schema, value))
            })
        }),
        "additionalProperties" => json.as_object().is_none_or(|object| {
            let known = |name: &String| {
                keys.get("properties")
                    .is_some_and(|all| all.get(name).is_some())
            };
            object
                .iter()
                .filter(|(name, _)| !known(name))
                .all(|(_, value)| is(document, says, value))
        }),
        "items" => json
            .as_array()
            .is_none_or(|items| items.iter().all(|item| is(document, says, item))),
        "allOf" => says
            .as_array()
            .unwrap()
            .iter()
            .all(|schema| is(document, schema, json)),
        "anyOf" | "oneOf" => says
            .as_array()
            .unwrap()
            .iter()
            .any(|schema| is(document, schema, json)),
        "minItems" => json
            .as_array()
            .is_none_or(|items| items.len() as u64 >= says.as_u64().unwrap()),
        "maxItems" => json
            .as_array()
            .is_none_or(|items| items.len() as u64 <= says.as_u64().unwrap()),
        "minLength" => json
            .as_str()
            .is_none_or(|text| text.chars().count() as u64 >= says.as_u64().unwrap()),
        "maxLength" => json
            .as_str()
            .is_none_or(|text| text.chars().count() as u64 <= says.as_u64().unwrap()),
        "pattern" => json.as_str().is_none_or(|text| {
            regex_lite::Regex::new(says.as_str().unwrap())
                .unwrap()
                .is_match(text)
        }),
        _ => true,
    })
}

fn kind_of(kind: &Value, json: &Value) -> bool {
    match kind.as_str().unwrap() {
        "null" => json.is_null(),
        "string" => json.is_string(),
        "boolean" => json.is_boolean(),
        "integer" => json.is_i64() || json.is_u64(),
        "number" => json.is_number(),
        "array" => json.is_array(),
        _ => json.is_object(),
    }
}
