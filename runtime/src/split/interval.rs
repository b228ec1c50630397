//! An interval that stands in a serialised request, and the same request with another one.

use std::ops::Range;

use super::civil::Moment;
use super::splice::{find, members, replace};

/// An interval inside a request.
pub(super) struct Interval {
    pub(super) start: Moment,
    pub(super) end: Moment,
    start_at: Range<usize>,
    end_at: Range<usize>,
}

/// The interval at this place of a request; `None` where one of its ends is missing, or no moment.
pub(super) fn interval(body: &str, range: Range<usize>) -> Option<Interval> {
    let object = &body[range.clone()];
    let end = |prefix: &str| {
        let (name, text) = members(object)?
            .into_iter()
            .find(|(name, _)| name.starts_with(prefix))?;
        let at = find(object, &name)?;
        let moment = Moment::parse(serde_json::from_str::<&str>(text).ok()?)?;
        Some((moment, range.start + at.start..range.start + at.end))
    };
    let (start, start_at) = end("Start")?;
    let (end, end_at) = end("End")?;
    Some(Interval {
        start,
        end,
        start_at,
        end_at,
    })
}

impl Interval {
    /// The request with other ends. An end that does not move stays as it was written.
    pub(super) fn with(&self, body: &str, from: Moment, to: Moment) -> String {
        let mut places = Vec::new();
        if from != self.start {
            places.push((self.start_at.clone(), from.json()));
        }
        if to != self.end {
            places.push((self.end_at.clone(), to.json()));
        }
        replace(body, places)
    }

    /// How long it is; 0 when its end comes first.
    pub(super) fn seconds(&self) -> u64 {
        let length = self.end.instant().since(self.start.instant());
        length.map_or(0, |length| length.as_secs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p6_length_of_an_interval_is_counted_in_seconds() {
        for (body, seconds) in [
            (
                r#"{"StartUtc":"2026-01-01T00:00:00Z","EndUtc":"2026-01-01T01:00:01Z"}"#,
                3601,
            ),
            (
                r#"{"StartUtc":"2026-01-02T00:00:00Z","EndUtc":"2026-01-01T00:00:00Z"}"#,
                0,
            ),
            (r#"{"Start":"2026-01-01","End":"2026-01-03"}"#, 172_800),
        ] {
            let interval = interval(body, 0..body.len()).unwrap();
            assert_eq!(interval.seconds(), seconds, "{body}");
        }
    }
}
