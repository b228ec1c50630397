//! Operations that do nothing but bring entities from one state to another, as data.

use crate::check::{Reference, Rejection};
use crate::json::Json;
use crate::state::{Entity, Task, World, distinct, view};

use super::Meaning;
use super::tools::{amend, now};

/// From which states to which state an operation brings the entities that it names.
#[derive(Debug)]
pub(crate) struct Transition {
    pub(super) operation: &'static str,
    /// The property that holds the state.
    pub(super) property: &'static str,
    pub(super) from: &'static [&'static str],
    pub(super) to: &'static str,
    /// The instants that are now.
    pub(super) stamps: &'static [&'static str],
}

/// In which states an operation needs what it names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Need {
    pub(super) operation: &'static str,
    /// The property that holds the state.
    pub(super) property: &'static str,
    pub(super) states: &'static [&'static str],
}

impl Need {
    /// An entity that has no state is in every state.
    pub(super) fn is_met(self, entity: &Entity) -> bool {
        let state = entity.text(self.property);
        state.is_none_or(|state| self.states.contains(&state))
    }

    /// Puts an entity into the first of the states.
    pub(super) fn meet(self, entity: &mut Entity) {
        if let (Some(state), Some(first)) = (
            entity.properties.get_mut(self.property),
            self.states.first(),
        ) {
            *state = Json::text(*first);
        }
    }

    /// Refuses what a request names when it is in another state.
    pub(super) fn check(self, world: &World, reference: &Reference) -> Result<(), Rejection> {
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
    pub(super) fn need(&self) -> Need {
        Need {
            operation: self.operation,
            property: self.property,
            states: self.from,
        }
    }

    /// Moves what the request names, which is known to be in the right states.
    pub(super) fn run(
        &self,
        meaning: &dyn Meaning,
        task: &Task<'_>,
        world: &mut World,
    ) -> Result<Json, Rejection> {
        let kind = meaning.entity();
        let references = task.accepted.references.iter();
        let named = references.filter(|reference| reference.id_type == kind);
        let ids = distinct(named.map(|named| named.value.clone()).collect());
        // All are asked before any is moved, so that a refused request leaves nothing behind.
        for (_, entity) in ids.iter().filter_map(|id| world.named(kind, id)) {
            meaning.may_move(task, world, &entity)?;
        }
        for id in &ids {
            amend(
                task,
                world,
                kind,
                id,
                &[(self.property, Json::text(self.to))],
            );
            for stamp in self.stamps {
                amend(task, world, kind, id, &[(stamp, now(task))]);
            }
            meaning.moved(task, world, id);
        }
        let target = task.plan.target.as_ref();
        let target = target.filter(|target| task.catalog.identity(&target.model) == kind);
        let Some(target) = target else {
            return Ok(world.empty(task));
        };
        let shown = ids.into_iter().filter_map(|id| {
            let entity = world.store(kind)?.get(&id)?;
            Some((task.request, id, view(task, entity, &target.model)))
        });
        let shown = shown.collect();
        Ok(world.respond(task, target, shown))
    }
}
