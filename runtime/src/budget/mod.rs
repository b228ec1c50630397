//! How many requests an access token may send, and who is next.
//!
//! The API allows so many requests per access token within a window that slides. [`SlidingLog`] keeps to that exactly;
//! anything else that hands out turns, such as a budget that several processes share, can stand in for it
//! ([`Budget`], [`Budgets`]).

mod entry;
mod log;
mod queue;
mod sliding;
mod snapshot;
mod tokens;
mod turn;
mod unlimited;

use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

pub use self::entry::Entry;
pub use self::sliding::SlidingLog;
pub use self::snapshot::Snapshot;
pub(crate) use self::tokens::{Token, Tokens};
pub use self::turn::Turn;
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
    pub grace: Duration,
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
            grace: Duration::from_secs(10),
            pause_windows: 4,
        }
    }

    /// Sets how long after it was given up a request may still be counted by the server.
    #[must_use]
    pub const fn with_grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }

    /// An equal share of the limit for one of so many processes that use the same access token and know nothing of each
    /// other: 200 requests shared by 4 are 50 for each.
    ///
    /// It is rounded down, so what is left over is not used, nor is the share of a process that is idle. It is at least 1,
    /// though, so more processes than requests exceed the limit together. 0 counts as 1. A [`Budgets`] that the processes
    /// share loses nothing.
    #[must_use]
    pub const fn shared_by(mut self, processes: u32) -> Self {
        let processes = if processes == 0 { 1 } else { processes };
        let share = self.requests / processes;
        self.requests = if share == 0 { 1 } else { share };
        self
    }

    /// Sets how many windows a 429 stops the token at most.
    #[must_use]
    pub const fn with_pause_windows(mut self, windows: u32) -> Self {
        self.pause_windows = windows;
        self
    }
}

/// What [`Budgets::closed`] returns.
pub type Closing<'b> = Pin<Box<dyn Future<Output = ()> + Send + 'b>>;

/// What [`Budget::acquire`] returns.
pub type Acquiring<'b> = Pin<Box<dyn Future<Output = Result<Permit, PermitError>> + Send + 'b>>;

/// The budget of one access token.
///
/// A call asks for a turn before each attempt, and says what became of it by ending the [`Permit`].
///
/// The client holds none of its locks when it calls a method, so a method may do what it likes; but it is called in the
/// task of a call, which a method that blocks would stop.
pub trait Budget: Send + Sync + 'static {
    /// Waits for a turn. Dropping the future gives the place in the queue up.
    ///
    /// The caller waits no longer than [`max_wait`](Turn::max_wait). A budget that knows at once, or learns while waiting, that the turn
    /// cannot come in time says so with [`PermitError`]; one that does not know just keeps the caller waiting.
    fn acquire(&self, turn: &Turn<'_>) -> Acquiring<'_>;

    /// What is used and what is free right now.
    fn snapshot(&self) -> Snapshot;

    /// Changes the limit while calls are under way. A budget whose limit is set elsewhere ignores it.
    fn set_limit(&self, limit: RateLimit) {
        let _ = limit;
    }

    /// Ends the pause after a 429, for when it is known that the server accepts requests again. One request goes first,
    /// and the others follow when it is let through. A budget whose pauses are set elsewhere ignores it.
    fn lift_pause(&self) {}
}

/// Where the budgets of access tokens come from; for a budget that is shared with other processes.
pub trait Budgets: Send + Sync + 'static {
    /// The budget of an access token.
    ///
    /// Asked for when a client for the token is made, and again only when no client for it is left. All clients of one
    /// builder get the same budget: where two are made at once, both may ask, and one of the answers is dropped.
    ///
    /// The token is a secret: derive a key from it and forget it. The client holds no lock meanwhile, so only whoever makes
    /// the client waits for an implementation that blocks.
    fn budget(&self, access_token: &str) -> Arc<dyn Budget>;

    /// Waits until everything is reported that was queued when permits ended; see [`Permit::new`]. Called by
    /// [`Client::close`](crate::Client::close), any number of times, while other clients may use the budgets and go on to
    /// do so. Dropping the future gives up the waiting only.
    ///
    /// Returns at once unless it is implemented: the budgets of a single process queue nothing.
    fn closed(&self) -> Closing<'_> {
        Box::pin(ready(()))
    }
}

/// No permit becomes free within the time that the caller would wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PermitError {
    /// How long it takes at least until a permit can be free.
    pub free_in: Duration,
    /// Whether that is because of a 429, after which nothing is sent for a while.
    pub paused: bool,
}

impl PermitError {
    /// No permit can be free before `free_in` is over.
    #[must_use]
    pub const fn new(free_in: Duration, paused: bool) -> Self {
        Self { free_in, paused }
    }
}

/// What became of the attempt that a permit was for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermitOutcome {
    /// The head of the response is there, so the server has counted the request.
    Responded {
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
    Log(sliding::Slot),
    Other(Box<dyn FnOnce(PermitOutcome) + Send>),
}

impl Permit {
    /// A permit that reports its end.
    ///
    /// `end` is called once, in the task of the call, and often from `Drop`, where nothing can be awaited. So it must not
    /// block or panic: an implementation that tells somebody else about it, such as a store that several processes share,
    /// puts the outcome in a queue, and [`Budgets::closed`] waits until the queue is empty.
    pub fn new(end: impl FnOnce(PermitOutcome) + Send + 'static) -> Self {
        Self(Some(Report::Other(Box::new(end))))
    }

    /// The number of its [`Entry`], if a [`SlidingLog`] gave it: for a budget that has one within.
    #[must_use]
    pub fn number(&self) -> Option<u64> {
        match &self.0 {
            Some(Report::Log(slot)) => Some(slot.number),
            Some(Report::Other(_)) | None => None,
        }
    }

    /// The head of the response has arrived.
    pub fn responded(self, status: u16, retry_after: Option<Duration>) {
        self.end(PermitOutcome::Responded {
            status,
            retry_after,
        });
    }

    /// Nothing was sent.
    pub fn unused(self) {
        self.end(PermitOutcome::Unused);
    }

    fn end(mut self, outcome: PermitOutcome) {
        self.report(outcome);
    }

    fn report(&mut self, outcome: PermitOutcome) {
        match self.0.take() {
            Some(Report::Log(slot)) => slot.end(outcome),
            Some(Report::Other(end)) => end(outcome),
            None => {}
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.report(PermitOutcome::GivenUp);
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Permit")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn share_is_rounded_down_and_at_least_one() {
        let limit = RateLimit::new(200, Duration::from_secs(30));
        for (processes, share) in [(0, 200), (1, 200), (3, 66), (4, 50), (200, 1), (201, 1)] {
            let shared = limit.shared_by(processes);
            assert_eq!(shared.requests, share, "{processes}");
            assert_eq!(
                RateLimit {
                    requests: 200,
                    ..shared
                },
                limit
            );
        }
    }
}
