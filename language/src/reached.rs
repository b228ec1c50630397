//! The definitions that a request or a response can contain, whatever the depth.

use std::collections::BTreeSet;

use super::model::{Field, Operation, Request, Response, Schema, Type};

/// The definitions that the request of an operation reaches.
pub fn by_request<'s>(schema: &'s Schema, operation: &'s Operation) -> BTreeSet<&'s str> {
    follow(schema, of_request(&operation.request))
}

/// The definitions that the response of an operation reaches.
pub fn by_response<'s>(schema: &'s Schema, operation: &'s Operation) -> BTreeSet<&'s str> {
    follow(schema, of_response(&operation.response))
}

/// The definitions that a request and a response name themselves.
pub(crate) fn starts<'s>(
    request: &'s Request,
    response: &'s Response,
) -> impl Iterator<Item = &'s str> {
    of_request(request).into_iter().chain(of_response(response))
}

fn of_request(request: &Request) -> Vec<&str> {
    match request {
        Request::Fields(fields) => in_fields(fields),
        Request::Union(name) => vec![name],
    }
}

fn of_response(response: &Response) -> Vec<&str> {
    match response {
        Response::Fields(fields) => in_fields(fields),
        Response::Model(name) => vec![name],
    }
}

fn in_fields(fields: &[Field]) -> Vec<&str> {
    let types = fields.iter().map(|field| &field.ty);
    types.flat_map(Type::definitions).collect()
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
