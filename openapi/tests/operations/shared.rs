//! What all operations share: the page, the cursor and the envelope.

use super::*;

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
            "Req0.Limitation: {type: object, properties: {Count: {type: string}}} here, {type: object, required: [Count]"
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
        ["Req0.Limitation: a page that is required and may be null"]
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
            "Res0.Cursor: {type: string, format: uuid} here, {type: string, format: uuid, nullable: true} in most operations"
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
            told.iter().any(|line| line.starts_with("Req0.Client: ")
                && line
                    .ends_with(" here, {type: string, minLength: 1}, required in most operations")),
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
            "Req0.Client: {type: string, minLength: 1} here, {type: string, minLength: 1}, required in most operations"
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
