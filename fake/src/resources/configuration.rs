//! The enterprise that the access token belongs to, and what is the same for all enterprises.

use super::tools::{asked, now, respond};
use crate::check::Rejection;
use crate::convention::view;
use crate::entity::Entity;
use crate::handler::{Handler, SomeAnswer, Task};
use crate::hotel::reference_data;
use crate::json::Json;
use crate::state::World;

const KIND: &str = "EnterpriseId";

pub(super) struct Configuration;

impl Handler for Configuration {
    fn entity(&self) -> &'static str {
        KIND
    }

    fn exceptions(&self) -> &'static [(&'static str, SomeAnswer)] {
        &[
            ("configuration/get", configuration),
            ("countries/getAll", the_same_for_all),
            ("currencies/getAll", the_same_for_all),
            ("languages/getAll", the_same_for_all),
            ("taxEnvironments/getAll", the_same_for_all),
            ("taxations/getAll", the_same_for_all),
        ]
    }

    fn shown(&self, _: &Task<'_>, entity: &Entity, _: &str, property: &str) -> Option<Json> {
        match property {
            // Access was granted when the enterprise was opened.
            "LinkedUtc" => entity.properties.get("CreatedUtc").cloned(),
            _ => None,
        }
    }
}

/// What is the same for all enterprises.
fn the_same_for_all(task: &Task<'_>, world: &mut World) -> Option<Result<Json, Rejection>> {
    let data = reference_data(&task.operation.path())?;
    let data = data.as_object()?;
    let fields = task.operation.response.fields(task.catalog.schema());
    let filled = world.fill(task.catalog, task.now, fields, &[data]);
    Some(Ok(Json::Object(filled)))
}

fn configuration(task: &Task<'_>, world: &mut World) -> Option<Result<Json, Rejection>> {
    let asked = asked(task, KIND).and_then(Json::as_str);
    let id = asked.unwrap_or(&world.enterprise).to_owned();
    // Without a hotel there is only what the schema tells.
    let enterprise = world.store(KIND)?.get(&id)?;
    let stay = super::tools::naming(world, "ServiceId", KIND, &id).pop();
    let service = stay.map_or(Json::Null, |service| view(task, service, "Service"));
    let properties = [
        ("NowUtc", now(task)),
        ("Enterprise", view(task, enterprise, "Enterprise")),
        ("Service", service),
    ];
    Some(Ok(respond(task, world, properties)))
}
