//! What every call of the Connector API has in common, whatever its data are: client, transport, errors, pages, values.
//!
//! The bindings in the crate `mews-connector` are generated on top of this crate and re-export what their users need.
//! Nothing here knows a single operation: an operation brings its facts along ([`Operation`]), and the
//! engine that sends it is not generic, so that two hundred operations cost little to compile.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
pub mod __private;
mod addresses;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod budget;
mod builder;
mod call;
mod check;
mod client;
pub mod clock;
mod codec;
mod connections;
mod described;
mod engine;
mod envelope;
mod environment;
mod error;
mod failure;
mod headers;
mod known;
mod name;
mod observe;
mod operation;
mod options;
pub mod pages;
mod pending;
mod prepared;
mod reading;
mod request;
mod response;
mod retry;
mod scrub;
pub mod split;
pub mod sync;
#[cfg(feature = "testkit")]
pub mod testkit;
mod timeouts;
pub mod transport;
mod unknown;
mod url;
pub mod values;

pub use budget::{Priority, RateLimit};
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use codec::Missing;
pub use connections::FreshConnections;
pub use described::DescribedCall;
pub use environment::{Environment, PlatformAddress, Stage};
pub use error::{BuildError, Error, ErrorKind, OutcomeUnknown, Phase, Setting};
pub use observe::{Attempt, Observer, UnknownProperty};
pub use operation::{
    Api, Confirmed, Effect, Facts, Limit, Operation, OperationResponse, Paginated, Rule,
    VisitOperation,
};
pub use options::CallOptions;
pub use pending::Pending;
pub use response::{RawResponse, Response};
pub use retry::{RetryPolicy, WaitTimes};
pub use timeouts::Timeouts;

// Types of these crates are part of the interface.
pub use {bytes, futures_core, http};
