//! Time, as a seam: nothing else in the crate reads the system clock or sleeps, so a test can own time.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

/// Where the runtime takes time from.
///
/// The default is [`TokioClock`]. A test passes its own to
/// [`ClientBuilder::clock`](crate::ClientBuilder::clock) and decides when a timeout is over.
pub trait Clock: Send + Sync + 'static {
    /// The monotonic time, for durations.
    fn now(&self) -> Instant;

    /// The wall-clock time, for what is compared with dates that a server sent.
    fn wall(&self) -> SystemTime;

    /// A future that is ready after the duration.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

/// The system's time, with tokio's timer.
///
/// Sleeping needs a tokio runtime whose timer is on, as the network transport does.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct TokioClock;

impl TokioClock {
    /// The clock.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the system clock"
)]
impl Clock for TokioClock {
    fn now(&self) -> Instant {
        // Through tokio, so that a test that pauses tokio's time gets durations that fit its sleeps.
        tokio::time::Instant::now().into_std()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(duration))
    }
}
