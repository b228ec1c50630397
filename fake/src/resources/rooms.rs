//! Resources, which are rooms most of the time: who occupies them.

use super::tools::{naming, reference, respond, texts};
use crate::check::Rejection;
use crate::entity::Entity;
use crate::handler::{Handler, HandlerFn, Task};
use crate::json::{Json, object};
use crate::state::{Filters, World};

pub(super) struct Resources;

impl Handler for Resources {
    fn entity(&self) -> &'static str {
        "ResourceId"
    }

    fn operations(&self) -> &'static [(&'static str, HandlerFn)] {
        &[("resources/getOccupancyState", occupancies)]
    }
}

fn occupancies(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (states, occupancies) = (
        texts(task, "ResourceStates"),
        texts(task, "OccupancyStates"),
    );
    let wanted = |list: &[&str], value: &str| list.is_empty() || list.contains(&value);
    let categories = texts(task, "ResourceCategoryIds")
        .into_iter()
        .map(|category| {
            let assignments = naming(
                world,
                "ResourceCategoryAssignmentId",
                "CategoryId",
                category,
            );
            let rooms = assignments.into_iter().rev().filter_map(|assignment| {
                let room = world
                    .store("ResourceId")?
                    .get(assignment.text("ResourceId")?)?;
                let occupancy = occupancy(task, world, &room);
                let state = room.text("State").unwrap_or_default();
                (wanted(&states, state) && wanted(&occupancies, occupancy)).then(|| {
                    object([
                        ("ResourceId", Json::text(&room.id)),
                        ("ResourceState", reference(&room, "State")),
                        ("OccupancyState", Json::text(occupancy)),
                    ])
                })
            });
            object([
                ("ResourceCategoryId", Json::text(category)),
                ("ResourceOccupancyStates", Json::Array(rooms.collect())),
            ])
        });
    let categories = Json::Array(categories.collect());
    let properties = [("ResourceCategoryOccupancyStates", categories)];
    Ok(respond(task, world, properties))
}

/// What a room is used for at present.
fn occupancy(task: &Task<'_>, world: &World, room: &Entity) -> &'static str {
    let later = task.now.saturating_add(jiff::Span::new().seconds(1));
    let touching = |kind: &str, property: (&str, &str)| {
        let filters = Filters::among("AssignedResourceId", [room.id.as_str()]);
        let filters = filters.and_collides(property, task.now, later);
        let found = world
            .store(kind)
            .and_then(|store| store.select(&filters, None, usize::MAX));
        found.unwrap_or_default()
    };
    let blocks = touching("ResourceBlockId", ("StartUtc", "EndUtc"));
    if let Some(block) = blocks.first() {
        return match block.text("Type") {
            Some("InternalUse") => "InternalUse",
            _ => "OutOfOrder",
        };
    }
    let stays = touching("ReservationId", ("ScheduledStartUtc", "ScheduledEndUtc"));
    let stay = stays.iter().find(|stay| {
        matches!(
            stay.text("State"),
            Some("Confirmed" | "Started" | "Optional")
        )
    });
    let locked = |stay: &Entity| {
        stay.properties
            .get("AssignedResourceLocked")
            .and_then(Json::as_bool)
            == Some(true)
    };
    match stay {
        Some(stay) if locked(stay) => "ReservedLocked",
        Some(_) => "Reserved",
        None => "Vacant",
    }
}
