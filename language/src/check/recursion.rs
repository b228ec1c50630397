//! Models that require themselves without end, so that no value of them can exist.
//!
//! Lists and maps may be empty, and what may be absent or null ends a recursion too; the generator boxes those.

use std::collections::BTreeSet;

use crate::model::{Field, Schema, Type};
use crate::place::Place;
use crate::report::Report;
use crate::rules::Rule;
use crate::section::Section;

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
        let mut chain: Vec<String> = way.iter().map(|(name, _)| format!("`{name}`")).collect();
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

/// The models and unions of which no finite value exists.
fn endless(schema: &Schema) -> BTreeSet<&str> {
    let mut endless: BTreeSet<&str> = schema
        .models
        .keys()
        .chain(schema.unions.keys())
        .map(String::as_str)
        .collect();
    loop {
        let before = endless.len();
        for (name, model) in &schema.models {
            if model
                .fields
                .iter()
                .all(|field| next(field).is_none_or(|next| !endless.contains(next)))
            {
                endless.remove(name.as_str());
            }
        }
        for (name, union) in &schema.unions {
            let ends = |ty: &Option<Type>| {
                ty.as_ref()
                    .and_then(held)
                    .is_none_or(|held| !endless.contains(held))
            };
            if union.cases.is_empty() || union.cases.iter().any(|case| ends(&case.ty)) {
                endless.remove(name.as_str());
            }
        }
        if endless.len() == before {
            return endless;
        }
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
    while !way.iter().any(|(name, _)| *name == at) {
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
    if field.required && !field.nullable {
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
