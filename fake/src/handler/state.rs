//! The states of entities as data: which an operation needs, and which it brings them to.

use crate::check::{Reference, Rejection};
use crate::entity::Entity;
use crate::json::Json;
use crate::state::World;

/// From which states to which state an operation brings the entities that it names.
#[derive(Debug)]
pub(crate) struct Transition {
    pub(crate) operation: &'static str,
    /// The property that holds the state.
    pub(crate) property: &'static str,
    pub(crate) from: &'static [&'static str],
    pub(crate) to: &'static str,
    /// The instants that are now.
    pub(crate) stamps: &'static [&'static str],
}

/// In which states an operation needs what it names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Need {
    pub(crate) operation: &'static str,
    /// The property that holds the state.
    pub(crate) property: &'static str,
    pub(crate) states: &'static [&'static str],
}

impl Need {
    /// An entity that has no state is in every state.
    pub(crate) fn is_met(self, entity: &Entity) -> bool {
        let state = entity.text(self.property);
        state.is_none_or(|state| self.states.contains(&state))
    }

    /// Puts an entity into the first of the states.
    pub(crate) fn meet(self, entity: &mut Entity) {
        if let (Some(state), Some(first)) = (
            entity.properties.get_mut(self.property),
            self.states.first(),
        ) {
            *state = Json::text(*first);
        }
    }

    /// Refuses what a request names when it is in another state.
    pub(crate) fn check(self, world: &World, reference: &Reference) -> Result<(), Rejection> {
        let named = world.named(&reference.id_type, &reference.value);
        let Some((_, entity)) = named.filter(|(_, entity)| !self.is_met(entity)) else {
            return Ok(());
        };
        Err(Rejection {
            status: 400,
            message: format!(
                "Invalid {}: its {} is {}, and {} takes only {}.",
                reference.label,
                self.property,
                entity.text(self.property).unwrap_or_default(),
                self.operation,
                self.states.join(" or ")
            ),
            pointer: reference.pointer.clone(),
            rule: "state",
        })
    }
}

impl Transition {
    pub(crate) fn need(&self) -> Need {
        Need {
            operation: self.operation,
            property: self.property,
            states: self.from,
        }
    }
}
