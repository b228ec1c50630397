//! Services: how many resources of each category are free.

use std::sync::Arc;

use jiff::civil::{Date, DateTime};

use super::stay::colliding;
use super::tools::{days, make, named, naming, objects, respond, texts, times};
use crate::check::{Rejection, instant};
use crate::entity::Entity;
use crate::handler::{Handler, HandlerFn, Task};
use crate::json::{Json, Object, object};
use crate::state::{Filters, World};

const KIND: &str = "ServiceId";
const ADJUSTMENT: &str = "AvailabilityAdjustmentId";

pub(super) struct Services;

impl Handler for Services {
    fn entity(&self) -> &'static str {
        KIND
    }

    fn operations(&self) -> &'static [(&'static str, HandlerFn)] {
        &[
            ("services/getAvailability", availability),
            ("services/getAvailability/2024-01-22", metrics),
            ("services/updateAvailability", adjust),
        ]
    }
}

/// A category on one day, in numbers of resources.
#[derive(Debug, Default)]
struct Day {
    resources: usize,
    confirmed: usize,
    optional: usize,
    out_of_order: usize,
    house_use: usize,
    adjustment: i64,
}

impl Day {
    fn occupied(&self) -> usize {
        self.confirmed + self.optional
    }

    fn usable(&self) -> usize {
        self.resources.saturating_sub(self.out_of_order)
    }

    /// What is left to sell; negative when more is sold than there is.
    fn free(&self) -> i64 {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        count(self.usable()) - count(self.occupied()) - count(self.house_use) + self.adjustment
    }

    fn metric(&self, name: &str) -> i64 {
        let count = match name {
            "OutOfOrderBlocks" => self.out_of_order,
            "PublicAvailabilityAdjustment" => return self.adjustment,
            "Occupied" => self.occupied(),
            "ConfirmedReservations" => self.confirmed,
            "OptionalReservations" => self.optional,
            "UsableResources" => self.usable(),
            "ActiveResources" => self.resources,
            "HouseUse" => self.house_use,
            // There are no other services in the same rooms, and blocks of availability hold none.
            _ => 0,
        };
        i64::try_from(count).unwrap_or(i64::MAX)
    }
}

/// The rooms of a category that are taken in a night, by reservations that were not canceled.
pub(super) fn taken(world: &World, category_id: &str, night: Date) -> usize {
    let stays = colliding(world, category_id, night);
    let counted = stays
        .iter()
        .filter(|stay| stay.text("State") != Some("Canceled"));
    counted.count()
}

fn day(world: &World, category: &Entity, rooms: &[Arc<Entity>], night: Date) -> Day {
    let mut day = Day {
        resources: rooms.len(),
        ..Day::default()
    };
    for stay in colliding(world, &category.id, night) {
        match stay.text("State") {
            Some("Confirmed" | "Started" | "Processed") => day.confirmed += 1,
            Some("Optional") => day.optional += 1,
            _ => {}
        }
    }
    let ids = rooms.iter().filter_map(|room| room.text("ResourceId"));
    let (start, end) = (night.at(0, 0, 0, 0), night.at(23, 59, 59, 0));
    let blocks =
        Filters::among("AssignedResourceId", ids).and_collides(("StartUtc", "EndUtc"), start, end);
    let blocks = world
        .store("ResourceBlockId")
        .and_then(|store| store.select(&blocks, None, usize::MAX));
    for block in blocks.unwrap_or_default() {
        match block.text("Type") {
            Some("InternalUse") => day.house_use += 1,
            _ => day.out_of_order += 1,
        }
    }
    let at = |entity: &Entity, name: &str| {
        instant(entity.properties.get(name)).map(|at: DateTime| at.date())
    };
    for adjustment in naming(world, ADJUSTMENT, "ResourceCategoryId", &category.id) {
        let first = at(&adjustment, "FirstTimeUnitStartUtc");
        let last = at(&adjustment, "LastTimeUnitStartUtc");
        if first <= Some(night)
            && Some(night) <= last
            && let Some(Json::Number(count)) = adjustment.properties.get("UnitCount")
        {
            day.adjustment += count.parse::<i64>().unwrap_or(0);
        }
    }
    day
}

/// The days of each category, by its identifier.
type Counted = Vec<(String, Vec<Day>)>;

/// Each category of the service in the named property, with its days.
fn by_category(task: &Task<'_>, world: &World) -> Result<(Vec<DateTime>, Counted), Rejection> {
    let (_, service) = named(task, world, KIND)?;
    let days = days(task)?;
    let categories = naming(world, "ResourceCategoryId", KIND, &service.id);
    let counted = categories.into_iter().rev().map(|category| {
        let rooms = naming(
            world,
            "ResourceCategoryAssignmentId",
            "CategoryId",
            &category.id,
        );
        let days = days
            .iter()
            .map(|at| day(world, &category, &rooms, at.date()));
        (category.id.clone(), days.collect())
    });
    let counted = counted.collect();
    Ok((days, counted))
}

fn numbers(days: &[Day], number: impl Fn(&Day) -> i64) -> Json {
    let numbers = days.iter().map(|day| Json::Number(number(day).to_string()));
    Json::Array(numbers.collect())
}

fn availability(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (times_of, categories) = by_category(task, world)?;
    let categories = categories.iter().map(|(id, days)| {
        object([
            ("CategoryId", Json::text(id)),
            ("Availabilities", numbers(days, Day::free)),
            ("Adjustments", numbers(days, |day| day.adjustment)),
        ])
    });
    let properties = [
        ("DatesUtc", times(&times_of)),
        ("TimeUnitStartsUtc", times(&times_of)),
        ("CategoryAvailabilities", Json::Array(categories.collect())),
    ];
    Ok(respond(task, world, properties))
}

fn metrics(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (times_of, categories) = by_category(task, world)?;
    let metrics = texts(task, "Metrics");
    let categories = categories.iter().map(|(id, days)| {
        let values = metrics.iter().map(|name| {
            let values = numbers(days, |day| day.metric(name));
            ((*name).to_owned(), values)
        });
        object([
            ("ResourceCategoryId", Json::text(id)),
            ("Metrics", Json::Object(Object::from_iter(values))),
        ])
    });
    let properties = [
        ("TimeUnitStartsUtc", times(&times_of)),
        (
            "ResourceCategoryAvailabilities",
            Json::Array(categories.collect()),
        ),
    ];
    Ok(respond(task, world, properties))
}

/// Adds an adjustment for each update: what callers sell elsewhere is negative.
fn adjust(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    for update in objects(task, "AvailabilityUpdates") {
        let value = update
            .get("UnitCountAdjustment")
            .and_then(|value| value.get("Value"));
        let Some(value) = value.filter(|value| !value.is_null()) else {
            continue;
        };
        let properties = [
            ("UnitCount", value.clone()),
            ("IsActive", Json::Bool(true)),
            ("ActivityState", Json::text("Active")),
        ];
        make(task, world, ADJUSTMENT, update, properties);
    }
    Ok(world.empty(task))
}
