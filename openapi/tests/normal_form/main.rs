//! Spellings of OpenAPI that mean the same give the same schema; what has no end ends in a remark or a problem.

#![allow(clippy::unwrap_used)]

mod endless;

use std::fmt::Write as _;

use mews_connector_language::format_spec;
use mews_connector_openapi::{Import, Options, import};

/// A document with one operation: the property `A` of its request and response, and the named schemas.
fn document(property: &str, schemas: &str) -> String {
    body(
        &format!("{{type: object, additionalProperties: false, properties: {{A: {property}}}}}"),
        schemas,
    )
}

/// A document with one operation: the schema of both bodies, and the named schemas.
fn body(schema: &str, schemas: &str) -> String {
    format!(
        "openapi: 3.1.0
paths:
  /api/v1/things/set:
    post:
      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}
      responses:
        '200': {{content: {{application/json: {{schema: {schema}}}}}}}
components:
  schemas:
    Pet: {{type: object, additionalProperties: false, properties: {{Name: {{type: string, maxLength: 9}}}}}}
{schemas}"
    )
}

fn take(text: &str) -> Import {
    import(text, &[], &Options::default()).unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}

fn refused(text: &str) -> String {
    import(text, &[], &Options::default())
        .unwrap_err()
        .to_string()
}

/// The files beside `api.yaml`.
fn written(import: &Import) -> String {
    let files = import.files.iter().filter(|(name, _)| name != "api.yaml");
    files.fold(String::new(), |mut text, (name, spec)| {
        writeln!(text, "# {name}\n{}", format_spec(spec)).unwrap();
        text
    })
}

/// What became of the property `A` of the response, as it is written.
fn property(text: &str) -> String {
    let import = take(text);
    let files = written(&import);
    let response = files
        .split("response:")
        .nth(1)
        .unwrap_or_else(|| panic!("{files}"));
    let line = response
        .lines()
        .find(|line| line.trim_start().starts_with("A: "));
    line.unwrap_or_else(|| panic!("{files}")).trim().to_owned()
}

fn remarks(import: &Import) -> Vec<String> {
    let unsaid = import.report.unsaid.iter();
    let mut remarks: Vec<String> = unsaid.map(|(at, what)| format!("{at}: {what}")).collect();
    remarks.dedup();
    remarks
}

/// Whether two documents say the same and leave the same unsaid, wherever that stands.
fn same(one: &str, other: &str) {
    let (a, b) = (take(one), take(other));
    assert_eq!(written(&a), written(&b), "{one}\n{other}");
    let whats = |import: &Import| -> Vec<String> {
        let mut whats: Vec<_> = import
            .report
            .unsaid
            .iter()
            .map(|(_, what)| what.clone())
            .collect();
        whats.sort();
        whats.dedup();
        whats
    };
    assert_eq!(whats(&a), whats(&b), "{one}\n{other}");
}

#[test]
fn a_type_under_a_name_is_the_type() {
    for ty in [
        "{type: string, nullable: true, minLength: 2, maxLength: 10, pattern: '^[A-Z]+$'}",
        "{type: string, format: date-time, deprecated: true, x-deprecated-since: '2024-01-02'}",
        "{type: integer, format: int32, minimum: 1, maximum: 5, default: 3}",
        "{type: number, minimum: 0.5}",
        "{type: boolean, default: false, readOnly: true}",
        "{type: array, nullable: true, minItems: 1, maxItems: 5, uniqueItems: true, items: {type: string}}",
        "{type: array, items: {$ref: '#/components/schemas/Pet'}}",
        "{type: object, additionalProperties: {type: [integer, 'null'], format: int32}}",
        "{type: [string, 'null'], x-restricted: true}",
        "{x-free-form: true}",
        "{type: string, format: odd}",
        "{anyOf: [{type: string}, {type: integer}]}",
        "{anyOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null', description: none}]}",
    ] {
        let inline = document(ty, "");
        let named = "{$ref: '#/components/schemas/N'}";
        same(&inline, &document(named, &format!("    N: {ty}\n")));
        same(
            &inline,
            &document(&format!("{{allOf: [{named}]}}"), &format!("    N: {ty}\n")),
        );
        let chain = format!(
            "    M: {named}\n    N: {{allOf: [{{$ref: '#/components/schemas/O'}}]}}\n    O: {ty}\n"
        );
        same(
            &inline,
            &document("{$ref: '#/components/schemas/M'}", &chain),
        );
        let list = |of: &str| format!("{{type: array, items: {of}}}");
        same(
            &document(&list(ty), ""),
            &document(&list(named), &format!("    N: {ty}\n")),
        );
    }
}

