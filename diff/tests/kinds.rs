//! The same JSON may be described as a model, a union or a map: what changes then is the description, and no peer breaks of it.

#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use mews_connector_diff::{Change, Options, Policy, Wire, WireVerdict, compare};

const REST: &str = "
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

/// What differs when one property is sent and answered whose definition is written in two ways.
fn told((old, new): (&str, &str), policy: Policy) -> Vec<Change> {
    let side = |definition: &str| {
        common::load(&format!(
            "# file: toys.yaml
resource: toys
doc: Toys.
operations:
  add:
    doc: Adds one.
    effect: additive_write
    request: {{ Toy: Toy }}
    response: {{ Toy: Toy }}
enums:
  Kind: {{ doc: Kinds., values: {{ Doll: , Ball: }} }}
models:
  Toy:
    doc: A toy.
    fields:
      Data: Data
  Doll: {{ doc: A doll., fields: {{ Hair: string }} }}
  Ball: {{ doc: A ball., fields: {{ Size: int32 }} }}
  Fault: {{ doc: Why., fields: {{ Message: string? }} }}
{definition}
{REST}"
        ))
    };
    let (old, new) = (side(old), side(new));
    let options = Options {
        policy,
        ..Options::default()
    };
    compare(&old.schema, &new.schema, &options).changes
}

/// The record of the property.
fn verdict(pair: (&str, &str), policy: Policy) -> (String, WireVerdict) {
    let changes = told(pair, policy);
    let of_type = changes.iter().find(|change| change.target == "Toy.Data");
    let change = of_type.unwrap_or_else(|| panic!("{changes:#?}"));
    (change.title.clone(), change.wire)
}

fn both(request: Wire, response: Wire) -> WireVerdict {
    WireVerdict {
        request: Some(request),
        response: Some(response),
    }
}

const FREE: &str =
    "  Data: { doc: Data., fields: { Discriminator: string?, Doll: Doll?, Ball: Ball? } }";
const SPARSE: &str =
    "unions:\n  Data: { doc: Data., form: sparse, cases: { Doll: Doll, Ball: Ball } }";
const ADJACENT: &str =
    "unions:\n  Data: { doc: Data., form: adjacent, cases: { Doll: Doll, Ball: Ball } }";

#[test]
fn a_model_with_a_property_per_case_holds_the_union_that_it_became() {
    let (title, wire) = verdict((FREE, SPARSE), Policy::Vendor);
    assert_eq!(
        title,
        "type changed from Data to Data, which was a model and is a union"
    );
    assert_eq!(wire, both(Wire::Breaks, Wire::Safe));
    let (_, back) = verdict((SPARSE, FREE), Policy::Vendor);
    assert_eq!(back, both(Wire::Safe, Wire::Breaks));
}

#[test]
fn a_model_without_the_property_of_the_payload_holds_it_for_readers_that_ignore_what_they_do_not_know()
 {
    assert_eq!(
        verdict((FREE, ADJACENT), Policy::Strict).1,
        both(Wire::Breaks, Wire::Breaks)
    );
    assert_eq!(
        verdict((FREE, ADJACENT), Policy::Tolerant).1,
        both(Wire::Breaks, Wire::Safe)
    );
    let other = "  Data: { doc: Data., fields: { Discriminator: int32? } }";
    assert_eq!(
        verdict((other, ADJACENT), Policy::Tolerant).1,
        both(Wire::Breaks, Wire::Breaks)
    );
}

const WRAPPED: &str = "  Data:
    doc: Data.
    open: true
    fields: { Discriminator: { type: string, required: false }, Value: { type: DataValue, required: false } }
unions:
  DataValue: { doc: Its value., form: shapes, cases: { Doll: Doll, Ball: Ball } }";

/// The union inside of the wrapper and the one that takes its place have the same cases, but they never stood at the same place.
#[test]
fn a_union_inside_of_a_model_that_becomes_a_union_is_not_renamed_to_it() {
    let changes = told((WRAPPED, ADJACENT), Policy::Vendor);
    let told: Vec<_> = changes
        .iter()
        .map(|change| (change.rule.id(), change.target.as_str()))
        .collect();
    assert_eq!(told, [("B7", "Toy.Data")]);
    // Only who sends could mix the tag of one case with the shape of another.
    assert_eq!(changes[0].wire, both(Wire::Breaks, Wire::Safe));
}
