//! The page for programs. Its keys are documented in docs/cli.md: one is added at any time, none is renamed or removed.

use mews_connector_language::Schema;
use mews_connector_language::model::{
    Case, Enum, Field, IdKind, IdType, Operation, Request, Resource, Response, Status, Type, Union,
    UnionForm,
};
use serde_json::{Map, Value, json};

use super::Subject;
use super::calls::{command, http, rust};
use crate::exit::Failure;
use crate::uses::{Reached, Uses, holders};
use crate::words;

/// The document of a subject.
pub(super) fn text(schema: &Schema, subject: Subject<'_>) -> Result<String, Failure> {
    let document = match subject {
        Subject::Resource(found) => resource(found),
        Subject::Operation(found) => operation(schema, found),
        Subject::Type(name) => definition(schema, name),
    };
    serde_json::to_string_pretty(&document)
        .map(|text| format!("{text}\n"))
        .map_err(|error| Failure::Broken(error.to_string()))
}

fn resource(resource: &Resource) -> Value {
    let operations = resource.operations.iter().map(|it| {
        with_status(
            json!({
                "name": it.path(),
                "summary": words::first_sentence(&it.doc),
                "effect": it.effect.name(),
                "moves_money": it.money,
            }),
            &it.status,
        )
    });
    json!({
        "kind": "resource",
        "name": resource.name,
        "description": resource.doc.trim(),
        "operations": operations.collect::<Vec<_>>(),
    })
}

fn operation(schema: &Schema, operation: &Operation) -> Value {
    let owner = &operation.resource;
    let pages = operation
        .pages
        .as_ref()
        .map(|pages| json!({ "items": pages.items, "max_count": schema.api.pagination.max_count }));
    let request = match &operation.request {
        Request::Fields(it) => json!({
            "properties": fields(owner, it),
            "at_least_one_of": operation.at_least_one_of,
        }),
        Request::Union(name) => json!({ "type": name }),
    };
    let response = match &operation.response {
        Response::Fields(it) => json!({ "properties": fields(owner, it) }),
        Response::Model(name) => json!({ "type": name }),
    };
    let document = json!({
        "kind": "operation",
        "name": operation.path(),
        "description": operation.doc.trim(),
        "effect": operation.effect.name(),
        "moves_money": operation.money,
        "settled_by": operation.settled_by,
        "settled_within": operation.settled_within,
        "portfolio_tokens": operation.portfolio,
        "pages": pages,
        "http": http(schema, operation),
        "rust": rust(operation),
        "command": command(operation),
        "request": request,
        "response": response,
    });
    with_status(document, &operation.status)
}

fn definition(schema: &Schema, name: &str) -> Value {
    let mut document = if let Some(model) = schema.models.get(name) {
        let properties = fields(name, &model.fields);
        let it = json!({
            "kind": "model",
            "description": model.doc.trim(),
            "properties": properties,
            "at_least_one_of": model.at_least_one_of,
        });
        with_status(it, &model.status)
    } else if let Some(found) = schema.enums.get(name) {
        values(found)
    } else if let Some(union) = schema.unions.get(name) {
        cases(union)
    } else if let Some(id) = schema.ids.get(name) {
        json!({ "kind": "identifier", "description": id.doc.trim(), "of": id_of(id) })
    } else {
        json!({})
    };
    let uses = Uses::of(schema);
    let none = Reached::default();
    let users = uses.users(name).unwrap_or(&none);
    document["name"] = json!(name);
    document["property_of"] = json!(holders(schema, name));
    document["sent_by"] = json!(users.sent_by);
    document["received_by"] = json!(users.received_by);
    document
}

fn values(found: &Enum) -> Value {
    let values = found.values.iter().map(|it| {
        let value = json!({ "name": it.name, "description": it.doc.trim() });
        with_status(value, &it.status)
    });
    json!({
        "kind": "enum",
        "type": found.of.facts().name,
        "description": found.doc.trim(),
        "extensible": found.extensible,
        "values": values.collect::<Vec<_>>(),
    })
}

fn cases(union: &Union) -> Value {
    let case = |it: &Case| {
        let ty = it.ty.as_ref().map(Type::to_string);
        let case = json!({ "name": it.tag, "type": ty, "description": it.doc.trim() });
        with_status(case, &it.status)
    };
    let (form, tag, value) = match &union.form {
        UnionForm::Adjacent { tag, value } => ("adjacent", Some(tag), Some(value)),
        UnionForm::Sparse { tag } => ("sparse", Some(tag), None),
        UnionForm::Sibling => ("sibling", None, None),
        UnionForm::Shapes => ("shapes", None, None),
    };
    json!({
        "kind": "union",
        "description": union.doc.trim(),
        "form": form,
        "tag": tag,
        "value": value,
        "cases": union.cases.iter().map(case).collect::<Vec<_>>(),
    })
}

fn fields(owner: &str, fields: &[Field]) -> Vec<Value> {
    let property = |field: &Field| {
        let property = json!({
            "name": field.name,
            "type": field.ty.to_string(),
            "required": field.required,
            "nullable": field.nullable,
            "limits": words::limits(&field.limits),
            "description": words::meaning(owner, field),
        });
        with_status(property, &field.status)
    };
    fields.iter().map(property).collect()
}

/// Adds what all kinds of things have in common: whether they are restricted, and deprecated.
fn with_status(mut document: Value, status: &Status) -> Value {
    let deprecated = status.deprecated.as_ref().map(|it| {
        let facts = [
            ("since", json!(it.since)),
            ("gone_on", json!(it.gone_on)),
            ("instead", json!(it.instead)),
        ];
        Map::from_iter(facts.map(|(key, value)| (key.to_owned(), value)))
    });
    document["restricted"] = json!(status.restricted);
    document["deprecated"] = json!(deprecated);
    document
}

fn id_of(id: &IdType) -> &'static str {
    match id.of {
        IdKind::Uuid => "uuid",
        IdKind::Text => "string",
    }
}

/// The kind of an identifier, for people.
pub(super) fn id_kind(id: &IdType) -> &'static str {
    match id.of {
        IdKind::Uuid => "identifier, a uuid",
        IdKind::Text => "identifier, a text",
    }
}
