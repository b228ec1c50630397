//! Durations as the calendar counts them.

use std::fmt::{self, Write};
use std::str::FromStr;
use std::time::Duration;

use super::{OutOfRange, ParseError, serde_by_codec};
use crate::codec::{Decode, Encode, Fault, Out, Value};

const EXPECTED: &str = "an ISO 8601 duration such as P0Y0M1DT0H0M0S";

/// A duration in the parts that ISO 8601 has, from years to seconds: `P0Y0M1DT0H0M0S`.
///
/// The parts are kept as they are, because a month or a day has no fixed length. Each part has its own sign; a text
/// that starts with `-P` has all its parts negated. Weeks are read as seven days each. It is written in full, as the
/// vendor does, with `-P` in front when no part is positive.
///
/// Two durations are equal when all their parts are: one day is not 24 hours.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct IsoDuration {
    /// Years.
    pub years: i32,
    /// Months.
    pub months: i32,
    /// Days.
    pub days: i32,
    /// Hours.
    pub hours: i32,
    /// Minutes.
    pub minutes: i32,
    /// Whole seconds.
    pub seconds: i32,
    /// Nanoseconds beyond the whole seconds, with the sign of the seconds; less than a second either way.
    pub nanoseconds: i32,
}

impl IsoDuration {
    /// No time at all.
    pub const ZERO: Self = Self {
        years: 0,
        months: 0,
        days: 0,
        hours: 0,
        minutes: 0,
        seconds: 0,
        nanoseconds: 0,
    };

    /// So many years.
    #[must_use]
    pub const fn years(years: i32) -> Self {
        Self {
            years,
            ..Self::ZERO
        }
    }

    /// So many months.
    #[must_use]
    pub const fn months(months: i32) -> Self {
        Self {
            months,
            ..Self::ZERO
        }
    }

    /// So many days.
    #[must_use]
    pub const fn days(days: i32) -> Self {
        Self { days, ..Self::ZERO }
    }

    /// So many hours.
    #[must_use]
    pub const fn hours(hours: i32) -> Self {
        Self {
            hours,
            ..Self::ZERO
        }
    }

    /// So many minutes.
    #[must_use]
    pub const fn minutes(minutes: i32) -> Self {
        Self {
            minutes,
            ..Self::ZERO
        }
    }

    /// So many seconds.
    #[must_use]
    pub const fn seconds(seconds: i32) -> Self {
        Self {
            seconds,
            ..Self::ZERO
        }
    }

    /// In hours, minutes and seconds, from seconds and nanoseconds of the same sign; `None` when the hours do not fit.
    pub(super) fn from_seconds(seconds: i64, nanos: i32) -> Option<Self> {
        Some(Self {
            hours: i32::try_from(seconds / 3600).ok()?,
            minutes: (seconds / 60 % 60) as i32,
            seconds: (seconds % 60) as i32,
            nanoseconds: nanos,
            ..Self::ZERO
        })
    }

    /// The parts from the largest to the smallest, nanoseconds last.
    pub(super) const fn parts(&self) -> [i32; 7] {
        [
            self.years,
            self.months,
            self.days,
            self.hours,
            self.minutes,
            self.seconds,
            self.nanoseconds,
        ]
    }

    /// Whether the sign stands in front of the whole.
    fn is_negative(&self) -> bool {
        let parts = self.parts();
        parts.iter().all(|part| *part <= 0) && parts.iter().any(|part| *part < 0)
    }
}

