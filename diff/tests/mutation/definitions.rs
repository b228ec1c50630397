//! Edits of definitions: what they are called, where they are, and models.

use fastrand::Rng;
use indexmap::IndexMap;
use mews_connector_codegen::names;
use mews_connector_diff::Wire;
use mews_connector_language::model::{
    Field, Home, Model, Request, Response, Scalar, Schema, Status, Type,
};

use crate::mutator::{
    Mutation, Mutator, Owner, Told, always, both, by_policy, edited, one, operations, owners, told,
};
use crate::parts::{bare, choice, on_its_way_out};
use crate::reach::Place;
use crate::values::ARRIVES;

/// Facts of models.
pub(crate) fn models() -> Vec<Mutator> {
    vec![
        model(
            "open a model",
            |it| it.open = false,
            |it| it.open = true,
            told(
                always("B18", Wire::Safe),
                by_policy("B18", Wire::Breaks, Wire::Safe, Wire::Safe),
            ),
        ),
        model(
            "close a model",
            |it| it.open = true,
            |it| it.open = false,
            told(
                by_policy("B18", Wire::Breaks, Wire::Depends, Wire::Depends),
                always("B18", Wire::Safe),
            ),
        ),
        model(
            "ask for one of some properties",
            |it| ask(it, &[]),
            |it| ask(it, &["Fur", "Tail"]),
            told(always("B20", Wire::Breaks), always("C9", Wire::Safe)),
        ),
        model(
            "ask for one of fewer properties",
            |it| ask(it, &["Fur", "Tail", "Pouch"]),
            |it| ask(it, &["Fur", "Pouch"]),
            told(always("B20", Wire::Breaks), always("C9", Wire::Safe)),
        ),
        model(
            "ask for one of other properties",
            |it| ask(it, &["Fur", "Tail"]),
            |it| ask(it, &["Fur", "Pouch"]),
            told(always("B20", Wire::Breaks), ARRIVES),
        ),
        model(
            "ask for one of more properties",
            |it| ask(it, &["Fur", "Tail"]),
            |it| ask(it, &["Fur", "Tail", "Pouch"]),
            told(always("B20", Wire::Safe), ARRIVES),
        ),
        model(
            "ask for none of some properties",
            |it| ask(it, &["Fur", "Tail"]),
            |it| ask(it, &[]),
            told(always("B20", Wire::Safe), ARRIVES),
        ),
        model(
            "deprecate a model",
            |it| it.status = Status::default(),
            |it| it.status = on_its_way_out("2028-01-31"),
            both("E9", Wire::Safe),
        ),
        model(
            "restrict a model",
            |it| it.status = Status::default(),
            |it| it.status.restricted = true,
            both("A11", Wire::Depends),
        ),
        model(
            "describe a model anew",
            |_| {},
            |it| it.doc.push_str(" Or not."),
            both("E11", Wire::Docs),
        ),
        model(
            "give a model another Rust name",
            |_| {},
            |it| it.rust = Some("Quokka".to_owned()),
            both("E5", Wire::None),
        ),
        Mutator::new("move a model to another file", |rng, old| {
            let to = Home::Resource(old.resources.first()?.name.clone());
            let names = old.models.keys().cloned().collect();
            let change = |it: &mut Model| it.home = to.clone();
            edit(
                rng,
                old,
                names,
                "",
                model_of,
                (|it| it.home = Home::Common, change),
                both("E8", Wire::None),
            )
        }),
    ]
}

/// Asks for one of some properties, which are optional.
fn ask(it: &mut Model, names: &[&str]) {
    for name in ["Fur", "Tail", "Pouch"] {
        it.fields.retain(|field| field.name != name);
        it.fields
            .push(bare(name, Type::Scalar(Scalar::Bool), false));
    }
    it.at_least_one_of = names.iter().map(|name| (*name).to_owned()).collect();
}

/// Definitions that are called otherwise, and one that goes.
pub(crate) fn called() -> Vec<Mutator> {
    vec![
        rename(
            "rename a model",
            |it| &mut it.models,
            |it| (&mut it.name, &mut it.rust, &mut it.was),
            Type::Model,
            "Quokka",
        ),
        rename(
            "rename an enum",
            |it| &mut it.enums,
            |it| (&mut it.name, &mut it.rust, &mut it.was),
            Type::Enum,
            "Wombat",
        ),
        rename(
            "rename a union",
            |it| &mut it.unions,
            |it| (&mut it.name, &mut it.rust, &mut it.was),
            Type::Union,
            "Bilby",
        ),
        Mutator::new("remove what nothing uses", |_, old| {
            let unused = choice("Quokka", &["Fur"]);
            old.enums.insert(unused.name.clone(), unused);
            let new = edited(old, |new| drop(new.enums.shift_remove("Quokka")));
            Some(Mutation {
                new,
                target: "Quokka".to_owned(),
                place: Place::Nowhere,
                told: both("E2", Wire::None),
            })
        }),
    ]
}

/// Edits one of some definitions, or a part of it, after preparing it.
pub(crate) fn edit<T>(
    rng: &mut Rng,
    old: &mut Schema,
    names: Vec<String>,
    part: &str,
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

fn model_of<'s>(schema: &'s mut Schema, name: &str) -> &'s mut Model {
    schema.models.get_mut(name).unwrap()
}

/// An edit of a fact of a model.
fn model(
    name: &'static str,
    prepare: fn(&mut Model),
    change: fn(&mut Model),
    told: Told,
) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let names = old.models.keys().cloned().collect();
        edit(rng, old, names, "", model_of, (prepare, change), told)
    })
}

/// What a definition is called: its name, its Rust name, its former name.
type Called<'d> = (
    &'d mut String,
    &'d mut Option<String>,
    &'d mut Option<String>,
);

/// Renames a definition and whatever names it; the schema says what it was.
fn rename<T: Clone + 'static>(
    name: &'static str,
    all: fn(&mut Schema) -> &mut IndexMap<String, T>,
    parts: fn(&mut T) -> Called<'_>,
    ty: fn(String) -> Type,
    to: &'static str,
) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let name = one(rng, all(old).keys().cloned().collect())?;
        let new = edited(old, |new| {
            let mut renamed = all(new).shift_remove(&name).unwrap();
            let (own, rust, was) = parts(&mut renamed);
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
