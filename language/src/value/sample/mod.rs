//! Samples of the schema's types, made in three ways.
//!
//! - [`Maker`] fills a fake: plausible values from a seed, so that each entity differs and equal seeds give equal bytes.
//!   It always makes something, even of a type that has no value.
//! - `smallest` and [`edges`] search: the least value that a type allows, and values at and just beyond its limits,
//!   always the same. What has no value gives none.
//! - [`steady`] asks a [`Maker`] without its chance, for values that stand in generated files and in tests of users.
//!
//! They share what a value looks like (the built-in types, tagged unions, update wrappers), and not what to choose: one
//! function for all would ask at every step which of them it serves.

mod edges;
mod maker;
mod single;
mod smallest;
mod steady;

pub use edges::{all, edges};
pub use maker::Maker;
pub use smallest::{first, object, value};
pub use steady::{steady, steady_response};

use super::json::{self, Json, Object};
use super::{VALUE, case_property};
use crate::model::{Case, Union, UnionForm};

/// How much of what may be left out is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Profile {
    /// Only what must be there; null where null is allowed; the fewest items.
    Minimal,
    /// Everything, one item at least in every list. An object inside an object of the same model is minimal, since
    /// there would be no end otherwise.
    Maximal,
}

/// Where a [`Maker`] gets its random numbers.
pub trait Chance {
    /// A number below `end`; zero when `end` is zero.
    fn below(&mut self, end: u64) -> u64;

    /// A uuid in its hyphenated spelling.
    fn uuid(&mut self) -> String;
}

/// Supplies an identifier of a type, when one is at hand.
pub type Identifiers<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A case of a union as it is on the wire; none when the payload stands alone and there is none.
fn tagged(union: &Union, case: &Case, payload: Option<Json>) -> Option<Json> {
    let (tag, property) = match &union.form {
        UnionForm::Adjacent { tag, value } => (tag, value.as_str()),
        UnionForm::Sparse { tag } => (tag, case_property(case)),
        UnionForm::Sibling | UnionForm::Shapes => return payload,
    };
    let mut object = Object::from_iter([(tag.clone(), Json::text(&case.tag))]);
    object.extend(payload.map(|payload| (property.to_owned(), payload)));
    Some(Json::Object(object))
}

/// An update wrapper around a value.
fn update(value: Json) -> Json {
    json::object([(VALUE, value)])
}

fn number(number: impl std::fmt::Display) -> Json {
    Json::Number(number.to_string())
}
