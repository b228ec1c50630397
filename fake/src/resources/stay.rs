//! What a stay costs, night by night, and the order items that it is charged with.

use std::sync::Arc;

use jiff::civil::{Date, DateTime};

use super::price_list;
use super::tools::{amend, make, nights, now};
use crate::check::instant;
use crate::clock::civil_text;
use crate::entity::Entity;
use crate::handler::Task;
use crate::hotel::discount;
use crate::hotel::prices::{Amount, CURRENCY, REDUCED, discounted, night};
use crate::json::{Json, Object, object};
use crate::state::{Filters, World};

/// The kind of entity that a stay is.
pub(super) const RESERVATION: &str = "ReservationId";

/// What a night costs.
pub(super) fn price(rate: Option<&Entity>, category: Option<&Entity>, date: Date) -> Amount {
    let category_id = category.map_or("", |category| category.id.as_str());
    let set = rate.and_then(|rate| price_list::price(rate, category_id, date));
    let gross = set.unwrap_or_else(|| {
        let ordering = category.and_then(|category| category.properties.get("Ordering"));
        let rank = ordering.and_then(|ordering| match ordering {
            Json::Number(text) => text.parse().ok(),
            _ => None,
        });
        let percent = rate.and_then(|rate| rate.text("Name")).map_or(0, discount);
        discounted(night(rank.unwrap_or(0), date), percent)
    });
    Amount::gross(CURRENCY, gross, Some(REDUCED))
}

/// A stay that is asked for or exists: what decides its price.
pub(super) struct Wanted {
    pub(super) start: DateTime,
    pub(super) end: DateTime,
    pub(super) rate: Option<Arc<Entity>>,
    pub(super) category: Option<Arc<Entity>>,
    /// A price for every night, and prices for some nights, that the caller dictates.
    each: Option<Amount>,
    some: Vec<(usize, Amount)>,
}

impl Wanted {
    /// What an item of `reservations/price` and `reservations/add` asks for.
    pub(super) fn read(world: &World, item: &Object) -> Option<Self> {
        let entity = |kind: &str, property: &str| {
            let id = item.get(property)?.as_str()?;
            world.store(kind)?.get(id)
        };
        let amount = |value: Option<&Json>| value.and_then(Amount::read);
        let units = item.get("TimeUnitPrices").and_then(Json::as_array);
        let some = units.unwrap_or_default().iter().filter_map(|unit| {
            let Json::Number(index) = unit.get("Index")? else {
                return None;
            };
            Some((index.parse().ok()?, amount(unit.get("Amount"))?))
        });
        Some(Wanted {
            start: instant(item.get("StartUtc"))?,
            end: instant(item.get("EndUtc"))?,
            rate: entity("RateId", "RateId"),
            category: entity("ResourceCategoryId", "RequestedCategoryId"),
            each: amount(item.get("TimeUnitAmount")),
            some: some.collect(),
        })
    }

    /// What a reservation that exists would be asked for as.
    fn of(world: &World, reservation: &Entity) -> Option<Self> {
        let entity =
            |kind: &str, property: &str| world.store(kind)?.get(reservation.text(property)?);
        Some(Wanted {
            start: instant(reservation.properties.get("ScheduledStartUtc"))?,
            end: instant(reservation.properties.get("ScheduledEndUtc"))?,
            rate: entity("RateId", "RateId"),
            category: entity("ResourceCategoryId", "RequestedResourceCategoryId"),
            each: None,
            some: Vec::new(),
        })
    }

    /// The dates of the nights and what each costs.
    fn costs(&self) -> impl Iterator<Item = (Date, Amount)> {
        let nights = nights(self.start, self.end).into_iter().enumerate();
        nights.map(|(index, date)| {
            let single = self.some.iter().find(|(unit, _)| *unit == index);
            let dictated = single.map(|(_, amount)| amount).or(self.each.as_ref());
            let amount = dictated
                .cloned()
                .unwrap_or_else(|| price(self.rate.as_deref(), self.category.as_deref(), date));
            (date, amount)
        })
    }

    pub(super) fn total(&self) -> Amount {
        let costs = self.costs().map(|(_, amount)| amount);
        costs
            .reduce(|sum, cost| sum.plus(&cost))
            .unwrap_or_else(|| Amount::zero(CURRENCY))
    }
}