#[test]
fn facts_of_definitions_reach_their_properties() {
    let kind = "    Kind: {type: [string, 'null'], enum: [A, B, null], deprecated: true}\n";
    let named = "{$ref: '#/components/schemas/Kind'}";
    assert_eq!(
        property(&document(named, kind)),
        "A: { type: Kind?, deprecated: {} }"
    );
    let thing = "    Thing: {type: object, nullable: true, properties: {B: {type: string}}}\n";
    let named = "{$ref: '#/components/schemas/Thing'}";
    assert_eq!(property(&document(named, thing)), "A: Thing?");
}

#[test]
fn what_stands_beside_a_reference_wins() {
    let code = "    Code: {type: string, nullable: true, maxLength: 10, default: x, pattern: a}\n";
    let beside = "{$ref: '#/components/schemas/Code', nullable: false, maxLength: 5, default: y}";
    assert_eq!(
        property(&document(beside, code)),
        "A: { type: string, required: false, length: ..5, pattern: a, default: \"y\" }"
    );
    let beside = "{$ref: '#/components/schemas/Code', format: uri, description: Here.}";
    assert_eq!(
        property(&document(beside, code)),
        "A: { type: url?, length: ..10, pattern: a, default: x }"
    );
    let never = "{allOf: [{$ref: '#/components/schemas/Pet'}], nullable: false, title: A pet}";
    assert_eq!(
        property(&document(never, "")),
        "A: { type: Pet, required: false }"
    );
    let odd = take(&document(
        "{$ref: '#/components/schemas/Code', type: boolean}",
        code,
    ));
    assert!(
        remarks(&odd)
            .iter()
            .any(|line| line.contains("`type: boolean` beside a reference to `type: string`")),
        "{:?}",
        remarks(&odd)
    );
}

#[test]
fn objects_that_hold_together_are_one() {
    let flat = "    Dog: {type: object, additionalProperties: false, required: [Bark], properties: {Name: {type: string, maxLength: 9}, \
                Bark: {type: boolean}}}\n";
    let named = "{$ref: '#/components/schemas/Dog'}";
    let pet = "{$ref: '#/components/schemas/Pet'}";
    for dog in [
        format!(
            "{{allOf: [{pet}, {{type: object, required: [Bark], properties: {{Bark: {{type: boolean}}}}}}]}}"
        ),
        format!("{{allOf: [{pet}], required: [Bark], properties: {{Bark: {{type: boolean}}}}}}"),
        "{$ref: '#/components/schemas/Pet', required: [Bark], properties: {Bark: {type: boolean}}}"
            .to_owned(),
        format!(
            "{{allOf: [{pet}, {{allOf: [{{properties: {{Bark: {{type: boolean}}}}}}, {{required: [Bark]}}]}}]}}"
        ),
        format!("{{allOf: [{pet}, {{$ref: '#/components/schemas/Barks'}}]}}"),
    ] {
        let barks =
            "    Barks: {type: object, required: [Bark], properties: {Bark: {type: boolean}}}\n";
        let dog = format!("    Dog: {dog}\n{barks}");
        same(&document(named, flat), &document(named, &dog));
    }
    // What adds nothing leaves the name alone.
    for same_pet in [
        format!("{{allOf: [{pet}, {{description: a pet}}]}}"),
        format!("{{allOf: [{pet}, {pet}]}}"),
        format!("{{allOf: [{pet}, {{type: object}}]}}"),
        format!("{{allOf: [{pet}], additionalProperties: false}}"),
    ] {
        same(&document(pet, ""), &document(&same_pet, ""));
    }
}

