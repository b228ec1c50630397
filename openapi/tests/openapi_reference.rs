//! The importer and exporter on the whole API, as far as the documents are at hand.

#![allow(clippy::unwrap_used, clippy::print_stderr, missing_docs)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use mews_connector_language::spec::FileSpec;
use mews_connector_language::{format_spec, load};
use mews_connector_openapi::{Options, Report, Version, export, import};

type Files = Vec<(String, FileSpec)>;

/// A document of the reference folder beside the workspace; none, with a note, where that folder is not.
fn document(state: &str) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/reference");
    let path: PathBuf = root.join(format!("connector-api-{state}.openapi.yaml"));
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!("skipped: {} is not there", path.display());
    }
    text
}

fn take(text: &str, existing: &Files, options: &Options) -> (Files, Report) {
    let import = import(text, existing, options).unwrap();
    (import.files, import.report)
}

fn texts(files: &Files) -> Vec<(String, String)> {
    files
        .iter()
        .map(|(name, spec)| (name.clone(), format_spec(spec)))
        .collect()
}

/// Compares file by file, so that a difference is readable.
#[track_caller]
fn same(a: &Files, b: &Files) {
    let (a, b) = (texts(a), texts(b));
    let names = |files: &[(String, String)]| {
        files
            .iter()
            .map(|(name, _)| name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&a), names(&b));
    for ((name, a), (_, b)) in a.iter().zip(&b) {
        for (line, (a, b)) in a.lines().zip(b.lines()).enumerate() {
            assert_eq!(a, b, "{name}:{}", line + 1);
        }
        assert_eq!(a.len(), b.len(), "{name}");
    }
}

#[test]
fn importing_twice_changes_nothing() {
    let Some(text) = document("2026-08") else {
        return;
    };
    let (first, report) = take(&text, &Files::new(), &Options::default());
    assert_eq!(
        report
            .added
            .iter()
            .filter(|at| at.starts_with("operations."))
            .count(),
        200
    );
    let (second, report) = take(&text, &first, &Options::default());
    assert!(report.is_unchanged(), "{report}");
    assert!(report.vanished.is_empty(), "{report}");
    same(&first, &second);
}

#[test]
fn nothing_of_the_document_is_left_out_unnamed() {
    let Some(text) = document("2026-08") else {
        return;
    };
    let (_, report) = take(&text, &Files::new(), &Options::default());
    let unknown: Vec<_> = report
        .unsaid
        .iter()
        .filter(|(_, what)| what.starts_with("the key"))
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn a_later_document_brings_the_schema_to_its_own_state() {
    let (Some(former), Some(present)) = (document("2025-07"), document("2026-08")) else {
        return;
    };
    let options = Options {
        prune: true,
        ..Options::default()
    };
    let (alone, _) = take(&present, &Files::new(), &options);
    let (step, _) = take(&former, &Files::new(), &options);
    let (both, report) = take(&present, &step, &options);
    assert!(!report.vanished.is_empty());
    // What was there keeps its file, its place and our name for it, so the content is compared under the vendor's names.
    let (content, other) = (content(&both), content(&alone));
    for (name, facts) in &other {
        assert_eq!(content.get(name), Some(facts), "{name}");
    }
    assert_eq!(content.len(), other.len());
}

/// Every operation and definition with its facts, wherever it is written, under the vendor's names.
fn content(files: &Files) -> BTreeMap<String, String> {
    let mut all = Vec::new();
    for (_, file) in files {
        let (json, resource) = match file {
            FileSpec::Resource(file) => {
                (serde_json::to_value(file).unwrap(), file.resource.clone())
            }
            FileSpec::Common(file) => (serde_json::to_value(file).unwrap(), String::new()),
            FileSpec::Api(_) | FileSpec::Corrections(_) => continue,
        };
        for section in ["operations", "ids", "models", "enums", "unions"] {
            let path = |name: &String| {
                if section == "operations" {
                    format!("{resource}/{name}")
                } else {
                    name.clone()
                }
            };
            for (name, facts) in json
                .get(section)
                .and_then(serde_json::Value::as_object)
                .into_iter()
                .flatten()
            {
                all.push((path(name), facts.clone()));
            }
        }
    }
    let mut vendors = BTreeMap::new();
    for (name, facts) in &mut all {
        let vendor = facts
            .as_object_mut()
            .and_then(|facts| facts.remove("schema_id"));
        vendors.insert(
            name.clone(),
            vendor
                .and_then(|vendor| vendor.as_str().map(str::to_owned))
                .unwrap_or(name.clone()),
        );
    }
    let named = |text: &str| {
        let mut out = String::new();
        for word in text.split_inclusive(|c: char| !c.is_ascii_alphanumeric()) {
            let bare = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
            out.push_str(vendors.get(bare).map_or(bare, String::as_str));
            out.push_str(&word[bare.len()..]);
        }
        out
    };
    all.iter()
        .map(|(name, facts)| (named(name), named(&facts.to_string())))
        .collect()
}

#[test]
fn importing_an_export_gives_the_schema() {
    let Some(text) = document("2026-08") else {
        return;
    };
    let (files, _) = take(&text, &Files::new(), &Options::default());
    for version in [Version::V3_0, Version::V3_1] {
        let exported = export(&files, version);
        let options = Options {
            docs: true,
            own_export: true,
            ..Options::default()
        };
        let (again, report) = take(&exported.to_yaml(), &Files::new(), &options);
        assert!(report.unsaid.is_empty(), "{report}");
        same(&files, &again);
        let (json, _) = take(&exported.to_json(), &Files::new(), &options);
        same(&files, &json);
        let (merged, report) = take(&exported.to_yaml(), &files, &options);
        assert!(report.is_unchanged(), "{report}");
        same(&files, &merged);
    }
}

fn committed() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    load(&folder)
        .unwrap_or_else(|problems| panic!("{problems}"))
        .specs
}

#[test]
fn the_schema_says_what_the_document_says() {
    let Some(text) = document("2026-08") else {
        return;
    };
    let schema = committed();
    let options = Options {
        version: Some("2026-08".to_owned()),
        ..Options::default()
    };
    let (files, report) = take(&text, &schema, &options);
    assert!(report.is_unchanged(), "{report}");
    assert!(
        report.vanished.is_empty() && report.corrections.is_empty() && report.decide.is_empty(),
        "{report}"
    );
    same(&schema, &files);
}

#[test]
fn the_schema_survives_an_export_with_all_that_people_wrote() {
    let mut schema = committed();
    schema.retain(|(name, _)| name != "corrections.yaml");
    let options = Options {
        docs: true,
        own_export: true,
        ..Options::default()
    };
    for version in [Version::V3_0, Version::V3_1] {
        let (back, report) = take(&export(&schema, version).to_yaml(), &Files::new(), &options);
        assert!(report.unsaid.is_empty(), "{report}");
        same(&schema, &back);
    }
}
