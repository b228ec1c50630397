// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::testkit::Sample;

impl Sample for super::every_kind::AllKinds {
    const JSON: &'static str = r#"{"Id":"8421f108-9e1f-40ca-8a67-061f0a8bc6f6","Text":"Text 1","Small":2,"Price":10.05,"CreatedUtc":"2026-01-31T12:00:00Z","Shape":"Circle","Shapes":[],"Level":0,"Levels":[],"Numbers":{},"Always":null}"#;
}

impl Sample for super::every_kind::Interval {
    const JSON: &'static str = r#"{"StartUtc":"2026-01-31T12:00:00Z"}"#;
}

impl Sample for super::every_kind::SetResponse {
    const JSON: &'static str = r#"{"Things":[],"Labels":{}}"#;
}
