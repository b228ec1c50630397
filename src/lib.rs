//! Typed Rust bindings for the Mews Connector API. Unofficial.
//!
//! The API is data: YAML under `schema/`, from which the request and response types and the calls of this crate are
//! generated. Each resource is a module and a method of the [`Client`]; each operation is a request type, a response type
//! and a method.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use mews_connector::{Client, Environment, messages};
//!
//! let client = Client::builder(Environment::Demo)
//!     .client_token(std::env::var("MEWS_CLIENT_TOKEN")?)
//!     .access_token(std::env::var("MEWS_ACCESS_TOKEN")?)
//!     .client_name("Acme Guest Chat 1.4.0")
//!     .build()?;
//!
//! let thread = "e6ba0f6e-5b1e-4f0c-9f3a-b1d200c2a5f0".parse()?;
//! let parameters = messages::MessageParameters::new(thread, "Your room is ready.");
//! client.messages().add(messages::AddRequest::new([parameters])).await?;
//!
//! let mut found = client.messages().get_all(messages::GetAllRequest::new([thread])).items();
//! while let Some(message) = found.try_next().await? {
//!     println!("{} {}", message.created_utc, message.text);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Where to find what
//! - **Call an operation:** the methods of [`Client`], one for each resource, and the module of the resource with its requests.
//! - **Read a whole list:** [`Call::items`], [`Call::pages`], [`Call::split`] and [`Call::changes_since`]; the module [`pages`].
//! - **Configure:** [`ClientBuilder`] has timeouts ([`Timeouts`]), retries ([`RetryPolicy`]), the rate limit ([`RateLimit`]), the
//!   HTTP transport ([`transport`]), strict mode ([`ClientBuilder::strict`]), language and memory limits.
//! - **Handle errors:** [`Error`] and [`OutcomeUnknown`], for a write whose response was lost.
//! - **Watch:** spans and events of the crate `tracing`, always there and without a token in them; a
//!   [label](ClientBuilder::label) for each client; metrics by an [`Observer`]; the rate budget by [`Client::budget`].
//! - **Test:** the feature `testkit`, and the crate `mews-connector-fake`, a server in memory.
//!
//! # When a call fails
//! Every call gives the same [`Error`], which is asked questions:
//!
//! ```no_run
//! # use mews_connector::{Client, Error, order_items, orders};
//! # async fn run(client: Client, request: orders::AddRequest) -> Result<(), Error> {
//! match client.orders().add(request).await {
//!     Ok(added) => println!("{:?}", added.order_id),
//!     // The API words these for the person at the desk.
//!     Err(error) if error.is_forbidden() => println!("{}", error.user_message().unwrap_or_default()),
//!     Err(error) => match error.outcome_unknown() {
//!         // Look before you repeat it: the server may have the order.
//!         Some(unknown) => {
//!             let read = unknown.narrow::<orders::AddRequest>(order_items::GetAllRequest::new());
//!             println!("{:?}", client.order_items().get_all(read).items().into_vec().await?);
//!         }
//!         None => return Err(error),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Without asynchronous code
//! With the feature `blocking`, `wait()` stands in for `.await`, on everything that could be awaited, and `wait_each()`
//! makes an iterator of every stream:
//!
//! ```no_run
//! # #[cfg(feature = "blocking")]
//! # fn run(client: mews_connector::Client, thread: mews_connector::ids::MessageThreadId) -> Result<(), mews_connector::Error> {
//! use mews_connector::blocking::{Wait, WaitEach};
//! use mews_connector::messages::GetAllRequest;
//!
//! let page = client.messages().get_all(GetAllRequest::new([thread])).wait()?;
//! for message in client.messages().get_all(GetAllRequest::new([thread])).items().wait_each() {
//!     println!("{}", message?.text);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//! - One per resource (`messages`, `message-threads`, …), all of them with `full`, which is on by default.
//! - `both-directions` adds deserialisation of requests and serialisation of responses, for caches, fakes and tests.
//! - `blocking` adds calls without `.await`.
//! - `reqwest`, on by default, is the network. Without it, [`ClientBuilder::transport`] has to be given one, and the types compile for
//!   `wasm32-unknown-unknown`.
//! - `tower` adds services and layers of that crate as [`transport`]s, and the other way round.
//! - `testkit` adds what tests of your own program need: a scripted network, sample values, virtual time, recordings without
//!   tokens. It brings `both-directions` along.
//! - `chrono` (0.4), `jiff` (1) and `time` (0.3) add conversions of [dates, instants and durations](values) to and from those
//!   crates; `jiff-0_2` is for programs that still use version 0.2 of `jiff`, and goes with the next release.
//!
//! `generate` runs the generator at build time; it is for work on the schema and of no use outside this repository.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(docsrs, doc(auto_cfg(hide(bindings_from_out_dir))))]

mod client;

pub use client::Client;
// Each item has one path in the documentation: what programs need of the runtime stands below.
#[doc(hidden)]
pub use mews_connector_runtime as runtime;
#[cfg(feature = "blocking")]
pub use mews_connector_runtime::blocking;
#[cfg(feature = "testkit")]
pub use mews_connector_runtime::testkit;
pub use mews_connector_runtime::{
    Api, Attempt, BuildError, Call, CallOptions, ClientBuilder, Confirmed, DescribedCall, Effect,
    Environment, Error, ErrorKind, Facts, FreshConnections, Limit, Missing, Observer, Operation,
    OperationResponse, OutcomeUnknown, Paginated, Pending, Phase, PlatformAddress, Priority,
    RateLimit, RawResponse, Response, RetryPolicy, Rule, Setting, Stage, Timeouts, UnknownProperty,
    VisitOperation, WaitTimes, budget, bytes, clock, futures_core, http, pages, split, sync,
    transport, values,
};

// Its name is part of every symbol, so it is short. A module may be compiled only for a type that another resource shares;
// then it does not use all of its imports.
#[cfg(not(bindings_from_out_dir))]
#[path = "../generated/mod.rs"]
#[rustfmt::skip]
#[allow(deprecated, unused_imports, clippy::new_without_default, clippy::question_mark, clippy::too_many_arguments, clippy::large_enum_variant)]
mod v1;

#[cfg(bindings_from_out_dir)]
#[allow(
    deprecated,
    clippy::new_without_default,
    clippy::question_mark,
    clippy::too_many_arguments,
    clippy::large_enum_variant
)]
mod v1 {
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
}

pub use v1::*;
