//! Every diagnostic of the schema language, compared whole with the text that a person gets to read.
//!
//! `diagnostics/<id>/` holds the YAML files of a mistake, laid over the sound schema in `diagnostics/base/`, and the
//! `expected.txt`. `UPDATE_GOLDENS=1 cargo test -p mews-connector-language --test diagnostics` rewrites the latter.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use mews_connector_language::{Diagnostics, Rule, load, load_texts};

fn goldens() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}

fn yaml_files(dir: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    files
}

/// The base schema with the files of a case over it; an empty `<name>.absent` takes a file of the base away.
fn problems_of(case: &Path) -> Option<Diagnostics> {
    let mut files = yaml_files(&goldens().join("base"));
    files.retain(|name, _| !case.join(format!("{name}.absent")).exists());
    files.extend(yaml_files(case));
    load_texts(files.into_iter().collect()).err()
}

fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<_> = fs::read_dir(goldens())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() && !path.ends_with("base"))
        .collect();
    cases.sort();
    cases
}

#[test]
fn the_base_is_sound() {
    let files = yaml_files(&goldens().join("base"));
    let problems = load_texts(files.into_iter().collect()).err();
    assert_eq!(problems.map(|problems| problems.render(false)), None);
}

#[test]
fn every_mistake_reads_as_expected() {
    let update = std::env::var_os("UPDATE_GOLDENS").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let problems = if name == "unreadable" {
            load(Path::new("no/such/schema")).err()
        } else {
            problems_of(&case)
        };
        let found = problems.map_or("no problem\n".to_owned(), |problems| problems.render(false));
        let golden = case.join("expected.txt");
        if update {
            fs::write(&golden, &found).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        if found != expected {
            wrong.push(format!(
                "{name}\n--- expected\n{expected}\n--- found\n{found}"
            ));
        }
        if Rule::ALL.iter().any(|rule| rule.id() == name)
            && !found.contains(&format!("error[{name}]"))
        {
            wrong.push(format!("{name} does not show its own diagnostic:\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_rule_has_a_golden() {
    let missing: Vec<_> = Rule::ALL
        .iter()
        .map(|rule| rule.id())
        .filter(|id| !goldens().join(id).join("expected.txt").exists())
        .collect();
    assert!(missing.is_empty(), "no golden for {missing:?}");
    assert!(Rule::ALL.len() >= 40);
}

#[test]
fn ids_are_unique_and_spelled_alike() {
    let mut ids: Vec<_> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), Rule::ALL.len());
    assert!(
        ids.iter()
            .all(|id| id.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
    );
    assert!(Rule::ALL.iter().all(|rule| rule.meaning().ends_with('.')));
}

#[test]
fn ten_mistakes_in_one_file_give_ten_diagnostics_in_one_run() {
    let problems = problems_of(&goldens().join("ten-mistakes")).unwrap();
    assert_eq!(problems.len(), 10, "{problems}");
    let mut ids: Vec<_> = problems.iter().map(|problem| problem.id.clone()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 10, "ten different ones: {ids:?}");
    let lines: Vec<_> = problems.iter().map(|problem| problem.line).collect();
    assert!(lines.is_sorted(), "in the order of the file: {lines:?}");
}

#[test]
fn colour_is_only_there_when_asked_for() {
    let problems = problems_of(&goldens().join("unknown-key")).unwrap();
    assert!(problems.render(true).contains('\u{1b}'));
    assert!(!problems.render(false).contains('\u{1b}'));
    assert_eq!(problems.to_string(), problems.render(false));
}
