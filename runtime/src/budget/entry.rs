//! What an account tells about one request.

use std::time::Duration;

/// A request that counts in a [`SlidingLog`](super::SlidingLog).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// What tells it from all others in the same log, as [`Permit::number`](super::Permit::number) does. A number is never
    /// given twice, but numbers say nothing about the order.
    pub number: u64,
    /// How long it still counts; `None` while it is under way, as that depends on when it ends.
    pub counts_for: Option<Duration>,
}
