//! Edits of what values a property may have: types, limits, defaults.

use mews_connector_diff::Wire;
use mews_connector_language::model::{
    Bounds, Enum, EnumValue, Field, Home, IdKind, IdType, Limits, Scalar, Schema, Status, Type,
};
use serde_json::json;

use fastrand::Rng;

use crate::mutator::{
    Mutation, Mutator, Told, Verdict, always, both, by_policy, edited, one, properties, told,
};
use crate::properties::{bare, model, plain, property};

pub(crate) const MUTATORS: &[Mutator] = &[
    Mutator {
        name: "turn a text into a number",
        mutate: |rng, old| {
            scalar(
                rng,
                old,
                Scalar::String,
                Scalar::Int32,
                told(always("B7", Wire::Breaks), always("C7", Wire::Breaks)),
            )
        },
    },
    Mutator {
        name: "turn a whole number into a decimal",
        mutate: |rng, old| {
            scalar(
                rng,
                old,
                Scalar::Int32,
                Scalar::Decimal,
                told(always("B7", Wire::Safe), always("C7", Wire::Breaks)),
            )
        },
    },
    Mutator {
        name: "turn a decimal into a whole number",
        mutate: |rng, old| {
            scalar(
                rng,
                old,
                Scalar::Decimal,
                Scalar::Int64,
                told(always("B7", Wire::Breaks), always("C7", Wire::Safe)),
            )
        },
    },
    Mutator {
        name: "turn an instant into a date",
        mutate: |rng, old| {
            scalar(
                rng,
                old,
                Scalar::DateTime,
                Scalar::Date,
                told(always("B8", Wire::Breaks), always("C7", Wire::Breaks)),
            )
        },
    },
    Mutator {
        name: "widen a whole number",
        mutate: |rng, old| {
            scalar(
                rng,
                old,
                Scalar::Int32,
                Scalar::Int64,
                told(always("B7", Wire::Safe), always("C8", Wire::Breaks)),
            )
        },
    },
    Mutator {
        name: "make a list of a value",
        mutate: |rng, old| {
            property(
                rng,
                old,
                |field| plain(field, Type::Scalar(Scalar::Bool)),
                |field| plain(field, Type::List(Box::new(Type::Scalar(Scalar::Bool)))),
                |_| told(always("B7", Wire::Breaks), always("C7", Wire::Breaks)),
            )
        },
    },
    Mutator {
        name: "enumerate a text",
        mutate: |rng, old| enumerate(rng, old, true),
    },
    Mutator {
        name: "free an enumerated text",
        mutate: |rng, old| enumerate(rng, old, false),
    },
    Mutator {
        name: "give an identifier its type",
        mutate: identify,
    },
    Mutator {
        name: "give a property a copy of its model",
        mutate: split,
    },
    Mutator {
        name: "set a limit",
        mutate: |rng, old| {
            limit(
                rng,
                old,
                None,
                Some((1, 9)),
                told(always("B11", Wire::Breaks), always("C9", Wire::Safe)),
            )
        },
    },
    Mutator {
        name: "tighten a limit",
        mutate: |rng, old| {
            limit(
                rng,
                old,
                Some((1, 9)),
                Some((2, 8)),
                told(always("B10", Wire::Breaks), always("C9", Wire::Safe)),
            )
        },
    },
    Mutator {
        name: "loosen a limit",
        mutate: |rng, old| limit(rng, old, Some((2, 8)), Some((1, 9)), LOOSER),
    },
    Mutator {
        name: "remove a limit",
        mutate: |rng, old| limit(rng, old, Some((2, 8)), None, LOOSER),
    },
    Mutator {
        name: "move a limit aside",
        mutate: |rng, old| {
            limit(
                rng,
                old,
                Some((1, 8)),
                Some((2, 9)),
                told(always("B10", Wire::Breaks), ARRIVES),
            )
        },
    },
    Mutator {
        name: "ask for items that differ",
        mutate: |rng, old| {
            unique(
                rng,
                old,
                true,
                told(always("B11", Wire::Breaks), always("C9", Wire::Safe)),
            )
        },
    },
    Mutator {
        name: "let items repeat",
        mutate: |rng, old| unique(rng, old, false, LOOSER),
    },
    Mutator {
        name: "limit an interval",
        mutate: |rng, old| {
            months(
                rng,
                old,
                None,
                Some(3),
                told(always("B13", Wire::Breaks), always("C9", Wire::Docs)),
            )
        },
    },
    Mutator {
        name: "shorten an interval",
        mutate: |rng, old| {
            months(
                rng,
                old,
                Some(3),
                Some(1),
                told(always("B13", Wire::Breaks), always("C9", Wire::Docs)),
            )
        },
    },
    Mutator {
        name: "lengthen an interval",
        mutate: |rng, old| {
            months(
                rng,
                old,
                Some(3),
                Some(12),
                told(always("B14", Wire::Safe), always("C9", Wire::Docs)),
            )
        },
    },
    Mutator {
        name: "set a pattern",
        mutate: |rng, old| {
            pattern(
                rng,
                old,
                None,
                Some("^[a-z]+$"),
                told(
                    always("B15", Wire::Breaks),
                    by_policy("C10", Wire::Safe, Wire::Docs, Wire::Docs),
                ),
            )
        },
    },
    Mutator {
        name: "remove a pattern",
        mutate: |rng, old| {
            pattern(
                rng,
                old,
                Some("^[a-z]+$"),
                None,
                told(
                    always("B15", Wire::Safe),
                    by_policy("C10", Wire::Breaks, Wire::Docs, Wire::Docs),
                ),
            )
        },
    },
    Mutator {
        name: "change a pattern",
        mutate: |rng, old| {
            pattern(
                rng,
                old,
                Some("^[a-z]+$"),
                Some("^[a-y]+$"),
                told(
                    always("B15", Wire::Undecided),
                    by_policy("C10", Wire::Undecided, Wire::Docs, Wire::Docs),
                ),
            )
        },
    },
    Mutator {
        name: "change a default",
        mutate: |rng, old| {
            let before = |field: &mut Field| {
                plain(field, Type::Scalar(Scalar::Bool));
                (field.required, field.default) = (false, Some(json!(false)));
            };
            property(
                rng,
                old,
                before,
                |field| field.default = Some(json!(true)),
                |_| told(always("B16", Wire::Depends), always("C10", Wire::Docs)),
            )
        },
    },
];

