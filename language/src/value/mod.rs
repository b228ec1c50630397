//! One room for JSON values of the schema's types.

pub mod json;
