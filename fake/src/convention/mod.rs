//! What the names and shapes of an operation say that it does: `add`, `getAll`, `update` and `delete` of any entity.

mod add;
mod change;
mod read;
mod sample;
mod view;

pub(crate) use view::{distinct, view};

use crate::check::{At, Rejection};
use crate::handler::Task;
use crate::json::Json;
use crate::plan::Verb;
use crate::state::{World, kinds_of};
use mews_connector_language::value::sample::{Maker, Profile};

pub(crate) use change::is_conventional;

impl World {
    /// Answers a call as convention says; where there is none, with what the schema allows.
    pub(crate) fn by_convention(&mut self, task: &Task<'_>) -> Result<Json, Rejection> {
        match (task.plan.verb, &task.plan.target, &task.plan.own) {
            (Verb::Add, Some(target), _) => self.add(task, target),
            (Verb::GetAll, Some(target), _) => self.get_all(task, target),
            (Verb::Update, _, Some(own)) => self.update(task, own),
            (Verb::Delete, _, Some(own)) => self.delete(task, own),
            _ => Ok(self.made(task)),
        }
    }

    /// A response that only the schema tells about.
    fn made(&mut self, task: &Task<'_>) -> Json {
        let mut maker = Maker::new(task.catalog.schema(), &mut self.random, task.now);
        let mut response = maker.response(&task.operation.response, Profile::Maximal);
        if let (Json::Object(object), Some(_)) = (&mut response, &task.operation.pages) {
            let cursor = task.catalog.schema().api.pagination.response.clone();
            object.insert(cursor, Json::Null);
        }
        response
    }

    /// Refuses identifiers that name nothing, where something could have been there to name.
    pub(crate) fn check_references(&self, task: &Task<'_>) -> Result<(), Rejection> {
        let dangling = task.accepted.references.iter().find(|reference| {
            let exists = |kind| self.store(kind).is_some_and(|store| !store.is_empty());
            let known = task.catalog.is_created(&reference.id_type)
                || kinds_of(&reference.id_type).any(exists);
            known && self.resolve(&reference.id_type, &reference.value).is_none()
        });
        match dangling {
            Some(reference) => Err(Rejection {
                status: 400,
                message: format!("Invalid {}: nothing has this identifier.", reference.label),
                pointer: reference.pointer.clone(),
                rule: "reference",
            }),
            None => Ok(()),
        }
    }
}

/// The refusal of an identifier that names nothing.
pub(crate) fn unknown_entity(at: &At<'_>) -> Rejection {
    Rejection::invalid(at, "reference", "nothing has this identifier")
}
