//! Requests that the fake takes, made from the schema and from what is there.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use mews_connector_codegen::schema::model::Operation;

use crate::json::Json;
use crate::make::{Identifiers, Maker, Profile};
use crate::server::{Server, Shared};

impl Server {
    /// A request of an operation whose identifiers name entities, which are created when there are none.
    pub(crate) fn sample_request(&self, operation: &str, profile: Profile) -> Option<Json> {
        let (operation, _) = self.catalog.operation(operation)?;
        // Made twice: once to learn which entities it speaks of, once with their identifiers.
        let asked = RefCell::new(BTreeSet::new());
        self.request_with(operation, profile, &|id_type| {
            asked.borrow_mut().insert(id_type.to_owned());
            None
        });
        let known: BTreeMap<String, String> = asked
            .into_inner()
            .into_iter()
            .filter_map(|id_type| self.some_id(&id_type).map(|id| (id_type, id)))
            .collect();
        Some(self.request_with(operation, profile, &|id_type| known.get(id_type).cloned()))
    }

    fn request_with(
        &self,
        operation: &Operation,
        profile: Profile,
        identifiers: Identifiers<'_>,
    ) -> Json {
        let now = self.now();
        let world = &mut self.shared().world;
        let mut maker = Maker::new(self.catalog.schema(), &mut world.random, now);
        maker.identifiers = identifiers;
        maker.request = true;
        maker.request(operation, profile)
    }

    /// The identifier of an entity that exists, if need be from now on; none when no model has such identifiers.
    fn some_id(&self, id_type: &str) -> Option<String> {
        if id_type == "EnterpriseId" {
            return Some(self.shared().world.enterprise.clone());
        }
        let model = self.catalog.entity_model(id_type)?;
        let newest = |shared: &Shared| {
            shared
                .world
                .store(id_type)?
                .newest()
                .next()
                .map(|entity| entity.id.clone())
        };
        let newest = newest(&self.shared());
        newest.or_else(|| self.populate(model, 1).pop())
    }
}
