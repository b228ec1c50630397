//! Responses that contradict the schema: what of them is delivered, and what is listed instead.

#![allow(clippy::unwrap_used)]

mod blanks;
mod rows;
mod table;

use std::path::Path;

use jiff::civil::date;
use mews_connector_language::model::Operation;
use mews_connector_language::value::sample::{Chance, Maker, Profile};
use mews_connector_language::{self as language, Schema};
use serde_json::Value;

fn schema() -> Schema {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    language::load(&folder).unwrap().schema
}

fn operation<'s>(schema: &'s Schema, name: &str) -> &'s Operation {
    let mut operations = schema.resources.iter().flat_map(|it| &it.operations);
    operations.find(|it| it.path() == name).expect(name)
}

/// A response as the schema promises it, the same for each seed.
fn promised(schema: &Schema, operation: &Operation, profile: Profile, seed: u64) -> Value {
    let mut chance = Counter(seed);
    let now = date(2026, 1, 31).at(12, 0, 0, 0);
    let mut maker = Maker::new(schema, &mut chance, now);
    maker.response(&operation.response, profile).to_value()
}

/// Takes one choice after the other.
struct Counter(u64);

impl Chance for Counter {
    fn below(&mut self, end: u64) -> u64 {
        self.0 += 1;
        self.0 % end.max(1)
    }

    fn uuid(&mut self) -> String {
        self.0 += 1;
        format!("{:08x}-0000-4000-8000-000000000000", self.0)
    }
}
