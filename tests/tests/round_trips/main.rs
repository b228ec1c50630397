//! What is read and written again is the same: every type, and every request, from seeds that are new in each run.
//!
//! A failure prints the seed; `SEED=… cargo test --package mews-connector-tests --test round_trips` tries that one alone,
//! and `PROPTEST_CASES=10000` tries more of them.

#![allow(clippy::unwrap_used)]

mod edges;
mod samples;
mod scalars;

use std::fmt::Debug;
use std::path::Path;

use mews_connector::runtime::__private::codec::{self, Decode, Encode};
use mews_connector::visit;
use mews_connector::{Operation, VisitOperation};
use mews_connector_language::model::Scalar;
use mews_connector_language::value::json::Json;
use mews_connector_language::value::scalars::check;
use mews_connector_language::{self as language, Schema};
use proptest::prelude::any;
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};

use edges::Edges;
use samples::VisitSample;

/// Seeds per type and per request, unless `PROPTEST_CASES` says otherwise.
const CASES: u32 = 12;

fn schema() -> Schema {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    language::load(&folder).unwrap().schema
}

/// What was tried, and what failed.
struct Tried<'a> {
    schema: &'a Schema,
    count: usize,
    failures: Vec<String>,
}

impl<'a> Tried<'a> {
    fn new(schema: &'a Schema) -> Self {
        Tried {
            schema,
            count: 0,
            failures: Vec::new(),
        }
    }

    /// Tries a property of JSON texts that are made from seeds.
    fn seeds(
        &mut self,
        name: &str,
        make: impl Fn(u64) -> String,
        holds: impl Fn(&str) -> Result<(), String>,
    ) {
        self.count += 1;
        let property = |seed| {
            let json = make(seed);
            holds(&json).map_err(|problem| TestCaseError::fail(format!("{problem}\n{json}")))
        };
        if let Ok(seed) = std::env::var("SEED") {
            let tried = property(seed.parse().unwrap());
            self.failures
                .extend(tried.err().map(|error| format!("{name}: {error}")));
            return;
        }
        let given = Config::default();
        let cases = if std::env::var_os("PROPTEST_CASES").is_some() {
            given.cases
        } else {
            CASES
        };
        let mut runner = TestRunner::new(Config {
            cases,
            // The seed says it all, and a smaller one is not a simpler.
            max_shrink_iters: 0,
            failure_persistence: None,
            ..given
        });
        match runner.run(&any::<u64>(), property) {
            Ok(()) => {}
            Err(TestError::Fail(problem, seed)) => {
                self.failures
                    .push(format!("{name}, SEED={seed}: {problem}"));
            }
            Err(error) => self.failures.push(format!("{name}: {error}")),
        }
    }

    fn conclude(self) {
        assert!(
            self.failures.is_empty(),
            "{} of {} failed:\n{}",
            self.failures.len(),
            self.count,
            self.failures.join("\n\n")
        );
    }
}

fn read<T: Decode>(json: &[u8]) -> Result<T, String> {
    codec::from_slice(json).map_err(|error| format!("{error} in"))
}

fn written(value: &dyn Encode) -> Result<Vec<u8>, String> {
    codec::to_vec(value).map_err(|error| format!("cannot be written: {error}"))
}

/// Receives every model, enum and union once.
trait VisitType {
    /// A type and its name in the schema.
    fn visit<T: Decode + Encode + PartialEq + Debug>(&mut self, name: &'static str);
}

include!(concat!(env!("OUT_DIR"), "/types.rs"));

/// Value → JSON → value.
struct Types<'a>(Tried<'a>);

impl VisitType for Types<'_> {
    fn visit<T: Decode + Encode + PartialEq + Debug>(&mut self, name: &'static str) {
        let schema = self.0.schema;
        let make = |seed| Edges::careless(schema, seed).named(name).expect(name);
        self.0.seeds(name, make, |json| {
            let value: T = read(json.as_bytes())?;
            let again: T = read(&written(&value)?)?;
            if again == value {
                Ok(())
            } else {
                Err(format!("{value:?}\nbecomes\n{again:?}"))
            }
        });
    }
}

#[test]
fn every_type_is_read_as_it_was_written() {
    let schema = schema();
    let mut types = Types(Tried::new(&schema));
    visit_types(&mut types);
    assert!(types.0.count >= schema.models.len(), "{}", types.0.count);
    types.0.conclude();
}

/// JSON → value → JSON, byte for byte.
struct Requests<'a>(Tried<'a>);

impl VisitOperation for Requests<'_> {
    fn visit<O>(&mut self)
    where
        O: Operation + Decode + PartialEq + Debug,
        O::Response: Encode + PartialEq + Debug,
    {
        let schema = self.0.schema;
        let name = O::FACTS.name;
        let operation = schema
            .resources
            .iter()
            .flat_map(|resource| &resource.operations)
            .find(|operation| operation.path() == name)
            .expect(name);
        let make = |seed| Edges::canonical(schema, seed).request(operation);
        self.0.seeds(name, make, |json| {
            let request: O = read(json.as_bytes())?;
            let again = written(&request)?;
            if again == json.as_bytes() {
                Ok(())
            } else {
                Err(format!(
                    "{}\nis written for",
                    String::from_utf8_lossy(&again)
                ))
            }
        });
    }
}

#[test]
fn every_request_is_written_as_it_was_read() {
    let schema = schema();
    let mut requests = Requests(Tried::new(&schema));
    visit::operations(&mut requests);
    let operations = schema
        .resources
        .iter()
        .map(|resource| resource.operations.len());
    assert_eq!(requests.0.count, operations.sum::<usize>());
    requests.0.conclude();
}

/// The bindings and the fake's validator read values by themselves; what the one writes, the other takes.
#[test]
fn what_the_bindings_write_is_valid() {
    // The durations behind the first three mix signs or lie outside the calendar, which no request does.
    let texts = [
        (Scalar::DateTime, scalars::INSTANT),
        (Scalar::Date, scalars::DATE),
        (Scalar::Month, scalars::MONTH),
        (Scalar::Duration, &scalars::DURATION[..3]),
        (Scalar::Uuid, scalars::UUID),
        (Scalar::Base64, scalars::BASE64),
    ];
    for (scalar, spellings) in texts {
        for text in spellings {
            assert_eq!(check(scalar, &Json::text(*text)), Ok(()), "{text}");
        }
    }
    let numbers = [
        (Scalar::Int32, scalars::INT32),
        (Scalar::Int64, scalars::INT64),
        (Scalar::Uint64, scalars::UINT64),
        (Scalar::Decimal, scalars::DECIMAL),
        (Scalar::Json, scalars::JSON),
    ];
    for (scalar, spellings) in numbers {
        for text in spellings {
            let value = Json::parse(text.as_bytes()).unwrap();
            assert_eq!(check(scalar, &value), Ok(()), "{text}");
        }
    }
}
