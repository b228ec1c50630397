//! What the handlers have in common: finding, making and changing entities, and putting responses together.

use std::sync::Arc;

use jiff::civil::{Date, DateTime};
use mews_connector_language::model::{Field, Type};

use super::Named;
use crate::check::{At, Rejection, fits, instant};
use crate::clock::civil_text;
use crate::convention::{unknown_entity, view};
use crate::entity::Entity;
use crate::handler::{Handler, Task, Transition};
use crate::json::{Json, Object};
use crate::plan::request_fields;
use crate::state::{Filters, World};

/// The longest list of days that one response holds.
const MOST_DAYS: usize = 400;

/// The present as JSON.
pub(super) fn now(task: &Task<'_>) -> Json {
    Json::String(civil_text(task.now))
}

/// A property of the request that is not null.
pub(super) fn asked<'a>(task: &Task<'a>, property: &str) -> Option<&'a Json> {
    task.request.get(property).filter(|value| !value.is_null())
}

/// A flag of the request; what is not there is not set.
pub(super) fn flag(task: &Task<'_>, property: &str) -> bool {
    asked(task, property).and_then(Json::as_bool) == Some(true)
}

/// The texts of a list in the request.
pub(super) fn texts<'a>(task: &Task<'a>, property: &str) -> Vec<&'a str> {
    let list = asked(task, property).and_then(Json::as_array);
    let items = list.unwrap_or_default().iter();
    items.filter_map(Json::as_str).collect()
}

/// The objects of a list in the request.
pub(super) fn objects<'a>(task: &Task<'a>, property: &str) -> Vec<&'a Object> {
    let list = asked(task, property).and_then(Json::as_array);
    let items = list.unwrap_or_default().iter();
    items.filter_map(Json::as_object).collect()
}

/// The entity that a property of the request names.
pub(super) fn named(task: &Task<'_>, world: &World, property: &str) -> Result<Named, Rejection> {
    let fields = request_fields(task.operation);
    let field = fields.iter().find(|field| field.name == property);
    let id_type = match field.map(|field| &field.ty) {
        Some(Type::Id(id_type) | Type::HybridId(id_type)) => id_type.as_str(),
        _ => "",
    };
    let value = asked(task, property).and_then(Json::as_str);
    let id = value.and_then(|value| world.resolve(id_type, value));
    id.and_then(|id| world.named(id_type, &id))
        .ok_or_else(|| unknown_entity(&At::ROOT.name(property)))
}

/// The entities of a kind that name `id` in `property`, newest first.
pub(super) fn naming(world: &World, kind: &str, property: &str, id: &str) -> Vec<Arc<Entity>> {
    let filters = Filters::among(property, [id]);
    world
        .store(kind)
        .and_then(|store| store.select(&filters, None, usize::MAX))
        .unwrap_or_default()
}

/// Sets a property, unless the schema has no such property or another idea of it.
pub(super) fn set(task: &Task<'_>, entity: &mut Entity, property: &str, value: Json) {
    let fields = task.catalog.fields(&entity.model).iter();
    let found = |field: &&Field| field.name == property;
    if let Some(field) = fields.into_iter().find(found)
        && fits(task.catalog, field, &value)
    {
        entity.properties.insert(property.to_owned(), value);
    }
}

/// Sets properties of an entity that is stored, and marks it as changed now.
pub(super) fn amend(
    task: &Task<'_>,
    world: &mut World,
    kind: &str,
    id: &str,
    properties: &[(&str, Json)],
) {
    if let Some(entity) = world.store_mut(kind).get_mut(id) {
        for (property, value) in properties {
            set(task, entity, property, value.clone());
        }
    }
    world.touch(task.catalog, kind, id, task.now);
}

/// Creates and stores an entity: these properties, then equal names of `item`, then as empty as the schema allows.
/// Gives its identifier; empty when the schema has no such entity.
pub(super) fn make<const N: usize>(
    task: &Task<'_>,
    world: &mut World,
    kind: &str,
    item: &Object,
    properties: [(&str, Json); N],
) -> String {
    let Some(model) = task.catalog.entity_model(kind) else {
        return String::new();
    };
    let properties = properties.map(|(name, value)| (name.to_owned(), value));
    let properties = Object::from_iter(properties);
    let entity = world.create(task.catalog, task.now, model, &[&properties, item]);
    let id = entity.id.clone();
    world.store_mut(kind).insert(entity);
    id
}

