// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::values;

/// Identifies: A property (hotel, hostel, ...) or another organisation that runs on the platform.
pub type EnterpriseId = values::Id<markers::Enterprise>;

/// Identifies: A message thread.
pub type MessageThreadId = values::Id<markers::MessageThread>;

/// Identifies: A message.
pub type MessageId = values::Id<markers::Message>;

/// The types that tell one typed identifier from another; no value of them exists.
pub mod markers {
    /// Marks a [`EnterpriseId`](super::EnterpriseId).
    #[derive(Debug)]
    pub enum Enterprise {}
    /// Marks a [`MessageThreadId`](super::MessageThreadId).
    #[derive(Debug)]
    pub enum MessageThread {}
    /// Marks a [`MessageId`](super::MessageId).
    #[derive(Debug)]
    pub enum Message {}
}
