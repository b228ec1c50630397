//! Edits of definitions: models, enums and unions, and what they are called.

use fastrand::Rng;
use indexmap::IndexMap;
use mews_connector_codegen::names;
use mews_connector_diff::Wire;
use mews_connector_language::model::{
    Case, Enum, EnumValue, Field, Home, Model, Request, Response, Scalar, Schema, Status, Type,
    Union, UnionForm,
};

use crate::mutator::{
    Mutation, Mutator, Owner, Told, always, both, by_policy, edited, one, operations, owners, told,
};
use crate::properties::on_its_way_out;
use crate::reach::Place;

/// Readers may meet what they do not know.
const MEETS: (Wire, Wire, Wire) = (Wire::Breaks, Wire::Depends, Wire::Depends);

pub(crate) const MUTATORS: &[Mutator] = &[
    Mutator {
        name: "open a model",
        mutate: |rng, old| {
            model(
                rng,
                old,
                |it| it.open = false,
                |it| it.open = true,
                told(
                    always("B18", Wire::Safe),
                    by_policy("B18", Wire::Breaks, Wire::Safe, Wire::Safe),
                ),
            )
        },
    },
    Mutator {
        name: "close a model",
        mutate: |rng, old| {
            model(
                rng,
                old,
                |it| it.open = true,
                |it| it.open = false,
                told(
                    by_policy("B18", Wire::Breaks, Wire::Depends, Wire::Depends),
                    always("B18", Wire::Safe),
                ),
            )
        },
    },
    Mutator {
        name: "deprecate a model",
        mutate: |rng, old| {
            model(
                rng,
                old,
                |it| it.status = Status::default(),
                |it| it.status = on_its_way_out("2028-01-31"),
                both("E9", Wire::Safe),
            )
        },
    },
    Mutator {
        name: "restrict a model",
        mutate: |rng, old| {
            model(
                rng,
                old,
                |it| it.status = Status::default(),
                |it| it.status.restricted = true,
                both("A11", Wire::Depends),
            )
        },
    },
    Mutator {
        name: "describe a model anew",
        mutate: |rng, old| {
            model(
                rng,
                old,
                |_| {},
                |it| it.doc.push_str(" Or not."),
                both("E11", Wire::Docs),
            )
        },
    },
    Mutator {
        name: "give a model another Rust name",
        mutate: |rng, old| {
            model(
                rng,
                old,
                |_| {},
                |it| it.rust = Some("Quokka".to_owned()),
                both("E5", Wire::None),
            )
        },
    },
    Mutator {
        name: "move a model to another file",
        mutate: |rng, old| {
            let to = old.resources.first()?.name.clone();
            model(
                rng,
                old,
                |it| it.home = Home::Common,
                |it| it.home = Home::Resource(to.clone()),
                both("E8", Wire::None),
            )
        },
    },
    Mutator {
        name: "rename a model",
        mutate: |rng, old| {
            rename(
                rng,
                old,
                |it| &mut it.models,
                |it| (&mut it.name, &mut it.rust, &mut it.was),
                Type::Model,
                "Quokka",
            )
        },
    },
    Mutator {
        name: "rename an enum",
        mutate: |rng, old| {
            rename(
                rng,
                old,
                |it| &mut it.enums,
                |it| (&mut it.name, &mut it.rust, &mut it.was),
                Type::Enum,
                "Wombat",
            )
        },
    },
    Mutator {
        name: "rename a union",
        mutate: |rng, old| {
            rename(
                rng,
                old,
                |it| &mut it.unions,
                |it| (&mut it.name, &mut it.rust, &mut it.was),
                Type::Union,
                "Bilby",
            )
        },
    },
    Mutator {
        name: "remove what nothing uses",
        mutate: |_, old| {
            let unused = Enum {
                name: "Quokka".to_owned(),
                doc: "What it is.".to_owned(),
                values: vec![value("Fur")],
                extensible: false,
                rust: None,
                was: None,
                home: Home::Common,
            };
            old.enums.insert(unused.name.clone(), unused);
            let new = edited(old, |new| drop(new.enums.shift_remove("Quokka")));
            Some(Mutation {
                new,
                target: "Quokka".to_owned(),
                place: Place::Nowhere,
                told: both("E2", Wire::None),
            })
        },
    },
    Mutator {
        name: "add a value",
        mutate: |rng, old| {
            let added = told(
                always("D1", Wire::Safe),
                by_policy("D2", MEETS.0, MEETS.1, MEETS.2),
            );
            choice(
                rng,
                old,
                ":Quokka",
                |it| it.extensible = false,
                |it| it.values.push(value("Quokka")),
                added,
            )
        },
    },
    Mutator {
        name: "add an announced value",
        mutate: |rng, old| {
            let added = told(always("D1", Wire::Safe), always("D2", Wire::Safe));
            choice(
                rng,
                old,
                ":Quokka",
                |it| it.extensible = true,
                |it| it.values.push(value("Quokka")),
                added,
            )
        },
    },
    Mutator {
        name: "remove a value",
        mutate: |rng, old| {
            let removed = told(always("D3", Wire::Breaks), always("D4", Wire::Safe));
            choice(
                rng,
                old,
                ":Quokka",
                |it| it.values.push(value("Quokka")),
                |it| drop(it.values.pop()),
                removed,
            )
        },
    },
    Mutator {
        name: "rename a value",
        mutate: |rng, old| {
            let change = |it: &mut Enum| {
                let mut renamed = value("Wombat");
                renamed.was = Some(names::variant("Quokka"));
                *it.values.last_mut().unwrap() = renamed;
            };
            choice(
                rng,
                old,
                ":Wombat",
                |it| it.values.push(value("Quokka")),
                change,
                both("D5", Wire::Breaks),
            )
        },
    },
    Mutator {
        name: "deprecate a value",
        mutate: |rng, old| {
            let change =
                |it: &mut Enum| it.values.last_mut().unwrap().status = on_its_way_out("2028-01-31");
            choice(
                rng,
                old,
                ":Quokka",
                |it| it.values.push(value("Quokka")),
                change,
                both("D6", Wire::Safe),
            )
        },
    },
    Mutator {
        name: "describe a value anew",
        mutate: |rng, old| {
            let change =
                |it: &mut Enum| it.values.last_mut().unwrap().doc = "A small one.".to_owned();
            choice(
                rng,
                old,
                ":Quokka",
                |it| it.values.push(value("Quokka")),
                change,
                both("E11", Wire::Docs),
            )
        },
    },
    Mutator {
        name: "give a value another Rust name",
        mutate: |rng, old| {
            let change =
                |it: &mut Enum| it.values.last_mut().unwrap().rust = Some("Wombat".to_owned());
            choice(
                rng,
                old,
                ":Quokka",
                |it| it.values.push(value("Quokka")),
                change,
                both("E5", Wire::None),
            )
        },
    },
    Mutator {
        name: "swap two values",
        mutate: |rng, old| {
            let two = |it: &mut Enum| it.values.extend([value("Quokka"), value("Wombat")]);
            let swap = |it: &mut Enum| {
                let last = it.values.len() - 1;
                it.values.swap(last - 1, last);
            };
            choice(rng, old, "", two, swap, both("D8", Wire::None))
        },
    },
    Mutator {
        name: "announce that values are added",
        mutate: |rng, old| {
            let opened = told(always("D7", Wire::Safe), always("D7", Wire::Depends));
            choice(
                rng,
                old,
                "",
                |it| it.extensible = false,
                |it| it.extensible = true,
                opened,
            )
        },
    },
    Mutator {
        name: "no longer announce that values are added",
        mutate: |rng, old| {
            choice(
                rng,
                old,
                "",
                |it| it.extensible = true,
                |it| it.extensible = false,
                both("D7", Wire::Safe),
            )
        },
    },
    Mutator {
        name: "add a case",
        mutate: |rng, old| {
            let added = told(
                always("D9", Wire::Safe),
                by_policy("D9", MEETS.0, MEETS.1, MEETS.2),
            );
            union(
                rng,
                old,
                ":Quokka",
                |_| {},
                |it| it.cases.push(case("Quokka")),
                added,
            )
        },
    },
    Mutator {
        name: "remove a case",
        mutate: |rng, old| {
            let removed = told(always("D10", Wire::Breaks), always("D10", Wire::Safe));
            union(
                rng,
                old,
                ":Quokka",
                |it| it.cases.push(case("Quokka")),
                |it| drop(it.cases.pop()),
                removed,
            )
        },
    },
    Mutator {
        name: "deprecate a case",
        mutate: |rng, old| {
            let change =
                |it: &mut Union| it.cases.last_mut().unwrap().status = on_its_way_out("2028-01-31");
            union(
                rng,
                old,
                ":Quokka",
                |it| it.cases.push(case("Quokka")),
                change,
                both("D6", Wire::Safe),
            )
        },
    },
    Mutator {
        name: "change the payload of a case",
        mutate: |rng, old| {
            let change =
                |it: &mut Union| it.cases.last_mut().unwrap().ty = Some(Type::Scalar(Scalar::Bool));
            union(
                rng,
                old,
                ":Quokka",
                |it| it.cases.push(case("Quokka")),
                change,
                told(always("B7", Wire::Breaks), always("C7", Wire::Breaks)),
            )
        },
    },
    Mutator {
        name: "swap two cases",
        mutate: |rng, old| {
            union(
                rng,
                old,
                "",
                |_| {},
                |it| it.cases.swap(0, 1),
                both("D8", Wire::None),
            )
        },
    },
    Mutator {
        name: "change the tag of a union",
        mutate: |rng, old| {
            let change = |it: &mut Union| {
                if let UnionForm::Adjacent { tag, .. } | UnionForm::Sparse { tag } = &mut it.form {
                    *tag = "Quokka".to_owned();
                }
            };
            union(rng, old, "", |_| {}, change, both("D11", Wire::Breaks))
        },
    },
];

