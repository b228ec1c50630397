//! Instants.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use super::date::Date;
use super::{ParseError, scan, serde_by_codec};
use crate::codec::{Decode, Encode, Fault, Out, Value};

const EXPECTED: &str = "an instant such as 2026-01-31T12:00:00Z";

const TICKS_PER_SECOND: i64 = 10_000_000;
const TICKS_PER_DAY: i64 = 86_400 * TICKS_PER_SECOND;
/// 1970-01-01T00:00:00Z.
const UNIX_EPOCH: i64 = 719_162 * TICKS_PER_DAY;
const MAX: i64 = 3_652_059 * TICKS_PER_DAY - 1;

/// An instant in UTC, to 100 nanoseconds, from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.9999999Z.
///
/// That is the range and the resolution of the vendor's own clock, so that every instant it can send, "never" at the
/// end of the year 9999 among them, comes through unchanged. It is written as the vendor writes it,
/// `2026-01-31T12:00:00Z`, with a fraction only when there is one.
///
/// What is read, beyond that form:
///
/// - an offset (`+01:00`) is converted to UTC;
/// - no zone at all means UTC, as everywhere in the API;
/// - a leap second (`:60`) is the first instant of the next minute, and `24:00:00` the first of the next day;
/// - digits of a fraction after the seventh are cut off;
/// - a date alone is refused: it does not say which midnight it means.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcDateTime {
    /// Steps of 100 ns since the first instant.
    ticks: i64,
}

impl UtcDateTime {
    /// The first instant, 0001-01-01T00:00:00Z.
    pub const MIN: Self = Self { ticks: 0 };
    /// The last instant, 9999-12-31T23:59:59.9999999Z.
    pub const MAX: Self = Self { ticks: MAX };

    /// An instant by its civil parts in UTC; `None` when there is no such time.
    #[must_use]
    pub const fn new(date: Date, hour: u8, minute: u8, second: u8) -> Option<Self> {
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let seconds = hour as i64 * 3600 + minute as i64 * 60 + second as i64;
        Some(Self {
            ticks: Self::from_day(date.day_number()).ticks + seconds * TICKS_PER_SECOND,
        })
    }

    /// The instant so many seconds after (before, when negative) 1970-01-01T00:00:00Z; `None` outside the range.
    #[must_use]
    pub const fn from_unix_seconds(seconds: i64) -> Option<Self> {
        let Some(since_epoch) = seconds.checked_mul(TICKS_PER_SECOND) else {
            return None;
        };
        Self::from_ticks(since_epoch.saturating_add(UNIX_EPOCH))
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
    #[must_use]
    pub const fn unix_seconds(self) -> i64 {
        (self.ticks - UNIX_EPOCH).div_euclid(TICKS_PER_SECOND)
    }

    /// The part of the second that has passed, in nanoseconds.
    #[must_use]
    pub const fn subsec_nanos(self) -> u32 {
        (self.ticks % TICKS_PER_SECOND) as u32 * 100
    }

    /// The date in UTC.
    #[must_use]
    pub const fn date(self) -> Date {
        Date::from_day_number((self.ticks / TICKS_PER_DAY) as u32)
    }

    /// Hour, minute and second in UTC.
    #[must_use]
    pub const fn time(self) -> (u8, u8, u8) {
        let seconds = (self.ticks % TICKS_PER_DAY / TICKS_PER_SECOND) as u32;
        (
            (seconds / 3600) as u8,
            (seconds / 60 % 60) as u8,
            (seconds % 60) as u8,
        )
    }

    /// A later instant; `None` after the last one.
    #[must_use]
    pub fn checked_add(self, duration: Duration) -> Option<Self> {
        Self::from_ticks(self.ticks.checked_add(ticks_of(duration)?)?)
    }

    /// An earlier instant; `None` before the first one.
    #[must_use]
    pub fn checked_sub(self, duration: Duration) -> Option<Self> {
        Self::from_ticks(self.ticks.checked_sub(ticks_of(duration)?)?)
    }

    /// The time that has passed since an earlier instant; `None` when that one is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> Option<Duration> {
        let ticks = u64::try_from(self.ticks - earlier.ticks).ok()?;
        let per_second = TICKS_PER_SECOND.unsigned_abs();
        Some(Duration::new(
            ticks / per_second,
            (ticks % per_second) as u32 * 100,
        ))
    }

    pub(super) const fn from_day(number: u32) -> Self {
        Self {
            ticks: number as i64 * TICKS_PER_DAY,
        }
    }

