//! What a schema says about itself: how much of it there is, and what has no documentation yet.

use std::collections::BTreeMap;

use crate::ir::{self, Reach};
use mews_connector_language::model::{Field, Request, Response, Schema, Type};

/// Counts of a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Calls.
    pub operations: usize,
    /// Calls by the name of their effect; the schema does not load before each of them has one.
    pub effects: BTreeMap<&'static str, usize>,
    /// Groups of calls.
    pub resources: usize,
    /// Objects.
    pub models: usize,
    /// Enums.
    pub enums: usize,
    /// Unions.
    pub unions: usize,
    /// Typed identifiers.
    pub ids: usize,
    /// Properties of models, requests and responses.
    pub properties: usize,
    /// Properties that neither a written doc nor a naming rule explains, by place.
    pub undocumented: Vec<String>,
    /// Properties of responses that the vendor's description calls required and deprecated, by place. In Rust they are
    /// optional.
    pub may_end: Vec<String>,
}

/// Counts what a schema holds.
pub fn of(schema: &Schema) -> Coverage {
    let mut coverage = Coverage {
        operations: 0,
        effects: BTreeMap::new(),
        resources: schema.resources.len(),
        models: schema.models.len(),
        enums: schema.enums.len(),
        unions: schema.unions.len(),
        ids: schema.ids.len(),
        properties: 0,
        undocumented: Vec::new(),
        may_end: Vec::new(),
    };
    for resource in &schema.resources {
        for operation in &resource.operations {
            coverage.operations += 1;
            *coverage.effects.entry(operation.effect.name()).or_default() += 1;
            let path = operation.path();
            if let Request::Fields(fields) = &operation.request {
                coverage.properties(&format!("{path} request"), "Request", fields);
            }
            if let Response::Fields(fields) = &operation.response {
                let place = format!("{path} response");
                coverage.properties(&place, "Response", fields);
                coverage.may_end(&place, fields);
            }
        }
    }
    let reach = Reach::of(schema);
    for model in schema.models.values() {
        coverage.properties(&model.name, &model.name, &model.fields);
        if reach.travel(&model.name).received {
            coverage.may_end(&model.name, &model.fields);
        }
    }
    coverage
}

impl Coverage {
    fn may_end(&mut self, place: &str, fields: &[Field]) {
        // A list that is missing has no items, deprecated or not.
        let list = |field: &Field| matches!(field.ty, Type::List(_) | Type::Map(..));
        let ending = fields
            .iter()
            .filter(|field| field.may_end() && !list(field));
        (self.may_end).extend(ending.map(|field| format!("{place}: {}", field.name)));
    }

    fn properties(&mut self, place: &str, owner: &str, fields: &[Field]) {
        self.properties += fields.len();
        self.undocumented.extend(
            fields
                .iter()
                .filter(|field| !ir::says_it_all(owner, field))
                .map(|field| format!("{place}: {}", field.name)),
        );
    }
}
