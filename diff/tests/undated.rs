//! Documents of the vendor whose names hold no date, and what an import does not write of them.

#![allow(clippy::unwrap_used, missing_docs)]

use mews_connector_diff::inputs::Version;
use mews_connector_diff::{Diff, Options, Wire, compare_versions};

/// A document with two operations, one of which fails from a day on.
fn document(paths: &str, name: &str) -> String {
    let operation = |path: &str, marks: &str, properties: &str| {
        format!(
            r#""/api/v1/{path}": {{ "post": {{ {marks}
                "requestBody": {{ "content": {{ "application/json": {{ "schema": {{ "type": "object",
                    "additionalProperties": false, "required": ["AccessToken"],
                    "properties": {{ "AccessToken": {{ "type": "string", "minLength": 1 }} }} }} }} }} }},
                "responses": {{ "200": {{ "description": "OK", "content": {{ "application/json": {{ "schema": {{
                    "type": "object", "additionalProperties": false, {properties} }} }} }} }} }} }} }}"#
        )
    };
    let mut all = vec![operation("toys/getAll", "", name)];
    if !paths.is_empty() {
        let marks = r#""deprecated": true, "x-discontinued-on": "2026-01-10", "#;
        all.push(operation(paths, marks, r#""properties": {}"#));
    }
    format!(
        r#"{{ "openapi": "3.0.4", "info": {{ "title": "Toys", "version": "v1" }}, "paths": {{ {} }} }}"#,
        all.join(",")
    )
}

const REQUIRED: &str =
    r#""required": ["Name"], "properties": { "Name": { "type": "string", "minLength": 1 } }"#;
const OPTIONAL: &str =
    r#""properties": { "Name": { "type": "string", "minLength": 1, "nullable": true } }"#;

fn version(document: &str, date: Option<&str>) -> Version {
    Version::of_document("d", document, date.map(str::to_owned), None).unwrap()
}

fn told(old: &Version, new: &Version) -> Diff {
    compare_versions(old, new, &Options::default())
}

#[test]
fn a_document_without_a_date_has_none() {
    let (old, new) = (document("bears/getAll", REQUIRED), document("", REQUIRED));
    let diff = told(&version(&old, None), &version(&new, None));
    assert_eq!(diff.versions.new, "unknown");
    let [change] = diff.changes.as_slice() else {
        panic!("{:#?}", diff.changes);
    };
    assert!(!serde_json::to_string(&diff).unwrap().contains("1970"));
    assert_eq!(diff.notes, [], "neither side has an api.yaml");
    assert_eq!(change.old.as_ref().unwrap()["effect"], "unknown");
    assert_eq!(
        (change.rule.id(), change.wire.request),
        ("A3", Some(Wire::Undecided))
    );
    let later = told(
        &version(&old, Some("2025-07")),
        &version(&new, Some("2026-08")),
    );
    assert_eq!(later.changes[0].wire.request, Some(Wire::Safe));
}

#[test]
fn documents_of_one_day_are_not_told_of_an_api_yaml() {
    let (old, new) = (document("", REQUIRED), document("", OPTIONAL));
    let diff = told(
        &version(&old, Some("2026-08")),
        &version(&new, Some("2026-08")),
    );
    assert_eq!(
        diff.notes[0].text,
        "the wire changed, and both documents are of 2026-08"
    );
}

#[test]
fn a_length_that_stood_there_all_the_time_is_no_new_one() {
    let (old, new) = (document("", REQUIRED), document("", OPTIONAL));
    let bare = document("", &OPTIONAL.replace(r#""minLength": 1, "#, ""));
    for (from, to) in [(&old, &new), (&new, &old), (&bare, &old)] {
        let diff = told(
            &version(from, Some("2026-07")),
            &version(to, Some("2026-08")),
        );
        let rules: Vec<_> = diff.changes.iter().map(|it| it.rule.id()).collect();
        assert!(rules == ["C4"] || rules == ["C5"], "{rules:?}");
        assert_ne!(diff.changes[0].wire.worst(), Wire::None);
    }
}