    /// The instant by its distance from 1970-01-01T00:00:00Z; the nanoseconds count forward.
    #[cfg(any(
        feature = "chrono",
        feature = "jiff",
        feature = "jiff-0_2",
        feature = "time"
    ))]
    pub(super) fn from_unix(seconds: i64, nanos: u32) -> Option<Self> {
        Self::from_ticks(Self::from_unix_seconds(seconds)?.ticks + i64::from(nanos / 100))
    }

    const fn from_ticks(ticks: i64) -> Option<Self> {
        if ticks < 0 || ticks > MAX {
            None
        } else {
            Some(Self { ticks })
        }
    }

    /// Whether this is what may follow a date: `T`, a time, and perhaps a zone.
    pub(super) fn is_time(rest: &[u8]) -> bool {
        time_and_zone(rest).is_some()
    }

    fn to_bytes(self, bytes: &mut [u8; 28]) -> &str {
        let (hour, minute, second) = self.time();
        *bytes = *b"0000-00-00T00:00:00.0000000Z";
        bytes[..10].copy_from_slice(&self.date().to_bytes());
        scan::put(&mut bytes[11..13], u32::from(hour));
        scan::put(&mut bytes[14..16], u32::from(minute));
        scan::put(&mut bytes[17..19], u32::from(second));
        let fraction = (self.ticks % TICKS_PER_SECOND) as u32;
        let mut end = 19;
        if fraction != 0 {
            scan::put(&mut bytes[20..27], fraction);
            end = 27;
            while bytes[end - 1] == b'0' {
                end -= 1;
            }
        }
        bytes[end] = b'Z';
        scan::ascii(&bytes[..=end])
    }
}

fn ticks_of(duration: Duration) -> Option<i64> {
    let seconds = i64::try_from(duration.as_secs()).ok()?;
    seconds
        .checked_mul(TICKS_PER_SECOND)?
        .checked_add(i64::from(duration.subsec_nanos() / 100))
}

/// Reads what follows the date. Gives the ticks since the midnight that starts it, in UTC; an offset may make that
/// negative or more than a day.
fn time_and_zone(rest: &[u8]) -> Option<i64> {
    let (time, rest) = rest.split_first_chunk()?;
    let [b'T' | b't' | b' ', h0, h1, b':', m0, m1, b':', s0, s1] = *time else {
        return None;
    };
    let (hour, minute, second) = (
        scan::two([h0, h1]),
        scan::two([m0, m1]),
        scan::two([s0, s1]),
    );
    if hour > 24 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second);
    let mut ticks = seconds * TICKS_PER_SECOND;
    let mut zone = rest;
    if let [b'.', after @ ..] = rest {
        let length = after
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let (fraction, after) = after.split_at(length);
        let kept = &fraction[..length.min(7)];
        let scale = 10_i64.pow(7 - kept.len() as u32);
        ticks += i64::from(scan::digits(kept)?) * scale;
        zone = after;
    }
    if hour == 24 && ticks != TICKS_PER_DAY {
        return None;
    }
    match *zone {
        [] | [b'Z' | b'z'] => Some(ticks),
        [sign @ (b'+' | b'-'), h0, h1, b':', m0, m1] => {
            let (hours, minutes) = (scan::two([h0, h1]), scan::two([m0, m1]));
            if hours > 23 || minutes > 59 {
                return None;
            }
            let offset = (i64::from(hours) * 60 + i64::from(minutes)) * 60 * TICKS_PER_SECOND;
            Some(if sign == b'+' {
                ticks - offset
            } else {
                ticks + offset
            })
        }
        _ => None,
    }
}

/// Reads an instant.
fn read(text: &[u8]) -> Option<UtcDateTime> {
    let (date, rest) = text.split_first_chunk()?;
    let midnight = UtcDateTime::from_day(Date::from_bytes(date)?.day_number());
    UtcDateTime::from_ticks(midnight.ticks + time_and_zone(rest)?)
}

impl FromStr for UtcDateTime {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        read(text.as_bytes()).ok_or_else(|| ParseError::new(text, EXPECTED))
    }
}

impl fmt::Display for UtcDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.to_bytes(&mut [0; 28]))
    }
}

impl fmt::Debug for UtcDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// `UtcDateTime::from(SystemTime::now())` is now. Instants outside the range become the nearest inside; nanoseconds are cut to steps of 100.
impl From<SystemTime> for UtcDateTime {
    fn from(time: SystemTime) -> Self {
        let epoch = Self { ticks: UNIX_EPOCH };
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => epoch.checked_add(after).unwrap_or(Self::MAX),
            Err(before) => epoch.checked_sub(before.duration()).unwrap_or(Self::MIN),
        }
    }
}

impl TryFrom<UtcDateTime> for SystemTime {
    type Error = OutOfRange;

    /// Fails where the system's clock does not reach as far.
    fn try_from(instant: UtcDateTime) -> Result<Self, OutOfRange> {
        let epoch = UtcDateTime { ticks: UNIX_EPOCH };
        let time = match instant.since(epoch) {
            Some(after) => Self::UNIX_EPOCH.checked_add(after),
            None => epoch
                .since(instant)
                .and_then(|before| Self::UNIX_EPOCH.checked_sub(before)),
        };
        time.ok_or(OutOfRange)
    }
}