fn value(name: &str) -> EnumValue {
    EnumValue {
        name: name.to_owned(),
        doc: String::new(),
        status: Status::default(),
        rust: None,
        was: None,
    }
}

fn case(tag: &str) -> Case {
    Case {
        tag: tag.to_owned(),
        doc: String::new(),
        property: None,
        ty: Some(Type::Scalar(Scalar::Int32)),
        status: Status::default(),
        rust: None,
    }
}

/// Edits one of some definitions.
fn definition<T>(
    rng: &mut Rng,
    old: &mut Schema,
    part: &str,
    names: Vec<String>,
    of: impl for<'s> Fn(&'s mut Schema, &str) -> &'s mut T,
    (prepare, change): (impl Fn(&mut T), impl Fn(&mut T)),
    told: Told,
) -> Option<Mutation> {
    let name = one(rng, names)?;
    prepare(of(old, &name));
    let new = edited(old, |new| change(of(new, &name)));
    Some(Mutation {
        new,
        target: format!("{name}{part}"),
        place: Place::Definition(name.clone(), name),
        told,
    })
}

fn model(
    rng: &mut Rng,
    old: &mut Schema,
    prepare: impl Fn(&mut Model),
    change: impl Fn(&mut Model),
    told: Told,
) -> Option<Mutation> {
    let names = old.models.keys().cloned().collect();
    definition(
        rng,
        old,
        "",
        names,
        |schema, name| schema.models.get_mut(name).unwrap(),
        (prepare, change),
        told,
    )
}

