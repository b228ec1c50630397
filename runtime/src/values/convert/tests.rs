//! Values go to each crate and come back, and what has no counterpart is refused.

use crate::values::{Date, IsoDuration, OutOfRange, UtcDateTime};

/// Instants at both ends, before 1970, with fractions; the last one is behind the end of `jiff`.
const INSTANTS: [&str; 4] = [
    "0001-01-01T00:00:00Z",
    "1969-12-31T23:59:59.25Z",
    "2026-01-31T12:00:00.0000001Z",
    "9999-12-31T23:59:59.9999999Z",
];

/// Goes to another crate's type and back.
fn there_and_back<O, T>(ours: O) -> Result<T, OutOfRange>
where
    O: Copy + PartialEq + std::fmt::Debug + TryFrom<T, Error = OutOfRange>,
    T: Clone + TryFrom<O, Error = OutOfRange>,
{
    let theirs = T::try_from(ours)?;
    assert_eq!(O::try_from(theirs.clone()), Ok(ours));
    Ok(theirs)
}

fn parsed<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

/// What crates do whose durations are a number of seconds.
#[cfg(any(feature = "chrono", feature = "time"))]
fn durations_are_seconds<T>(seconds: impl Fn(T) -> (i64, i32), most: T, least: T)
where
    T: Clone + TryFrom<IsoDuration, Error = OutOfRange>,
    IsoDuration: TryFrom<T, Error = OutOfRange>,
{
    for (text, expected) in [
        ("PT0S", (0, 0)),
        ("PT1H23M45.25S", (5025, 250_000_000)),
        ("-PT2H0.5S", (-7200, -500_000_000)),
    ] {
        let theirs = there_and_back::<IsoDuration, T>(parsed(text)).unwrap();
        assert_eq!(seconds(theirs), expected, "{text}");
    }
    // Hours, minutes and seconds may differ in sign, and come back with one.
    let mixed = T::try_from(parsed::<IsoDuration>("PT1H-1.5S")).unwrap();
    assert_eq!(IsoDuration::try_from(mixed), Ok(parsed("PT59M58.5S")));
    for calendar in ["P1Y", "P1M", "P1D", "P1DT-24H"] {
        assert!(
            T::try_from(parsed::<IsoDuration>(calendar)).is_err(),
            "{calendar}"
        );
    }
    assert_eq!(IsoDuration::try_from(most), Err(OutOfRange));
    assert_eq!(IsoDuration::try_from(least), Err(OutOfRange));
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_both_ways() {
    use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

    for text in INSTANTS {
        let instant: UtcDateTime = parsed(text);
        assert_eq!(there_and_back(instant), Ok(parsed::<DateTime<Utc>>(text)));
        assert_eq!(
            there_and_back(instant.date()),
            Ok(parsed::<NaiveDate>(&text[..10]))
        );
    }
    assert_eq!(Date::try_from(NaiveDate::MAX), Err(OutOfRange));
    assert_eq!(Date::try_from(NaiveDate::MIN), Err(OutOfRange));
    assert_eq!(
        UtcDateTime::try_from(DateTime::<Utc>::MAX_UTC),
        Err(OutOfRange)
    );
    assert_eq!(
        UtcDateTime::try_from(DateTime::<Utc>::MIN_UTC),
        Err(OutOfRange)
    );
    durations_are_seconds(
        |delta: TimeDelta| (delta.num_seconds(), delta.subsec_nanos()),
        TimeDelta::MAX,
        TimeDelta::MIN,
    );
}

#[cfg(feature = "time")]
#[test]
fn time_both_ways() {
    use time::{Duration, OffsetDateTime, UtcOffset};

    for text in INSTANTS {
        let instant: UtcDateTime = parsed(text);
        let theirs: OffsetDateTime = there_and_back(instant).unwrap();
        assert_eq!(theirs.unix_timestamp(), instant.unix_seconds());
        assert_eq!(theirs.nanosecond(), instant.subsec_nanos());
        let day: time::Date = there_and_back(instant.date()).unwrap();
        assert_eq!(day.to_string(), text[..10]);
    }
    let noon = OffsetDateTime::from_unix_timestamp(1_769_860_800).unwrap();
    let elsewhere = noon.to_offset(UtcOffset::from_hms(-5, 0, 0).unwrap());
    assert_eq!(
        UtcDateTime::try_from(elsewhere),
        Ok(parsed("2026-01-31T12:00:00Z"))
    );
    assert_eq!(Date::try_from(time::Date::MIN), Err(OutOfRange));
    assert_eq!(
        UtcDateTime::try_from(time::Date::MIN.midnight().assume_utc()),
        Err(OutOfRange)
    );
    durations_are_seconds(
        |duration: Duration| (duration.whole_seconds(), duration.subsec_nanoseconds()),
        Duration::MAX,
        Duration::MIN,
    );
}

/// Both versions have to give the same.
#[cfg(any(feature = "jiff", feature = "jiff-0_2"))]
macro_rules! jiff_both_ways {
    ($name:ident, $jiff:ident) => {
        #[test]
        fn $name() {
            use $jiff::{Span, Timestamp, civil};

            for text in &INSTANTS[..3] {
                let instant: UtcDateTime = parsed(text);
                assert_eq!(there_and_back(instant), Ok(parsed::<Timestamp>(text)));
                assert_eq!(
                    there_and_back(instant.date()),
                    Ok(parsed::<civil::Date>(&text[..10]))
                );
            }
            assert_eq!(Timestamp::try_from(UtcDateTime::MAX), Err(OutOfRange));
            assert_eq!(UtcDateTime::try_from(Timestamp::MIN), Err(OutOfRange));
            assert_eq!(there_and_back(Date::MAX), Ok(civil::Date::MAX));
            assert_eq!(Date::try_from(civil::Date::MIN), Err(OutOfRange));

            for text in ["PT0S", "P1Y2M3DT4H5M6.75S", "-P1DT2H0.5S"] {
                let duration: IsoDuration = parsed(text);
                let span: Span = there_and_back(duration).unwrap();
                assert_eq!(span.to_string(), text);
            }
            let span = Span::new()
                .weeks(2)
                .days(1)
                .milliseconds(2500)
                .nanoseconds(1);
            assert_eq!(IsoDuration::try_from(span), Ok(parsed("P15DT2.500000001S")));
            assert_eq!(
                IsoDuration::try_from(-span),
                Ok(parsed("-P15DT2.500000001S"))
            );
            assert!(Span::try_from(parsed::<IsoDuration>("P1DT-2H")).is_err());
            assert!(Span::try_from(IsoDuration::years(20_000)).is_err());
            let long = Span::new().seconds(i64::from(i32::MAX) + 1);
            assert_eq!(IsoDuration::try_from(long), Err(OutOfRange));
        }
    };
}

#[cfg(feature = "jiff")]
jiff_both_ways!(jiff_1_both_ways, jiff);

#[cfg(feature = "jiff-0_2")]
jiff_both_ways!(jiff_0_2_both_ways, jiff_0_2);
