//! Operations of a document in whatever form they stand there, and what all of them share.

#![allow(clippy::unwrap_used)]

mod shared;

use std::fmt::Write as _;

use mews_connector_language::spec::{ApiFile, FileSpec};
use mews_connector_language::{format_spec, read_written};
use mews_connector_openapi::{Account, Import, Options, import};

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
fn an_account_is_kept_where_it_is_asked_for() {
    assert_eq!(take(&plain()).account, None);
    let options = Options {
        account: true,
        ..Options::default()
    };
    let import = import(&plain(), &[], &options).unwrap();
    let account = import.account.unwrap();
    assert_eq!(Account::differences(&account, &account), []);
    assert_ne!(account, Account::default());
}

#[test]
fn what_is_no_whole_document_is_refused() {
    for text in ["", "\n", "\u{feff} \n"] {
        assert_eq!(refused(text), "it is empty");
    }
    for text in [
        "<!DOCTYPE html><html><head><title>Sign in</title></head></html>",
        "\n<?xml version=\"1.0\"?>",
    ] {
        assert_eq!(refused(text), "it is HTML or XML, and no OpenAPI document");
    }
    for text in ["null", "[]", "{}"] {
        assert!(!refused(text).is_empty(), "{text}");
    }
    let json = r#"{"openapi": "3.0.4", "paths": {"/api/v1/a/b": {"post": {"responses": {}}}}, "components": {}}"#;
    assert!(import(json, &[], &Options::default()).is_ok());
    for end in 1..json.len() {
        assert!(!refused(&json[..end]).is_empty(), "{end}");
    }
}
