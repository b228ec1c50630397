//! The generator that turns a schema of mews-connector into Rust.
//!
//! Data flows one way: [`mews_connector_language`] loads and checks the YAML, [`ir`] decides every name, type and direction,
//! [`emit`] writes Rust. [`generate()`] is the whole way at once.

pub mod coverage;
pub mod emit;
mod generate;
pub mod ir;
mod manifest;
pub mod names;
pub mod stamp;
pub mod surface;
pub mod tree;

pub use generate::{Failure, Output, check, check_texts, for_build_script, generate};
