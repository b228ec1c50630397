//! `add…`: what the request describes comes into being.

use std::sync::Arc;

use super::view;
use crate::check::Rejection;
use crate::handler::Task;
use crate::json::{Json, Object};
use crate::plan::{Place, Target, object_lists};
use crate::state::World;

impl World {
    pub(super) fn add(&mut self, task: &Task<'_>, target: &Target) -> Result<Json, Rejection> {
        let catalog = task.catalog;
        self.check_references(task)?;
        let described = described(task, target);
        let mut created = Vec::with_capacity(described.len());
        for item in &described {
            let mut entity = self.create(catalog, task.now, &target.model, &[item, task.request]);
            task.handlers.created(task, self, &mut entity, item);
            let shown = view(task, Arc::new(entity.clone()), &target.model);
            created.push((*item, entity.id.clone(), shown));
            self.store_mut(catalog.identity(&target.model))
                .insert(entity);
        }
        Ok(self.respond(task, target, created))
    }

    /// The response of the operation with these entities in it; beside each, the part of the request it came from.
    pub(crate) fn respond(
        &mut self,
        task: &Task<'_>,
        target: &Target,
        entities: Vec<(&Object, String, Json)>,
    ) -> Json {
        let catalog = task.catalog;
        let fields = task.operation.response.fields(catalog.schema());
        let (name, value) = match &target.place {
            Place::Root => {
                return entities
                    .into_iter()
                    .next()
                    .map_or(Json::Null, |(_, _, shown)| shown);
            }
            Place::One(name) => (
                name,
                entities
                    .into_iter()
                    .next()
                    .map_or(Json::Null, |(_, _, shown)| shown),
            ),
            Place::Id(name) => (
                name,
                entities
                    .into_iter()
                    .next()
                    .map_or(Json::Null, |(_, id, _)| Json::String(id)),
            ),
            Place::List(name) => (
                name,
                Json::Array(entities.into_iter().map(|(_, _, shown)| shown).collect()),
            ),
            Place::Ids(name) => (
                name,
                Json::Array(
                    entities
                        .into_iter()
                        .map(|(_, id, _)| Json::String(id))
                        .collect(),
                ),
            ),
            Place::Wrapped {
                list,
                wrapper,
                property,
            } => {
                let wrapped = entities.into_iter().map(|(item, _, shown)| {
                    let source = Object::from_iter([(property.clone(), shown)]);
                    Json::Object(self.fill(
                        catalog,
                        task.now,
                        catalog.fields(wrapper),
                        &[&source, item],
                    ))
                });
                (list, Json::Array(wrapped.collect()))
            }
        };
        let held = Object::from_iter([(name.clone(), value)]);
        // Only the entities are copied: the request may have a property of the same name that means something else.
        Json::Object(self.fill(catalog, task.now, fields, &[&held]))
    }
}

/// The parts of the request that describe one entity each.
fn described<'a>(task: &Task<'a>, target: &Target) -> Vec<&'a Object> {
    let place = match &target.place {
        Place::List(name) | Place::Ids(name) | Place::Wrapped { list: name, .. } => name,
        Place::Root | Place::One(_) | Place::Id(_) => return vec![task.request],
    };
    let lists: Vec<&str> = object_lists(task.operation).map(|(name, _)| name).collect();
    let same = lists.iter().find(|name| *name == place);
    let only = || match lists.as_slice() {
        [only] => Some(only),
        _ => None,
    };
    match same.or_else(only).map(|name| task.request.get(*name)) {
        Some(list) => list
            .and_then(Json::as_array)
            .unwrap_or_default()
            .iter()
            .filter_map(Json::as_object)
            .collect(),
        None => vec![task.request],
    }
}
