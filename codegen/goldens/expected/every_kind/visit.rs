// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// Visits every operation whose feature is on, by resource.
pub fn operations(visitor: &mut impl mews_connector_runtime::operation::VisitOperation) {
    #[cfg(feature = "every-kind")] visitor.visit::<super::every_kind::SetRequest>();
}

/// Visits every model, enum and union whose feature is on, by module.
pub fn types(visitor: &mut impl mews_connector_runtime::operation::VisitType) {
    visitor.visit::<super::every_kind::AllKinds>("AllKinds");

    visitor.visit::<super::every_kind::Interval>("Interval");

    visitor.visit::<super::every_kind::ShapeKind>("ShapeKind");
}