/// Reads a duration. `None` when the text is not one, or a part does not fit 32 bits.
fn read(text: &str) -> Option<IsoDuration> {
    let (negated, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let mut rest = text.strip_prefix('P')?;
    let mut duration = IsoDuration::ZERO;
    // The designators in their order; each may come once, and only after those before it.
    let mut designators = "YMWD";
    let mut in_time = false;
    let mut empty = true;
    while !rest.is_empty() {
        if !in_time && let Some(time) = rest.strip_prefix('T') {
            (in_time, designators, rest, empty) = (true, "HMS", time, true);
            continue;
        }
        let (part, after) = Part::read(rest, negated)?;
        let designator = after.chars().next()?;
        let place = designators.find(designator)?;
        designators = &designators[place + 1..];
        rest = &after[1..];
        empty = false;
        match (in_time, designator) {
            (false, 'Y') => duration.years = part.whole()?,
            (false, 'M') => duration.months = part.whole()?,
            (false, 'W') => duration.days = part.whole()?.checked_mul(7)?,
            (false, _) => duration.days = duration.days.checked_add(part.whole()?)?,
            (true, 'H') => duration.hours = part.whole()?,
            (true, 'M') => duration.minutes = part.whole()?,
            (true, _) => (duration.seconds, duration.nanoseconds) = (part.units, part.nanos),
        }
    }
    if empty { None } else { Some(duration) }
}

/// One number of a duration.
struct Part {
    units: i32,
    nanos: i32,
    has_fraction: bool,
}

impl Part {
    /// Reads a number at the start of a text, and gives what follows it.
    fn read(text: &str, negated: bool) -> Option<(Self, &str)> {
        let (minus, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let sign = if minus == negated { 1 } else { -1 };
        let (units, after) = leading_digits(text);
        let units = i32::try_from(units.parse::<i64>().ok()? * sign).ok()?;
        let Some(after_point) = after.strip_prefix('.') else {
            let part = Self {
                units,
                nanos: 0,
                has_fraction: false,
            };
            return Some((part, after));
        };
        let (fraction, after) = leading_digits(after_point);
        if fraction.is_empty() {
            return None;
        }
        let mut nanos = 0;
        for place in 0..9 {
            let digit = fraction
                .as_bytes()
                .get(place)
                .map_or(0, |byte| i32::from(byte - b'0'));
            nanos = nanos * 10 + digit;
        }
        let nanos = if sign < 0 { -nanos } else { nanos };
        Some((
            Self {
                units,
                nanos,
                has_fraction: true,
            },
            after,
        ))
    }

    /// The number, when it has no fraction: only seconds may have one.
    fn whole(&self) -> Option<i32> {
        if self.has_fraction {
            None
        } else {
            Some(self.units)
        }
    }
}

/// The digits at the start, of which no more are taken than 64 bits hold.
fn leading_digits(text: &str) -> (&str, &str) {
    let end = text
        .bytes()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(text.len());
    text.split_at(end)
}

/// In hours, minutes and seconds, as the length of a day is not known. `OutOfRange` for more than 2,147,483,647 hours.
impl TryFrom<Duration> for IsoDuration {
    type Error = OutOfRange;

    fn try_from(duration: Duration) -> Result<Self, OutOfRange> {
        i64::try_from(duration.as_secs())
            .ok()
            .and_then(|seconds| Self::from_seconds(seconds, duration.subsec_nanos() as i32))
            .ok_or(OutOfRange)
    }
}

impl FromStr for IsoDuration {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        read(text).ok_or_else(|| ParseError::new(text, EXPECTED))
    }
}

impl fmt::Display for IsoDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let negative = self.is_negative();
        let signed = |part: i32| {
            if negative {
                -i64::from(part)
            } else {
                i64::from(part)
            }
        };
        let [years, months, days, hours, minutes, seconds, nanos] = self.parts().map(signed);
        f.write_str(if negative { "-P" } else { "P" })?;
        write!(f, "{years}Y{months}M{days}DT{hours}H{minutes}M")?;
        if nanos == 0 {
            return write!(f, "{seconds}S");
        }
        if nanos < 0 {
            f.write_char('-')?;
        }
        let fraction = format_args!("{:09}", nanos.unsigned_abs()).to_string();
        write!(
            f,
            "{}.{}S",
            seconds.unsigned_abs(),
            fraction.trim_end_matches('0')
        )
    }
}

impl fmt::Debug for IsoDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Decode for IsoDuration {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        Ok(value.lent("PT0S")?.parse()?)
    }
}

