//! `connector import` as a script sees it: its exit codes, and what it refuses.

#![allow(clippy::unwrap_used)]

mod support;

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use mews_connector_language::{read_dir, read_written};
use mews_connector_openapi::{Version, export};
use serde_json::Value;
use tempfile::TempDir;

use support::{empty_workspace, workspace};

fn import(folder: &TempDir, document: impl AsRef<[u8]>, flags: &[&str]) -> (i32, String) {
    fs::write(folder.path().join("document"), document).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_connector"))
        .args(["import", "document"])
        .args(flags)
        .current_dir(folder.path())
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.code().unwrap(),
        String::from_utf8(text).unwrap(),
    )
}

/// The document that a schema exports.
fn exported(schema: &Path) -> Value {
    let (_, specs) = read_written(read_dir(schema).unwrap()).unwrap();
    serde_json::from_str(&export(&specs, Version::V3_0).to_json()).unwrap()
}

fn files(folder: &TempDir) -> Vec<(String, String)> {
    read_dir(&folder.path().join("schema")).unwrap()
}

/// Takes all paths but the first so many out of a document.
fn cut(document: &mut Value, left: usize) {
    let paths = document["paths"].as_object_mut().unwrap();
    let gone: Vec<String> = paths.keys().skip(left).cloned().collect();
    assert!(!gone.is_empty());
    for path in gone {
        paths.remove(&path);
    }
}

#[test]
fn the_exit_code_tells_what_became_of_the_schema() {
    let folder = workspace();
    let schema = folder.path().join("schema");
    let mut document = exported(&schema);
    // The vendor never says what goes without saying, and afterwards nobody does.
    assert_eq!(import(&folder, document.to_string(), &[]).0, 1);
    let before = files(&folder);
    let (code, said) = import(&folder, document.to_string(), &[]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(files(&folder), before);

    let base = "/api/connector/v1";
    let add = format!("{base}/messages/add");
    document["paths"][&add]["post"]["deprecated"] = true.into();
    let (code, said) = import(&folder, document.to_string(), &["--dry-run"]);
    assert_eq!(code, 1, "{said}");
    assert_eq!(files(&folder), before);
    assert_eq!(import(&folder, document.to_string(), &[]).0, 1);
    assert_ne!(files(&folder), before);
    assert_eq!(import(&folder, document.to_string(), &[]).0, 0);

    // Nobody has said yet what sending the new operation twice would do.
    let mut operation = document["paths"][&add].clone();
    operation["post"]["operationId"] = "messages_addMore".into();
    document["paths"][format!("{base}/messages/addMore")] = operation;
    for _ in 0..2 {
        let (code, said) = import(&folder, document.to_string(), &[]);
        assert_eq!(code, 3, "{said}");
        assert!(said.contains("messages/addMore: effect"), "{said}");
    }
}

#[test]
fn a_correction_that_no_longer_fits_is_for_a_person() {
    let folder = workspace();
    let document = exported(&folder.path().join("schema")).to_string();
    let corrections = "corrections:\n  - at: models.Message.fields.Text.length\n    was: ..5\n    now: ..7\n    why: Seen.\n    \
                       evidence: A call.\n";
    fs::write(folder.path().join("schema/corrections.yaml"), corrections).unwrap();
    let (code, said) = import(&folder, document, &[]);
    assert_eq!(code, 3, "{said}");
    assert!(said.contains("corrections to look at: 1"), "{said}");
}

#[test]
fn a_document_that_was_cut_off_is_refused() {
    let folder = empty_workspace();
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    let schema = folder.path().join("schema");
    fs::create_dir(&schema).unwrap();
    for (name, text) in read_dir(&repository).unwrap() {
        fs::write(schema.join(name), text).unwrap();
    }
    let before = files(&folder);
    let mut document = exported(&schema);
    cut(&mut document, 150);
    let (code, said) = import(&folder, document.to_string(), &["--prune"]);
    assert_eq!(code, 2, "{said}");
    let reason = "document is refused: it lacks 50 of the 200 operations that the schema has, more than a tenth, so it may have been cut off: ";
    assert!(said.starts_with(reason), "{said}");
    assert!(said.contains("`--partial`"), "{said}");
    assert_eq!(files(&folder), before);
    let partial = ["--partial", "--dry-run"];
    let (code, said) = import(&folder, document.to_string(), &partial);
    assert_ne!(code, 2, "{said}");
    assert!(said.contains("vanished, kept"), "{said}");

    // A few may go.
    let mut document = exported(&schema);
    cut(&mut document, 180);
    let (code, said) = import(&folder, document.to_string(), &["--dry-run"]);
    assert_ne!(code, 2, "{said}");
    cut(&mut document, 179);
    let (code, said) = import(&folder, document.to_string(), &["--dry-run"]);
    assert_eq!(code, 2, "{said}");
}

#[test]
fn what_is_no_whole_document_is_refused_with_the_reason() {
    let folder = workspace();
    let before = files(&folder);
    let document = exported(&folder.path().join("schema"));
    let json = document.to_string();
    let (_, specs) = read_written(before.clone()).unwrap();
    let yaml = export(&specs, Version::V3_1).to_yaml();
    let half = |text: &str| text.chars().take(text.len() / 2).collect::<String>();
    let lines = |text: &str| {
        let half: Vec<&str> = text.lines().take(text.lines().count() / 2).collect();
        half.join("\n")
    };
    let html = "<!doctype html>\n<html><head><title>502 Bad Gateway</title></head>\n<body><h1>502</h1></body></html>\n";
    for (text, reason) in [
        (String::new(), "it is empty"),
        ("\n \n".to_owned(), "it is empty"),
        (
            html.to_owned(),
            "it is HTML or XML, and no OpenAPI document",
        ),
        (half(&json), "line 1: "),
        (half(&yaml), "this is not YAML"),
        (lines(&yaml), "is not in #/components/schemas"),
        ("{}".to_owned(), "found no `openapi` key"),
        ("[]".to_owned(), "a mapping is expected here"),
        (
            r#"{"swagger": "2.0", "paths": {}}"#.to_owned(),
            "found no `openapi` key",
        ),
        (
            r#"{"openapi": "3.0.4", "paths": {}}"#.to_owned(),
            "the document describes no operation",
        ),
        (
            json.replace("/schemas/Message\"", "/schemas/Massage\""),
            "`Massage` is not in #/components/schemas",
        ),
    ] {
        let (code, said) = import(&folder, &text, &["--partial", "--prune"]);
        assert_eq!(code, 2, "{text:.99}\n{said}");
        assert!(said.contains(reason), "{text:.99}\n{said}");
        assert_eq!(files(&folder), before);
    }
    let (code, said) = import(&folder, b"%PDF-1.7\xff\xfe", &[]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("cannot be read"), "{said}");
}
