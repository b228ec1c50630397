//! Messages: what callers add was written by an application, and a thread changes when something is added to it.

use super::tools::set;
use crate::entity::Entity;
use crate::handler::{Handler, Task};
use crate::json::{Json, Object, object};
use crate::state::World;

pub(super) struct Messages;

impl Handler for Messages {
    fn entity(&self) -> &'static str {
        "MessageId"
    }

    fn created(&self, task: &Task<'_>, world: &mut World, entity: &mut Entity, _: &Object) {
        let sender = object([
            ("Discriminator", Json::text("Application")),
            ("Value", Json::Null),
        ]);
        set(task, entity, "Sender", sender);
        if let Some(thread) = entity.text("MessageThreadId") {
            world.touch(task.catalog, "MessageThreadId", thread, task.now);
        }
    }
}
