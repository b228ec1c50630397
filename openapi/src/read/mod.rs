//! The document as it is written: text → [`Document`], with an account of every key.

mod document;
mod hidden;
mod keys;
mod shape;

pub(crate) use document::{Call, Document, read};
pub(crate) use hidden::told;
pub(crate) use keys::Audit;
pub(crate) use shape::{Extras, Others, Own, Shape};
