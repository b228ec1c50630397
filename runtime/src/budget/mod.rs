//! How many requests an access token may send, and who is next.
//!
//! The API allows so many requests per access token within a window that slides. [`SlidingLog`] keeps to that exactly;
//! anything else that hands out turns, such as a budget that several processes share, can stand in for it
//! ([`Budget`], [`Budgets`]).

mod log;
mod queue;
mod sliding;
mod tokens;
mod unlimited;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

pub use self::sliding::SlidingLog;
pub(crate) use self::tokens::{Token, Tokens};
pub use self::unlimited::Unlimited;

/// Which calls go first when there are more than the budget allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Priority {
    /// Somebody is waiting for the response.
    #[default]
    Interactive,
    /// Work in the background. It steps aside for interactive calls, but gets at least a tenth of the turns.
    Batch,
}

/// How many requests are allowed in which time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests within any window. 0 counts as 1.
    pub requests: u32,
    /// The length of the window.
    pub window: Duration,
    /// How long after it was given up a request without a response may still reach the server and be counted there.
    /// 10 seconds by default.
    pub late: Duration,
    /// How many windows a 429 stops the token at most, however long the server asks to wait. Then one request tries
    /// again. 4 by default.
    pub pause_windows: u32,
}

impl RateLimit {
    /// So many requests within any window.
    #[must_use]
    pub const fn new(requests: u32, window: Duration) -> Self {
        Self {
            requests,
            window,
            late: Duration::from_secs(10),
            pause_windows: 4,
        }
    }

    /// Sets how long after it was given up a request may still be counted by the server.
    #[must_use]
    pub const fn with_grace(mut self, late: Duration) -> Self {
        self.late = late;
        self
    }

    /// Sets how many windows a 429 stops the token at most.
    #[must_use]
    pub const fn with_pause_windows(mut self, windows: u32) -> Self {
        self.pause_windows = windows;
        self
    }
}

/// What [`Budget::acquire`] returns.
pub type Acquiring<'b> = Pin<Box<dyn Future<Output = Result<Permit, TooLate>> + Send + 'b>>;

/// The budget of one access token.
///
/// A call asks for a turn before each attempt, and says what became of it by ending the [`Permit`].
pub trait Budget: Send + Sync + 'static {
    /// Waits for a turn. Dropping the future gives the place in the queue up.
    ///
    /// The caller waits no longer than `patience`. A budget that knows at once, or learns while waiting, that the turn
    /// cannot come in time says so with [`TooLate`]; one that does not know just keeps the caller waiting.
    fn acquire(&self, priority: Priority, patience: Duration) -> Acquiring<'_>;

    /// What is used and what is free right now.
    fn snapshot(&self) -> Snapshot;

    /// Changes the limit while calls are under way. A budget whose limit is set elsewhere ignores it.
    fn set_limit(&self, _limit: RateLimit) {}

    /// Ends the pause after a 429, for when it is known that the server accepts requests again. One request goes first,
    /// and the others follow when it is let through. A budget whose pauses are set elsewhere ignores it.
    fn lift_pause(&self) {}
}

/// Where the budgets of access tokens come from; for a budget that is shared with other processes.
pub trait Budgets: Send + Sync + 'static {
    /// The budget of an access token.
    ///
    /// Asked for once per client and token. The token is a secret: derive a key from it and forget it.
    fn budget(&self, access_token: &str) -> Arc<dyn Budget>;
}

/// The turn does not come within the patience of the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TooLate {
    /// How long it takes at least until the turn can come.
    pub free_in: Duration,
    /// Whether that is because of a 429, after which nothing is sent for a while.
    pub paused: bool,
}

impl TooLate {
    /// The turn cannot come before `free_in` is over.
    #[must_use]
    pub const fn new(free_in: Duration, paused: bool) -> Self {
        Self { free_in, paused }
    }
}

/// How the attempt ended that a permit was for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ended {
    /// The head of the response is there, so the server has counted the request.
    Answered {
        /// The status of the response.
        status: u16,
        /// How long the server asks to wait.
        retry_after: Option<Duration>,
    },
    /// Nothing was sent, so the server cannot have counted it.
    Unused,
    /// It was sent and nobody waits for the response any longer. The server may count it now, later or never.
    GivenUp,
}

/// The right to send one request. Dropped without being ended, it counts as given up.
#[must_use = "a permit that is dropped counts as a request that was given up"]
pub struct Permit(Option<Report>);

/// Whom a permit reports its end to.
enum Report {
    /// The usual budget, which needs no allocation for it.
    Log(sliding::Turn),
    Other(Box<dyn FnOnce(Ended) + Send>),
}

impl Permit {
    /// A permit that reports its end.
    pub fn new(end: impl FnOnce(Ended) + Send + 'static) -> Self {
        Self(Some(Report::Other(Box::new(end))))
    }

    /// The head of the response has arrived.
    pub fn answered(self, status: u16, retry_after: Option<Duration>) {
        self.end(Ended::Answered {
            status,
            retry_after,
        });
    }

    /// Nothing was sent.
    pub fn unused(self) {
        self.end(Ended::Unused);
    }

    fn end(mut self, ended: Ended) {
        self.report(ended);
    }

    fn report(&mut self, ended: Ended) {
        match self.0.take() {
            Some(Report::Log(turn)) => turn.end(ended),
            Some(Report::Other(end)) => end(ended),
            None => {}
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.report(Ended::GivenUp);
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Permit")
    }
}

/// A look at a budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Snapshot {
    /// How many requests it allows within a window at present. After a 429 that is less than configured.
    pub limit: u32,
    /// The requests that count at present: under way, answered within the window, or given up not long ago.
    pub used: u32,
    /// Of these, the ones under way.
    pub under_way: u32,
    /// How many more could be sent now. After a 429 that is 1, until it is clear that the server accepts requests again.
    pub free: u32,
    /// How long until the next request can be sent: zero when one can be sent now, `None` when that depends on requests
    /// that are under way.
    pub next_free_in: Option<Duration>,
    /// How long nothing is sent after a 429, as far as that is not over yet; [`lift_pause`](Budget::lift_pause) ends it.
    pub paused_for: Option<Duration>,
    /// The interactive calls that wait for their turn.
    pub waiting_interactive: usize,
    /// The batch calls that wait for their turn.
    pub waiting_batch: usize,
}
