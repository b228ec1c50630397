//! A coherent hotel: references resolve, intervals are ordered, amounts add up, and the same seed gives the same bytes.
//!
//! Only what cannot be computed is kept, some forty bytes per reservation: who stays when in which room, and where that
//! has got to. Everything else follows from it and from the place of an entity among its kind, when somebody reads it.

mod desk;
mod house;
mod ids;
mod people;
mod plan;
pub(crate) mod prices;
mod reference;
mod sales;
mod seeded;
mod stays;
#[cfg(test)]
mod tests;
mod trade;
mod words;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::{DateTime, Time};

pub(crate) use reference::answer as reference_data;
pub(crate) use sales::discount;

use crate::catalog::Catalog;
use crate::random::Random;
use crate::state::{Store, World};
use ids::Ids;
use plan::Plan;
use stays::Stay;

/// How much a fake is seeded with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Hotel {
    /// Nothing: there is only what callers create.
    #[default]
    Empty,
    /// One hotel of 12 rooms, some 400 reservations around the present.
    Small,
    /// One hotel of 120 rooms, some 20,000 reservations of about two years.
    Medium,
    /// Five hotels of 120 rooms each, 100,000 reservations of about two years, behind one portfolio access token.
    Chain,
}

impl Hotel {
    /// Enterprises, rooms of each, days before and after the present.
    fn dimensions(self) -> (usize, usize, std::ops::Range<i32>) {
        match self {
            Hotel::Empty => (0, 0, 0..0),
            Hotel::Small => (1, 12, -90..45),
            Hotel::Medium => (1, 120, -540..120),
            Hotel::Chain => (5, 120, -540..120),
        }
    }
}

impl std::str::FromStr for Hotel {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "empty" => Ok(Hotel::Empty),
            "small" => Ok(Hotel::Small),
            "medium" => Ok(Hotel::Medium),
            "chain" => Ok(Hotel::Chain),
            _ => Err(format!(
                "there is no hotel {text:?}; there are empty, small, medium and chain"
            )),
        }
    }
}

/// The world in which a hotel of this size stands.
pub(crate) fn world(catalog: &Catalog, mut random: Random, now: DateTime, size: Hotel) -> World {
    if size == Hotel::Empty {
        return World::new(random);
    }
    let plan = Arc::new(planned(&mut random, now, size));
    let mut stores = HashMap::new();
    for kind in kinds() {
        if let Some(seeded) = seeded::Kind::new(catalog, &plan, kind) {
            stores.insert(kind.id_type.to_owned(), Store::seeded(Arc::new(seeded)));
        }
    }
    let enterprise = plan.id("EnterpriseId", 0);
    World::with(stores, random, enterprise)
}

/// Decides who stays when, and so everything else.
fn planned(random: &mut Random, now: DateTime, size: Hotel) -> Plan {
    let (enterprises, rooms, days) = size.dimensions();
    let minute = Time::new(now.hour(), now.minute(), 0, 0).unwrap_or(Time::MIN);
    let now = now.date().to_datetime(minute);
    let seed = random.below(u64::MAX);
    let (stays, guests) = stays::make(random, now, enterprises * rooms, days);
    let mut plan = Plan {
        seed,
        now,
        enterprises,
        rooms,
        bills: by_number(&stays, |stay| stay.bill),
        payments: by_number(&stays, |stay| stay.payment),
        items: Vec::with_capacity(stays.len() + 1),
        ids: HashMap::new(),
        stays,
        guests,
    };
    let mut items = 0;
    plan.items.push(items);
    for stay in &plan.stays {
        items += u32::try_from(trade::items(stay)).unwrap_or(0);
        plan.items.push(items);
    }
    for kind in kinds() {
        plan.ids.insert(kind.id_type, Ids::new(seed, kind.id_type));
    }
    for kind in ["ChainId", "ProfileId"] {
        plan.ids.insert(kind, Ids::new(seed, kind));
    }
    plan
}

/// Every kind that hotels are seeded with.
fn kinds() -> impl Iterator<Item = &'static seeded::Recipe> {
    [
        house::RECIPES,
        sales::RECIPES,
        people::RECIPES,
        trade::RECIPES,
        desk::RECIPES,
    ]
    .into_iter()
    .flatten()
}

fn by_number(stays: &[Stay], number: impl Fn(&Stay) -> Option<u32>) -> Vec<u32> {
    let mut places: Vec<(u32, u32)> = (0..)
        .zip(stays)
        .filter_map(|(place, stay)| Some((number(stay)?, place)))
        .collect();
    places.sort_unstable();
    places.into_iter().map(|(_, place)| place).collect()
}
