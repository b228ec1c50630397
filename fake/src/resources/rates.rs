//! Rates: prices by category and day, which callers can set.

use super::price_list::update;
use super::stay::price;
use super::tools::{days, make, named, naming, objects, respond, set, times};
use crate::check::Rejection;
use crate::convention::view;
use crate::entity::Entity;
use crate::handler::{Handler, HandlerFn, Task};
use crate::hotel::prices::{Amount, CURRENCY, number};
use crate::json::{Json, Object, object};
use crate::state::World;

const KIND: &str = "RateId";

pub(super) struct Rates;

impl Handler for Rates {
    fn entity(&self) -> &'static str {
        KIND
    }

    fn operations(&self) -> &'static [(&'static str, HandlerFn)] {
        &[
            ("rates/getPricing", pricing),
            ("rates/set", put),
            ("rates/updatePrice", |task, world| update(task, world, KIND)),
        ]
    }

    fn renamed(&self) -> &'static [(&'static str, &'static str)] {
        &[("RateGroupId", "GroupId")]
    }

    fn created(&self, task: &Task<'_>, world: &mut World, entity: &mut Entity, item: &Object) {
        complete(task, world, entity, item);
    }
}

/// What a rate has that its request says in another way.
fn complete(task: &Task<'_>, world: &World, entity: &mut Entity, item: &Object) {
    let named = |kind: &str, name: &str| {
        let id = world.resolve(kind, item.get(name)?.as_str()?)?;
        Some(Json::String(id))
    };
    let first = |name: &str| {
        let texts = item.get(name)?.as_object()?;
        texts.values().next().cloned()
    };
    let properties = [
        ("GroupId", named("RateGroupId", "RateGroupId")),
        ("ServiceId", named("ServiceId", "ServiceId")),
        ("Name", first("Names")),
        ("ShortName", first("ShortNames")),
        ("Description", item.get("Descriptions").cloned()),
        ("IsActive", Some(Json::Bool(true))),
        (
            "IsPublic",
            Some(Json::Bool(entity.text("Type") == Some("Public"))),
        ),
        ("IsBaseRate", Some(Json::Bool(true))),
    ];
    for (property, value) in properties {
        if let Some(value) = value {
            set(task, entity, property, value);
        }
    }
}

/// Changes the rates that are named, by either identifier, and adds the others.
fn put(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let mut ids = Vec::new();
    for item in objects(task, "Rates") {
        let text = |name: &str| item.get(name).and_then(Json::as_str);
        let external = text("ExternalIdentifier").map(|external| format!("eid:{external}"));
        let known = text("Id").map(str::to_owned).or(external);
        let id = known
            .and_then(|known| world.resolve(KIND, &known))
            .unwrap_or_else(|| make(task, world, KIND, item, []));
        let changed = world.store(KIND).and_then(|store| store.get(&id));
        if let Some(mut entity) = changed.map(|entity| (*entity).clone()) {
            for (name, value) in item.iter().filter(|(name, _)| *name != "Id") {
                set(task, &mut entity, name, value.clone());
            }
            complete(task, world, &mut entity, item);
            if let Some(stored) = world.store_mut(KIND).get_mut(&id) {
                *stored = entity;
            }
            world.touch(task.catalog, KIND, &id, task.now);
        }
        ids.push(id);
    }
    let Some(target) = &task.plan.target else {
        return Ok(world.empty(task));
    };
    let shown = ids.into_iter().filter_map(|id| {
        let entity = world.store(KIND)?.get(&id)?;
        Some((task.request, id, view(task, entity, &target.model)))
    });
    let shown = shown.collect();
    Ok(world.respond(task, target, shown))
}

fn pricing(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (_, rate) = named(task, world, KIND)?;
    let days = days(task)?;
    let service = rate.text("ServiceId").unwrap_or_default();
    let categories = naming(world, "ResourceCategoryId", "ServiceId", service);
    let prices = |category: Option<&Entity>| -> (Json, Json) {
        let amounts: Vec<_> = days
            .iter()
            .map(|day| price(Some(&rate), category, day.date()))
            .collect();
        let values = amounts.iter().map(|amount| number(amount.gross)).collect();
        let amounts = amounts.iter().map(Amount::to_json).collect();
        (Json::Array(values), Json::Array(amounts))
    };
    let by_category = categories.iter().rev().map(|category| {
        let (values, amounts) = prices(Some(category));
        object([
            ("CategoryId", Json::text(&category.id)),
            ("Prices", values),
            ("AmountPrices", amounts),
        ])
    });
    let by_category = Json::Array(by_category.collect());
    let (values, amounts) = prices(None);
    let properties = [
        ("Currency", Json::text(CURRENCY)),
        ("DatesUtc", times(&days)),
        ("TimeUnitStartsUtc", times(&days)),
        ("BasePrices", values),
        ("BaseAmountPrices", amounts),
        ("CategoryPrices", by_category),
        ("CategoryAdjustments", Json::Array(Vec::new())),
        ("AgeCategoryAdjustments", Json::Array(Vec::new())),
    ];
    Ok(respond(task, world, properties))
}
