//! Pairs of schemas, as the tests of rules keep them: all files of a side in one, each after `# file: NAME`.

#![allow(dead_code)]

use std::path::{Path, PathBuf};

use mews_connector_codegen::schema::{Loaded, load_facts};

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
    load_facts(files(text)).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
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
