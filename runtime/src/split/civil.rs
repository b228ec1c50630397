//! Months and days as the calendar has them.

use std::time::Duration;

use crate::operation::Rule;
use crate::values::{Date, UtcDateTime};

const DAY: Duration = Duration::from_secs(86_400);

/// An interval of instants that is too much work although it is shorter than this is not so because of its length.
const SHORTEST: Duration = Duration::from_secs(3600);

/// The same day so many months later, or the last day of a month that has no such day. `None` after the year 9999.
pub(crate) fn add_months(date: Date, months: u32) -> Option<Date> {
    let number = u32::from(date.year()) * 12 + u32::from(date.month()) - 1;
    let number = number.checked_add(months)?;
    let year = u16::try_from(number / 12).ok()?;
    let month = u8::try_from(number % 12 + 1).ok()?;
    // Every month has a day 28.
    (28..=date.day())
        .rev()
        .find_map(|day| Date::new(year, month, day))
        .or_else(|| Date::new(year, month, date.day()))
}

/// How long an interval may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Longest {
    Months(u32),
    Days(u32),
}

impl Longest {
    /// What a rule says of an interval; `None` when it speaks of something else.
    pub(crate) const fn of(rule: Rule) -> Option<Self> {
        match rule {
            Rule::MaxMonths(months) => Some(Self::Months(months)),
            Rule::MaxDays(days) => Some(Self::Days(days)),
            _ => None,
        }
    }

    /// The end of the longest interval with this start.
    fn end(self, start: Moment) -> Moment {
        match self {
            Self::Months(months) => start.plus_months(months),
            Self::Days(days) => start.plus_days(days),
        }
    }

    /// The same, but not without any length, of which no interval could be made.
    fn some(self) -> Self {
        match self {
            Self::Months(months) => Self::Months(months.max(1)),
            Self::Days(days) => Self::Days(days.max(1)),
        }
    }
}

/// One end of an interval: an instant or a date, as the API has both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Moment {
    Date(Date),
    Instant(UtcDateTime),
}

impl Moment {
    /// Reads the text of a property; `None` when it is neither.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.len() == 10 {
            return text.parse().ok().map(Self::Date);
        }
        text.parse().ok().map(Self::Instant)
    }

    pub(crate) fn instant(self) -> UtcDateTime {
        match self {
            Self::Date(date) => date.midnight_utc(),
            Self::Instant(instant) => instant,
        }
    }

    /// So many months later; the last moment there is when that is none.
    pub(crate) fn plus_months(self, months: u32) -> Self {
        match self {
            Self::Date(date) => Self::Date(add_months(date, months).unwrap_or(Date::MAX)),
            Self::Instant(instant) => {
                let date = instant.date();
                let later = add_months(date, months).and_then(|later| {
                    let time = instant.since(date.midnight_utc())?;
                    later.midnight_utc().checked_add(time)
                });
                Self::Instant(later.unwrap_or(UtcDateTime::MAX))
            }
        }
    }

    /// So many days later; the last moment there is when that is none.
    fn plus_days(self, days: u32) -> Self {
        let last = match self {
            Self::Date(_) => Self::Date(Date::MAX),
            Self::Instant(_) => Self::Instant(UtcDateTime::MAX),
        };
        self.plus(DAY.saturating_mul(days)).unwrap_or(last)
    }

    /// So much later, of the same kind: a date without the part of a day that is left.
    fn plus(self, length: Duration) -> Option<Self> {
        let later = self.instant().checked_add(length)?;
        Some(match self {
            Self::Date(_) => Self::Date(later.date()),
            Self::Instant(_) => Self::Instant(later),
        })
    }

    /// The moment as a JSON text.
    pub(crate) fn json(self) -> String {
        match self {
            Self::Date(date) => format!("\"{date}\""),
            Self::Instant(instant) => format!("\"{instant}\""),
        }
    }
}

/// Whether the server would refuse the interval. It lets one more day pass than so many months, and none more than so
/// many days.
pub(crate) fn is_too_long(start: Moment, end: Moment, longest: Longest) -> bool {
    let last = longest.end(start).instant();
    let last = match longest {
        Longest::Months(_) => last.checked_add(DAY).unwrap_or(UtcDateTime::MAX),
        Longest::Days(_) => last,
    };
    end.instant() > last
}

/// The parts of an interval, oldest first, none longer than may be. The end of each is the start of the next.
pub(crate) fn parts(start: Moment, end: Moment, longest: Longest) -> Vec<(Moment, Moment)> {
    let longest = longest.some();
    let mut parts = Vec::new();
    let mut from = start;
    loop {
        let to = longest.end(from);
        if to >= end || to <= from {
            parts.push((from, end));
            return parts;
        }
        parts.push((from, to));
        from = to;
    }
}

