//! `--report-unknown`: what responses hold and the schema does not know, which is how an API announces what comes next.

use std::collections::BTreeMap;

use mews_connector_language::model::Operation;
use mews_connector_language::value::json::Json;
use mews_connector_language::value::validate::{Patterns, Validator};

use crate::api;
use crate::output::note;

/// Rules that a value of tomorrow breaks: properties, values of enums, cases of unions.
const RULES: [&str; 3] = ["unknown", "enum", "union"];

/// Collects what is unknown in the responses of one command.
pub(super) struct Report {
    patterns: Patterns,
    /// Each place with what is wrong there, and how often it was seen.
    seen: BTreeMap<String, u64>,
}

impl Report {
    pub(super) fn new() -> Self {
        Self {
            patterns: Patterns::of(api::schema()),
            seen: BTreeMap::new(),
        }
    }

    /// Looks at a response.
    pub(super) fn look(&mut self, operation: &Operation, response: &Json) {
        let Json::Object(object) = response else {
            return;
        };
        let schema = api::schema();
        let mut object = object.clone();
        if operation.pages.is_some() {
            object.shift_remove(&schema.api.pagination.response);
        }
        let validator = Validator::new(schema, &self.patterns);
        let problems = validator.problems(operation.response.fields(schema), &object);
        for problem in problems {
            if RULES.contains(&problem.rule) {
                let line = format!("{}: {}", any_item(&problem.label), problem.what);
                *self.seen.entry(line).or_default() += 1;
            }
        }
    }

    /// Says what was found.
    pub(super) fn tell(self, operation: &Operation) {
        if self.seen.is_empty() {
            note(&format!(
                "the schema knows everything in the responses of {}",
                operation.path()
            ));
        }
        for (line, count) in self.seen {
            note(&format!("{}: {line} (seen {count}×)", operation.path()));
        }
    }
}

/// A path for all items of a list: `Messages[].Mood`.
fn any_item(label: &str) -> String {
    let mut general = String::new();
    let mut rest = label;
    while let Some((before, after)) = rest.split_once('[') {
        general.push_str(before);
        general.push_str("[]");
        rest = after.split_once(']').map_or("", |(_, rest)| rest);
    }
    general.push_str(rest);
    general
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_all_items() {
        for (label, general) in [
            ("Messages[12].Mood", "Messages[].Mood"),
            ("A[0][1].B[2]", "A[][].B[]"),
            ("Mood", "Mood"),
        ] {
            assert_eq!(any_item(label), general);
        }
    }
}
