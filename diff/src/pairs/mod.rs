//! Which definition, property, value or operation of one schema is which of the other.
//!
//! Equal names are a pair, unless two definitions swapped them. What is left over is paired by `was`, then by the vendor's name,
//! then by similarity and by who refers to it. Similarity only joins a removal and an addition into one record; the record is as
//! bad as the worse of the two.

mod known;
mod places;

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_codegen::ir::rust_value;
use mews_connector_codegen::names;
use mews_connector_language::model::{
    Enum, EnumValue, Field, Home, Model, Operation, Request, Response, Schema, Type, Union,
};

use crate::beyond::Beyond;
use crate::result::Rename;
use known::{Known, Likeness, shared};
use places::Places;

/// What is told apart by a score from 0 to 1, at least.
const ENOUGH: f64 = 0.7;

/// The definitions of both schemas that belong together.
#[derive(Debug, Default)]
pub(crate) struct Pairs {
    /// New name and how the rename is known, by old name; definitions that are gone are absent.
    new_names: BTreeMap<String, (String, Option<Rename>)>,
}

impl Pairs {
    /// Pairs all definitions.
    pub(crate) fn of(old: &Schema, new: &Schema, beyond: &Beyond) -> Self {
        let mut pairs = Self::default();
        let (before, after) = (Places::of(old), Places::of(new));
        let known = Known {
            before: &before,
            after: &after,
            beyond,
        };
        pairs.kind(
            &keys(old.ids.keys()),
            &keys(new.ids.keys()),
            &known,
            |_, _| Likeness::NONE,
        );
        pairs.kind(
            &keys(old.enums.keys()),
            &keys(new.enums.keys()),
            &known,
            |a, b| {
                let (a, b) = (&old.enums[a], &new.enums[b]);
                let names = |of: &[EnumValue]| of.iter().map(|value| value.name.clone()).collect();
                Likeness {
                    declared: is_was(&a.name, a.rust.as_deref(), b.was.as_deref()),
                    members: shared(&names(&a.values), &names(&b.values)),
                }
            },
        );
        pairs.kind(
            &keys(old.models.keys()),
            &keys(new.models.keys()),
            &known,
            |a, b| {
                let (a, b) = (&old.models[a], &new.models[b]);
                Likeness {
                    declared: is_was(&a.name, a.rust.as_deref(), b.was.as_deref()),
                    members: shared(&members(a), &members(b)),
                }
            },
        );
        pairs.kind(
            &keys(old.unions.keys()),
            &keys(new.unions.keys()),
            &known,
            |a, b| {
                let (a, b) = (&old.unions[a], &new.unions[b]);
                let cases = |of: &Union| of.cases.iter().map(|case| case.tag.clone()).collect();
                Likeness {
                    declared: is_was(&a.name, a.rust.as_deref(), b.was.as_deref()),
                    // The same cases told apart in another way are other JSON: as one record, they would tell of a break at a place
                    // where only one of the two ever stood.
                    members: shared(&cases(a), &cases(b)).filter(|_| a.form == b.form),
                }
            },
        );
        pairs
    }

