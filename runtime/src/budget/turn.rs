//! What a call asks its budget for.

use std::time::Duration;

use super::Priority;
use crate::timeouts::Timeouts;

/// A turn for one attempt of a call: what [`Budget::acquire`](super::Budget::acquire) is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Turn<'a> {
    /// The operation that is called, such as `messages/getAll`.
    pub operation: &'a str,
    /// Whether the turn is for somebody who waits.
    pub priority: Priority,
    /// How long the call waits for the turn at most.
    pub max_wait: Duration,
    /// How long the attempt takes at most, from when it has its turn. After that, the permit has been ended, unless the
    /// process died. So a store that several processes share can let a request count for this long, and then for as long
    /// as one that was given up: [`grace`](super::RateLimit::grace) and a window.
    pub attempt: Duration,
}

impl<'a> Turn<'a> {
    /// A turn as a client with default settings asks for it; for tests of a [`Budget`](super::Budget) of one's own.
    ///
    /// ```
    /// # use mews_connector_runtime as mews_connector;
    /// use std::time::Duration;
    ///
    /// use mews_connector::Priority;
    /// use mews_connector::budget::Turn;
    ///
    /// let turn = Turn::new("messages/getAll").with_priority(Priority::Batch);
    /// assert_eq!(turn.max_wait, Duration::from_secs(300));
    /// assert_eq!(turn.attempt, Duration::from_secs(120));
    /// ```
    #[must_use]
    pub fn new(operation: &'a str) -> Self {
        let Timeouts {
            deadline, attempt, ..
        } = Timeouts::default();
        Self {
            operation,
            priority: Priority::default(),
            max_wait: deadline,
            attempt,
        }
    }

    /// Sets the priority.
    #[must_use]
    pub const fn with_priority(mut self, priority: Priority) -> Self {
        self.priority = priority;
        self
    }

    /// Sets how long the call waits at most.
    #[must_use]
    pub const fn with_max_wait(mut self, time: Duration) -> Self {
        self.max_wait = time;
        self
    }

    /// Sets how long the attempt takes at most.
    #[must_use]
    pub const fn with_attempt(mut self, time: Duration) -> Self {
        self.attempt = time;
        self
    }
}
