//! `check`, `fmt` and `generate` on a workspace of their own: what they print, what they exit with, what they touch.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;
use std::fs;
#[cfg(unix)]
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::time::Duration;

use assert_cmd::Command;
use tempfile::TempDir;

use support::workspace;

fn connector(folder: &TempDir, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_connector"))
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

fn edit(folder: &TempDir, file: &str, from: &str, to: &str) {
    let path = folder.path().join("schema").join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no {from:?}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn generate_writes_once_and_check_tells_when_it_is_stale() {
    let folder = workspace();
    let (code, _, error) = connector(&folder, &["generate", "--check"]);
    assert_eq!(code, 1);
    assert!(error.contains("generated/mod.rs is missing"), "{error}");
    assert!(
        !folder.path().join("generated").exists(),
        "--check writes nothing"
    );

    let (code, out, _) = connector(&folder, &["generate"]);
    assert_eq!(code, 0);
    assert!(out.contains("generated/ is now current"), "{out}");
    let manifest = fs::read_to_string(folder.path().join("Cargo.toml")).unwrap();
    assert!(manifest.contains("\nmessages = []\n"), "{manifest}");

    let (code, out, _) = connector(&folder, &["generate", "--check"]);
    assert_eq!(
        (code, out.starts_with("generated/ is current")),
        (0, true),
        "{out}"
    );

    fs::write(folder.path().join("generated/leftover.rs"), "").unwrap();
    let (code, _, error) = connector(&folder, &["generate", "--check"]);
    assert_eq!(code, 1);
    assert!(
        error.contains("leftover.rs is no longer generated"),
        "{error}"
    );
    connector(&folder, &["generate"]);
    assert!(!folder.path().join("generated/leftover.rs").exists());
}

#[test]
fn generate_names_the_manifest_that_is_not_there() {
    let folder = workspace();
    fs::remove_file(folder.path().join("Cargo.toml")).unwrap();
    let (code, _, error) = connector(&folder, &["generate", "--root", "."]);
    assert_eq!(code, 2);
    assert!(error.contains("Cargo.toml cannot be read: "), "{error}");
}

#[test]
fn a_mistake_stops_everything_with_its_place_and_leaves_the_tree_as_it_was() {
    let folder = workspace();
    connector(&folder, &["generate"]);
    let before = fs::read_to_string(folder.path().join("generated/messages.rs")).unwrap();
    edit(&folder, "messages.yaml", "effect: read", "efect: read");
    for command in ["check", "generate"] {
        let (code, out, error) = connector(&folder, &[command]);
        assert_eq!((code, out.as_str()), (1, ""), "{command}");
        assert!(error.contains("messages.yaml:"), "{error}");
        assert!(
            error.contains("efect") && error.contains("effect"),
            "{error}"
        );
        assert!(!error.contains('\u{1b}'), "no colour in a pipe");
    }
    let after = fs::read_to_string(folder.path().join("generated/messages.rs")).unwrap();
    assert_eq!(before, after);
}

#[test]
fn ten_mistakes_in_one_file_are_ten_diagnostics_in_one_run() {
    let folder = workspace();
    let file = "meals.yaml";
    fs::write(
        folder.path().join("schema").join(file),
        "resource: meals\n\
         doc: What guests eat.\n\
         \n\
         operations:\n  \
           getAll:\n    \
             doc: Lists meals, newest first.\n    \
             efect: read\n    \
             pages: Dishes\n    \
             request:\n      \
               Ids: { type: \"[MealId]\", items: 9..1 }\n      \
               Day: { type: dat? }\n      \
               Length: { type: int32, length: 1..3 }\n    \
             response:\n      \
               Meals: \"[Meal]\"\n  \
           add:\n    \
             doc: Adds meals to a menu.\n    \
             effect: sometimes\n    \
             settled_by: nothing/getAll\n    \
             response: {}\n\
         \n\
         models:\n  \
           Meal:\n    \
             fields:\n      \
               Id: MealId\n      \
               Inner: Meal\n  \
           Lonely:\n    \
             doc: Nobody asks for it.\n    \
             fields:\n      \
               Text: string\n\
         \n\
         enums:\n  \
           Course:\n    \
             doc: The part of a meal.\n    \
             values: {}\n",
    )
    .unwrap();
    let (code, _, error) = connector(&folder, &["check"]);
    assert_eq!(code, 1);
    let found = error
        .lines()
        .filter(|line| line.starts_with("error["))
        .count();
    assert!(found >= 10, "only {found}:\n{error}");
    assert_eq!(
        error
            .lines()
            .filter(|line| line.contains(&format!("--> {file}:")))
            .count(),
        found,
        "{error}"
    );
}

#[test]
fn fmt_restores_the_canonical_form_and_check_only_names_the_file() {
    let folder = workspace();
    let path = folder.path().join("schema/messages.yaml");
    let canonical = fs::read_to_string(&path).unwrap();
    edit(
        &folder,
        "messages.yaml",
        "    effect: read\n",
        "    effect:   read\n\n",
    );
    let (code, _, error) = connector(&folder, &["fmt", "--check"]);
    assert_eq!(code, 1);
    assert!(error.contains("schema/messages.yaml"), "{error}");
    let (code, out, _) = connector(&folder, &["fmt"]);
    assert_eq!(code, 0, "{out}");
    assert_eq!(fs::read_to_string(&path).unwrap(), canonical);
}

/// The whole numbers of the line that has a text, behind that text.
fn numbers(out: &str, text: &str) -> Vec<u32> {
    let line = out.lines().find_map(|line| line.split_once(text));
    let words = line.unwrap_or_default().1.split([' ', ',']);
    words.filter_map(|word| word.parse().ok()).collect()
}

#[test]
fn check_counts_what_the_schema_holds() {
    let folder = workspace();
    let (code, out, error) = connector(&folder, &["check"]);
    assert_eq!(code, 0, "{error}");
    assert!(out.starts_with("connector 2026-08: "), "{out}");
    let (effects, operations) = (numbers(&out, "effects: "), numbers(&out, "2026-08: ")[0]);
    assert_eq!(effects.len(), 2, "{out}");
    assert_eq!(effects.iter().sum::<u32>(), operations, "{out}");
    assert!(!out.contains("may end"), "{out}");
}

#[test]
fn check_names_what_responses_may_lose() {
    let folder = workspace();
    let file = folder.path().join("schema/messages.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let marked = "Text: { deprecated: {}, type: string";
    assert!(text.contains("Text: { type: string"), "{text}");
    fs::write(&file, text.replace("Text: { type: string", marked)).unwrap();
    let (code, out, error) = connector(&folder, &["check"]);
    assert_eq!(code, 0, "{error}");
    let note = out.split_once("note: ").unwrap().1;
    assert!(note.starts_with("1 property of responses may end"), "{out}");
    assert!(note.ends_with("\n  Message: Text\n"), "{out}");
}

#[test]
fn a_folder_without_a_schema_is_told_how_to_name_one() {
    let folder = TempDir::new().unwrap();
    let (code, _, error) = connector(&folder, &["check"]);
    assert_eq!(code, 2);
    assert!(error.contains("--root"), "{error}");
    let (code, _, error) = connector(&folder, &["check", "--root", "nowhere"]);
    assert_eq!(code, 2);
    assert!(error.contains("schema/api.yaml"), "{error}");
}

/// A pipe is silent, and a device has no end; what a link does not lead to would be missing without a word.
#[cfg(unix)]
#[test]
fn what_is_no_file_among_the_sources_is_named_and_not_waited_for() {
    let folder = workspace();
    let at = |name: &str| folder.path().join(name);
    let said = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_connector"));
        command.args(arguments).current_dir(folder.path());
        let output = command.timeout(Duration::from_secs(60)).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        (output.status.code(), error)
    };
    // What an editor keeps beside a file that is open.
    symlink("somebody@here.1:2", at("schema/.#messages.yaml")).unwrap();
    assert_eq!(said(&["check"]), (Some(0), String::new()));
    assert_eq!(said(&["generate"]).0, Some(0));
    let shell = |line: &str| {
        let mut command = Command::new("sh");
        command.args(["-c", line]).current_dir(at("schema"));
        command.assert().success();
    };
    let no_file = "it is not a regular file";
    let no_name = "a file of the schema has a name and the ending `.yaml`";
    for (make, name, what) in [
        ("mkfifo", "toys.yaml", no_file),
        ("ln -s /dev/zero", "toys.yaml", no_file),
        ("mkdir", "toys.yaml", no_file),
        (
            "ln -s nowhere",
            "toys.yaml",
            "it is a symbolic link to nothing",
        ),
        ("touch", "toys.yml", no_name),
        ("touch", "toys.YAML", no_name),
        ("touch", ".yaml", no_name),
    ] {
        shell(&format!("{make} {name}"));
        for command in ["check", "fmt", "generate", "export"] {
            let (code, error) = said(&[command]);
            let told = error.contains(name) && error.contains(what);
            assert!(
                told && code != Some(0),
                "{make} {name}, {command}: {code:?} {error}"
            );
        }
        shell(&format!("rm -r {name}"));
    }
    // The same in the folder that `generate --check` compares.
    symlink("/dev/zero", at("generated/zero.rs")).unwrap();
    let (code, error) = said(&["generate", "--check"]);
    let told = error.contains("zero.rs cannot be read: it is not a regular file");
    assert!(told && code != Some(0), "{code:?} {error}");
}

/// Every file below a folder, with its bytes.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files.extend(tree(&path)),
            false => drop(files.insert(path.clone(), fs::read(path).unwrap())),
        }
    }
    files
}

