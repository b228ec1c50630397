//! Pairs of schemas, as the tests of rules keep them: all files of a side in one, each after `# file: NAME`.

#![allow(dead_code, clippy::print_stderr)]

use std::path::{Path, PathBuf};

use mews_connector_diff::inputs::Version;
use mews_connector_language::{Loaded, format_spec, load_facts};
use mews_connector_openapi::{self as openapi, import};

/// The folder of the pairs, one folder a rule.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

/// Splits a text into its files.
pub(crate) fn files(text: &str) -> Vec<(String, String)> {
    text.split("# file: ")
        .skip(1)
        .map(|part| {
            let (name, text) = part.split_once('\n').unwrap();
            (name.trim().to_owned(), text.to_owned())
        })
        .collect()
}

/// Loads one side.
pub(crate) fn load(text: &str) -> Loaded {
    loaded(files(text))
}

fn loaded(files: Vec<(String, String)>) -> Loaded {
    load_facts(files).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
}

/// Loads both sides of a rule's pair.
pub(crate) fn pair(rule: &str) -> (Loaded, Loaded) {
    let side = |name: &str| {
        let path = folder().join(rule).join(name);
        load(
            &std::fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display())),
        )
    };
    (side("old.yaml"), side("new.yaml"))
}

/// Both sides of a rule's pair with all that their files say.
pub(crate) fn versions(rule: &str) -> (Version, Version) {
    let version = |name: &str, loaded: Loaded| Version {
        account: None,
        label: name.to_owned(),
        loaded,
        folder: None,
        imported: false,
        unsaid: Vec::new(),
    };
    let (old, new) = pair(rule);
    (version("old", old), version("new", new))
}

/// The vendor's document of a state, when it is at hand.
pub(crate) fn document(state: &str) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/reference");
    let path = root.join(format!("connector-api-{state}.openapi.yaml"));
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!("skipped: {} is not there", path.display());
    }
    text
}

/// The schema that a document of the vendor gives.
pub(crate) fn imported(document: &str, state: &str) -> Loaded {
    let options = openapi::Options {
        version: Some(state.to_owned()),
        ..openapi::Options::default()
    };
    let import = import(document, &[], &options).unwrap();
    let files = import
        .files
        .iter()
        .map(|(name, spec)| (name.clone(), format_spec(spec)));
    loaded(files.collect())
}
