//! What a caller may choose about retries.

use std::time::Duration;

/// How often a call is sent again, and after which failures beyond those that are always safe.
///
/// Without any choice of the caller's, a call is repeated when it certainly did nothing (it never left, or the API
/// refused it with 429) and when it reads. A write whose response got lost is never repeated by default, and one that
/// adds something or moves money is not repeated by any choice either.
///
/// ```
/// use std::time::Duration;
/// # use mews_connector_runtime as mews_connector;
/// use mews_connector::RetryPolicy;
///
/// let patient = RetryPolicy::default()
///     .with_max_attempts(5)
///     .with_backoff(Duration::from_secs(1), Duration::from_secs(60));
/// assert_eq!(patient.max_attempts, 5);
/// assert!(!patient.absolute_writes);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[doc(alias = "retries")]
#[doc(alias = "backoff")]
pub struct RetryPolicy {
    /// How many times a call is sent at most, the first time included. 3 by default; 0 counts as 1.
    pub max_attempts: u32,
    /// The longest wait before the second attempt where the server names none; it doubles with every further one. Half
    /// a second by default. The wait is drawn between zero and this, so that clients do not come back in step.
    pub first_backoff: Duration,
    /// Where the doubling ends. 20 seconds by default.
    pub max_backoff: Duration,
    /// Whether calls are repeated after 429, writes too. On by default: the API rejects before it does anything. A 429
    /// without an error of the API's in its body may come from something in between; after that only reads are repeated.
    pub rate_limited: bool,
    /// Whether writes that set an end state (`update`, `cancel`, …) are repeated although the first one may have been
    /// carried out. Off by default: the repetition may overwrite what somebody else changed in between, or be refused
    /// because the first one worked. Operations that move money are excluded.
    pub absolute_writes: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            first_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(20),
            rate_limited: true,
            absolute_writes: false,
        }
    }
}

impl RetryPolicy {
    /// One attempt, and no more.
    #[must_use]
    pub fn none() -> Self {
        Self::default().with_max_attempts(1)
    }

    /// Sets how many times a call is sent at most.
    #[must_use]
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the longest wait before the second attempt, and the longest of all.
    #[must_use]
    pub fn with_backoff(mut self, first: Duration, max: Duration) -> Self {
        self.first_backoff = first;
        self.max_backoff = max;
        self
    }

    /// Sets whether calls are repeated after 429.
    #[must_use]
    pub fn with_rate_limited(mut self, repeat: bool) -> Self {
        self.rate_limited = repeat;
        self
    }

    /// Sets whether writes that set an end state are repeated although their outcome is unknown.
    #[must_use]
    pub fn with_absolute_writes(mut self, repeat: bool) -> Self {
        self.absolute_writes = repeat;
        self
    }

    /// The longest wait after so many attempts.
    pub(crate) fn ceiling(&self, attempts: u32) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        self.first_backoff
            .saturating_mul(1 << doublings)
            .min(self.max_backoff)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_is_one_attempt() {
        assert_eq!(RetryPolicy::none().max_attempts, 1);
    }

    #[test]
    fn setters_change_one_thing_each() {
        let (first, max) = (Duration::from_secs(1), Duration::from_secs(2));
        let policy = RetryPolicy::default()
            .with_max_attempts(7)
            .with_backoff(first, max)
            .with_rate_limited(false)
            .with_absolute_writes(true);
        assert_eq!(policy.max_attempts, 7);
        assert_eq!((policy.first_backoff, policy.max_backoff), (first, max));
        assert!(!policy.rate_limited && policy.absolute_writes);
    }

    #[test]
    fn ceiling_doubles_up_to_the_longest_wait() {
        let policy = RetryPolicy::default();
        let millis: Vec<u128> = [1, 2, 3, 6, 7, 100, u32::MAX]
            .map(|attempts| policy.ceiling(attempts).as_millis())
            .into();
        assert_eq!(millis, [500, 1000, 2000, 16_000, 20_000, 20_000, 20_000]);
        let huge = policy.with_backoff(Duration::MAX, Duration::MAX);
        assert_eq!(huge.ceiling(9), Duration::MAX);
    }
}
