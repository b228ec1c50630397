//! Edits of what operations share.

use mews_connector_diff::{Direction, Wire};
use mews_connector_language::model::Schema;

use crate::mutator::{Mutation, Mutator, Told, always, both, edited, one, told};
use crate::parts::{fur, model};
use crate::reach::Place;
use crate::values::ARRIVES;

/// Facts of the whole API and of resources.
pub(crate) fn shared() -> Vec<Mutator> {
    vec![
        Mutator::new("describe a resource anew", |rng, old| {
            let at: usize = one(rng, (0..old.resources.len()).collect())?;
            let new = edited(old, |new| new.resources[at].doc.push_str(" More."));
            Some(Mutation {
                target: old.resources[at].name.clone(),
                place: Place::Nowhere,
                new,
                told: both("E11", Wire::Docs),
            })
        }),
        fact(
            "change the error model",
            "api.errors",
            Place::Everywhere(Direction::Response),
            both("A21", Wire::Depends),
            |new| {
                new.models
                    .insert("Quokka".to_owned(), model("Quokka", fur()));
                new.api.errors = "Quokka".to_owned();
            },
        ),
        fact(
            "change the base path",
            "api.base_path",
            Place::Everywhere(Direction::Request),
            both("A23", Wire::Depends),
            |new| new.api.base_path.push_str("/next"),
        ),
        fact(
            "rename the pagination of requests",
            "api.pagination.request",
            Place::Paginated(Direction::Request),
            both("A16", Wire::Breaks),
            |new| new.api.pagination.request = "Quokka".to_owned(),
        ),
        fact(
            "rename the cursor",
            "api.pagination.response",
            Place::Paginated(Direction::Response),
            both("A16", Wire::Breaks),
            |new| new.api.pagination.response = "Quokka".to_owned(),
        ),
        fact(
            "make pages smaller",
            "api.pagination.max_count",
            Place::Paginated(Direction::Request),
            both("B10", Wire::Breaks),
            |new| new.api.pagination.max_count -= 1,
        ),
        fact(
            "make pages larger",
            "api.pagination.max_count",
            Place::Paginated(Direction::Request),
            told(always("B12", Wire::Safe), ARRIVES),
            |new| new.api.pagination.max_count += 1,
        ),
        fact(
            "allow fewer requests",
            "api.rate_limit.requests",
            Place::Everywhere(Direction::Request),
            both("B10", Wire::Breaks),
            |new| new.api.rate_limit.requests -= 1,
        ),
        fact(
            "go back to an earlier version",
            "api.version",
            Place::Nowhere,
            both("E13", Wire::None),
            |new| new.api.version = "2019-01".to_owned(),
        ),
    ]
}

/// An edit of a fact of the whole API.
fn fact(
    name: &'static str,
    target: &'static str,
    place: Place,
    told: Told,
    change: fn(&mut Schema),
) -> Mutator {
    Mutator::new(name, move |_, old| {
        Some(Mutation {
            new: edited(old, change),
            target: target.to_owned(),
            place: place.clone(),
            told,
        })
    })
}
