// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// Visits every operation whose feature is on, by resource.
pub fn operations(visitor: &mut impl mews_connector_runtime::VisitOperation) {
    #[cfg(feature = "paged")] visitor.visit::<super::paged::GetAllRequest>();

    #[cfg(feature = "paged")] visitor.visit::<super::paged::GetAll2024_05_06Request>();

    #[cfg(feature = "paged")] visitor.visit::<super::paged::GetOptionalRequest>();

    #[cfg(feature = "paged")] visitor.visit::<super::paged::GetNamelessRequest>();

    #[cfg(feature = "paged")] visitor.visit::<super::paged::AddRequest>();
}
