// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// Visits every operation whose feature is on, by resource.
pub fn operations(visitor: &mut impl mews_connector_runtime::VisitOperation) {
    #[cfg(feature = "sums")] visitor.visit::<super::sums::ExchangeRequest>();

    #[cfg(feature = "sums")] visitor.visit::<super::sums::Filter>();
}
