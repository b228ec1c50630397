// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::testkit::Sample;

impl Sample for super::sums::Circle {
    const JSON: &'static str = r#"{"Radius":10.05}"#;
}

impl Sample for super::sums::Square {
    const JSON: &'static str = r#"{"Side":10.05}"#;
}

impl Sample for super::sums::Device {
    const JSON: &'static str = r#"{"Type":"Printer"}"#;
}

impl Sample for super::sums::Holder {
    const JSON: &'static str = r#"{"Device":{"Type":"Printer"}}"#;
}

impl Sample for super::sums::ByIds {
    const JSON: &'static str = r#"{"Ids":["Ids 1"]}"#;
}

impl Sample for super::sums::ByStates {
    const JSON: &'static str = r#"{"States":[],"Since":"2026-01-31"}"#;
}

impl Sample for super::sums::Adjacent {
    const JSON: &'static str = r#"{"Discriminator":"Point","Value":null}"#;
}

impl Sample for super::sums::Sparse {
    const JSON: &'static str = r#"{"Discriminator":"Circle","Circle":{"Radius":10.05}}"#;
}

impl Sample for super::sums::Filter {
    const JSON: &'static str = r#"{"Ids":["Ids 1"]}"#;
}

impl Sample for super::sums::ExchangeResponse {
    const JSON: &'static str = r#"{"Sparse":[],"Holders":[]}"#;
}
