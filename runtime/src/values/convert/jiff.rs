//! `jiff` 1, and 0.2 while programs move from it. Its instants end a day before ours.
//!
//! What is used here has the same names in both versions, so both get the same impls.

use super::try_from_both_ways;
use crate::values::{Date, IsoDuration, UtcDateTime};

macro_rules! conversions {
    ($jiff:ident) => {
        try_from_both_ways!(
            Date,
            $jiff::civil::Date,
            |date: $jiff::civil::Date| super::date(date.year(), date.month(), date.day()),
            |date: Date| $jiff::civil::Date::new(
                date.year() as i16,
                date.month() as i8,
                date.day() as i8
            )
            .ok()
        );

        try_from_both_ways!(
            UtcDateTime,
            $jiff::Timestamp,
            |instant: $jiff::Timestamp| super::instant(instant.as_nanosecond()),
            |instant: UtcDateTime| $jiff::Timestamp::from_nanosecond(super::nanos(instant)).ok()
        );

        try_from_both_ways!(
            IsoDuration,
            $jiff::Span,
            |span: $jiff::Span| duration(
                [
                    span.get_years().into(),
                    span.get_months(),
                    span.get_weeks(),
                    span.get_days()
                ],
                [
                    span.get_hours().into(),
                    span.get_minutes(),
                    span.get_seconds()
                ],
                [
                    span.get_milliseconds(),
                    span.get_microseconds(),
                    span.get_nanoseconds(),
                ],
            ),
            // A span has one sign for all of its parts.
            |duration: IsoDuration| -> Option<$jiff::Span> {
                let parts = duration.parts();
                if parts.iter().any(|part| *part < 0) && parts.iter().any(|part| *part > 0) {
                    return None;
                }
                $jiff::Span::new()
                    .try_years(duration.years)
                    .and_then(|span| span.try_months(duration.months))
                    .and_then(|span| span.try_days(duration.days))
                    .and_then(|span| span.try_hours(duration.hours))
                    .and_then(|span| span.try_minutes(duration.minutes))
                    .and_then(|span| span.try_seconds(duration.seconds))
                    .and_then(|span| span.try_nanoseconds(duration.nanoseconds))
                    .ok()
            }
        );
    };
}

#[cfg(feature = "jiff")]
conversions!(jiff);

#[cfg(feature = "jiff-0_2")]
conversions!(jiff_0_2);

/// The parts of a span, which has weeks and three fractions of a second that we have not.
fn duration(
    [years, months, weeks, days]: [i32; 4],
    [hours, minutes, seconds]: [i64; 3],
    [millis, micros, nanos]: [i64; 3],
) -> Option<IsoDuration> {
    let nanos = i128::from(millis) * 1_000_000 + i128::from(micros) * 1_000 + i128::from(nanos);
    let seconds = i128::from(seconds) + nanos / 1_000_000_000;
    Some(IsoDuration {
        years,
        months,
        days: weeks.checked_mul(7)?.checked_add(days)?,
        hours: hours.try_into().ok()?,
        minutes: minutes.try_into().ok()?,
        seconds: seconds.try_into().ok()?,
        nanoseconds: (nanos % 1_000_000_000) as i32,
    })
}
