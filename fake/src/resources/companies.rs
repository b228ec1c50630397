//! Companies: a new one gets a number, and is active.

use super::customers::chain;
use super::tools::set;
use crate::entity::Entity;
use crate::handler::{Handler, Task};
use crate::json::{Json, Object};
use crate::state::World;

pub(super) struct Companies;

impl Handler for Companies {
    fn entity(&self) -> &'static str {
        "CompanyId"
    }

    fn created(&self, task: &Task<'_>, world: &mut World, entity: &mut Entity, _: &Object) {
        let number = 10_000 + world.random.below(90_000);
        let chain = chain(task, world);
        for (property, value) in [
            ("Number", Json::Number(number.to_string())),
            ("IsActive", Json::Bool(true)),
            ("ChainId", chain),
        ] {
            set(task, entity, property, value);
        }
    }
}
