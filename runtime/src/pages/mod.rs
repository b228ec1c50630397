//! Cursor pagination: what travels with a page, and the streams that turn pages into everything there is.

mod limitation;
mod rejected;

pub use limitation::{Cursor, Limitation};
pub use rejected::Rejected;
