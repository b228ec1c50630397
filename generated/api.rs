// Generated from schema/api.yaml by `cargo connector generate`. Edit the schema, not this file.

/// The Mews Connector API: properties, reservations, customers, bills and messages of the hotels that
/// an application is connected to.
pub const API: mews_connector_runtime::Api = mews_connector_runtime::Api::new(
    "2026-08",
    "/api/connector/v1",
    1000,
    200,
    30,
);

/// The facts of every operation whose feature is on, by resource.
pub const OPERATIONS: &[&mews_connector_runtime::Facts] = &[
    #[cfg(feature = "message-threads")]
    <super::message_threads::GetAllRequest as mews_connector_runtime::Operation>::FACTS,
    #[cfg(feature = "message-threads")]
    <super::message_threads::AddRequest as mews_connector_runtime::Operation>::FACTS,
    #[cfg(feature = "messages")]
    <super::messages::GetAllRequest as mews_connector_runtime::Operation>::FACTS,
    #[cfg(feature = "messages")]
    <super::messages::AddRequest as mews_connector_runtime::Operation>::FACTS,
];
