//! `connector call` and its kin against a fake.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, its helpers too"
)]

mod call;
mod ends;
mod pull;
mod pull_identity;
mod support;
mod transcripts;
mod unknown;
