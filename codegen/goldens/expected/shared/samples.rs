// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::testkit::Sample;

impl Sample for super::ones::Shared {
    const JSON: &'static str = r#"{"Id":"18c8518d-e20d-47f1-89e8-145d3c5f97bd"}"#;
}

#[cfg(feature = "ones")]
impl Sample for super::ones::OnlyOne {
    const JSON: &'static str = r#"{"Text":"Text 1"}"#;
}

#[cfg(feature = "ones")]
impl Sample for super::ones::GetAllResponse {
    const JSON: &'static str = r#"{"Items":[],"Own":[]}"#;
}

#[cfg(feature = "others")]
impl Sample for super::others::AddResponse {
    const JSON: &'static str = r#"{"Ids":[]}"#;
}
