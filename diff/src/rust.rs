//! The Rust verdict of each edit: the differences of the bindings, shared out among the edits that account for them.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::thread;

use mews_connector_codegen::ir::{self, Bindings};
use mews_connector_language::model::Schema;

use crate::brought::inside;
use crate::edit::{Claim, Edit, Fact, Spot};
use crate::pairs::Pairs;
use crate::result::{Bump, Note};
use crate::surface::{Delta, Surface, deltas};

/// What Rust is to be told of one edit.
#[derive(Debug)]
pub(crate) struct Verdict {
    pub(crate) bump: Bump,
    pub(crate) why: String,
    pub(crate) snippet: Option<String>,
}

/// The differences of the bindings, shared out among the edits that account for them.
///
/// Differences and edits are found apart: the ones by comparing what two generated crates promise, the others by walking two
/// schemas. They meet in three rounds, and a difference goes to the first that takes it:
///
/// 1. by *claim*: an edit says which item and which member of it is its own, such as the property that it changes. Several edits
///    may claim one member, and then all of them answer for it, as far as such an edit can cause such a difference;
/// 2. by *item*: an edit that brings, takes or reshapes a whole item answers for all of it;
/// 3. by *travel*: an edit that leads to a definition, directly or through others, answers for what changes because the definition
///    is sent or received where it was not; or else an edit that claims anything of the item does.
///
/// What is left is told as a note, and still counts for the next version: a difference that no edit explains must not be lost.
pub(crate) struct Rust {
    /// By edit.
    shares: BTreeMap<usize, Vec<Delta>>,
    /// What no edit accounts for.
    rest: Vec<Delta>,
    /// Why nothing can be said, when names do not work in Rust.
    unsound: bool,
}

impl Rust {
    pub(crate) fn of(
        old: &Schema,
        new: &Schema,
        pairs: &Pairs,
        edits: &[Edit],
        brought: &[(Vec<String>, Vec<String>)],
        lowered: Lowered,
    ) -> Self {
        let mut shares: BTreeMap<usize, Vec<Delta>> = BTreeMap::new();
        let names = Names::of(old, pairs, edits);
        let Some(deltas) = differences(lowered, &names) else {
            return Self {
                shares,
                rest: Vec::new(),
                unsound: true,
            };
        };
        let mut owners: BTreeMap<Claim, Vec<usize>> = BTreeMap::new();
        let mut items: BTreeMap<String, usize> = BTreeMap::new();
        for (index, edit) in edits.iter().enumerate() {
            for claim in &edit.claims {
                owners.entry(claim.clone()).or_default().push(index);
            }
            if matches!(
                edit.fact,
                Fact::OperationAdded { .. }
                    | Fact::OperationRemoved(_)
                    | Fact::ResponseEmptied(_)
                    | Fact::BodySwapped(_)
                    | Fact::Choice(_)
                    | Fact::DefinitionRemoved
            ) {
                for claim in &edit.claims {
                    items.entry(claim.item.clone()).or_insert(index);
                }
            }
            if let Some((brings, takes)) = brought.get(index) {
                let taken = takes.iter().map(|name| names.of_old(name));
                for name in brings.iter().cloned().chain(taken) {
                    items.entry(name).or_insert(index);
                }
            }
        }
        let mut rest = Vec::new();
        for delta in deltas {
            let owners = owners
                .get(&delta.claim)
                .map(Vec::as_slice)
                .unwrap_or_default();
            let mut owned = false;
            for index in owners {
                if edits
                    .get(*index)
                    .is_some_and(|edit| concerns(&edit.fact, &delta))
                {
                    shares.entry(*index).or_default().push(delta.clone());
                    owned = true;
                }
            }
            if owned {
                continue;
            }
            if let Some(index) = items.get(&delta.claim.item) {
                shares.entry(*index).or_default().push(delta);
            } else {
                rest.push(delta);
            }
        }
        let rest = travelling(old, new, edits, &names, rest, &mut shares);
        Self {
            shares,
            rest,
            unsound: false,
        }
    }

    pub(crate) fn of_edit(&mut self, index: usize) -> Verdict {
        if self.unsound {
            return Verdict {
                bump: Bump::Major,
                why: "Some name of one side does not work in Rust, so nothing is promised."
                    .to_owned(),
                snippet: None,
            };
        }
        let mut shares = self.shares.remove(&index).unwrap_or_default();
        // What the schema names says more than what the generator adds to a response.
        shares.sort_by_key(|delta| delta.claim.member == "#rejected");
        let Some(worst) = shares.iter().rev().max_by_key(|delta| delta.bump) else {
            return Verdict {
                bump: Bump::Patch,
                why: "The bindings keep all names and types.".to_owned(),
                snippet: None,
            };
        };
        let more = shares
            .iter()
            .filter(|delta| delta.bump == worst.bump)
            .count()
            - 1;
        let mut why = worst.text.clone();
        if let Some(first) = why.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        if more > 0 {
            why = format!("{why}, and {more} more");
        }
        let snippet = shares
            .iter()
            .filter(|delta| delta.bump == Bump::Major)
            .find_map(|delta| delta.snippet.clone());
        Verdict {
            bump: worst.bump.max(Bump::Patch),
            why: format!("{why}."),
            snippet,
        }
    }

    /// The size of what no edit accounts for, told as notes.
    pub(crate) fn rest(self, notes: &mut Vec<Note>) -> Bump {
        for delta in &self.rest {
            notes.push(Note {
                rule: "rust".to_owned(),
                text: delta.text.clone(),
            });
        }
        self.rest
            .iter()
            .map(|delta| delta.bump)
            .max()
            .unwrap_or(Bump::None)
    }
}

