//! What no schema can state, by entity. Conventions do the rest, so there is little here and each piece is short.

mod messages;

use crate::json::Json;
use crate::state::{Entity, Task, World};

/// The meaning of one kind of entity.
pub(crate) trait Meaning: Send + Sync {
    /// The identifier type of the entity.
    fn entity(&self) -> &'static str;

    /// The entity has been put together from the request and is about to be stored.
    fn created(&self, task: &Task<'_>, world: &mut World, entity: &mut Entity);
}

/// All meanings that the fake knows.
pub(crate) struct Meanings(Vec<Box<dyn Meaning>>);

impl Meanings {
    pub(crate) fn new() -> Self {
        Meanings(vec![Box::new(messages::Messages)])
    }

    /// Lets the meaning of the entity's kind, if there is one, complete it.
    pub(crate) fn created(&self, task: &Task<'_>, world: &mut World, entity: &mut Entity) {
        let kind = task.catalog.identity(&entity.model).to_owned();
        for meaning in self.0.iter().filter(|meaning| meaning.entity() == kind) {
            meaning.created(task, world, entity);
        }
    }
}

/// Sets a property, unless the schema has no such property or another idea of it.
fn set(task: &Task<'_>, entity: &mut Entity, property: &str, value: Json) {
    let field = task
        .catalog
        .fields(&entity.model)
        .iter()
        .find(|field| field.name == property);
    if field.is_some_and(|field| crate::check::fits(task.catalog, field, &value)) {
        entity.properties.insert(property.to_owned(), value);
    }
}
