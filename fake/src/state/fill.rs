//! Objects filled from what a request says and, for the rest, from the schema.

use jiff::civil::DateTime;
use mews_connector_language::model::{Field, Scalar, Type};

use super::World;
use crate::catalog::Catalog;
use crate::check::{VALUE, fits};
use crate::clock::civil_text;
use crate::entity::{CREATED, Entity, UPDATED};
use crate::json::{Json, Object};
use crate::plan::ID;
use mews_connector_language::value::sample::{Maker, Profile};

/// The property by which an entity tells its enterprise.
pub(crate) const ENTERPRISE: &str = "EnterpriseId";

impl World {
    /// An object with these properties: equal names are copied from the first of `sources` that has a fitting value, the
    /// other properties are as empty as the schema allows.
    pub(crate) fn fill(
        &mut self,
        catalog: &Catalog,
        now: DateTime,
        fields: &[Field],
        sources: &[&Object],
    ) -> Object {
        let mut object = Object::new();
        // What another property decides is made when that one is there.
        let (decided, free): (Vec<_>, Vec<_>) =
            fields.iter().partition(|field| field.tagged_by.is_some());
        let in_order = decided.is_empty();
        for field in free.into_iter().chain(decided) {
            if let Some(value) = self.filled(catalog, now, field, sources, &object) {
                object.insert(field.name.clone(), value);
            }
        }
        if !in_order {
            let place = |name: &str| fields.iter().position(|field| field.name == name);
            object.sort_by_cached_key(|name, _| place(name));
        }
        object
    }

    pub(crate) fn filled(
        &mut self,
        catalog: &Catalog,
        now: DateTime,
        field: &Field,
        sources: &[&Object],
        beside: &Object,
    ) -> Option<Json> {
        let copied = sources
            .iter()
            .filter_map(|source| source.get(&field.name))
            .find_map(|value| copy(catalog, field, value));
        if copied.is_some() {
            return copied;
        }
        if field.name == ENTERPRISE {
            return Some(Json::text(&self.enterprise));
        }
        if let Some(default) = &field.default {
            return Some(Json::from(default));
        }
        match &field.ty {
            _ if field.nullable => Some(Json::Null),
            Type::Scalar(Scalar::Bool) => Some(Json::Bool(false)),
            _ if !field.required => None,
            _ => Maker::new(catalog.schema(), &mut self.random, now).property(
                field,
                Profile::Minimal,
                beside,
            ),
        }
    }

    /// A new entity of a model, not yet in its store.
    pub(crate) fn create(
        &mut self,
        catalog: &Catalog,
        now: DateTime,
        model: &str,
        sources: &[&Object],
    ) -> Entity {
        let fields = catalog.fields(model);
        let id_field = fields.iter().find(|field| field.name == ID);
        let id = match id_field.map(|field| &field.ty) {
            Some(Type::Id(id_type)) => {
                Maker::new(catalog.schema(), &mut self.random, now).identifier(id_type)
            }
            _ => self.random.uuid(),
        };
        let mut properties = self.fill(catalog, now, fields, sources);
        for field in fields {
            let stamp = match (field.name.as_str(), &field.ty) {
                (ID, _) => Json::text(&id),
                (CREATED | UPDATED, Type::Scalar(Scalar::DateTime)) => {
                    Json::String(civil_text(now))
                }
                _ => continue,
            };
            properties.insert(field.name.clone(), stamp);
        }
        Entity {
            id,
            model: model.to_owned(),
            properties,
        }
    }

    /// An entity of a model that nobody asked for, fully filled by the schema.
    pub(crate) fn invent(&mut self, catalog: &Catalog, now: DateTime, model: &str) -> Entity {
        let mut maker = Maker::new(catalog.schema(), &mut self.random, now);
        let mut made = maker.properties(catalog.fields(model), Profile::Maximal);
        made.shift_remove(ENTERPRISE);
        self.create(catalog, now, model, &[&made])
    }
}

/// The value of a request property as the value of an entity's property of the same name, when the types allow it.
pub(crate) fn copy(catalog: &Catalog, field: &Field, value: &Json) -> Option<Json> {
    let value = match value.get(VALUE) {
        Some(inner) if !matches!(field.ty, Type::Update(..)) && is_wrapper(value) => inner,
        _ => value,
    };
    fits(catalog, field, value).then(|| value.clone())
}

fn is_wrapper(value: &Json) -> bool {
    value.as_object().is_some_and(|object| object.len() == 1)
}
