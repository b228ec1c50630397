//! The random part of waits: without it, clients that failed together come back together.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A source of random waits. Not for secrets.
pub(crate) struct Jitter(AtomicU64);

impl Jitter {
    /// Draws the same waits for the same seed.
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// Draws other waits every time. The standard library's hash keys are the only random numbers that need no
    /// dependency.
    pub(crate) fn random() -> Self {
        Self::seeded(RandomState::new().hash_one(0))
    }

    /// Anything from zero to the ceiling.
    pub(crate) fn below(&self, ceiling: Duration) -> Duration {
        ceiling.mul_f64(self.fraction())
    }

    /// The wait and up to a tenth more, never less.
    pub(crate) fn above(&self, wait: Duration) -> Duration {
        wait.saturating_add(self.below(wait / 10))
    }

    /// From 0 to almost 1: the 53 bits that a float holds exactly.
    fn fraction(&self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// SplitMix64.
    fn bits(&self) -> u64 {
        const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
        let state = self.0.fetch_add(STEP, Ordering::Relaxed);
        let mut bits = state.wrapping_add(STEP);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_seed_same_waits() {
        let draw = |jitter: Jitter| -> Vec<Duration> {
            (0..100)
                .map(|_| jitter.below(Duration::from_secs(1)))
                .collect()
        };
        assert_eq!(draw(Jitter::seeded(7)), draw(Jitter::seeded(7)));
        assert_ne!(draw(Jitter::seeded(7)), draw(Jitter::seeded(8)));
        assert_ne!(draw(Jitter::random()), draw(Jitter::random()));
    }

    #[test]
    fn numbers_are_those_of_the_published_generator() {
        let jitter = Jitter::seeded(1_234_567);
        let drawn = [(); 3].map(|()| jitter.bits());
        assert_eq!(
            drawn,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn waits_fill_their_range() {
        let jitter = Jitter::seeded(1);
        let second = Duration::from_secs(1);
        let mut sum = Duration::ZERO;
        let mut tenths = [0_u32; 10];
        for _ in 0..10_000 {
            let below = jitter.below(second);
            assert!(below < second);
            sum += below;
            tenths[(below.as_secs_f64() * 10.0) as usize] += 1;
            let above = jitter.above(second);
            assert!(above >= second && above < second + second / 10);
        }
        assert!((4900..5100).contains(&sum.as_secs()), "{sum:?}");
        assert!(
            tenths.iter().all(|hits| (900..1100).contains(hits)),
            "{tenths:?}"
        );
        assert_eq!(jitter.below(Duration::ZERO), Duration::ZERO);
        assert_eq!(jitter.above(Duration::MAX), Duration::MAX);
    }
}
