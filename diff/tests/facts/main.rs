//! No edit of a schema folder is silent: every single edit of a fact is told, or stands in the list of what is silent by design.
//!
//! Every key that the language has is deleted, changed, added, doubled and moved, at random. A failure prints the seed;
//! `SEED=… cargo test --package mews-connector-diff --test facts` tries that one alone, and `EDITS=20000` tries more.

#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)] // The figures of a run are for the person who reads its output.

mod edits;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fastrand::Rng;
use mews_connector_diff::inputs::Version;
use mews_connector_diff::{Options, compare_versions};
use mews_connector_language::yaml;

use edits::{Edit, Files, Kind, random};
use tree::Tree;

/// Edits of the schema that holds every construct.
const SMALL: usize = 200;
/// Edits of the whole API, which takes longer to compare.
const WHOLE: usize = 8;

/// What becomes of an edit that is not silent.
const OUTCOMES: [&str; 2] = ["told", "refused by the loader"];

/// What is silent by design, as docs/review.md lists it.
fn by_design(edit: &Edit, old: &Version, new: &Version) -> Option<&'static str> {
    let path: Vec<&str> = edit.path.iter().map(String::as_str).collect();
    let told_order = [
        "operations",
        "request",
        "response",
        "fields",
        "values",
        "cases",
        "envelope",
        "instead",
    ];
    let owner = path
        .len()
        .checked_sub(2)
        .and_then(|at| path.get(at))
        .copied();
    if edit.kind == Kind::Move && !owner.is_some_and(|owner| told_order.contains(&owner)) {
        return Some("order of keys, definitions and corrections");
    }
    // What is spelled in another way and means the same is the same schema.
    let vendors = |version: &Version| -> Vec<String> {
        let specs = version.loaded.specs.iter();
        specs.map(|(_, spec)| format!("{spec:?}")).collect()
    };
    if old.loaded.schema == new.loaded.schema {
        if vendors(old) == vendors(new) {
            return Some("another spelling of the same");
        }
        let spelled = [
            "required",
            "tag",
            "value",
            "property",
            "range",
            "settled_by",
            "rust",
        ];
        let last = match edit.kind {
            Kind::Add => added(edit, old).unwrap_or_default(),
            _ => path.last().map(|key| (*key).to_owned()).unwrap_or_default(),
        };
        if spelled.contains(&last.as_str()) {
            return Some("what holds anyway, written out");
        }
    }
    None
}

/// The key that an edit added.
fn added(edit: &Edit, old: &Version) -> Option<String> {
    let mut before = files(old);
    let mut after = edit.files.clone();
    let find = |files: &mut Files| -> Option<Tree> {
        let (_, tree) = files.iter_mut().find(|(name, _)| *name == edit.file)?;
        tree.at_mut(&edit.path).cloned()
    };
    let keys = |tree: Option<Tree>| -> BTreeSet<String> {
        match tree {
            Some(Tree::Map(entries)) => entries.into_iter().map(|(key, _)| key).collect(),
            _ => BTreeSet::from(["type".to_owned(), "doc".to_owned(), "items".to_owned()]),
        }
    };
    let (before, after) = (keys(find(&mut before)), keys(find(&mut after)));
    after.difference(&before).next().cloned()
}

fn files(version: &Version) -> Files {
    let sources = version.loaded.sources.files().iter();
    let tree = |text: &str| Tree::from(&yaml::read("file", text).root.unwrap());
    sources
        .map(|source| (source.name.clone(), tree(&source.text)))
        .collect()
}

fn version(files: &Files) -> Option<Version> {
    let texts = files.iter().map(|(name, tree)| (name.clone(), tree.text()));
    Version::of_schema("side", texts.collect(), None).ok()
}

fn read(folder: &Path) -> Version {
    let files = mews_connector_language::read_dir(folder).unwrap();
    Version::of_schema("side", files, None).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Makes edits and compares: what was told, refused, silent by design, and silent.
fn run(base: &Version, edits: usize) {
    let texts = files(base)
        .iter()
        .map(|(name, tree)| (name.clone(), tree.text()))
        .collect();
    let base = &Version::of_schema("base", texts, None).unwrap_or_else(|it| panic!("{it}"));
    let start = files(base);
    let (first, last) = match std::env::var("SEED") {
        Ok(seed) => (seed.parse().unwrap(), seed.parse::<u64>().unwrap() + 1),
        Err(_) => {
            let count = std::env::var("EDITS").ok().and_then(|it| it.parse().ok());
            let first = fastrand::u64(..1 << 40);
            (first, first + count.unwrap_or(edits as u64))
        }
    };
    let mut figures: BTreeMap<&str, usize> = BTreeMap::new();
    let mut silent = Vec::new();
    for seed in first..last {
        let mut rng = Rng::with_seed(seed);
        let Some(edit) = (0..50).find_map(|_| random(&mut rng, &start)) else {
            continue;
        };
        let Some(new) = version(&edit.files) else {
            *figures.entry("refused by the loader").or_default() += 1;
            continue;
        };
        let diff = compare_versions(base, &new, &Options::default());
        if !diff.is_empty() {
            *figures.entry("told").or_default() += 1;
        } else if let Some(reason) = by_design(&edit, base, &new) {
            *figures.entry(reason).or_default() += 1;
        } else {
            let Edit {
                kind, file, path, ..
            } = &edit;
            silent.push(format!("SEED={seed}: {kind:?} {file} {}", path.join("/")));
        }
    }
    println!("{figures:?}, {} silent", silent.len());
    let page =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/review.md"));
    let page = page.unwrap();
    for reason in figures.keys().filter(|key| !OUTCOMES.contains(key)) {
        assert!(
            page.contains(&format!("| {reason} |")),
            "{reason} is in no list"
        );
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

#[test]
fn no_edit_of_a_schema_that_holds_every_construct_is_silent() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    run(&read(&here.join("tests/facts/schema")), SMALL);
}

/// A random run once met this one: the second limit was dropped without a word.
#[test]
fn an_interval_that_is_limited_twice_is_refused() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts/schema");
    let mut after = files(&read(&folder));
    let path = ["operations", "getAll", "request", "CreatedUtc"].map(str::to_owned);
    let (_, toys) = after
        .iter_mut()
        .find(|(name, _)| name == "toys.yaml")
        .unwrap();
    let Some(Tree::Map(keys)) = toys.at_mut(&path) else {
        panic!("the interval is limited in months");
    };
    keys.push(("max_days".to_owned(), Tree::Plain("7".to_owned())));
    assert!(version(&after).is_none());
}

#[test]
fn no_edit_of_the_whole_api_is_silent() {
    run(
        &read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema")),
        WHOLE,
    );
}
