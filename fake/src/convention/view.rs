//! How entities look in a response.

use std::collections::HashSet;
use std::sync::Arc;

use mews_connector_language::model::Limits;

use crate::check::fits;
use crate::digest::digest_text;
use crate::entity::{Entity, HIDDEN};
use crate::handler::Task;
use crate::json::Json;
use crate::random::Random;
use mews_connector_language::value::sample::{Maker, Profile};

/// The entity as an object of `model`, which need not be the model that it was made for: two versions of an operation
/// may show one entity in two ways.
pub(crate) fn view(task: &Task<'_>, entity: Arc<Entity>, model: &str) -> Json {
    if entity.model == model {
        // What was just computed belongs to nobody else and need not be copied.
        let mut properties = Arc::try_unwrap(entity)
            .map_or_else(|kept| kept.properties.clone(), |own| own.properties);
        properties.retain(|name, _| !name.starts_with(HIDDEN));
        return Json::Object(properties);
    }
    let catalog = task.catalog;
    // What is made up has to be the same at every reading, so its seed is the entity itself.
    let mut random = Random::new(digest_text(&entity.id));
    let fields = catalog.fields(model);
    let shown = fields.iter().filter_map(|field| {
        let by_hand = task.handlers.shown(task, &entity, model, &field.name);
        let known = by_hand
            .or_else(|| entity.properties.get(&field.name).cloned())
            .filter(|value| fits(catalog, field, value));
        let value = known.or_else(|| match field.nullable {
            true => Some(Json::Null),
            false if !field.required => None,
            false => {
                let mut maker = Maker::new(catalog.schema(), &mut random, task.now);
                Some(maker.value(&field.ty, &field.name, &Limits::default(), Profile::Minimal))
            }
        })?;
        Some((field.name.clone(), value))
    });
    Json::Object(shown.collect())
}

/// Removes what repeats, keeping the first of each.
pub(crate) fn distinct(ids: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    ids.into_iter()
        .filter(|id| seen.insert(id.clone()))
        .collect()
}