/// More may arrive than before.
pub(crate) const ARRIVES: Verdict = by_policy("C9", Wire::Breaks, Wire::Safe, Wire::Depends);
const LOOSER: Told = told(always("B12", Wire::Safe), ARRIVES);

fn scalar(
    rng: &mut Rng,
    old: &mut Schema,
    before: Scalar,
    after: Scalar,
    verdict: Told,
) -> Option<Mutation> {
    // Lists of either change in the same way.
    let list = rng.bool();
    let ty = |scalar| match list {
        true => Type::List(Box::new(Type::Scalar(scalar))),
        false => Type::Scalar(scalar),
    };
    property(
        rng,
        old,
        |field| plain(field, ty(before)),
        |field| plain(field, ty(after)),
        |_| verdict,
    )
}

fn enumerate(rng: &mut Rng, old: &mut Schema, now: bool) -> Option<Mutation> {
    let value = |name: &str| EnumValue {
        name: name.to_owned(),
        doc: String::new(),
        status: Status::default(),
        rust: None,
        was: None,
    };
    let choice = Enum {
        name: "Quokka".to_owned(),
        doc: "What it is.".to_owned(),
        values: vec![value("Marsupial"), value("Other")],
        extensible: false,
        rust: None,
        was: None,
        home: Home::Common,
    };
    old.enums.insert(choice.name.clone(), choice);
    let (text, closed) = (
        Type::Scalar(Scalar::String),
        Type::Enum("Quokka".to_owned()),
    );
    match now {
        true => property(
            rng,
            old,
            |field| plain(field, text.clone()),
            |field| plain(field, closed.clone()),
            |_| told(always("B9", Wire::Breaks), always("D7", Wire::Safe)),
        ),
        false => property(
            rng,
            old,
            |field| plain(field, closed.clone()),
            |field| plain(field, text.clone()),
            |_| {
                told(
                    always("D7", Wire::Safe),
                    by_policy("D7", Wire::Breaks, Wire::Depends, Wire::Depends),
                )
            },
        ),
    }
}

