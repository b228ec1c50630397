// Generated from schema/common.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime::values;

/// A span of time that selects items. An item is selected when its instant is not before the start and
/// before the end; when start and end are equal, exactly that instant is selected.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeInterval {
    /// First instant of the interval.
    pub start_utc: Option<values::UtcDateTime>,
    /// First instant after the interval.
    pub end_utc: Option<values::UtcDateTime>,
}

impl TimeInterval {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            start_utc: None,
            end_utc: None,
        }
    }

    /// Sets `StartUtc`.
    #[must_use]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`.
    #[must_use]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }
}
