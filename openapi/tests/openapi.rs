//! What single features of OpenAPI become, compared whole, and what merging keeps.
//!
//! `openapi/<feature>.openapi.yaml` is a document, `openapi/<feature>.expected.yaml` the files it gives and the report.
//! `UPDATE_GOLDENS=1 cargo test -p mews-connector-openapi --test openapi` rewrites the latter.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use mews_connector_language::spec::FileSpec;
use mews_connector_language::{format_spec, read_written};
use mews_connector_openapi::{Import, Options, Version, export, import};

type Files = Vec<(String, FileSpec)>;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/openapi")
}

fn documents() -> Vec<(String, String)> {
    let mut documents: Vec<_> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter_map(|path| {
            let name = path
                .file_name()?
                .to_str()?
                .strip_suffix(".openapi.yaml")?
                .to_owned();
            Some((name, fs::read_to_string(&path).unwrap()))
        })
        .collect();
    documents.sort();
    assert!(!documents.is_empty());
    documents
}

fn document(name: &str) -> String {
    fs::read_to_string(folder().join(format!("{name}.openapi.yaml"))).unwrap()
}

fn take(document: &str, existing: &Files) -> Import {
    import(document, existing, &Options::default()).unwrap()
}

fn written(files: &Files) -> String {
    let files = files.iter().filter(|(name, _)| name != "api.yaml");
    files
        .map(|(name, spec)| {
            format!(
                "# {name}\n{}\n",
                format_spec(spec).split_once('\n').unwrap().1
            )
        })
        .collect()
}

