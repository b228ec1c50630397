// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::values;

/// Identifies: A thing.
pub type ThingId = values::Id<markers::Thing>;

/// Identifies: A thing of old.
pub type OldKey = values::TextId<markers::OldKey>;

/// The types that tell one typed identifier from another; no value of them exists.
pub mod markers {
    /// Marks a [`ThingId`](super::ThingId).
    #[derive(Debug)]
    pub enum Thing {}
    /// Marks a [`OldKey`](super::OldKey).
    #[derive(Debug)]
    pub enum OldKey {}
}
