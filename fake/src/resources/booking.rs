//! New reservations: what they would cost, whether there is room, and their making.

use super::order_items::add_product;
use super::services::taken;
use super::stay::{self, Wanted};
use super::tools::{asked, flag, forbidden, make, naming, nights, objects, respond};
use crate::check::{At, Rejection};
use crate::convention::view;
use crate::handler::Task;
use crate::json::{Json, Object, object};
use crate::state::World;

const KIND: &str = stay::RESERVATION;

pub(super) fn price(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let mut prices = Vec::new();
    for (index, item) in objects(task, "Reservations").into_iter().enumerate() {
        let wanted = wanted(world, item, index)?;
        let identifier = item.get("Identifier").cloned().unwrap_or(Json::Null);
        prices.push(object([
            ("Identifier", identifier),
            ("TotalAmount", wanted.total().to_json()),
            ("Total", Json::Null),
        ]));
    }
    let prices = Json::Array(prices);
    Ok(respond(task, world, [("ReservationPrices", prices)]))
}

/// What an item of the request asks for.
fn wanted(world: &World, item: &Object, index: usize) -> Result<Wanted, Rejection> {
    let list = At::ROOT.name("Reservations");
    let at = list.index(index);
    let end = at.name("EndUtc");
    match Wanted::read(world, item) {
        Some(wanted) if wanted.start < wanted.end => Ok(wanted),
        _ => Err(Rejection::invalid(
            &end,
            "interval",
            "the end must lie after StartUtc",
        )),
    }
}

pub(super) fn add(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let items = objects(task, "Reservations");
    let mut checked = Vec::with_capacity(items.len());
    for (index, item) in items.into_iter().enumerate() {
        let wanted = wanted(world, item, index)?;
        let state = match item.get("State").and_then(Json::as_str) {
            None => "Confirmed",
            Some("Enquired") => "Inquired",
            Some(state @ ("Confirmed" | "Optional" | "Requested")) => state,
            Some(_) => {
                let list = At::ROOT.name("Reservations");
                let what = "a reservation begins as Confirmed, Optional, Enquired or Requested";
                let at = list.index(index);
                return Err(Rejection::invalid(&at.name("State"), "state", what));
            }
        };
        if flag(task, "CheckOverbooking") {
            check_room(world, &wanted, index)?;
        }
        checked.push((item, wanted, state));
    }
    let group = match asked(task, "GroupId") {
        Some(group) => group.clone(),
        None => {
            let name = asked(task, "GroupName").cloned().unwrap_or(Json::Null);
            let enterprise = Json::text(&world.enterprise);
            let own = [("Name", name), ("EnterpriseId", enterprise)];
            Json::String(make(task, world, "ReservationGroupId", task.request, own))
        }
    };
    let mut created = Vec::with_capacity(checked.len());
    for (item, wanted, state) in checked {
        let id = add_one(task, world, item, &wanted, state, &group);
        let Some(reservation) = world.store(KIND).and_then(|store| store.get(&id)) else {
            continue;
        };
        created.push((item, id, reservation));
    }
    let Some(target) = &task.plan.target else {
        return Ok(world.empty(task));
    };
    let shown = created.into_iter().map(|(item, id, reservation)| {
        let shown = view(task, reservation, &target.model);
        (item, id, shown)
    });
    let shown = shown.collect();
    Ok(world.respond(task, target, shown))
}

fn add_one(
    task: &Task<'_>,
    world: &mut World,
    item: &Object,
    wanted: &Wanted,
    state: &str,
    group: &Json,
) -> String {
    let own = |name: &str| item.get(name).cloned().unwrap_or(Json::Null);
    let number = 100_000 + world.random.below(900_000);
    let properties = [
        (
            "ServiceId",
            asked(task, "ServiceId").cloned().unwrap_or(Json::Null),
        ),
        ("AccountId", own("CustomerId")),
        ("AccountType", Json::text("Customer")),
        ("Number", Json::String(number.to_string())),
        ("State", Json::text(state)),
        ("Origin", Json::text("Connector")),
        ("GroupId", group.clone()),
        ("RequestedResourceCategoryId", own("RequestedCategoryId")),
        ("PartnerCompanyId", own("CompanyId")),
        ("ScheduledStartUtc", own("StartUtc")),
        ("ScheduledEndUtc", own("EndUtc")),
        ("CreatorProfileId", Json::text(&world.enterprise)),
        ("UpdaterProfileId", Json::text(&world.enterprise)),
    ];
    let id = make(task, world, KIND, item, properties);
    if let Some(reservation) = world.store(KIND).and_then(|store| store.get(&id)) {
        stay::charge(task, world, wanted, &reservation);
        for order in item
            .get("ProductOrders")
            .and_then(Json::as_array)
            .unwrap_or_default()
        {
            if let Json::Object(order) = order {
                add_product(task, world, &reservation, order);
            }
        }
    }
    id
}

/// Whether a room of the category is free. A category without rooms is not counted at all.
fn check_room(world: &World, wanted: &Wanted, index: usize) -> Result<(), Rejection> {
    let Some(category) = &wanted.category else {
        return Ok(());
    };
    let rooms = naming(
        world,
        "ResourceCategoryAssignmentId",
        "CategoryId",
        &category.id,
    )
    .len();
    let nights = nights(wanted.start, wanted.end);
    let full = nights.into_iter().find(|night| {
        let sold = taken(world, &category.id, *night);
        rooms > 0 && sold >= rooms
    });
    match full {
        Some(night) => Err(forbidden(
            "overbooking",
            format!(
                "Reservation {index} cannot be made: no room of the category is free on {night}."
            ),
        )),
        None => Ok(()),
    }
}
