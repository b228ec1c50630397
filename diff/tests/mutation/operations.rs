//! Edits of operations.

use fastrand::Rng;
use mews_connector_codegen::names;
use mews_connector_diff::{Direction, Wire};
use mews_connector_language::model::{
    Case, Effect, Home, Operation, Pages, Request, Response, Scalar, Schema, Status, Type, Union,
    UnionForm,
};

use crate::mutator::{Mutation, Mutator, Told, always, both, edited, one, operations, told};
use crate::properties::{bare, fur, model, on_its_way_out};
use crate::reach::Place;

/// Calls are refused; nothing is answered any more.
const GONE: (Wire, Wire) = (Wire::Breaks, Wire::Safe);

pub(crate) const MUTATORS: &[Mutator] = &[
    Mutator {
        name: "add an operation",
        mutate: |rng, old| add(rng, old, false),
    },
    Mutator {
        name: "add a dated version",
        mutate: |rng, old| add(rng, old, true),
    },
    Mutator {
        name: "remove an operation",
        mutate: |rng, old| remove(rng, old, None, "A2", Wire::Breaks),
    },
    Mutator {
        name: "remove an operation after its date",
        mutate: |rng, old| remove(rng, old, Some("2026-01-31"), "A3", Wire::Safe),
    },
    Mutator {
        name: "remove a deprecated operation early",
        mutate: |rng, old| remove(rng, old, Some("2028-01-31"), "A4", Wire::Breaks),
    },
    Mutator {
        name: "move an operation",
        mutate: relocate,
    },
    Mutator {
        name: "give an operation another Rust name",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, _| {},
                |it| it.rust = Some("quokka".to_owned()),
                both("A6", Wire::None),
            )
        },
    },
    Mutator {
        name: "deprecate an operation",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, it| it.status = Status::default(),
                |it| it.status = on_its_way_out("2028-01-31"),
                both("A8", Wire::Safe),
            )
        },
    },
    Mutator {
        name: "withdraw the deprecation of an operation",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, it| it.status = on_its_way_out("2028-01-31"),
                |it| it.status = Status::default(),
                both("A9", Wire::Safe),
            )
        },
    },
    Mutator {
        name: "move the date of an operation earlier",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, it| it.status = on_its_way_out("2028-01-31"),
                |it| it.status = on_its_way_out("2027-01-31"),
                both("A10", Wire::Breaks),
            )
        },
    },
    Mutator {
        name: "restrict an operation",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, it| it.status = Status::default(),
                |it| it.status.restricted = true,
                both("A11", Wire::Depends),
            )
        },
    },
    Mutator {
        name: "open a restricted operation",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, it| it.status.restricted = true,
                |it| it.status.restricted = false,
                both("A12", Wire::Safe),
            )
        },
    },
    Mutator {
        name: "refuse portfolio tokens",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, it| it.portfolio = true,
                |it| it.portfolio = false,
                told(always("A14", GONE.0), always("A14", GONE.1)),
            )
        },
    },
    Mutator {
        name: "accept portfolio tokens",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, it| it.portfolio = false,
                |it| it.portfolio = true,
                both("A14", Wire::Safe),
            )
        },
    },
    Mutator {
        name: "paginate on demand",
        mutate: |rng, old| {
            pages(
                rng,
                old,
                None,
                Some(("Quokkas", true)),
                both("A15", Wire::Depends),
            )
        },
    },
    Mutator {
        name: "paginate",
        mutate: |rng, old| {
            pages(
                rng,
                old,
                None,
                Some(("Quokkas", false)),
                told(always("A15", Wire::Breaks), always("A15", Wire::Depends)),
            )
        },
    },
    Mutator {
        name: "make pagination obligatory",
        mutate: |rng, old| {
            pages(
                rng,
                old,
                Some(("Quokkas", true)),
                Some(("Quokkas", false)),
                told(always("A15", Wire::Breaks), always("A15", Wire::Safe)),
            )
        },
    },
    Mutator {
        name: "let the page be left out",
        mutate: |rng, old| {
            pages(
                rng,
                old,
                Some(("Quokkas", false)),
                Some(("Quokkas", true)),
                both("A15", Wire::Safe),
            )
        },
    },
    Mutator {
        name: "stop to paginate",
        mutate: |rng, old| {
            pages(
                rng,
                old,
                Some(("Quokkas", false)),
                None,
                both("A16", Wire::Breaks),
            )
        },
    },
    Mutator {
        name: "page by another property",
        mutate: |rng, old| {
            pages(
                rng,
                old,
                Some(("Quokkas", false)),
                Some(("Wombats", false)),
                both("A16", Wire::Breaks),
            )
        },
    },
    Mutator {
        name: "make an effect more severe",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, it| it.effect = Effect::AbsoluteWrite,
                |it| it.effect = Effect::AdditiveWrite,
                told(always("A17", Wire::Depends), always("A17", Wire::None)),
            )
        },
    },
    Mutator {
        name: "make an effect less severe",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, it| it.effect = Effect::MeteredRead,
                |it| it.effect = Effect::Read,
                both("A17", Wire::None),
            )
        },
    },
    Mutator {
        name: "move money",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, it| it.money = false,
                |it| it.money = true,
                told(always("A17", Wire::Depends), always("A17", Wire::None)),
            )
        },
    },
    Mutator {
        name: "describe an operation anew",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, _| {},
                |it| it.doc.push_str(" It may."),
                both("E11", Wire::Docs),
            )
        },
    },
    Mutator {
        name: "explain an effect anew",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, it| it.effect_why = None,
                |it| it.effect_why = Some("It only looks.".to_owned()),
                both("E11", Wire::Docs),
            )
        },
    },
    Mutator {
        name: "keep a former name of an operation",
        mutate: |rng, old| {
            whole(
                rng,
                old,
                "",
                |_, it| it.was = None,
                |it| it.was = Some("quokka".to_owned()),
                both("E5", Wire::None),
            )
        },
    },
    Mutator {
        name: "answer with an equal model",
        mutate: swap,
    },
    Mutator {
        name: "answer nothing",
        mutate: |rng, old| {
            let full = |it: &mut Operation| {
                (it.pages, it.response) = (
                    None,
                    Response::Fields(vec![bare("Total", Type::Scalar(Scalar::Int32), true)]),
                );
            };
            body(
                rng,
                old,
                Direction::Response,
                full,
                |it| it.response = Response::Fields(Vec::new()),
                both("A20", Wire::Breaks),
            )
        },
    },
    Mutator {
        name: "answer something",
        mutate: |rng, old| {
            let empty =
                |it: &mut Operation| (it.pages, it.response) = (None, Response::Fields(Vec::new()));
            let full = |it: &mut Operation| {
                it.response =
                    Response::Fields(vec![bare("Total", Type::Scalar(Scalar::Int32), true)]);
            };
            body(
                rng,
                old,
                Direction::Response,
                empty,
                full,
                both("A20", Wire::Safe),
            )
        },
    },
    Mutator {
        name: "make a request a choice",
        mutate: choose,
    },
    Mutator {
        name: "swap two operations",
        mutate: |rng, old| {
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
        },
    },
];

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

