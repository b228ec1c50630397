//! Reservations that exist: they are confirmed, started, changed, processed or canceled.

use super::booking::{add, price};
use super::order_items::{add_product, balance};
use super::stay;
use super::tools::{
    amend, asked, flag, forbidden, list, named, naming, now, reference, respond, set, texts,
};
use crate::check::{At, Rejection, instant};
use crate::entity::Entity;
use crate::handler::{Handler, HandlerFn, SomeId, Task, Transition};
use crate::hotel::prices::Amount;
use crate::json::{Json, Object, object};
use crate::state::World;

const KIND: &str = stay::RESERVATION;

pub(super) struct Reservations;

impl Handler for Reservations {
    fn entity(&self) -> &'static str {
        KIND
    }

    fn operations(&self) -> &'static [(&'static str, HandlerFn)] {
        &[
            ("reservations/add", add),
            ("reservations/addProduct", product),
            ("reservations/deleteCompanion", leave),
            ("reservations/getAllItems", items),
            ("reservations/getChannelManagerDetails", details),
            ("reservations/price", price),
            ("reservations/updateCustomer", customer),
            ("reservations/updateInterval", interval),
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
    for bill in crate::convention::distinct(bills.collect()) {
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

impl Handler for Companionships {
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
