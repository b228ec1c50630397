//! The store: the entities that the fake remembers, and the means to find, make and change them. It knows no operation.

mod fill;
mod filter;
mod kinds;
mod store;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::DateTime;

pub(crate) use fill::{ENTERPRISE, copy};
pub(crate) use filter::Filters;
pub(crate) use kinds::{held, kinds_of};
pub(crate) use store::{Seeded, Store};

use crate::catalog::Catalog;
use crate::entity::{Entity, UPDATED};
use crate::json::Json;
use crate::random::Random;

/// Everything that calls leave behind. A clone shares what neither side changes, so that it costs next to nothing however
/// much there is: a snapshot is a clone, and so is going back to one.
#[derive(Debug, Clone)]
pub(crate) struct World {
    stores: HashMap<String, Arc<Store>>,
    pub(crate) random: Random,
    /// The enterprise that the access token belongs to.
    pub(crate) enterprise: String,
}

/// How `customers` and others name an entity by the identifier of another system.
const EXTERNAL_ID: &str = "ExternalIdentifier";
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
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
