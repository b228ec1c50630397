//! What a handler is: the code behind operations that neither the schema nor a convention explains.

mod registry;
mod state;

pub(crate) use registry::Handlers;
pub(crate) use state::{Need, Transition};

use jiff::civil::DateTime;
use mews_connector_language::model::Operation;

use crate::catalog::Catalog;
use crate::check::{Accepted, Rejection};
use crate::entity::Entity;
use crate::json::{Json, Object};
use crate::plan::Plan;
use crate::state::World;

/// One accepted call.
pub(crate) struct Task<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) handlers: &'a Handlers,
    pub(crate) operation: &'a Operation,
    pub(crate) plan: &'a Plan,
    pub(crate) now: DateTime,
    /// The operation's own request properties.
    pub(crate) request: &'a Object,
    pub(crate) accepted: &'a Accepted,
}

/// Answers an operation.
pub(crate) type HandlerFn = fn(&Task<'_>, &mut World) -> Result<Json, Rejection>;

/// Answers some calls of an operation; none when the call is a matter of convention.
pub(crate) type SomeAnswer = fn(&Task<'_>, &mut World) -> Option<Result<Json, Rejection>>;

/// Gives the identifier of an entity, by identifier type.
pub(crate) type SomeId<'a> = &'a mut dyn FnMut(&str) -> Option<String>;

/// What no schema can state about one kind of entity: the operations on it that are written by hand.
pub(crate) trait Handler: Send + Sync {
    /// The identifier type of the entity.
    fn entity(&self) -> &'static str;

    /// The operation table: operations that are answered by a function, by path.
    fn operations(&self) -> &'static [(&'static str, HandlerFn)] {
        &[]
    }

    /// Operations of which a function answers only some calls, by path. The others are left to convention.
    fn exceptions(&self) -> &'static [(&'static str, SomeAnswer)] {
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
