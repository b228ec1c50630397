//! `time` 0.3. Its range holds all our dates and instants, not the other way round.

use time::{Duration, OffsetDateTime};

use super::try_from_both_ways;
use crate::values::{Date, IsoDuration, UtcDateTime};

try_from_both_ways!(
    Date,
    time::Date,
    |date: time::Date| super::date(date.year(), u8::from(date.month()), date.day()),
    |date: Date| {
        let month = date.month().try_into().ok()?;
        time::Date::from_calendar_date(date.year().into(), month, date.day()).ok()
    }
);

// In UTC, whatever the offset was.
try_from_both_ways!(
    UtcDateTime,
    OffsetDateTime,
    |instant: OffsetDateTime| super::instant(instant.unix_timestamp_nanos()),
    |instant: UtcDateTime| OffsetDateTime::from_unix_timestamp_nanos(super::nanos(instant)).ok()
);

try_from_both_ways!(
    IsoDuration,
    Duration,
    |duration: Duration| IsoDuration::from_seconds(
        duration.whole_seconds(),
        duration.subsec_nanoseconds()
    ),
    |duration: IsoDuration| {
        let (seconds, nanos) = super::seconds(duration)?;
        Duration::seconds(seconds).checked_add(Duration::nanoseconds(nanos.into()))
    }
);
