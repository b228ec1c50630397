//! An entity that the fake remembers, and the names of properties that mean the same in every model.

use crate::json::{Json, Object};

/// The property that says when an entity was last changed.
pub(crate) const UPDATED: &str = "UpdatedUtc";
/// The property that says when an entity was created.
pub(crate) const CREATED: &str = "CreatedUtc";
/// The first character of properties that entities keep and never show.
pub(crate) const HIDDEN: char = '~';

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