#[test]
fn an_import_takes_no_file_that_is_not_a_resources() {
    let folder = workspace();
    let operation = r#"{"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
        "responses": {"200": {"content": {"application/json": {"schema": {"type": "object"}}}}}}}"#;
    let document = |resources: &[&str]| {
        let paths = resources
            .iter()
            .map(|name| format!("\"/api/connector/v1/{name}/getAll\": {operation}"));
        let paths = paths.collect::<Vec<_>>().join(",");
        let text = format!(
            r#"{{"openapi": "3.0.1", "info": {{"title": "x", "version": "1"}}, "paths": {{{paths}}}}}"#
        );
        fs::write(folder.path().join("document.json"), text).unwrap();
    };
    let taken = ["messages", "api", "corrections", "common", "CON", "mod"];
    let alone = [
        "../../../evil",
        ".",
        "..",
        "con",
        "aux.",
        "COM1",
        "com\u{b9}",
        "index",
        "samples",
        "stamp",
        "%2e%2e",
        "a%2fb",
        "c:",
        "\u{ff41}pi",
        "api.yaml",
        "Messages",
    ];
    for resources in [&taken[..]]
        .into_iter()
        .chain(alone.iter().map(std::slice::from_ref))
    {
        document(resources);
        let before = tree(folder.path());
        let (code, out, error) = connector(&folder, &["import", "document.json"]);
        assert_eq!((code, out.as_str()), (2, ""), "{resources:?}: {error}");
        assert_eq!(tree(folder.path()), before, "{resources:?}");
    }
    document(&taken);
    let (_, _, error) = connector(&folder, &["import", "document.json"]);
    for name in &taken[1..] {
        assert!(
            error.contains(&format!("`{name}`: the resource ")),
            "{name}: {error}"
        );
    }
}
