//! Dates, instants and durations to and from the time crates, behind a feature each.
//!
//! Every conversion can fail, because no crate has exactly our range. A crate's file says how each of its types is read
//! and written; the impls come from here.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(any(feature = "jiff", feature = "jiff-0_2"))]
mod jiff;
#[cfg(test)]
mod tests;
#[cfg(feature = "time")]
mod time;

use crate::values::Date;

/// `TryFrom` both ways between one of our types and one of another crate, from two functions that give an `Option`.
macro_rules! try_from_both_ways {
    ($ours:ty, $theirs:ty, $read:expr, $write:expr) => {
        impl TryFrom<$theirs> for $ours {
            type Error = crate::values::OutOfRange;

            fn try_from(theirs: $theirs) -> Result<Self, Self::Error> {
                $read(theirs).ok_or(crate::values::OutOfRange)
            }
        }

        impl TryFrom<$ours> for $theirs {
            type Error = crate::values::OutOfRange;

            fn try_from(ours: $ours) -> Result<Self, Self::Error> {
                $write(ours).ok_or(crate::values::OutOfRange)
            }
        }
    };
}
use try_from_both_ways;

/// A date from the parts that each crate has in integer types of its own.
fn date(year: impl TryInto<u16>, month: impl TryInto<u8>, day: impl TryInto<u8>) -> Option<Date> {
    Date::new(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
    )
}

/// An instant from the nanoseconds since 1970.
#[cfg(any(feature = "jiff", feature = "jiff-0_2", feature = "time"))]
fn instant(nanos: i128) -> Option<crate::values::UtcDateTime> {
    let seconds = i64::try_from(nanos.div_euclid(1_000_000_000)).ok()?;
    crate::values::UtcDateTime::from_unix(seconds, nanos.rem_euclid(1_000_000_000) as u32)
}

/// The nanoseconds since 1970 of an instant.
#[cfg(any(feature = "jiff", feature = "jiff-0_2", feature = "time"))]
fn nanos(instant: crate::values::UtcDateTime) -> i128 {
    i128::from(instant.unix_seconds()) * 1_000_000_000 + i128::from(instant.subsec_nanos())
}

/// The seconds and nanoseconds of a duration; `None` when it has years, months or days, whose length is not fixed.
#[cfg(any(feature = "chrono", feature = "time"))]
fn seconds(duration: crate::values::IsoDuration) -> Option<(i64, i32)> {
    let [0, 0, 0, hours, minutes, seconds, nanos] = duration.parts() else {
        return None;
    };
    let seconds = i64::from(hours) * 3600 + i64::from(minutes) * 60 + i64::from(seconds);
    Some((seconds, nanos))
}
