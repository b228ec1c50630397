// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::testkit::Sample;

impl Sample for super::marked::Renamed {
    const JSON: &'static str = r#"{}"#;
}

impl Sample for super::marked::Ending {
    const JSON: &'static str = r#"{"Name":"Name 1","Size":2}"#;
}

impl Sample for super::marked::GetResponse {
    const JSON: &'static str = r#"{"Total":2,"Names":[],"Span":"P0Y0M1DT0H0M0S","Moments":[]}"#;
}
