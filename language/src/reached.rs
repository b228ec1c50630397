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
    let mut pending = Vec::new();
    types.for_each(|ty| named(ty, &mut pending));
    follow(schema, pending)
}

fn follow<'s>(schema: &'s Schema, mut pending: Vec<&'s str>) -> BTreeSet<&'s str> {
    let mut found = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if !found.insert(name) {
            continue;
        }
        if let Some(model) = schema.models.get(name) {
            model
                .fields
                .iter()
                .for_each(|it| named(&it.ty, &mut pending));
        } else if let Some(union) = schema.unions.get(name) {
            let types = union.cases.iter().filter_map(|case| case.ty.as_ref());
            types.for_each(|ty| named(ty, &mut pending));
        }
    }
    found
}

/// The definitions that a type expression names.
fn named<'s>(ty: &'s Type, into: &mut Vec<&'s str>) {
    match ty {
        Type::Scalar(_) => {}
        Type::Id(name)
        | Type::HybridId(name)
        | Type::Model(name)
        | Type::Enum(name)
        | Type::Union(name) => into.push(name),
        Type::List(inner) | Type::Update(inner, _) | Type::Nullable(inner) => named(inner, into),
        Type::Map(key, value) => {
            named(key, into);
            named(value, into);
        }
    }
}
