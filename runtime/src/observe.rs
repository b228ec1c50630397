//! What a program may count: each attempt of a call, told when it has ended.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use crate::error::ErrorKind;
use crate::retry::WaitTimes;

/// Is told of each attempt, for metrics.
///
/// It is called in the task of the call, while the client holds no lock, and the call goes on when it returns: so it should
/// add to counters and not wait. A panic in it is caught and logged; the call is not harmed.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// # use mews_connector_runtime as mews_connector;
/// use mews_connector::{Attempt, Observer};
///
/// #[derive(Default)]
/// struct Counters {
///     attempts: AtomicU64,
///     retries: AtomicU64,
///     failures: AtomicU64,
/// }
///
/// impl Observer for Counters {
///     fn attempt_ended(&self, attempt: &Attempt<'_>) {
///         self.attempts.fetch_add(1, Ordering::Relaxed);
///         if attempt.number > 1 {
///             self.retries.fetch_add(1, Ordering::Relaxed);
///         }
///         if attempt.error.is_some() {
///             self.failures.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
#[doc(alias = "metrics")]
#[doc(alias = "telemetry")]
#[doc(alias = "opentelemetry")]
pub trait Observer: Send + Sync + 'static {
    /// An attempt has ended, with a response or without.
    fn attempt_ended(&self, attempt: &Attempt<'_>);

    /// A response has a property that the bindings do not know: the API has grown, and a newer version of the bindings may
    /// know it. Told once for each type and name, in the life of a client.
    fn unknown_property(&self, unknown: &UnknownProperty<'_>) {
        let _ = unknown;
    }
}

/// A property that the bindings do not know.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct UnknownProperty<'a> {
    /// The label of the client, where it has one.
    pub client: Option<&'a str>,
    /// The operation, such as `messages/getAll`.
    pub operation: &'a str,
    /// The path of the first one, such as `Messages[0].Mood`.
    pub path: &'a str,
}

/// One attempt that has ended. Nothing in it comes from the data of a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The label of the client, where it has one.
    pub client: Option<&'a str>,
    /// The operation, such as `messages/getAll`.
    pub operation: &'a str,
    /// Which attempt of its call this was, from 1 on.
    pub number: u32,
    /// The status of the response, if its head came.
    pub status: Option<u16>,
    /// What went wrong with the attempt. A response that is complete and does not fit its type is found out later, so it
    /// counts as none here.
    pub error: Option<ErrorKind>,
    /// Whether the call was dropped during the attempt, so that it has no ending.
    pub dropped: bool,
    /// What the call waited for before this attempt, since the one before.
    pub waits: WaitTimes,
    /// How long the attempt itself took.
    pub elapsed: Duration,
    /// The bytes of the request's body, if it left; 0 when nothing was sent.
    pub sent_bytes: usize,
    /// The bytes of the response's body after inflating; 0 unless it is complete.
    pub received_bytes: usize,
}

/// Tells an observer, whatever it does.
pub(crate) fn tell(observer: &dyn Observer, operation: &str, tell: impl Fn(&dyn Observer)) {
    // The counters of an observer that panicked are its own business.
    if catch_unwind(AssertUnwindSafe(|| tell(observer))).is_err() {
        tracing::error!(operation, "the observer panicked; the call goes on");
    }
}
