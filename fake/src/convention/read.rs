//! `getAll`: the entities that a request asks for, newest first, a page at a time.

use std::sync::Arc;

use mews_connector_language::model::{Field, Type};

use super::{distinct, view};
use crate::check::{At, Rejection};
use crate::entity::Entity;
use crate::handler::Task;
use crate::json::{Json, Object};
use crate::plan::{Place, Target};
use crate::state::{Filters, World, held};

/// The request property that says which kinds of entities are returned along.
const EXTENT: &str = "Extent";

impl World {
    pub(super) fn get_all(&mut self, task: &Task<'_>, target: &Target) -> Result<Json, Rejection> {
        let catalog = task.catalog;
        let filters = Filters::new(catalog, task.operation, &target.model, task.request);
        let page = task.accepted.page.as_ref();
        let count = page.map_or(usize::MAX, |page| page.count);
        let cursor = page.and_then(|page| page.cursor.as_deref());
        let found = match self.store(catalog.identity(&target.model)) {
            Some(store) => store.select(&filters, cursor, count),
            None => cursor.is_none().then(Vec::new),
        };
        let found = found.ok_or_else(|| unknown_cursor(task))?;
        let last = found.last().map(|entity| entity.id.clone());
        let mut response = self.list(task, target, found);
        if let (Json::Object(object), Some(_)) = (&mut response, page) {
            let cursor = last.map_or(Json::Null, Json::String);
            object.insert(catalog.schema().api.pagination.response.clone(), cursor);
        }
        Ok(response)
    }

    /// The response with these entities and what its extent asks for along with them.
    pub(crate) fn list(
        &mut self,
        task: &Task<'_>,
        target: &Target,
        found: Vec<Arc<Entity>>,
    ) -> Json {
        let Place::List(name) = &target.place else {
            let shown = found.into_iter().map(|entity| {
                let id = entity.id.clone();
                (id, view(task, entity, &target.model))
            });
            let nothing = Object::new();
            let shown = shown.map(|(id, shown)| (&nothing, id, shown)).collect();
            return self.respond(task, target, shown);
        };
        let extent = task.request.get(EXTENT);
        let flag = |name: &str| extent.and_then(|extent| extent.get(name)?.as_bool());
        let fields = task.operation.response.fields(task.catalog.schema());
        let mut along: Vec<(&str, Json)> = Vec::new();
        for field in fields.iter().filter(|field| field.name != *name) {
            if let Type::List(item) = &field.ty
                && let Type::Model(model) = &**item
                && flag(&field.name) == Some(true)
            {
                let entities = self.related(task, target, &found, model);
                along.push((&field.name, Json::Array(entities)));
            }
        }
        // The own list is left out only where it says so.
        let wanted = flag(name) != Some(false);
        // So is one that the schema wants longer than it is.
        let least = |field: &Field| field.limits.items.min.unwrap_or(0) > found.len() as u64;
        let listed =
            |field: &Field| field.name == *name && (wanted || !field.nullable) && !least(field);
        let left_out: Vec<bool> = fields.iter().map(|field| !listed(field)).collect();
        let mut found = Some(found.into_iter().filter(|_| wanted));
        let mut response = Object::new();
        for (field, left_out) in fields.iter().zip(left_out) {
            let value = match along.iter_mut().find(|(known, _)| *known == field.name) {
                Some((_, value)) => Some(std::mem::replace(value, Json::Null)),
                None if !left_out => {
                    let items = found.take().into_iter().flatten();
                    let items = items.map(|entity| view(task, entity, &target.model));
                    Some(Json::Array(items.collect()))
                }
                None => self.filled(task.catalog, task.now, field, &[], &response),
            };
            if let Some(value) = value {
                response.insert(field.name.clone(), value);
            }
        }
        Json::Object(response)
    }

    /// Entities of a model that the found ones name, or that name the found ones.
    fn related(
        &self,
        task: &Task<'_>,
        target: &Target,
        found: &[Arc<Entity>],
        model: &str,
    ) -> Vec<Json> {
        let catalog = task.catalog;
        let kind = catalog.identity(model);
        let Some(store) = self.store(kind) else {
            return Vec::new();
        };
        let kept = |model: &str| {
            let kind = catalog.identity(model);
            catalog.fields(catalog.entity_model(kind).unwrap_or(kind))
        };
        let naming = |fields: &[Field], kind: &str| -> Vec<String> {
            let names = |field: &&Field| match &field.ty {
                Type::Id(name) => name == kind || held(name).contains(&kind),
                _ => false,
            };
            fields
                .iter()
                .filter(names)
                .map(|field| field.name.clone())
                .collect()
        };
        let named = naming(kept(&target.model), kind);
        let ids = found.iter().flat_map(|entity| {
            named
                .iter()
                .filter_map(|name| entity.text(name).map(str::to_owned))
        });
        let mut related: Vec<Arc<Entity>> = distinct(ids.collect())
            .iter()
            .filter_map(|id| store.get(id))
            .collect();
        if named.is_empty() {
            let own = catalog.identity(&target.model);
            for property in naming(kept(model), own) {
                let ids = found.iter().map(|entity| entity.id.as_str());
                let filters = Filters::among(&property, ids);
                related.extend(store.select(&filters, None, usize::MAX).unwrap_or_default());
            }
        }
        related
            .into_iter()
            .map(|entity| view(task, entity, model))
            .collect()
    }
}

/// What the vendor does with a cursor it never gave out is not known; to refuse it shows a mistake soonest.
fn unknown_cursor(task: &Task<'_>) -> Rejection {
    let pagination = At::ROOT.name(&task.catalog.schema().api.pagination.request);
    Rejection::invalid(
        &pagination.name("Cursor"),
        "cursor",
        "no item of this list has this identifier",
    )
}
