//! The expected output in `goldens/` is what the generator writes today. `UPDATE_GOLDENS=1` rewrites it for review; the package
//! there compiles it and proves what it does.

#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;
use std::path::Path;

use common::{GOLDENS, bindings};
use mews_connector_codegen::{check_texts, emit, tree};

fn generate(files: &[&str]) -> BTreeMap<String, String> {
    emit::emit(&bindings(files))
}

#[test]
fn the_goldens_are_current() {
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("goldens/expected");
    let update = std::env::var_os("UPDATE_GOLDENS").is_some();
    let mut stale = Vec::new();
    for (name, files) in GOLDENS {
        let output = generate(files);
        let folder = expected.join(name);
        let differences = tree::differences(&folder, &output).unwrap();
        if differences.is_empty() {
            continue;
        }
        if update {
            tree::replace(&folder, &output).unwrap();
        }
        stale.extend(
            differences
                .into_iter()
                .map(|difference| format!("{name}/{difference}")),
        );
    }
    assert!(
        update || stale.is_empty(),
        "run with UPDATE_GOLDENS=1 and review:\n{}",
        stale.join("\n")
    );
}

#[test]
fn the_same_schema_gives_the_same_bytes() {
    for (name, files) in GOLDENS {
        assert_eq!(generate(files), generate(files), "{name}");
    }
}

/// What is told of a resource beside the schema of the goldens.
fn told(resource: &str) -> String {
    let files = [
        ("api.yaml", include_str!("../goldens/schemas/api.yaml")),
        (
            "common.yaml",
            include_str!("../goldens/schemas/common.yaml"),
        ),
        ("meet.yaml", resource),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
    check_texts(files.to_vec()).unwrap_err().render(false)
}

#[test]
fn two_names_that_meet_are_told() {
    let told = told(
        "\
resource: meet
doc: Names that meet.

operations:
  get:
    doc: Gets it.
    effect: read
    request:
      Customer_Id: { type: string?, doc: One. }
      CustomerId: { type: string?, doc: Two. }
    response: {}
",
    );
    assert_eq!(
        told,
        "\
error[rust-name]: property `CustomerId` of `GetRequest` becomes `customer_id` in Rust, which property `Customer_Id` of `GetRequest` already is
  --> meet.yaml:10:7
   |
10 |       CustomerId: { type: string?, doc: Two. }
   |       ^^^^^^^^^^
   |
   = help: give one of them another name with `rust:`

1 problem in the schema
"
    );
}

#[test]
fn a_former_name_meets_whatever_has_it_now() {
    let told = told(
        "\
resource: meet
doc: Names that meet.

operations:
  get:
    doc: Gets it.
    effect: read
    request: {}
    response:
      Doll: Doll
      Ball: Ball

models:
  Doll:
    doc: What has hair.
    was: Ball
    fields:
      Hair: { type: string, doc: What it wears. }

  Ball:
    doc: What rolls.
    was: GetRequest
    fields:
      Size: { type: int32, doc: How large it is. }
",
    );
    assert_eq!(
        told,
        "\
error[rust-name]: request of operation `meet/get` becomes `GetRequest` in Rust, which the former name of model `Ball` already is
 --> meet.yaml:5:3
  |
5 |   get:
  |   ^^^
  |
  = help: give one of them another name with `rust:`

error[rust-name]: the former name of model `Doll` becomes `Ball` in Rust, which model `Ball` already is
  --> meet.yaml:16:5
   |
16 |     was: Ball
   |     ^^^
   |
   = help: give one of them another name with `rust:`

2 problems in the schema
"
    );
}
