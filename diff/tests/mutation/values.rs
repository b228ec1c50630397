//! Edits of what values a property may have: types, limits, defaults.

use fastrand::Rng;
use mews_connector_diff::Wire;
use mews_connector_language::model::{
    Bounds, Field, Home, IdKind, IdType, Limits, Longest, Scalar, Schema, Type,
};
use serde_json::json;

use crate::mutator::{
    Mutation, Mutator, Owner, Told, Verdict, always, both, by_policy, edited, one, properties, told,
};
use crate::parts::{bare, choice, model, plain};
use crate::properties::{edit, property};

/// Properties of another type.
pub(crate) fn types() -> Vec<Mutator> {
    vec![
        scalar(
            "turn a text into a number",
            Scalar::String,
            Scalar::Int32,
            told(always("B7", Wire::Breaks), always("C7", Wire::Breaks)),
        ),
        scalar(
            "turn a whole number into a decimal",
            Scalar::Int32,
            Scalar::Decimal,
            told(always("B7", Wire::Safe), always("C7", Wire::Breaks)),
        ),
        scalar(
            "turn a decimal into a whole number",
            Scalar::Decimal,
            Scalar::Int64,
            told(always("B7", Wire::Breaks), always("C7", Wire::Safe)),
        ),
        scalar(
            "turn an instant into a date",
            Scalar::DateTime,
            Scalar::Date,
            told(always("B8", Wire::Breaks), always("C7", Wire::Breaks)),
        ),
        scalar(
            "widen a whole number",
            Scalar::Int32,
            Scalar::Int64,
            told(always("B7", Wire::Safe), always("C8", Wire::Breaks)),
        ),
        scalar(
            "give up negative numbers",
            Scalar::Int64,
            Scalar::Uint64,
            told(always("B7", Wire::Breaks), always("C7", Wire::Breaks)),
        ),
        scalar(
            "turn a number that is not negative into a decimal",
            Scalar::Uint64,
            Scalar::Decimal,
            told(always("B7", Wire::Safe), always("C7", Wire::Breaks)),
        ),
        property(
            "make a list of a value",
            |field| plain(field, Type::Scalar(Scalar::Bool)),
            |field| plain(field, Type::List(Box::new(Type::Scalar(Scalar::Bool)))),
            |_| told(always("B7", Wire::Breaks), always("C7", Wire::Breaks)),
        ),
        enumerate("enumerate a text", true),
        enumerate("free an enumerated text", false),
        identify(),
        split(),
    ]
}

/// How many, how long, how large.
pub(crate) fn limits() -> Vec<Mutator> {
    vec![
        limit(
            "set a limit",
            None,
            Some((1, 9)),
            told(always("B11", Wire::Breaks), always("C9", Wire::Safe)),
        ),
        limit(
            "tighten a limit",
            Some((1, 9)),
            Some((2, 8)),
            told(always("B10", Wire::Breaks), always("C9", Wire::Safe)),
        ),
        limit("loosen a limit", Some((2, 8)), Some((1, 9)), LOOSER),
        limit("remove a limit", Some((2, 8)), None, LOOSER),
        limit(
            "move a limit aside",
            Some((1, 8)),
            Some((2, 9)),
            told(always("B10", Wire::Breaks), ARRIVES),
        ),
        unique(
            "ask for items that differ",
            true,
            told(always("B11", Wire::Breaks), always("C9", Wire::Safe)),
        ),
        unique("let items repeat", false, LOOSER),
    ]
}

