//! The vendor's own change of a year, as far as the documents are at hand: every difference is told once, and nothing else is.

#![allow(clippy::unwrap_used, clippy::print_stderr, missing_docs)]

mod common;
mod walker;

use std::collections::BTreeMap;
use std::path::Path;

use mews_connector_diff::{Options, compare};
use mews_connector_language::spec::FileSpec;
use mews_connector_language::{Loaded, load};

use common::{document, imported as loaded};

/// What the import makes of the documents, and why the two tell it at different places.
const EXCUSED: &[(&str, &str)] = &[
    (
        "not told: AlternativePaymentMethodEnum (",
        "the values name cases of a union, and a union has no mark for values to come",
    ),
    (
        "not told: ServiceOrder.",
        "its enum took the place of one of a shorter name, so the change of name is told of the other user of it",
    ),
    (
        "no difference: C7 Reservation.",
        "the other user of the enum that the line before speaks of",
    ),
    (
        "no difference: E1 ResourceData (",
        "the document describes the data of a resource inline, and the import names it",
    ),
    (
        "no difference: D11 ResourceData (",
        "the same inline description, which gained a property that names the case",
    ),
];

/// How many records of each rule: 317 edits. One question mark that came or went is one of them.
const COUNTS: &[(&str, usize)] = &[
    ("A1", 7),
    ("A12", 6),
    ("A14", 5),
    ("A15", 1),
    ("A2", 1),
    ("A3", 2),
    ("A4", 2),
    ("A8", 5),
    ("B1", 1),
    ("B10", 1),
    ("B2", 33),
    ("B3", 6),
    ("B4", 9),
    ("B5", 3),
    ("B6", 17),
    ("B7", 2),
    ("B9", 3),
    ("C1", 32),
    ("C3", 14),
    ("C4", 1),
    ("C5", 59),
    ("C6", 3),
    ("C7", 8),
    ("C9", 2),
    ("D1", 1),
    ("D2", 11),
    ("D6", 2),
    ("D7", 9),
    ("D9", 1),
    ("E10", 10),
    ("E11", 1),
    ("E3", 1),
    ("E7", 34),
    ("E8", 15),
    ("E9", 9),
];

/// Our names of definitions by the vendor's, where they differ.
fn vendors_names(side: &Loaded) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut add = |id: &Option<String>, name: &String| {
        found.extend(id.iter().map(|id| (id.clone(), name.clone())));
    };
    for (_, file) in &side.specs {
        let (models, enums, unions) = match file {
            FileSpec::Common(file) => (&file.models, &file.enums, &file.unions),
            FileSpec::Resource(file) => (&file.models, &file.enums, &file.unions),
            FileSpec::Api(_) | FileSpec::Corrections(_) => continue,
        };
        models
            .iter()
            .for_each(|(name, spec)| add(&spec.schema_id, name));
        enums
            .iter()
            .for_each(|(name, spec)| add(&spec.schema_id, name));
        unions
            .iter()
            .for_each(|(name, spec)| add(&spec.schema_id, name));
    }
    found
}

#[test]
fn a_year_of_the_vendors_changes_is_told_once_each() {
    let (Some(old), Some(new)) = (document("2025-07"), document("2026-08")) else {
        return;
    };
    let (before, after) = (loaded(&old, "2025-07"), loaded(&new, "2026-08"));
    let diff = compare(&before.schema, &after.schema, &Options::default());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for change in &diff.changes {
        *counts.entry(change.rule.id()).or_default() += 1;
    }
    let told: Vec<_> = counts.iter().map(|(rule, count)| (*rule, *count)).collect();
    assert_eq!(told, COUNTS);
    for note in &diff.notes {
        eprintln!("note {}: {}", note.rule, note.text);
    }
    let again = compare(&before.schema, &after.schema, &Options::default());
    assert_eq!(
        serde_json::to_string(&diff).unwrap(),
        serde_json::to_string(&again).unwrap()
    );
    assert!(
        diff.notes.iter().all(|note| note.rule != "rust"),
        "{:?}",
        diff.notes
    );
    let called: BTreeMap<String, String> = [&before, &after]
        .into_iter()
        .flat_map(vendors_names)
        .collect();
    let problems = walker::problems(&old, &new, &called, &diff);
    let problems: Vec<_> = problems
        .into_iter()
        .filter(|problem| !EXCUSED.iter().any(|(start, _)| problem.starts_with(start)))
        .collect();
    assert!(
        problems.is_empty(),
        "{}\n{}",
        problems.len(),
        problems.join("\n")
    );
}

#[test]
fn the_whole_api_against_itself_is_no_difference() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    let (one, other) = (load(&schema).unwrap(), load(&schema).unwrap());
    assert!(compare(&one.schema, &other.schema, &Options::default()).is_empty());
}
