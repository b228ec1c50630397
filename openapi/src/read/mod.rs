//! The document in its normal form: text → [`Document`], with an account of every key.
//!
//! Paths, shared parts and schemas are read as they are written; then schemas are [resolved](resolve) through each other.

mod choice;
mod document;
mod extras;
mod hidden;
mod keys;
mod merge;
mod number;
mod parts;
mod paths;
mod pointer;
mod resolve;
mod shape;
mod told;
mod values;

pub(crate) use document::{Call, Document, read};
pub(crate) use hidden::told;
pub(crate) use keys::Audit;
pub(crate) use shape::{Others, Shape};
pub(crate) use told::{Wrappers, told_deprecation, updated};
