//! Reservations: they are priced, made, confirmed, started, processed or canceled, and the nights are charged.

use super::order_items::{add_product, balance};
use super::stay::{self, Wanted};
use super::tools::{
    amend, asked, flag, forbidden, list, make, named, naming, now, objects, reference, respond,
    set, texts,
};
use super::transition::Transition;
use super::{Meaning, SomeId};
use crate::check::{At, Rejection, instant};
use crate::hotel::prices::Amount;
use crate::json::{Json, Object, object};
use crate::state::{Entity, Filters, Task, World, view};

const KIND: &str = "ReservationId";

pub(super) struct Reservations;

impl Meaning for Reservations {
    fn entity(&self) -> &'static str {
        KIND
    }

    fn by_hand(&self) -> &'static [&'static str] {
        &[
            "reservations/add",
            "reservations/addProduct",
            "reservations/deleteCompanion",
            "reservations/getAllItems",
            "reservations/getChannelManagerDetails",
            "reservations/price",
            "reservations/updateCustomer",
            "reservations/updateInterval",
        ]
    }

    fn transitions(&self) -> &'static [Transition] {
        const BEFORE: &[&str] = &["Optional", "Inquired", "Requested"];
        &[
            Transition {
                operation: "reservations/confirm",
                property: "State",
                from: BEFORE,
                to: "Confirmed",
                stamps: &[],
            },
            Transition {
                operation: "reservations/start",
                property: "State",
                from: &["Confirmed"],
                to: "Started",
                stamps: &["ActualStartUtc"],
            },
            Transition {
                operation: "reservations/process",
                property: "State",
                from: &["Started"],
                to: "Processed",
                stamps: &["ActualEndUtc"],
            },
            Transition {
                operation: "reservations/cancel",
                property: "State",
                from: &["Confirmed", "Optional", "Inquired", "Requested"],
                to: "Canceled",
                stamps: &["CancelledUtc"],
            },
        ]
    }

    fn renamed(&self) -> &'static [(&'static str, &'static str)] {
        &[
            ("RequestedCategoryId", "RequestedResourceCategoryId"),
            ("CompanyId", "PartnerCompanyId"),
            ("StartUtc", "ScheduledStartUtc"),
            ("EndUtc", "ScheduledEndUtc"),
        ]
    }

    fn answer(&self, task: &Task<'_>, world: &mut World) -> Option<Result<Json, Rejection>> {
        Some(match task.operation.action.as_str() {
            "add" => add(task, world),
            "price" => price(task, world),
            "addProduct" => product(task, world),
            "updateCustomer" => customer(task, world),
            "updateInterval" => interval(task, world),
            "deleteCompanion" => leave(task, world),
            "getAllItems" => items(task, world),
            "getChannelManagerDetails" => details(task, world),
            _ => return None,
        })
    }

    fn may_move(
        &self,
        task: &Task<'_>,
        world: &World,
        reservation: &Entity,
    ) -> Result<(), Rejection> {
        if task.operation.action != "process" || flag(task, "AllowOpenBalance") {
            return Ok(());
        }
        let items = stay::items(world, &reservation.id);
        let payments = naming(world, "PaymentId", KIND, &reservation.id);
        let open = balance(&items, &payments);
        if open.is_zero() {
            return Ok(());
        }
        let message = format!(
            "The reservation has an open balance of {open}. Settle it, or allow an open balance."
        );
        Err(forbidden("balance", message))
    }

    fn moved(&self, task: &Task<'_>, world: &mut World, id: &str) {
        match task.operation.action.as_str() {
            "confirm" => stay::bring_items(task, world, id, "Inactive", "Open", None),
            "start" => check_in(task, world, id, true),
            "process" => {
                amend(task, world, KIND, id, &[("EndUtc", now(task))]);
                if flag(task, "CloseBills") {
                    close_bills(task, world, id);
                }
            }
            "cancel" => cancel(task, world, id),
            _ => {}
        }
    }

    fn shown(&self, _: &Task<'_>, entity: &Entity, _: &str, property: &str) -> Option<Json> {
        let count = |index: usize| {
            let counts = entity.properties.get("PersonCounts")?.as_array()?;
            let count = counts.get(index).and_then(|count| count.get("Count"));
            Some(count.cloned().unwrap_or(Json::Number("0".to_owned())))
        };
        let own = |name: &str| Some(reference(entity, name));
        match property {
            "State" if entity.text("State") == Some("Inquired") => Some(Json::text("Enquired")),
            "RequestedCategoryId" => own("RequestedResourceCategoryId"),
            "AssignedSpaceId" => own("AssignedResourceId"),
            "AssignedSpaceLocked" => own("AssignedResourceLocked"),
            "CompanyId" => own("PartnerCompanyId"),
            "OwnerId" => own("AccountId"),
            "CustomerId" => match entity.text("AccountType") {
                Some("Customer") => own("AccountId"),
                _ => own("BookerId"),
            },
            "Origin" => match (entity.text("Origin"), entity.text("CommanderOrigin")) {
                // The older version says in one word what the newer one says in two.
                (Some("Commander"), origin) => Some(Json::String(format!(
                    "Commander{}",
                    origin.unwrap_or("InPerson")
                ))),
                _ => None,
            },
            "AdultCount" => count(0),
            "ChildCount" => count(1),
            _ => None,
        }
    }

    fn sensible(&self, operation: &str, request: &mut Object, _: SomeId<'_>) {
        if operation == "reservations/process" {
            request.insert("AllowOpenBalance".to_owned(), Json::Bool(true));
        }
        if operation == "reservations/add"
            && let Some(Json::Array(items)) = request.get_mut("Reservations")
        {
            for item in items {
                if let Json::Object(item) = item
                    && let Some(state) = item.get_mut("State").filter(|state| !state.is_null())
                {
                    *state = Json::text("Confirmed");
                }
            }
        }
    }
}

