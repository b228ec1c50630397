//! Requests made from the schema whose identifiers name what there is.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::DateTime;
use mews_connector_language::model::Operation;

use crate::catalog::Catalog;
use crate::entity::Entity;
use crate::handler::Handlers;
use crate::json::Json;
use crate::state::{ENTERPRISE, World, kinds_of};
use mews_connector_language::value::sample::{Identifiers, Maker, Profile};

impl World {
    /// A request that the operation takes, as its own properties. What it names and does not exist comes into being.
    pub(crate) fn sample(
        &mut self,
        catalog: &Catalog,
        handlers: &Handlers,
        now: DateTime,
        operation: &Operation,
        profile: Profile,
    ) -> Json {
        // Made twice: once to learn which entities it speaks of, once with their identifiers.
        let asked = RefCell::new(BTreeSet::new());
        let note = |id_type: &str| {
            asked.borrow_mut().insert(id_type.to_owned());
            None
        };
        self.request_with(catalog, now, operation, profile, &note);
        let path = operation.path();
        let known: BTreeMap<String, String> = asked
            .into_inner()
            .into_iter()
            .filter_map(|id_type| {
                let id = self.some_id(catalog, handlers, now, &path, &id_type)?;
                Some((id_type, id))
            })
            .collect();
        let known = |id_type: &str| known.get(id_type).cloned();
        let mut made = self.request_with(catalog, now, operation, profile, &known);
        if let Json::Object(request) = &mut made {
            let mut some_id = |id_type: &str| self.some_id(catalog, handlers, now, &path, id_type);
            handlers.sensible(&path, request, &mut some_id);
        }
        made
    }

    fn request_with(
        &mut self,
        catalog: &Catalog,
        now: DateTime,
        operation: &Operation,
        profile: Profile,
        identifiers: Identifiers<'_>,
    ) -> Json {
        let mut maker = Maker::new(catalog.schema(), &mut self.random, now);
        maker.identifiers = identifiers;
        maker.request = true;
        maker.request(operation, profile)
    }

    /// The identifier of an entity that an operation takes, made up if there is none; none when no model has such
    /// identifiers.
    fn some_id(
        &mut self,
        catalog: &Catalog,
        handlers: &Handlers,
        now: DateTime,
        operation: &str,
        id_type: &str,
    ) -> Option<String> {
        if id_type == ENTERPRISE {
            return Some(self.enterprise.clone());
        }
        let model = catalog.entity_model(id_type)?;
        let taken = |entity: &Arc<Entity>| handlers.takes(catalog, operation, entity);
        let newest = kinds_of(id_type).find_map(|kind| self.store(kind)?.newest().find(taken));
        if let Some(entity) = newest {
            return Some(entity.id.clone());
        }
        let mut entity = self.invent(catalog, now, model);
        handlers.prepare(catalog, operation, &mut entity);
        let id = entity.id.clone();
        self.store_mut(catalog.identity(model)).insert(entity);
        Some(id)
    }
}
