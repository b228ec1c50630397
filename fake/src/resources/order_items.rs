//! Orders outside of reservations, and order items: what is consumed, canceled, and put on bills.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::stay::add_item;
use super::tools::{amend, asked, list, make, named, objects, reference, respond};
use crate::check::{At, Rejection};
use crate::convention::unknown_entity;
use crate::entity::Entity;
use crate::handler::{Handler, HandlerFn, Task, Transition};
use crate::hotel::prices::{Amount, CURRENCY};
use crate::json::{Json, Object, object};
use crate::state::World;

pub(super) struct OrderItems;

impl Handler for OrderItems {
    fn entity(&self) -> &'static str {
        "OrderItemId"
    }

    fn operations(&self) -> &'static [(&'static str, HandlerFn)] {
        &[("accountingItems/update", assign)]
    }

    fn transitions(&self) -> &'static [Transition] {
        &[Transition {
            operation: "orderItems/cancel",
            property: "AccountingState",
            from: &["Open", "Inactive"],
            to: "Canceled",
            stamps: &["CanceledUtc"],
        }]
    }

    fn shown(&self, _: &Task<'_>, entity: &Entity, _: &str, property: &str) -> Option<Json> {
        match property {
            "OrderId" => Some(reference(entity, "ServiceOrderId")),
            "Data" => Some(old_data(entity)),
            _ => None,
        }
    }
}

/// The older version tells by the kind of data what the newer one tells by `Type`.
fn old_data(item: &Entity) -> Json {
    let product = item
        .properties
        .get("Data")
        .and_then(|data| data.get("Product")?.get("ProductId"));
    let (kind, value) = match (item.text("Type"), product) {
        (Some("ProductOrder"), Some(product)) => {
            ("ProductOrder", object([("ProductId", product.clone())]))
        }
        (
            Some(
                kind @ ("CancellationFee"
                | "Deposit"
                | "ExchangeRateDifference"
                | "CustomItem"
                | "Surcharge"
                | "SpaceOrder"
                | "TaxCorrection"
                | "ResourceUpgradeFee"
                | "InvoiceFee"),
            ),
            _,
        ) => (kind, Json::Null),
        _ => ("Other", Json::Null),
    };
    object([("Discriminator", Json::text(kind)), ("Value", value)])
}

/// What items cost and payments do not cover, without what was canceled.
pub(super) fn balance(items: &[Arc<Entity>], payments: &[Arc<Entity>]) -> Decimal {
    let sum = |entities: &[Arc<Entity>]| -> Decimal {
        let counted = entities.iter().filter(|entity| {
            entity.text("AccountingState") != Some("Canceled")
                && entity.text("State") != Some("Canceled")
                && entity.text("State") != Some("Failed")
        });
        let amounts = counted.filter_map(|entity| Amount::of(entity.properties.get("Amount")?));
        amounts.map(|amount| amount.gross).sum()
    };
    sum(items) - sum(payments)
}

/// Puts items and payments on bills.
fn assign(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    const KIND: &str = "AccountingItemId";
    let updates = objects(task, "AccountingItemUpdates");
    let mut found = Vec::with_capacity(updates.len());
    for (index, update) in updates.into_iter().enumerate() {
        let list = At::ROOT.name("AccountingItemUpdates");
        let at = list.index(index);
        let id = update.get(KIND).and_then(Json::as_str).unwrap_or_default();
        let named = world.named(KIND, id);
        let (kind, item) = named.ok_or_else(|| unknown_entity(&at.name(KIND)))?;
        if item.text("AccountingState") == Some("Closed") {
            let what = "the item is on a bill that is closed";
            return Err(Rejection::invalid(&at.name(KIND), "state", what));
        }
        found.push((update, kind, item));
    }
    for (update, kind, item) in &found {
        for property in ["BillId", "AccountId"] {
            if let Some(value) = update.get(property).and_then(|update| update.get("Value")) {
                amend(task, world, kind, &item.id, &[(property, value.clone())]);
            }
        }
    }
    let of = |wanted: &str| -> Vec<Arc<Entity>> {
        let entities = found.iter().filter(|(_, kind, _)| kind == wanted);
        let entities = entities.filter_map(|(_, kind, item)| world.store(kind)?.get(&item.id));
        entities.collect()
    };
    let items = list(task, of("OrderItemId"), "OrderItemOld");
    let payments = list(task, of("PaymentId"), "PaymentItemOld");
    let lists = [("OrderItems", items), ("PaymentItems", payments)];
    Ok(respond(task, world, lists))
}

