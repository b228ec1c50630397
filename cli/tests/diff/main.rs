//! `connector diff` on a repository of its own: what it prints and writes, and what it exits with.

#![allow(clippy::unwrap_used)]

mod repositories;

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

const API: &str = "language: 1\nname: things\nversion: 2026-01\ndoc: An API about nothing.\nbase_path: /api\n\
    envelope:\n  Token: secret\npagination: { request: Limitation, response: Cursor, max_count: 10 }\n\
    errors: Problem\nrate_limit: { requests: 2, seconds: 3, per: Token }\n";
const COMMON: &str =
    "models:\n  Problem:\n    doc: What is wrong.\n    fields:\n      Message: string\n";
const THINGS: &str = "resource: things\ndoc: What there is.\noperations:\n  getAll:\n    doc: Lists them.\n    \
    effect: read\n    request:\n      Colour: string?\n    response:\n      Things: \"[Thing]\"\n\
    models:\n  Thing:\n    doc: One of them.\n    fields:\n      Name: string\n      Size: int32\n";

fn git(folder: &Path, arguments: &[&str]) {
    let output = std::process::Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "user.name=T", "-c", "user.email=t@example.com"])
        .args([
            "-c",
            "init.defaultBranch=main",
            "-c",
            "commit.gpgsign=false",
        ])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// A repository with one commit, and nothing changed since.
fn repository() -> TempDir {
    let folder = TempDir::new().unwrap();
    let schema = folder.path().join("schema");
    fs::create_dir(&schema).unwrap();
    for (name, text) in [("api", API), ("common", COMMON), ("things", THINGS)] {
        fs::write(schema.join(format!("{name}.yaml")), text).unwrap();
    }
    let manifest = "[package]\nname = \"things\"\nversion = \"1.4.0\"\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    git(folder.path(), &["init", "--quiet"]);
    commit(&folder, "Begin");
    folder
}

fn commit(folder: &TempDir, message: &str) {
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "-m", message]);
}

fn edit(folder: &TempDir, from: &str, to: &str) {
    let path = folder.path().join("schema/things.yaml");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{text}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// Takes the property `Size` away, which breaks readers.
fn take_size_away(folder: &TempDir) {
    edit(folder, "      Size: int32\n", "");
}

fn diff(folder: &TempDir, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_connector"))
        .arg("diff")
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

fn json(folder: &TempDir, arguments: &[&str]) -> serde_json::Value {
    let mut all = vec!["--format", "json"];
    all.extend(arguments);
    serde_json::from_str(&diff(folder, &all).1).unwrap()
}

fn leftovers(folder: &TempDir) -> Vec<String> {
    let names = fs::read_dir(folder.path()).unwrap();
    names
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".tmp"))
        .collect()
}

#[test]
fn nothing_is_success_and_a_break_is_not() {
    let folder = repository();
    let (code, out, error) = diff(&folder, &[]);
    assert_eq!((code, error.as_str()), (0, ""), "{out}");
    assert!(out.contains("no change"), "{out}");

    take_size_away(&folder);
    let (code, out, error) = diff(&folder, &[]);
    assert_eq!((code, error.as_str()), (1, ""), "{out}");
    assert!(out.contains("Thing.Size"), "{out}");
    assert!(
        out.contains("next version of the crate: 1.4.0 → 2.0.0 (major)"),
        "{out}"
    );
    assert!(out.contains("things/getAll"), "{out}");
    assert!(!out.contains('\u{1b}'), "no colour in a pipe");
    assert_eq!(diff(&folder, &["--fail-on", "never"]).0, 0);
}

#[test]
fn a_change_that_breaks_nobody_fails_only_when_asked_to() {
    let folder = repository();
    edit(
        &folder,
        "      Name: string\n",
        "      Name: string\n      Weight: int32?\n",
    );
    assert_eq!(diff(&folder, &[]).0, 0);
    assert_eq!(diff(&folder, &["--fail-on", "info"]).0, 1);
    assert_eq!(diff(&folder, &["--fail-on", "any"]).0, 1);
}

#[test]
fn bad_input_is_told_on_the_standard_error() {
    let folder = repository();
    for (arguments, expected) in [
        (
            vec!["nowhere"],
            "`nowhere` is not a path, and no revision of the repository",
        ),
        (
            vec!["--today", "soon"],
            "--today soon is not a date; write it as 2026-11-23",
        ),
        (
            vec!["--explain", "Z9"],
            "no rule is called `Z9`; `--explain all` lists the rules",
        ),
        (
            vec!["--write", "CHANGELOG.md"],
            "--write keeps a section of a changelog; add `--format changelog`",
        ),
        (
            vec!["--by-commit"],
            "--by-commit tells a range of revisions",
        ),
        (vec!["--acks", "none.yaml"], "none.yaml cannot be read"),
    ] {
        let (code, out, error) = diff(&folder, &arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}");
        assert!(error.contains(expected), "{arguments:?}: {error}");
    }
}

