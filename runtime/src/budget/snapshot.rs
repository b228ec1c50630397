//! What a budget tells about itself at one moment.

use std::time::Duration;

/// A look at a budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Snapshot {
    /// How many requests it allows within a window at present. After a 429 that is less than configured.
    pub limit: u32,
    /// The requests that count at present: under way, answered within the window, or given up not long ago.
    pub used: u32,
    /// Of these, the ones under way.
    pub under_way: u32,
    /// How many more could be sent now. After a 429 that is 1, until it is clear that the server accepts requests again.
    pub free: u32,
    /// How long until the next request can be sent: zero when one can be sent now, `None` when that depends on requests
    /// that are under way.
    pub next_free_in: Option<Duration>,
    /// How long nothing is sent after a 429, as far as that is not over yet; [`lift_pause`](super::Budget::lift_pause) ends it.
    pub paused_for: Option<Duration>,
    /// The interactive calls that wait for their turn.
    pub waiting_interactive: usize,
    /// The batch calls that wait for their turn.
    pub waiting_batch: usize,
    /// Whether the budget works without what it usually relies on, such as the store that several processes share, so that
    /// the numbers are those of this process alone.
    pub degraded: bool,
    /// How old the numbers are where they come from elsewhere, such as a store that several processes share. `None` where
    /// they are this process's own and therefore of this moment.
    pub seen: Option<Duration>,
}

impl Snapshot {
    /// A budget with this limit of which nothing is used: the start for a [`Budget`](super::Budget) of one's own.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// # use mews_connector_runtime as mews_connector;
    /// use mews_connector::budget::Snapshot;
    ///
    /// let snapshot = Snapshot::new(50)
    ///     .with_used(50)
    ///     .with_under_way(3)
    ///     .with_next_free_in(Some(Duration::from_secs(2)));
    /// assert_eq!((snapshot.limit, snapshot.free), (50, 0));
    /// ```
    #[must_use]
    pub const fn new(limit: u32) -> Self {
        Self {
            limit,
            used: 0,
            under_way: 0,
            free: limit,
            next_free_in: Some(Duration::ZERO),
            paused_for: None,
            waiting_interactive: 0,
            waiting_batch: 0,
            degraded: false,
            seen: None,
        }
    }

    /// Sets how many requests count at present; the rest of the limit is free.
    #[must_use]
    pub const fn with_used(mut self, used: u32) -> Self {
        self.used = used;
        self.free = self.limit.saturating_sub(used);
        self
    }

    /// Sets how many of the requests that count are under way.
    #[must_use]
    pub const fn with_under_way(mut self, under_way: u32) -> Self {
        self.under_way = under_way;
        self
    }

    /// Sets how many more could be sent now, where that is not the rest of the limit.
    #[must_use]
    pub const fn with_free(mut self, free: u32) -> Self {
        self.free = free;
        self
    }

    /// Sets how long it takes until the next request can be sent, if that is known.
    #[must_use]
    pub const fn with_next_free_in(mut self, time: Option<Duration>) -> Self {
        self.next_free_in = time;
        self
    }

    /// Sets how long nothing is sent after a 429.
    #[must_use]
    pub const fn with_paused_for(mut self, time: Option<Duration>) -> Self {
        self.paused_for = time;
        self
    }

    /// Sets how many calls wait for their turn.
    #[must_use]
    pub const fn with_waiting(mut self, interactive: usize, batch: usize) -> Self {
        self.waiting_interactive = interactive;
        self.waiting_batch = batch;
        self
    }

    /// Sets whether the budget works without what it usually relies on.
    #[must_use]
    pub const fn with_degraded(mut self, degraded: bool) -> Self {
        self.degraded = degraded;
        self
    }

    /// Sets how old the numbers are, where they come from elsewhere.
    #[must_use]
    pub const fn with_seen(mut self, age: Option<Duration>) -> Self {
        self.seen = age;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snapshot_of_a_budget_elsewhere() {
        let snapshot = Snapshot::new(10)
            .with_used(12)
            .with_under_way(2)
            .with_next_free_in(None)
            .with_paused_for(Some(Duration::from_secs(3)))
            .with_waiting(4, 5)
            .with_degraded(true)
            .with_seen(Some(Duration::from_secs(9)));
        assert_eq!((snapshot.limit, snapshot.used, snapshot.free), (10, 12, 0));
        assert_eq!((snapshot.under_way, snapshot.next_free_in), (2, None));
        assert_eq!(snapshot.paused_for, Some(Duration::from_secs(3)));
        assert_eq!(
            (snapshot.waiting_interactive, snapshot.waiting_batch),
            (4, 5)
        );
        assert!(snapshot.degraded && !Snapshot::new(10).degraded);
        assert_eq!(snapshot.seen, Some(Duration::from_secs(9)));
        assert_eq!(Snapshot::new(10).seen, None);
        assert_eq!(snapshot.with_free(1).free, 1);
    }
}
