//! Calls from end to end: over real sockets where bytes matter, over a scripted transport where the order of responses
//! matters.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, its helpers too"
)]
#![cfg(feature = "reqwest")]

mod budget;
mod building;
mod described;
mod faults;
mod headers;
#[cfg_attr(not(feature = "tower"), path = "unlayered.rs")]
mod layers;
mod limits;
mod logs;
mod network;
mod odd;
mod options;
#[path = "../shared/paged.rs"]
mod paged;
mod pages;
mod reading;
mod secrets;
mod sentences;
mod shelf;
mod split;
mod support;
mod sync;
#[cfg(feature = "tower")]
mod tower;
