//! `connector fmt`: the schema files in their one canonical form.

use std::path::Path;

use mews_connector_codegen::replace::replace_file;
use mews_connector_codegen::schema;

use super::{count, schema_problems};
use crate::Failure;

/// Formats; with `check`, only names the files that would change.
pub(crate) fn run(root: &Path, check: bool) -> Result<String, Failure> {
    let folder = root.join("schema");
    let files = schema::format_dir(&folder).map_err(|problems| schema_problems(&problems))?;
    let changed: Vec<_> = files.iter().filter(|file| file.changed()).collect();
    let names: Vec<_> = changed
        .iter()
        .map(|file| format!("schema/{}", file.name))
        .collect();
    if check {
        return if names.is_empty() {
            Ok(format!(
                "{} in canonical form\n",
                count(files.len(), "file")
            ))
        } else {
            Err(Failure::Found(format!(
                "not in canonical form, run `cargo connector fmt`:\n{}",
                names.join("\n")
            )))
        };
    }
    for file in &changed {
        replace_file(&folder.join(&file.name), &file.after).map_err(|error| {
            Failure::Broken(format!("schema/{} cannot be written: {error}", file.name))
        })?;
    }
    Ok(if names.is_empty() {
        format!("{} already in canonical form\n", count(files.len(), "file"))
    } else {
        format!("formatted:\n{}\n", names.join("\n"))
    })
}
