//! Dates and instants to and from the time crates, behind a feature each.

/// `chrono`: dates and instants. Its range holds ours; not the other way round.
#[cfg(feature = "chrono")]
mod chrono_types {
    use chrono::{DateTime, Datelike, NaiveDate, Utc};

    use crate::values::date_time::OutOfRange;
    use crate::values::{Date, UtcDateTime};

    impl TryFrom<NaiveDate> for Date {
        type Error = OutOfRange;

        fn try_from(date: NaiveDate) -> Result<Self, OutOfRange> {
            let year = u16::try_from(date.year()).map_err(|_| OutOfRange)?;
            Self::new(year, date.month() as u8, date.day() as u8).ok_or(OutOfRange)
        }
    }

    impl TryFrom<Date> for NaiveDate {
        type Error = OutOfRange;

        fn try_from(date: Date) -> Result<Self, OutOfRange> {
            Self::from_ymd_opt(date.year().into(), date.month().into(), date.day().into())
                .ok_or(OutOfRange)
        }
    }

    impl TryFrom<DateTime<Utc>> for UtcDateTime {
        type Error = OutOfRange;

        fn try_from(instant: DateTime<Utc>) -> Result<Self, OutOfRange> {
            Self::from_unix(instant.timestamp(), instant.timestamp_subsec_nanos()).ok_or(OutOfRange)
        }
    }

    impl TryFrom<UtcDateTime> for DateTime<Utc> {
        type Error = OutOfRange;

        fn try_from(instant: UtcDateTime) -> Result<Self, OutOfRange> {
            Self::from_timestamp(instant.unix_seconds(), instant.subsec_nanos()).ok_or(OutOfRange)
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn both_ends_and_a_fraction() {
            for text in [
                "0001-01-01T00:00:00Z",
                "1969-12-31T23:59:59.25Z",
                "9999-12-31T23:59:59.9999999Z",
            ] {
                let instant: UtcDateTime = text.parse().unwrap();
                let other = DateTime::<Utc>::try_from(instant).unwrap();
                assert_eq!(other, text.parse::<DateTime<Utc>>().unwrap());
                assert_eq!(UtcDateTime::try_from(other), Ok(instant));
                let day = NaiveDate::try_from(instant.date()).unwrap();
                assert_eq!(Date::try_from(day), Ok(instant.date()));
            }
            assert_eq!(Date::try_from(NaiveDate::MAX), Err(OutOfRange));
            assert_eq!(
                UtcDateTime::try_from(DateTime::<Utc>::MAX_UTC),
                Err(OutOfRange)
            );
        }
    }
}

/// `jiff`: dates, instants and durations. Its instants end a day before ours.
#[cfg(feature = "jiff")]
mod jiff_types {
    use jiff::{Span, Timestamp, civil};

    use crate::values::date_time::OutOfRange;
    use crate::values::{Date, IsoDuration, UtcDateTime};

    impl TryFrom<civil::Date> for Date {
        type Error = OutOfRange;

        fn try_from(date: civil::Date) -> Result<Self, OutOfRange> {
            let part = |number: i8| u8::try_from(number).map_err(|_| OutOfRange);
            let year = u16::try_from(date.year()).map_err(|_| OutOfRange)?;
            Self::new(year, part(date.month())?, part(date.day())?).ok_or(OutOfRange)
        }
    }

    impl TryFrom<Date> for civil::Date {
        type Error = OutOfRange;

        fn try_from(date: Date) -> Result<Self, OutOfRange> {
            Self::new(date.year() as i16, date.month() as i8, date.day() as i8)
                .map_err(|_| OutOfRange)
        }
    }

    impl TryFrom<Timestamp> for UtcDateTime {
        type Error = OutOfRange;

        fn try_from(instant: Timestamp) -> Result<Self, OutOfRange> {
            let nanos = instant.as_nanosecond();
            let seconds = i64::try_from(nanos.div_euclid(1_000_000_000)).map_err(|_| OutOfRange)?;
            Self::from_unix(seconds, nanos.rem_euclid(1_000_000_000) as u32).ok_or(OutOfRange)
        }
    }

    impl TryFrom<UtcDateTime> for Timestamp {
        type Error = OutOfRange;

        /// Fails on the last day of the year 9999.
        fn try_from(instant: UtcDateTime) -> Result<Self, OutOfRange> {
            let nanos = i128::from(instant.unix_seconds()) * 1_000_000_000
                + i128::from(instant.subsec_nanos());
            Self::from_nanosecond(nanos).map_err(|_| OutOfRange)
        }
    }

    impl TryFrom<IsoDuration> for Span {
        type Error = OutOfRange;

        /// Fails when a part is too large, or when the parts differ in sign, which a span cannot hold.
        fn try_from(duration: IsoDuration) -> Result<Self, OutOfRange> {
            let parts = duration.parts();
            if parts.iter().any(|part| *part < 0) && parts.iter().any(|part| *part > 0) {
                return Err(OutOfRange);
            }
            Self::new()
                .try_years(duration.years)
                .and_then(|span| span.try_months(duration.months))
                .and_then(|span| span.try_days(duration.days))
                .and_then(|span| span.try_hours(duration.hours))
                .and_then(|span| span.try_minutes(duration.minutes))
                .and_then(|span| span.try_seconds(duration.seconds))
                .and_then(|span| span.try_nanoseconds(duration.nanoseconds))
                .map_err(|_| OutOfRange)
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn instants_dates_and_durations() {
            for text in [
                "0001-01-01T00:00:00Z",
                "1969-12-31T23:59:59.25Z",
                "2026-01-31T12:00:00Z",
            ] {
                let instant: UtcDateTime = text.parse().unwrap();
                let other = Timestamp::try_from(instant).unwrap();
                assert_eq!(other, text.parse::<Timestamp>().unwrap());
                assert_eq!(UtcDateTime::try_from(other), Ok(instant));
                let day = civil::Date::try_from(instant.date()).unwrap();
                assert_eq!(Date::try_from(day), Ok(instant.date()));
            }
            assert_eq!(Timestamp::try_from(UtcDateTime::MAX), Err(OutOfRange));
            let span = Span::try_from("-P1DT2H".parse::<IsoDuration>().unwrap()).unwrap();
            assert_eq!((span.get_days(), span.get_hours()), (-1, -2));
            assert!(Span::try_from("P1DT-2H".parse::<IsoDuration>().unwrap()).is_err());
        }
    }
}
