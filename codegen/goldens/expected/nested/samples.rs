// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::testkit::Sample;

impl Sample for super::nested::Tree {
    const JSON: &'static str = r#"{"Label":"Label 1","Others":[]}"#;
}

impl Sample for super::nested::Even {
    const JSON: &'static str = r#"{}"#;
}

impl Sample for super::nested::Odd {
    const JSON: &'static str = r#"{}"#;
}

impl Sample for super::nested::AddResponse {
    const JSON: &'static str = r#"{}"#;
}
