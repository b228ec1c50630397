//! Edits of what operations share.

use mews_connector_diff::{Direction, Wire};
use mews_connector_language::model::Schema;

use crate::mutator::{Mutation, Mutator, Told, always, both, edited, one, told};
use crate::properties::{fur, model};
use crate::reach::Place;
use crate::values::ARRIVES;

pub(crate) const MUTATORS: &[Mutator] = &[
    Mutator {
        name: "describe a resource anew",
        mutate: |rng, old| {
            let at: usize = one(rng, (0..old.resources.len()).collect())?;
            let new = edited(old, |new| new.resources[at].doc.push_str(" More."));
            Some(Mutation {
                target: old.resources[at].name.clone(),
                place: Place::Nowhere,
                new,
                told: both("E11", Wire::Docs),
            })
        },
    },
    Mutator {
        name: "change the error model",
        mutate: |_, old| {
            let problem = model("Quokka", fur());
            shared(
                old,
                "api.errors",
                Place::Everywhere(Direction::Response),
                both("A21", Wire::Depends),
                |new| {
                    new.models.insert(problem.name.clone(), problem);
                    new.api.errors = "Quokka".to_owned();
                },
            )
        },
    },
    Mutator {
        name: "change the base path",
        mutate: |_, old| {
            shared(
                old,
                "api.base_path",
                Place::Everywhere(Direction::Request),
                both("A23", Wire::Depends),
                |new| new.api.base_path.push_str("/next"),
            )
        },
    },
    Mutator {
        name: "rename the pagination of requests",
        mutate: |_, old| {
            shared(
                old,
                "api.pagination.request",
                Place::Paginated(Direction::Request),
                both("A16", Wire::Breaks),
                |new| new.api.pagination.request = "Quokka".to_owned(),
            )
        },
    },
    Mutator {
        name: "rename the cursor",
        mutate: |_, old| {
            shared(
                old,
                "api.pagination.response",
                Place::Paginated(Direction::Response),
                both("A16", Wire::Breaks),
                |new| new.api.pagination.response = "Quokka".to_owned(),
            )
        },
    },
    Mutator {
        name: "make pages smaller",
        mutate: |_, old| {
            shared(
                old,
                "api.pagination.max_count",
                Place::Paginated(Direction::Request),
                both("B10", Wire::Breaks),
                |new| new.api.pagination.max_count -= 1,
            )
        },
    },
    Mutator {
        name: "make pages larger",
        mutate: |_, old| {
            shared(
                old,
                "api.pagination.max_count",
                Place::Paginated(Direction::Request),
                told(always("B12", Wire::Safe), ARRIVES),
                |new| new.api.pagination.max_count += 1,
            )
        },
    },
    Mutator {
        name: "allow fewer requests",
        mutate: |_, old| {
            shared(
                old,
                "api.rate_limit.requests",
                Place::Everywhere(Direction::Request),
                both("B10", Wire::Breaks),
                |new| new.api.rate_limit.requests -= 1,
            )
        },
    },
    Mutator {
        name: "go back to an earlier version",
        mutate: |_, old| {
            shared(
                old,
                "api.version",
                Place::Nowhere,
                both("E13", Wire::None),
                |new| new.api.version = "2019-01".to_owned(),
            )
        },
    },
];

fn shared(
    old: &Schema,
    target: &str,
    place: Place,
    told: Told,
    change: impl FnOnce(&mut Schema),
) -> Option<Mutation> {
    Some(Mutation {
        new: edited(old, change),
        target: target.to_owned(),
        place,
        told,
    })
}
