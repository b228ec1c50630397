//! What no schema can state: a module per resource behind one trait. Conventions do the rest, so each piece is short.

mod bills;
mod companies;
mod configuration;
mod customers;
mod messages;
mod order_items;
mod payments;
mod price_list;
mod products;
mod rates;
mod reservations;
mod rooms;
mod services;
mod stay;
mod tools;
mod transition;

use std::sync::Arc;

use crate::catalog::Catalog;
use crate::check::Rejection;
use crate::json::{Json, Object};
use crate::state::{Entity, Task, World};
use transition::{Need, Transition};

/// The meaning of one kind of entity.
pub(crate) trait Meaning: Send + Sync {
    /// The identifier type of the entity.
    fn entity(&self) -> &'static str;

    /// The operations that [`Meaning::answer`] is asked about.
    fn by_hand(&self) -> &'static [&'static str] {
        &[]
    }

    /// The operations that bring entities from one state to another.
    fn transitions(&self) -> &'static [Transition] {
        &[]
    }

    /// In which state other operations need the entity.
    fn needs(&self) -> &'static [Need] {
        &[]
    }

    /// Request properties and the properties of the entity that they are about, where the names differ.
    fn renamed(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }

    /// Answers one of the operations of [`Meaning::by_hand`]; none when the rest is a matter of convention.
    fn answer(&self, _: &Task<'_>, _: &mut World) -> Option<Result<Json, Rejection>> {
        None
    }

    /// The entity has been put together from `item`, a part of the request, and is about to be stored.
    fn created(&self, _: &Task<'_>, _: &mut World, _: &mut Entity, _item: &Object) {}

    /// Whether the request may bring the entity to another state, beyond the state that it is in.
    fn may_move(&self, _: &Task<'_>, _: &World, _: &Entity) -> Result<(), Rejection> {
        Ok(())
    }

    /// The entity was brought to another state.
    fn moved(&self, _: &Task<'_>, _: &mut World, _id: &str) {}

    /// What a property is in another version of the entity.
    fn shown(&self, _: &Task<'_>, _: &Entity, _model: &str, _property: &str) -> Option<Json> {
        None
    }

    /// Brings a request that was made from the schema alone to what the operation takes. `some_id` gives the identifier
    /// of an entity that it takes, by identifier type.
    fn sensible(&self, _operation: &str, _request: &mut Object, _some_id: SomeId<'_>) {}
}

/// All meanings that the fake knows.
pub(crate) struct Meanings(Vec<Box<dyn Meaning>>);

impl Meanings {
    pub(crate) fn new() -> Self {
        Meanings(vec![
            Box::new(bills::Bills),
            Box::new(companies::Companies),
            Box::new(configuration::Configuration),
            Box::new(customers::Addresses),
            Box::new(customers::Customers),
            Box::new(messages::Messages),
            Box::new(order_items::OrderItems),
            Box::new(order_items::ServiceOrders),
            Box::new(payments::CreditCards),
            Box::new(payments::PaymentRequests),
            Box::new(payments::Payments),
            Box::new(products::Products),
            Box::new(rates::Rates),
            Box::new(reservations::Companionships),
            Box::new(reservations::Reservations),
            Box::new(rooms::Resources),
            Box::new(services::Services),
            Box::new(tools::Tasks),
        ])
    }

    fn all(&self) -> impl Iterator<Item = &dyn Meaning> {
        self.0.iter().map(AsRef::as_ref)
    }

    fn of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a dyn Meaning> {
        self.all().filter(move |meaning| meaning.entity() == kind)
    }

    /// How an operation changes states, and whose.
    fn transition(&self, operation: &str) -> Option<(&dyn Meaning, &'static Transition)> {
        self.all().find_map(|meaning| {
            let mut transitions = meaning.transitions().iter();
            let found = transitions.find(|transition| transition.operation == operation)?;
            Some((meaning, found))
        })
    }

    /// Answers an operation that convention does not know.
    pub(crate) fn answer(
        &self,
        task: &Task<'_>,
        world: &mut World,
    ) -> Option<Result<Json, Rejection>> {
        let operation = task.operation.path();
        let named = |meaning: &&dyn Meaning| meaning.by_hand().contains(&operation.as_str());
        let by_hand = self.all().find(named);
        let transition = self.transition(&operation);
        // The checks of a write come first, also where only a part of it is done by hand.
        let known = by_hand.is_some() || transition.is_some();
        let references = if known {
            world.check_references(task)
        } else {
            Ok(())
        };
        let checked = references.and_then(|()| self.check_needs(task, world, &operation));
        if let Err(rejection) = checked {
            return Some(Err(rejection));
        }
        match (by_hand, transition) {
            (Some(meaning), _) => meaning.answer(task, world),
            (None, Some((meaning, transition))) => Some(transition.run(meaning, task, world)),
            (None, None) => None,
        }
    }

    /// Lets the meaning of the entity's kind, if there is one, complete it.
    pub(crate) fn created(
        &self,
        task: &Task<'_>,
        world: &mut World,
        entity: &mut Entity,
        item: &Object,
    ) {
        let kind = task.catalog.identity(&entity.model).to_owned();
        for meaning in self.of(&kind) {
            meaning.created(task, world, entity, item);
        }
    }

    /// What a property is in another version of the entity.
    pub(crate) fn shown(
        &self,
        task: &Task<'_>,
        entity: &Entity,
        model: &str,
        property: &str,
    ) -> Option<Json> {
        self.of(task.catalog.identity(model))
            .find_map(|meaning| meaning.shown(task, entity, model, property))
    }

    /// The request properties that a property of an entity of this kind goes by, beside its own name.
    pub(crate) fn aliases(&self, kind: &str, property: &str) -> Vec<&'static str> {
        let renamed = self.of(kind).flat_map(Meaning::renamed);
        renamed
            .filter(|(_, own)| *own == property)
            .map(|(alias, _)| *alias)
            .collect()
    }

    /// Brings a request that was made from the schema alone to what the operation takes.
    pub(crate) fn sensible(&self, operation: &str, request: &mut Object, some_id: SomeId<'_>) {
        for meaning in self.all() {
            meaning.sensible(operation, request, some_id);
        }
    }

    /// In which state an operation needs the entities of a kind.
    fn need(&self, kind: &str, operation: &str) -> Option<Need> {
        self.of(kind).find_map(|meaning| {
            let transitions = meaning.transitions().iter().map(Transition::need);
            let mut needs = meaning.needs().iter().copied().chain(transitions);
            needs.find(|need| need.operation == operation)
        })
    }

    /// Whether the operation takes an entity in the state that it is in.
    pub(crate) fn takes(&self, catalog: &Catalog, operation: &str, entity: &Entity) -> bool {
        let need = self.need(catalog.identity(&entity.model), operation);
        need.is_none_or(|need| need.is_met(entity))
    }

    /// Brings an entity that nobody has asked for to a state that the operation takes.
    pub(crate) fn prepare(&self, catalog: &Catalog, operation: &str, entity: &mut Entity) {
        if let Some(need) = self.need(catalog.identity(&entity.model), operation) {
            need.meet(entity);
        }
    }

    /// Refuses entities that are in a state that the operation does not take.
    fn check_needs(
        &self,
        task: &Task<'_>,
        world: &World,
        operation: &str,
    ) -> Result<(), Rejection> {
        let references = task.accepted.references.iter();
        references
            .filter_map(|reference| Some((reference, self.need(&reference.id_type, operation)?)))
            .try_for_each(|(reference, need)| need.check(world, reference))
    }

    /// Whether the operation, or a part of it, is written by hand.
    pub(crate) fn knows(&self, operation: &str) -> bool {
        let named = |meaning: &dyn Meaning| meaning.by_hand().contains(&operation);
        self.all().any(named) || self.transition(operation).is_some()
    }
}

/// Gives the identifier of an entity, by identifier type.
type SomeId<'a> = &'a mut dyn FnMut(&str) -> Option<String>;

/// An entity that a request names, and its kind.
type Named = (String, Arc<Entity>);
