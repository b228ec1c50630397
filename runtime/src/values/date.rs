//! Civil dates.

use std::fmt;
use std::str::FromStr;

use super::{ParseError, UtcDateTime, scan, serde_by_codec};
use crate::codec::{AsText, Decode, Encode, Fault, FromText, Out, Value};

const EXPECTED: &str = "a date such as 2026-01-31";

/// A civil date of the years 1 to 9999, without time and zone: `2026-01-31`.
///
/// A text that carries a time, which the API sends here and there in place of a date, is read as the date that is
/// written in it. Neither zone nor offset moves the date.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The first date, 0001-01-01.
    pub const MIN: Self = Self {
        year: 1,
        month: 1,
        day: 1,
    };
    /// The last date, 9999-12-31.
    pub const MAX: Self = Self {
        year: 9999,
        month: 12,
        day: 31,
    };

    /// A date; `None` when there is no such day, or the year is not between 1 and 9999.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year < 1 || year > 9999 || day < 1 || day > days_in_month(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// So many days later, or earlier when they are negative; `None` outside of the years 1 to 9999.
    ///
    /// ```
    /// # use mews_connector_runtime as mews_connector;
    /// use mews_connector::values::{Date, Weekday};
    ///
    /// let arrival: Date = "2026-02-27".parse()?;
    /// let departure = arrival.checked_add_days(3).ok_or("no such day")?;
    /// assert_eq!(departure.to_string(), "2026-03-02");
    /// assert_eq!(arrival.days_until(departure), 3);
    /// assert_eq!(arrival.weekday(), Weekday::Friday);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn checked_add_days(self, days: i32) -> Option<Self> {
        let Some(number) = self.day_number().checked_add_signed(days) else {
            return None;
        };
        if number > Self::MAX.day_number() {
            return None;
        }
        Some(Self::from_day_number(number))
    }

    /// How many days later another date is; negative when it is earlier. From arrival to departure, that is the nights.
    #[must_use]
    pub const fn days_until(self, other: Self) -> i32 {
        // All dates are less than four million days apart.
        other.day_number() as i32 - self.day_number() as i32
    }

    /// The day of the week.
    #[must_use]
    pub const fn weekday(self) -> Weekday {
        // 0001-01-01 was a Monday.
        match self.day_number() % 7 {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }

    /// Midnight at the start of the day in UTC.
    #[must_use]
    pub const fn midnight_utc(self) -> UtcDateTime {
        UtcDateTime::from_day(self.day_number())
    }

    pub(super) const fn first_of_month(self) -> Self {
        Self { day: 1, ..self }
    }

    /// Days since 0001-01-01. The year is taken to start in March, so that the leap day is its last.
    pub(super) const fn day_number(self) -> u32 {
        let (year, month) = (self.year as u32, self.month as u32);
        let (year, month) = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        let before_year = year * 365 + year / 4 - year / 100 + year / 400;
        let before_month = (153 * month + 2) / 5;
        before_year + before_month + self.day as u32 - 307
    }

    /// The inverse of `day_number`, for days up to 9999-12-31.
    pub(super) const fn from_day_number(number: u32) -> Self {
        // Days since 0000-03-01, in 400-year cycles of 146,097 days.
        let number = number + 306;
        let cycle = number / 146_097;
        let of_cycle = number % 146_097;
        let year_of_cycle =
            (of_cycle - of_cycle / 1460 + of_cycle / 36_524 - of_cycle / 146_096) / 365;
        let of_year = of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let year = cycle * 400 + year_of_cycle;
        let (year, month) = if month < 10 {
            (year, month + 3)
        } else {
            (year + 1, month - 9)
        };
        Self {
            year: year as u16,
            month: month as u8,
            day: day as u8,
        }
    }

    /// Reads the ten bytes of a date.
    pub(super) fn from_bytes(bytes: &[u8; 10]) -> Option<Self> {
        let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = *bytes else {
            return None;
        };
        let (high, low) = (scan::two([y0, y1]), scan::two([y2, y3]));
        if high == 255 || low == 255 {
            return None;
        }
        let year = u16::from(high) * 100 + u16::from(low);
        Self::new(year, scan::two([m0, m1]), scan::two([d0, d1]))
    }

    pub(super) fn to_bytes(self) -> [u8; 10] {
        let mut bytes = *b"0000-00-00";
        scan::put(&mut bytes[..4], u32::from(self.year));
        scan::put(&mut bytes[5..7], u32::from(self.month));
        scan::put(&mut bytes[8..], u32::from(self.day));
        bytes
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 0,
    }
}