/// Edits a fact of one operation.
fn whole(
    rng: &mut Rng,
    old: &mut Schema,
    part: &str,
    prepare: impl Fn(&mut Rng, &mut Operation),
    change: impl Fn(&mut Operation),
    told: Told,
) -> Option<Mutation> {
    let path = one(rng, paths(old))?;
    prepare(rng, find(old, &path));
    let new = edited(old, |new| change(find(new, &path)));
    Some(Mutation {
        new,
        target: format!("{path}{part}"),
        place: Place::Operation(path),
        told,
    })
}

/// Edits one body of an operation as a whole.
fn body(
    rng: &mut Rng,
    old: &mut Schema,
    direction: Direction,
    prepare: impl Fn(&mut Operation),
    change: impl Fn(&mut Operation),
    told: Told,
) -> Option<Mutation> {
    let part = match direction {
        Direction::Request => ".request",
        Direction::Response => ".response",
    };
    let made = whole(
        rng,
        old,
        part,
        |_, operation| prepare(operation),
        change,
        told,
    )?;
    let Place::Operation(path) = made.place else {
        return None;
    };
    Some(Mutation {
        place: Place::Body(path, direction),
        ..made
    })
}

fn add(rng: &mut Rng, old: &mut Schema, dated: bool) -> Option<Mutation> {
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
}

