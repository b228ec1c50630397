//! Models that require themselves without end, so that no value of them can exist.
//!
//! Lists and maps may be empty, and what may be absent or null ends a recursion too; the generator boxes those.

use std::collections::{BTreeSet, HashMap};

use crate::model::{Field, Schema, Type};
use crate::place::Place;
use crate::report::Report;
use crate::rules::Rule;
use crate::section::Section;

/// As many models of a circle are named.
const SHOWN: usize = 20;

pub(super) fn check(schema: &Schema, report: &mut Report<'_>) {
    let endless = endless(schema);
    let mut told = BTreeSet::new();
    for (name, model) in &schema.models {
        if !endless.contains(name.as_str()) || told.contains(name.as_str()) {
            continue;
        }
        let way = way_back(schema, &endless, name);
        told.extend(way.iter().map(|(name, _)| *name));
        // Models that merely lead into a cycle are mended with it.
        if way.last().is_none_or(|(_, next)| next != name) {
            continue;
        }
        let shown = way.iter().take(SHOWN);
        let mut chain: Vec<String> = shown.map(|(name, _)| format!("`{name}`")).collect();
        if way.len() > SHOWN {
            chain.push("…".to_owned());
        }
        chain.push(format!("`{name}`"));
        let place = Place::definition(&model.home, Section::Models, name);
        let message = format!(
            "`{name}` requires itself without end: {}",
            chain.join(" → ")
        );
        let help = "make one of these properties optional (`T?`) or a list (`[T]`)";
        report.add(Rule::RecursiveModel, &place, message, help);
    }
}

/// The models and unions of which no finite value exists: what is left when everything that ends is taken away. A model
/// ends when all that it requires ends, a union when one of its cases does.
fn endless(schema: &Schema) -> BTreeSet<&str> {
    let mut needs = Needs::default();
    let defined =
        |name: &&str| schema.models.contains_key(*name) || schema.unions.contains_key(*name);
    for (name, model) in &schema.models {
        let held: BTreeSet<&str> = model
            .fields
            .iter()
            .filter_map(next)
            .filter(defined)
            .collect();
        needs.add(name, held.len(), held);
    }
    for (name, union) in &schema.unions {
        let held: Vec<Option<&str>> = union
            .cases
            .iter()
            .map(|case| case.ty.as_ref().and_then(held).filter(defined))
            .collect();
        let ends = held.is_empty() || held.contains(&None);
        needs.add(name, usize::from(!ends), held.into_iter().flatten());
    }
    needs.endless()
}

/// What each definition waits for, to be shown to end.
#[derive(Default)]
struct Needs<'s> {
    /// How many of the definitions that it holds must end before it does.
    left: HashMap<&'s str, usize>,
    held_by: HashMap<&'s str, Vec<&'s str>>,
    ending: Vec<&'s str>,
}

impl<'s> Needs<'s> {
    fn add(&mut self, name: &'s str, needed: usize, held: impl IntoIterator<Item = &'s str>) {
        if needed == 0 {
            self.ending.push(name);
        }
        self.left.insert(name, needed);
        for other in held {
            self.held_by.entry(other).or_default().push(name);
        }
    }

    fn endless(mut self) -> BTreeSet<&'s str> {
        while let Some(name) = self.ending.pop() {
            self.left.remove(name);
            for other in self.held_by.remove(name).unwrap_or_default() {
                if let Some(left) = self.left.get_mut(other)
                    && *left > 0
                {
                    *left -= 1;
                    if *left == 0 {
                        self.ending.push(other);
                    }
                }
            }
        }
        self.left.into_keys().collect()
    }
}

/// The way along required properties until a name comes back: pairs of a definition and what it requires.
fn way_back<'s>(
    schema: &'s Schema,
    endless: &BTreeSet<&str>,
    start: &'s str,
) -> Vec<(&'s str, &'s str)> {
    let mut way: Vec<(&str, &str)> = Vec::new();
    let mut at = start;
    let mut been: BTreeSet<&str> = BTreeSet::new();
    while been.insert(at) {
        let of_model = schema
            .models
            .get(at)
            .into_iter()
            .flat_map(|model| model.fields.iter().filter_map(next));
        let of_union = schema.unions.get(at).into_iter().flat_map(|union| {
            union
                .cases
                .iter()
                .filter_map(|case| case.ty.as_ref().and_then(held))
        });
        let Some(next) = of_model.chain(of_union).find(|name| endless.contains(name)) else {
            break;
        };
        way.push((at, next));
        at = next;
    }
    way
}

/// The definition that a property cannot do without.
fn next(field: &Field) -> Option<&str> {
    if field.is_certain() {
        held(&field.ty)
    } else {
        None
    }
}

/// The definition that a value of this type always holds.
fn held(ty: &Type) -> Option<&str> {
    match ty {
        Type::Model(name) | Type::Union(name) => Some(name),
        Type::Update(inner, false) => held(inner),
        Type::Update(_, true) | Type::Nullable(_) | Type::List(_) | Type::Map(..) => None,
        Type::Scalar(_) | Type::Id(_) | Type::HybridId(_) | Type::Enum(_) => None,
    }
}