/// Charges the nights of a reservation.
pub(super) fn charge(task: &Task<'_>, world: &mut World, wanted: &Wanted, reservation: &Entity) {
    for (date, amount) in wanted.costs() {
        let instant = |hour| Json::String(civil_text(date.at(hour, 0, 0, 0)));
        let item = [
            ("Type", Json::text("SpaceOrder")),
            ("RevenueType", Json::text("Service")),
            ("ConsumedUtc", instant(22)),
            ("StartUtc", instant(0)),
            ("BillingName", Json::text("Night")),
        ];
        add_item(task, world, reservation, &amount, 1, object(item));
    }
}

/// An order item of a reservation or another service order. Gives its identifier.
pub(super) fn add_item(
    task: &Task<'_>,
    world: &mut World,
    order: &Entity,
    unit: &Amount,
    count: i64,
    more: Json,
) -> String {
    let own = |property: &str| super::tools::reference(order, property);
    let amount = unit.clone().times(count).to_json();
    let state = match order.text("State") {
        Some("Optional" | "Inquired" | "Requested") => "Inactive",
        _ => "Open",
    };
    let nothing = Object::new();
    let properties = [
        ("EnterpriseId", own("EnterpriseId")),
        ("AccountId", own("AccountId")),
        ("AccountType", own("AccountType")),
        ("ServiceId", own("ServiceId")),
        ("ServiceOrderId", Json::text(&order.id)),
        ("UnitCount", Json::Number(count.to_string())),
        ("UnitAmount", unit.to_json()),
        ("Amount", amount.clone()),
        ("OriginalAmount", amount),
        ("ConsumedUtc", now(task)),
        ("AccountingState", Json::text(state)),
        (
            "Options",
            object([("CanceledWithReservation", Json::Bool(false))]),
        ),
        ("CreatorProfileId", own("CreatorProfileId")),
        ("UpdaterProfileId", own("UpdaterProfileId")),
    ];
    let mut item = more.as_object().unwrap_or(&nothing).clone();
    for (name, value) in properties {
        item.entry(name.to_owned()).or_insert(value);
    }
    item.retain(|_, value| !value.is_null());
    make(task, world, "OrderItemId", &item, [])
}

/// The order items of a reservation, the newest first.
pub(super) fn items(world: &World, order_id: &str) -> Vec<Arc<Entity>> {
    super::tools::naming(world, "OrderItemId", "ServiceOrderId", order_id)
}

/// Brings the open items of a reservation to a state.
pub(super) fn bring_items(
    task: &Task<'_>,
    world: &mut World,
    order_id: &str,
    from: &str,
    to: &str,
    stamp: Option<&str>,
) {
    for item in items(world, order_id) {
        if item.text("AccountingState") == Some(from) {
            let state = [("AccountingState", Json::text(to))];
            amend(task, world, "OrderItemId", &item.id, &state);
            if let Some(stamp) = stamp {
                amend(task, world, "OrderItemId", &item.id, &[(stamp, now(task))]);
            }
        }
    }
}

/// Charges the nights of a reservation anew, after its interval, rate or category has changed.
pub(super) fn charge_again(task: &Task<'_>, world: &mut World, reservation: &Entity) {
    let Some(wanted) = Wanted::of(world, reservation) else {
        return;
    };
    for item in items(world, &reservation.id) {
        let open = matches!(item.text("AccountingState"), Some("Open" | "Inactive"));
        if open && item.text("Type") == Some("SpaceOrder") {
            let canceled = [
                ("AccountingState", Json::text("Canceled")),
                ("CanceledUtc", now(task)),
            ];
            amend(task, world, "OrderItemId", &item.id, &canceled);
        }
    }
    charge(task, world, &wanted, reservation);
}

/// The reservations of a category that touch a night.
pub(super) fn colliding(world: &World, category_id: &str, night: Date) -> Vec<Arc<Entity>> {
    // From check-in to check-out, so that one leaves and another comes on the same day.
    let (start, end) = (night.at(18, 0, 0, 0), night.at(23, 0, 0, 0));
    let filters = Filters::among("RequestedResourceCategoryId", [category_id]).and_collides(
        ("ScheduledStartUtc", "ScheduledEndUtc"),
        start,
        end,
    );
    world
        .store(RESERVATION)
        .and_then(|store| store.select(&filters, None, usize::MAX))
        .unwrap_or_default()
}