/// The bindings of both sides; `None` when some name of a side does not work in Rust.
pub(crate) type Lowered = (Option<Bindings>, Option<Bindings>);

/// Lowers both sides, and does something else meanwhile: lowering takes longer than all else that a comparison does.
pub(crate) fn lower_beside<T>(
    old: &Schema,
    new: &Schema,
    meanwhile: impl FnOnce() -> T,
) -> (Lowered, T) {
    let join = |side: thread::ScopedJoinHandle<'_, Option<Bindings>>| {
        side.join().unwrap_or_else(|panic| resume_unwind(panic))
    };
    thread::scope(|scope| {
        let before = scope.spawn(|| ir::lower(old).ok());
        let after = scope.spawn(|| ir::lower(new).ok());
        let other = meanwhile();
        ((join(before), join(after)), other)
    })
}

/// Every difference of the bindings; `None` when some name does not work in Rust.
pub(crate) fn differences((before, after): Lowered, names: &Names<'_>) -> Option<Vec<Delta>> {
    let sides = (before?, after?);
    let after = Surface::of(&sides.1);
    let before = Surface::beside(&sides.0, &after, &|name| names.of_old(name));
    let found = deltas(&before, &after);
    drop((before, after));
    // Freeing the bindings takes as long as comparing them; without a thread for it, it is done here.
    let _ = thread::Builder::new().spawn(move || drop(sides));
    Some(found)
}

/// Under which names the definitions and operations of the old schema are compared.
pub(crate) struct Names<'a> {
    old: &'a Schema,
    pairs: &'a Pairs,
    moved: BTreeMap<&'a str, &'a str>,
}

impl<'a> Names<'a> {
    pub(crate) fn of(old: &'a Schema, pairs: &'a Pairs, edits: &'a [Edit]) -> Self {
        let moved = edits
            .iter()
            .filter(|edit| edit.fact == Fact::OperationMoved)
            .filter_map(|edit| match &edit.spot {
                Spot::Operation(old, new) => Some((old.as_str(), new.as_str())),
                _ => None,
            })
            .collect();
        Self { old, pairs, moved }
    }

    fn of_old(&self, name: &str) -> String {
        match self.pairs.new_name(name) {
            // A name that something else had before is compared with that, as source does.
            Some(new) if new != name && defines(self.old, new) => name.to_owned(),
            Some(new) => new.to_owned(),
            None => self.moved.get(name).copied().unwrap_or(name).to_owned(),
        }
    }
}

fn defines(schema: &Schema, name: &str) -> bool {
    schema.ids.contains_key(name)
        || schema.models.contains_key(name)
        || schema.enums.contains_key(name)
        || schema.unions.contains_key(name)
}

/// Whether a difference of the bindings can come from such an edit at all.
fn concerns(fact: &Fact, delta: &Delta) -> bool {
    match fact {
        // What a response need not have any more becomes an `Option`, though its type on the wire is the same.
        Fact::Deprecated(_) | Fact::Undeprecated => delta.deprecation || delta.optional,
        Fact::OperationAdded { .. }
        | Fact::OperationRemoved(_)
        | Fact::PropertyAdded(_)
        | Fact::EnvelopeGrew
        | Fact::PropertyRemoved(..)
        | Fact::PropertyEnveloped { .. }
        | Fact::PropertyRenamed { .. }
        | Fact::ValueAdded { .. }
        | Fact::ValueRemoved
        | Fact::ValueRenamed { .. }
        | Fact::CaseAdded
        | Fact::CaseRemoved
        | Fact::DefinitionRemoved => true,
        Fact::OperationMoved
        | Fact::OperationRustName
        | Fact::PagesAdded { .. }
        | Fact::PagesRemoved
        | Fact::PagesRenamed
        | Fact::BodySwapped(_)
        | Fact::ResponseEmptied(_)
        | Fact::Choice(_)
        | Fact::Presence(_)
        | Fact::Type(_)
        | Fact::EnumType { .. }
        | Fact::ChoiceOrder
        | Fact::DefinitionRenamed
        | Fact::RustName
        | Fact::Order
        | Fact::Correction
        | Fact::Home => !delta.deprecation,
        _ => false,
    }
}

/// Gives the differences that come from a type that now travels another way to the edits that made it travel.
fn travelling(
    old: &Schema,
    new: &Schema,
    edits: &[Edit],
    names: &Names<'_>,
    rest: Vec<Delta>,
    shares: &mut BTreeMap<usize, Vec<Delta>>,
) -> Vec<Delta> {
    if rest.is_empty() {
        return rest;
    }
    let led: Vec<BTreeSet<String>> = edits
        .iter()
        .map(|edit| {
            let led = closure(old, &edit.names.0);
            let mut led: BTreeSet<String> = led.iter().map(|name| names.of_old(name)).collect();
            led.extend(closure(new, &edit.names.1));
            led
        })
        .collect();
    let mut left = Vec::new();
    for delta in rest {
        let item = &delta.claim.item;
        let same = || {
            edits.iter().position(|edit| {
                edit.claims.iter().any(|claim| claim.item == *item) && concerns(&edit.fact, &delta)
            })
        };
        match led.iter().position(|led| led.contains(item)).or_else(same) {
            Some(index) => shares.entry(index).or_default().push(delta),
            None => left.push(delta),
        }
    }
    left
}

/// Everything that definitions lead to, themselves included.
fn closure(schema: &Schema, names: &[String]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut queue = names.to_vec();
    while let Some(name) = queue.pop() {
        if found.insert(name.clone()) {
            queue.extend(inside(schema, &name));
        }
    }
    found
}
