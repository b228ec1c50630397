//! Messages: what callers add was written by an application, and a thread changes when something is added to it.

use super::Meaning;
use super::tools::set;
use crate::json::{Json, Object, object};
use crate::state::{Entity, Task, World};

pub(super) struct Messages;

impl Meaning for Messages {
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
