//! A coherent hotel: references resolve, intervals are ordered, amounts add up, and the same seed gives the same bytes.
//!
//! Only what cannot be computed is kept, some forty bytes per reservation: who stays when in which room, and where that
//! has got to. Everything else follows from it and from the place of an entity among its kind, when somebody reads it.

mod desk;
mod house;
mod ids;
mod people;
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

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time};

pub(crate) use reference::answer as reference_data;
pub(crate) use sales::discount;

use crate::catalog::Catalog;
use crate::clock::civil_text;
use crate::json::{Json, Object};
use crate::random::Random;
use crate::state::{Store, World};
use ids::Ids;
use stays::{Guest, Stay};

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

/// Everything that seeded entities are computed from.
#[derive(Debug)]
struct Plan {
    seed: u64,
    /// The hotel's present: when the fake was started, to the minute.
    now: DateTime,
    enterprises: usize,
    /// Rooms of each enterprise.
    rooms: usize,
    stays: Vec<Stay>,
    guests: Vec<Guest>,
    /// Stays by bill and by payment.
    bills: Vec<u32>,
    payments: Vec<u32>,
    /// How many order items the stays before one have, and after the last how many there are.
    items: Vec<u32>,
    /// How the kinds are told apart in identifiers.
    ids: HashMap<&'static str, Ids>,
}

/// The world in which a hotel of this size stands.
pub(crate) fn world(catalog: &Catalog, mut random: Random, now: DateTime, size: Hotel) -> World {
    if size == Hotel::Empty {
        return World::new(random);
    }
    let plan = Arc::new(Plan::new(&mut random, now, size));
    let mut stores = HashMap::new();
    for kind in seeded::kinds() {
        if let Some(seeded) = seeded::Kind::new(catalog, &plan, kind) {
            stores.insert(kind.id_type.to_owned(), Store::seeded(Arc::new(seeded)));
        }
    }
    let enterprise = plan.id("EnterpriseId", 0);
    World::with(stores, random, enterprise)
}

impl Plan {
    fn new(random: &mut Random, now: DateTime, size: Hotel) -> Self {
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
        for kind in seeded::kinds() {
            plan.ids.insert(kind.id_type, Ids::new(seed, kind.id_type));
        }
        for kind in ["ChainId", "ProfileId"] {
            plan.ids.insert(kind, Ids::new(seed, kind));
        }
        plan
    }

    fn today(&self) -> Date {
        self.now.date()
    }

    /// The identifier of the entity of a kind at a place.
    fn id(&self, kind: &str, place: usize) -> String {
        self.ids
            .get(kind)
            .map_or_else(String::new, |ids| ids.id(place))
    }

    /// The same as JSON.
    fn reference(&self, kind: &str, place: usize) -> Json {
        Json::String(self.id(kind, place))
    }

    /// The stay at a place. Places come from lists of this plan, so there is one.
    fn stay(&self, place: usize) -> &Stay {
        const NOBODY: Stay = Stay {
            room: 0,
            customer: 0,
            start: 0,
            age: 0,
            nights: 1,
            adults: 1,
            children: 0,
            rate: 0,
            state: stays::State::Canceled,
            chance: 0,
            bill: None,
            payment: None,
        };
        self.stays.get(place).unwrap_or(&NOBODY)
    }

    /// The enterprise of a stay.
    fn enterprise_of(&self, stay: &Stay) -> usize {
        stay.room as usize / self.rooms.max(1)
    }

    /// The category of a room, counted within its enterprise.
    fn category_of(&self, room: usize) -> usize {
        room % self.rooms.max(1) * words::CATEGORIES.len() / self.rooms.max(1)
    }

    /// When the hotels were opened.
    fn opened(&self) -> DateTime {
        self.today().saturating_sub(1500.days()).at(8, 0, 0, 0)
    }
}

fn by_number(stays: &[Stay], number: impl Fn(&Stay) -> Option<u32>) -> Vec<u32> {
    let mut places: Vec<(u32, u32)> = (0..)
        .zip(stays)
        .filter_map(|(place, stay)| Some((number(stay)?, place)))
        .collect();
    places.sort_unstable();
    places.into_iter().map(|(_, place)| place).collect()
}

fn time(at: DateTime) -> Option<Json> {
    Some(Json::String(civil_text(at)))
}

fn text(text: impl Into<String>) -> Option<Json> {
    Some(Json::text(text))
}

fn flag(value: bool) -> Option<Json> {
    Some(Json::Bool(value))
}

fn number(value: impl std::fmt::Display) -> Option<Json> {
    Some(Json::Number(value.to_string()))
}

/// A text in the hotels' own language.
fn localized(text: &str) -> Option<Json> {
    Some(Json::Object(Object::from_iter([(
        "en-GB".to_owned(),
        Json::text(text),
    )])))
}

/// One of the items, by a number.
fn pick<T>(items: &[T], number: usize) -> &T {
    &items[number % items.len()]
}