fn choice(
    rng: &mut Rng,
    old: &mut Schema,
    part: &str,
    prepare: impl Fn(&mut Enum),
    change: impl Fn(&mut Enum),
    told: Told,
) -> Option<Mutation> {
    let names = old.enums.keys().cloned().collect();
    definition(
        rng,
        old,
        part,
        names,
        |schema, name| schema.enums.get_mut(name).unwrap(),
        (prepare, change),
        told,
    )
}

/// Unions that have a tag of their own; the others lean on what is around them.
fn union(
    rng: &mut Rng,
    old: &mut Schema,
    part: &str,
    prepare: impl Fn(&mut Union),
    change: impl Fn(&mut Union),
    told: Told,
) -> Option<Mutation> {
    let tagged =
        |form: &UnionForm| matches!(form, UnionForm::Adjacent { .. } | UnionForm::Sparse { .. });
    let names = old
        .unions
        .values()
        .filter(|union| tagged(&union.form) && union.cases.len() > 1)
        .map(|union| union.name.clone())
        .collect();
    definition(
        rng,
        old,
        part,
        names,
        |schema, name| schema.unions.get_mut(name).unwrap(),
        (prepare, change),
        told,
    )
}

/// Renames a definition and whatever names it; the schema says what it was.
fn rename<T: Clone>(
    rng: &mut Rng,
    old: &mut Schema,
    all: impl Fn(&mut Schema) -> &mut IndexMap<String, T>,
    names: impl Fn(&mut T) -> (&mut String, &mut Option<String>, &mut Option<String>),
    ty: impl Fn(String) -> Type,
    to: &str,
) -> Option<Mutation> {
    let name = one(rng, all(old).keys().cloned().collect())?;
    let new = edited(old, |new| {
        let mut renamed = all(new).shift_remove(&name).unwrap();
        let (own, rust, was) = names(&mut renamed);
        *was = Some(rust.take().unwrap_or_else(|| names::type_name(&name)));
        *own = to.to_owned();
        all(new).insert(to.to_owned(), renamed);
        replace(new, &ty(name.clone()), &ty(to.to_owned()));
    });
    Some(Mutation {
        new,
        target: to.to_owned(),
        place: Place::Definition(name, to.to_owned()),
        told: both("E1", Wire::None),
    })
}

