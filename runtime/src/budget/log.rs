//! The account of one access token: which requests the server may be counting.
//!
//! A request counts from the moment it may be sent until a window after the head of its answer arrived. That is enough
//! to never exceed a limit that the server applies to any window: the server counted the request no later than that
//! arrival. Take the last of the requests that the server counts in some window. When it was sent, every other one of
//! them was either under way or had been answered less than a window before, so it counted here, too; and a request is
//! sent only while fewer than the limit count. Stamping a request when it is sent would not do, as the server counts
//! it later by as long as the way there takes.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::RateLimit;

/// Both ends of a window may count as inside, and timers tick in milliseconds.
const MARGIN: Duration = Duration::from_millis(1);

/// The account. It is told the time and waits for nobody.
pub(super) struct Log {
    limit: RateLimit,
    /// The limit that is kept to: less than the configured one after a 429.
    working: u32,
    under_way: u32,
    /// When each request was certainly counted by the server, oldest first.
    stamps: VecDeque<Instant>,
    paused_until: Option<Instant>,
    shrunk_at: Option<Instant>,
    /// Since when no window with a 429 in it was seen; meaningful while shrunk.
    clean_since: Option<Instant>,
}

impl Log {
    pub(super) fn new(limit: RateLimit) -> Self {
        Self {
            limit,
            working: limit.requests.max(1),
            under_way: 0,
            stamps: VecDeque::new(),
            paused_until: None,
            shrunk_at: None,
            clean_since: None,
        }
    }

    /// Takes another limit from now on. What is counted already stays counted.
    pub(super) fn set_limit(&mut self, limit: RateLimit) {
        let before = self.limit.requests.max(1);
        let after = limit.requests.max(1);
        self.working = if self.working == before {
            after
        } else {
            self.working.min(after)
        };
        self.limit = limit;
    }

    /// Forgets what no longer counts, and regrows.
    pub(super) fn settle(&mut self, now: Instant) {
        while self.stamps.front().is_some_and(|it| self.end(*it) <= now) {
            self.stamps.pop_front();
        }
        if self.stamps.is_empty() {
            // An idle token keeps nothing.
            self.stamps = VecDeque::new();
        }
        self.paused_until = self.paused_until.filter(|until| *until > now);
        self.regrow(now);
    }

    fn regrow(&mut self, now: Instant) {
        let full = self.limit.requests.max(1);
        while let Some(since) = self.clean_since {
            let Some(next) = since.checked_add(self.limit.window.max(MARGIN)) else {
                return;
            };
            if next > now {
                return;
            }
            self.working = (self.working + 1).min(full);
            self.clean_since = (self.working < full).then_some(next);
        }
    }

    /// Whether a request may be sent.
    pub(super) fn is_free(&self) -> bool {
        self.paused_until.is_none() && self.used() < self.working
    }

    /// Counts a request that may be sent now.
    pub(super) fn take(&mut self) {
        self.under_way += 1;
    }

    /// A request was answered.
    pub(super) fn answered(&mut self, now: Instant) {
        self.under_way = self.under_way.saturating_sub(1);
        self.stamp(now);
    }

    /// A request was refused with 429. Those that were under way together are refused together, so only one that was
    /// let go after the last shrinking shrinks again.
    pub(super) fn refused(&mut self, taken: Instant, now: Instant, retry_after: Option<Duration>) {
        if self.shrunk_at.is_none_or(|shrunk| taken > shrunk) {
            self.working = (u64::from(self.working) * 4 / 5).max(1) as u32;
            self.shrunk_at = Some(now);
        }
        self.clean_since = Some(now);
        // The server's clock and ours need not tick together.
        let until = retry_after.and_then(|wait| now.checked_add(wait + MARGIN));
        self.paused_until = self.paused_until.max(until);
    }

    /// A request was sent, and nobody waits for its answer.
    pub(super) fn given_up(&mut self, now: Instant) {
        self.under_way = self.under_way.saturating_sub(1);
        self.stamp(now.checked_add(self.limit.late).unwrap_or(now));
    }

    /// A request was not sent after all.
    pub(super) fn unused(&mut self) {
        self.under_way = self.under_way.saturating_sub(1);
    }

    /// When the next request can be sent: `now` when it can, `None` when that depends on requests under way.
    pub(super) fn free_at(&self, now: Instant) -> Option<Instant> {
        self.slot_at(now, self.used()).map(|at| self.unpaused(at))
    }

    /// Before this instant no request can be sent, whatever becomes of those under way.
    pub(super) fn not_before(&self, now: Instant) -> Instant {
        let settled = u32::try_from(self.stamps.len()).unwrap_or(u32::MAX);
        self.unpaused(self.slot_at(now, settled).unwrap_or(now))
    }

    fn slot_at(&self, now: Instant, used: u32) -> Option<Instant> {
        match used.checked_sub(self.working) {
            None => Some(now),
            Some(above) => self.stamps.get(above as usize).map(|it| self.end(*it)),
        }
    }

    fn unpaused(&self, at: Instant) -> Instant {
        self.paused_until.map_or(at, |until| until.max(at))
    }

    pub(super) fn working(&self) -> u32 {
        self.working
    }

    pub(super) fn under_way(&self) -> u32 {
        self.under_way
    }

    pub(super) fn used(&self) -> u32 {
        let settled = u32::try_from(self.stamps.len()).unwrap_or(u32::MAX);
        settled.saturating_add(self.under_way)
    }

    pub(super) fn paused_until(&self) -> Option<Instant> {
        self.paused_until
    }

    /// Whether nothing would be lost by forgetting the account.
    pub(super) fn is_idle(&self) -> bool {
        self.used() == 0 && self.paused_until.is_none() && self.clean_since.is_none()
    }

