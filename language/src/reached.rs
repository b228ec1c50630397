//! The definitions that a request or a response can contain, whatever the depth.

use std::collections::BTreeSet;

use super::model::{Operation, Request, Response, Schema, Type};

/// The definitions that the request of an operation reaches.
pub fn by_request<'s>(schema: &'s Schema, operation: &'s Operation) -> BTreeSet<&'s str> {
    match &operation.request {
        Request::Fields(fields) => from_types(schema, fields.iter().map(|field| &field.ty)),
        Request::Union(name) => follow(schema, vec![name]),
    }
}

/// The definitions that the response of an operation reaches.
pub fn by_response<'s>(schema: &'s Schema, operation: &'s Operation) -> BTreeSet<&'s str> {
    match &operation.response {
        Response::Fields(fields) => from_types(schema, fields.iter().map(|field| &field.ty)),
        Response::Model(name) => follow(schema, vec![name]),
    }
}

fn from_types<'s>(schema: &'s Schema, types: impl Iterator<Item = &'s Type>) -> BTreeSet<&'s str> {
    follow(schema, types.flat_map(Type::definitions).collect())
}

/// The definitions that these names lead to, they themselves included.
pub(crate) fn follow<'s>(schema: &'s Schema, mut pending: Vec<&'s str>) -> BTreeSet<&'s str> {
    let mut found = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if !found.insert(name) {
            continue;
        }
        if let Some(model) = schema.models.get(name) {
            let types = model.fields.iter().map(|field| &field.ty);
            pending.extend(types.flat_map(Type::definitions));
        }
        if let Some(union) = schema.unions.get(name) {
            let types = union.cases.iter().filter_map(|case| case.ty.as_ref());
            pending.extend(types.flat_map(Type::definitions));
        }
    }
    found
}
