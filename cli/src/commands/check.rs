//! `connector check`: every problem of the schema at once, or what it holds.

use std::path::Path;

use super::{count, schema_problems};
use crate::Failure;

/// Checks the schema, names included.
pub(crate) fn run(root: &Path) -> Result<String, Failure> {
    let (loaded, _) = mews_connector_codegen::check(&root.join("schema"))
        .map_err(|diagnostics| schema_problems(&diagnostics))?;
    let schema = &loaded.schema;
    let operations = schema
        .resources
        .iter()
        .map(|resource| resource.operations.len())
        .sum();
    Ok(format!(
        "{} {}: {} in {}, {}, {}, {}, {}\n",
        schema.api.name,
        schema.api.version,
        count(operations, "operation"),
        count(schema.resources.len(), "resource"),
        count(schema.models.len(), "model"),
        count(schema.enums.len(), "enum"),
        count(schema.unions.len(), "union"),
        count(schema.ids.len(), "identifier"),
    ))
}
