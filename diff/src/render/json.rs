//! For programs: the report itself, and the JSON Schema that it keeps.

use schemars::generate::SchemaSettings;

use super::report::Report;

/// The report as JSON.
pub fn json(report: &Report) -> String {
    lines(&serde_json::to_value(report).unwrap_or_default())
}

/// The JSON Schema of [`json()`], as `docs/diff.schema.json` publishes it.
pub fn json_schema() -> String {
    // What is told to be there is always there: the schema is of what is written.
    let generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    lines(&generator.into_root_schema_for::<Report>().to_value())
}

/// JSON on several lines, with a line break at the end.
pub(super) fn lines(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}
