//! How long things may take, all in one place.

use std::time::Duration;

/// The time limits of a client; each call may set its own attempt limit and deadline.
///
/// ```
/// use std::time::Duration;
/// # use mews_connector_runtime as mews_connector;
/// use mews_connector::Timeouts;
///
/// let patient = Timeouts::default().with_deadline(Duration::from_secs(900));
/// assert_eq!(patient.attempt, Duration::from_secs(120));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeouts {
    /// For making a connection. 5 seconds by default.
    pub connect: Duration,
    /// For one attempt, from sending to the last byte of the response. 120 seconds by default, because the API itself
    /// gives up with 408 only after tens of seconds, and a shorter limit would turn that response into a doubt.
    pub attempt: Duration,
    /// For the body of a response: it is given up when less than a byte per second came within so long. A slow body that
    /// flows is not touched. 20 seconds by default.
    pub stall: Duration,
    /// For the whole call with everything that belongs to it, from the moment it is awaited. 5 minutes by default.
    pub deadline: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            attempt: Duration::from_secs(120),
            stall: Duration::from_secs(20),
            deadline: Duration::from_secs(300),
        }
    }
}

impl Timeouts {
    /// For a person who waits: 10 seconds over all.
    #[must_use]
    pub fn interactive() -> Self {
        Self::default().with_deadline(Duration::from_secs(10))
    }

    /// For jobs in the background: 15 minutes over all.
    #[must_use]
    pub fn batch() -> Self {
        Self::default().with_deadline(Duration::from_secs(15 * 60))
    }

    /// Sets the limit for making a connection.
    #[must_use]
    pub fn with_connect(mut self, limit: Duration) -> Self {
        self.connect = limit;
        self
    }

    /// Sets the limit for one attempt.
    #[must_use]
    pub fn with_attempt(mut self, limit: Duration) -> Self {
        self.attempt = limit;
        self
    }

    /// Sets the limit for a body that trickles.
    #[must_use]
    pub fn with_stall(mut self, limit: Duration) -> Self {
        self.stall = limit;
        self
    }

    /// Sets the limit for a whole call.
    #[must_use]
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }
}
