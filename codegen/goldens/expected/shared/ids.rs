// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::values;

/// Identifies: What both have.
pub type SharedId = values::Id<markers::Shared>;

/// The types that tell one typed identifier from another; no value of them exists.
pub mod markers {
    /// Marks a [`SharedId`](super::SharedId).
    #[derive(Debug)]
    pub enum Shared {}
}