fn price(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
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

fn add(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
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
    let nights = super::tools::nights(wanted.start, wanted.end);
    let full = nights.into_iter().find(|night| {
        let taken = super::services::taken(world, &category.id, *night);
        rooms > 0 && taken >= rooms
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

fn product(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (_, reservation) = named(task, world, KIND)?;
    let item = add_product(task, world, &reservation, task.request);
    let items = Json::Array(item.into_iter().map(Json::String).collect());
    Ok(respond(task, world, [("ItemIds", items)]))
}

fn customer(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (_, reservation) = named(task, world, KIND)?;
    let (_, customer) = named(task, world, "CustomerId")?;
    let owner = [
        ("AccountId", Json::text(&customer.id)),
        ("AccountType", Json::text("Customer")),
    ];
    amend(task, world, KIND, &reservation.id, &owner);
    for item in stay::items(world, &reservation.id) {
        if item.text("AccountingState") != Some("Closed") {
            amend(task, world, "OrderItemId", &item.id, &owner);
        }
    }
    Ok(world.empty(task))
}

fn interval(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (_, reservation) = named(task, world, KIND)?;
    let new = |asked_for: &str, kept: &str| {
        let value = asked(task, asked_for).or_else(|| reservation.properties.get(kept));
        value.cloned().unwrap_or(Json::Null)
    };
    let start = new("StartUtc", "ScheduledStartUtc");
    let end = new("EndUtc", "ScheduledEndUtc");
    let given = asked(task, "StartUtc").or(asked(task, "EndUtc")).is_some();
    if given && instant(Some(&start)) >= instant(Some(&end)) {
        let at = At::ROOT.name("EndUtc");
        return Err(Rejection::invalid(
            &at,
            "interval",
            "the end must lie after the start",
        ));
    }
    let changes = [
        ("StartUtc", start.clone()),
        ("ScheduledStartUtc", start),
        ("EndUtc", end.clone()),
        ("ScheduledEndUtc", end),
    ];
    amend(task, world, KIND, &reservation.id, &changes);
    if let Some((_, changed)) = world.named(KIND, &reservation.id) {
        stay::charge_again(task, world, &changed);
    }
    Ok(world.empty(task))
}

/// Closes the bills that items of the reservation are on.
fn close_bills(task: &Task<'_>, world: &mut World, id: &str) {
    let items = stay::items(world, id);
    let bills = items
        .iter()
        .filter_map(|item| item.text("BillId").map(str::to_owned));
    for bill in crate::state::distinct(bills.collect()) {
        let open = |bill: &Entity| bill.text("State") == Some("Open");
        if world
            .named("BillId", &bill)
            .is_some_and(|(_, bill)| open(&bill))
        {
            super::bills::close(task, world, &bill, Json::text("Receipt"));
        }
    }
}

fn check_in(task: &Task<'_>, world: &mut World, id: &str, here: bool) {
    let options = [
        "OwnerCheckedIn",
        "AllCompanionsCheckedIn",
        "AnyCompanionCheckedIn",
    ]
    .map(|name| (name, Json::Bool(here)));
    let mut options = object(options);
    if let Json::Object(options) = &mut options {
        options.insert("ConnectorCheckIn".to_owned(), Json::Bool(here));
    }
    let changes = [("Options", options), ("StartUtc", now(task))];
    amend(task, world, KIND, id, &changes);
}

fn cancel(task: &Task<'_>, world: &mut World, id: &str) {
    amend(
        task,
        world,
        KIND,
        id,
        &[("CancellationReason", Json::text("Other"))],
    );
    let nights = stay::items(world, id);
    for state in ["Open", "Inactive"] {
        stay::bring_items(task, world, id, state, "Canceled", Some("CanceledUtc"));
    }
    // The fee is the price of the first night.
    let first = nights
        .last()
        .and_then(|item| item.properties.get("UnitAmount"));
    if let (true, Some(amount)) = (
        flag(task, "PostCancellationFee"),
        first.and_then(Amount::of),
    ) && let Some((_, reservation)) = world.named(KIND, id)
    {
        let fee = [
            ("Type", Json::text("CancellationFee")),
            ("RevenueType", Json::text("Service")),
            ("BillingName", Json::text("Cancellation fee")),
        ];
        stay::add_item(task, world, &reservation, &amount, 1, object(fee));
    }
}

fn leave(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (_, reservation) = named(task, world, KIND)?;
    let (_, customer) = named(task, world, "CustomerId")?;
    for companionship in naming(world, COMPANIONSHIP, KIND, &reservation.id) {
        if companionship.text("CustomerId") == Some(&customer.id) {
            world.store_mut(COMPANIONSHIP).remove(&companionship.id);
        }
    }
    Ok(world.empty(task))
}

/// The identifiers that the request lists, of reservations that exist.
fn listed(task: &Task<'_>, world: &World) -> Vec<std::sync::Arc<Entity>> {
    let ids = texts(task, "ReservationIds").into_iter();
    ids.filter_map(|id| world.store(KIND)?.get(id)).collect()
}

fn items(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let states = texts(task, "AccountingStates");
    let wanted = |item: &Entity| {
        let state = item.text("AccountingState").unwrap_or_default();
        states.is_empty() || states.contains(&state)
    };
    let reservations = listed(task, world).into_iter().map(|reservation| {
        let items = stay::items(world, &reservation.id).into_iter();
        object([
            ("ReservationId", Json::text(&reservation.id)),
            ("Items", Json::Array(Vec::new())),
            (
                "OrderItems",
                list(task, items.filter(|item| wanted(item)), "OrderItemOld"),
            ),
        ])
    });
    let reservations = Json::Array(reservations.collect());
    Ok(respond(task, world, [("Reservations", reservations)]))
}

fn details(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let come_by_channel =
        |reservation: &std::sync::Arc<Entity>| reservation.text("Origin") == Some("ChannelManager");
    let found = listed(task, world).into_iter().filter(come_by_channel);
    let details = found.map(|reservation| {
        let own = |name: &str| reference(&reservation, name);
        object([
            ("ReservationId", Json::text(&reservation.id)),
            ("RequestedRateCode", own("RateId")),
            ("ChannelManagerName", Json::Null),
            ("ChannelNumber", own("ChannelNumber")),
            ("ChannelManagerGroupNumber", Json::Null),
            ("ChannelManagerNumber", own("ChannelManagerNumber")),
            ("CreatedUtc", own("CreatedUtc")),
        ])
    });
    let details = Json::Array(details.collect());
    Ok(respond(task, world, [("ChannelManagerDetails", details)]))
}

const COMPANIONSHIP: &str = "CompanionshipId";

/// Who stays with whom: a companion belongs to the group of the reservation.
pub(super) struct Companionships;

impl Meaning for Companionships {
    fn entity(&self) -> &'static str {
        COMPANIONSHIP
    }

    fn created(&self, task: &Task<'_>, world: &mut World, entity: &mut Entity, item: &Object) {
        let id = item.get(KIND).and_then(Json::as_str).unwrap_or_default();
        if let Some((_, reservation)) = world.named(KIND, id) {
            set(
                task,
                entity,
                "ReservationGroupId",
                reference(&reservation, "GroupId"),
            );
        }
    }
}

/// The reservations of a category that touch a night.
pub(super) fn colliding(
    world: &World,
    category_id: &str,
    night: jiff::civil::Date,
) -> Vec<std::sync::Arc<Entity>> {
    // From check-in to check-out, so that one leaves and another comes on the same day.
    let (start, end) = (night.at(18, 0, 0, 0), night.at(23, 0, 0, 0));
    let filters = Filters::among("RequestedResourceCategoryId", [category_id]).and_collides(
        ("ScheduledStartUtc", "ScheduledEndUtc"),
        start,
        end,
    );
    world
        .store(KIND)
        .and_then(|store| store.select(&filters, None, usize::MAX))
        .unwrap_or_default()
}