fn remove(
    rng: &mut Rng,
    old: &mut Schema,
    announced: Option<&str>,
    rule: &'static str,
    wire: Wire,
) -> Option<Mutation> {
    let path = one(rng, unnamed(old))?;
    find(old, &path).status = announced.map(on_its_way_out).unwrap_or_default();
    let new = edited(old, |new| {
        for resource in &mut new.resources {
            resource
                .operations
                .retain(|operation| operation.path() != path);
        }
    });
    let told = told(always(rule, wire), always(rule, GONE.1));
    Some(Mutation {
        new,
        target: path.clone(),
        place: Place::Operation(path),
        told,
    })
}

fn relocate(rng: &mut Rng, old: &mut Schema) -> Option<Mutation> {
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
    let told = told(always("A5", GONE.0), always("A5", GONE.1));
    Some(Mutation {
        new,
        target: moved.clone(),
        place: Place::Operation(moved),
        told,
    })
}

/// Pagination by lists that are put into the response for it.
fn pages(
    rng: &mut Rng,
    old: &mut Schema,
    before: Option<(&str, bool)>,
    after: Option<(&str, bool)>,
    told: Told,
) -> Option<Mutation> {
    let pages = |of: Option<(&str, bool)>| {
        of.map(|(items, optional)| Pages {
            items: items.to_owned(),
            optional,
        })
    };
    let list = |name| {
        bare(
            name,
            Type::List(Box::new(Type::Scalar(Scalar::String))),
            true,
        )
    };
    let prepare = |_: &mut Rng, operation: &mut Operation| {
        operation.pages = pages(before);
        operation.response = Response::Fields(vec![list("Quokkas"), list("Wombats")]);
    };
    whole(
        rng,
        old,
        "",
        prepare,
        |operation| operation.pages = pages(after),
        told,
    )
}

fn swap(rng: &mut Rng, old: &mut Schema) -> Option<Mutation> {
    for name in ["Quokka", "Wombat"] {
        old.models.insert(name.to_owned(), model(name, fur()));
    }
    let answer = |operation: &mut Operation, name: &str| {
        (operation.pages, operation.response) = (None, Response::Model(name.to_owned()));
    };
    body(
        rng,
        old,
        Direction::Response,
        |it| answer(it, "Quokka"),
        |it| answer(it, "Wombat"),
        both("A18", Wire::None),
    )
}

/// A request of properties becomes one of two shapes, which both ask for what nobody sent.
fn choose(rng: &mut Rng, old: &mut Schema) -> Option<Mutation> {
    for name in ["Quokka", "Wombat"] {
        old.models.insert(name.to_owned(), model(name, fur()));
    }
    let case = |name: &str| Case {
        tag: name.to_owned(),
        doc: String::new(),
        property: None,
        ty: Some(Type::Model(name.to_owned())),
        status: Status::default(),
        rust: None,
    };
    let union = Union {
        name: "Marsupial".to_owned(),
        doc: "One of two.".to_owned(),
        form: UnionForm::Shapes,
        cases: vec![case("Quokka"), case("Wombat")],
        rust: None,
        was: None,
        home: Home::Common,
    };
    old.unions.insert(union.name.clone(), union);
    let fields = |it: &mut Operation| {
        it.request = Request::Fields(vec![bare("Wool", Type::Scalar(Scalar::Bool), false)]);
    };
    let choice = |it: &mut Operation| it.request = Request::Union("Marsupial".to_owned());
    body(
        rng,
        old,
        Direction::Request,
        fields,
        choice,
        both("B17", Wire::Breaks),
    )
}
