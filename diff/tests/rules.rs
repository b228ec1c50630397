//! A pair of schemas for each rule, and what the comparison says of it. `UPDATE_GOLDENS=1` rewrites the expected records for review.

#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::collections::BTreeSet;

use mews_connector_diff::{Bump, Options, Policy, Side, Wire, compare, rules};

#[test]
fn every_rule_tells_of_its_pair_and_nothing_else_does() {
    let update = std::env::var_os("UPDATE_GOLDENS").is_some();
    let mut problems = Vec::new();
    for rule in rules::all().filter(|rule| rule.inexpressible.is_none()) {
        let (old, new) = common::pair(rule.id);
        let mut diff = compare(&old.schema, &new.schema, &Options::default());
        diff.locate(&old.sources, &new.sources);
        let told: Vec<_> = diff
            .changes
            .iter()
            .map(|change| change.rule.as_str())
            .collect();
        if told != [rule.id] {
            problems.push(format!("{}: told {told:?}", rule.id));
        }
        if !diff.notes.is_empty() {
            problems.push(format!("{}: notes {:?}", rule.id, diff.notes));
        }
        let text = serde_json::to_string_pretty(&diff).unwrap() + "\n";
        let path = common::folder().join(rule.id).join("expected.json");
        if update {
            std::fs::write(&path, text).unwrap();
        } else if std::fs::read_to_string(&path).unwrap_or_default() != text {
            problems.push(format!("{}: expected.json is not what is told", rule.id));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_rule_that_the_language_cannot_say_has_no_pair() {
    let folders: BTreeSet<String> = std::fs::read_dir(common::folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let rules: BTreeSet<String> = rules::all()
        .filter(|rule| rule.inexpressible.is_none())
        .map(|rule| rule.id.to_owned())
        .collect();
    assert_eq!(folders, rules);
    assert_eq!(rules.len(), 75);
}

#[test]
fn a_schema_against_itself_is_no_difference() {
    for rule in rules::all().filter(|rule| rule.inexpressible.is_none()) {
        let (old, new) = common::pair(rule.id);
        for side in [old, new] {
            let diff = compare(&side.schema, &side.schema.clone(), &Options::default());
            assert!(diff.is_empty(), "{}", rule.id);
            assert_eq!(diff.bump, Bump::None);
        }
    }
}

#[test]
fn every_wire_break_has_a_witness_that_the_openapi_documents_confirm() {
    let mut confirmed = 0;
    let mut without = BTreeSet::new();
    for policy in [Policy::Vendor, Policy::Strict] {
        for rule in rules::all().filter(|rule| rule.inexpressible.is_none()) {
            let (old, new) = common::pair(rule.id);
            let options = Options {
                policy,
                ..Options::default()
            };
            for change in compare(&old.schema, &new.schema, &options).changes {
                if change.wire.worst() != Wire::Breaks {
                    assert!(change.witness.is_none(), "{}", rule.id);
                    continue;
                }
                let Some(witness) = &change.witness else {
                    without.insert(rule.id);
                    continue;
                };
                let (right, wrong) = match witness.valid {
                    Side::Old => (&old, &new),
                    Side::New => (&new, &old),
                };
                let json = openapi::completed(right, &witness.of, &witness.json);
                let right = openapi::allows(right, &witness.of, &json);
                let wrong = openapi::allows(wrong, &witness.of, &json);
                if openapi::cannot_say(rule.id) {
                    assert_eq!(right, Some(true), "{}: {}", rule.id, witness.json);
                    continue;
                }
                assert_eq!(right, Some(true), "{}: {}", rule.id, witness.json);
                assert_ne!(wrong, Some(true), "{}: {}", rule.id, witness.json);
                confirmed += 1;
            }
        }
    }
    // Breaks that are not in the JSON: a date and a kind of token.
    assert_eq!(without, BTreeSet::from(["A10", "A14"]));
    assert!(confirmed > 30, "{confirmed}");
}

/// A small JSON Schema checker over our own OpenAPI export: it shares nothing with the comparison.
mod openapi {
    use mews_connector_codegen::openapi::{Version, export};
    use mews_connector_codegen::schema::Loaded;
    use serde_json::{Value, json};

    /// What JSON Schema has no word for.
    pub(super) fn cannot_say(rule: &str) -> bool {
        rule == "B13"
    }

    pub(super) fn allows(side: &Loaded, of: &str, json: &Value) -> Option<bool> {
        let text = export(&side.specs, Version::V3_1).to_json();
        let document: Value = serde_json::from_str(&text).unwrap();
        let schema = match of.rsplit_once('.') {
            Some((path, part)) if path.contains('/') => {
                let base = &side.schema.api.base_path;
                let operation = &document["paths"][format!("{base}/{path}")]["post"];
                let body = match part {
                    "request" => &operation["requestBody"]["content"],
                    _ => &operation["responses"]["200"]["content"],
                };
                body["application/json"]["schema"].clone()
            }
            _ => document["components"]["schemas"][of].clone(),
        };
        (!schema.is_null()).then(|| is(&document, &schema, json))
    }

    /// With the envelope, and the page where the side that allows the witness asks for one.
    pub(super) fn completed(right: &Loaded, of: &str, json: &Value) -> Value {
        let mut json = json.clone();
        let operations = right
            .schema
            .resources
            .iter()
            .flat_map(|resource| &resource.operations);
        for operation in operations {
            if of == format!("{}.request", operation.path()) {
                json["AccessToken"] = json!("t");
                if operation.pages.is_some() && json.get("Limitation").is_none() {
                    json["Limitation"] = json!({ "Count": 1 });
                }
            }
        }
        json
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
}
