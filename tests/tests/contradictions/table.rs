//! What each contradiction costs, by way of a client that is lenient, strict, or asks for blanks.
//!
//! The expected table is `table.md`; `UPDATE_GOLDENS=1` writes it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::fmt::Write as _;
use std::path::Path;

use mews_connector::pages::{RejectedKind, Rejections};
use mews_connector::runtime::__private::codec::{self, Decode, Encode};
use mews_connector::testkit::Script;
use mews_connector::{
    Client, Environment, Missing, Operation, OperationResponse, VisitOperation, visit,
};
use mews_connector_fake::sample;
use mews_connector_language::Schema;
use mews_connector_language::value::sample::Profile;
use serde_json::Value;

use super::rows::{GONE, ROWS};
use super::{operation, promised, schema};

/// A response as it is promised, and with a contradiction in it.
fn contradicted(schema: &Schema, name: &str, place: &str, value: &str) -> (Value, Value) {
    let mut response = promised(schema, operation(schema, name), Profile::Maximal, 0);
    let steps: Vec<&str> = place.split('/').collect();
    let (last, parents) = steps.split_last().unwrap();
    if let Some(Value::Array(items)) = response.get_mut(steps[0]) {
        items.truncate(1);
        items.resize(3, items[0].clone());
    }
    let before = response.clone();
    let object = parents.iter().fold(&mut response, |at, step| match at {
        Value::Array(items) => &mut items[step.parse::<usize>().unwrap()],
        object => object
            .get_mut(*step)
            .unwrap_or_else(|| panic!("{name}: {place}")),
    });
    match (object, value) {
        (Value::Array(items), value) => {
            items[last.parse::<usize>().unwrap()] = serde_json::from_str(value).unwrap();
        }
        (object, GONE) => {
            let removed = object.as_object_mut().unwrap().remove(*last);
            assert!(removed.is_some(), "{name}: {place}");
        }
        (object, value) => object[last] = serde_json::from_str(value).unwrap(),
    }
    (before, response)
}

/// What a client made of a response: how many items its lists have, and what is listed instead.
enum Outcome {
    Delivered { items: usize, rejected: Rejections },
    Refused(String),
}

/// What each mode made of a response whose lists have so many items.
struct Tried {
    promised: usize,
    lenient: Outcome,
    strict: Outcome,
    blank: Outcome,
}

struct Table<'s> {
    runtime: tokio::runtime::Runtime,
    schema: &'s Schema,
    tried: BTreeMap<usize, Tried>,
}

/// The items of the lists of a response.
fn items_of(response: &Value) -> usize {
    let lists = response.as_object().unwrap().values();
    lists.filter_map(Value::as_array).map(Vec::len).sum()
}

impl Table<'_> {
    fn call<O>(&self, request: &[u8], body: &Value, strict: bool, missing: Missing) -> Outcome
    where
        O: Operation + Decode,
        O::Response: Encode,
    {
        let script = Script::new();
        script.json(200, body.to_string());
        let client: Client = Client::builder(Environment::Demo)
            .client_token("client-token-of-the-table")
            .access_token("access-token-of-the-table")
            .client_name("table 1.0")
            .strict(strict)
            .missing(missing)
            .transport(script)
            .build()
            .unwrap();
        let request: O = codec::from_slice(request).unwrap();
        match self
            .runtime
            .block_on(async { client.call(request).unchecked().await })
        {
            Ok(response) => Outcome::Delivered {
                items: items_of(
                    &serde_json::from_slice(&codec::to_vec(&response).unwrap()).unwrap(),
                ),
                rejected: response.rejected().clone(),
            },
            Err(error) => {
                assert!(error.is_decode(), "{error}");
                Outcome::Refused(error.path().unwrap_or_default().to_owned())
            }
        }
    }
}

impl VisitOperation for Table<'_> {
    fn visit<O>(&mut self)
    where
        O: Operation + Decode + PartialEq + Debug,
        O::Response: Encode + PartialEq + Debug,
    {
        let name = O::FACTS.name;
        let request = sample::request(self.schema, operation(self.schema, name), Profile::Minimal)
            .to_string();
        for (index, (_, place, value)) in ROWS.iter().enumerate().filter(|(_, row)| row.0 == name) {
            let (before, body) = contradicted(self.schema, name, place, value);
            let call = |strict, missing| self.call::<O>(request.as_bytes(), &body, strict, missing);
            let tried = Tried {
                promised: items_of(&before),
                lenient: call(false, Missing::Refuse),
                strict: call(true, Missing::Refuse),
                blank: call(false, Missing::Blank),
            };
            self.tried.insert(index, tried);
        }
    }
}

/// How a kind is called in the table.
fn kind(kind: RejectedKind) -> &'static str {
    match kind {
        RejectedKind::Item => "item left out",
        RejectedKind::Entry => "entry left out",
        RejectedKind::Property => "`None` or empty",
        RejectedKind::Empty => "empty",
        RejectedKind::Blank => "blank",
        RejectedKind::Shortened => "shortened",
        other => panic!("{other:?}"),
    }
}

fn told(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Refused(path) => format!("error at `{path}`"),
        Outcome::Delivered { items, rejected } => {
            let mut told = format!("{items} items");
            for odd in rejected {
                let _ = write!(told, "; `{}`: {}", odd.path, kind(odd.kind));
            }
            told
        }
    }
}

/// How many items of the lists of all responses were delivered, of so many.
fn share<'t>(outcomes: impl Iterator<Item = (&'t Outcome, usize)>) -> (usize, usize) {
    outcomes.fold(
        (0, 0),
        |(delivered, all), (outcome, promised)| match outcome {
            Outcome::Delivered { items, .. } => (delivered + items, all + promised),
            Outcome::Refused(_) => (delivered, all + promised),
        },
    )
}

#[test]
fn table_of_contradictions() {
    let schema = schema();
    let mut table = Table {
        runtime: tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap(),
        schema: &schema,
        tried: BTreeMap::new(),
    };
    visit::operations(&mut table);
    assert_eq!(table.tried.len(), ROWS.len());
    let names: BTreeSet<_> = ROWS.iter().map(|row| row.0).collect();
    assert!(ROWS.len() >= 60 && names.len() >= 30, "{}", names.len());

    let mut text = String::from(
        "| operation | contradiction | lenient | strict | with blanks |\n| --- | --- | --- | --- | --- |\n",
    );
    for (index, tried) in &table.tried {
        let (name, place, value) = ROWS[*index];
        let [lenient, strict, blank] = [&tried.lenient, &tried.strict, &tried.blank].map(told);
        let _ = writeln!(
            text,
            "| {name} | `{place}`: `{value}` | {lenient} | {strict} | {blank} |"
        );
    }
    for (mode, of) in [
        (
            "lenient",
            (|tried| &tried.lenient) as fn(&Tried) -> &Outcome,
        ),
        ("strict", |tried| &tried.strict),
        ("with blanks", |tried| &tried.blank),
    ] {
        let contradict = |tried: &&Tried| matches!(tried.strict, Outcome::Refused(_));
        let tried = table.tried.values().filter(contradict);
        let (delivered, all) = share(tried.map(|tried| (of(tried), tried.promised)));
        let _ = writeln!(text, "\n{mode}: {delivered} of {all} items");
    }
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/contradictions/table.md");
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::write(&golden, &text).unwrap();
    }
    let expected = std::fs::read_to_string(&golden).unwrap_or_default();
    assert!(text == expected, "the table differs from table.md:\n{text}");
}
