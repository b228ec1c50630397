//! Entities of one kind in the order of their creation.

use std::collections::HashMap;

use crate::json::{Json, Object};

/// Something that the fake remembers.
#[derive(Debug, Clone)]
pub(crate) struct Entity {
    /// Its identifier, also when its model has no property for it.
    pub(crate) id: String,
    /// The model that its properties were made for.
    pub(crate) model: String,
    pub(crate) properties: Object,
}

impl Entity {
    pub(crate) fn text(&self, property: &str) -> Option<&str> {
        self.properties.get(property).and_then(Json::as_str)
    }
}

/// All entities of one kind.
#[derive(Debug, Clone, Default)]
pub(crate) struct Store {
    // A deleted entity leaves its place, so that a cursor that names it still tells where to go on.
    places: Vec<Option<Entity>>,
    by_id: HashMap<String, usize>,
}

impl Store {
    pub(crate) fn insert(&mut self, entity: Entity) {
        self.by_id.insert(entity.id.clone(), self.places.len());
        self.places.push(Some(entity));
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Entity> {
        self.places.get(*self.by_id.get(id)?)?.as_ref()
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Entity> {
        self.places.get_mut(*self.by_id.get(id)?)?.as_mut()
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Entity> {
        self.places.get_mut(*self.by_id.get(id)?)?.take()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.places.iter().all(Option::is_none)
    }

    /// The entities, newest first.
    pub(crate) fn newest(&self) -> impl Iterator<Item = &Entity> {
        self.places.iter().rev().flatten()
    }

    /// The entities that are older than the one with this identifier; none when there never was one.
    pub(crate) fn older_than(&self, id: &str) -> Option<impl Iterator<Item = &Entity> + use<'_>> {
        let place = *self.by_id.get(id)?;
        Some(self.places.get(..place)?.iter().rev().flatten())
    }
}
