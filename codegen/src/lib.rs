//! The schema language of mews-connector and the generator that turns it into Rust.
//!
//! Data flows one way: [`schema`] loads and checks the YAML, [`ir`] decides every name, type and direction, [`emit`] writes
//! Rust. [`generate()`] is the whole way at once.

pub mod coverage;
pub mod emit;
mod generate;
pub mod ir;
mod manifest;
pub mod names;
pub mod openapi;
pub mod replace;
pub mod schema;
pub mod stamp;
mod threads;
pub mod tree;

pub use generate::{Failure, Output, check, check_texts, for_build_script, generate};
