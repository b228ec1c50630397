//! The account of one access token: which requests the server may be counting.
//!
//! A request counts from the moment it may be sent until a window after the head of its response arrived. That is enough
//! to never exceed a limit that the server applies to any window: the server counted the request no later than that
//! arrival. Take the last of the requests that the server counts in some window. When it was sent, every other one of
//! them was either under way or had been answered less than a window before, so it counted here, too; and a request is
//! sent only while fewer than the limit count. Stamping a request when it is sent would not do, as the server counts
//! it later by as long as the way there takes.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::{Entry, RateLimit};

/// Both ends of a window may count as inside, and timers tick in milliseconds.
const MARGIN: Duration = Duration::from_millis(1);

/// The pause after a 429 for which the server named no wait; doubled with every further one, up to a window.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// No window is as long as a year; longer ones would lead out of the time that the clock knows.
const LONGEST: Duration = Duration::from_secs(31_622_400);

/// How long the first request after a 429 goes alone, if its response does not come earlier: a refusal comes quickly.
const TRIAL: Duration = Duration::from_secs(1);

/// The time between two shrinkings of the limit.
pub(super) type Era = u64;

/// What tells a request from all others in the same account.
pub(super) type Number = u64;

/// A request that counts.
struct Stamp {
    number: Number,
    /// When the server has certainly counted it; `None` while it is under way.
    at: Option<Instant>,
}

/// After a 429 one request goes first, so that a server that is still not ready refuses one and not all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trial {
    /// There is no need.
    None,
    /// The next request goes alone.
    Due,
    /// It is under way, and goes alone until then.
    Until(Instant),
}

/// The account. It is told the time and waits for nobody.
pub(super) struct Log {
    limit: RateLimit,
    /// The limit that is kept to: less than the configured one after a 429.
    working: u32,
    under_way: u32,
    /// What counts: the requests that have ended, the one that stops counting first at the front, and then those under way.
    stamps: VecDeque<Stamp>,
    paused_until: Option<Instant>,
    /// How often the limit shrank. Requests that were let go in the same era are refused for the same reason.
    era: Era,
    /// The shrinkings in a row, with nothing let through between, for which the server named no wait.
    unexplained: u32,
    trial: Trial,
    /// Since when no window with a 429 in it was seen; meaningful while shrunk.
    clean_since: Option<Instant>,
}

impl Log {
    pub(super) fn new(limit: RateLimit) -> Self {
        let limit = sensible(limit);
        Self {
            limit,
            working: limit.requests,
            under_way: 0,
            stamps: VecDeque::new(),
            paused_until: None,
            era: 0,
            unexplained: 0,
            trial: Trial::None,
            clean_since: None,
        }
    }

    /// Takes another limit from now on. What is counted already stays counted.
    pub(super) fn set_limit(&mut self, limit: RateLimit) {
        let limit = sensible(limit);
        self.working = if self.working == self.limit.requests {
            limit.requests
        } else {
            self.working.min(limit.requests)
        };
        self.limit = limit;
    }

    /// Forgets what no longer counts, and regrows.
    pub(super) fn settle(&mut self, now: Instant) {
        while self.ends_first().is_some_and(|end| end <= now) {
            self.stamps.pop_front();
        }
        if self.stamps.is_empty() {
            // An idle token keeps nothing.
            self.stamps = VecDeque::new();
        }
        self.paused_until = self.paused_until.filter(|until| *until > now);
        if matches!(self.trial, Trial::Until(end) if end <= now) {
            self.trial = Trial::None;
        }
        self.regrow(now);
    }

    fn regrow(&mut self, now: Instant) {
        let full = self.limit.requests;
        while let Some(since) = self.clean_since {
            let Some(next) = since.checked_add(self.limit.window) else {
                return;
            };
            if next > now {
                return;
            }
            self.trial = Trial::None;
            self.working = (self.working + 1).min(full);
            self.clean_since = (self.working < full).then_some(next);
        }
    }

    /// Whether a request may be sent.
    pub(super) fn is_free(&self) -> bool {
        self.paused_until.is_none() && self.room() > 0
    }

    /// How many requests could be sent, if there were no pause.
    pub(super) fn room(&self) -> u32 {
        let room = self.working.saturating_sub(self.used());
        match self.trial {
            Trial::None => room,
            Trial::Due => room.min(1),
            Trial::Until(_) => 0,
        }
    }

    /// Counts a request that may be sent now.
    pub(super) fn take(&mut self, number: Number, now: Instant) {
        self.under_way += 1;
        self.stamps.push_back(Stamp { number, at: None });
        if self.trial == Trial::Due {
            self.trial = now.checked_add(TRIAL).map_or(Trial::None, Trial::Until);
        }
    }

    /// A request was answered.
    pub(super) fn answered(&mut self, number: Number, now: Instant) {
        self.leave(number);
        self.stamp(number, now);
    }

    /// A request was let through.
    pub(super) fn accepted(&mut self, era: Era) {
        if era == self.era {
            self.unexplained = 0;
            self.trial = Trial::None;
        }
    }

