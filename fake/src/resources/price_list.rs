//! Prices that callers set, of rates and of products, by day and perhaps by category.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::tools::{named, nights, objects};
use crate::check::{At, Rejection, instant};
use crate::entity::Entity;
use crate::handler::Task;
use crate::hotel::prices::{decimal, number};
use crate::json::{Json, Object};
use crate::state::World;

/// The hidden property that holds them.
const PRICES: &str = "~Prices";

/// Under which name the price of a category on a day is kept.
fn key(category_id: &str, date: Date) -> String {
    format!("{category_id} {date}")
}

/// The price that was set for a category, or for all.
pub(super) fn price(entity: &Entity, category_id: &str, date: Date) -> Option<Decimal> {
    let prices = entity.properties.get(PRICES)?;
    let of_category = prices.get(&key(category_id, date));
    decimal(of_category.or_else(|| prices.get(&key("", date)))?)
}

/// Sets prices of days, for one category or for all; a missing value forgets what was set.
pub(super) fn update(task: &Task<'_>, world: &mut World, kind: &str) -> Result<Json, Rejection> {
    let (_, priced) = named(task, world, kind)?;
    let mut prices = match priced.properties.get(PRICES) {
        Some(Json::Object(prices)) => prices.clone(),
        _ => Object::new(),
    };
    for (index, update) in objects(task, "PriceUpdates").into_iter().enumerate() {
        let at = |name: &str| instant(update.get(name));
        let (first, last) = (at("FirstTimeUnitStartUtc"), at("LastTimeUnitStartUtc"));
        let (Some(first), Some(last)) = (first.or(last), last.or(first)) else {
            continue;
        };
        let list = At::ROOT.name("PriceUpdates");
        let place = list.index(index);
        if last < first {
            let place = place.name("LastTimeUnitStartUtc");
            let what = "it lies before FirstTimeUnitStartUtc";
            return Err(Rejection::invalid(&place, "interval", what));
        }
        let category = update.get("CategoryId").and_then(Json::as_str);
        let value = update.get("Value").and_then(decimal);
        for night in nights(first, last.saturating_add(jiff::Span::new().days(1))) {
            let key = key(category.unwrap_or_default(), night);
            match value {
                Some(value) => prices.insert(key, number(value)),
                None => prices.shift_remove(&key),
            };
        }
    }
    if let Some(entity) = world.store_mut(kind).get_mut(&priced.id) {
        entity
            .properties
            .insert(PRICES.to_owned(), Json::Object(prices));
    }
    world.touch(task.catalog, kind, &priced.id, task.now);
    Ok(world.empty(task))
}
