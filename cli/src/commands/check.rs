//! `connector check`: every problem of the schema at once, or what it holds.

use std::fmt::Write as _;
use std::path::Path;

use mews_connector_codegen::coverage;

use super::{count, listed, schema_problems};
use crate::Failure;

/// Checks the schema, names included.
pub(crate) fn run(root: &Path) -> Result<String, Failure> {
    let (loaded, _) = mews_connector_codegen::check(&root.join("schema"))
        .map_err(|diagnostics| schema_problems(&diagnostics))?;
    let schema = &loaded.schema;
    let found = coverage::of(schema);
    let mut text = format!(
        "{} {}: {} in {}, {}, {}, {}, {}\n{}, {} without documentation\n",
        schema.api.name,
        schema.api.version,
        count(found.operations, "operation"),
        count(found.resources, "resource"),
        count(found.models, "model"),
        count(found.enums, "enum"),
        count(found.unions, "union"),
        count(found.ids, "identifier"),
        count(found.properties, "property"),
        found.undocumented.len(),
    );
    let effects: Vec<_> = found
        .effects
        .iter()
        .map(|(effect, operations)| format!("{operations} {effect}"))
        .collect();
    let _ = writeln!(text, "effects: {}", effects.join(", "));
    if !found.undocumented.is_empty() {
        let _ = writeln!(text, "{}", places(&found.undocumented));
    }
    if !found.may_end.is_empty() {
        let _ = writeln!(
            text,
            "note: {} of responses may end, being deprecated; required or not, in Rust each is an `Option`\n{}",
            count(found.may_end.len(), "property"),
            places(&found.may_end)
        );
    }
    Ok(text)
}

fn places(places: &[String]) -> String {
    listed(places.iter().map(|place| format!("  {place}")))
}
