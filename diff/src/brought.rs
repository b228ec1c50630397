//! Definitions that came or went along with an edit, so that each is told once.
//!
//! A new model is news only because something uses it: it belongs to the first edit that leads to it. What no edit leads to is an
//! edit of its own.

use std::collections::BTreeSet;

use mews_connector_language::model::{Home, Schema, Type};
use mews_connector_language::{Place, Section};
use serde_json::json;

use crate::edit::{At, Edit, Fact, Spot};
use crate::pairs::{Pairs, resource};

/// Definitions that only one side has.
#[derive(Debug, Default)]
pub(crate) struct Loose {
    pub(crate) added: BTreeSet<String>,
    pub(crate) removed: BTreeSet<String>,
}

/// Finds the definitions that only one side has, and makes edits of those that no edit leads to.
pub(crate) fn fold(old: &Schema, new: &Schema, pairs: &Pairs, edits: &mut Vec<Edit>) -> Loose {
    let loose = Loose {
        added: all(new)
            .into_iter()
            .filter(|(name, _)| pairs.is_new(name))
            .map(|(name, _)| name)
            .collect(),
        removed: all(old)
            .into_iter()
            .filter(|(name, _)| pairs.new_name(name).is_none())
            .map(|(name, _)| name)
            .collect(),
    };
    let mut left = loose.removed.clone();
    let mut fresh = loose.added.clone();
    for edit in edits.iter() {
        take(old, &edit.names.0, &mut left);
        take(new, &edit.names.1, &mut fresh);
    }
    for (side, names, removed) in [(old, left, true), (new, fresh, false)] {
        let mut told = names.clone();
        for name in &names {
            // What another one of them leads to goes with that one.
            let inner: Vec<String> = inside(side, name);
            for other in inner.iter().filter(|other| *other != name) {
                told.remove(other);
            }
        }
        // Definitions that only lead to each other have no first one.
        let told = if told.is_empty() { names } else { told };
        for name in told {
            edits.push(alone(side, &name, removed));
        }
    }
    loose
}

/// The definitions that each edit brings and takes, in the order of the edits.
pub(crate) fn assign(
    old: &Schema,
    new: &Schema,
    edits: &[Edit],
    mut loose: Loose,
) -> Vec<(Vec<String>, Vec<String>)> {
    // An edit that is about a definition is not brought by another one.
    for edit in edits.iter().filter(|edit| is_alone(edit)) {
        loose.added.remove(&edit.target);
        loose.removed.remove(&edit.target);
    }
    edits
        .iter()
        .map(|edit| {
            let takes = take(old, &edit.names.0, &mut loose.removed);
            let brings = take(new, &edit.names.1, &mut loose.added);
            (brings, takes)
        })
        .collect()
}

fn is_alone(edit: &Edit) -> bool {
    edit.fact == Fact::DefinitionRemoved
        || edit.fact == Fact::Docs && edit.old.is_none() && matches!(edit.spot, Spot::None)
}

/// Takes what names lead to out of a set, and everything within that.
fn take(schema: &Schema, names: &[String], from: &mut BTreeSet<String>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut queue: Vec<String> = names.to_vec();
    while let Some(name) = queue.pop() {
        if from.remove(&name) {
            queue.extend(inside(schema, &name));
            taken.insert(name);
        }
    }
    taken.into_iter().collect()
}

/// The definitions that a definition names.
pub(crate) fn inside(schema: &Schema, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(model) = schema.models.get(name) {
        let types = model.fields.iter().map(|field| &field.ty);
        found.extend(types.flat_map(Type::definitions).map(str::to_owned));
    }
    if let Some(union) = schema.unions.get(name) {
        found.extend(
            union
                .cases
                .iter()
                .filter_map(|case| case.ty.as_ref())
                .flat_map(Type::definitions)
                .map(str::to_owned),
        );
    }
    found
}

/// Every definition with the key and home of its file.
fn all(schema: &Schema) -> Vec<(String, (Section, &Home))> {
    let ids = schema
        .ids
        .values()
        .map(|item| (item.name.clone(), (Section::Ids, &item.home)));
    let models = schema
        .models
        .values()
        .map(|item| (item.name.clone(), (Section::Models, &item.home)));
    let enums = schema
        .enums
        .values()
        .map(|item| (item.name.clone(), (Section::Enums, &item.home)));
    let unions = schema
        .unions
        .values()
        .map(|item| (item.name.clone(), (Section::Unions, &item.home)));
    ids.chain(models).chain(enums).chain(unions).collect()
}

/// An edit of a definition that no other edit leads to.
fn alone(schema: &Schema, name: &str, removed: bool) -> Edit {
    let found = all(schema).into_iter().find(|(other, _)| other == name);
    let (section, home) = found.map_or((Section::Models, &Home::Common), |(_, found)| found);
    let place = Some(Place::definition(home, section, name));
    let at = At {
        target: name.to_owned(),
        resource: resource(home),
        spot: Spot::None,
        places: if removed {
            (place, None)
        } else {
            (None, place)
        },
        claims: Vec::new(),
    }
    .claiming(name, "");
    let inner = inside(schema, name);
    if removed {
        let title = format!("{name} was removed from {section}");
        let mut edit = Edit::new(Fact::DefinitionRemoved, &at, title).values(json!(name), None);
        edit.names.0 = inner;
        edit
    } else {
        let title = format!("{name} was added to {section}, and nothing uses it");
        let mut edit = Edit::new(Fact::Docs, &at, title).values(None, json!(name));
        edit.names.1 = inner;
        edit
    }
}
