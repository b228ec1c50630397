//! Commands that change a workspace, many at once and killed at any moment: the old tree or the new one, never half of each.

// Processes are killed at real moments, so it is real time that passes.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

mod support;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use support::{empty_workspace, workspace};

/// A workspace whose schema was imported from a document in its first state.
fn imported() -> TempDir {
    let root = empty_workspace();
    for state in ["string", "boolean"] {
        fs::write(root.path().join(format!("{state}.json")), document(state)).unwrap();
    }
    imports(run(&root, &["import", "string.json"]));
    root
}

/// Waits for an import, which leaves docs to a person.
fn imports(mut command: Child) {
    assert_eq!(command.wait().unwrap().code(), Some(3));
}

/// Eight resources with one property each, of this type.
fn document(of: &str) -> String {
    let body = |properties: String| {
        format!(
            r#"{{ "content": {{ "application/json": {{ "schema": {{ "type": "object", "additionalProperties": false,
            "properties": {{ {properties} }} }} }} }} }}"#
        )
    };
    let operation = |resource: String| {
        let request = body(String::new());
        let response = body(format!(r#""State": {{ "type": "{of}" }}"#));
        format!(
            r#""/api/v1/{resource}/get": {{ "post": {{ "requestBody": {request}, "responses": {{ "200": {response} }} }} }}"#
        )
    };
    let paths: Vec<String> = ('a'..='h')
        .map(|letter| operation(format!("{letter}Things")))
        .collect();
    format!(
        r#"{{ "openapi": "3.0.4", "info": {{ "title": "T", "version": "1" }}, "paths": {{ {} }} }}"#,
        paths.join(",")
    )
}

fn connector(root: &TempDir, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_connector"));
    command
        .args(arguments)
        .args(["--root", "."])
        .current_dir(root.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

fn run(root: &TempDir, arguments: &[&str]) -> Child {
    connector(root, arguments).spawn().unwrap()
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files = entries.filter(|path| path.is_file());
    files
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                fs::read_to_string(&path).unwrap(),
            )
        })
        .collect()
}

#[test]
fn an_import_that_is_killed_leaves_the_old_schema_or_the_new_one() {
    let root = imported();
    let schema = root.path().join("schema");
    let old = files(&schema);
    let started = Instant::now();
    imports(run(&root, &["import", "boolean.json"]));
    let whole = started.elapsed();
    let new = files(&schema);
    assert!(old != new && old.len() == new.len());
    let mut interrupted = 0;
    for round in 0..24_u32 {
        // From one state to the other, and killed somewhere on the way.
        let target = if round % 2 == 0 {
            "string.json"
        } else {
            "boolean.json"
        };
        let mut import = run(&root, &["import", target]);
        std::thread::sleep(whole * round / 24);
        import.kill().unwrap();
        interrupted += u32::from(import.wait().unwrap().code().is_none());
        // The next command takes it up, although it finds docs missing.
        run(&root, &["fmt"]).wait().unwrap();
        let found = files(&schema);
        assert!(found == old || found == new, "round {round}: {found:?}");
        let left: Vec<_> = fs::read_dir(root.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert!(
            !left
                .iter()
                .any(|name| name.to_string_lossy().ends_with(".tmp")),
            "{left:?}"
        );
    }
    assert!(interrupted > 0, "no run was interrupted");
}

#[test]
fn imports_and_formatting_at_once_take_turns() {
    let root = imported();
    let schema = root.path().join("schema");
    let old = files(&schema);
    imports(run(&root, &["import", "boolean.json"]));
    let new = files(&schema);
    let mut formatting = Vec::new();
    let mut importing = Vec::new();
    for round in 0..4 {
        let target = if round % 2 == 0 {
            "string.json"
        } else {
            "boolean.json"
        };
        importing.push(run(&root, &["import", target]));
        formatting.push(run(&root, &["fmt"]));
    }
    for command in importing {
        imports(command);
    }
    for mut command in formatting {
        // It is refused, since docs are missing, but it waits for its turn like the others.
        assert_eq!(command.wait().unwrap().code(), Some(1));
    }
    let found = files(&schema);
    assert!(found == old || found == new, "{found:?}");
}

/// Windows cannot lock a folder, so that a file stays there.
#[cfg(unix)]
#[test]
fn a_command_that_waits_changes_nothing_and_no_lock_is_left() {
    let root = imported();
    let schema = root.path().join("schema");
    let old = files(&schema);
    // As another command does it, by another name of the folder.
    let other = File::open(schema.join("..")).unwrap();
    other.lock().unwrap();
    let mut command = connector(&root, &["import", "boolean.json"]);
    let mut waiting = command.stderr(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(waiting.stderr.take().unwrap()).lines();
    assert_eq!(
        said.next().unwrap().unwrap(),
        "waiting for another command that changes this workspace"
    );
    assert_eq!(files(&schema), old);
    assert!(waiting.try_wait().unwrap().is_none());
    drop(other);
    let rest = said.map(Result::unwrap).collect::<Vec<_>>().join("\n");
    assert_eq!(waiting.wait().unwrap().code(), Some(3), "{rest}");
    assert_ne!(files(&schema), old);

    let made = workspace();
    assert!(run(&made, &["generate"]).wait().unwrap().success());
    for root in [root, made] {
        let entries = fs::read_dir(root.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name());
        let hidden: Vec<_> = names
            .filter(|name| name.to_string_lossy().starts_with('.'))
            .collect();
        assert!(hidden.is_empty(), "{hidden:?}");
    }
}

/// Makes the schema say something else, so that other bindings are generated.
fn turn(root: &TempDir, round: u32) {
    let path = root.path().join("schema/messages.yaml");
    let text = fs::read_to_string(&path).unwrap();
    let (from, to) = [
        ("Posts messages", "Sends messages"),
        ("Sends messages", "Posts messages"),
    ][usize::from(round % 2 == 1)];
    let turned = if text.contains(from) {
        text.replacen(from, to, 1)
    } else {
        format!("{text}# Round {round}.\n")
    };
    fs::write(path, turned).unwrap();
}

#[test]
fn several_that_generate_at_once_leave_current_bindings() {
    let root = workspace();
    for round in 0..3 {
        turn(&root, round);
        let mut running: Vec<Child> = (0..4).map(|_| run(&root, &["generate"])).collect();
        for command in &mut running {
            assert!(command.wait().unwrap().success());
        }
        assert!(
            run(&root, &["generate", "--check"])
                .wait()
                .unwrap()
                .success()
        );
    }
}

#[test]
fn bindings_are_there_at_every_moment_and_whole_after_a_kill() {
    let root = workspace();
    assert!(run(&root, &["generate"]).wait().unwrap().success());
    let stamp = root.path().join("generated/stamp");
    for round in 0..12_u32 {
        turn(&root, round);
        let mut command = run(&root, &["generate"]);
        let until = Instant::now() + Duration::from_millis(u64::from(round) * 15);
        while Instant::now() < until {
            #[cfg(any(target_os = "linux", target_os = "macos"))]
            assert!(stamp.is_file(), "round {round}");
        }
        command.kill().unwrap();
        command.wait().unwrap();
        #[cfg(any(target_os = "linux", target_os = "macos"))]
        assert!(stamp.is_file(), "round {round}");
        assert!(run(&root, &["generate"]).wait().unwrap().success());
        assert!(
            run(&root, &["generate", "--check"])
                .wait()
                .unwrap()
                .success()
        );
    }
}
