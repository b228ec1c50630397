// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// Visits every operation whose feature is on, by resource.
pub fn operations(visitor: &mut impl mews_connector_runtime::operation::VisitOperation) {
    #[cfg(feature = "nested")] visitor.visit::<super::nested::AddRequest>();
}

/// Visits every model, enum and union whose feature is on, by module.
pub fn types(visitor: &mut impl mews_connector_runtime::operation::VisitType) {
    visitor.visit::<super::nested::Tree>("Tree");

    visitor.visit::<super::nested::Even>("Even");

    visitor.visit::<super::nested::Odd>("Odd");
}
