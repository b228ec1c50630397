//! The regular expressions of a schema, compiled once.

use std::collections::HashMap;

use regex_lite::Regex;

use crate::model::{Field, Request, Response, Schema};

/// Every pattern that limits a property of a schema.
#[derive(Debug, Default)]
pub struct Patterns(HashMap<String, Regex>);

impl Patterns {
    /// Compiles the patterns of a schema. One that does not compile forbids nothing; the checker refuses it.
    pub fn of(schema: &Schema) -> Self {
        let operations = schema.resources.iter().flat_map(|it| &it.operations);
        let bodies = operations.flat_map(|operation| {
            let sent: &[Field] = match &operation.request {
                Request::Fields(fields) => fields,
                Request::Union(_) => &[],
            };
            let answered: &[Field] = match &operation.response {
                Response::Fields(fields) => fields,
                Response::Model(_) => &[],
            };
            sent.iter().chain(answered)
        });
        let models = schema.models.values().flat_map(|model| &model.fields);
        let all = models.chain(bodies).chain(&schema.api.envelope);
        let mut found = HashMap::new();
        let limits = all.flat_map(|field| field.limits.levels());
        for pattern in limits.filter_map(|limits| limits.pattern.as_ref()) {
            if !found.contains_key(pattern)
                && let Ok(regex) = Regex::new(pattern)
            {
                found.insert(pattern.clone(), regex);
            }
        }
        Patterns(found)
    }

    /// Whether a text matches a pattern of the schema.
    pub fn matches(&self, pattern: &str, text: &str) -> bool {
        self.0.get(pattern).is_none_or(|regex| regex.is_match(text))
    }
}