/// An order item for so many of a product, as `ProductId`, `Count` and `UnitAmount` say. Gives its identifier.
pub(super) fn add_product(
    task: &Task<'_>,
    world: &mut World,
    order: &Entity,
    item: &Object,
) -> Option<String> {
    let product = world
        .store("ProductId")?
        .get(item.get("ProductId")?.as_str()?)?;
    let count = match item.get("Count") {
        Some(Json::Number(text)) => text.parse().unwrap_or(1),
        _ => 1,
    };
    let own = || Amount::of(product.properties.get("Price")?);
    let unit = item
        .get("UnitAmount")
        .and_then(Amount::read)
        .or_else(own)
        .unwrap_or_else(|| Amount::zero(CURRENCY));
    let data = object([
        ("Discriminator", Json::text("Product")),
        (
            "Product",
            object([
                ("ProductId", Json::text(&product.id)),
                ("AgeCategoryId", Json::Null),
                ("ProductType", Json::text("Product")),
            ]),
        ),
    ]);
    let more = object([
        ("Type", Json::text("ProductOrder")),
        ("RevenueType", Json::text("Product")),
        ("Data", data),
        ("BillingName", reference(&product, "Name")),
        (
            "AccountingCategoryId",
            reference(&product, "AccountingCategoryId"),
        ),
        (
            "StartUtc",
            item.get("StartUtc").cloned().unwrap_or(Json::Null),
        ),
        (
            "ExternalIdentifier",
            item.get("ExternalIdentifier")
                .cloned()
                .unwrap_or(Json::Null),
        ),
        (
            "BillId",
            asked(task, "BillId").cloned().unwrap_or(Json::Null),
        ),
    ]);
    Some(add_item(task, world, order, &unit, count, more))
}

pub(super) struct ServiceOrders;

impl Handler for ServiceOrders {
    fn entity(&self) -> &'static str {
        "ServiceOrderId"
    }

    fn operations(&self) -> &'static [(&'static str, HandlerFn)] {
        &[("orders/add", order)]
    }
}

fn order(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (kind, account) = named(task, world, "AccountId")?;
    let consumed = asked(task, "ConsumptionUtc").cloned();
    let number = 100_000 + world.random.below(900_000);
    let own = [
        ("AccountType", Json::text(account_type(&kind))),
        ("Number", Json::String(number.to_string())),
        ("State", Json::text("Processed")),
        ("Origin", Json::text("Connector")),
        ("AccountId", Json::text(&account.id)),
        ("CreatorProfileId", Json::text(&world.enterprise)),
        ("UpdaterProfileId", Json::text(&world.enterprise)),
    ];
    let id = make(task, world, "ServiceOrderId", task.request, own);
    if let Some(order) = world
        .store("ServiceOrderId")
        .and_then(|store| store.get(&id))
    {
        for item in objects(task, "ProductOrders") {
            add_product(task, world, &order, item);
        }
        for item in objects(task, "Items") {
            add_custom(task, world, &order, item, consumed.as_ref());
        }
    }
    Ok(respond(task, world, [("OrderId", Json::String(id))]))
}

/// An item that is not a product.
fn add_custom(
    task: &Task<'_>,
    world: &mut World,
    order: &Entity,
    item: &Object,
    consumed: Option<&Json>,
) {
    let own = |name: &str| item.get(name).cloned().unwrap_or(Json::Null);
    let count = match item.get("UnitCount") {
        Some(Json::Number(text)) => text.parse().unwrap_or(1),
        _ => 1,
    };
    let unit = item.get("UnitAmount").and_then(Amount::read);
    let unit = unit.unwrap_or_else(|| Amount::zero(CURRENCY));
    let mut more = Object::from_iter(
        [
            ("Type", Json::text("CustomItem")),
            ("RevenueType", Json::text("Additional")),
            ("BillingName", own("Name")),
            ("AccountingCategoryId", own("AccountingCategoryId")),
            ("ExternalIdentifier", own("ExternalIdentifier")),
            (
                "BillId",
                asked(task, "BillId").cloned().unwrap_or(Json::Null),
            ),
        ]
        .map(|(name, value)| (name.to_owned(), value)),
    );
    if let Some(consumed) = consumed {
        more.insert("ConsumedUtc".to_owned(), consumed.clone());
    }
    add_item(task, world, order, &unit, count, Json::Object(more));
}

/// What kind of account an entity of a kind is.
pub(super) fn account_type(kind: &str) -> &'static str {
    match kind {
        "CompanyId" => "Company",
        _ => "Customer",
    }
}
