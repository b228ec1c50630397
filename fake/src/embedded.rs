//! The schema that was in the workspace when the crate was built, and schemas in files.

use std::path::Path;

use mews_connector_language::{self as language, Diagnostics, Loaded, Schema};

use crate::error::StartError;

/// File names and texts.
const TEXTS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/schema_texts.rs"));

/// The schema that was in the workspace when this crate was built: for programs that work from the schema and have no
/// file beside them.
///
/// # Errors
///
/// When the crate was built without a schema, or with one that has mistakes.
pub fn schema() -> Result<Schema, StartError> {
    if TEXTS.is_empty() {
        return Err(StartError::Schema(
            "the crate was built without one; give one with `schema_dir`".to_owned(),
        ));
    }
    usable(language::load_texts(texts()))
}

/// The embedded files as the loader takes them.
pub(crate) fn texts() -> Vec<(String, String)> {
    let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
    TEXTS.iter().map(owned).collect()
}

/// Loads the schema in a directory.
pub(crate) fn load(directory: &Path) -> Result<Schema, StartError> {
    usable(language::load(directory))
}

fn usable(loaded: Result<Loaded, Diagnostics>) -> Result<Schema, StartError> {
    loaded
        .map(|loaded| loaded.schema)
        .map_err(|problems| StartError::Schema(problems.render(false)))
}
