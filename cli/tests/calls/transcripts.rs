//! What people see: documents with commands and their output, carried out against the fake.

use std::path::Path;

use crate::support::Stage;

fn transcript(name: &str) {
    let stage = Stage::new();
    for subject in ["Parking", "Late arrival", "Invoice"] {
        let line = format!(
            "connector call messageThreads add --original-sender Guest --subject '{subject}'"
        );
        assert!(stage.run(&line).contains(subject));
    }
    stage.fake.populate("Reservation", 1);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    stage.play(&folder.join(format!("{name}.md")));
}

/// The page that people read: each of its commands runs, and prints what the page says.
#[test]
fn documentation() {
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/cli.md");
    Stage::new().play(&document);
}

#[test]
fn reads() {
    transcript("reads");
}

#[test]
fn writes() {
    transcript("writes");
}

#[test]
fn mistakes() {
    transcript("mistakes");
}

#[test]
fn pull() {
    transcript("pull");
}

#[test]
fn reference() {
    transcript("reference");
}

/// No token is in it, wherever in the file it stands.
#[test]
fn connections() {
    transcript("connections");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let text = std::fs::read_to_string(folder.join("connections.md")).unwrap();
    let printed = text
        .lines()
        .filter(|line| !line.starts_with("$ ") && !line.starts_with("    "));
    for line in printed {
        assert!(
            !line.contains("T0K3N") && !line.contains("fake-client-token"),
            "{line}"
        );
    }
}
