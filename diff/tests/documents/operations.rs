//! Edits of what stands around schemas: bodies, responses, what all operations share, and paths.

use super::*;

#[test]
fn parts_may_stand_elsewhere() {
    let parts = "  requestBodies:
    Add: {content: {application/json: {schema: {$ref: '#/components/schemas/ToyAdd'}}}}
  responses:
    Bad: {description: Bad, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
    Added: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ToyAdded'}}}}
";
    let plain = with("{type: string}", "");
    let body = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/ToyAdd'}}}}";
    let added = "'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ToyAdded'}}}}";
    let bad = "'400': {description: Bad, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}";
    let referring = plain
        .replace(
            body,
            "requestBody: {$ref: '#/components/requestBodies/Add'}",
        )
        .replace(added, "'200': {$ref: '#/components/responses/Added'}")
        .replace(bad, "'400': {$ref: '#/components/responses/Bad'}");
    let referring = referring + parts;
    assert_told(&plain, &referring, &[]);
    for (from, to) in [
        ("Add: {content", "Add: {required: false, content"),
        (
            "Added: {description: OK, content: {application/json",
            "Added: {description: OK, content: {text/plain",
        ),
        (
            "Bad: {description: Bad, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'",
            "Bad: {description: Bad, content: {application/json: {schema: {$ref: '#/components/schemas/Box'",
        ),
        (
            "Added: {description",
            "Added: {headers: {X-A: {schema: {type: string}}}, description",
        ),
    ] {
        assert_eq!(referring.matches(from).count(), 1, "{from}");
        assert_told_once(&referring, &referring.replace(from, to));
    }
}

#[test]
fn responses_of_another_status_or_type_are_told() {
    let added = "'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ToyAdded'}}}}";
    for (from, to) in [
        ("'200'", "'201'"),
        ("'200'", "default"),
        ("'200'", "2XX"),
        ("application/json", "application/toy+json"),
        ("application/json", "text/plain"),
    ] {
        assert_told_once(&but(added, added), &but(added, &added.replace(from, to)));
    }
    let with_more = |more: &str| but(added, &format!("{added}\n        {more}"));
    for more in [
        "'404': {description: Gone}",
        "'201': {description: OK, content: {application/json: {schema: {type: string}}}}",
        "default: {description: Other, content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}",
    ] {
        assert_told_once(&but(added, added), &with_more(more));
    }
    let fault = "Fault: {type: object, additionalProperties: false, properties: {Message: {type: [string, 'null']}}}";
    assert_told_once(
        &but(fault, fault),
        &but(fault, &fault.replace("[string, 'null']", "boolean")),
    );
}

#[test]
fn the_page_and_the_envelope_are_told_once() {
    for (from, to, expected) in [
        (
            "        Cursor: {type: [string, 'null'], format: uuid}\n    ToyFilter",
            "        Cursor: {type: [string, 'null'], format: uuid}\n        Order: {type: string}\n    ToyFilter",
            "? Limitation.Order",
        ),
        (
            "required: [Count]",
            "required: [Count, Cursor]",
            "? Limitation.Cursor",
        ),
        ("required: [Count]", "required: []", "? Limitation.Count"),
        (
            "format: int32, minimum: 1",
            "format: int32, minimum: 5",
            "? Limitation.Count",
        ),
        (
            "Count: {type: integer, format: int32",
            "Count: {type: number",
            "? Limitation.Count",
        ),
        (
            "        Toys: {type: array, items: {$ref: '#/components/schemas/Toy'}}\n        Cursor: {type: [string, 'null'], format: uuid}",
            "        Toys: {type: array, items: {$ref: '#/components/schemas/Toy'}}\n        Cursor: {type: integer}",
            "? ToyPage.Cursor",
        ),
        (
            "AccessToken: {type: string, minLength: 1}\n        Toy:",
            "AccessToken: {type: integer}\n        Toy:",
            "? ToyAdd.AccessToken",
        ),
        (
            "AccessToken: {type: string, minLength: 1}\n        Toy:",
            "AccessToken: {type: string, minLength: 1, maxLength: 9}\n        Toy:",
            "? ToyAdd.AccessToken",
        ),
        (
            "AccessToken: {type: string, minLength: 1}\n        Toy:",
            "AccessToken: {type: string, enum: [a, b]}\n        Toy:",
            "? ToyAdd.AccessToken",
        ),
    ] {
        assert_told(&with("{type: string}", ""), &but(from, to), &[expected]);
    }
    // A page that may be left out is a record.
    let page = "Limitation: {$ref: '#/components/schemas/Limitation'}";
    let optional =
        "Limitation: {anyOf: [{$ref: '#/components/schemas/Limitation'}, {type: 'null'}]}";
    let told = told(&with("{type: string}", ""), &but(page, optional));
    assert_eq!(
        told,
        [
            "A15 toys/getAll",
            "A15 toys/remove",
            "? ToyFilter.Limitation"
        ]
    );
}

#[test]
fn what_stands_around_the_operations_is_told_once() {
    let add = "  /api/connector/v1/toys/add:\n    post:\n";
    for (from, to, expected) in [
        (
            "https://toys.example",
            "https://other.example/base",
            "? document `servers`",
        ),
        (
            "components:\n",
            "security: [{k: []}]\ncomponents:\n",
            "? document `security`",
        ),
        (
            "components:\n",
            "components:\n  securitySchemes: {k: {type: apiKey, in: header, name: X-Key}}\n",
            "? components `securitySchemes`",
        ),
        (
            "components:\n",
            "webhooks: {new: {post: {responses: {}}}}\ncomponents:\n",
            "? document `webhooks`",
        ),
        (
            add,
            "  /api/connector/v1/toys/list: {get: {responses: {}}}\n  /api/connector/v1/toys/add:\n    post:\n",
            "? /api/connector/v1/toys/list",
        ),
        (
            add,
            "  /health: {get: {responses: {}}}\n  /api/connector/v1/toys/add:\n    post:\n",
            "? /health",
        ),
        (
            add,
            "  /api/connector/v1/toys/add:\n    get: {responses: {}}\n    post:\n",
            "? /api/connector/v1/toys/add `get`",
        ),
        (
            add,
            "  /api/connector/v1/toys/add:\n    servers: [{url: https://a.example}]\n    post:\n",
            "? /api/connector/v1/toys/add `servers`",
        ),
        (
            add,
            "  /api/connector/v1/toys/add:\n    post:\n      security: [{k: []}]\n",
            "? toys/add `security`",
        ),
        (
            add,
            "  /api/connector/v1/toys/add:\n    post:\n      callbacks: {c: {}}\n",
            "? toys/add `callbacks`",
        ),
        (
            add,
            "  /api/connector/v1/toys/add:\n    post:\n      parameters: [{name: page, in: query, schema: {type: integer}}]\n",
            "? toys/add",
        ),
        (
            add,
            "  /api/connector/v1/toys/add:\n    parameters: [{name: X-A, in: header, required: true, schema: {type: string}}]\n    post:\n",
            "? /api/connector/v1/toys/add",
        ),
    ] {
        assert_told(&with("{type: string}", ""), &but(from, to), &[expected]);
    }
}
