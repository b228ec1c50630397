// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::testkit::Sample;

impl Sample for super::paged::Days {
    const JSON: &'static str = r#"{"First":false,"Second":false,"Third":false}"#;
}

impl Sample for super::paged::Entry {
    const JSON: &'static str = r#"{"Id":"02cf7a18-bd05-4776-8535-ff0f3b2fc602","UpdatedUtc":"2026-01-31T12:00:00Z","Lines":[]}"#;
}

impl Sample for super::paged::Slip {
    const JSON: &'static str = r#"{}"#;
}

impl Sample for super::paged::Interval {
    const JSON: &'static str = r#"{}"#;
}

impl Sample for super::paged::GetAllResponse {
    const JSON: &'static str = r#"{"Entries":[]}"#;
}

impl Sample for super::paged::GetAll2024_05_06Response {
    const JSON: &'static str = r#"{"Entries":[]}"#;
}

impl Sample for super::paged::GetOptionalResponse {
    const JSON: &'static str = r#"{"Slips":[]}"#;
}

impl Sample for super::paged::GetNamelessResponse {
    const JSON: &'static str = r#"{"Spans":[]}"#;
}

impl Sample for super::paged::AddResponse {
    const JSON: &'static str = r#"{}"#;
}