/// The other type cannot hold the instant, the date or the duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRange;

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("out of the range of the type that it is converted to")
    }
}

impl std::error::Error for OutOfRange {}

impl Decode for UtcDateTime {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let text = value.lent("0001-01-01T00:00:00Z")?;
        match read(text.as_bytes()) {
            Some(instant) => Ok(instant),
            None => Err(ParseError::new(text, EXPECTED).into()),
        }
    }
}

impl Encode for UtcDateTime {
    fn encode(&self, out: Out<'_>) {
        out.text(self.to_bytes(&mut [0; 28]));
    }
}

serde_by_codec!(UtcDateTime);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> UtcDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn ends_of_the_range_survive() {
        for text in [
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "9999-12-31T23:59:59.9999999Z",
            "2026-01-31T12:00:00.0000001Z",
            "1969-12-31T23:59:59.5Z",
        ] {
            assert_eq!(read(text).to_string(), text);
        }
        assert_eq!(read("9999-12-31T23:59:59.9999999Z"), UtcDateTime::MAX);
        assert_eq!(UtcDateTime::MIN.to_string(), "0001-01-01T00:00:00Z");
    }

    #[test]
    fn fraction_is_written_only_when_there() {
        assert_eq!(
            read("2026-01-31T12:00:00.0000000Z").to_string(),
            "2026-01-31T12:00:00Z"
        );
        assert_eq!(
            read("2026-01-31T12:00:00.1200Z").to_string(),
            "2026-01-31T12:00:00.12Z"
        );
        assert_eq!(
            read("2026-01-31T12:00:00.123456789Z").to_string(),
            "2026-01-31T12:00:00.1234567Z"
        );
    }

    #[test]
    fn policy_for_odd_forms() {
        let noon = read("2026-01-31T12:00:00Z");
        assert_eq!(read("2026-01-31T12:00:00"), noon);
        assert_eq!(read("2026-01-31T14:00:00+02:00"), noon);
        assert_eq!(read("2026-01-31T06:30:00-05:30"), noon);
        assert_eq!(read("2026-01-31t12:00:00z"), noon);
        assert_eq!(read("2026-01-31T24:00:00Z"), read("2026-02-01T00:00:00Z"));
        assert_eq!(read("2016-12-31T23:59:60Z"), read("2017-01-01T00:00:00Z"));
    }

    #[test]
    fn what_is_no_instant() {
        for text in [
            "",
            "2026-01-31",
            "2026-01-31T12:00Z",
            "2026-01-31T25:00:00Z",
            "2026-01-31T24:00:01Z",
            "2026-01-31T12:60:00Z",
            "2026-01-31T12:00:61Z",
            "2026-01-31T12:00:00.Z",
            "2026-01-31T12:00:00ZZ",
            "2026-01-31T12:00:00+1:00",
            "2026-01-31T12:00:00+24:00",
            "2026-02-30T12:00:00Z",
            "0001-01-01T00:00:00+00:01",
            "9999-12-31T23:59:60Z",
            "9999-12-31T24:00:00Z",
            "0000-12-31T23:00:00Z",
        ] {
            let error = text.parse::<UtcDateTime>().unwrap_err();
            assert!(error.to_string().ends_with(EXPECTED), "{text}: {error}");
        }
    }

    #[test]
    fn unix_time_and_parts() {
        let instant = read("2026-01-31T12:34:56.7Z");
        assert_eq!(
            UtcDateTime::from_unix_seconds(0),
            Some(read("1970-01-01T00:00:00Z"))
        );
        assert_eq!(read("1969-12-31T23:59:59.5Z").unix_seconds(), -1);
        assert_eq!(UtcDateTime::from_unix_seconds(i64::MAX), None);
        assert_eq!(instant.time(), (12, 34, 56));
        assert_eq!(instant.subsec_nanos(), 700_000_000);
        assert_eq!(instant.date(), Date::new(2026, 1, 31).unwrap());
        assert_eq!(UtcDateTime::new(instant.date(), 24, 0, 0), None);
    }

    proptest! {
        #[test]
        fn round_trip(ticks in 0..=MAX) {
            let instant = UtcDateTime { ticks };
            prop_assert_eq!(instant.to_string().parse(), Ok(instant));
            let system = SystemTime::try_from(instant).unwrap();
            prop_assert_eq!(UtcDateTime::from(system), instant);
        }

        #[test]
        fn order_of_text_is_order_of_time(a in 0..=MAX, b in 0..=MAX) {
            let (a, b) = (a / TICKS_PER_SECOND * TICKS_PER_SECOND, b / TICKS_PER_SECOND * TICKS_PER_SECOND);
            let (a, b) = (UtcDateTime { ticks: a }, UtcDateTime { ticks: b });
            prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[-0-9TZ:.+]{0,30}") {
            if let Ok(instant) = text.parse::<UtcDateTime>() {
                prop_assert_eq!(instant.to_string().parse(), Ok(instant));
            }
        }
    }
}
