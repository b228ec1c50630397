//! A Rust name that something else takes over: source follows the name, whatever it stood for.

#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use mews_connector_diff::bindings;

const OLD: &str = "
# file: toys.yaml
resource: toys
doc: Toys.
operations:
  confirm: { doc: Confirms toys., effect: absolute_write, request: { Ids: \"[ToyId]\" }, response: {} }
  cancel: { doc: Cancels toys., effect: absolute_write, request: { Ids: \"[ToyId]\" }, response: {} }
  add:
    doc: Adds one.
    effect: additive_write
    request: { Toy: Toy }
    response: { Ball: Ball }
ids: { ToyId: A toy. }
enums:
  Kind: { doc: Kinds., values: { Doll: , Ball: } }
models:
  Toy:
    doc: A toy.
    fields:
      Name: string?
      Code: string?
      Kind: Kind?
  Ball: { doc: A ball., fields: { Size: int32 } }
  Fault: { doc: Why., fields: { Message: string? } }

# file: api.yaml
language: 1
name: toys
version: 2026-07
doc: Toys.
base_path: /api
envelope: { AccessToken: secret }
pagination: { request: Limitation, response: Cursor, max_count: 10 }
errors: Fault
rate_limit: { requests: 1, seconds: 1, per: AccessToken }
";

fn told(instead: &[(&str, &str)]) -> Vec<String> {
    compared(&[], instead)
}

fn but(instead: &[(&str, &str)]) -> String {
    instead.iter().fold(OLD.to_owned(), |text, (what, by)| {
        assert!(text.contains(what), "nothing says {what}");
        text.replace(what, by)
    })
}

/// What Rust callers meet where the one is written and then the other: `!` before what breaks, `+` before what is new.
fn compared(old: &[(&str, &str)], new: &[(&str, &str)]) -> Vec<String> {
    let (old, new) = (common::load(&but(old)), common::load(&but(new)));
    let told = bindings(&old.schema, &new.schema).unwrap().into_iter();
    told.map(|change| {
        let mark = match change.bump {
            mews_connector_diff::Bump::Major => "!",
            mews_connector_diff::Bump::Minor => "+",
            _ => "=",
        };
        format!("{mark} {}", change.text)
    })
    .collect()
}

#[test]
fn alike_operations_that_swap_their_names_do_something_else() {
    let swap = [
        ("confirm: { doc", "confirm: { rust: cancel, doc"),
        ("cancel: { doc", "cancel: { rust: confirm, doc"),
    ];
    assert_eq!(
        told(&swap),
        [
            "! `toys::Toys::confirm` stands for `toys/cancel` now, and stood for `toys/confirm`",
            "! `toys::Toys::cancel` stands for `toys/confirm` now, and stood for `toys/cancel`",
        ]
    );
}

#[test]
fn properties_and_values_that_swap_their_names_mean_something_else() {
    let swap = [
        ("Name: string?", "Name: { type: string?, rust: code }"),
        ("Code: string?", "Code: { type: string?, rust: name }"),
        (
            "{ Doll: , Ball: }",
            "{ Ball: { rust: Doll }, Doll: { rust: Ball } }",
        ),
    ];
    assert_eq!(
        told(&swap),
        [
            "! the variant `Ball` of `toys::Kind` stands for `Doll` now, and stood for `Ball`",
            "! the variant `Doll` of `toys::Kind` stands for `Ball` now, and stood for `Doll`",
            "! the field `code` of `toys::Toy` stands for `Name` now, and stood for `Code`",
            "! the field `name` of `toys::Toy` stands for `Code` now, and stood for `Name`",
            "! the setter `code` of `toys::Toy` stands for `Name` now, and stood for `Code`",
            "! the setter `name` of `toys::Toy` stands for `Code` now, and stood for `Name`",
        ]
    );
}

#[test]
fn a_model_is_compared_with_what_its_path_leads_to() {
    let swap = [
        ("doc: A toy.\n", "doc: A toy.\n    rust: Ball\n"),
        ("doc: A ball.", "rust: Toy, doc: A ball."),
    ];
    let told = told(&swap);
    for expected in [
        "! the setter `kind` of `toys::Toy` is gone",
        "+ the setter `kind` of `toys::Ball` is new",
        "! `toys::Toy` stands for `Ball` now, and stood for `Toy`",
        "! `toys::Ball` stands for `Toy` now, and stood for `Ball`",
        "! the field `toy` of `toys::AddRequest` changes from `mews_connector::toys::Toy` to `mews_connector::toys::Ball`",
    ] {
        assert!(
            told.iter().any(|line| line == expected),
            "{expected}\n{told:#?}"
        );
    }
    assert!(
        !told.iter().any(|line| line.contains("the path")),
        "{told:#?}"
    );
}

#[test]
fn whatever_loses_its_path_stands_apart() {
    let handed_on = [
        ("doc: A toy.\n", "doc: A toy.\n    rust: Thing\n"),
        ("doc: A ball.", "rust: Toy, doc: A ball."),
    ];
    let told = told(&handed_on);
    for expected in [
        "! the path `toys::Ball` is gone",
        "! the field `size` of `toys::Ball` is gone",
        "+ the path `toys::Thing` is new",
        "! `toys::Toy` stands for `Ball` now, and stood for `Toy`",
        "! the field `ball` of `toys::AddResponse` changes from `mews_connector::toys::Ball` to `mews_connector::toys::Toy`",
    ] {
        assert!(
            told.iter().any(|line| line == expected),
            "{expected}\n{told:#?}"
        );
    }
    assert!(
        !told.contains(&"! the path `toys::Toy` is gone".to_owned()),
        "{told:#?}"
    );
}

#[test]
fn a_property_that_is_renamed_and_keeps_its_name_is_nothing() {
    let renamed = [("Code: string?", "Number: { type: string?, rust: code }")];
    assert!(told(&renamed).is_empty());
}

#[test]
fn an_argument_that_takes_the_place_of_another_one_is_told() {
    let exchanged = [(
        "request: { Ids: \"[ToyId]\" }",
        "request: { ToyIds: \"[ToyId]\" }",
    )];
    assert_eq!(
        told(&exchanged),
        [
            "! the field `ids` of `toys::CancelRequest` is gone",
            "+ the field `toy_ids` of `toys::CancelRequest` is new",
            "! the argument for `ToyIds` of `toys::CancelRequest::new` takes the place of another one of its type",
            "! the field `ids` of `toys::ConfirmRequest` is gone",
            "+ the field `toy_ids` of `toys::ConfirmRequest` is new",
            "! the argument for `ToyIds` of `toys::ConfirmRequest::new` takes the place of another one of its type",
        ]
    );
}

#[test]
fn an_argument_that_still_takes_what_it_took_breaks_no_caller() {
    let vendors = [("{ Toy: Toy }", "{ Toy: ToyId }")];
    let allowed = [("{ Toy: Toy }", "{ Toy: hybrid<ToyId> }")];
    let renamed = [("{ Toy: Toy }", "{ Ball: hybrid<ToyId> }")];
    let (field, new) = ("toys::AddRequest", "toys::AddRequest::new");
    let (id, hybrid) = (
        "mews_connector::ids::ToyId",
        "mews_connector::values::HybridId<mews_connector::ids::markers::Toy>",
    );
    assert_eq!(
        compared(&vendors, &allowed),
        [
            format!("! the field `toy` of `{field}` changes from `{id}` to `{hybrid}`"),
            format!("+ the argument for `Toy` of `{new}` takes `{hybrid}`, and `{id}` too"),
        ]
    );
    assert_eq!(
        compared(&allowed, &vendors),
        [
            format!("! the field `toy` of `{field}` changes from `{hybrid}` to `{id}`"),
            format!("! the argument for `Toy` of `{new}` changes from `{hybrid}` to `{id}`"),
        ]
    );
    // Callers of `new` compile, so no line of theirs stands as evidence.
    assert!(compared(&vendors, &renamed).contains(&format!(
        "! the argument for `Ball` of `{new}` takes the place of another one of its type"
    )));
}
