//! Short documents that say much, and long ones: both are refused before they take more than a person's computer has.

#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;

use mews_connector_openapi::{Options, import};

/// A document in which so many operations share one request of so many properties.
fn document(operations: usize, properties: usize) -> String {
    let mut text = "openapi: 3.0.1\npaths:\n".to_owned();
    for number in 0..operations {
        writeln!(
            text,
            "  /api/v1/things/a{number}: {{ post: {{ requestBody: {{ content: {{ application/json: {{ schema: {{ \
             $ref: '#/components/schemas/Shared' }} }} }} }} }} }}"
        )
        .unwrap();
    }
    text.push_str("components:\n  schemas:\n    Shared:\n      type: object\n      properties:\n");
    for number in 0..properties {
        writeln!(text, "       P{number}: {{type: string}}").unwrap();
    }
    text
}

fn refusal(text: &str) -> String {
    import(text, &[], &Options::default())
        .unwrap_err()
        .to_string()
}

#[test]
fn a_body_that_many_operations_share_is_written_out_only_so_often() {
    assert_eq!(
        refusal(&document(300, 400)),
        "it has more than 50000 properties, values and cases when shared schemas are written out where they are used; at most \
         so many are made"
    );
    assert!(import(&document(10, 400), &[], &Options::default()).is_ok());
}

#[test]
fn a_document_of_too_many_properties_is_refused() {
    assert_eq!(
        refusal(&document(1, 50_000)),
        "it has more than 50000 operations and schemas, each property being one; no more than that are read"
    );
}
