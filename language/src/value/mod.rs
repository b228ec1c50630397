//! One room for JSON values of the schema's types.

pub mod json;
pub mod scalars;

pub use scalars::is_date;
