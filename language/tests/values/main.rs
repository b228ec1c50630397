//! Values of a schema's types: what is validated, and that what is made is valid.

#![allow(clippy::unwrap_used)]

mod samples;
mod validation;

use std::path::Path;

use mews_connector_language::model::{Field, Request, Schema};
use mews_connector_language::value::json::{Json, Object};
use mews_connector_language::value::validate::{Patterns, Problem, Validator};
use mews_connector_language::{load, load_facts};

const TOYS: &str = r#"
resource: toys
doc: The toys of a shop.

operations:
  add:
    doc: Adds toys.
    effect: additive_write
    request:
      Name: { type: string, length: ..5 }
      Code: { type: string?, pattern: "^[0-9]{3}$" }
      Price: { type: decimal?, range: "0..99.5" }
      Tags: { type: "[string]?", items: 1..2, unique: true }
      Sizes: { type: "[[int32]]?", each: { items: ..2, each: { range: 3..9 } } }
      Words: { type: "[string]?", items: 1..9, each: { length: 2..3 } }
      Labels: { type: "{language: string?}?", each: { pattern: "^[a-z]+$" } }
      Maker: { type: Maker?, doc: Who made it. }
      Born: { type: date? }
      Shop: { type: hybrid<ShopId>? }
      Sold: { type: TimeInterval?, max_months: 1 }
      Lent: { type: TimeInterval?, max_days: 100 }
      Kept: { type: TimeInterval?, max_days: 4000000000 }
      Held: { type: TimeInterval?, max_months: 4000000000 }
      Paid: { type: Payment? }
      Wrapped: { type: Wrapping? }
      Note: { type: update<string?>? }
      Names: { type: "{language: string}?" }
      Kind: string?
      Data: { type: Body?, tagged_by: Kind }
      Level: Level?
      Rates: { type: "[Rate]?", doc: Parts of the price. }
      Agreed: Agreed?
    response:
      Toys: "[Wood]"

ids:
  ShopId: A shop.

models:
  Wood:
    doc: Made of wood.
    fields:
      Tree: string
  Metal:
    doc: Made of metal.
    fields:
      Alloy: string
      Weight: int32
  Maker:
    doc: Who makes toys.
    at_least_one_of: [Name, Code]
    fields:
      Code: { type: string, required: false }
      Name: { type: string, required: false }
      Town: string?
  TimeInterval:
    doc: A span of time.
    fields:
      StartUtc: datetime?
      EndUtc: datetime?

enums:
  Level: { doc: For whom it is., type: int32, values: { "0": , "1": , "-1": } }
  Rate: { doc: A part of the price., type: decimal, values: { "0.5": , "1": } }
  Agreed: { doc: What was said., type: bool, values: { "true": } }

unions:
  Payment:
    doc: How a toy is paid for.
    form: adjacent
    tag: Type
    cases:
      Card: { type: string, doc: The number of the card. }
      Cash:
  Wrapping:
    doc: How a toy is wrapped.
    form: sparse
    tag: Type
    cases:
      Paper: { type: string, property: Colour }
      Box: { type: int32, property: Size }
  Body:
    doc: What a toy is made of.
    form: sibling
    cases:
      Wood: Wood
      Metal: Metal
"#;

const API: &str = r"
language: 1
name: toys
version: 2026-07
doc: Everything about toys.
base_path: /api/toys/v1
envelope:
  AccessToken: { type: secret, doc: Tells who calls. }
pagination: { request: Limitation, response: Cursor, max_count: 1000 }
errors: Fault
rate_limit: { requests: 200, seconds: 30, per: AccessToken }
";

const COMMON: &str = "
models:
  Fault:
    doc: Why a call failed.
    fields:
      Message: string?
";

fn toys() -> Schema {
    schema(TOYS)
}

fn schema(toys: &str) -> Schema {
    let files = [
        ("toys.yaml", toys),
        ("api.yaml", API),
        ("common.yaml", COMMON),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let loaded = load_facts(files.to_vec());
    loaded
        .unwrap_or_else(|problems| panic!("{}", problems.render(false)))
        .schema
}

fn mews() -> Schema {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    load(&root).unwrap().schema
}

fn fields(schema: &Schema) -> &[Field] {
    match &schema.resources[0].operations[0].request {
        Request::Fields(fields) => fields,
        Request::Union(name) => panic!("{name}"),
    }
}

fn object(json: &str) -> Object {
    match Json::parse(json.as_bytes()).unwrap() {
        Json::Object(object) => object,
        other => panic!("{other:?}"),
    }
}

/// Every problem as `pointer rule: text`.
fn problems(json: &str) -> Vec<String> {
    let schema = toys();
    let patterns = Patterns::of(&schema);
    let found = Validator::new(&schema, &patterns).problems(fields(&schema), &object(json));
    let text = |it: &Problem| format!("{} {}: {}", it.pointer, it.rule, it.what);
    found.iter().map(text).collect()
}
