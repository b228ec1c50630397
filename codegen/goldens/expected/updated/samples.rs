// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::testkit::Sample;

impl Sample for super::updated::ThingUpdate {
    const JSON: &'static str = r#"{"Fixed":{"Value":10.05}}"#;
}

impl Sample for super::updated::UpdateResponse {
    const JSON: &'static str = r#"{}"#;
}
