//! A Mews Connector API that runs offline (unofficial): for tests, for demos, for development without a network.
//!
//! It reads the same schema as the bindings and interprets it, so an operation that is added to the schema is answered
//! without code: what `add…` describes comes into being, `getAll` lists it page by page, `update` and `delete` change it,
//! what no convention explains is written by hand for the resources that matter most, and the rest gets a response that the
//! schema allows. A [`Hotel`] of any size can stand in it from the start. Requests are checked against everything that
//! the schema states; a refusal says where and why in the header `Fake-Reason`.
//!
//! ```
//! # async fn example() -> Result<(), mews_connector_fake::StartError> {
//! let fake = mews_connector_fake::Fake::builder().seed(7).start().await?;
//! let address = fake.platform_address();
//! # Ok(())
//! # }
//! ```

mod builder;
mod catalog;
mod check;
mod clock;
mod control;
mod convention;
mod digest;
mod dispatch;
mod embedded;
mod entity;
mod error;
mod faults;
mod handle;
mod handler;
mod host;
mod hotel;
mod journal;
mod kept;
mod limiter;
mod page;
mod plan;
mod random;
mod record;
mod redact;
mod reply;
mod resources;
pub mod sample;
mod server;
mod state;

use mews_connector_language::value::json;

pub use builder::Builder;
pub use clock::{Clock, ManualClock, SystemClock};
pub use dispatch::KnownBy;
pub use embedded::schema as embedded_schema;
pub use error::StartError;
pub use faults::{CannedResponse, Content, Fault, FaultRule, Moment, PageTrick};
pub use handle::Fake;
pub use hotel::Hotel;
pub use journal::{Call, CallPattern};
pub use kept::Dropped;
pub use limiter::RateLimit;
pub use record::{Drift, Exchange, Recording};
pub use server::state::Snapshot;
