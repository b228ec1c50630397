//! What an operation does, read off its name and shape.
//!
//! The API keeps to conventions so strictly that most operations need no code: `add…` answers what it created, `getAll`
//! lists a model, `update…` answers or names what it changed. A plan is what the conventions say about one operation.

use std::collections::HashMap;

use mews_connector_language::model::{Field, Operation, Request, Resource, Response, Schema, Type};

/// The property by which an entity is named.
pub(crate) const ID: &str = "Id";

/// The identifier type of a model, or its own name when it has none. Two versions of one entity share their identifier
/// type, and so are one entity seen in two ways.
pub(crate) fn identity<'a>(schema: &'a Schema, model: &'a str) -> &'a str {
    let fields = schema.models.get(model).map(|model| &model.fields);
    let own = fields.and_then(|fields| fields.iter().find(|field| field.name == ID));
    match own.map(|field| &field.ty) {
        Some(Type::Id(id_type)) => id_type,
        _ => model,
    }
}

/// How one operation is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) verb: Verb,
    /// Where the response holds the entities that the operation is about.
    pub(crate) target: Option<Target>,
    /// The identifier type of the resource's own entity.
    pub(crate) own: Option<String>,
}

/// What happens to the entities.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    Add,
    GetAll,
    Update,
    Delete,
    /// Nothing that a convention tells.
    Other,
}

/// Where a response holds entities of which model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) model: String,
    pub(crate) place: Place,
}

/// A place in a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// The response is the entity.
    Root,
    /// The property is the entity.
    One(String),
    /// The property is a list of entities.
    List(String),
    /// The property is a list of objects of model `wrapper`, each with the entity in `property`.
    Wrapped {
        list: String,
        wrapper: String,
        property: String,
    },
    /// The property is the identifier of the entity.
    Id(String),
    /// The property is a list of identifiers of entities.
    Ids(String),
}

/// Works out the plan of an operation; `entities` maps identifier types to models.
pub(crate) fn of(
    schema: &Schema,
    entities: &HashMap<String, String>,
    resource: &Resource,
    operation: &Operation,
) -> Plan {
    let verb = verb(&operation.action);
    let target = match (verb, &operation.pages) {
        (Verb::GetAll, Some(pages)) => items(schema, operation, &pages.items),
        _ => target(schema, entities, &operation.response),
    };
    Plan {
        verb,
        target,
        own: own_entity(schema, entities, resource),
    }
}

/// The request properties of an operation; none when its request is one of several shapes.
pub(crate) fn request_fields(operation: &Operation) -> &[Field] {
    match &operation.request {
        Request::Fields(fields) => fields,
        Request::Union(_) => &[],
    }
}

/// The model of what a paginated operation lists.
pub(crate) fn listed<'a>(schema: &'a Schema, operation: &'a Operation) -> Option<&'a str> {
    let name = &operation.pages.as_ref()?.items;
    let fields = operation.response.fields(schema);
    match &fields.iter().find(|field| field.name == *name)?.ty {
        Type::List(item) => match &**item {
            Type::Model(model) => Some(model),
            _ => None,
        },
        _ => None,
    }
}

fn verb(action: &str) -> Verb {
    // What follows the first slash is the date of the contract.
    let action = action.split('/').next().unwrap_or_default();
    let starts = |word: &str| {
        action
            .strip_prefix(word)
            .is_some_and(|rest| rest.chars().next().is_none_or(char::is_uppercase))
    };
    match action {
        _ if starts("add") => Verb::Add,
        _ if starts("getAll") => Verb::GetAll,
        // Only the bare words are about the resource's own entity: `updatePrice` and `deleteCompanion` are not.
        "update" => Verb::Update,
        "delete" => Verb::Delete,
        _ => Verb::Other,
    }
}

fn items(schema: &Schema, operation: &Operation, name: &str) -> Option<Target> {
    Some(Target {
        model: listed(schema, operation)?.to_owned(),
        place: Place::List(name.to_owned()),
    })
}

fn target(
    schema: &Schema,
    entities: &HashMap<String, String>,
    response: &Response,
) -> Option<Target> {
    let is_entity = |model: &str| identity(schema, model) != model;
    let fields = match response {
        Response::Model(model) => {
            return is_entity(model).then(|| Target {
                model: model.clone(),
                place: Place::Root,
            });
        }
        Response::Fields(fields) => fields,
    };
    let held = |field: &Field| {
        let name = || field.name.clone();
        let named = |id_type: &str| entities.get(id_type).cloned();
        // An entity is better than its identifier, a list better than a single one.
        let (rank, model, place) = match &field.ty {
            Type::List(item) => match &**item {
                Type::Model(model) if is_entity(model) => (0, model.clone(), Place::List(name())),
                Type::Model(wrapper) => {
                    let (model, property) = wrapped(schema, wrapper)?;
                    let wrapper = wrapper.clone();
                    (
                        1,
                        model,
                        Place::Wrapped {
                            list: name(),
                            wrapper,
                            property,
                        },
                    )
                }
                Type::Id(id_type) => (4, named(id_type)?, Place::Ids(name())),
                _ => return None,
            },
            Type::Model(model) if is_entity(model) => (2, model.clone(), Place::One(name())),
            Type::Id(id_type) => (3, named(id_type)?, Place::Id(name())),
            _ => return None,
        };
        Some((rank, Target { model, place }))
    };
    fields
        .iter()
        .filter_map(held)
        .min_by_key(|(rank, _)| *rank)
        .map(|(_, target)| target)
}

/// An object that is not an entity itself but holds one, such as what was added beside the caller's own name for it.
/// Its model and the property that holds it.
fn wrapped(schema: &Schema, wrapper: &str) -> Option<(String, String)> {
    let fields = &schema.models.get(wrapper)?.fields;
    fields.iter().find_map(|field| match &field.ty {
        Type::Model(model) if identity(schema, model) != model => {
            Some((model.clone(), field.name.clone()))
        }
        _ => None,
    })
}

/// What the resource lists or creates is what its other operations are about.
fn own_entity(
    schema: &Schema,
    entities: &HashMap<String, String>,
    resource: &Resource,
) -> Option<String> {
    let listing = |operation: &&Operation| verb(&operation.action) == Verb::GetAll;
    let adding = |operation: &&Operation| operation.action == "add";
    let found = |operation: &Operation| {
        let target = match &operation.pages {
            Some(pages) => items(schema, operation, &pages.items),
            None => target(schema, entities, &operation.response),
        }?;
        let id_type = identity(schema, &target.model);
        (id_type != target.model).then(|| id_type.to_owned())
    };
    let operations = &resource.operations;
    let mut candidates = operations
        .iter()
        .filter(listing)
        .chain(operations.iter().filter(adding));
    candidates.find_map(found)
}

/// The property of an object that names an entity of a kind: `Id`, or one whose type is its identifier.
pub(crate) fn naming_field<'a>(fields: &'a [Field], id_type: &str) -> Option<&'a Field> {
    let names = |field: &&Field| match &field.ty {
        Type::Id(name) | Type::HybridId(name) => name == id_type,
        _ => false,
    };
    fields
        .iter()
        .filter(names)
        .find(|field| field.name == ID)
        .or_else(|| fields.iter().find(names))
}

/// The request properties that are lists of objects, with the model of the objects.
pub(crate) fn object_lists(operation: &Operation) -> impl Iterator<Item = (&str, &str)> {
    request_fields(operation)
        .iter()
        .filter_map(|field| match &field.ty {
            Type::List(item) => match &**item {
                Type::Model(model) => Some((field.name.as_str(), model.as_str())),
                _ => None,
            },
            _ => None,
        })
}
