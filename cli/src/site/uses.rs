//! Who uses a definition: the operations that reach it, and in which direction.

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_codegen::schema::Schema;
use mews_connector_codegen::schema::model::{Field, Operation, Request, Response, Type};

/// The operations that reach a definition.
#[derive(Debug, Default)]
pub(super) struct Reached {
    /// Those whose request has it.
    pub(super) sent_by: BTreeSet<String>,
    /// Those whose response has it.
    pub(super) received_by: BTreeSet<String>,
}

/// The users of every definition that has any.
#[derive(Debug, Default)]
pub(super) struct Uses<'s> {
    by_name: BTreeMap<&'s str, Reached>,
}

impl<'s> Uses<'s> {
    /// Walks every operation once in each direction.
    pub(super) fn of(schema: &'s Schema) -> Self {
        let mut uses = Self::default();
        for operation in schema.resources.iter().flat_map(|it| &it.operations) {
            let path = operation.path();
            for name in reached(schema, request_types(operation)) {
                let found = uses.by_name.entry(name).or_default();
                found.sent_by.insert(path.clone());
            }
            for name in reached(schema, response_types(operation)) {
                let found = uses.by_name.entry(name).or_default();
                found.received_by.insert(path.clone());
            }
        }
        uses
    }

    /// The users of one definition.
    pub(super) fn users(&self, name: &str) -> Option<&Reached> {
        self.by_name.get(name)
    }
}

enum Start<'s> {
    Fields(&'s [Field]),
    Name(&'s str),
}

fn request_types(operation: &Operation) -> Start<'_> {
    match &operation.request {
        Request::Fields(fields) => Start::Fields(fields),
        Request::Union(name) => Start::Name(name),
    }
}

fn response_types(operation: &Operation) -> Start<'_> {
    match &operation.response {
        Response::Fields(fields) => Start::Fields(fields),
        Response::Model(name) => Start::Name(name),
    }
}

/// Every definition that can be got to, itself included.
fn reached<'s>(schema: &'s Schema, start: Start<'s>) -> BTreeSet<&'s str> {
    let mut found = BTreeSet::new();
    let mut pending = Vec::new();
    match start {
        Start::Fields(fields) => fields.iter().for_each(|it| names(&it.ty, &mut pending)),
        Start::Name(name) => pending.push(name),
    }
    while let Some(name) = pending.pop() {
        if !found.insert(name) {
            continue;
        }
        if let Some(model) = schema.models.get(name) {
            model
                .fields
                .iter()
                .for_each(|it| names(&it.ty, &mut pending));
        } else if let Some(union) = schema.unions.get(name) {
            let types = union.cases.iter().filter_map(|case| case.ty.as_ref());
            types.for_each(|ty| names(ty, &mut pending));
        }
    }
    found
}

/// The definitions that a type expression names.
fn names<'s>(ty: &'s Type, into: &mut Vec<&'s str>) {
    match ty {
        Type::Scalar(_) => {}
        Type::Id(name)
        | Type::HybridId(name)
        | Type::Model(name)
        | Type::Enum(name)
        | Type::Union(name) => into.push(name),
        Type::List(inner) | Type::Update(inner, _) | Type::Nullable(inner) => names(inner, into),
        Type::Map(key, value) => {
            names(key, into);
            names(value, into);
        }
    }
}
