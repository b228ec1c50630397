//! The rate budget, seen from calls, from a server that counts strictly, and by itself.

mod order;
mod pauses;
mod shared;
mod strict;
mod turns;

use std::time::{Duration, Instant};

use mews_connector_runtime::budget::Turn;
use mews_connector_runtime::clock::{Clock, TokioClock};
use mews_connector_runtime::{Client, ClientBuilder, Environment, Priority};

use crate::support::{ACCESS_TOKEN, API, CLIENT_TOKEN};

pub(super) const SECOND: Duration = Duration::from_secs(1);
pub(super) const WINDOW: Duration = Duration::from_secs(30);

pub(super) fn now() -> Instant {
    TokioClock::new().now()
}

pub(super) async fn sleep(duration: Duration) {
    TokioClock::new().sleep(duration).await;
}

pub(super) fn turn(priority: Priority, max_wait: Duration) -> Turn<'static> {
    Turn::new("things/add")
        .with_priority(priority)
        .with_max_wait(max_wait)
}

/// A client as its users have it.
pub(super) fn plain() -> ClientBuilder<Client> {
    ClientBuilder::new(Environment::Demo, &API)
        .client_token(CLIENT_TOKEN)
        .access_token(ACCESS_TOKEN)
        .client_name("Test 1.0")
}
