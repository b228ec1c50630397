// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// Visits every operation whose feature is on, by resource.
pub fn operations(visitor: &mut impl mews_connector_runtime::operation::VisitOperation) {
    #[cfg(feature = "marked")] visitor.visit::<super::marked::GetRequest>();
}

/// Visits every model, enum and union whose feature is on, by module.
pub fn types(visitor: &mut impl mews_connector_runtime::operation::VisitType) {
    visitor.visit::<super::marked::Renamed>("Renamed");

    visitor.visit::<super::marked::State>("State");
}
