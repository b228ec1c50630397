//! Edits of operations: that they are there, who may call them, what they do.

use fastrand::Rng;
use mews_connector_codegen::names;
use mews_connector_diff::Wire;
use mews_connector_language::model::{Effect, Operation, Schema, Status};

use crate::mutator::{Mutation, Mutator, Told, always, both, edited, one, operations, told};
use crate::parts::on_its_way_out;
use crate::reach::Place;

/// Operations that come, go and move.
pub(crate) fn existence() -> Vec<Mutator> {
    vec![
        add("add an operation", false),
        add("add a dated version", true),
        remove("remove an operation", None, "A2", Wire::Breaks),
        remove(
            "remove an operation after its date",
            Some("2026-01-31"),
            "A3",
            Wire::Safe,
        ),
        remove(
            "remove a deprecated operation early",
            Some("2028-01-31"),
            "A4",
            Wire::Breaks,
        ),
        relocate(),
    ]
}

/// What operations are called, how long and by whom they may be called.
pub(crate) fn access() -> Vec<Mutator> {
    vec![
        whole(
            "give an operation another Rust name",
            |_| {},
            |it| it.rust = Some("quokka".to_owned()),
            both("A6", Wire::None),
        ),
        whole(
            "deprecate an operation",
            |it| it.status = Status::default(),
            |it| it.status = on_its_way_out("2028-01-31"),
            both("A8", Wire::Safe),
        ),
        whole(
            "withdraw the deprecation of an operation",
            |it| it.status = on_its_way_out("2028-01-31"),
            |it| it.status = Status::default(),
            both("A9", Wire::Safe),
        ),
        whole(
            "move the date of an operation earlier",
            |it| it.status = on_its_way_out("2028-01-31"),
            |it| it.status = on_its_way_out("2027-01-31"),
            both("A10", Wire::Depends),
        ),
        whole(
            "restrict an operation",
            |it| it.status = Status::default(),
            |it| it.status.restricted = true,
            both("A11", Wire::Depends),
        ),
        whole(
            "open a restricted operation",
            |it| it.status.restricted = true,
            |it| it.status.restricted = false,
            both("A12", Wire::Safe),
        ),
        whole(
            "refuse portfolio tokens",
            |it| it.portfolio = true,
            |it| it.portfolio = false,
            gone("A14", Wire::Breaks),
        ),
        whole(
            "accept portfolio tokens",
            |it| it.portfolio = false,
            |it| it.portfolio = true,
            both("A14", Wire::Safe),
        ),
    ]
}

/// What sending an operation does, and what is said of it.
pub(crate) fn effects() -> Vec<Mutator> {
    vec![
        whole(
            "make an effect more severe",
            |it| it.effect = Effect::Read,
            |it| it.effect = Effect::AdditiveWrite,
            told(always("A17", Wire::Depends), always("A17", Wire::None)),
        ),
        whole(
            "make an effect less severe",
            |it| it.effect = Effect::MeteredRead,
            |it| it.effect = Effect::Read,
            both("A17", Wire::None),
        ),
        whole(
            "make an effect more severe that is never repeated",
            |it| it.effect = Effect::MeteredRead,
            |it| it.effect = Effect::AdditiveWrite,
            both("A17", Wire::None),
        ),
        whole(
            "move money by what may be repeated",
            |it| (it.effect, it.money) = (Effect::AbsoluteWrite, false),
            |it| it.money = true,
            told(always("A17", Wire::Depends), always("A17", Wire::None)),
        ),
        whole(
            "move money by what is never repeated",
            |it| (it.effect, it.money) = (Effect::AdditiveWrite, false),
            |it| it.money = true,
            both("A17", Wire::None),
        ),
        whole(
            "describe an operation anew",
            |_| {},
            |it| it.doc.push_str(" It may."),
            both("E11", Wire::Docs),
        ),
        whole(
            "explain an effect anew",
            |it| it.effect_why = None,
            |it| it.effect_why = Some("It only looks.".to_owned()),
            both("E11", Wire::Docs),
        ),
        whole(
            "keep a former name of an operation",
            |it| it.was = None,
            |it| it.was = Some("quokka".to_owned()),
            both("E5", Wire::None),
        ),
    ]
}

