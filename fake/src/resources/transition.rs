//! Operations that do nothing but bring entities from one state to another.

use super::tools::{amend, now};
use crate::check::Rejection;
use crate::convention::{distinct, view};
use crate::handler::{Handler, Task, Transition};
use crate::json::Json;
use crate::state::World;

/// Moves what the request names, which is known to be in the right states.
pub(crate) fn run(
    transition: &Transition,
    handler: &dyn Handler,
    task: &Task<'_>,
    world: &mut World,
) -> Result<Json, Rejection> {
    let kind = handler.entity();
    let references = task.accepted.references.iter();
    let named = references.filter(|reference| reference.id_type == kind);
    let ids = distinct(named.map(|named| named.value.clone()).collect());
    // All are asked before any is moved, so that a refused request leaves nothing behind.
    for (_, entity) in ids.iter().filter_map(|id| world.named(kind, id)) {
        handler.may_move(task, world, &entity)?;
    }
    for id in &ids {
        amend(
            task,
            world,
            kind,
            id,
            &[(transition.property, Json::text(transition.to))],
        );
        for stamp in transition.stamps {
            amend(task, world, kind, id, &[(stamp, now(task))]);
        }
        handler.moved(task, world, id);
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
