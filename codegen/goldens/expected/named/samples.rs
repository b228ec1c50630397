// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::testkit::Sample;

impl Sample for super::named::OptionType {
    const JSON: &'static str = r#"{"None":"None 1"}"#;
}

impl Sample for super::named::VecType {
    const JSON: &'static str = r#"{"Ok":"Ok 1"}"#;
}

impl Sample for super::named::ResultType {
    const JSON: &'static str = r#"{"Err":{"None":"None 1"}}"#;
}

impl Sample for super::named::StringType {
    const JSON: &'static str = r#"{}"#;
}

impl Sample for super::named::BoxType {
    const JSON: &'static str = r#"{"serializer":"serializer 1"}"#;
}

impl Sample for super::named::MoveResponse {
    const JSON: &'static str = r#"{"Kind":"Self","Rejected":[],"Boxes":[],"Values":[]}"#;
}

impl Sample for super::named::GetAll2023_06_06Response {
    const JSON: &'static str = r#"{}"#;
}