/// The older and the newer half of an interval, cut at a whole second or day that both include; `None` where halves would
/// be shorter than an hour or a day.
pub(crate) fn halves(start: Moment, end: Moment) -> Option<[(Moment, Moment); 2]> {
    let shortest = match start {
        Moment::Date(_) => DAY,
        Moment::Instant(_) => SHORTEST,
    };
    let half = Duration::from_secs(end.instant().since(start.instant())?.as_secs() / 2);
    if half < shortest {
        return None;
    }
    let middle = start.plus(half)?;
    Some([(start, middle), (middle, end)])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn months_end_where_the_calendar_says() {
        for (from, months, to) in [
            ("2026-01-15", 1, Some("2026-02-15")),
            ("2026-01-31", 1, Some("2026-02-28")),
            ("2024-01-31", 1, Some("2024-02-29")),
            ("2024-01-30", 1, Some("2024-02-29")),
            ("2026-11-30", 3, Some("2027-02-28")),
            ("2026-12-01", 1, Some("2027-01-01")),
            ("2026-03-31", 0, Some("2026-03-31")),
            ("2026-10-05", 30, Some("2029-04-05")),
            ("9999-10-31", 1, Some("9999-11-30")),
            ("9999-12-01", 1, None),
            ("2026-01-01", u32::MAX, None),
        ] {
            assert_eq!(
                add_months(date(from), months),
                to.map(date),
                "{from} + {months}"
            );
        }
    }

    #[test]
    fn p4_one_day_more_than_the_months_is_let_through() {
        let moment = |text: &str| Moment::parse(text).unwrap();
        for (start, end, long) in [
            ("2026-01-31T00:00:00Z", "2026-04-30T00:00:00Z", false),
            ("2026-01-31T00:00:00Z", "2026-05-01T00:00:00Z", false),
            ("2026-01-31T00:00:00Z", "2026-05-01T00:00:01Z", true),
            ("2026-02-01", "2026-05-02", false),
            ("2026-02-01", "2026-05-03", true),
            ("2026-05-01", "2026-01-01", false),
            ("9999-12-01", "9999-12-31", false),
        ] {
            assert_eq!(
                is_too_long(moment(start), moment(end), Longest::Months(3)),
                long,
                "{start} to {end}"
            );
        }
        for (start, end, long) in [
            ("2026-01-31T00:00:00Z", "2026-05-11T00:00:00Z", false),
            ("2026-01-31T00:00:00Z", "2026-05-11T00:00:01Z", true),
            ("2026-01-31", "2026-05-11", false),
            ("2026-01-31", "2026-05-12", true),
            ("2026-05-01", "2026-01-01", false),
            ("9999-12-01", "9999-12-31", false),
        ] {
            assert_eq!(
                is_too_long(moment(start), moment(end), Longest::Days(100)),
                long,
                "{start} to {end}"
            );
        }
        assert_eq!(Moment::parse("2026-02-30"), None);
        assert_eq!(Moment::parse("soon"), None);
    }

    #[test]
    fn p6_intervals_halve_down_to_an_hour_or_a_day() {
        let moment = |text: &str| Moment::parse(text).unwrap();
        for (start, end, middle) in [
            (
                "2026-01-01T00:00:00Z",
                "2026-01-01T02:00:00Z",
                Some("2026-01-01T01:00:00Z"),
            ),
            (
                "2026-01-01T00:00:00.5Z",
                "2026-01-01T02:00:01.6Z",
                Some("2026-01-01T01:00:00.5Z"),
            ),
            ("2026-01-01T00:00:00Z", "2026-01-01T01:59:59Z", None),
            ("2026-01-01T02:00:00Z", "2026-01-01T00:00:00Z", None),
            ("2026-01-01", "2026-01-06", Some("2026-01-03")),
            ("2026-01-01", "2026-01-03", Some("2026-01-02")),
            ("2026-01-01", "2026-01-02", None),
            ("9999-12-29", "9999-12-31", Some("9999-12-30")),
        ] {
            let [start, end] = [moment(start), moment(end)];
            let expected = middle.map(|it| [(start, moment(it)), (moment(it), end)]);
            assert_eq!(halves(start, end), expected, "{start:?} to {end:?}");
        }
    }

    fn moment() -> impl Strategy<Value = Moment> {
        // The years 1970 to 2100, and some at the end of time.
        prop_oneof![
            9 => 0..4_102_444_800_i64,
            1 => 253_370_764_800..253_402_300_800_i64,
        ]
        .prop_map(|seconds| UtcDateTime::from_unix_seconds(seconds).unwrap())
        .prop_map(Moment::Instant)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn p4_parts_cover_the_interval_exactly_and_keep_to_the_limit(
            start in moment(), length in 0..400_000_000_u64, count in 1..13_u32, dates in any::<bool>(), days in any::<bool>()
        ) {
            let longest = if days { Longest::Days(count * 30) } else { Longest::Months(count) };
            let end = start.instant().checked_add(Duration::from_secs(length));
            let (mut start, mut end) = (start, Moment::Instant(end.unwrap_or(UtcDateTime::MAX)));
            if dates {
                start = Moment::Date(start.instant().date());
                end = Moment::Date(end.instant().date());
            }
            let parts = parts(start, end, longest);
            prop_assert_eq!(parts.first().unwrap().0, start);
            prop_assert_eq!(parts.last().unwrap().1, end);
            for pair in parts.windows(2) {
                prop_assert_eq!(pair[0].1, pair[1].0, "no gap and no overlap");
            }
            for (from, to) in &parts {
                prop_assert!(from < to || parts.len() == 1);
                prop_assert!(*to <= longest.end(*from), "{from:?} to {to:?}");
                prop_assert!(!is_too_long(*from, *to, longest));
            }
            // As few as the calendar allows: none but the last is shorter than it may be.
            for (from, to) in &parts[..parts.len() - 1] {
                prop_assert_eq!(*to, longest.end(*from));
            }
        }
    }
}