#[test]
fn what_holds_together_is_narrowed_and_conflicts_are_told() {
    let narrow = "{allOf: [{type: string, minLength: 1, maxLength: 9}, {minLength: 3}, {maxLength: 20, pattern: a}]}";
    assert_eq!(
        property(&document(narrow, "")),
        "A: { type: string, required: false, length: 3..9, pattern: a }"
    );
    let number = "{allOf: [{type: number, minimum: -1, maximum: 10}, {type: integer, minimum: 2, maximum: 9.5}]}";
    assert_eq!(
        property(&document(number, "")),
        "A: { type: int32, required: false, range: 2..9.5 }"
    );
    let values = "    Kind: {allOf: [{type: string, enum: [A, B, C]}, {enum: [B, C, D]}]}\n";
    let kind = written(&take(&document(
        "{$ref: '#/components/schemas/Kind'}",
        values,
    )));
    assert!(
        kind.contains("      B:\n      C:\n") && !kind.contains("D:"),
        "{kind}"
    );

    let clash = "{allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {Name: {type: boolean}, B: {type: string}}}]}";
    let import = take(&document(clash, ""));
    let told = remarks(&import);
    assert!(
        told.iter().any(|line| line
            .contains("`allOf` says `type: string` and `type: boolean`; the first is taken")),
        "{told:?}"
    );
    assert!(
        written(&import).contains("B: { type: string, required: false }"),
        "{}",
        written(&import)
    );
    for clash in [
        "{allOf: [{type: string, maxLength: 2}, {minLength: 3}]}",
        "{allOf: [{type: string, pattern: a}, {pattern: b}]}",
        "{allOf: [{type: string, format: date}, {format: uuid}]}",
        "{allOf: [{type: string, default: a}, {default: b}]}",
        "{allOf: [{type: integer, maximum: 1}, {minimum: 2}]}",
        "{allOf: [{type: string, enum: [A]}, {enum: [B]}]}",
    ] {
        let told = remarks(&take(&document(clash, "")));
        assert!(
            told.iter().any(|line| line.contains("the first is taken")),
            "{clash}: {told:?}"
        );
    }
}

#[test]
fn bodies_that_are_no_objects_are_told() {
    for schema in [
        "{type: array, items: {type: string}}",
        "{type: string}",
        "{oneOf: [{type: string}, {type: boolean}]}",
        "{$ref: '#/components/schemas/Kind'}",
    ] {
        let import = take(&body(schema, "    Kind: {type: string, enum: [A, B]}\n"));
        for part in ["request", "response"] {
            let start = format!("things/set {part}: a body that is not an object: {{");
            let told = remarks(&import);
            assert!(
                told.iter().any(|line| line.starts_with(&start)),
                "{schema}: {told:?}"
            );
        }
    }
}

#[test]
fn request_and_response_may_have_two_types_of_one_name() {
    let object = |ty: &str| {
        format!(
            "{{type: object, properties: {{A: {{type: object, properties: {{B: {{type: {ty}}}}}}}}}}}"
        )
    };
    let text = body(&object("string"), "");
    let (request, response) = text.split_once("responses:").unwrap();
    let response = response.replace(&object("string"), &object("boolean"));
    let files = written(&take(&format!("{request}responses:{response}")));
    for ty in ["string", "bool"] {
        let line = format!("      B: {{ type: {ty}, required: false }}");
        assert!(files.contains(&line), "{files}");
    }
}

#[test]
fn long_types_that_differ_late_are_two() {
    let object = |ty: &str| {
        let many: Vec<String> = (0..400)
            .map(|number| format!("Property{number}: {{type: string}}"))
            .collect();
        let many = many.join(", ");
        format!(
            "{{type: object, properties: {{A: {{type: object, properties: {{{many}, Z: {{type: {ty}}}}}}}}}}}"
        )
    };
    let text = body(&object("string"), "");
    let (request, response) = text.split_once("responses:").unwrap();
    let response = response.replace(&object("string"), &object("boolean"));
    let files = written(&take(&format!("{request}responses:{response}")));
    for ty in ["string", "bool"] {
        let line = format!("      Z: {{ type: {ty}, required: false }}");
        assert!(files.contains(&line), "{ty}");
    }
}

