//! The schema language of mews-connector and the generator that turns it into Rust.

pub mod schema;