#[test]
fn every_feature_becomes_what_is_expected() {
    let mut wrong = Vec::new();
    for (name, text) in documents() {
        let import = take(&text, &Files::new());
        let report: String = import
            .report
            .unsaid
            .iter()
            .map(|(at, what)| format!("# not carried over: {at}: {what}\n"))
            .chain(
                import
                    .report
                    .decide
                    .iter()
                    .filter(|line| line.contains("which identifier"))
                    .map(|line| format!("# undecided: {line}\n")),
            )
            .collect();
        let found = written(&import.files) + &report;
        let path = folder().join(format!("{name}.expected.yaml"));
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            fs::write(&path, &found).unwrap();
        } else if fs::read_to_string(&path).unwrap_or_default() != found {
            wrong.push(format!("{}\n{found}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_feature_is_stable_and_survives_an_export() {
    for (name, text) in documents() {
        let first = take(&text, &Files::new());
        let again = take(&text, &first.files);
        assert!(again.report.is_unchanged(), "{name}\n{}", again.report);
        assert_eq!(written(&first.files), written(&again.files), "{name}");
        for version in [Version::V3_0, Version::V3_1] {
            let exported = export(&first.files, version);
            for text in [exported.to_yaml(), exported.to_json()] {
                let back = take(&text, &Files::new());
                assert_eq!(
                    written(&first.files),
                    written(&back.files),
                    "{name} {version:?}\n{text}"
                );
                assert!(back.report.unsaid.is_empty(), "{name}\n{}", back.report);
                assert!(take(&text, &first.files).report.is_unchanged(), "{name}");
            }
        }
    }
}

fn files(texts: &[(&str, &str)]) -> Files {
    let texts = texts
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    read_written(texts).unwrap().1
}

/// The schema of `names`, after people have worked on it.
fn curated() -> Files {
    let mut curated = take(&document("names"), &Files::new()).files;
    curated.retain(|(name, _)| name == "api.yaml");
    curated.extend(files(&[
        (
            "common.yaml",
            "models:\n  Fault:\n    doc: What went wrong.\n    fields:\n      Message: { type: string?, doc: Why. }\n",
        ),
        (
            "things.yaml",
            "resource: things\ndoc: Things of all kinds.\noperations:\n  get:\n    doc: Gets.\n    effect: read\n    rust: fetch\n    was: look\n    response:\n      Kind: KindEnum\n      State: { type: Condition, doc: Whether it runs. }\n      OtherKind: Kind\n      Shared: Common\n      Gone: string?\nmodels:\n  Common:\n    schema_id: Shared\n    doc: What both have.\n    columns: [Name]\n    fields:\n      Name: country?\nenums:\n  Condition:\n    schema_id: StateEnum\n    doc: How it is.\n    values:\n      Off:\n      \"On\": It runs.\n  Kind:\n    doc: One.\n    values:\n      B:\n  KindEnum:\n    doc: Other.\n    values:\n      A:\n",
        ),
    ]));
    curated.sort_by(|(a, _), (b, _)| a.cmp(b));
    curated
}

#[test]
fn what_people_wrote_stays() {
    let Import { files, report, .. } = take(&document("names"), &curated());
    let text = written(&files);
    for kept in [
        "Things of all kinds.",
        "effect: read",
        "rust: fetch",
        "was: look",
        "{ type: Condition, doc: Whether it runs. }",
        "columns: [Name]",
        "Name: country?",
        "\"On\": It runs.",
        "Gone: string?",
    ] {
        assert!(text.contains(kept), "{kept}\n{text}");
    }
    // The order of the file, and the file of a definition that several resources reach now.
    let things = text.split("# things.yaml").nth(1).unwrap();
    assert!(
        things.find("Kind: KindEnum") < things.find("State:"),
        "{things}"
    );
    assert!(
        things.contains("  Common:\n    doc: What both have.\n    schema_id: Shared\n"),
        "{things}"
    );
    let mut vanished = report.vanished.clone();
    vanished.sort();
    assert_eq!(
        vanished,
        [
            "enums.Condition.values.Off",
            "operations.things/get.response.Gone"
        ]
    );
    assert!(
        report
            .kept
            .iter()
            .any(|line| line.starts_with("models.Common.fields.Name: `country`")),
        "{report}"
    );
    assert!(
        report.added.contains(&"operations.parts/get".to_owned()),
        "{report}"
    );
    assert!(
        report
            .decide
            .contains(&"parts/get: effect: what sending it twice would do".to_owned()),
        "{report}"
    );
}

#[test]
fn what_vanished_goes_only_on_demand() {
    let options = Options {
        prune: true,
        ..Options::default()
    };
    let Import { files, report, .. } = import(&document("names"), &curated(), &options).unwrap();
    let text = written(&files);
    assert!(!text.contains("Gone") && !text.contains("Off:"), "{text}");
    assert!(
        report
            .vanished
            .contains(&"operations.things/get.response.Gone".to_owned()),
        "{report}"
    );
    assert!(!report.is_unchanged());
}

#[test]
fn changes_are_told_fact_by_fact() {
    let before = take(&document("presence"), &Files::new()).files;
    let changed = document("presence")
        .replace("maxLength: 255", "maxLength: 100")
        .replace("maximum: 100", "maximum: 50");
    let report = take(&changed, &before).report;
    let told: Vec<_> = report
        .changed
        .iter()
        .map(|change| change.at.as_str())
        .collect();
    assert_eq!(
        told,
        [
            "operations.things/set.request.Bounded.length",
            "operations.things/set.request.Count.range"
        ]
    );
    assert_eq!(report.changed[0].was, Some("..255".into()));
    assert_eq!(report.changed[0].now, Some("..100".into()));
}

#[test]
fn corrections_hold_until_the_document_is_right() {
    let mut schema = take(&document("names"), &Files::new()).files;
    let correction = "corrections:\n  - at: models.Shared.fields.Name.type\n    was: string?\n    now: datetime?\n    why: It is an instant.\n    evidence: Seen.\n";
    schema.extend(files(&[("corrections.yaml", correction)]));
    let corrected = take(&document("names"), &schema);
    assert!(
        written(&corrected.files).contains("Name: datetime?"),
        "{}",
        corrected.report
    );
    assert!(
        corrected.report.corrections.is_empty(),
        "{}",
        corrected.report
    );
    assert!(
        take(&document("names"), &corrected.files)
            .report
            .is_unchanged()
    );

    let right = document("names").replace(
        "Name: { type: string, nullable: true }",
        "Name: { type: string, format: date-time, nullable: true }",
    );
    let report = take(&right, &corrected.files).report;
    assert_eq!(
        report.corrections,
        ["models.Shared.fields.Name.type: the document now says what the correction says"]
    );

    let other = document("names").replace(
        "Name: { type: string, nullable: true }",
        "Name: { type: boolean }",
    );
    let report = take(&other, &corrected.files).report;
    assert!(
        report.corrections[0].contains("says `\"bool\"`"),
        "{report}"
    );
}

#[test]
fn what_a_document_never_says_is_not_undone_by_it() {
    let first = take(&document("status"), &Files::new()).files;
    let bare: String = document("status")
        .lines()
        .filter(|line| !["x-portfolio-token", "x-deprecated-", "x-discontinued-on", "x-restricted"].iter().any(|key| line.trim_start().starts_with(key)))
        .map(|line| format!("{line}\n"))
        .collect::<String>()
        .replace(", x-extensible: true, x-deprecated-values: { Bad: { since: '2026-04-23', replacement: Good } }", "")
        .replace(", x-deprecated-since: '2020-02-29', x-deprecated-replacement: [New, Newer]", "")
        .replace(", x-max-interval-in-months: 3", "");
    let report = take(&bare, &first).report;
    assert!(report.is_unchanged(), "{report}");
}

#[test]
fn descriptions_are_taken_only_when_asked_for() {
    let text = document("left_out");
    assert!(!written(&take(&text, &Files::new()).files).contains("A text of the vendor."));
    let options = Options {
        docs: true,
        ..Options::default()
    };
    let import = import(&text, &Files::new(), &options).unwrap();
    assert!(written(&import.files).contains("A text of the vendor."));
    assert!(written(&import.files).contains("doc: Get things"));
}

#[test]
fn what_is_no_document_is_refused_with_its_place() {
    let refused = |text: &str| {
        import(text, &[], &Options::default())
            .unwrap_err()
            .to_string()
    };
    assert!(refused("a: [").starts_with("line 1: this is not YAML"));
    assert_eq!(
        refused("swagger: '2.0'"),
        "line 1: document: an OpenAPI 3.0 or 3.1 document is expected, found no `openapi` key"
    );
    assert_eq!(
        refused("openapi: 3.0.4\npaths: {}\n"),
        "line 1: the document describes no operation"
    );
    let dangling = document("names").replace("schemas/Shared", "schemas/Missing");
    assert!(
        refused(&dangling).contains("the schema `Missing` is not in #/components/schemas"),
        "{}",
        refused(&dangling)
    );
    let outside = document("names").replace("#/components/schemas/Shared", "other.yaml#/Shared");
    assert!(
        refused(&outside).contains("does not point into #/components/schemas"),
        "{}",
        refused(&outside)
    );
    let get = document("names").replace("    post:", "    get:");
    let told = refused(&get);
    assert!(
        told.contains("/things/get: an operation of this API is a `post`"),
        "{told}"
    );
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]

    /// Whatever text comes in, the importer answers.
    #[test]
    fn no_text_makes_the_importer_panic(cut in 0usize..6000, glue in "[ -~\\n]{0,12}", which in 0usize..12) {
        let documents = documents();
        let text = &documents[which % documents.len()].1;
        let cut = (0..=cut.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let broken = format!("{}{glue}{}", &text[..cut], &text[cut..]);
        if let Ok(import) = import(&broken, &[], &Options::default()) {
            let again = take(&broken, &import.files);
            proptest::prop_assert!(again.report.is_unchanged(), "{}", again.report);
        }
    }
}

/// Marks of direction and the like reach no file, whatever they stand in.
#[test]
fn what_a_document_hides_is_told_and_not_written() {
    let text =
        document("left_out").replace("A text of the vendor.", "A text of\u{202e} the vendor.");
    assert_ne!(text, document("left_out"));
    let text = text.replace("type: string", "type: string, pattern: \"^\u{200b}$\"");
    let options = Options {
        docs: true,
        ..Options::default()
    };
    let import = import(&text, &Files::new(), &options);
    let import = import.unwrap_or_else(|problems| panic!("{problems}\n{text}"));
    let files = written(&import.files);
    assert!(!files.contains(['\u{202e}', '\u{200b}']), "{files}");
    let told = import.report.to_string();
    let line = "description: U+202E is hidden in the text, so it is left out";
    assert!(told.contains(line), "{told}");
    let line = "components.schemas.Other.properties.Name.pattern: U+200B is hidden";
    assert!(told.contains(line), "{told}");
    assert!(!told.contains('\u{202e}'), "{told}");
}
