//! The one place of the command line that reads the calendar.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The day in UTC, `YYYY-MM-DD`.
pub(crate) fn today() -> String {
    // Acknowledgements end on a day; `--today` takes another one.
    Timestamp::now()
        .to_zoned_datetime(TimeZone::UTC)
        .date()
        .to_string()
}
