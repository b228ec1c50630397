//! The JSON that proves a break is put before the OpenAPI documents of both sides: one has to allow it, the other to refuse it.

#![allow(clippy::print_stderr, clippy::unwrap_used, missing_docs)]

mod common;
mod openapi;

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_diff::rules::Rule;
use mews_connector_diff::{Change, Options, Policy, Side, Wire, compare};
use mews_connector_language::Loaded;

use openapi::Document;

/// What the witnesses of one comparison come to.
#[derive(Default)]
struct Tried {
    confirmed: usize,
    /// Rules of breaks that no JSON shows.
    without: BTreeMap<String, usize>,
    problems: Vec<String>,
}

impl Tried {
    fn all(&mut self, old: &Loaded, new: &Loaded, policy: Policy) {
        let options = Options {
            policy,
            ..Options::default()
        };
        let sides = (Document::of(old), Document::of(new));
        for change in compare(&old.schema, &new.schema, &options).changes {
            if let Err(problem) = self.one(&change, &sides) {
                let line = format!("{} {} ({policy:?}): {problem}", change.rule, change.target);
                self.problems.push(line);
            }
        }
    }

    fn one(
        &mut self,
        change: &Change,
        (old, new): &(Document<'_>, Document<'_>),
    ) -> Result<(), String> {
        if change.wire.worst() != Wire::Breaks {
            let none = change.witness.is_none();
            return none
                .then_some(())
                .ok_or_else(|| "a witness of no break".to_owned());
        }
        let Some(witness) = &change.witness else {
            *self.without.entry(change.rule.to_string()).or_default() += 1;
            return Ok(());
        };
        let (right, wrong) = match witness.valid {
            Side::Old => (old, new),
            Side::New => (new, old),
        };
        let json = right.completed(&witness.of, &witness.json);
        if right.allows(&witness.of, &json) != Some(true) {
            return Err(format!(
                "{json} is no {} of the side that allows it",
                witness.of
            ));
        }
        if openapi::cannot_say(change.rule) {
            return Ok(());
        }
        // A definition that was renamed is looked for under the name that it has there.
        let place = match witness.valid {
            Side::Old => &change.places.new,
            Side::New => &change.places.old,
        };
        let name = place.as_ref().and_then(|place| place.path.get(1));
        let of = name
            .filter(|_| !witness.of.contains('/'))
            .unwrap_or(&witness.of);
        if wrong.allows(of, &json) == Some(true) {
            return Err(format!("{json} is a {of} of the side that refuses it"));
        }
        self.confirmed += 1;
        Ok(())
    }
}

#[test]
fn every_wire_break_of_a_pair_has_a_witness_that_the_openapi_documents_confirm() {
    let mut tried = Tried::default();
    for rule in Rule::reporting() {
        let (old, new) = common::pair(rule.id());
        for policy in [Policy::Vendor, Policy::Strict] {
            tried.all(&old, &new, policy);
        }
    }
    assert!(tried.problems.is_empty(), "{}", tried.problems.join("\n"));
    // A break that is not in the JSON: a kind of token.
    let without: BTreeSet<&str> = tried.without.keys().map(String::as_str).collect();
    assert_eq!(without, BTreeSet::from(["A14"]));
    assert!(tried.confirmed > 30, "{}", tried.confirmed);
}

#[test]
fn so_has_every_wire_break_of_a_year_of_the_vendors_changes() {
    let (Some(old), Some(new)) = (common::document("2025-07"), common::document("2026-08")) else {
        return;
    };
    let (old, new) = (
        common::imported(&old, "2025-07"),
        common::imported(&new, "2026-08"),
    );
    let mut tried = Tried::default();
    tried.all(&old, &new, Policy::Vendor);
    eprintln!("{} breaks confirmed", tried.confirmed);
    assert!(tried.problems.is_empty(), "{}", tried.problems.join("\n"));
    assert_eq!(tried.without, BTreeMap::from([("A14".to_owned(), 1)]));
    assert!(tried.confirmed > 0);
}
