//! Messages: what callers add was written by an application, and a thread changes when something is added to it.

use super::{Meaning, set};
use crate::json::{Json, Object};
use crate::state::{Entity, Task, World};

pub(super) struct Messages;

impl Meaning for Messages {
    fn entity(&self) -> &'static str {
        "MessageId"
    }

    fn created(&self, task: &Task<'_>, world: &mut World, entity: &mut Entity) {
        let sender = [
            ("Discriminator", Json::text("Application")),
            ("Value", Json::Null),
        ];
        let sender: Object = sender
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        set(task, entity, "Sender", Json::Object(sender));
        if let Some(thread) = entity.text("MessageThreadId") {
            world.touch(task.catalog, "MessageThreadId", thread, task.now);
        }
    }
}