#[test]
fn null_is_null_however_it_is_annotated() {
    let pet = "{$ref: '#/components/schemas/Pet'}";
    for null in [
        "{type: 'null'}",
        "{type: null}",
        "{type: 'null', description: nothing, title: None}",
        "{type: ['null']}",
        "{enum: [null]}",
        "{const: null, description: nothing}",
        "{type: 'null', enum: [null], default: null, example: null}",
        "{$ref: '#/components/schemas/Nothing'}",
    ] {
        let nothing = "    Nothing: {type: 'null', description: nothing}\n";
        for way in ["oneOf", "anyOf"] {
            let choice = format!("{{{way}: [{null}, {pet}]}}");
            assert_eq!(property(&document(&choice, nothing)), "A: Pet?", "{choice}");
        }
        let text = format!("{{anyOf: [{{type: string, maxLength: 3}}, {null}]}}");
        assert_eq!(
            property(&document(&text, nothing)),
            "A: { type: string?, length: ..3 }"
        );
    }
    let only = take(&document("{type: 'null'}", ""));
    assert!(
        remarks(&only)
            .iter()
            .any(|line| line.contains("taken as `json`")),
        "{:?}",
        remarks(&only)
    );
    assert_eq!(
        property(&document("{const: 'null'}", "")),
        "A: { type: ThingsSetA, required: false }"
    );
}

#[test]
fn properties_beside_further_ones_of_a_type_are_a_model() {
    let object = "{type: object, properties: {Name: {type: string}}, additionalProperties: {type: integer, format: int32}}";
    let import = take(&document(object, ""));
    let files = written(&import);
    assert!(
        files
            .contains("    open: true\n    fields:\n      Name: { type: string, required: false }"),
        "{files}"
    );
    let told = remarks(&import);
    assert!(
        told.contains(&"things/set.request.A: further properties are {type: integer, format: int32}, taken as any".to_owned()),
        "{told:?}"
    );
    let other = object.replace("Name: {type: string}", "Name: {type: boolean}");
    assert!(
        written(&take(&document(&other, ""))).contains("Name: { type: bool, required: false }")
    );
}

#[test]
fn numbers_are_the_same_in_every_spelling() {
    let of = |length: &str, least: &str, most: &str, default: &str| {
        let text = format!("{{type: string, maxLength: {length}}}");
        let number =
            format!("{{type: number, minimum: {least}, maximum: {most}, default: {default}}}");
        document(
            &format!("{{type: object, properties: {{B: {text}, C: {number}}}}}"),
            "",
        )
    };
    let plain = of("255", "-0.5", "1000", "5");
    for (length, least, most, default) in [
        ("255.0", "-0.50", "1e3", "5.0"),
        ("2.55e2", "-5e-1", "1000.0", "5"),
        ("2550E-1", "-00.5", "1E+3", "5.00"),
    ] {
        same(&plain, &of(length, least, most, default));
    }
    for odd in ["-1", "1.5", "many", "true"] {
        let told = remarks(&take(&of(odd, "0", "1", "1")));
        assert!(
            told.iter()
                .any(|line| line.contains(&format!("`maxLength: {odd}`, which is no count"))),
            "{told:?}"
        );
    }
    let told = remarks(&take(&of("1", "1e999", "few", "1")));
    assert!(
        told.iter().any(|line| line.contains("`minimum: 1e999`")),
        "{told:?}"
    );
    assert!(
        told.iter().any(|line| line.contains("`maximum: few`")),
        "{told:?}"
    );
}

#[test]
fn anchors_and_merge_keys_are_what_they_stand_for() {
    let plain = document(
        "{type: object, properties: {B: {type: string, maxLength: 3}, C: {type: string, maxLength: 3}}}",
        "",
    );
    let anchored = document(
        "{type: object, properties: {B: &id001 {type: string, maxLength: 3}, C: *id001}}",
        "",
    );
    same(&plain, &format!("%YAML 1.2\n---\n{anchored}"));
    let merged = "{type: object, properties: {B: &b {type: string, maxLength: 3}, C: {<<: *b, description: C}}}";
    same(&plain, &document(merged, ""));
}
