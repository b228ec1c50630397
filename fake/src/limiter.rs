//! The vendor's rate limit: so many requests of one access token within a window that slides.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How many requests are answered within a window. The window slides: each request counts until it is over, measured by
/// the clock of the fake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// Requests answered within the window; 0 refuses every one.
    pub requests: u32,
    /// Length of the window in seconds.
    pub seconds: u32,
    /// Whether a refusal says in `Retry-After` how long to wait; the vendor's may leave it out.
    #[serde(default = "yes")]
    pub tells: bool,
}

fn yes() -> bool {
    true
}

impl RateLimit {
    /// A limit that tells how long to wait.
    pub fn new(requests: u32, seconds: u32) -> Self {
        RateLimit {
            requests,
            seconds,
            tells: true,
        }
    }

    fn window(&self) -> SignedDuration {
        SignedDuration::from_secs(i64::from(self.seconds))
    }

    /// Leaves `Retry-After` out, as the vendor sometimes does.
    #[must_use]
    pub fn without_retry_after(mut self) -> Self {
        self.tells = false;
        self
    }
}

/// Which of the accepted access tokens a request came with: 0 is the first, and others count from 1.
pub(crate) type Account = usize;

/// The requests of each access token that still count, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Limiter {
    limit: Option<RateLimit>,
    answered: BTreeMap<Account, VecDeque<Timestamp>>,
}

/// A request came too early.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooMany {
    pub(crate) limit: RateLimit,
    /// Whole seconds until the next one is answered; at least one.
    pub(crate) wait: u64,
}

impl Limiter {
    pub(crate) fn new(limit: Option<RateLimit>) -> Self {
        Limiter {
            limit,
            answered: BTreeMap::new(),
        }
    }

    pub(crate) fn limit(&self) -> Option<RateLimit> {
        self.limit
    }

    /// How many requests of an account count at `now`.
    pub(crate) fn used(&mut self, account: Account, now: Timestamp) -> usize {
        let Some(limit) = self.limit else { return 0 };
        let answered = self.answered.entry(account).or_default();
        forget(answered, limit, now);
        answered.len()
    }

    /// Counts a request of an account. One that is refused does not count.
    pub(crate) fn count(&mut self, account: Account, now: Timestamp) -> Result<(), TooMany> {
        let Some(limit) = self.limit else {
            return Ok(());
        };
        let answered = self.answered.entry(account).or_default();
        forget(answered, limit, now);
        if answered.len() < limit.requests as usize {
            answered.push_back(now);
            return Ok(());
        }
        // With a limit of zero nothing is ever forgotten; the window is as good as any other wait.
        let free = answered.front().map_or(limit.window(), |oldest| {
            limit.window().saturating_sub(now.duration_since(*oldest))
        });
        let free = Duration::try_from(free).unwrap_or_default();
        let whole = free.as_secs() + u64::from(free.subsec_nanos() > 0);
        Err(TooMany {
            limit,
            wait: whole.max(1),
        })
    }
}

fn forget(answered: &mut VecDeque<Timestamp>, limit: RateLimit, now: Timestamp) {
    // A clock that was put back makes requests of the future, which count until it has caught up.
    while answered
        .front()
        .is_some_and(|oldest| now.duration_since(*oldest) >= limit.window())
    {
        answered.pop_front();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: i64) -> Timestamp {
        Timestamp::from_millisecond(milliseconds).unwrap()
    }

    #[test]
    fn the_window_slides_and_a_refusal_does_not_count() {
        let limit = RateLimit::new(2, 30);
        let mut limiter = Limiter::new(Some(limit));
        assert_eq!(limiter.count(0, at(0)), Ok(()));
        assert_eq!(limiter.count(0, at(10_000)), Ok(()));
        assert_eq!(
            limiter.count(0, at(10_001)),
            Err(TooMany { limit, wait: 20 })
        );
        assert_eq!(
            limiter.count(0, at(29_999)),
            Err(TooMany { limit, wait: 1 })
        );
        // Only the first request has left the window.
        assert_eq!(limiter.count(0, at(30_000)), Ok(()));
        assert_eq!(
            limiter.count(0, at(30_000)),
            Err(TooMany { limit, wait: 10 })
        );
        assert_eq!(limiter.used(0, at(59_999)), 1);
        assert_eq!(limiter.used(0, at(60_000)), 0);
    }

    #[test]
    fn each_access_token_has_an_account_of_its_own() {
        let mut limiter = Limiter::new(Some(RateLimit::new(1, 30)));
        assert_eq!(limiter.count(0, at(0)), Ok(()));
        assert_eq!(limiter.count(1, at(0)), Ok(()));
        assert!(limiter.count(0, at(0)).is_err() && limiter.count(1, at(0)).is_err());
        assert_eq!((limiter.used(0, at(0)), limiter.used(2, at(0))), (1, 0));
    }

    #[test]
    fn no_limit_refuses_nothing_and_none_at_all_everything() {
        let mut limiter = Limiter::new(None);
        assert!((0..1000).all(|_| limiter.count(0, at(0)).is_ok()));
        let limit = RateLimit::new(0, 30);
        let mut limiter = Limiter::new(Some(limit));
        assert_eq!(limiter.count(0, at(0)), Err(TooMany { limit, wait: 30 }));
    }
}
