//! Sides of a comparison from files and documents: what is read, what is left open, and what is refused.

#![allow(clippy::unwrap_used)]

use mews_connector_diff::inputs::Version;

/// A document with one operation; `properties` are those of its response, `statuses` other responses.
fn document(properties: &str) -> String {
    format!(
        r#"{{
            "openapi": "3.0.4",
            "info": {{ "title": "Things", "version": "v1" }},
            "paths": {{ "/api/v1/things/getAll": {{ "post": {{
                "requestBody": {{ "content": {{ "application/json": {{ "schema": {{ "type": "object",
                    "additionalProperties": false, "required": ["AccessToken"],
                    "properties": {{ "AccessToken": {{ "type": "string", "minLength": 1 }} }} }} }} }} }},
                "responses": {{ "200": {{ "description": "OK", "content": {{ "application/json": {{ "schema": {{
                    "type": "object", "additionalProperties": false, "properties": {{ {properties} }} }} }} }} }} }} }} }} }}
        }}"#
    )
}

const NAME: &str = r#""Owner": { "type": "string", "format": "uuid" }, "Name": { "type": "string", "nullable": true }"#;

fn version(document: &str, beside: Option<&Version>) -> Version {
    let specs = beside.map(|version| version.loaded.specs.as_slice());
    Version::of_document("document", document, None, specs).unwrap()
}

fn response(version: &Version) -> Vec<(String, String)> {
    let operation = &version.loaded.schema.resources[0].operations[0];
    match &operation.response {
        mews_connector_language::model::Response::Fields(fields) => fields
            .iter()
            .map(|field| (field.name.clone(), format!("{:?}", field.ty)))
            .collect(),
        mews_connector_language::model::Response::Model(_) => Vec::new(),
    }
}

#[test]
fn a_document_alone_is_a_schema_of_facts() {
    let version = version(&document(NAME), None);
    assert_eq!(version.label, "document");
    assert_eq!(version.folder, None, "nobody can open what was imported");
    assert_eq!(version.unsaid, []);
    let names: Vec<_> = response(&version)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names, ["Owner", "Name"]);
}

#[test]
fn a_document_beside_a_schema_keeps_what_people_added_and_drops_what_is_gone() {
    let first = version(&document(NAME), None);
    let people = |files: &[(String, mews_connector_language::spec::FileSpec)]| {
        let texts = files.iter().map(|(name, spec)| {
            let text = mews_connector_language::format_spec(spec);
            let text = text.replace("Owner: uuid", "Owner: WidgetId").replace(
                "resource: things\n",
                "resource: things\nids:\n  WidgetId: A thing.\n",
            );
            (name.clone(), text)
        });
        Version::of_schema("schema", texts.collect(), Some("schema".to_owned())).unwrap()
    };
    let schema = people(&first.loaded.specs);
    let typed = response(&schema);
    let same = version(&document(NAME), Some(&schema));
    assert_eq!(response(&same), typed, "the identifier stays typed");
    let gone = r#""Owner": { "type": "string", "format": "uuid" }"#;
    let without = version(&document(gone), Some(&schema));
    assert_eq!(response(&without), typed[..1]);
}

#[test]
fn what_no_schema_can_say_is_kept_aside() {
    let strange = r#""Name": { "type": "string", "x-strange": { "a": 1 } }"#;
    let version = version(&document(strange), None);
    assert_eq!(
        version.unsaid,
        [(
            "things/getAll.response.Name".to_owned(),
            "the key `x-strange`".to_owned()
        )]
    );
}

#[test]
fn what_is_no_document_and_no_schema_is_refused_with_its_place() {
    let refused = |text: &str| {
        Version::of_document("d", text, None, None)
            .unwrap_err()
            .to_string()
    };
    assert!(refused("openapi: 3.0.4\npaths: [").starts_with("line 2: "));
    assert_eq!(
        refused("{ \"openapi\": \"2.0\" }"),
        "line 1: document: an OpenAPI 3.0 or 3.1 document is expected, found `openapi: 2.0`"
    );
    let dangling = document(r##""Name": { "$ref": "#/components/schemas/Nowhere" }"##);
    assert!(
        refused(&dangling).contains("Nowhere"),
        "{}",
        refused(&dangling)
    );
    let problems = Version::of_schema("s", Vec::new(), None).unwrap_err();
    assert!(
        problems
            .to_string()
            .starts_with("error[missing-file]: the schema has no `api.yaml`")
    );
}