    /// When a stamp stops counting.
    fn end(&self, stamp: Instant) -> Instant {
        stamp
            .checked_add(self.limit.window + MARGIN)
            .unwrap_or(stamp)
    }

    fn stamp(&mut self, at: Instant) {
        let place = self.stamps.partition_point(|it| *it <= at);
        self.stamps.insert(place, at);
    }
}

#[cfg(test)]
#[expect(
    clippy::disallowed_methods,
    reason = "there is no other way to an instant, and none is compared with the system's time"
)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn log(requests: u32) -> (Log, Instant) {
        let limit = RateLimit::new(requests, 30 * SECOND);
        (Log::new(limit), Instant::now())
    }

    #[test]
    fn l1_request_counts_until_a_window_after_its_answer() {
        let (mut log, start) = log(1);
        assert!(log.is_free());
        assert_eq!(log.free_at(start), Some(start));
        log.take();
        assert!(!log.is_free());
        assert_eq!(log.under_way(), 1);
        assert_eq!(log.free_at(start), None, "the answer is not there");
        assert_eq!(log.not_before(start), start);
        log.answered(start + SECOND);
        let end = start + 31 * SECOND + MARGIN;
        assert_eq!(log.free_at(start + SECOND), Some(end));
        assert_eq!(log.not_before(start + SECOND), end);
        log.settle(end - MARGIN);
        assert!(!log.is_free());
        log.settle(end);
        assert!(log.is_free() && log.is_idle());
        assert_eq!(log.stamps.capacity(), 0, "idle tokens keep nothing");
    }

    #[test]
    fn l1_given_up_requests_count_longer_and_unsent_ones_not_at_all() {
        let (mut log, start) = log(2);
        log.take();
        log.take();
        log.given_up(start);
        log.unused();
        assert_eq!((log.used(), log.under_way()), (1, 0));
        log.take();
        log.answered(start + SECOND);
        // The one that was answered goes first, although it ended last.
        let first = start + 31 * SECOND + MARGIN;
        assert_eq!(log.free_at(start + SECOND), Some(first));
        log.settle(first);
        assert_eq!(log.used(), 1);
        log.settle(start + 40 * SECOND);
        assert_eq!(log.used(), 1);
        log.settle(start + 40 * SECOND + MARGIN);
        assert_eq!(log.used(), 0);
    }

    #[test]
    fn l1_limit_changes_while_requests_count() {
        let (mut log, start) = log(3);
        for after in 0..3 {
            log.take();
            log.answered(start + after * SECOND);
        }
        assert!(!log.is_free());
        log.set_limit(RateLimit::new(4, 30 * SECOND));
        assert!(log.is_free());
        log.set_limit(RateLimit::new(2, 30 * SECOND));
        let second = start + 31 * SECOND + MARGIN;
        assert_eq!(log.free_at(start), Some(second), "two have to go");
        log.set_limit(RateLimit::new(2, 10 * SECOND));
        assert_eq!(log.free_at(start), Some(start + 11 * SECOND + MARGIN));
        log.set_limit(RateLimit::new(0, 10 * SECOND));
        assert_eq!(log.working(), 1, "none at all would wait for ever");
    }

    #[test]
    fn l4_429_pauses_and_shrinks_once_for_those_under_way_together() {
        let (mut log, start) = log(200);
        for _ in 0..3 {
            log.take();
        }
        let now = start + SECOND;
        for wait in [5, 3, 4] {
            log.answered(now);
            log.refused(start, now, Some(wait * SECOND));
        }
        assert_eq!(log.working(), 160);
        log.refused(now, now, None);
        assert_eq!(log.working(), 160, "taken before the shrinking was known");
        assert!(!log.is_free());
        assert_eq!(log.paused_until(), Some(now + 5 * SECOND + MARGIN));
        assert_eq!(log.free_at(now), log.paused_until());
        assert_eq!(log.not_before(now), now + 5 * SECOND + MARGIN);
        log.settle(now + 5 * SECOND);
        assert!(!log.is_free());
        log.settle(now + 5 * SECOND + MARGIN);
        assert!(log.is_free());
        log.refused(now + 6 * SECOND, now + 7 * SECOND, None);
        assert_eq!(log.working(), 128);
        assert!(log.is_free(), "nobody asked to wait");
    }

    #[test]
    fn l4_regrows_by_one_per_clean_window() {
        let (mut log, start) = log(10);
        log.refused(start, start, None);
        assert_eq!(log.working(), 8);
        log.settle(start + 29 * SECOND);
        assert_eq!(log.working(), 8);
        log.settle(start + 30 * SECOND);
        assert_eq!(log.working(), 9);
        assert!(!log.is_idle(), "being shrunk has to be remembered");
        log.refused(start + 31 * SECOND, start + 32 * SECOND, None);
        assert_eq!(log.working(), 7);
        log.settle(start + 61 * SECOND);
        assert_eq!(log.working(), 7);
        log.settle(start + 1000 * SECOND);
        assert_eq!(log.working(), 10);
        assert!(log.is_idle());
        for at in 1001..1100 {
            log.refused(start + at * SECOND, start + at * SECOND, None);
        }
        assert_eq!(log.working(), 1);
    }

    #[test]
    fn l4_limit_set_while_shrunk_stays_shrunk() {
        let (mut log, start) = log(10);
        log.refused(start, start, None);
        log.set_limit(RateLimit::new(20, 30 * SECOND));
        assert_eq!(log.working(), 8);
        log.set_limit(RateLimit::new(5, 30 * SECOND));
        assert_eq!(log.working(), 5);
    }
}
