//! What keeps the repository honest: generated files, stamps, and the promises of the README.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use mews_connector_codegen::{generate, stamp};

#[allow(dead_code, unexpected_cfgs, clippy::print_stdout)]
#[path = "../../build.rs"]
mod build_script;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn the_committed_bindings_are_what_the_schema_gives() {
    let output = generate(&root()).unwrap_or_else(|failure| panic!("{failure}"));
    let differences = output.differences(&root()).unwrap();
    assert!(
        differences.is_empty(),
        "run `cargo connector generate`:\n{}",
        differences.join("\n")
    );
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    assert_eq!(generate(&root()).unwrap(), generate(&root()).unwrap());
}

/// The build script has a copy of the fingerprint, because it must work without the generator.
#[test]
fn the_build_script_takes_fingerprints_as_the_generator_does() {
    for folder in ["schema", "generated", "codegen/src"] {
        let folder = root().join(folder);
        let expected = stamp::of_folder(&folder).unwrap();
        assert_eq!(
            build_script::fingerprint(&folder),
            expected,
            "{}",
            folder.display()
        );
    }
}

#[test]
fn what_the_readme_tells_to_run_is_what_ci_runs() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let ci = fs::read_to_string(root().join(".ci/run")).unwrap();
    for command in ["cargo run --example messages", "cargo test --workspace"] {
        assert!(readme.contains(command), "README lost {command}");
        assert!(ci.contains(command), ".ci/run lost {command}");
    }
}
