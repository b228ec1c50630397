//! `getAll`: the entities that a request asks for, newest first, a page at a time.

use super::fill::view;
use super::filter::Filters;
use super::{Entity, Task, World};
use crate::check::{At, Rejection};
use crate::json::{Json, Object};
use crate::plan::Target;

impl World {
    pub(super) fn get_all(&mut self, task: &Task<'_>, target: &Target) -> Result<Json, Rejection> {
        let catalog = task.catalog;
        let filters = Filters::new(catalog, task.operation, &target.model, task.request);
        let page = task.accepted.page.as_ref();
        let count = page.map_or(usize::MAX, |page| page.count);
        let cursor = page.and_then(|page| page.cursor.as_deref());
        let found = match (self.store(catalog.identity(&target.model)), cursor) {
            (None, None) => Vec::new(),
            (Some(store), None) => select(store.newest(), &filters, count),
            (store, Some(cursor)) => match store.and_then(|store| store.older_than(cursor)) {
                Some(older) => select(older, &filters, count),
                None => return Err(unknown_cursor(task)),
            },
        };
        // What is read did not come from this request, so there is nothing to copy from it.
        let nothing = Object::new();
        let last = found.last().map(|entity| entity.id.clone());
        let shown = found
            .into_iter()
            .map(|entity| {
                (
                    &nothing,
                    entity.id.clone(),
                    view(catalog, task.now, entity, &target.model),
                )
            })
            .collect();
        let mut response = self.respond(task, target, shown);
        if let (Json::Object(object), Some(_)) = (&mut response, page) {
            let cursor = last.map_or(Json::Null, Json::String);
            object.insert(catalog.schema().api.pagination.response.clone(), cursor);
        }
        Ok(response)
    }
}

fn select<'a>(
    entities: impl Iterator<Item = &'a Entity>,
    filters: &Filters<'_>,
    count: usize,
) -> Vec<&'a Entity> {
    entities
        .filter(|entity| filters.accept(entity))
        .take(count)
        .collect()
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
