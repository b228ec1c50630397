//! Operations of a document in whatever form they stand there, and what all of them share.

#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;

use mews_connector_language::spec::{ApiFile, FileSpec};
use mews_connector_language::{format_spec, read_written};
use mews_connector_openapi::{Import, Options, import};

const FAULT: &str = "    Fault: {type: object, additionalProperties: false, properties: {Message: {type: [string, 'null']}}}\n";

fn take(text: &str) -> Import {
    import(text, &[], &Options::default()).unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}

fn refused(text: &str) -> String {
    import(text, &[], &Options::default())
        .unwrap_err()
        .to_string()
}

fn written(import: &Import) -> String {
    import
        .files
        .iter()
        .fold(String::new(), |mut text, (name, spec)| {
            writeln!(text, "# {name}\n{}", format_spec(spec)).unwrap();
            text
        })
}

fn remarks(import: &Import) -> Vec<String> {
    let unsaid = import.report.unsaid.iter();
    unsaid.map(|(at, what)| format!("{at}: {what}")).collect()
}

fn told(text: &str) -> Vec<String> {
    remarks(&take(text))
}

fn api(import: &Import) -> &ApiFile {
    let api = import.files.iter().find_map(|(_, file)| match file {
        FileSpec::Api(api) => Some(&**api),
        _ => None,
    });
    api.unwrap()
}

/// A document of these paths and components.
fn document(paths: &str, components: &str) -> String {
    format!("openapi: 3.1.0\npaths:\n{paths}components:\n{components}")
}

