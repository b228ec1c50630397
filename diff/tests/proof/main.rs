//! The Rust verdict, proved: both crates of a pair are generated and compiled, and every public item of each is used as callers
//! use it, against both. `docs/rust-verdicts.md` tells what comes out of it.
//!
//! A run takes a sample of the pairs; `tests/outside/rust-verdicts` takes all of them, and the whole API.

#![allow(clippy::unwrap_used, clippy::print_stderr, missing_docs)]
#![allow(dead_code)] // The mutators tell more than is asked for here.

#[path = "../mutation/all.rs"]
mod all;
#[path = "../mutation/bodies.rs"]
mod bodies;
#[path = "../mutation/choices.rs"]
mod choices;
#[path = "../common/mod.rs"]
mod common;
#[path = "../mutation/definitions.rs"]
mod definitions;
mod hazards;
mod meanings;
#[path = "../mutation/mutator.rs"]
mod mutator;
#[path = "../mutation/operations.rs"]
mod operations;
#[path = "../mutation/parts.rs"]
mod parts;
mod paths;
#[path = "../mutation/properties.rs"]
mod properties;
mod random;
#[path = "../mutation/reach.rs"]
mod reach;
mod rustc;
#[path = "../mutation/schema.rs"]
mod schema;
#[path = "../mutation/shared.rs"]
mod shared;
mod uses;
#[path = "../mutation/values.rs"]
mod values;
mod verdict;

use std::iter::once;

use mews_connector_diff::rules::Rule;
use mews_connector_language::model::Schema;
use serde_json::json;

use common::{document, imported};
use rustc::Crate;
use verdict::{Matrix, Proof, prove};

/// A pair or two of each verdict, from each chapter of the rules.
const SAMPLE: &[&str] = &["A18", "B5", "C1", "D8", "E9"];

/// Crates by the schema that they were generated from: most pairs share their old side.
struct Crates<'a> {
    list: &'a str,
    made: Vec<(Schema, Crate)>,
}

impl Crates<'_> {
    fn of(&mut self, schema: &Schema) -> usize {
        let at = self.made.iter().position(|(known, _)| known == schema);
        at.unwrap_or_else(|| {
            self.made
                .push((schema.clone(), Crate::of(schema, self.list)));
            self.made.len() - 1
        })
    }
}

/// Proves pairs, prints the matrices, and leaves a list of the pairs for other judges.
fn prove_all(list: &str, pairs: impl Iterator<Item = (String, Schema, Schema)>) {
    let mut crates = Crates {
        list,
        made: Vec::new(),
    };
    let (mut verdicts, mut items) = (Matrix::default(), Matrix::default());
    let (mut snippets, mut unsure, mut problems) = (0, 0, Vec::new());
    let mut judged = Vec::new();
    let mut count = |proof: Proof| {
        verdicts.count(proof.pair.0, proof.pair.1);
        for item in proof.items.values() {
            if item.least == item.most {
                items.count(item.predicted, item.least);
            } else {
                unsure += 1;
            }
        }
        snippets += proof.snippets;
        problems.extend(proof.problems);
    };
    for (name, old, new) in pairs {
        let (before, after) = (crates.of(&old), crates.of(&new));
        let (before, after) = (&crates.made[before].1, &crates.made[after].1);
        let proof = prove(&name, (&old, before), (&new, after));
        judged.push(json!({
            "pair": name,
            "predicted": proof.pair.0,
            "compiled": proof.pair.1,
            "old": before.folder,
            "new": after.folder,
        }));
        count(proof);
    }
    let path = rustc::place().join(format!("{list}.json"));
    std::fs::write(path, serde_json::to_string_pretty(&judged).unwrap()).unwrap();
    eprintln!(
        "pairs:\n{verdicts}\nitems, {unsure} more within bounds:\n{items}\n{snippets} snippets"
    );
    assert!(
        problems.is_empty(),
        "{} problems\n{}",
        problems.len(),
        problems.join("\n")
    );
}

fn pair(rule: &str) -> (String, Schema, Schema) {
    let (old, new) = common::pair(rule);
    (rule.to_owned(), old.schema, new.schema)
}

#[test]
fn compilers_agree_on_a_sample_of_the_pairs() {
    prove_all("sample", SAMPLE.iter().map(|rule| pair(rule)));
}

#[test]
#[ignore = "takes minutes; tests/outside/rust-verdicts runs it"]
fn compilers_agree_on_every_pair() {
    prove_all("rules", Rule::reporting().map(|rule| pair(rule.id())));
}

#[test]
#[ignore = "takes minutes; tests/outside/rust-verdicts runs it"]
fn compilers_agree_where_the_bindings_change_far_from_the_edit() {
    prove_all("hazards", hazards::pairs());
}

#[test]
#[ignore = "takes minutes; tests/outside/rust-verdicts runs it"]
fn compilers_agree_on_a_year_of_the_vendors_changes() {
    if let (Some(old), Some(new)) = (document("2025-07"), document("2026-08")) {
        let (old, new) = (imported(&old, "2025-07"), imported(&new, "2026-08"));
        prove_all(
            "year",
            once(("2025-07 to 2026-08".to_owned(), old.schema, new.schema)),
        );
    }
}

/// `SEED=…` tries that one alone, `PAIRS=…` more of them.
#[test]
#[ignore = "takes minutes; tests/outside/rust-verdicts runs it"]
fn compilers_agree_on_random_edits_of_random_schemas() {
    let given = |name: &str| std::env::var(name).ok().map(|text| text.parse().unwrap());
    let seeds = match given("SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..given("PAIRS").unwrap_or(40),
    };
    prove_all("random", random::pairs(seeds));
}
