//! Which operations an edit reaches, found by walking every body, so that the comparison is not asked about itself.

use std::collections::BTreeSet;

use mews_connector_diff::Direction;
use mews_connector_language::model::{Field, Operation, Request, Response, Schema, Type};

/// Where a mutation was made.
#[derive(Debug, Clone)]
pub(crate) enum Place {
    /// Where no JSON is.
    Nowhere,
    /// In every request or every response.
    Everywhere(Direction),
    /// In the requests or responses of every paginated operation.
    Paginated(Direction),
    /// The operation as a whole, by its new path.
    Operation(String),
    /// The body of an operation.
    Body(String, Direction),
    /// A definition, by its old and its new name.
    Definition(String, String),
}

/// The operations of one direction; who has it on both sides meets the change.
pub(crate) fn operations(
    place: &Place,
    direction: Direction,
    old: &Schema,
    new: &Schema,
) -> BTreeSet<String> {
    match place {
        Place::Nowhere => BTreeSet::new(),
        Place::Operation(path) => BTreeSet::from([path.clone()]),
        Place::Body(path, of) if *of == direction => BTreeSet::from([path.clone()]),
        Place::Everywhere(of) if *of == direction => all(new).map(Operation::path).collect(),
        Place::Paginated(of) if *of == direction => all(new)
            .filter(|it| it.pages.is_some())
            .map(Operation::path)
            .collect(),
        Place::Body(..) | Place::Everywhere(_) | Place::Paginated(_) => BTreeSet::new(),
        Place::Definition(before, after) => {
            let before = users(old, before, direction);
            users(new, after, direction)
                .intersection(&before)
                .cloned()
                .collect()
        }
    }
}

fn all(schema: &Schema) -> impl Iterator<Item = &Operation> {
    schema
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
}

fn users(schema: &Schema, name: &str, direction: Direction) -> BTreeSet<String> {
    let in_errors = direction == Direction::Response
        && contains(
            schema,
            &Type::Model(schema.api.errors.clone()),
            name,
            &mut BTreeSet::new(),
        );
    all(schema)
        .filter(|operation| in_errors || body(schema, operation, name, direction))
        .map(Operation::path)
        .collect()
}

fn body(schema: &Schema, operation: &Operation, name: &str, direction: Direction) -> bool {
    let seen = &mut BTreeSet::new();
    let fields = match direction {
        Direction::Request => match &operation.request {
            Request::Fields(fields) => fields,
            Request::Union(union) => {
                return contains(schema, &Type::Union(union.clone()), name, seen);
            }
        },
        Direction::Response => match &operation.response {
            Response::Fields(fields) => fields,
            Response::Model(model) => {
                return contains(schema, &Type::Model(model.clone()), name, seen);
            }
        },
    };
    any(schema, fields, name, seen)
}

fn any(schema: &Schema, fields: &[Field], name: &str, seen: &mut BTreeSet<String>) -> bool {
    fields
        .iter()
        .any(|field| contains(schema, &field.ty, name, seen))
}

fn contains(schema: &Schema, ty: &Type, name: &str, seen: &mut BTreeSet<String>) -> bool {
    match ty {
        Type::Scalar(_) => false,
        Type::Id(found) | Type::HybridId(found) | Type::Enum(found) => found == name,
        Type::List(inner) | Type::Nullable(inner) | Type::Update(inner, _) => {
            contains(schema, inner, name, seen)
        }
        Type::Map(key, value) => {
            contains(schema, key, name, seen) || contains(schema, value, name, seen)
        }
        Type::Model(found) => {
            found == name
                || seen.insert(found.clone())
                    && any(schema, &schema.models[found].fields, name, seen)
        }
        Type::Union(found) => {
            found == name
                || seen.insert(found.clone())
                    && schema.unions[found]
                        .cases
                        .iter()
                        .filter_map(|case| case.ty.as_ref())
                        .any(|ty| contains(schema, ty, name, seen))
        }
    }
}
