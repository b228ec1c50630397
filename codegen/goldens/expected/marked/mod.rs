// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// What all operations share.
pub mod api;

mod client;

/// The typed identifiers of all resources: one entity's does not pass for another's.
pub mod ids;

#[cfg(feature = "testkit")]
mod samples;

/// Every operation once, for generic code.
#[cfg(feature = "both-directions")]
pub mod visit;

/// What several resources share.
pub mod common;

/// What is restricted, deprecated or renamed.
pub mod marked;