impl Encode for IsoDuration {
    fn encode(&self, out: Out<'_>) {
        out.display(self);
    }
}

serde_by_codec!(IsoDuration);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(text: &str) -> String {
        text.parse::<IsoDuration>().unwrap().to_string()
    }

    #[test]
    fn written_in_full() {
        for (text, full) in [
            ("P0Y0M1DT0H0M0S", "P0Y0M1DT0H0M0S"),
            ("P1D", "P0Y0M1DT0H0M0S"),
            ("PT0S", "P0Y0M0DT0H0M0S"),
            ("P2W", "P0Y0M14DT0H0M0S"),
            ("P1W2D", "P0Y0M9DT0H0M0S"),
            ("PT36H", "P0Y0M0DT36H0M0S"),
            ("P1Y2M3DT4H5M6.75S", "P1Y2M3DT4H5M6.75S"),
            ("-P1DT2H", "-P0Y0M1DT2H0M0S"),
            ("P-1DT-2H", "-P0Y0M1DT2H0M0S"),
            ("P1DT-2H", "P0Y0M1DT-2H0M0S"),
            ("-P1DT-2H", "P0Y0M-1DT2H0M0S"),
            ("P1DT-0.5S", "P0Y0M1DT0H0M-0.5S"),
            ("-PT1.000000001S", "-P0Y0M0DT0H0M1.000000001S"),
            ("-PT0S", "P0Y0M0DT0H0M0S"),
        ] {
            assert_eq!(written(text), full, "{text}");
        }
    }

    #[test]
    fn parts_stay_apart() {
        let day: IsoDuration = "P0Y0M1DT0H0M0S".parse().unwrap();
        assert_eq!(day, IsoDuration::days(1));
        assert_ne!(day, IsoDuration::hours(24));
        assert_eq!(IsoDuration::default(), IsoDuration::ZERO);
    }

    #[test]
    fn made_of_hours_minutes_and_seconds() {
        let of = |duration| IsoDuration::try_from(duration);
        assert_eq!(of(Duration::ZERO), Ok(IsoDuration::ZERO));
        assert_eq!(of(Duration::from_secs(86_400)), Ok(IsoDuration::hours(24)));
        let made = of(Duration::from_millis(5_025_250)).unwrap();
        assert_eq!(made.to_string(), "P0Y0M0DT1H23M45.25S");
        let most = 3600 * (i32::MAX as u64) + 3599;
        assert_eq!(of(Duration::from_secs(most)).unwrap().hours, i32::MAX);
        assert_eq!(of(Duration::from_secs(most + 1)), Err(OutOfRange));
        assert_eq!(of(Duration::MAX), Err(OutOfRange));
    }

    #[test]
    fn what_is_no_duration() {
        for text in [
            "",
            "P",
            "PT",
            "-P",
            "1D",
            "P1",
            "P1DT",
            "P1H",
            "PT1D",
            "PT1H1H",
            "P1D1M",
            "P1.5D",
            "PT1.S",
            "PT.5S",
            "P99999999999D",
            "P99999999999999999999999D",
            "P400000000W",
            "P1DT1H ",
            "p1d",
            "P1D P1D",
            "P--1D",
            "PÄD",
            "1.02:03:04",
        ] {
            let error = text.parse::<IsoDuration>().unwrap_err();
            assert!(error.to_string().ends_with(EXPECTED), "{text}: {error}");
        }
    }

    proptest! {
        #[test]
        fn round_trip(years: i32, months: i32, days: i32, hours: i32, minutes: i32, seconds: i32, nanos in 0..1_000_000_000_i32) {
            let nanoseconds = if seconds < 0 { -nanos } else { nanos };
            let duration = IsoDuration { years, months, days, hours, minutes, seconds, nanoseconds };
            prop_assert_eq!(duration.to_string().parse(), Ok(duration));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[-+]?P[-0-9YMWDTHS.]{0,20}") {
            if let Ok(duration) = text.parse::<IsoDuration>() {
                prop_assert_eq!(duration.to_string().parse(), Ok(duration));
            }
        }
    }
}
