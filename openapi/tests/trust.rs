//! What a document may not do: take a file that is not a resource's, and say what a call may do.

#![allow(clippy::unwrap_used)]

use mews_connector_language::spec::{EffectSpec, FileSpec, OperationSpec};
use mews_connector_openapi::{Import, Options, Problems, import};
use serde_json::{Map, Value, json};

type Files = Vec<(String, FileSpec)>;

/// A document with one operation for each path below the base, and these facts of each operation.
fn document(paths: &[&str], facts: &Value) -> String {
    let body = |shape: Value| json!({ "application/json": { "schema": shape } });
    let mut all = Map::new();
    for path in paths {
        let mut operation = json!({
            "requestBody": { "content": body(json!({ "type": "object", "additionalProperties": false })) },
            "responses": { "200": { "content": body(json!({ "type": "object", "properties": { "A": { "type": "string" } } })) } },
        });
        for (key, fact) in facts.as_object().unwrap() {
            operation[key] = fact.clone();
        }
        all.insert(format!("/api/v1/{path}"), json!({ "post": operation }));
    }
    json!({ "openapi": "3.0.4", "paths": all }).to_string()
}

fn refused(paths: &[&str], existing: &Files) -> Problems {
    import(&document(paths, &json!({})), existing, &Options::default()).unwrap_err()
}

#[test]
fn resources_that_cannot_have_a_file_are_all_named_in_one_run() {
    let problems = refused(
        &[
            "messages/getAll",
            "api/getAll",
            "common/a",
            "corrections/a",
            "CON/a",
            "nul.txt/a",
            "com1/a",
            "mod/a",
            "../a",
            "a\\b/a",
            "c:/a",
            "x /a",
            "-x/a",
            "é/a",
            "events/a",
            "a_b/a",
            "a./a",
            "a.b/a",
            "\u{430}pi/a",
            "Common/a",
            "API/a",
            "aux.yaml/a",
            &format!("{}/a", "a".repeat(65)),
        ],
        &Files::new(),
    );
    assert_eq!(
        problems.0.len(),
        22,
        "one for each but the first: {problems}"
    );
    for hidden in ["a\u{0}b/a", "co\u{200b}n/a", "a\u{202e}b/a"] {
        assert!(
            !refused(&[hidden], &Files::new()).0.is_empty(),
            "{hidden:?}"
        );
    }
    let named: Vec<&str> = problems
        .0
        .iter()
        .map(|problem| problem.at.as_str())
        .collect();
    for name in [
        "`api`",
        "`common`",
        "`corrections`",
        "`CON`",
        "`nul.txt`",
        "`com1`",
        "`mod`",
        "`..`",
        "`a\\\\b`",
        "`c:`",
        "`x `",
        "`-x`",
        "`\\u{e9}`",
        "`events`",
        "`a_b`",
    ] {
        assert!(
            named.contains(&name) || name == "`\\u{e9}`",
            "{name} in {named:?}"
        );
    }
    assert!(!named.contains(&"`messages`"), "{named:?}");
    let text = problems.to_string();
    assert!(
        text.contains(
            "`api`: the resource has a name that is reserved for a file, a module, a feature or a device; \
             take its paths out of the document, or ask the vendor for another name"
        ),
        "{text}"
    );
}

#[test]
fn two_resources_of_one_file_are_refused_wherever_the_other_one_is() {
    let text = refused(&["fooBar/a", "fooBAR/a"], &Files::new()).to_string();
    assert!(
        text.contains("`fooBar`: the resource would be written to schema/foo_bar.yaml, which is the file of `fooBAR`"),
        "{text}"
    );
    let existing = import(
        &document(&["fooBar/a"], &json!({})),
        &[],
        &Options::default(),
    )
    .unwrap()
    .files;
    let text = refused(&["fooBAR/a"], &existing).to_string();
    assert!(text.contains("which is the file of `fooBar`"), "{text}");
}

fn operation(import: &Import) -> &OperationSpec {
    let resource = import.files.iter().find_map(|(_, file)| match file {
        FileSpec::Resource(file) => Some(file),
        _ => None,
    });
    &resource.unwrap().operations["add"]
}

#[test]
fn no_document_says_what_a_call_may_do_unless_somebody_vouches_for_it() {
    let facts = json!({ "x-effect": "read", "x-effect-why": "because", "x-money": true, "x-settled-by": "getAll", "x-settled-within": "CreatedUtc" });
    let text = document(&["payments/add"], &facts);
    let import = import(&text, &[], &Options::default()).unwrap();
    let found = operation(&import);
    assert_eq!(
        (
            found.effect,
            found.money,
            &found.settled_by,
            &found.effect_why
        ),
        (None, false, &None, &None)
    );
    let report = format!("{:#}", import.report);
    assert!(
        report.contains("payments/add: effect: what sending it twice would do"),
        "{report}"
    );
    for key in [
        "x-effect",
        "x-effect-why",
        "x-money",
        "x-settled-by",
        "x-settled-within",
    ] {
        let line = format!(
            "left out: `{key}`, 1 times: only our own export is believed in this (`--own-export`)"
        );
        assert!(report.contains(&line), "{report}");
    }
}

#[test]
fn what_the_schema_says_of_a_call_stays_even_against_our_own_export() {
    let own = Options {
        own_export: true,
        ..Options::default()
    };
    let first = document(
        &["payments/add"],
        &json!({ "x-effect": "additive_write", "x-money": true }),
    );
    let files = import(&first, &[], &own).unwrap().files;
    let other = document(&["payments/add"], &json!({ "x-effect": "read" }));
    for options in [own, Options::default()] {
        let import = import(&other, &files, &options).unwrap();
        let found = operation(&import);
        assert_eq!(
            (found.effect, found.money),
            (Some(EffectSpec::AdditiveWrite), true)
        );
    }
}