    fn kind(
        &mut self,
        old: &[&str],
        new: &[&str],
        known: &Known<'_>,
        likeness: impl Fn(&str, &str) -> Likeness,
    ) {
        let here: BTreeSet<_> = new.iter().copied().collect();
        let there: BTreeSet<_> = old.iter().copied().collect();
        let both: Vec<&str> = old
            .iter()
            .copied()
            .filter(|name| here.contains(name))
            .collect();
        let strayed: Vec<&str> = both
            .iter()
            .copied()
            .filter(|it| known.strayed(it))
            .collect();
        for name in &both {
            let swapped = strayed.iter().copied().find(|other| {
                strayed.contains(name)
                    && known.swapped(name, other)
                    && likeness(name, other).members > likeness(name, name).members
                    && likeness(other, name).members > likeness(other, other).members
            });
            let pair = match swapped {
                Some(other) => {
                    let alike = likeness(name, other).members.unwrap_or_default();
                    (other.to_owned(), Some(Rename::Inferred(percent(alike))))
                }
                None => ((*name).to_owned(), None),
            };
            self.new_names.insert((*name).to_owned(), pair);
        }
        let gone: Vec<_> = old
            .iter()
            .copied()
            .filter(|name| !here.contains(name))
            .collect();
        let come: Vec<_> = new
            .iter()
            .copied()
            .filter(|name| !there.contains(name))
            .collect();
        let found = leftovers(
            &gone,
            &come,
            |a, b| {
                if likeness(a, b).declared {
                    Some(Rename::Declared)
                } else {
                    known.same_vendor_name(a, b).then_some(Rename::VendorName)
                }
            },
            |a, b| known.score(a, b, likeness(a, b).members),
        );
        for (a, b, rename) in found {
            let pair = (come[b].to_owned(), Some(rename));
            self.new_names.insert(gone[a].to_owned(), pair);
        }
    }

    /// The new name of an old definition.
    pub(crate) fn new_name<'p>(&'p self, old: &str) -> Option<&'p str> {
        self.new_names.get(old).map(|(name, _)| name.as_str())
    }

    /// How the rename of an old definition is known.
    pub(crate) fn rename(&self, old: &str) -> Option<&Rename> {
        self.new_names.get(old)?.1.as_ref()
    }

    /// Whether the new schema has the definition under this new name from the old one.
    pub(crate) fn is_new(&self, name: &str) -> bool {
        !self.new_names.values().any(|(new, _)| new == name)
    }

    /// Whether two definitions of the old schema have each the name that the other had.
    pub(crate) fn swapped(&self, old: &str, new: &str) -> bool {
        old != new && self.new_name(old) == Some(new) && self.new_name(new) == Some(old)
    }

    /// Whether two types are the same, as far as names of definitions go.
    pub(crate) fn same(&self, old: &Type, new: &Type) -> bool {
        let name = |old: &String, new: &String| self.new_name(old) == Some(new);
        match (old, new) {
            (Type::Scalar(old), Type::Scalar(new)) => old == new,
            (Type::Id(old), Type::Id(new))
            | (Type::HybridId(old), Type::HybridId(new))
            | (Type::Model(old), Type::Model(new))
            | (Type::Enum(old), Type::Enum(new))
            | (Type::Union(old), Type::Union(new)) => name(old, new),
            (Type::List(old), Type::List(new)) | (Type::Nullable(old), Type::Nullable(new)) => {
                self.same(old, new)
            }
            (Type::Map(old_key, old), Type::Map(new_key, new)) => {
                self.same(old_key, new_key) && self.same(old, new)
            }
            (Type::Update(old, a), Type::Update(new, b)) => a == b && self.same(old, new),
            _ => false,
        }
    }

    /// Whether two lists of properties say the same, whatever their order and docs.
    fn same_fields(&self, old: &[Field], new: &[Field]) -> bool {
        old.len() == new.len()
            && old.iter().all(|field| {
                new.iter().any(|other| {
                    field.name == other.name
                        && field.required == other.required
                        && field.nullable == other.nullable
                        && field.limits == other.limits
                        && self.same(&field.ty, &other.ty)
                })
            })
    }

    /// The properties of an object: pairs, what is gone, what has come.
    pub(crate) fn fields<'f>(&self, old: &'f [Field], new: &'f [Field]) -> Matched<'f, Field> {
        let mut matched = matched(
            old,
            new,
            |field| &field.name,
            |old, new| {
                new.was
                    .as_deref()
                    .is_some_and(|was| was == old.name || was == rust_field(old))
            },
            |old, new| self.likeness(old, new),
        );
        // The only one that went and the only one that came, alike in all but the name. What was deprecated goes for good.
        if let ([gone], [come]) = (matched.gone.as_slice(), matched.come.as_slice())
            && self.same(&gone.ty, &come.ty)
            && (gone.required, gone.nullable) == (come.required, come.nullable)
            && gone.limits == come.limits
            && gone.status.deprecated.is_none()
        {
            let rename = Rename::Inferred(percent(self.likeness(gone, come)));
            matched.pairs.push((*gone, *come, Some(rename)));
            matched.gone.clear();
            matched.come.clear();
        }
        matched
    }

    /// How alike two properties of one type are.
    fn likeness(&self, old: &Field, new: &Field) -> f64 {
        if !self.same(&old.ty, &new.ty) {
            return 0.0;
        }
        let equal = [
            old.required == new.required && old.nullable == new.nullable,
            old.limits == new.limits,
            old.doc.is_some() && old.doc == new.doc,
        ];
        let equal = equal.iter().filter(|equal| **equal).count();
        near(&old.name, &new.name) * 0.7 + f64::from(u8::try_from(equal).unwrap_or(0)) * 0.1
    }

    /// The operations: pairs, what is gone, what has come.
    pub(crate) fn operations<'f>(
        &self,
        old: &'f [Operation],
        new: &'f [Operation],
    ) -> Matched<'f, Operation> {
        matched(
            old,
            new,
            |operation| &operation.action,
            |old, new| {
                let former = new.was.as_deref() == Some(&rust_method(old));
                old.resource == new.resource
                    && (former || new.rust.is_some() && rust_method(new) == rust_method(old))
            },
            |old, new| {
                let request = match (&old.request, &new.request) {
                    (Request::Fields(old), Request::Fields(new)) => self.same_fields(old, new),
                    (Request::Union(old), Request::Union(new)) => self.new_name(old) == Some(new),
                    _ => false,
                };
                let response = match (&old.response, &new.response) {
                    (Response::Fields(old), Response::Fields(new)) => self.same_fields(old, new),
                    (Response::Model(old), Response::Model(new)) => self.new_name(old) == Some(new),
                    _ => false,
                };
                // A deprecated operation that goes as announced goes for good.
                if !request
                    || !response
                    || old.pages != new.pages
                    || old.effect != new.effect
                    || old.status.deprecated.is_some()
                {
                    return 0.0;
                }
                0.5 + near(&old.action, &new.action) * 0.5
            },
        )
    }
}

