//! The fault catalogue: what may go wrong between client and server, a row each, with its number in the test's name.
//!
//! Rows that need nothing but one attempt or one setting are tested where attempts and settings are, under the same
//! kind of name.

mod bodies;
mod connection;
mod giving_up;
mod operations;
mod scripts;
mod statuses;
mod storms;
mod texts;
mod waits;

use std::time::{Duration, Instant};

use mews_connector_runtime::RetryPolicy;
use mews_connector_runtime::clock::{Clock as _, TokioClock};

/// The default policy without waits of the client's own, for tests over real sockets.
fn at_once() -> RetryPolicy {
    RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO)
}

/// Measures tokio's time, which stands still in most tests.
struct Stopwatch(Instant);

impl Stopwatch {
    fn start() -> Self {
        Self(TokioClock::new().now())
    }

    fn elapsed(&self) -> Duration {
        TokioClock::new().now() - self.0
    }
}