/// The order of operations.
pub(crate) fn order() -> Vec<Mutator> {
    vec![Mutator::new("swap two operations", |rng, old| {
        let places = (0..old.resources.len())
            .filter(|at| old.resources[*at].operations.len() > 1)
            .collect();
        let at: usize = one(rng, places)?;
        let new = edited(old, |new| new.resources[at].operations.swap(0, 1));
        Some(Mutation {
            target: old.resources[at].name.clone(),
            place: Place::Nowhere,
            new,
            told: both("E7", Wire::None),
        })
    })]
}

fn find<'s>(schema: &'s mut Schema, path: &str) -> &'s mut Operation {
    let mut all = schema
        .resources
        .iter_mut()
        .flat_map(|resource| &mut resource.operations);
    all.find(|operation| operation.path() == path).unwrap()
}

fn paths(schema: &Schema) -> Vec<String> {
    operations(schema)
        .iter()
        .map(|(_, _, operation)| operation.path())
        .collect()
}

/// Paths that no other operation names to be settled by.
fn unnamed(schema: &Schema) -> Vec<String> {
    let mut free = paths(schema);
    free.retain(|path| {
        operations(schema)
            .iter()
            .all(|(_, _, other)| other.settled_by.as_ref() != Some(path))
    });
    free
}

/// Calls are refused, which is as bad as it says; nothing is answered any more.
fn gone(rule: &'static str, refused: Wire) -> Told {
    told(always(rule, refused), always(rule, Wire::Safe))
}

/// Edits one operation, after preparing it.
pub(crate) fn edit(
    rng: &mut Rng,
    old: &mut Schema,
    prepare: impl Fn(&mut Operation),
    change: impl Fn(&mut Operation),
    told: Told,
) -> Option<Mutation> {
    let path = one(rng, paths(old))?;
    prepare(find(old, &path));
    let new = edited(old, |new| change(find(new, &path)));
    Some(Mutation {
        new,
        target: path.clone(),
        place: Place::Operation(path),
        told,
    })
}

/// An edit of a fact of an operation.
fn whole(
    name: &'static str,
    prepare: fn(&mut Operation),
    change: fn(&mut Operation),
    told: Told,
) -> Mutator {
    Mutator::new(name, move |rng, old| edit(rng, old, prepare, change, told))
}

fn add(name: &'static str, dated: bool) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let (resource, _, beside) = one(rng, operations(old))?;
        let mut added = beside.clone();
        added.action = match dated {
            true => format!("{}/2026-11-30", added.action.split('/').next()?),
            false => "quokka".to_owned(),
        };
        (added.rust, added.was) = (None, None);
        let path = added.path();
        let new = edited(old, |new| new.resources[resource].operations.push(added));
        let rule = if dated { "A7" } else { "A1" };
        Some(Mutation {
            new,
            target: path.clone(),
            place: Place::Operation(path),
            told: both(rule, Wire::Safe),
        })
    })
}

fn remove(
    name: &'static str,
    announced: Option<&'static str>,
    rule: &'static str,
    wire: Wire,
) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let path = one(rng, unnamed(old))?;
        find(old, &path).status = announced.map(on_its_way_out).unwrap_or_default();
        let new = edited(old, |new| {
            for resource in &mut new.resources {
                resource
                    .operations
                    .retain(|operation| operation.path() != path);
            }
        });
        Some(Mutation {
            new,
            target: path.clone(),
            place: Place::Operation(path),
            told: gone(rule, wire),
        })
    })
}

fn relocate() -> Mutator {
    Mutator::new("move an operation", |rng, old| {
        let path = one(rng, unnamed(old))?;
        let mut moved = String::new();
        let new = edited(old, |new| {
            let operation = find(new, &path);
            operation
                .rust
                .get_or_insert_with(|| names::snake(&operation.action));
            operation.action = "quokka/2026-11-30".to_owned();
            moved = operation.path();
        });
        Some(Mutation {
            new,
            target: moved.clone(),
            place: Place::Operation(moved),
            told: gone("A5", Wire::Breaks),
        })
    })
}
