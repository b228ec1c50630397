//! The handlers that a fake has, and what each of them is asked.

use super::{Handler, HandlerFn, Need, SomeAnswer, SomeId, Task, Transition};
use crate::catalog::Catalog;
use crate::check::Rejection;
use crate::entity::Entity;
use crate::json::{Json, Object};
use crate::state::World;

/// All handlers that the fake has.
pub(crate) struct Handlers(Vec<Box<dyn Handler>>);

impl Handlers {
    pub(crate) fn new(handlers: Vec<Box<dyn Handler>>) -> Self {
        Handlers(handlers)
    }

    fn all(&self) -> impl Iterator<Item = &dyn Handler> {
        self.0.iter().map(AsRef::as_ref)
    }

    fn of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a dyn Handler> {
        self.all().filter(move |handler| handler.entity() == kind)
    }

    /// How an operation changes states, and whose.
    pub(crate) fn transition(
        &self,
        operation: &str,
    ) -> Option<(&dyn Handler, &'static Transition)> {
        self.all().find_map(|handler| {
            let mut transitions = handler.transitions().iter();
            let found = transitions.find(|transition| transition.operation == operation)?;
            Some((handler, found))
        })
    }

    /// Lets the handler of the entity's kind, if there is one, complete it.
    pub(crate) fn created(
        &self,
        task: &Task<'_>,
        world: &mut World,
        entity: &mut Entity,
        item: &Object,
    ) {
        let kind = task.catalog.identity(&entity.model).to_owned();
        for handler in self.of(&kind) {
            handler.created(task, world, entity, item);
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
            .find_map(|handler| handler.shown(task, entity, model, property))
    }

    /// The request properties that a property of an entity of this kind goes by, beside its own name.
    pub(crate) fn aliases(&self, kind: &str, property: &str) -> Vec<&'static str> {
        let renamed = self.of(kind).flat_map(Handler::renamed);
        renamed
            .filter(|(_, own)| *own == property)
            .map(|(alias, _)| *alias)
            .collect()
    }

    /// Brings a request that was made from the schema alone to what the operation takes.
    pub(crate) fn sensible(&self, operation: &str, request: &mut Object, some_id: SomeId<'_>) {
        for handler in self.all() {
            handler.sensible(operation, request, some_id);
        }
    }

    /// In which state an operation needs the entities of a kind.
    fn need(&self, kind: &str, operation: &str) -> Option<Need> {
        self.of(kind).find_map(|handler| {
            let transitions = handler.transitions().iter().map(Transition::need);
            let mut needs = handler.needs().iter().copied().chain(transitions);
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
    pub(crate) fn check_needs(
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

    /// What answers an operation, by path.
    pub(crate) fn operation(&self, path: &str) -> Option<HandlerFn> {
        let mut operations = self.all().flat_map(Handler::operations);
        let found = operations.find(|(operation, _)| *operation == path);
        found.map(|(_, answer)| *answer)
    }

    /// What answers some calls of an operation, by path.
    pub(crate) fn exception(&self, path: &str) -> Option<SomeAnswer> {
        let mut exceptions = self.all().flat_map(Handler::exceptions);
        let found = exceptions.find(|(operation, _)| *operation == path);
        found.map(|(_, answer)| *answer)
    }

    /// Whether the operation, or a part of it, is written by hand.
    pub(crate) fn knows(&self, operation: &str) -> bool {
        self.operation(operation).is_some()
            || self.exception(operation).is_some()
            || self.transition(operation).is_some()
    }
}
