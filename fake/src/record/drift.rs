//! Where a server's responses are not what the schema says.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

use crate::catalog::Catalog;
use crate::check::{self, Rejection};
use crate::json::{Json, Object};

/// A kind of difference, however many answers show it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Drift {
    /// The path of the operation below the base path.
    pub operation: String,
    /// JSON pointer into the response, `*` for any item.
    pub pointer: String,
    /// The rule of the schema that does not hold: `unknown` for a property, `enum` for a value, `required`, `type`, ….
    pub rule: String,
    /// What the schema expects.
    pub expected: String,
    /// The value, where it is an unknown one of an enum; other values may be somebody's data.
    pub value: Option<String>,
    /// How often it was seen.
    pub count: u64,
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() {
            "the whole response"
        } else {
            &self.pointer
        };
        write!(f, "{} {place}: {}", self.operation, self.expected)?;
        if let Some(value) = &self.value {
            write!(f, " (found {value})")?;
        }
        write!(f, " [{}, {} times]", self.rule, self.count)
    }
}

/// All differences so far.
#[derive(Debug, Default)]
pub(crate) struct Drifts(Mutex<BTreeMap<Drift, u64>>);

impl Drifts {
    pub(crate) fn all(&self) -> Vec<Drift> {
        let drifts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let counted = |(drift, count): (&Drift, &u64)| Drift {
            count: *count,
            ..drift.clone()
        };
        drifts.iter().map(counted).collect()
    }

    /// Compares a response with the schema.
    pub(crate) fn look(&self, catalog: &Catalog, operation: &str, status: u16, body: &[u8]) {
        let Some((known, _)) = catalog.operation(operation) else {
            return;
        };
        let problems = match Json::parse(body) {
            // A proxy in between responses for itself when something breaks, and nothing is nothing.
            _ if status == 204 || status >= 500 => Vec::new(),
            Ok(Json::Object(mut body)) => {
                let problems = if status == 200 {
                    check::differences(catalog, known, &mut body)
                } else {
                    check::error_differences(catalog, &body)
                };
                let seen = |problem| seen(operation, problem, &body);
                problems.into_iter().map(seen).collect()
            }
            _ => vec![seen(
                operation,
                Rejection::whole(0, "json", "a JSON object is expected"),
                &Object::new(),
            )],
        };
        let mut drifts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for drift in problems {
            *drifts.entry(drift).or_default() += 1;
        }
    }
}

fn seen(operation: &str, problem: Rejection, body: &Object) -> Drift {
    let expected = match problem.message.split_once(": ") {
        Some((_, expected)) => expected.trim_end_matches('.').to_owned(),
        None => problem.message,
    };
    let value = matches!(problem.rule, "enum" | "union")
        .then(|| at(body, &problem.pointer)?.as_str().map(str::to_owned))
        .flatten();
    Drift {
        operation: operation.to_owned(),
        pointer: any_item(&problem.pointer),
        rule: problem.rule.to_owned(),
        expected,
        value,
        count: 0,
    }
}

/// The value at a JSON pointer.
fn at<'a>(body: &'a Object, pointer: &str) -> Option<&'a Json> {
    let mut steps = pointer.split('/').skip(1);
    let first = body.get(steps.next()?)?;
    steps.try_fold(first, |value, step| match value {
        Json::Array(items) => items.get(step.parse::<usize>().ok()?),
        value => value.get(&step.replace("~1", "/").replace("~0", "~")),
    })
}

/// The pointer with `*` for the number of every item.
fn any_item(pointer: &str) -> String {
    let steps = pointer.split('/');
    let any = |step| match str::parse::<usize>(step) {
        Ok(_) => "*",
        Err(_) => step,
    };
    steps.map(any).collect::<Vec<_>>().join("/")
}
