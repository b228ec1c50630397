//! The fake over real HTTP, with a client that knows nothing of it.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

mod bounds;
mod build_script;
mod control;
mod conventions;
mod faults;
mod hotel;
mod messages;
mod page;
mod protocol;
mod record;
mod samples;
mod support;
mod validation;
mod wire;
