//! What the fake remembers, and how operations read and change it.

mod add;
mod change;
mod fill;
mod filter;
mod kinds;
mod read;
mod sample;
mod store;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::DateTime;
use mews_connector_language::model::Operation;

pub(crate) use fill::{distinct, view};
pub(crate) use filter::Filters;
pub(crate) use store::{Entity, Seeded, Store, digest, digest_text};

use crate::catalog::Catalog;
use crate::check::{Accepted, At, Rejection};
use crate::json::{Json, Object};
use crate::plan::{Plan, Verb};
use crate::random::Random;
use crate::resources::Meanings;
use mews_connector_language::value::sample::{Maker, Profile};

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

/// Everything that calls leave behind. A clone shares what neither side changes, so that it costs next to nothing however
/// much there is: a snapshot is a clone, and so is going back to one.
#[derive(Debug, Clone)]
pub(crate) struct World {
    stores: HashMap<String, Arc<Store>>,
    pub(crate) random: Random,
    /// The enterprise that the access token belongs to.
    pub(crate) enterprise: String,
}

/// The property that says when an entity was last changed.
pub(crate) const UPDATED: &str = "UpdatedUtc";
/// The property that says when an entity was created.
pub(crate) const CREATED: &str = "CreatedUtc";
/// How `customers` and others name an entity by the identifier of another system.
const EXTERNAL_ID: &str = "ExternalIdentifier";
/// The first character of properties that entities keep and never show.
pub(crate) const HIDDEN: char = '~';

impl World {
    /// An empty world.
    pub(crate) fn new(mut random: Random) -> Self {
        let enterprise = random.uuid();
        Self::with(HashMap::new(), random, enterprise)
    }

    /// A world in which these entities exist, by identifier type.
    pub(crate) fn with(stores: HashMap<String, Store>, random: Random, enterprise: String) -> Self {
        let stores = stores
            .into_iter()
            .map(|(kind, store)| (kind, Arc::new(store)));
        World {
            stores: stores.collect(),
            random,
            enterprise,
        }
    }

    /// Answers a call that was accepted.
    pub(crate) fn answer(&mut self, task: &Task<'_>) -> Result<Json, Rejection> {
        if let Some(answer) = task.meanings.answer(task, self) {
            return answer;
        }
        match (task.plan.verb, &task.plan.target, &task.plan.own) {
            (Verb::Add, Some(target), _) => self.add(task, target),
            (Verb::GetAll, Some(target), _) => self.get_all(task, target),
            (Verb::Update, _, Some(own)) => self.update(task, own),
            (Verb::Delete, _, Some(own)) => self.delete(task, own),
            _ => Ok(self.made(task)),
        }
    }

    /// Who knows what an operation does.
    pub(crate) fn known_by(catalog: &Catalog, meanings: &Meanings, path: &str) -> Option<KnownBy> {
        let (operation, plan) = catalog.operation(path)?;
        Some(if meanings.knows(path) {
            KnownBy::Hand
        } else if change::is_conventional(catalog, operation, plan) {
            KnownBy::Convention
        } else {
            KnownBy::Schema
        })
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
        self.stores.get(kind).map(Arc::as_ref)
    }

    pub(crate) fn store_mut(&mut self, kind: &str) -> &mut Store {
        Arc::make_mut(self.stores.entry(kind.to_owned()).or_default())
    }

    /// Everything that there is, by identifier type.
    #[cfg(test)]
    pub(crate) fn stores(&self) -> impl Iterator<Item = (&str, &Store)> {
        let stores = self.stores.iter();
        stores.map(|(kind, store)| (kind.as_str(), store.as_ref()))
    }

    /// The entity that an identifier of this type names, and its kind.
    pub(crate) fn named(&self, id_type: &str, id: &str) -> Option<(String, Arc<Entity>)> {
        kinds_of(id_type).find_map(|kind| {
            let entity = self.store(kind)?.get(id)?;
            Some((kind.to_owned(), entity))
        })
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
    pub(crate) fn resolve(&self, id_type: &str, value: &str) -> Option<String> {
        match value.strip_prefix("eid:") {
            Some(external) => {
                let filters = Filters::among(EXTERNAL_ID, [external]);
                let found = self.store(id_type)?.select(&filters, None, 1)?;
                found.first().map(|entity| entity.id.clone())
            }
            None => kinds_of(id_type)
                .any(|kind| self.store(kind).is_some_and(|store| store.contains(value)))
                .then(|| value.to_owned()),
        }
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

/// The identifier type, and the types of the other entities that its identifiers may name.
fn kinds_of(id_type: &str) -> impl Iterator<Item = &str> {
    std::iter::once(id_type).chain(kinds::held(id_type).iter().copied())
}

/// Who knows what an operation does to the entities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KnownBy {
    /// The names and shapes of its request and response say it.
    Convention,
    /// It, or a part of it, is written by hand.
    Hand,
    /// Nobody: the request is checked and answered with what the schema allows, and nothing is changed.
    Schema,
}

/// The refusal of an identifier that names nothing.
pub(crate) fn unknown_entity(at: &At<'_>) -> Rejection {
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
        let meanings = Meanings::new();
        let operations = catalog.schema().resources.iter();
        let paths: Vec<String> = operations
            .flat_map(|resource| &resource.operations)
            .map(Operation::path)
            .collect();
        // The second round finds what the first has left.
        for profile in [Profile::Maximal, Profile::Minimal] {
            for path in &paths {
                let (operation, plan) = catalog.operation(path).unwrap();
                let request = world.sample(catalog, &meanings, now, operation, profile);
                let page = check::Page {
                    count: 1000,
                    cursor: None,
                };
                let task = Task {
                    catalog,
                    meanings: &meanings,
                    operation,
                    plan,
                    now,
                    request: request.as_object().unwrap(),
                    accepted: &Accepted {
                        page: operation.pages.as_ref().map(|_| page),
                        references: Vec::new(),
                    },
                };
                let Ok(Json::Object(mut answer)) = world.answer(&task) else {
                    panic!("{path}: {:?}", world.answer(&task));
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
    fn a_world_is_copied_and_put_back_at_once_however_much_was_added() {
        let catalog = Catalog::new(crate::embedded::schema().unwrap());
        let now = jiff::civil::datetime(2026, 1, 1, 12, 0, 0, 0);
        let mut world = World::new(Random::new(0));
        for _ in 0..100 {
            let message = world.invent(&catalog, now, "Message");
            world.store_mut("MessageId").insert(message);
        }
        let before = world.clone();
        // Both sides are one until one of them is changed: nothing was copied.
        assert!(Arc::ptr_eq(
            &world.stores["MessageId"],
            &before.stores["MessageId"]
        ));
        let newest = world.store("MessageId").unwrap().newest().next().unwrap();
        world.store_mut("MessageId").remove(&newest.id);
        assert!(world.resolve("MessageId", &newest.id).is_none());
        world = before.clone();
        assert!(world.resolve("MessageId", &newest.id).is_some());
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
        let loaded = mews_connector_language::load_texts(schema).unwrap();
        every_answer_satisfies(&Catalog::new(loaded.schema));
    }
}
