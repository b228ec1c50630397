//! `chrono` 0.4. Its range holds all our dates and instants, not the other way round.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

use super::try_from_both_ways;
use crate::values::{Date, IsoDuration, UtcDateTime};

try_from_both_ways!(
    Date,
    NaiveDate,
    |date: NaiveDate| super::date(date.year(), date.month(), date.day()),
    |date: Date| NaiveDate::from_ymd_opt(
        date.year().into(),
        date.month().into(),
        date.day().into()
    )
);

try_from_both_ways!(
    UtcDateTime,
    DateTime<Utc>,
    |instant: DateTime<Utc>| UtcDateTime::from_unix(
        instant.timestamp(),
        instant.timestamp_subsec_nanos()
    ),
    |instant: UtcDateTime| DateTime::from_timestamp(instant.unix_seconds(), instant.subsec_nanos())
);

try_from_both_ways!(
    IsoDuration,
    TimeDelta,
    |delta: TimeDelta| IsoDuration::from_seconds(delta.num_seconds(), delta.subsec_nanos()),
    |duration: IsoDuration| {
        let (seconds, nanos) = super::seconds(duration)?;
        TimeDelta::try_seconds(seconds)?.checked_add(&TimeDelta::nanoseconds(nanos.into()))
    }
);
