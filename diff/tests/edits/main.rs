//! No edit of a document goes untold: whatever single thing is deleted, changed, added or doubled, the comparison has a
//! record of it, lists it as not compared, or refuses the document. What is silent by design is named in [`by_design`].
//!
//! The documents are those that show the single features of OpenAPI, edited at every place. `EDITS=20000` adds so many
//! random edits of the vendor's documents, where they are.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod by_design;
#[path = "../common/mod.rs"]
mod common;
mod edit;

use std::collections::hash_map::RandomState;
use std::fs;
use std::hash::{BuildHasher, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use mews_connector_diff::inputs::{Version, not_compared};
use mews_connector_diff::{Options, compare};
use mews_connector_language::de::from_node;
use mews_connector_language::yaml;
use serde_json::Value;

use self::by_design::is_silent_by_design;
use self::edit::{Edit, edits};

/// What a comparison said of an edit.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    Record,
    NotCompared,
    Refused,
    Nothing,
}

fn features() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/tests/openapi");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(".openapi.yaml"))
        .collect();
    paths.sort();
    let named = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    paths
        .iter()
        .map(|path| (named(path), parsed(&fs::read_to_string(path).unwrap())))
        .collect()
}

fn parsed(text: &str) -> Value {
    from_node(&yaml::read("document", text).root.unwrap()).unwrap()
}

fn version(document: &Value) -> Option<Version> {
    Version::of_document("document", &document.to_string(), None, None).ok()
}

/// What is said of a document and an edited one.
fn said(old: &Version, edited: &Value) -> Said {
    let Some(new) = version(edited) else {
        return Said::Refused;
    };
    let diff = compare(&old.loaded.schema, &new.loaded.schema, &Options::default());
    if !diff.changes.is_empty() || !diff.notes.is_empty() {
        Said::Record
    } else if !not_compared(old, &new).is_empty() {
        Said::NotCompared
    } else {
        Said::Nothing
    }
}

/// Makes the edits of a document, and collects those of which nothing is said although something should be.
#[derive(Debug, Default)]
struct Tally {
    told: usize,
    not_compared: usize,
    refused: usize,
    silent: usize,
    missed: Vec<String>,
}

impl Tally {
    fn hold(&mut self, name: &str, document: &Value, old: &Version, edit: &Edit) {
        let Some(edited) = edit.applied(document) else {
            return;
        };
        let said = catch_unwind(AssertUnwindSafe(|| said(old, &edited)));
        let Ok(said) = said else {
            return self.missed.push(format!("{name}: {edit} panics"));
        };
        match said {
            Said::Record => self.told += 1,
            Said::NotCompared => self.not_compared += 1,
            Said::Refused => self.refused += 1,
            Said::Nothing if is_silent_by_design(document, edit) => self.silent += 1,
            Said::Nothing => self.missed.push(format!("{name}: {edit}")),
        }
    }

    fn missed_nothing(&self) {
        let Self {
            told,
            not_compared,
            refused,
            silent,
            missed,
        } = self;
        let figures = format!(
            "{told} told, {not_compared} not compared, {refused} refused, {silent} silent by design"
        );
        assert!(
            missed.is_empty(),
            "{figures}\n{} missed:\n{}",
            missed.len(),
            missed.join("\n")
        );
        assert!(*told > 0 && *not_compared > 0 && *silent > 0, "{figures}");
        eprintln!("{figures}");
    }
}

/// A source of numbers that repeats with its seed.
struct Dice(u64);

impl Dice {
    /// The seed is `SEED`, or another one in each run.
    fn new() -> Self {
        let seed = std::env::var("SEED")
            .ok()
            .and_then(|seed| seed.parse().ok());
        let seed = seed.unwrap_or_else(|| RandomState::new().build_hasher().finish());
        eprintln!("SEED={seed}");
        Self(seed | 1)
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

/// `EDITS`: how many edits to make; `all` for each there is.
fn wanted(usual: usize) -> usize {
    match std::env::var("EDITS") {
        Ok(text) if text == "all" => usize::MAX,
        Ok(text) => text.parse().unwrap(),
        Err(_) => usual,
    }
}

#[test]
fn every_edit_of_every_feature_is_told() {
    let mut dice = Dice::new();
    let mut tally = Tally::default();
    let features = features();
    let all: Vec<(usize, Edit)> = features
        .iter()
        .enumerate()
        .flat_map(|(feature, (_, document))| {
            edits(document).into_iter().map(move |edit| (feature, edit))
        })
        .collect();
    let olds: Vec<Version> = features
        .iter()
        .map(|(_, document)| version(document).unwrap())
        .collect();
    for ((name, document), old) in features.iter().zip(&olds) {
        assert_eq!(
            said(old, document),
            Said::Nothing,
            "{name} differs from itself"
        );
    }
    let wanted = wanted(600);
    for (index, (feature, edit)) in all.iter().enumerate() {
        // So many of what is left as are still wanted.
        if wanted >= all.len() || dice.below(all.len()) < wanted || index == 0 {
            let (name, document) = &features[*feature];
            tally.hold(name, document, &olds[*feature], edit);
        }
    }
    tally.missed_nothing();
}

/// A random run once met this one: the facts of a deprecated value became a list.
#[test]
fn every_edit_of_the_facts_of_a_value_is_told() {
    let features = features();
    let mut tried = 0;
    for (name, document) in &features {
        let old = version(document).unwrap();
        let mut tally = Tally::default();
        for edit in edits(document) {
            if edit.to_string().contains("/x-deprecated-values/") {
                tally.hold(name, document, &old, &edit);
                tried += 1;
            }
        }
        assert_eq!(tally.missed, Vec::<String>::new());
    }
    assert!(tried >= 10, "{tried}");
}

/// Random edits of the vendor's documents, where they are; `EDITS=20000` makes so many.
#[test]
fn every_edit_of_the_real_documents_is_told() {
    let mut dice = Dice::new();
    for state in ["2025-07", "2026-08"] {
        let Some(text) = common::document(state) else {
            return;
        };
        let document = parsed(&text);
        let old = version(&document).unwrap();
        let all = edits(&document);
        let mut tally = Tally::default();
        for _ in 0..wanted(1).min(all.len()) {
            let edit = &all[dice.below(all.len())];
            tally.hold(state, &document, &old, edit);
        }
        assert!(tally.missed.is_empty(), "{}", tally.missed.join("\n"));
        eprintln!("{state}: {tally:?}");
    }
}
