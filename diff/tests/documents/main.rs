//! Pairs of documents that differ in one thing, and what is told of each: a record, a line below "not compared", or nothing where they
//! say the same in two ways. Whatever is told of a pair is told of it the other way round as well.

#![allow(clippy::unwrap_used, missing_docs)]

mod operations;
mod schemas;
mod spellings;

use mews_connector_diff::inputs::{Version, not_compared};
use mews_connector_diff::{Options, compare_versions};

/// An API with three operations. `PROPERTY` stands in what is sent and in what comes back.
const API: &str = "
openapi: 3.1.0
info: {title: Toys, version: v1}
servers: [{url: https://toys.example}]
paths:
  /api/connector/v1/toys/getAll:
    post:
      operationId: toys_getAll
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/ToyFilter'}}}}
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ToyPage'}}}}
        '400': {description: Bad, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
  /api/connector/v1/toys/add:
    post:
      operationId: toys_add
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/ToyAdd'}}}}
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ToyAdded'}}}}
        '400': {description: Bad, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
  /api/connector/v1/toys/remove:
    post:
      operationId: toys_remove
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/ToyFilter'}}}}
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ToyPage'}}}}
        '400': {description: Bad, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
components:
  schemas:
    Fault: {type: object, additionalProperties: false, properties: {Message: {type: [string, 'null']}}}
    Limitation:
      type: object
      additionalProperties: false
      required: [Count]
      properties:
        Count: {type: integer, format: int32, minimum: 1, maximum: 100}
        Cursor: {type: [string, 'null'], format: uuid}
    ToyFilter:
      type: object
      additionalProperties: false
      required: [ClientToken, AccessToken, Limitation]
      properties:
        ClientToken: {type: string, minLength: 1}
        AccessToken: {type: string, minLength: 1}
        Limitation: {$ref: '#/components/schemas/Limitation'}
    ToyPage:
      type: object
      additionalProperties: false
      required: [Toys]
      properties:
        Toys: {type: array, items: {$ref: '#/components/schemas/Toy'}}
        Cursor: {type: [string, 'null'], format: uuid}
    ToyAdd:
      type: object
      additionalProperties: false
      required: [ClientToken, AccessToken, Toy]
      properties:
        ClientToken: {type: string, minLength: 1}
        AccessToken: {type: string, minLength: 1}
        Toy: {$ref: '#/components/schemas/Toy'}
    ToyAdded: {type: object, additionalProperties: false, properties: {Done: {type: boolean}}}
    Toy: {type: object, additionalProperties: false, required: [A], properties: {A: PROPERTY}}
    Box: {type: object, additionalProperties: false, properties: {Size: {type: number}}}
";

/// The API with a property and more schemas.
fn with(property: &str, schemas: &str) -> String {
    let schemas = schemas.lines().map(|line| format!("    {line}\n"));
    API.replace("PROPERTY", property) + &schemas.collect::<String>()
}

/// The API with one part written otherwise.
fn but(part: &str, otherwise: &str) -> String {
    let text = with("{type: string}", "");
    assert_eq!(text.matches(part).count(), 1, "{part}");
    text.replace(part, otherwise)
}

fn version(text: &str) -> Version {
    Version::of_document("d", text, Some("2026-08".to_owned()), None)
        .unwrap_or_else(|problem| panic!("{problem}\n{text}"))
}

/// The rule and place of each record, and each place that is not compared after a question mark.
fn told(old: &str, new: &str) -> Vec<String> {
    let (old, new) = (version(old), version(new));
    let diff = compare_versions(&old, &new, &Options::default());
    let records = diff.changes.iter();
    let records = records.map(|change| format!("{} {}", change.rule.id(), change.target));
    let open = not_compared(&old, &new)
        .into_iter()
        .map(|it| format!("? {}", it.at));
    records.chain(open).collect()
}

/// The lines in which two documents differ.
fn edit(old: &str, new: &str) -> String {
    let (before, after): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let gone = before.iter().filter(|line| !after.contains(line));
    let come = after.iter().filter(|line| !before.contains(line));
    let gone = gone.map(|line| format!("- {line}"));
    gone.chain(come.map(|line| format!("+ {line}")))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Holds what is told of an edit; backwards as much or as little is told.
fn assert_told(old: &str, new: &str, expected: &[&str]) {
    assert_eq!(told(old, new), expected, "{}", edit(old, new));
    assert_eq!(
        told(new, old).is_empty(),
        expected.is_empty(),
        "{}",
        edit(new, old)
    );
    assert_eq!(told(old, old), [""; 0], "{old}");
}

/// Holds that something is told of an edit in both directions, and no place twice.
fn assert_told_once(old: &str, new: &str) {
    for (old, new) in [(old, new), (new, old)] {
        let told = told(old, new);
        assert!(!told.is_empty(), "{}", edit(old, new));
        let mut places = told.clone();
        places.dedup();
        assert_eq!(places, told, "{}", edit(old, new));
    }
}

const NAMED: &str = "{$ref: '#/components/schemas/N'}";
