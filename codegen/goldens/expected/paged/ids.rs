// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::values;

/// Identifies: An entry.
pub type EntryId = values::Id<markers::Entry>;

/// The types that tell one typed identifier from another; no value of them exists.
pub mod markers {
    /// Marks a [`EntryId`](super::EntryId).
    #[derive(Debug)]
    pub enum Entry {}
}