/// Intervals, patterns and defaults.
pub(crate) fn forms() -> Vec<Mutator> {
    vec![
        interval(
            "limit an interval",
            None,
            Some(Longest::Months(3)),
            told(always("B13", Wire::Breaks), always("C9", Wire::Docs)),
        ),
        interval(
            "limit an interval in days",
            None,
            Some(Longest::Days(100)),
            told(always("B13", Wire::Breaks), always("C9", Wire::Docs)),
        ),
        interval(
            "limit an interval in days and not in months",
            Some(Longest::Months(3)),
            Some(Longest::Days(90)),
            told(always("B13", Wire::Breaks), always("C9", Wire::Docs)),
        ),
        interval(
            "lengthen an interval to days",
            Some(Longest::Months(3)),
            Some(Longest::Days(100)),
            told(always("B14", Wire::Safe), always("C9", Wire::Docs)),
        ),
        interval(
            "shorten an interval",
            Some(Longest::Months(3)),
            Some(Longest::Months(1)),
            told(always("B13", Wire::Breaks), always("C9", Wire::Docs)),
        ),
        interval(
            "lengthen an interval",
            Some(Longest::Days(3)),
            Some(Longest::Days(12)),
            told(always("B14", Wire::Safe), always("C9", Wire::Docs)),
        ),
        pattern(
            "set a pattern",
            None,
            Some("^[a-z]+$"),
            told(
                always("B15", Wire::Breaks),
                by_policy("C10", Wire::Safe, Wire::Docs, Wire::Docs),
            ),
        ),
        pattern(
            "remove a pattern",
            Some("^[a-z]+$"),
            None,
            told(
                always("B15", Wire::Safe),
                by_policy("C10", Wire::Breaks, Wire::Docs, Wire::Docs),
            ),
        ),
        pattern(
            "change a pattern",
            Some("^[a-z]+$"),
            Some("^[a-y]+$"),
            told(
                always("B15", Wire::Undecided),
                by_policy("C10", Wire::Undecided, Wire::Docs, Wire::Docs),
            ),
        ),
        property(
            "change a default",
            |field| {
                plain(field, Type::Scalar(Scalar::Bool));
                (field.required, field.default) = (false, Some(json!(false)));
            },
            |field| field.default = Some(json!(true)),
            |_| told(always("B16", Wire::Depends), always("C10", Wire::Docs)),
        ),
    ]
}

/// More may arrive than before.
pub(crate) const ARRIVES: Verdict = by_policy("C9", Wire::Breaks, Wire::Safe, Wire::Depends);
const LOOSER: Told = told(always("B12", Wire::Safe), ARRIVES);

/// An edit of one fact of a property, which `set` gives one value before and another one after.
fn turn<T>(
    rng: &mut Rng,
    old: &mut Schema,
    (before, after): (T, T),
    verdict: Told,
    set: impl Fn(&mut Field, &T),
) -> Option<Mutation> {
    let (prepare, change) = (
        |field: &mut Field| set(field, &before),
        |field: &mut Field| set(field, &after),
    );
    edit(rng, old, prepare, change, |_| verdict)
}

fn scalar(name: &'static str, before: Scalar, after: Scalar, verdict: Told) -> Mutator {
    Mutator::new(name, move |rng, old| {
        // Lists of either change in the same way.
        let list = rng.bool();
        turn(rng, old, (before, after), verdict, |field, scalar| {
            let ty = Type::Scalar(*scalar);
            plain(field, if list { Type::List(Box::new(ty)) } else { ty });
        })
    })
}

fn enumerate(name: &'static str, now: bool) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let choice = choice("Quokka", &["Marsupial", "Other"]);
        let closed = Type::Enum(choice.name.clone());
        old.enums.insert(choice.name.clone(), choice);
        let text = Type::Scalar(Scalar::String);
        let (sides, verdict) = if now {
            let verdict = told(always("B9", Wire::Breaks), always("D7", Wire::Safe));
            ((text, closed), verdict)
        } else {
            let response = by_policy("D7", Wire::Breaks, Wire::Depends, Wire::Depends);
            ((closed, text), told(always("D7", Wire::Safe), response))
        };
        turn(rng, old, sides, verdict, |field, ty| {
            plain(field, ty.clone());
        })
    })
}

fn identify() -> Mutator {
    Mutator::new("give an identifier its type", |rng, old| {
        let id = IdType {
            name: "QuokkaId".to_owned(),
            doc: "A quokka.".to_owned(),
            of: IdKind::Uuid,
            home: Home::Common,
        };
        let (bare, typed) = (Type::Scalar(Scalar::Uuid), Type::Id(id.name.clone()));
        old.ids.insert(id.name.clone(), id);
        let sides = if rng.bool() {
            (bare, typed)
        } else {
            (typed, bare)
        };
        turn(rng, old, sides, both("E6", Wire::None), |field, ty| {
            plain(field, ty.clone());
        })
    })
}

