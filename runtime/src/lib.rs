//! What every call of the Connector API has in common, whatever its data are: client, transport, errors, pages, values.
//!
//! The bindings in the crate `mews-connector` are generated on top of this crate and re-export what their users need.
//! Nothing here knows a single operation: an operation brings its facts along ([`operation::Operation`]), and the
//! engine that sends it is not generic, so that two hundred operations cost little to compile.

pub mod codec;
pub mod operation;
pub mod pages;
pub mod values;
