//! What ends something that takes too long.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use crate::clock::Clock;

/// What ends an attempt that takes too long.
#[derive(Debug, Clone, Copy)]
pub(super) enum Limit {
    Attempt(Duration),
    Deadline { whole: Duration, left: Duration },
}

impl Limit {
    pub(super) fn duration(self) -> Duration {
        match self {
            Self::Attempt(limit) => limit,
            Self::Deadline { left, .. } => left,
        }
    }

    pub(super) fn describe(self) -> String {
        match self {
            Self::Attempt(limit) => {
                format!("no complete response within the attempt limit of {limit:?}")
            }
            Self::Deadline { whole, .. } => {
                format!("no complete response within the call's deadline of {whole:?}")
            }
        }
    }
}

/// Like [`within`], but a future that is ready at once needs no timer, and no time.
pub(crate) async fn at_once_or_within<T>(
    clock: &dyn Clock,
    limit: Duration,
    mut future: Pin<Box<dyn Future<Output = T> + Send + '_>>,
) -> Option<T> {
    match poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx))).await {
        Poll::Ready(result) => Some(result),
        Poll::Pending => within(clock, limit, future).await,
    }
}

/// Runs a future until it is done, or until the time is over; `None` then.
pub(super) async fn within<T>(
    clock: &dyn Clock,
    limit: Duration,
    future: impl Future<Output = T>,
) -> Option<T> {
    if limit.is_zero() {
        return None;
    }
    let mut future = pin!(future);
    let mut over = clock.sleep(limit);
    poll_fn(|cx| match future.as_mut().poll(cx) {
        Poll::Ready(result) => Poll::Ready(Some(result)),
        Poll::Pending => over.as_mut().poll(cx).map(|()| None),
    })
    .await
}
