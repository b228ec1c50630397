//! What the fake remembers, and how operations read and change it.

mod add;
mod change;
mod fill;
mod filter;
mod read;
mod store;

use std::collections::HashMap;

use jiff::civil::DateTime;
use mews_connector_codegen::schema::model::Operation;

pub(crate) use store::{Entity, Store};

use crate::catalog::Catalog;
use crate::check::{Accepted, At, Reference, Rejection};
use crate::json::{Json, Object};
use crate::make::{Maker, Profile};
use crate::meaning::Meanings;
use crate::plan::{Plan, Verb};
use crate::random::Random;

/// One accepted call.
pub(crate) struct Task<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) meanings: &'a Meanings,
    pub(crate) operation: &'a Operation,
    pub(crate) plan: &'a Plan,
    pub(crate) now: DateTime,
    /// The operation's own request properties.
    pub(crate) request: &'a Object,
    pub(crate) accepted: &'a Accepted,
}

/// Everything that calls leave behind.
#[derive(Debug, Clone)]
pub(crate) struct World {
    stores: HashMap<String, Store>,
    pub(crate) random: Random,
    /// The enterprise that the access token belongs to.
    pub(crate) enterprise: String,
}

/// The property that says when an entity was last changed.
const UPDATED: &str = "UpdatedUtc";
/// The property that says when an entity was created.
const CREATED: &str = "CreatedUtc";
/// How `customers` and others name an entity by the identifier of another system.
const EXTERNAL_ID: &str = "ExternalIdentifier";

impl World {
    pub(crate) fn new(mut random: Random) -> Self {
        let enterprise = random.uuid();
        World {
            stores: HashMap::new(),
            random,
            enterprise,
        }
    }

    /// Answers a call that was accepted.
    pub(crate) fn answer(&mut self, task: &Task<'_>) -> Result<Json, Rejection> {
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

    /// The entities of a kind, which is an identifier type or the name of a model without one.
    pub(crate) fn store(&self, kind: &str) -> Option<&Store> {
        self.stores.get(kind)
    }

    pub(crate) fn store_mut(&mut self, kind: &str) -> &mut Store {
        self.stores.entry(kind.to_owned()).or_default()
    }

    /// Marks an entity as changed now.
    pub(crate) fn touch(&mut self, catalog: &Catalog, kind: &str, id: &str, now: DateTime) {
        if let Some(entity) = self.store_mut(kind).get_mut(id)
            && catalog
                .fields(&entity.model)
                .iter()
                .any(|field| field.name == UPDATED)
        {
            entity.properties.insert(
                UPDATED.to_owned(),
                Json::String(crate::clock::civil_text(now)),
            );
        }
    }

    /// The identifier of the entity that `value` names: by its own identifier, or as `eid:` by that of another system.
    fn resolve(&self, kind: &str, value: &str) -> Option<String> {
        let store = self.store(kind)?;
        match value.strip_prefix("eid:") {
            Some(external) => store
                .newest()
                .find(|entity| entity.text(EXTERNAL_ID) == Some(external))
                .map(|entity| entity.id.clone()),
            None => store.get(value).map(|entity| entity.id.clone()),
        }
    }

    /// Refuses identifiers that name nothing, where something could have been there to name.
    fn check_references(
        &self,
        catalog: &Catalog,
        references: &[Reference],
    ) -> Result<(), Rejection> {
        let dangling = references.iter().find(|reference| {
            let known = catalog.is_created(&reference.id_type)
                || self
                    .store(&reference.id_type)
                    .is_some_and(|store| !store.is_empty());
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
fn unknown_entity(at: &At<'_>) -> Rejection {
    Rejection::invalid(at, "reference", "nothing has this identifier")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;

    /// Calls every operation with the smallest and the fullest request and checks what comes back.
    fn every_answer_satisfies(catalog: &Catalog) {
        let mut world = World::new(Random::new(0));
        let now = jiff::civil::datetime(2026, 1, 1, 12, 0, 0, 0);
        let paths: Vec<String> = catalog
            .schema()
            .resources
            .iter()
            .flat_map(|resource| &resource.operations)
            .map(Operation::path)
            .collect();
        // The second round finds what the first has left.
        for profile in [Profile::Maximal, Profile::Minimal] {
            for path in &paths {
                let (operation, plan) = catalog.operation(path).unwrap();
                let mut maker = Maker::new(catalog.schema(), &mut world.random, now);
                maker.request = true;
                let request = maker.request(operation, profile);
                let page = check::Page {
                    count: 1000,
                    cursor: None,
                };
                let task = Task {
                    catalog,
                    meanings: &Meanings::new(),
                    operation,
                    plan,
                    now,
                    request: request.as_object().unwrap(),
                    accepted: &Accepted {
                        page: operation.pages.as_ref().map(|_| page),
                        references: Vec::new(),
                    },
                };
                // Updates and deletions name nothing that exists here, and are refused.
                let answer = world.answer(&task);
                let Ok(Json::Object(mut answer)) = answer else {
                    assert!(
                        matches!(plan.verb, Verb::Update | Verb::Delete),
                        "{path}: {answer:?}"
                    );
                    continue;
                };
                if operation.pages.is_some() {
                    let cursor = answer.shift_remove(&catalog.schema().api.pagination.response);
                    assert!(cursor.is_some(), "{path}");
                }
                let checked = check::response(catalog, operation, &answer);
                assert_eq!(checked, Ok(()), "{path} {}", Json::Object(answer).to_text());
            }
        }
    }

    #[test]
    fn every_answer_satisfies_the_real_schema() {
        every_answer_satisfies(&Catalog::new(crate::embedded::schema().unwrap()));
    }

    #[test]
    fn every_answer_satisfies_a_schema_with_everything() {
        let schema = [
            ("api.yaml", include_str!("../../../schema/api.yaml")),
            ("bookings.yaml", include_str!("../../tests/fake/hotel.yaml")),
            ("common.yaml", include_str!("../../tests/fake/common.yaml")),
            ("guests.yaml", include_str!("../../tests/fake/guests.yaml")),
            (
                "message_threads.yaml",
                include_str!("../../tests/fake/message_threads.yaml"),
            ),
            (
                "messages.yaml",
                include_str!("../../tests/fake/messages.yaml"),
            ),
        ]
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .into();
        let loaded = mews_connector_codegen::schema::load_texts(schema).unwrap();
        every_answer_satisfies(&Catalog::new(loaded.schema));
    }
}
