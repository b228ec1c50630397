//! What keeps the repository honest: generated files, stamps, and the promises of the README.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

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
    for folder in ["schema", "generated", "language/src", "codegen/src"] {
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

/// The examples of the runtime are shown in the documentation of the bindings, whose users depend on nothing else.
#[test]
fn examples_of_the_runtime_speak_of_the_crate_that_programs_depend_on() {
    let files = rust_files(&root().join("runtime/src"));
    assert!(files.len() > 50, "{files:?}");
    let mut wrong = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let shown = text.lines().enumerate().filter(|(_, line)| {
            let line = line.trim_start();
            let doc = line.strip_prefix("///").or(line.strip_prefix("//!"));
            doc.is_some_and(|it| {
                it.contains("mews_connector_runtime") && !it.trim_start().starts_with('#')
            })
        });
        wrong.extend(shown.map(|(at, line)| format!("{}:{}: {line}", file.display(), at + 1)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The floors of `docs/architecture.md`: a package knows only those below it. Tests may look anywhere.
#[test]
fn packages_know_only_the_floors_below_them() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("language", &[][..]),
        ("runtime", &[]),
        ("openapi", &["language"]),
        ("codegen", &["language"]),
        ("fake", &["language", "runtime"]),
        ("", &["codegen", "runtime"]),
        ("diff", &["codegen", "language", "openapi"]),
        (
            "cli",
            &["codegen", "diff", "fake", "language", "openapi", "runtime"],
        ),
        // Never published: nobody can depend on these.
        ("tests", &["", "codegen", "fake"]),
        ("benches", &["", "fake", "language"]),
        ("goldens", &["runtime"]),
        ("shared-budget", &[""]),
    ]);
    let metadata = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let short = |name: &str| {
        name.strip_prefix("mews-connector")
            .map(|rest| rest.trim_start_matches('-').to_owned())
    };
    let mut seen = 0;
    for package in metadata["packages"].as_array().unwrap() {
        let name = short(package["name"].as_str().unwrap()).unwrap();
        let below = allowed.get(name.as_str()).unwrap_or_else(|| {
            panic!("`{name}` stands on no floor: add it to docs/architecture.md and here")
        });
        for dependency in package["dependencies"].as_array().unwrap() {
            let Some(used) = short(dependency["name"].as_str().unwrap()) else {
                continue;
            };
            if dependency["kind"] == "dev" {
                continue;
            }
            seen += 1;
            assert!(
                below.contains(&used.as_str()),
                "`{name}` uses `{used}`, which is not below it"
            );
        }
    }
    assert!(seen > 10, "only {seen} dependencies were looked at");
}

/// A promise whose test was renamed or removed would look kept.
#[test]
fn every_kind_of_failure_names_tests_that_there_are() {
    let page = fs::read_to_string(root().join("docs/failures.md")).unwrap();
    let (_, table) = page
        .split_once("| kind | what happened | other forms |")
        .unwrap();
    let rows = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let sources: String = [
        "cli", "codegen", "diff", "fake", "language", "openapi", "runtime", "tests",
    ]
    .iter()
    .flat_map(|package| ["src", "tests"].map(|folder| root().join(package).join(folder)))
    .filter(|folder| folder.is_dir())
    .flat_map(|folder| rust_files(&folder))
    .map(|path| fs::read_to_string(path).unwrap())
    .collect();
    let mut kinds = 0;
    for row in rows {
        let named = |cell: &str| cell.matches('`').count() / 2;
        let cells: Vec<&str> = row.trim_matches('|').split('|').collect();
        let enough = matches!(cells[..], [_, case, forms] if named(case) >= 1 && named(forms) >= 2);
        assert!(
            enough,
            "one that happened, and two other forms at least: {row}"
        );
        for name in row.split('`').skip(1).step_by(2) {
            assert!(
                sources.contains(&format!("fn {name}(")),
                "there is no `{name}`: {row}"
            );
        }
        kinds += 1;
    }
    assert!(kinds > 10, "only {kinds} rows were looked at");
}

/// What a date or a country is, is decided in `language/src/value`. A file elsewhere that names most of the built-in
/// types is a second list, which will disagree with the first.
#[test]
fn no_list_of_built_in_types_outside_the_language() {
    // A few types may be treated specially anywhere; more than ten of the twenty-two are a list.
    const MOST: usize = 10;
    // Each maps the types to the words of something that the language knows nothing of.
    let allowed = [
        ("codegen/src/ir/fields.rs", "the Rust type of each"),
        ("openapi/src/formats.rs", "the OpenAPI format of each"),
    ];
    let mut listing = Vec::new();
    for package in ["cli", "codegen", "diff", "fake", "openapi"] {
        for path in rust_files(&root().join(package).join("src")) {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let named: BTreeSet<&str> = code
                .split("Scalar::")
                .skip(1)
                .map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap())
                .filter(|name| name.starts_with(char::is_uppercase))
                .collect();
            if named.len() > MOST {
                let path = path.strip_prefix(root()).unwrap();
                listing.push(path.to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    listing.sort();
    assert_eq!(listing, allowed.map(|(path, _)| path));
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
    found
}
