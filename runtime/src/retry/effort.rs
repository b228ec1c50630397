//! The account of one call: how often it was sent, what it waited for, and what is not known about it.

use std::time::Duration;

use crate::error::{Error, OutcomeUnknown};
use crate::operation::Effect;

/// How long a call waited, by cause.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitTimes {
    /// For its turn in the client's own rate budget.
    pub rate_budget: Duration,
    /// Because the server asked for it with `Retry-After`.
    pub retry_after: Duration,
    /// Before a retry for which the server named no wait.
    pub backoff: Duration,
}

impl WaitTimes {
    /// What was added since an earlier state of the same account.
    pub(crate) fn since(self, earlier: Self) -> Self {
        Self {
            rate_budget: self.rate_budget.saturating_sub(earlier.rate_budget),
            retry_after: self.retry_after.saturating_sub(earlier.retry_after),
            backoff: self.backoff.saturating_sub(earlier.backoff),
        }
    }

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
    pub(crate) waits: WaitTimes,
    pub(crate) gave_up: Option<GaveUp>,
    /// There since an attempt's effect became unknown.
    pub(crate) doubt: Option<OutcomeUnknown>,
    /// What the last attempt but one ended with.
    pub(crate) earlier: Option<Error>,
}

impl Effort {
    /// This and what was done before for the same response. What is known of the effect stays as it is: only reads are
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

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(rate_budget: u64, retry_after: u64, backoff: u64) -> WaitTimes {
        WaitTimes {
            rate_budget: Duration::from_secs(rate_budget),
            retry_after: Duration::from_secs(retry_after),
            backoff: Duration::from_secs(backoff),
        }
    }

    #[test]
    fn waits_are_added_up() {
        assert_eq!(waits(1, 20, 300).total(), Duration::from_secs(321));
        assert_eq!(WaitTimes::default().total(), Duration::ZERO);
    }

    #[test]
    fn work_for_the_same_answer_is_added_and_what_is_known_of_it_is_the_last() {
        let earlier = Effort {
            effect: Some(Effect::AdditiveWrite),
            attempts: 3,
            elapsed: Duration::from_secs(50),
            waits: waits(1, 20, 300),
            gave_up: Some(GaveUp::Attempts),
            ..Effort::default()
        };
        let last = Effort {
            effect: Some(Effect::Read),
            attempts: 2,
            elapsed: Duration::from_secs(7),
            waits: waits(4, 5, 6),
            gave_up: Some(GaveUp::Deadline),
            ..Effort::default()
        };
        let both = last.after(&earlier);
        assert_eq!(both.attempts, 5);
        assert_eq!(both.elapsed, Duration::from_secs(57));
        assert_eq!(both.waits, waits(5, 25, 306));
        assert_eq!(both.effect, Some(Effect::Read));
        assert_eq!(both.gave_up, Some(GaveUp::Deadline));
        assert!(both.doubt.is_none() && both.earlier.is_none());
    }
}