impl FromStr for Date {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let error = || ParseError::new(text, EXPECTED);
        let (date, rest) = text.as_bytes().split_first_chunk().ok_or_else(error)?;
        let date = Self::from_bytes(date).ok_or_else(error)?;
        if rest.is_empty() || UtcDateTime::is_time(rest) {
            Ok(date)
        } else {
            Err(error())
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(scan::ascii(&self.to_bytes()))
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Decode for Date {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let text = value.lent("0001-01-01")?;
        let date = text.parse()?;
        match time_of_day(text) {
            Some(time) => value.shortened(time).map(|()| date),
            None => Ok(date),
        }
    }
}

/// What to say of the time in an instant that stands where a day is expected. Some servers send midnight there, which
/// says no more than the day does.
fn time_of_day(text: &str) -> Option<String> {
    let (_, time) = text.split_once('T')?;
    let clock = time.split(['Z', '+', '-']).next()?;
    let is_midnight = clock.bytes().all(|byte| matches!(byte, b'0' | b':' | b'.'));
    (!is_midnight)
        .then(|| format!("found the instant {text} where a day is expected; the time is left out"))
}

impl Encode for Date {
    fn encode(&self, out: Out<'_>) {
        out.text(scan::ascii(&self.to_bytes()));
    }
}

impl FromText for Date {
    fn from_text(text: &str) -> Result<Self, Fault> {
        Ok(text.parse()?)
    }
}

impl AsText for Date {
    fn with_text(&self, take: &mut dyn FnMut(&str)) {
        take(scan::ascii(&self.to_bytes()));
    }
}

serde_by_codec!(Date);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn calendar_has_no_hole() {
        let mut date = Date::MIN;
        assert_eq!(date.day_number(), 0);
        for number in 1..=Date::MAX.day_number() {
            let next = Date::from_day_number(number);
            assert!(next > date, "{date} {next}");
            assert_eq!(Date::new(next.year, next.month, next.day), Some(next));
            assert_eq!(next.day_number(), number);
            date = next;
        }
        assert_eq!(date, Date::MAX);
        assert_eq!(Date::new(1970, 1, 1).unwrap().day_number(), 719_162);
    }

    #[test]
    fn days_are_counted_both_ways_and_end_with_the_calendar() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        for (from, days, to) in [
            ("2024-02-28", 1, "2024-02-29"),
            ("2026-02-28", 1, "2026-03-01"),
            ("2026-01-01", -1, "2025-12-31"),
            ("2026-01-31", 0, "2026-01-31"),
        ] {
            assert_eq!(date(from).checked_add_days(days), Some(date(to)));
            assert_eq!(date(from).days_until(date(to)), days);
        }
        assert_eq!(Date::MAX.checked_add_days(1), None);
        assert_eq!(Date::MIN.checked_add_days(-1), None);
        assert_eq!(Date::MIN.checked_add_days(i32::MIN), None);
        assert_eq!(Date::MAX.checked_add_days(i32::MAX), None);
        let all = Date::MIN.days_until(Date::MAX);
        assert_eq!(Date::MIN.checked_add_days(all), Some(Date::MAX));
    }

    #[test]
    fn weekdays_of_known_days() {
        use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
        for (text, weekday) in [
            ("1969-07-20", Sunday),
            ("1970-01-01", Thursday),
            ("2000-01-01", Saturday),
            ("2024-02-29", Thursday),
            ("2026-11-30", Monday),
            ("2026-12-01", Tuesday),
            ("2026-12-02", Wednesday),
            ("9999-12-31", Friday),
        ] {
            assert_eq!(text.parse::<Date>().unwrap().weekday(), weekday, "{text}");
        }
    }

    #[test]
    fn leap_days() {
        assert!(Date::new(2024, 2, 29).is_some());
        assert!(Date::new(2000, 2, 29).is_some());
        assert!(Date::new(1900, 2, 29).is_none());
        assert!(Date::new(2026, 2, 29).is_none());
    }

    #[test]
    fn date_with_a_time_is_the_written_date() {
        let date = Date::new(2026, 1, 31).unwrap();
        for text in [
            "2026-01-31",
            "2026-01-31T23:30:00Z",
            "2026-01-31T00:00:00",
            "2026-01-31T23:30:00.1234567+14:00",
        ] {
            assert_eq!(text.parse(), Ok(date), "{text}");
        }
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "",
            "2026",
            "2026-1-31",
            "2026-13-01",
            "2026-00-10",
            "2026-01-32",
            "2026-02-30",
            "0000-01-01",
            "2026-01-31x",
            "2026-01-31T",
            "2026-01-31T25:00:00Z",
            "2026/01/31",
            "+026-01-31",
            "２０２６-01-31",
        ] {
            let error = text.parse::<Date>().unwrap_err();
            assert!(error.to_string().ends_with(EXPECTED), "{text}: {error}");
        }
    }

    proptest! {
        #[test]
        fn round_trip(number in 0..=Date::MAX.day_number()) {
            let date = Date::from_day_number(number);
            prop_assert_eq!(date.to_string().parse(), Ok(date));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*") {
            if let Ok(date) = text.parse::<Date>() {
                prop_assert!(text.starts_with(&date.to_string()));
            }
        }
    }
}
