// Generated from schema/api.yaml by `cargo connector generate`. Edit the schema, not this file.

/// A made-up API that shows what the generator writes.
pub const API: mews_connector_runtime::Api = mews_connector_runtime::Api::new(
    "2026-08",
    "/api/golden/v1",
    1000,
    200,
    30,
);

/// The facts of every operation whose feature is on, by resource.
pub const OPERATIONS: &[&mews_connector_runtime::Facts] = &[
    #[cfg(feature = "paged")]
    <super::paged::GetAllRequest as mews_connector_runtime::Operation>::FACTS,
    #[cfg(feature = "paged")]
    <super::paged::GetAll2024_05_06Request as mews_connector_runtime::Operation>::FACTS,
    #[cfg(feature = "paged")]
    <super::paged::GetOptionalRequest as mews_connector_runtime::Operation>::FACTS,
    #[cfg(feature = "paged")]
    <super::paged::GetNamelessRequest as mews_connector_runtime::Operation>::FACTS,
    #[cfg(feature = "paged")]
    <super::paged::AddRequest as mews_connector_runtime::Operation>::FACTS,
];