fn identify(rng: &mut Rng, old: &mut Schema) -> Option<Mutation> {
    let id = IdType {
        name: "QuokkaId".to_owned(),
        doc: "A quokka.".to_owned(),
        of: IdKind::Uuid,
        home: Home::Common,
    };
    old.ids.insert(id.name.clone(), id);
    let (bare, typed) = (Type::Scalar(Scalar::Uuid), Type::Id("QuokkaId".to_owned()));
    let (before, after) = if rng.bool() {
        (bare, typed)
    } else {
        (typed, bare)
    };
    property(
        rng,
        old,
        |field| plain(field, before.clone()),
        |field| plain(field, after.clone()),
        |_| both("E6", Wire::None),
    )
}

fn split(rng: &mut Rng, old: &mut Schema) -> Option<Mutation> {
    let models: Vec<String> = old.models.keys().cloned().collect();
    let mut places = properties(old);
    // A model that contains the property would contain itself.
    places.retain(|(owner, _)| !matches!(owner, crate::mutator::Owner::Model(_)));
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
}

/// Limits of items, of length or of range; all three follow the same rules.
fn limit(
    rng: &mut Rng,
    old: &mut Schema,
    before: Option<(u64, u64)>,
    after: Option<(u64, u64)>,
    verdict: Told,
) -> Option<Mutation> {
    let kind = rng.u8(..3);
    let ty = match kind {
        0 => Type::List(Box::new(Type::Scalar(Scalar::Bool))),
        1 => Type::Scalar(Scalar::String),
        _ => Type::Scalar(Scalar::Decimal),
    };
    let limits = |of: Option<(u64, u64)>| {
        let bounds = Bounds {
            min: of.map(|it| it.0),
            max: of.map(|it| it.1),
        };
        let range = Bounds {
            min: of.map(|it| it.0.to_string()),
            max: of.map(|it| it.1.to_string()),
        };
        match kind {
            0 => Limits {
                items: bounds,
                ..Limits::default()
            },
            1 => Limits {
                length: bounds,
                ..Limits::default()
            },
            _ => Limits {
                range,
                ..Limits::default()
            },
        }
    };
    let prepare = |field: &mut Field| {
        plain(field, ty.clone());
        field.limits = limits(before);
    };
    property(
        rng,
        old,
        prepare,
        |field| field.limits = limits(after),
        |_| verdict,
    )
}

fn unique(rng: &mut Rng, old: &mut Schema, now: bool, verdict: Told) -> Option<Mutation> {
    let prepare = |field: &mut Field| {
        plain(field, Type::List(Box::new(Type::Scalar(Scalar::String))));
        field.limits.unique = !now;
    };
    property(
        rng,
        old,
        prepare,
        |field| field.limits.unique = now,
        |_| verdict,
    )
}

fn months(
    rng: &mut Rng,
    old: &mut Schema,
    before: Option<u32>,
    after: Option<u32>,
    verdict: Told,
) -> Option<Mutation> {
    let instant = |name| bare(name, Type::Scalar(Scalar::DateTime), true);
    let interval = model("Quokka", vec![instant("StartUtc"), instant("EndUtc")]);
    old.models.insert(interval.name.clone(), interval);
    let prepare = |field: &mut Field| {
        plain(field, Type::Model("Quokka".to_owned()));
        field.limits.max_months = before;
    };
    property(
        rng,
        old,
        prepare,
        |field| field.limits.max_months = after,
        |_| verdict,
    )
}

fn pattern(
    rng: &mut Rng,
    old: &mut Schema,
    before: Option<&str>,
    after: Option<&str>,
    verdict: Told,
) -> Option<Mutation> {
    let prepare = |field: &mut Field| {
        plain(field, Type::Scalar(Scalar::String));
        field.limits.pattern = before.map(str::to_owned);
    };
    property(
        rng,
        old,
        prepare,
        |field| field.limits.pattern = after.map(str::to_owned),
        |_| verdict,
    )
}