#[test]
fn what_a_document_says_and_no_schema_can_is_undecided() {
    let folder = repository();
    let document = |name: &str| {
        format!(
            "openapi: 3.0.4\ninfo: {{ title: Things, version: v1 }}\npaths:\n  /api/things/get:\n    post:\n      requestBody:\n        \
             content: {{ application/json: {{ schema: {{ type: object, required: [Token], properties: {{ Token: {{ type: string, minLength: 1 }} }} }} }} }}\n      \
             responses:\n        '200': {{ description: OK, content: {{ application/json: {{ schema: {{ type: object, properties: {{ Name: {name} }} }} }} }} }}\n"
        )
    };
    fs::write(folder.path().join("a.yaml"), document("{ type: string }")).unwrap();
    let strange = document("{ type: string, x-strange: 1 }");
    fs::write(folder.path().join("b.yaml"), strange).unwrap();
    let (code, out, error) = diff(&folder, &["a.yaml", "b.yaml"]);
    assert_eq!(code, 3, "{out}{error}");
    let said = "not compared\n  things/get.response.Name `x-strange`: was not there, is `1`\n";
    assert!(out.contains(said), "{out}");
    assert_eq!(diff(&folder, &["a.yaml", "a.yaml"]).0, 0);
    // What both say is not told, and what both say otherwise is told with both.
    assert_eq!(diff(&folder, &["b.yaml", "b.yaml"]).0, 0);
    let other = document("{ type: string, x-strange: { b: 2, a: 1 } }");
    fs::write(folder.path().join("c.yaml"), other).unwrap();
    let (code, out, error) = diff(&folder, &["b.yaml", "c.yaml"]);
    assert_eq!(code, 3, "{out}{error}");
    let said = "  things/get.response.Name `x-strange`: was `1`, is `{a: 1, b: 2}`\n";
    assert!(out.contains(said), "{out}");
}

#[test]
fn every_notation_is_the_same_from_run_to_run_and_fits_into_a_file() {
    let folder = repository();
    take_size_away(&folder);
    for (format, begins) in [
        ("terminal", "HEAD ("),
        ("markdown", "## Schema review: 1 breaking"),
        ("json", "{\n"),
        ("sarif", "{\n"),
        ("github", "::error file=schema/things.yaml,line="),
        ("html", "<!doctype html>"),
        ("changelog", "<!-- connector diff: begin -->"),
    ] {
        let (code, first, _) = diff(&folder, &["--format", format]);
        assert_eq!(code, 1, "{format}");
        assert!(first.starts_with(begins), "{format}: {first}");
        assert_eq!(diff(&folder, &["--format", format]).1, first, "{format}");
        let (code, out, _) = diff(&folder, &["--format", format, "--output", "report"]);
        assert_eq!((code, out.as_str()), (1, ""), "{format}");
        assert_eq!(
            fs::read_to_string(folder.path().join("report")).unwrap(),
            first,
            "{format}"
        );
    }
    // A failed command leaves the file as it was.
    let before = fs::read_to_string(folder.path().join("report")).unwrap();
    assert_eq!(diff(&folder, &["nowhere", "--output", "report"]).0, 2);
    assert_eq!(
        fs::read_to_string(folder.path().join("report")).unwrap(),
        before
    );
    assert_eq!(diff(&folder, &["--output", "no/such/folder"]).0, 2);
    assert_eq!(
        diff(&folder, &["--output", "schema"]).0,
        2,
        "a folder is in the way"
    );
    assert_eq!(leftovers(&folder), [""; 0]);
}

