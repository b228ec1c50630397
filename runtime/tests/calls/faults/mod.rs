//! The fault catalogue: what may go wrong between client and server, a row each, with its number in the test's name.
//!
//! Rows that need nothing but one attempt or one setting are tested where attempts and settings are, under the same
//! kind of name.

mod bodies;
mod connection;
mod giving_up;
mod kept;
mod map;
pub(crate) mod operations;
mod revoked;
mod scripts;
mod statuses;
mod storms;
mod texts;
mod waits;

use std::time::{Duration, Instant};

use mews_connector_runtime::RetryPolicy;
use mews_connector_runtime::clock::{Clock as _, TokioClock};
use tokio::net::{TcpListener, TcpStream};

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

/// A server that hands each connection, with its number, to a function. Returns its address.
async fn listen<F>(serve: impl Fn(usize, TcpStream) -> F + Send + 'static) -> String
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut number = 0;
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(number, stream));
            number += 1;
        }
    });
    address
}
