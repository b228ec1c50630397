// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::testkit::Sample;

impl Sample for super::marked::Renamed {
    const JSON: &'static str = r#"{}"#;
}

impl Sample for super::marked::GetResponse {
    const JSON: &'static str = r#"{}"#;
}
