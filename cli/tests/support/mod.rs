//! Scratch workspaces: folders in which commands find what they need of a repository.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

const MANIFEST: &str = "[features]\n\
    # Features of the resources, written by `cargo connector generate`.\n\
    # End of the features of the resources.\n";

/// A workspace without a schema.
pub(crate) fn empty_workspace() -> TempDir {
    let root = TempDir::new().unwrap();
    fs::write(root.path().join("Cargo.toml"), MANIFEST).unwrap();
    root
}

/// A workspace with messages and message threads, and nothing generated.
pub(crate) fn workspace() -> TempDir {
    let root = empty_workspace();
    let schema = root.path().join("schema");
    fs::create_dir(&schema).unwrap();
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (name, from) in [
        ("api.yaml", "schema"),
        ("common.yaml", "fake/tests/fake"),
        ("messages.yaml", "fake/tests/fake"),
        ("message_threads.yaml", "fake/tests/fake"),
    ] {
        fs::copy(repository.join(from).join(name), schema.join(name)).unwrap();
    }
    root
}