#[test]
fn a_change_is_acknowledged_by_its_id_until_it_is_another_one() {
    let folder = repository();
    take_size_away(&folder);
    let id = json(&folder, &[])["changes"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let acks = format!(
        "acknowledged:\n  - change: {id}\n    reason: Nobody asks for sizes.\n    owner: Ada\n    expires: 2027-01-31\n"
    );
    fs::write(folder.path().join("acks.yaml"), acks).unwrap();
    let arguments = ["--acks", "acks.yaml", "--today", "2027-01-31"];
    let (code, out, error) = diff(&folder, &arguments);
    assert_eq!(code, 0, "{out}{error}");
    assert!(
        out.contains("acknowledged: Nobody asks for sizes. (Ada, until 2027-01-31)"),
        "{out}"
    );

    let (code, out, error) = diff(&folder, &["--acks", "acks.yaml", "--today", "2027-02-01"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(
        error.contains("error[ack-expired]") && error.contains("acks.yaml:5:14"),
        "{error}"
    );

    git(folder.path(), &["checkout", "--quiet", "schema"]);
    let (code, _, error) = diff(&folder, &arguments);
    assert_eq!(code, 2);
    assert!(
        error.contains("error[ack-unused]") && error.contains("acks.yaml:2:13"),
        "{error}"
    );
}

#[test]
fn a_file_says_how_bad_a_rule_is() {
    let folder = repository();
    edit(
        &folder,
        "      Name: string\n",
        "      Name: string\n      Weight: int32?\n",
    );
    let rule = json(&folder, &[])["changes"][0]["rule"]
        .as_str()
        .unwrap()
        .to_owned();
    fs::write(
        folder.path().join("severities.yaml"),
        format!("severities:\n  {rule}: breaking\n"),
    )
    .unwrap();
    assert_eq!(diff(&folder, &["--severities", "severities.yaml"]).0, 1);
    fs::write(
        folder.path().join("severities.yaml"),
        "severities:\n  Z9: breaking\n",
    )
    .unwrap();
    let (code, _, error) = diff(&folder, &["--severities", "severities.yaml"]);
    assert_eq!(code, 2);
    assert!(
        error.contains("error[unknown-rule]") && error.contains("severities.yaml:2:3"),
        "{error}"
    );
}

#[test]
fn the_changelog_is_written_and_checked() {
    let folder = repository();
    take_size_away(&folder);
    let path = folder.path().join("CHANGELOG.md");
    fs::write(&path, "# Changelog\n\n## [Unreleased]\n\n## [1.4.0]\n").unwrap();
    let write = ["--format", "changelog", "--write", "CHANGELOG.md"];
    let check = [
        "--format",
        "changelog",
        "--write",
        "CHANGELOG.md",
        "--check",
    ];
    assert_eq!(diff(&folder, &check).0, 1, "the section is missing");
    assert_eq!(
        fs::read_to_string(&path).unwrap().lines().count(),
        5,
        "--check writes nothing"
    );
    assert_eq!(
        diff(&folder, &write),
        (0, "CHANGELOG.md is now current\n".to_owned(), String::new())
    );
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("### Breaking\n\n- `Thing.Size`: "), "{text}");
    assert_eq!(diff(&folder, &check).0, 0);
    edit(&folder, "      Name: string\n", "      Name: string?\n");
    let (code, _, error) = diff(&folder, &check);
    assert_eq!(code, 1);
    assert_eq!(
        error,
        "CHANGELOG.md is not what the schema gives; run the same command without --check\n"
    );

    // What was written stays current when it is committed.
    git(folder.path(), &["tag", "v1"]);
    commit(&folder, "Change what is answered");
    let range = [
        "v1..HEAD",
        "--format",
        "changelog",
        "--write",
        "CHANGELOG.md",
    ];
    assert_eq!(diff(&folder, &range).0, 0);
    commit(&folder, "Write it down");
    let kept = diff(&folder, &[&range[..], &["--check"]].concat());
    assert_eq!(
        kept,
        (0, "CHANGELOG.md is current\n".to_owned(), String::new())
    );

    fs::write(&path, "# Changelog\n").unwrap();
    let (code, _, error) = diff(&folder, &write);
    assert_eq!(code, 2);
    assert!(
        error.contains("there is no heading `## [Unreleased]`"),
        "{error}"
    );
}

#[test]
fn a_range_is_told_by_commit_without_what_was_taken_back() {
    let folder = repository();
    edit(
        &folder,
        "      Colour: string?\n",
        "      Colour: string?\n      Shape: string?\n",
    );
    commit(&folder, "Ask for shapes");
    take_size_away(&folder);
    commit(&folder, "Forget sizes");
    edit(&folder, "      Shape: string?\n", "");
    commit(&folder, "Ask for shapes no more");
    let (code, out, error) = diff(&folder, &["HEAD~3..HEAD", "--by-commit"]);
    assert_eq!(code, 1, "{out}{error}");
    assert!(
        out.contains(" Forget sizes\n") && out.contains("Thing.Size"),
        "{out}"
    );
    assert!(!out.contains("Shape"), "{out}");
    assert!(
        out.contains("2 changes of commits are not told, because later ones took them back"),
        "{out}"
    );
}

#[test]
fn a_document_is_compared_with_the_schema_beside_it() {
    let folder = repository();
    let output = Command::new(env!("CARGO_BIN_EXE_connector"))
        .args(["export", "--openapi", "3.0"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let document = String::from_utf8(output.stdout).unwrap();
    fs::write(folder.path().join("vendor.yaml"), &document).unwrap();
    let (code, out, error) = diff(&folder, &["HEAD", "vendor.yaml", "--fail-on", "any"]);
    assert_eq!((code, error.as_str()), (0, ""), "{out}");
    take_size_away(&folder);
    let (_, out, _) = diff(&folder, &["vendor.yaml"]);
    assert!(out.contains("Thing.Size"), "{out}");
}

#[test]
fn rules_are_explained_and_the_json_schema_is_the_published_one() {
    let folder = repository();
    let (code, out, _) = diff(&folder, &["--explain", "c2"]);
    assert_eq!(code, 0);
    assert!(
        out.starts_with("C2 ") && out.contains("\nexample: ") && out.contains("\nsafely:  "),
        "{out}"
    );
    let (_, all, _) = diff(&folder, &["--explain", "all"]);
    assert_eq!(
        all.lines().filter(|line| line.starts_with("  ")).count(),
        82
    );
    let (code, schema, _) = diff(&folder, &["--json-schema"]);
    assert_eq!(code, 0);
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diff.schema.json");
    assert_eq!(schema, fs::read_to_string(published).unwrap());
}
