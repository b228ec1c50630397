//! With blanks wanted, no scalar that is missing or null costs more than itself, in any response of the API.

use std::fmt::Debug;

use mews_connector::pages::RejectedKind;
use mews_connector::runtime::__private::codec::{Decode, Encode, from_slice_with};
use mews_connector::{Missing, Operation, OperationResponse, VisitOperation, visit};
use mews_connector_language::Schema;
use mews_connector_language::value::sample::Profile;
use serde_json::Value;

use super::{operation, promised, schema};

struct Blanks<'s> {
    schema: &'s Schema,
    operations: usize,
    tried: usize,
    required: usize,
    failures: Vec<String>,
}

#[derive(Clone, Copy, Debug)]
enum Change {
    Remove,
    Null,
}

/// The ways to all scalars that are properties of objects.
fn scalars(value: &Value, way: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let inside: Vec<(String, &Value)> = match value {
        Value::Object(properties) => properties
            .iter()
            .map(|(name, value)| (name.clone(), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| (index.to_string(), item))
            .collect(),
        _ => return,
    };
    for (step, inner) in inside {
        way.push(step);
        if value.is_object() && !inner.is_object() && !inner.is_array() {
            found.push(way.clone());
        }
        scalars(inner, way, found);
        way.pop();
    }
}

fn changed(value: &Value, way: &[String], change: Change) -> String {
    let mut copy = value.clone();
    let (last, parents) = way.split_last().unwrap();
    let place = parents.iter().fold(&mut copy, |place, step| match place {
        Value::Array(items) => &mut items[step.parse::<usize>().unwrap()],
        object => &mut object[step.as_str()],
    });
    let object = place.as_object_mut().unwrap();
    match change {
        Change::Remove => {
            object.remove(last);
        }
        Change::Null => {
            object.insert(last.clone(), Value::Null);
        }
    }
    copy.to_string()
}

impl Blanks<'_> {
    fn one<R: OperationResponse>(&mut self, text: &str) -> Result<(), String> {
        let refused = from_slice_with::<R>(text.as_bytes(), Missing::Refuse);
        let is_required = !refused.is_ok_and(|response| response.rejected().is_empty());
        self.tried += 1;
        self.required += usize::from(is_required);
        let response = from_slice_with::<R>(text.as_bytes(), Missing::Blank)
            .map_err(|error| error.to_string())?;
        let rejected = response.rejected();
        // An entry of a map has no other value to be blank beside: it leaves its map.
        let fits = match (&**rejected, is_required) {
            ([], false) => true,
            ([one], true) => matches!(one.kind, RejectedKind::Blank | RejectedKind::Entry),
            _ => false,
        };
        if fits {
            Ok(())
        } else {
            Err(format!("{rejected:?}"))
        }
    }
}

impl VisitOperation for Blanks<'_> {
    fn visit<O>(&mut self)
    where
        O: Operation + Decode + PartialEq + Debug,
        O::Response: Encode + PartialEq + Debug,
    {
        self.operations += 1;
        let name = O::FACTS.name;
        for seed in [0, 1] {
            let profile = Profile::Maximal;
            let response = promised(self.schema, operation(self.schema, name), profile, seed);
            let mut ways = Vec::new();
            scalars(&response, &mut Vec::new(), &mut ways);
            for way in ways {
                for change in [Change::Remove, Change::Null] {
                    let text = changed(&response, &way, change);
                    if let Err(problem) = self.one::<O::Response>(&text) {
                        let way = way.join("/");
                        let failure = format!("{name}, {change:?} {way}: {problem}");
                        self.failures.push(failure);
                    }
                }
            }
        }
    }
}

#[test]
fn no_scalar_that_is_missing_or_null_costs_more_than_itself() {
    let schema = schema();
    let mut blanks = Blanks {
        schema: &schema,
        operations: 0,
        tried: 0,
        required: 0,
        failures: Vec::new(),
    };
    visit::operations(&mut blanks);
    assert_eq!(blanks.operations, 200);
    let shown = &blanks.failures[..blanks.failures.len().min(20)];
    assert!(
        blanks.failures.is_empty(),
        "{} of {}, of which required {}:\n{}",
        blanks.failures.len(),
        blanks.tried,
        blanks.required,
        shown.join("\n")
    );
    println!("{} tried, {} required", blanks.tried, blanks.required);
    assert!(blanks.required > 5_000, "{}", blanks.required);
}
