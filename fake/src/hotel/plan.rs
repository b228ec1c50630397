//! What seeded entities are computed from, and how their properties are spelled.

use std::collections::HashMap;

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime};

use super::ids::Ids;
use super::stays::{Guest, State, Stay};
use super::words;
use crate::clock::civil_text;
use crate::json::{Json, Object};

/// Everything that seeded entities are computed from.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) seed: u64,
    /// The hotel's present: when the fake was started, to the minute.
    pub(super) now: DateTime,
    pub(super) enterprises: usize,
    /// Rooms of each enterprise.
    pub(super) rooms: usize,
    pub(super) stays: Vec<Stay>,
    pub(super) guests: Vec<Guest>,
    /// Stays by bill and by payment.
    pub(super) bills: Vec<u32>,
    pub(super) payments: Vec<u32>,
    /// How many order items the stays before one have, and after the last how many there are.
    pub(super) items: Vec<u32>,
    /// How the kinds are told apart in identifiers.
    pub(super) ids: HashMap<&'static str, Ids>,
}

impl Plan {
    /// The day of the present.
    pub(super) fn today(&self) -> Date {
        self.now.date()
    }

    /// The identifier of the entity of a kind at a place.
    pub(super) fn id(&self, kind: &str, place: usize) -> String {
        self.ids
            .get(kind)
            .map_or_else(String::new, |ids| ids.id(place))
    }

    /// The same as JSON.
    pub(super) fn reference(&self, kind: &str, place: usize) -> Json {
        Json::String(self.id(kind, place))
    }

    /// The stay at a place. Places come from lists of this plan, so there is one.
    pub(super) fn stay(&self, place: usize) -> &Stay {
        const NOBODY: Stay = Stay {
            room: 0,
            customer: 0,
            start: 0,
            age: 0,
            nights: 1,
            adults: 1,
            children: 0,
            rate: 0,
            state: State::Canceled,
            chance: 0,
            bill: None,
            payment: None,
        };
        self.stays.get(place).unwrap_or(&NOBODY)
    }

    /// The enterprise of a stay.
    pub(super) fn enterprise_of(&self, stay: &Stay) -> usize {
        stay.room as usize / self.rooms.max(1)
    }

    /// The category of a room, counted within its enterprise.
    pub(super) fn category_of(&self, room: usize) -> usize {
        room % self.rooms.max(1) * words::CATEGORIES.len() / self.rooms.max(1)
    }

    /// When the hotels were opened.
    pub(super) fn opened(&self) -> DateTime {
        self.today().saturating_sub(1500.days()).at(8, 0, 0, 0)
    }
}

pub(super) fn time(at: DateTime) -> Option<Json> {
    Some(Json::String(civil_text(at)))
}

pub(super) fn text(text: impl Into<String>) -> Option<Json> {
    Some(Json::text(text))
}

pub(super) fn flag(value: bool) -> Option<Json> {
    Some(Json::Bool(value))
}

pub(super) fn number(value: impl std::fmt::Display) -> Option<Json> {
    Some(Json::Number(value.to_string()))
}

/// A text in the hotels' own language.
pub(super) fn localized(text: &str) -> Option<Json> {
    Some(Json::Object(Object::from_iter([(
        "en-GB".to_owned(),
        Json::text(text),
    )])))
}

/// One of the items, by a number.
pub(super) fn pick<T>(items: &[T], number: usize) -> &T {
    &items[number % items.len()]
}