fn split() -> Mutator {
    Mutator::new("give a property a copy of its model", |rng, old| {
        let models: Vec<String> = old.models.keys().cloned().collect();
        let mut places = properties(old);
        // A model that contains the property would contain itself.
        places.retain(|(owner, _)| !matches!(owner, Owner::Model(_)));
        let (name, (owner, at)) = (one(rng, models)?, one(rng, places)?);
        plain(&mut owner.fields(old)[at], Type::Model(name.clone()));
        let mut copy = old.models[&name].clone();
        (copy.name, copy.rust, copy.was) = ("Quokka".to_owned(), None, None);
        let new = edited(old, |new| {
            new.models.insert(copy.name.clone(), copy);
            owner.fields(new)[at].ty = Type::Model("Quokka".to_owned());
        });
        Some(Mutation {
            target: format!("{}.{}", owner.target(old), owner.fields(old)[at].name),
            place: owner.place(old),
            new,
            told: both("E3", Wire::None),
        })
    })
}

/// Limits of items, of length or of range, at the property or at each of what it holds; all follow the same rules.
fn limit(
    name: &'static str,
    before: Option<(u64, u64)>,
    after: Option<(u64, u64)>,
    verdict: Told,
) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let (kind, each) = (rng.u8(..3), rng.bool());
        turn(rng, old, (before, after), verdict, |field, of| {
            let (min, max) = (of.map(|it| it.0), of.map(|it| it.1));
            let bounds = Bounds { min, max };
            let mut limits = Limits::default();
            let ty = match kind {
                0 => {
                    limits.items = bounds;
                    Type::List(Box::new(Type::Scalar(Scalar::Bool)))
                }
                1 => {
                    limits.length = bounds;
                    Type::Scalar(Scalar::String)
                }
                _ => {
                    let text = |number: Option<u64>| number.map(|number| number.to_string());
                    let (min, max) = (text(min), text(max));
                    limits.range = Bounds { min, max };
                    Type::Scalar(Scalar::Decimal)
                }
            };
            if each {
                plain(field, Type::List(Box::new(ty)));
                field.limits.each = of.map(|_| Box::new(limits));
            } else {
                plain(field, ty);
                field.limits = limits;
            }
        })
    })
}

fn unique(name: &'static str, now: bool, verdict: Told) -> Mutator {
    Mutator::new(name, move |rng, old| {
        turn(rng, old, (!now, now), verdict, |field, unique| {
            plain(field, Type::List(Box::new(Type::Scalar(Scalar::String))));
            field.limits.unique = *unique;
        })
    })
}

fn interval(
    name: &'static str,
    before: Option<Longest>,
    after: Option<Longest>,
    verdict: Told,
) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let instant = |name| bare(name, Type::Scalar(Scalar::DateTime), true);
        let interval = model("Quokka", vec![instant("StartUtc"), instant("EndUtc")]);
        old.models.insert(interval.name.clone(), interval);
        turn(rng, old, (before, after), verdict, |field, longest| {
            plain(field, Type::Model("Quokka".to_owned()));
            field.limits.longest = *longest;
        })
    })
}

fn pattern(
    name: &'static str,
    before: Option<&'static str>,
    after: Option<&'static str>,
    verdict: Told,
) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let each = rng.bool();
        turn(rng, old, (before, after), verdict, |field, pattern| {
            let limits = Limits {
                pattern: pattern.map(str::to_owned),
                ..Limits::default()
            };
            if each {
                plain(field, Type::List(Box::new(Type::Scalar(Scalar::String))));
                field.limits.each = pattern.map(|_| Box::new(limits));
            } else {
                plain(field, Type::Scalar(Scalar::String));
                field.limits = limits;
            }
        })
    })
}
