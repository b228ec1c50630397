//! Every sample is a value of its type, in Rust and in the schema.

use std::fmt::Debug;

use mews_connector::runtime::__private::codec::Encode;
use mews_connector::testkit::{Sample, sample};
use mews_connector_language::Schema;
use mews_connector_language::model::{Limits, Response, Type};
use mews_connector_language::value::json::Json;
use mews_connector_language::value::validate::{At, Patterns, Problem, Validator};

use super::{schema, visit_samples, written};

/// Receives every type that has a sample.
pub(crate) trait VisitSample {
    /// A type, and its name in the schema or the operation that it answers.
    fn visit<T: Sample + Encode + PartialEq + Debug>(&mut self, name: &'static str);
}

struct Samples<'a> {
    schema: &'a Schema,
    patterns: Patterns,
    count: usize,
    failures: Vec<String>,
}

impl Samples<'_> {
    /// What the schema has against a value.
    fn problem(&self, name: &str, value: &Json) -> Option<Problem> {
        let mut validator = Validator::new(self.schema, &self.patterns).without_empty_texts();
        let operations = self.schema.resources.iter().flat_map(|it| &it.operations);
        let answered = operations.into_iter().find(|it| it.path() == name);
        let ty = match answered.map(|operation| &operation.response) {
            Some(Response::Fields(fields)) => {
                let object = value.as_object().expect(name);
                let result = validator.properties(&At::ROOT, fields, false, object);
                return result.err();
            }
            Some(Response::Model(name)) => Type::Model(name.clone()),
            None if self.schema.models.contains_key(name) => Type::Model(name.to_owned()),
            None => Type::Union(name.to_owned()),
        };
        let limits = Limits::default();
        validator.value(&At::ROOT, &ty, &limits, None, value).err()
    }
}

impl VisitSample for Samples<'_> {
    fn visit<T: Sample + Encode + PartialEq + Debug>(&mut self, name: &'static str) {
        self.count += 1;
        let value: T = sample();
        assert_eq!(value, sample::<T>());
        let again = written(&value).expect(name);
        for text in [T::JSON.as_bytes(), again.as_slice()] {
            let json = Json::parse(text).expect(name);
            if let Some(problem) = self.problem(name, &json) {
                let text = String::from_utf8_lossy(text);
                self.failures
                    .push(format!("{name}: {problem:?} in\n{text}"));
            }
        }
    }
}

#[test]
fn every_sample_is_valid_and_is_written_as_a_valid_value() {
    let schema = schema();
    let mut samples = Samples {
        schema: &schema,
        patterns: Patterns::of(&schema),
        count: 0,
        failures: Vec::new(),
    };
    visit_samples(&mut samples);
    let bodies = (schema.resources.iter().flat_map(|it| &it.operations))
        .filter(|operation| matches!(operation.response, Response::Fields(_)));
    assert!(
        samples.count >= schema.models.len() + bodies.count(),
        "{}",
        samples.count
    );
    assert!(
        samples.failures.is_empty(),
        "{}",
        samples.failures.join("\n\n")
    );
}

/// Samples that belong together fit together, and two kinds of things do not.
#[test]
fn identifiers_of_one_type_are_equal_and_differ_from_others() {
    use mews_connector::{reservations, services};
    let reservation: reservations::Reservation = sample();
    assert_eq!(reservation.service_id, sample::<services::Service>().id);
    assert_ne!(reservation.id.uuid(), reservation.service_id.uuid());
}
