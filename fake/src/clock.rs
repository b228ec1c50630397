//! What time it is for the fake, so that a test can decide it.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

/// Tells the fake the time that it stamps on what it makes.
pub trait Clock: Send + Sync + 'static {
    /// The present instant.
    fn now(&self) -> Timestamp;
}

/// The time of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A clock that stands still until it is told to move. Clones share one time.
#[derive(Debug, Clone)]
pub struct ManualClock(Arc<Mutex<Timestamp>>);

impl ManualClock {
    /// A clock that shows `start`.
    pub fn new(start: Timestamp) -> Self {
        ManualClock(Arc::new(Mutex::new(start)))
    }

    /// Moves the clock forward; it stops at the last instant that a timestamp can hold.
    pub fn advance(&self, by: Duration) {
        let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *now = now.saturating_add(by).unwrap_or(Timestamp::MAX);
    }

    /// Puts the clock to `instant`, which may lie in its past.
    pub fn set(&self, instant: Timestamp) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = instant;
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<C: Clock + ?Sized> Clock for Arc<C> {
    fn now(&self) -> Timestamp {
        (**self).now()
    }
}

/// The time of one fake: what its clock shows, and how far it was told to run ahead of it.
pub(crate) struct Time {
    clock: Box<dyn Clock>,
    /// Milliseconds.
    ahead: AtomicI64,
}

impl Time {
    pub(crate) fn new(clock: Box<dyn Clock>) -> Self {
        Time {
            clock,
            ahead: AtomicI64::new(0),
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_millis(self.ahead());
        // A clock that stands at the end of time cannot run ahead of it.
        self.clock
            .now()
            .saturating_add(ahead)
            .unwrap_or(Timestamp::MAX)
    }

    /// How far it runs ahead, in milliseconds.
    pub(crate) fn ahead(&self) -> i64 {
        self.ahead.load(Ordering::Relaxed)
    }

    pub(crate) fn set_ahead(&self, milliseconds: i64) {
        self.ahead.store(milliseconds, Ordering::Relaxed);
    }

    /// Lets it run further ahead.
    pub(crate) fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.set_ahead(self.ahead().saturating_add(by));
    }
}

/// Lets real time pass, for answers that come late. This is the only place that does.
#[allow(clippy::disallowed_methods)] // The seam that the lint asks for.
pub(crate) async fn pause(time: Duration) {
    tokio::time::sleep(time).await;
}

/// A civil date and time, taken as UTC, as the API writes it.
pub(crate) fn civil_text(instant: DateTime) -> String {
    instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Reads an instant. It is held as civil time in UTC, because that reaches to the end of the year 9999, which callers
/// send to say "no end" and which a timestamp cannot hold.
pub(crate) fn parse_utc(text: &str) -> Option<DateTime> {
    if let Some(civil) = text.strip_suffix(['Z', 'z']) {
        let has_time = civil
            .get(10..11)
            .is_some_and(|separator| separator.eq_ignore_ascii_case("T"));
        return if has_time && civil.len() >= 19 && !civil.contains('[') {
            civil.parse().ok()
        } else {
            None
        };
    }
    if text.contains('[') {
        return None;
    }
    let instant: Timestamp = text.parse().ok()?;
    Some(TimeZone::UTC.to_datetime(instant))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_read_with_zone_and_up_to_the_last_year() {
        assert_eq!(
            parse_utc("9999-12-31T23:59:59Z").map(civil_text).as_deref(),
            Some("9999-12-31T23:59:59Z")
        );
        assert_eq!(
            parse_utc("2026-01-31T12:00:00.1234567+02:00")
                .map(civil_text)
                .as_deref(),
            Some("2026-01-31T10:00:00Z")
        );
        for wrong in [
            "2026-01-31",
            "2026-01-31T12:00:00",
            "2026-01-31Z",
            "2026-13-31T12:00:00Z",
            "now",
            "",
            "Z",
        ] {
            assert_eq!(parse_utc(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_manual_clock_moves_only_when_told() {
        let clock = ManualClock::new(Timestamp::UNIX_EPOCH);
        clock.clone().advance(Duration::from_secs(90));
        assert_eq!(clock.now().as_second(), 90);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now(), Timestamp::MAX);
    }
}
