//! What can be said about a call when nobody can say whether it was carried out.

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::operation::Confirmed;
use crate::values::UtcDateTime;

/// How far the clocks of two machines may be apart, and how late a server may carry out what it was sent.
const SLACK: Duration = Duration::from_secs(300);

/// A call left, and whether the server carried it out cannot be told from what came back.
///
/// The client does not repeat such a call, because that could do it twice. To find out, look whether the server has it, with
/// the operation named by [`confirmed_by`](Self::confirmed_by), where the schema knows one. [`narrow`](Self::narrow) makes
/// its request ask about the time in question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutcomeUnknown {
    since: UtcDateTime,
    until: UtcDateTime,
    settled_by: Option<&'static str>,
}

impl OutcomeUnknown {
    /// Clocks may be set back in between, so the order of the two instants is not taken for granted.
    pub(crate) fn new(
        started: SystemTime,
        ended: SystemTime,
        settled_by: Option<&'static str>,
    ) -> Self {
        Self {
            since: started.min(ended).into(),
            until: started.max(ended).into(),
            settled_by,
        }
    }

    /// The doubt about both of two attempts.
    pub(crate) fn and(self, other: Option<Self>) -> Self {
        match other {
            Some(other) => Self {
                since: self.since.min(other.since),
                until: self.until.max(other.until),
                ..self
            },
            None => self,
        }
    }

    /// When the attempt began, by this machine's clock.
    #[must_use]
    pub fn since(&self) -> UtcDateTime {
        self.since
    }

    /// When the attempt was given up, by this machine's clock. The server may carry it out even later.
    #[must_use]
    pub fn until(&self) -> UtcDateTime {
        self.until
    }

    /// The time in question with five minutes of slack on both sides, since the server has a clock of its own and may carry
    /// out the call after it was given up.
    ///
    /// The time intervals of requests are made of it: `request.created_utc(unknown.into())`.
    #[must_use]
    pub fn interval(&self) -> (UtcDateTime, UtcDateTime) {
        (
            self.since.checked_sub(SLACK).unwrap_or(UtcDateTime::MIN),
            self.until.checked_add(SLACK).unwrap_or(UtcDateTime::MAX),
        )
    }

    /// Makes the read that shows whether a call was carried out ask about the [`interval`](Self::interval), by the property
    /// that the schema names for it.
    ///
    /// The type argument is the request of the call whose response was lost, and it decides which read this takes: for
    /// `customers::AddRequest` that is a `customers::GetAllRequest`, with everything else set that the caller knows of the
    /// guest. Many calls may fall into the interval, so what is found still has to be compared with what was sent.
    #[must_use]
    pub fn narrow<W: Confirmed>(&self, read: W::Read) -> W::Read {
        W::narrow(read, self)
    }

    /// The operation that shows whether it was carried out, such as `orderItems/getAll`; `None` where the schema knows
    /// none.
    #[must_use]
    pub fn confirmed_by(&self) -> Option<&'static str> {
        self.settled_by
    }
}

impl fmt::Display for OutcomeUnknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "it is unknown whether it was carried out between {} and {}",
            self.since, self.until
        )?;
        match self.settled_by {
            Some(operation) => write!(f, "; {operation} shows it"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn at(second: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(second)
    }

    #[test]
    fn two_doubts_are_one_from_the_first_to_the_last_instant() {
        let first = OutcomeUnknown::new(at(10), at(20), Some("things/getAll"));
        let second = OutcomeUnknown::new(at(50), at(40), Some("things/getAll"));
        assert_eq!(
            (second.since(), second.until()),
            (at(40).into(), at(50).into())
        );
        for both in [second.and(Some(first)), first.and(Some(second))] {
            assert_eq!((both.since(), both.until()), (at(10).into(), at(50).into()));
            assert_eq!(both.confirmed_by(), Some("things/getAll"));
        }
        assert_eq!(first.and(None), first);
    }

    #[test]
    fn the_interval_allows_for_other_clocks() {
        let doubt = OutcomeUnknown::new(at(1_000), at(2_000), None);
        assert_eq!(doubt.interval(), (at(700).into(), at(2_300).into()));
        let always = OutcomeUnknown {
            since: UtcDateTime::MIN,
            until: UtcDateTime::MAX,
            settled_by: None,
        };
        assert_eq!(always.interval(), (UtcDateTime::MIN, UtcDateTime::MAX));
    }

    #[test]
    fn it_reads_as_a_clause() {
        let known = OutcomeUnknown::new(at(0), at(1), Some("things/getAll"));
        assert_eq!(
            known.to_string(),
            "it is unknown whether it was carried out between 1970-01-01T00:00:00Z and 1970-01-01T00:00:01Z; \
             things/getAll shows it"
        );
        let unknown = OutcomeUnknown::new(at(0), at(1), None);
        assert!(unknown.to_string().ends_with("1970-01-01T00:00:01Z"));
    }
}
