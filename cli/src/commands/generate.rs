//! `connector generate`: accepts what the schema gives, or checks that it has been accepted.

use std::path::Path;

use super::{broken, count};
use crate::Failure;
use crate::lock::lock;

/// Generates; with `check`, only compares.
pub(crate) fn run(root: &Path, check: bool) -> Result<String, Failure> {
    let _lock = if check { None } else { Some(lock(root)?) };
    let output = mews_connector_codegen::generate(root).map_err(broken)?;
    let differences = output.differences(root).map_err(broken)?;
    if differences.is_empty() {
        return Ok(format!(
            "generated/ is current: {}\n",
            count(output.files.len(), "file")
        ));
    }
    if check {
        return Err(Failure::Found(format!(
            "{}\ngenerated/ is not what the schema gives; run `cargo connector generate`",
            differences.join("\n")
        )));
    }
    output.write(root).map_err(broken)?;
    Ok(format!(
        "{}\ngenerated/ is now current: {}\n",
        differences.join("\n"),
        count(output.files.len(), "file")
    ))
}
