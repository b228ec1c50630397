//! Keeps retries from multiplying the load on a server that is down.
//!
//! One call in five may be repeated, ten more for a start. A retry that ends well was worth it and is not counted.

use std::sync::atomic::{AtomicU32, Ordering};

/// In hundredths of a retry.
const COST: u32 = 100;
const PER_CALL: u32 = 20;
const START: u32 = 10 * COST;

/// How many retries a client has left.
pub(crate) struct Allowance(AtomicU32);

impl Allowance {
    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(START))
    }

    /// Counts a call.
    pub(crate) fn call(&self) {
        self.add(PER_CALL);
    }

    /// Takes one retry, if there is one.
    pub(crate) fn take(&self) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(COST)
            })
            .is_ok()
    }

    /// Gives retries back.
    pub(crate) fn give_back(&self, retries: u32) {
        self.add(retries.saturating_mul(COST));
    }

    /// Never above the start: quiet days do not earn the right to a storm.
    fn add(&self, amount: u32) {
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                Some(left.saturating_add(amount).min(START))
            });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_in_five_and_ten_for_a_start() {
        let allowance = Allowance::new();
        let taken = (0..1000)
            .filter(|_| {
                allowance.call();
                allowance.take()
            })
            .count();
        // The first call finds the start untouched, so its share is lost.
        assert_eq!(taken, 10 + 199);
    }

    #[test]
    fn nothing_is_saved_up_and_what_helped_comes_back() {
        let allowance = Allowance::new();
        for _ in 0..1000 {
            allowance.call();
        }
        assert_eq!((0..20).filter(|_| allowance.take()).count(), 10);
        allowance.give_back(2);
        assert_eq!((0..20).filter(|_| allowance.take()).count(), 2);
        allowance.give_back(u32::MAX);
        assert_eq!((0..20).filter(|_| allowance.take()).count(), 10);
    }
}
