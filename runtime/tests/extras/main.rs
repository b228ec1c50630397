//! The parts behind features: the kit for tests and the blocking calls.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, its helpers too"
)]
#![cfg(all(feature = "testkit", feature = "blocking"))]

mod blocking;
mod testkit;
