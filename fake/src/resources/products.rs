//! Products: what they cost on which day.

use super::price_list::{price, update};
use super::tools::{days, named, respond, times};
use crate::check::Rejection;
use crate::handler::{Handler, HandlerFn, Task};
use crate::hotel::prices::{Amount, CURRENCY, STANDARD};
use crate::json::Json;
use crate::state::World;

const KIND: &str = "ProductId";

pub(super) struct Products;

impl Handler for Products {
    fn entity(&self) -> &'static str {
        KIND
    }

    fn operations(&self) -> &'static [(&'static str, HandlerFn)] {
        &[
            ("products/getPricing", pricing),
            ("products/updatePrice", |task, world| {
                update(task, world, KIND)
            }),
        ]
    }
}

fn pricing(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (_, product) = named(task, world, KIND)?;
    let days = days(task)?;
    let own = product.properties.get("Price").and_then(Amount::of);
    let own = own.unwrap_or_else(|| Amount::zero(CURRENCY));
    let prices = days.iter().map(|day| {
        let set = price(&product, "", day.date());
        let amount = set.map(|gross| Amount::gross(&own.currency, gross, Some(STANDARD)));
        amount.as_ref().unwrap_or(&own).to_json()
    });
    let properties = [
        (KIND, Json::text(&product.id)),
        ("TimeUnitStartsUtc", times(&days)),
        ("BaseAmountPrices", Json::Array(prices.collect())),
        ("AgeCategoryPrices", Json::Array(Vec::new())),
    ];
    Ok(respond(task, world, properties))
}