/// The values of an enum: pairs, what is gone, what has come. Only texts are like each other, and not numbers.
pub(crate) fn values<'f>(old: &'f Enum, new: &'f Enum) -> Matched<'f, EnumValue> {
    let text = old.is_text() && new.is_text();
    matched(
        &old.values,
        &new.values,
        |value| &value.name,
        |value, new| {
            new.was
                .as_deref()
                .is_some_and(|was| was == value.name || was == rust_value(old, value))
        },
        |old, new| match text {
            true => near(&old.name, &new.name),
            false => 0.0,
        },
    )
}

/// What belongs together of two lists.
#[derive(Debug)]
pub(crate) struct Matched<'f, T> {
    /// Both sides; a rename when the names differ.
    pub(crate) pairs: Vec<(&'f T, &'f T, Option<Rename>)>,
    /// Only in the old list.
    pub(crate) gone: Vec<&'f T>,
    /// Only in the new list.
    pub(crate) come: Vec<&'f T>,
}

fn matched<'f, T>(
    old: &'f [T],
    new: &'f [T],
    name: impl Fn(&T) -> &str,
    declared: impl Fn(&T, &T) -> bool,
    score: impl Fn(&T, &T) -> f64,
) -> Matched<'f, T> {
    let old_by: BTreeMap<&str, &T> = old.iter().map(|item| (name(item), item)).collect();
    let new_by: BTreeMap<&str, &T> = new.iter().map(|item| (name(item), item)).collect();
    let mut pairs: Vec<_> = old
        .iter()
        .filter_map(|item| Some((item, *new_by.get(name(item))?, None)))
        .collect();
    let mut gone: Vec<_> = old
        .iter()
        .filter(|item| !new_by.contains_key(name(item)))
        .collect();
    let mut come: Vec<_> = new
        .iter()
        .filter(|item| !old_by.contains_key(name(item)))
        .collect();
    let said = |a: &&T, b: &&T| declared(a, b).then_some(Rename::Declared);
    let found = leftovers(&gone, &come, said, |a, b| score(a, b));
    for (a, b, rename) in &found {
        pairs.push((gone[*a], come[*b], Some(rename.clone())));
    }
    let (from, to): (BTreeSet<_>, BTreeSet<_>) = found.iter().map(|(a, b, _)| (*a, *b)).unzip();
    let mut at = 0..;
    gone.retain(|_| !at.next().is_some_and(|at| from.contains(&at)));
    let mut at = 0..;
    come.retain(|_| !at.next().is_some_and(|at| to.contains(&at)));
    Matched { pairs, gone, come }
}

