//! A kind of entity that is computed property by property.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use mews_connector_language::model::{Field, Scalar, Type};

use super::plan::{Plan, flag, number, time};
use crate::catalog::Catalog;
use crate::check::fits;
use crate::digest::digest;
use crate::entity::{CREATED, Entity, UPDATED};
use crate::json::{Json, Object};
use crate::plan::ID;
use crate::random::Random;
use crate::state::Seeded;
use mews_connector_language::value::sample::{Maker, Profile};

/// How the entities of a kind are computed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Recipe {
    /// The identifier type.
    pub(super) id_type: &'static str,
    /// How many there are.
    pub(super) count: fn(&Plan) -> usize,
    /// The enterprise of the one at a place.
    pub(super) enterprise: fn(&Plan, usize) -> usize,
    /// A property of the one at a place; none when it is like that of every entity, or as empty as the schema allows.
    pub(super) property: fn(&Plan, usize, &str) -> Option<Json>,
}

/// A kind of which every enterprise has equally many.
macro_rules! each {
    ($id_type:expr, $count:expr, $property:expr) => {
        Recipe {
            id_type: $id_type,
            count: |plan| plan.enterprises * $count,
            enterprise: |_, place| place / $count,
            property: $property,
        }
    };
}
pub(super) use each;

/// The entities of one kind.
#[derive(Debug)]
pub(super) struct Kind {
    plan: Arc<Plan>,
    recipe: &'static Recipe,
    model: String,
    /// Every property of the model, and what it is when the recipe does not know.
    blanks: Vec<Blank>,
    columns: Mutex<HashMap<String, Option<Arc<[u64]>>>>,
}

#[derive(Debug)]
struct Blank {
    name: String,
    value: Option<Json>,
    /// Whether the schema lets the recipe decide: one that was edited may want something else by the same name.
    computed: bool,
}

impl Kind {
    /// None when the schema has no such entities.
    pub(super) fn new(
        catalog: &Catalog,
        plan: &Arc<Plan>,
        recipe: &'static Recipe,
    ) -> Option<Self> {
        let model = catalog.entity_model(recipe.id_type)?.to_owned();
        let mut random = Random::new(plan.seed);
        let blanks = catalog.fields(&model).iter().map(|field| {
            let first = Self::computed(plan, recipe, 0, &field.name);
            Blank {
                name: field.name.clone(),
                value: blank(catalog, plan, field, &mut random),
                computed: first.is_none_or(|value| fits(catalog, field, &value)),
            }
        });
        Some(Kind {
            blanks: blanks.collect(),
            plan: Arc::clone(plan),
            recipe,
            model,
            columns: Mutex::default(),
        })
    }

    fn computed(plan: &Plan, recipe: &Recipe, place: usize, name: &str) -> Option<Json> {
        if name == ID {
            return Some(plan.reference(recipe.id_type, place));
        }
        if let Some(value) = (recipe.property)(plan, place, name) {
            return Some(value);
        }
        match name {
            "EnterpriseId" => {
                Some(plan.reference("EnterpriseId", (recipe.enterprise)(plan, place)))
            }
            "ChainId" => Some(plan.reference("ChainId", 0)),
            "CreatorProfileId" | "UpdaterProfileId" => Some(plan.reference("ProfileId", 0)),
            CREATED | UPDATED => time(plan.opened()),
            "IsActive" => flag(true),
            "Ordering" => number(place),
            _ => None,
        }
    }

    fn property(&self, place: usize, blank: &Blank) -> Option<Json> {
        let computed = blank
            .computed
            .then(|| Self::computed(&self.plan, self.recipe, place, &blank.name))
            .flatten();
        computed.or_else(|| blank.value.clone())
    }
}

/// What a property is that nobody knows: as empty as the schema allows.
fn blank(catalog: &Catalog, plan: &Plan, field: &Field, random: &mut Random) -> Option<Json> {
    if let Some(default) = &field.default {
        return Some(Json::from(default));
    }
    match &field.ty {
        _ if field.nullable => Some(Json::Null),
        Type::Scalar(Scalar::Bool) => Some(Json::Bool(false)),
        Type::Map(..) => Some(Json::Object(Object::new())),
        _ if !field.required => None,
        ty => {
            let mut maker = Maker::new(catalog.schema(), random, plan.now);
            Some(maker.value(ty, &field.name, &field.limits, Profile::Minimal))
        }
    }
}

impl Seeded for Kind {
    fn len(&self) -> usize {
        (self.recipe.count)(&self.plan)
    }

    fn place(&self, id: &str) -> Option<usize> {
        let place = self.plan.ids.get(self.recipe.id_type)?.place(id)?;
        (place < self.len()).then_some(place)
    }

    fn entity(&self, place: usize) -> Entity {
        let mut properties = Object::with_capacity(self.blanks.len());
        for blank in &self.blanks {
            if let Some(value) = self.property(place, blank) {
                properties.insert(blank.name.clone(), value);
            }
        }
        Entity {
            id: self.plan.id(self.recipe.id_type, place),
            model: self.model.clone(),
            properties,
        }
    }

    fn column(&self, property: &str) -> Option<Arc<[u64]>> {
        let mut columns = self.columns.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = columns.get(property) {
            return known.clone();
        }
        let blank = self.blanks.iter().find(|blank| blank.name == property);
        let digests = blank.and_then(|blank| {
            (0..self.len())
                .map(|place| digest(self.property(place, blank).as_ref()))
                .collect::<Option<Arc<[u64]>>>()
        });
        columns.insert(property.to_owned(), digests.clone());
        digests
    }
}