/// Puts one type in the place of another, wherever it is named.
fn replace(schema: &mut Schema, from: &Type, to: &Type) {
    for owner in owners(schema).into_iter().chain([Owner::Envelope]) {
        owner
            .fields(schema)
            .iter_mut()
            .for_each(|field: &mut Field| within(&mut field.ty, from, to));
    }
    let cases = schema
        .unions
        .values_mut()
        .flat_map(|union| &mut union.cases);
    cases
        .filter_map(|case| case.ty.as_mut())
        .for_each(|ty| within(ty, from, to));
    let places: Vec<_> = operations(schema)
        .iter()
        .map(|(resource, at, _)| (*resource, *at))
        .collect();
    for (resource, at) in places {
        let operation = &mut schema.resources[resource].operations[at];
        match (&mut operation.request, from, to) {
            (Request::Union(name), Type::Union(from), Type::Union(to)) if name == from => {
                name.clone_from(to);
            }
            _ => {}
        }
        match (&mut operation.response, from, to) {
            (Response::Model(name), Type::Model(from), Type::Model(to)) if name == from => {
                name.clone_from(to);
            }
            _ => {}
        }
    }
    if let (Type::Model(from), Type::Model(to)) = (from, to)
        && schema.api.errors == *from
    {
        schema.api.errors.clone_from(to);
    }
}

fn within(ty: &mut Type, from: &Type, to: &Type) {
    if ty == from {
        ty.clone_from(to);
        return;
    }
    match ty {
        Type::List(inner) | Type::Nullable(inner) | Type::Update(inner, _) => {
            within(inner, from, to);
        }
        Type::Map(key, value) => {
            within(key, from, to);
            within(value, from, to);
        }
        _ => {}
    }
}
