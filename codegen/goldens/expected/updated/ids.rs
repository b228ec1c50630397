// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// The types that tell one typed identifier from another; no value of them exists.
pub mod markers {}
