//! `connector fmt`: the schema files in their one canonical form.

use std::path::Path;

use mews_connector_language as language;

use super::{count, listed, schema_problems};
use crate::Failure;
use crate::lock::lock;

/// Formats; with `check`, only names the files that would change.
pub(crate) fn run(root: &Path, check: bool) -> Result<String, Failure> {
    let _lock = if check { None } else { Some(lock(root)?) };
    let folder = root.join("schema");
    let files = language::format_dir(&folder).map_err(|problems| schema_problems(&problems))?;
    let changed: Vec<_> = files.iter().filter(|file| file.changed()).collect();
    let names = listed(changed.iter().map(|file| format!("schema/{}", file.name)));
    if check {
        return if changed.is_empty() {
            Ok(format!(
                "{} in canonical form\n",
                count(files.len(), "file")
            ))
        } else {
            Err(Failure::Found(format!(
                "not in canonical form, run `cargo connector fmt`:\n{names}"
            )))
        };
    }
    let texts: Vec<_> = changed
        .iter()
        .map(|file| (file.name.clone(), file.after.clone()))
        .collect();
    language::folder::write(&folder, &texts)
        .map_err(|error| Failure::Broken(format!("schema/ cannot be written: {error}")))?;
    Ok(if changed.is_empty() {
        format!("{} already in canonical form\n", count(files.len(), "file"))
    } else {
        format!("formatted:\n{names}\n")
    })
}