/// The response with these properties; the others are as empty as the schema allows.
pub(super) fn respond<const N: usize>(
    task: &Task<'_>,
    world: &mut World,
    properties: [(&str, Json); N],
) -> Json {
    let properties = properties.map(|(name, value)| (name.to_owned(), value));
    let properties = Object::from_iter(properties);
    let schema = task.catalog.schema();
    let fields = task.operation.response.fields(schema);
    let mut response = world.fill(task.catalog, task.now, fields, &[&properties]);
    if task.operation.pages.is_some() {
        response.insert(schema.api.pagination.response.clone(), Json::Null);
    }
    Json::Object(response)
}

/// The entities as a list of objects of a model.
pub(super) fn list(
    task: &Task<'_>,
    entities: impl IntoIterator<Item = Arc<Entity>>,
    model: &str,
) -> Json {
    let shown = entities.into_iter().map(|entity| view(task, entity, model));
    Json::Array(shown.collect())
}

/// A reference that an entity holds.
pub(super) fn reference(entity: &Entity, property: &str) -> Json {
    entity
        .properties
        .get(property)
        .cloned()
        .unwrap_or(Json::Null)
}

/// A business rule that the request breaks, told to the person who asked.
pub(super) fn forbidden(rule: &'static str, message: impl Into<String>) -> Rejection {
    Rejection::whole(403, rule, message)
}

/// The days from one time unit of the request to another, both counted.
pub(super) fn days(task: &Task<'_>) -> Result<Vec<DateTime>, Rejection> {
    let (first, last) = ("FirstTimeUnitStartUtc", "LastTimeUnitStartUtc");
    let at = |property| instant(task.request.get(property));
    let (Some(start), Some(end)) = (at(first), at(last)) else {
        return Ok(Vec::new());
    };
    let days = each_day(start, end);
    let wrong = |what: &str| Rejection::invalid(&At::ROOT.name(last), "interval", what);
    match days.len() {
        0 => Err(wrong("it lies before FirstTimeUnitStartUtc")),
        count if count > MOST_DAYS => Err(wrong("the fake answers at most 400 time units at once")),
        _ => Ok(days),
    }
}

/// Each day from one instant to another, both counted, at the time of the first; one more than a fake answers at most.
fn each_day(start: DateTime, end: DateTime) -> Vec<DateTime> {
    let step = jiff::Span::new().days(1);
    start
        .series(step)
        .take_while(|day| *day <= end)
        .take(MOST_DAYS + 1)
        .collect()
}

/// The dates of the nights between two instants.
pub(super) fn nights(start: DateTime, end: DateTime) -> Vec<Date> {
    let step = jiff::Span::new().days(1);
    let first = start.date();
    let nights = first.series(step).take_while(|day| *day < end.date());
    // Who leaves on the day of arrival has used the room all the same.
    std::iter::once(first)
        .chain(nights.skip(1))
        .take(MOST_DAYS)
        .collect()
}

/// Instants as JSON.
pub(super) fn times(days: &[DateTime]) -> Json {
    let texts = days.iter().map(|day| Json::String(civil_text(*day)));
    Json::Array(texts.collect())
}

/// Tasks are open until they are closed.
pub(super) struct Tasks;

impl Handler for Tasks {
    fn entity(&self) -> &'static str {
        "TaskId"
    }

    fn transitions(&self) -> &'static [Transition] {
        &[Transition {
            operation: "tasks/close",
            property: "State",
            from: &["Open"],
            to: "Closed",
            stamps: &["ClosedUtc"],
        }]
    }

    fn created(&self, task: &Task<'_>, _: &mut World, entity: &mut Entity, _: &Object) {
        set(task, entity, "State", Json::text("Open"));
    }
}
