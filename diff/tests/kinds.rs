//! The same JSON may be described as a model, a union or a map: what changes then is the description, and no peer breaks of it.

#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use mews_connector_diff::{Options, Policy, Wire, WireVerdict, compare};

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

/// One property of a definition that is written in two ways, as it is sent and as it is answered.
fn verdict((old, new): (&str, &str), policy: Policy) -> (String, WireVerdict) {
    let side = |definition: &str| {
        let (model, union) = match definition.contains("form:") {
            true => ("", definition),
            false => (definition, ""),
        };
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
models:
  Toy:
    doc: A toy.
    fields:
      Data: Data
  Doll: {{ doc: A doll., fields: {{ Hair: string }} }}
  Ball: {{ doc: A ball., fields: {{ Size: int32 }} }}
  Fault: {{ doc: Why., fields: {{ Message: string? }} }}
{model}
enums:
  Kind: {{ doc: Kinds., values: {{ Doll: , Ball: }} }}
{union}
{REST}"
        ))
    };
    let (old, new) = (side(old), side(new));
    let options = Options {
        policy,
        ..Options::default()
    };
    let diff = compare(&old.schema, &new.schema, &options);
    let of_type = diff
        .changes
        .iter()
        .find(|change| change.target == "Toy.Data");
    let change = of_type.unwrap_or_else(|| panic!("{:#?}", diff.changes));
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
