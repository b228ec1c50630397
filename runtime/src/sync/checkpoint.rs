//! How far a synchronisation got, in a form that can be stored.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use serde_json::{Value, json};

use crate::values::UtcDateTime;

/// How far a synchronisation got: everything up to an instant was delivered, and of the time shortly before it, it is
/// known what.
///
/// Its text (`to_string`, `parse`) may be stored; store it when what was delivered before is safe.
///
/// ```
/// # use mews_connector_runtime as mews_connector;
/// use mews_connector::sync::Checkpoint;
///
/// let start = Checkpoint::at("2026-01-01T00:00:00Z".parse()?);
/// let stored = start.to_string();
/// assert_eq!(stored.parse::<Checkpoint>()?, start);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    until: UtcDateTime,
    /// `Id` and `UpdatedUtc` of what was delivered and may come again.
    delivered: BTreeSet<(Box<str>, UtcDateTime)>,
}

impl Checkpoint {
    /// Everything before the instant is known, or of no interest.
    #[must_use]
    pub const fn at(instant: UtcDateTime) -> Self {
        Self {
            until: instant,
            delivered: BTreeSet::new(),
        }
    }

    /// The instant up to which everything was delivered.
    #[must_use]
    pub const fn until(&self) -> UtcDateTime {
        self.until
    }

    /// Takes note of an item; false when it was delivered before.
    pub(super) fn deliver(&mut self, id: Box<str>, updated: UtcDateTime) -> bool {
        self.delivered.insert((id, updated))
    }

    /// Everything up to the instant was delivered. What was changed before `known_from` is not asked for again.
    pub(super) fn advance(&mut self, until: UtcDateTime, known_from: UtcDateTime) {
        self.until = self.until.max(until);
        self.delivered.retain(|(_, updated)| *updated >= known_from);
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let delivered: Vec<Value> = self
            .delivered
            .iter()
            .map(|(id, updated)| json!([id, updated.to_string()]))
            .collect();
        let text = json!({ "until": self.until.to_string(), "delivered": delivered });
        write!(f, "{text}")
    }
}

impl FromStr for Checkpoint {
    type Err = ParseCheckpointError;

    fn from_str(text: &str) -> Result<Self, ParseCheckpointError> {
        let read = || {
            let value: Value = serde_json::from_str(text).ok()?;
            let mut checkpoint = Self::at(value["until"].as_str()?.parse().ok()?);
            for pair in value["delivered"].as_array()? {
                let (id, updated) = (pair[0].as_str()?, pair[1].as_str()?);
                checkpoint.deliver(id.into(), updated.parse().ok()?);
            }
            Some(checkpoint)
        };
        read().ok_or(ParseCheckpointError)
    }
}

/// The text is not one that a [`Checkpoint`] was written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseCheckpointError;

impl fmt::Display for ParseCheckpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "this is not a stored checkpoint; start from an instant with `Checkpoint::at` instead",
        )
    }
}

impl std::error::Error for ParseCheckpointError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p8_checkpoint_survives_being_stored() {
        let instant = |text: &str| text.parse::<UtcDateTime>().unwrap();
        let mut checkpoint = Checkpoint::at(instant("2026-01-01T00:00:00Z"));
        for (id, updated) in [
            ("a", "2026-01-01T00:00:01Z"),
            ("b\"", "2026-01-01T00:00:02Z"),
        ] {
            assert!(checkpoint.deliver(id.into(), instant(updated)));
            assert!(!checkpoint.deliver(id.into(), instant(updated)));
        }
        assert_eq!(checkpoint.to_string().parse(), Ok(checkpoint.clone()));
        checkpoint.advance(
            instant("2026-01-01T00:01:00Z"),
            instant("2026-01-01T00:00:02Z"),
        );
        assert_eq!(checkpoint.until(), instant("2026-01-01T00:01:00Z"));
        let left: Vec<_> = checkpoint.delivered.iter().map(|(id, _)| &**id).collect();
        assert_eq!(left, ["b\""], "the other one is too old to come again");
        checkpoint.advance(
            instant("2025-01-01T00:00:00Z"),
            instant("2026-01-01T00:00:02Z"),
        );
        assert_eq!(
            checkpoint.until(),
            instant("2026-01-01T00:01:00Z"),
            "never backwards"
        );
        for text in [
            "",
            "{}",
            "[]",
            r#"{"until":"soon","delivered":[]}"#,
            r#"{"until":"2026-01-01T00:00:00Z"}"#,
            r#"{"until":"2026-01-01T00:00:00Z","delivered":[["a","soon"]]}"#,
        ] {
            let error = text.parse::<Checkpoint>().unwrap_err();
            assert!(error.to_string().contains("`Checkpoint::at`"), "{text}");
        }
    }
}
