//! The page sizes that an access token can be served with, by operation.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Smaller pages would cost more requests than they are worth.
const SMALLEST: u32 = 10;

/// A bad hour of the server's must not slow a program down for as long as it runs.
const KNOWN_FOR: Duration = Duration::from_secs(3600);

/// Remembers for an hour the size of page that did not take the server too long.
#[derive(Default)]
pub(crate) struct PageSizes(Mutex<HashMap<String, (u32, Instant)>>);

impl PageSizes {
    /// The size to ask for, when the caller wants `wanted`.
    pub(crate) fn at_most(&self, operation: &str, wanted: u32, now: Instant) -> u32 {
        let sizes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match sizes.get(operation) {
            Some((size, at)) if now.saturating_duration_since(*at) < KNOWN_FOR => wanted.min(*size),
            _ => wanted,
        }
    }

    /// Remembers a size that worked after larger ones did not.
    pub(crate) fn remember(&self, operation: &str, size: u32, now: Instant) {
        let mut sizes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sizes.insert(operation.to_owned(), (size, now));
    }
}

/// The size to try when a page of this size took too long; `None` when smaller makes no sense.
pub(crate) fn smaller(size: u32) -> Option<u32> {
    (size > SMALLEST).then(|| (size / 2).max(SMALLEST))
}

#[cfg(test)]
#[expect(
    clippy::disallowed_methods,
    reason = "there is no other way to an instant, and none is compared with the system's time"
)]
mod tests {
    use super::*;

    #[test]
    fn p6_sizes_halve_down_to_ten() {
        let sizes: Vec<u32> = std::iter::successors(Some(1000), |size| smaller(*size)).collect();
        assert_eq!(sizes, [1000, 500, 250, 125, 62, 31, 15, 10]);
        assert_eq!(smaller(3), None);
    }

    #[test]
    fn p6_size_that_worked_is_a_ceiling_for_its_operation_for_an_hour() {
        let sizes = PageSizes::default();
        let now = Instant::now();
        assert_eq!(sizes.at_most("things/getAll", 1000, now), 1000);
        sizes.remember("things/getAll", 250, now);
        assert_eq!(sizes.at_most("things/getAll", 1000, now), 250);
        assert_eq!(sizes.at_most("things/getAll", 100, now), 100);
        assert_eq!(sizes.at_most("others/getAll", 1000, now), 1000);
        let later = now + KNOWN_FOR;
        assert_eq!(sizes.at_most("things/getAll", 1000, later), 1000);
    }
}