/// Pairs what is left over: declared renames first, then the best scores; of equal scores the first.
///
/// It is greedy: the best pair is taken, then the best of what remains. Another choice could make the sum of all scores higher,
/// at the price of pairing something with its second best, which nobody who reads the report would understand. An inferred pair
/// is only a way to tell a change; no verdict rests on it.
fn leftovers<T>(
    gone: &[T],
    come: &[T],
    said: impl Fn(&T, &T) -> Option<Rename>,
    score: impl Fn(&T, &T) -> f64,
) -> Vec<(usize, usize, Rename)> {
    let mut candidates = Vec::new();
    for (a, old) in gone.iter().enumerate() {
        for (b, new) in come.iter().enumerate() {
            let score = score(old, new);
            let rename = said(old, new)
                .or_else(|| (score >= ENOUGH).then(|| Rename::Inferred(percent(score))));
            candidates.extend(rename.map(|rename| (rename, a, b)));
        }
    }
    let sureness = |rename: &Rename| match rename {
        Rename::Declared => (2, 0),
        Rename::VendorName => (1, 0),
        Rename::Inferred(percent) => (0, *percent),
    };
    candidates.sort_by_key(|(rename, a, b)| (std::cmp::Reverse(sureness(rename)), *a, *b));
    let (mut from, mut to) = (BTreeSet::new(), BTreeSet::new());
    let mut found = Vec::new();
    for (rename, a, b) in candidates {
        if from.contains(&a) || to.contains(&b) {
            continue;
        }
        from.insert(a);
        to.insert(b);
        found.push((a, b, rename));
    }
    found
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the score is between 0 and 1"
)]
fn percent(score: f64) -> u8 {
    (score.clamp(0.0, 1.0) * 100.0).round() as u8
}

fn keys<'k>(keys: impl Iterator<Item = &'k String>) -> Vec<&'k str> {
    keys.map(String::as_str).collect()
}

fn is_was(old: &str, rust: Option<&str>, was: Option<&str>) -> bool {
    was.is_some_and(|was| {
        was == old || was == rust.map_or_else(|| names::type_name(old), str::to_owned)
    })
}

/// The properties of a model with their types, as far as these do not depend on names.
fn members(model: &Model) -> BTreeSet<String> {
    model
        .fields
        .iter()
        .map(|field| format!("{} {}", field.name, field.required))
        .collect()
}

fn near(a: &str, b: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(&a.to_lowercase(), &b.to_lowercase())
}

/// The Rust name of a property.
pub(crate) fn rust_field(field: &Field) -> String {
    field
        .rust
        .clone()
        .unwrap_or_else(|| names::field(&field.name))
}

/// The Rust name of an operation's method.
pub(crate) fn rust_method(operation: &Operation) -> String {
    operation
        .rust
        .clone()
        .unwrap_or_else(|| names::snake(&operation.action))
}

/// The resource that a home belongs to.
pub(crate) fn resource(home: &Home) -> String {
    match home {
        Home::Common => "common".to_owned(),
        Home::Resource(name) => name.clone(),
    }
}