    /// A request was refused with 429. True when the limit shrank: those that were under way together are refused
    /// together, so only one that was let go after the last shrinking shrinks again.
    ///
    /// Without a wait from the server, nothing is sent for a second, two seconds, four …, and no longer than a window:
    /// then the server counts nothing of this account's any more. A wait from the server is kept to up to the longest
    /// pause: a slip or an attack must not stop a token for a month.
    pub(super) fn refused(
        &mut self,
        era: Era,
        now: Instant,
        retry_after: Option<Duration>,
    ) -> bool {
        let shrinks = era == self.era;
        if shrinks {
            self.working = (u64::from(self.working) * 4 / 5).max(1) as u32;
            self.era += 1;
            self.trial = Trial::Due;
        }
        let wait = retry_after.or_else(|| shrinks.then(|| self.pause()));
        // The server's clock and ours need not tick together.
        let until = wait
            .map(|wait| wait.min(self.longest_pause()))
            .and_then(|wait| now.checked_add(wait.saturating_add(MARGIN)));
        self.paused_until = self.paused_until.max(until);
        let resumed = self.paused_until.unwrap_or(now);
        // Nothing is sent in a pause, so a long one does not show that the server accepts requests again.
        let long = resumed.saturating_duration_since(now) >= self.limit.window;
        self.clean_since = Some(if long { resumed } else { now });
        shrinks
    }

    /// Ends the pause. The next request goes alone nevertheless.
    pub(super) fn lift_pause(&mut self, now: Instant) {
        self.paused_until = None;
        self.clean_since = self.clean_since.map(|since| since.min(now));
    }

    /// The next pause for which the server named no wait.
    fn pause(&mut self) -> Duration {
        let doubled = FIRST_PAUSE.saturating_mul(1 << self.unexplained.min(20));
        self.unexplained = self.unexplained.saturating_add(1);
        doubled.min(self.limit.window)
    }

    /// How long a 429 stops the token at most.
    fn longest_pause(&self) -> Duration {
        let pause = self.limit.window.saturating_mul(self.limit.pause_windows);
        pause.min(LONGEST)
    }

    /// A request was sent, and nobody waits for its response.
    pub(super) fn given_up(&mut self, number: Number, era: Era, now: Instant) {
        self.unused(number, era);
        self.stamp(number, now.checked_add(self.limit.grace).unwrap_or(now));
    }

    /// A request was not sent after all.
    pub(super) fn unused(&mut self, number: Number, era: Era) {
        self.leave(number);
        if era == self.era && self.trial != Trial::None {
            self.trial = Trial::Due;
        }
    }

    /// When the next request can be sent: `now` when it can, `None` when that depends on requests under way.
    pub(super) fn free_at(&self, now: Instant) -> Option<Instant> {
        let at = self.unpaused(self.slot_at(now, self.used())?);
        Some(match self.trial {
            Trial::Until(end) => end.max(at),
            Trial::None | Trial::Due => at,
        })
    }

    /// Before this instant no request can be sent, whatever becomes of those under way.
    pub(super) fn not_before(&self, now: Instant) -> Instant {
        let ended = self.used().saturating_sub(self.under_way);
        self.unpaused(self.slot_at(now, ended).unwrap_or(now))
    }

    fn slot_at(&self, now: Instant, used: u32) -> Option<Instant> {
        match used.checked_sub(self.working) {
            None => Some(now),
            Some(above) => self.end(self.stamps.get(above as usize)?),
        }
    }

    fn unpaused(&self, at: Instant) -> Instant {
        self.paused_until.map_or(at, |until| until.max(at))
    }

    pub(super) fn era(&self) -> Era {
        self.era
    }

    pub(super) fn working(&self) -> u32 {
        self.working
    }

    pub(super) fn under_way(&self) -> u32 {
        self.under_way
    }

    pub(super) fn used(&self) -> u32 {
        u32::try_from(self.stamps.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn paused_until(&self) -> Option<Instant> {
        self.paused_until
    }

    /// Whether nothing would be lost by forgetting the account.
    pub(super) fn is_idle(&self) -> bool {
        self.used() == 0 && self.paused_until.is_none() && self.clean_since.is_none()
    }

    /// What counts, in the order of the stamps.
    pub(super) fn entries(&self, now: Instant) -> impl Iterator<Item = Entry> {
        self.stamps.iter().map(move |stamp| Entry {
            number: stamp.number,
            counts_for: self.end(stamp).map(|it| it.saturating_duration_since(now)),
        })
    }

    /// When a stamp stops counting, unless that is open.
    fn end(&self, stamp: &Stamp) -> Option<Instant> {
        let at = stamp.at?;
        Some(at.checked_add(self.limit.window + MARGIN).unwrap_or(at))
    }

    /// When the first of those that have ended stops counting.
    fn ends_first(&self) -> Option<Instant> {
        self.end(self.stamps.front()?)
    }

    fn stamp(&mut self, number: Number, at: Instant) {
        let ended_before = |it: &Stamp| it.at.is_some_and(|it| it <= at);
        let place = self.stamps.partition_point(ended_before);
        let at = Some(at);
        self.stamps.insert(place, Stamp { number, at });
    }

    /// A request is not under way any more.
    fn leave(&mut self, number: Number) {
        let leaves = |it: &Stamp| it.number == number && it.at.is_none();
        // Those under way stand at the back.
        if let Some(place) = self.stamps.iter().rposition(leaves) {
            self.stamps.remove(place);
            self.under_way -= 1;
        }
    }
}

/// The limit within what can be counted: none at all would wait for ever.
fn sensible(limit: RateLimit) -> RateLimit {
    RateLimit {
        requests: limit.requests.max(1),
        window: limit.window.clamp(MARGIN, LONGEST),
        grace: limit.grace.min(LONGEST),
        pause_windows: limit.pause_windows,
    }
}

#[cfg(test)]
#[path = "log_tests.rs"]
#[expect(
    clippy::disallowed_methods,
    reason = "there is no other way to an instant, and none is compared with the system's time"
)]
mod tests;