const PLAIN: &str = "  /api/v1/things/set:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Req'}}}}
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Res'}}}}
        '400': {description: Bad, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
";

const SCHEMAS: &str = "  schemas:
    Req: {type: object, additionalProperties: false, required: [AccessToken], properties: {AccessToken: {type: string, minLength: 1}, A: {type: string}}}
    Res: {type: object, additionalProperties: false, properties: {B: {type: string}}}
    Fault: {type: object, additionalProperties: false, properties: {Message: {type: [string, 'null']}}}
";

fn plain() -> String {
    document(PLAIN, SCHEMAS)
}

fn same(text: &str) {
    let (plain, other) = (take(&plain()), take(text));
    assert_eq!(written(&plain), written(&other), "{text}");
    assert_eq!(remarks(&plain), remarks(&other), "{text}");
}

#[test]
fn parts_may_be_referred_to() {
    let paths = "  /api/v1/things/set:
    post:
      requestBody: {$ref: '#/components/requestBodies/Set'}
      responses:
        '200': {$ref: '#/components/responses/Alias'}
        '400': {$ref: '#/components/responses/Bad~1400'}
";
    let parts = "  requestBodies:
    Set: {content: {application/json: {schema: {$ref: '#/components/schemas/Req'}}}}
    Unused: {content: {application/json: {schema: {type: boolean}}}}
  responses:
    Alias: {$ref: '#/components/responses/Ok'}
    Ok: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Res'}}}}
    Bad/400: {description: Bad, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
";
    let text = document(paths, &format!("{SCHEMAS}{parts}"));
    same(&text);
    let dropped = take(&text).report.dropped;
    assert!(
        dropped
            .iter()
            .any(|one| one.key == "requestBodies" && one.places == ["Unused"]),
        "{dropped:?}"
    );

    let missing = refused(&text.replace("requestBodies/Set", "requestBodies/Get"));
    assert!(
        missing.contains(
            "line 5: things/set request: `$ref: #/components/requestBodies/Get` names nothing"
        ),
        "{missing}"
    );
    let other = text.replace("#/components/responses/Alias", "#/components/schemas/Res");
    assert!(refused(&other).contains("names nothing in #/components/responses"));
    let ring = text.replace("Ok: {description: OK", "Gone: {description: OK").replace(
        "    Alias: {$ref: '#/components/responses/Ok'}\n",
        "    Alias: {$ref: '#/components/responses/Ok'}\n    Ok: {$ref: '#/components/responses/Alias'}\n",
    );
    assert!(
        refused(&ring).contains("leads to itself"),
        "{}",
        refused(&ring)
    );
}

#[test]
fn a_body_may_be_another_name_for_one() {
    let aliases = "    Request: {$ref: '#/components/schemas/Again'}\n    Again: {allOf: [{$ref: '#/components/schemas/Req'}]}\n";
    let text = plain().replacen("schemas/Req'", "schemas/Request'", 1);
    same(&format!("{text}{aliases}"));
    let kind = plain().replace("schemas/Fault'", "schemas/Kind'")
        + "    Kind: {type: string, enum: [A, B]}\n";
    assert_eq!(told(&kind), ["things/set 400: an error body of its own"]);
    let missing = plain().replace("schemas/Fault'", "schemas/Gone'");
    assert!(refused(&missing).contains("the schema `Gone` is not in #/components/schemas"));
    let fault = plain().replace("schemas/Fault'", "schemas/Failure'");
    same(&format!(
        "{fault}    Failure: {{$ref: '#/components/schemas/Fault'}}\n"
    ));
}

#[test]
fn json_may_have_parameters() {
    for key in [
        "application/json; charset=utf-8",
        "Application/JSON;charset=UTF-8",
        "\"application/json ; charset=\\\"utf-8\\\"\"",
    ] {
        same(&plain().replace("{application/json:", &format!("{{{key}:")));
    }
    let other = plain().replace("{application/json:", "{application/vnd.api+json:");
    assert_eq!(written(&take(&other)), written(&take(&plain())));
    assert!(
        told(&other).contains(
            &"things/set.request: a body of type `application/vnd.api+json`, taken for JSON"
                .to_owned()
        ),
        "{:?}",
        told(&other)
    );
    let two = plain().replacen(
        "requestBody: {content: {",
        "requestBody: {content: {text/json: {schema: {type: object, properties: {C: {type: boolean}}}}, multipart/form-data: {}, ",
        1,
    );
    assert_eq!(written(&take(&two)), written(&take(&plain())));
    assert_eq!(
        told(&two),
        [
            "things/set.request: a body of type `text/json`: {type: object, properties: {C: {type: boolean}}}",
            "things/set.request: a body of type `multipart/form-data`"
        ]
    );
}

#[test]
fn success_may_have_another_status() {
    for status in ["201", "2XX", "default"] {
        let other = plain().replace("'200'", &format!("'{status}'"));
        assert_eq!(written(&take(&other)), written(&take(&plain())), "{status}");
        assert_eq!(
            told(&other),
            [format!(
                "things/set: success is told by `{status}`, not by 200"
            )]
        );
    }
    let two = plain().replace(
        "        '400'",
        "        '202': {content: {application/json: {schema: {type: object, properties: {C: {type: boolean}}}}}}\n        '400'",
    );
    assert_eq!(written(&take(&two)), written(&take(&plain())));
    assert!(
        told(&two).contains(
            &"things/set 202: a second success: {type: object, properties: {C: {type: boolean}}}"
                .to_owned()
        ),
        "{:?}",
        told(&two)
    );
}

#[test]
fn parameters_beside_the_body_are_told() {
    let text = plain().replace(
        "    post:\n",
        "    parameters: [{$ref: '#/components/parameters/Trace'}]\n    post:\n      parameters: [{name: page, in: query, required: true, schema: {type: integer}}]\n",
    ) + "  parameters:\n    Trace: {name: trace, in: header, description: Text., schema: {type: string, maxLength: 9}}\n";
    assert_eq!(
        told(&text),
        [
            "/api/v1/things/set: a parameter `trace` in `header`: {type: string, maxLength: 9}",
            "things/set: a parameter `page` in `query`, required: {type: integer}"
        ]
    );
}

#[test]
fn what_is_not_ours_does_not_stop_the_rest() {
    let ours = take(&plain());
    let mut seen = Vec::new();
    for (path, method, why) in [
        (
            "/api/v1/things/list",
            "get",
            "an operation of this API is a `post`",
        ),
        (
            "/api/v2/things/set",
            "post",
            "it is not below `/api/v1`, where the other operations are",
        ),
        ("/health", "get", "an operation of this API is a `post`"),
        (
            "/api/v1/ping",
            "post",
            "a path of this API has a resource and an action",
        ),
        (
            "/api/v1/things/{id}",
            "post",
            "a path of this API has no parameters",
        ),
        (
            "/",
            "post",
            "it is not below `/api/v1`, where the other operations are",
        ),
    ] {
        let foreign = format!("  {path}:\n    {method}: {{responses: {{}}}}\n");
        for paths in [format!("{foreign}{PLAIN}"), format!("{PLAIN}{foreign}")] {
            let text = document(
                &paths
                    .replace("  /api/v2", "  \"/api/v2")
                    .replace("v2/things/set:", "v2/things/set\":"),
                SCHEMAS,
            );
            if path.contains("v2") && paths.starts_with(&foreign) {
                continue;
            }
            let import = take(&text);
            assert_eq!(written(&import), written(&ours), "{text}");
            let line = format!("{path}: not one of the operations that are read: {why}");
            assert!(
                remarks(&import).contains(&line),
                "{line}\n{:?}",
                remarks(&import)
            );
            seen.push(line);
        }
    }
    assert_eq!(seen.len(), 11);
    // One path does not move the base of the others, wherever it stands.
    let more = PLAIN.replace("things/set", "things/get");
    let v2 = PLAIN.replace("/v1/", "/v2/");
    let import = take(&document(&format!("{v2}{PLAIN}{more}"), SCHEMAS));
    assert_eq!(api(&import).base_path, "/api/v1");

    let none = refused(&document(&PLAIN.replace("post:", "get:"), SCHEMAS));
    assert_eq!(
        none,
        "line 3: /api/v1/things/set: an operation of this API is a `post`"
    );
    let deep = refused(&document(
        "  /{id}:\n    post: {}\n  /api:\n    put: {}\n",
        SCHEMAS,
    ));
    assert!(
        deep.contains("line 3: /{id}: ") && deep.contains("line 5: /api: "),
        "{deep}"
    );
}

#[test]
fn what_is_no_whole_document_is_refused() {
    for text in [
        "",
        "\n",
        "<!DOCTYPE html><html><head><title>Sign in</title></head></html>",
        "null",
        "[]",
        "{}",
    ] {
        assert!(!refused(text).is_empty(), "{text}");
    }
    let json = r#"{"openapi": "3.0.4", "paths": {"/api/v1/a/b": {"post": {"responses": {}}}}, "components": {}}"#;
    assert!(import(json, &[], &Options::default()).is_ok());
    for end in 1..json.len() {
        assert!(!refused(&json[..end]).is_empty(), "{end}");
    }
}

/// Three operations with pages; `page` is the pagination property, `client` the property of the envelope of the first one.
fn paged(limitation: &str, client: &str, cursor: &str, page: &str) -> String {
    let mut paths = String::new();
    let mut schemas = format!("  schemas:\n{FAULT}    Limitation: {limitation}\n");
    for (number, name) in ["get", "find", "list"].into_iter().enumerate() {
        let first = number == 0;
        let client = if first {
            client
        } else {
            "{type: string, minLength: 1}"
        };
        let cursor = if first {
            cursor
        } else {
            "{type: [string, 'null'], format: uuid}"
        };
        let page = if first {
            page
        } else {
            "{$ref: '#/components/schemas/Limitation'}"
        };
        write!(
            paths,
            "  /api/v1/things/{name}:
    post:
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Req{number}'}}}}}}}}
      responses: {{'200': {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Res{number}'}}}}}}}}}}
"
        )
        .unwrap();
        write!(
            schemas,
            "    Req{number}:
      type: object
      additionalProperties: false
      required: [AccessToken, Client, Limitation]
      properties: {{AccessToken: {{type: string, minLength: 1}}, Client: {client}, Limitation: {page}}}
    Res{number}:
      type: object
      additionalProperties: false
      required: [Things]
      properties: {{Things: {{type: array, items: {{type: string}}}}, Cursor: {cursor}}}
"
        )
        .unwrap();
    }
    document(&paths, &schemas)
}

const LIMITATION: &str = "{type: object, additionalProperties: false, required: [Count], properties: {Count: {type: integer, format: \
                          int32, minimum: 1, maximum: 500}, Cursor: {type: [string, 'null'], format: uuid}}}";
const CLIENT: &str = "{type: string, minLength: 1}";
const CURSOR: &str = "{type: [string, 'null'], format: uuid}";
const PAGE: &str = "{$ref: '#/components/schemas/Limitation'}";

#[test]
fn the_page_is_read_like_everything_else() {
    let usual = take(&paged(LIMITATION, CLIENT, CURSOR, PAGE));
    assert_eq!(remarks(&usual), [""; 0]);
    assert_eq!(api(&usual).pagination.max_count, 500);
    let plain = LIMITATION.replace(", minimum: 1, maximum: 500", "");
    assert_eq!(
        api(&take(&paged(&plain, CLIENT, CURSOR, PAGE)))
            .pagination
            .max_count,
        1000
    );
    for (from, to, what) in [
        (
            "required: [Count]",
            "required: [Count, Cursor]",
            "`Cursor` of a page is {type: string, format: uuid, nullable: true}, required in",
        ),
        (
            "required: [Count], ",
            "",
            "`Count` of a page is {type: integer, format: int32} in",
        ),
        (
            "type: integer, format: int32",
            "type: string",
            "`Count` of a page is {type: string}, required in",
        ),
        (
            "type: integer",
            "type: integer, deprecated: true",
            "`Count` of a page is {type: integer, format: int32, deprecated: true}",
        ),
        (
            "minimum: 1,",
            "minimum: 5,",
            "`Count` of a page is {type: integer, format: int32, minimum: 5}, required in",
        ),
        (
            "'null'], format: uuid",
            "'null'], maxLength: 9",
            "`Cursor` of a page is {type: string, nullable: true, maxLength: 9} in",
        ),
        (
            "properties: {",
            "properties: {Order: {type: string}, ",
            "`Order` of a page is {type: string} in",
        ),
        (
            "additionalProperties: false, ",
            "",
            "a page is open to further properties in",
        ),
        (
            "type: object, ",
            "type: string, ",
            "a page is {type: string",
        ),
    ] {
        let changed = LIMITATION.replacen(from, to, 1);
        assert_ne!(changed, LIMITATION, "{from}");
        let told = told(&paged(&changed, CLIENT, CURSOR, PAGE));
        assert!(
            told.iter().any(|line| line.contains(what)),
            "{what}\n{told:?}"
        );
    }
    let one = told(&paged(
        LIMITATION,
        CLIENT,
        CURSOR,
        "{type: object, properties: {Count: {type: string}}}",
    ));
    assert!(
        one.iter().any(|line| line.starts_with(
            "things/get.request.Limitation: {type: object, properties: {Count: {type: string}}} here, {type: object, required: [Count]"
        )),
        "{one:?}"
    );
    let null = told(&paged(
        LIMITATION,
        CLIENT,
        CURSOR,
        "{anyOf: [{$ref: '#/components/schemas/Limitation'}, {type: 'null'}]}",
    ));
    assert_eq!(
        null,
        ["things/get.request.Limitation: a page that is required and may be null"]
    );
    let cursor = told(&paged(
        LIMITATION,
        CLIENT,
        "{type: string, format: uuid}",
        PAGE,
    ));
    assert_eq!(
        cursor,
        [
            "things/get.response.Cursor: {type: string, format: uuid} here, {type: string, format: uuid, nullable: true} in most operations"
        ]
    );
    let all = paged(LIMITATION, CLIENT, "{type: integer}", PAGE).replace(CURSOR, "{type: integer}");
    assert!(
        told(&all)
            .iter()
            .any(|line| line.contains("the cursor is {type: integer} in the document")),
        "{:?}",
        told(&all)
    );
}

#[test]
fn the_envelope_is_read_like_everything_else() {
    let first = |client: &str| told(&paged(LIMITATION, client, CURSOR, PAGE));
    for client in [
        "{type: integer}",
        "{type: string, minLength: 1, maxLength: 9}",
        "{type: string}",
        "{type: string, enum: [a]}",
        "{type: string, minLength: 1, deprecated: true}",
        "{type: [string, 'null'], minLength: 1}",
    ] {
        let told = first(client);
        assert!(
            told.iter()
                .any(|line| line.starts_with("things/get.request.Client: ")
                    && line.ends_with(
                        " here, {type: string, minLength: 1}, required in most operations"
                    )),
            "{client}: {told:?}"
        );
    }
    let optional = paged(LIMITATION, CLIENT, CURSOR, PAGE).replacen(
        "[AccessToken, Client, Limitation]",
        "[AccessToken, Limitation]",
        1,
    );
    assert_eq!(
        told(&optional),
        [
            "things/get.request.Client: {type: string, minLength: 1} here, {type: string, minLength: 1}, required in most operations"
        ]
    );
    // What most say is the envelope of a document alone.
    let long = "{type: string, minLength: 1, maxLength: 9, pattern: a}";
    let all = paged(LIMITATION, long, CURSOR, PAGE).replace(CLIENT, long);
    let alone = take(&all);
    assert!(
        written(&alone).contains("Client: { type: string, length: ..9, pattern: a }"),
        "{}",
        written(&alone)
    );
    let names =
        paged(LIMITATION, CLIENT, CURSOR, PAGE).replace(CLIENT, "{type: string, enum: [a, b]}");
    assert!(
        told(&names).iter().any(|line| line.contains(
            "{type: string, enum: [a, b]}, required, which nothing in the envelope can be"
        )),
        "{:?}",
        told(&names)
    );
    // Beside a schema it is compared with that of api.yaml, which stays.
    let beside = |text: &str, files: &[(String, FileSpec)]| {
        let import = import(text, files, &Options::default()).unwrap();
        (remarks(&import), written(&import))
    };
    let before = take(&paged(LIMITATION, CLIENT, CURSOR, PAGE));
    let (told, files) = beside(&all, &before.files);
    assert!(files.contains("Client: string\n"), "{files}");
    assert!(told.iter().any(|line| line.starts_with("api.envelope.Client: {type: string, minLength: 1, maxLength: 9, pattern: a}, required in the document")), "{told:?}");
    let people = written(&before)
        .split("# things.yaml")
        .next()
        .unwrap()
        .to_owned();
    let people = people
        .split_once("# api.yaml\n")
        .unwrap()
        .1
        .split("# common.yaml")
        .next()
        .unwrap()
        .replace(
            "Client: string",
            "Client: { type: string, length: 1.., doc: Who. }",
        );
    let mut files = before.files.clone();
    files.retain(|(name, _)| name != "api.yaml");
    files.extend(
        read_written(vec![("api.yaml".to_owned(), people)])
            .unwrap()
            .1,
    );
    let (told, _) = beside(&paged(LIMITATION, CLIENT, CURSOR, PAGE), &files);
    assert_eq!(told, [""; 0]);
    let moved = paged(LIMITATION, CLIENT, CURSOR, PAGE).replace("/api/v1/", "/api/v2/");
    let (told, _) = beside(&moved, &files);
    assert_eq!(
        told,
        ["api.base_path: `/api/v2` in the document, `/api/v1` in api.yaml"]
    );
}
