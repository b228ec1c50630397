//! The account of one call: how often it was sent, what it waited for, and what is not known about it.

use std::time::Duration;

use crate::error::{Error, OutcomeUnknown};
use crate::operation::Effect;

/// How long a call waited, by cause.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Waits {
    /// For its turn in the client's own rate budget.
    pub rate_budget: Duration,
    /// Because the server asked for it with `Retry-After`.
    pub retry_after: Duration,
    /// Before a retry for which the server named no wait.
    pub backoff: Duration,
}

impl Waits {
    /// All of it.
    #[must_use]
    pub fn total(&self) -> Duration {
        self.rate_budget + self.retry_after + self.backoff
    }
}

/// Why a call was not sent again although that would have been safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GaveUp {
    /// It was sent as often as the policy allows.
    Attempts,
    /// The next attempt could only begin after the deadline.
    Deadline,
    /// Too many calls of the client fail already.
    Allowance,
}

/// The account of one call.
#[derive(Debug, Clone, Default)]
pub(crate) struct Effort {
    /// Known as soon as the call is; `None` where no operation is involved.
    pub(crate) effect: Option<Effect>,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) waits: Waits,
    pub(crate) gave_up: Option<GaveUp>,
    /// There since an attempt's effect became unknown.
    pub(crate) doubt: Option<OutcomeUnknown>,
    /// What the last attempt but one ended with.
    pub(crate) earlier: Option<Error>,
}

impl Effort {
    /// This and what was done before for the same answer. What is known of the effect stays as it is: only reads are
    /// asked in several ways.
    pub(crate) fn after(mut self, earlier: &Self) -> Self {
        self.attempts = self.attempts.saturating_add(earlier.attempts);
        self.elapsed += earlier.elapsed;
        self.waits.rate_budget += earlier.waits.rate_budget;
        self.waits.retry_after += earlier.waits.retry_after;
        self.waits.backoff += earlier.waits.backoff;
        self
    }
}
