//! The only source of chance: everything that looks random comes from the seed, in the order of the calls.

use mews_connector_language::value::sample::Chance;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng as _};

/// A seeded generator. ChaCha promises the same sequence on every machine and in every version.
#[derive(Debug, Clone)]
pub(crate) struct Random(ChaCha8Rng);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Random(ChaCha8Rng::seed_from_u64(seed))
    }

    /// A version 4 uuid in its hyphenated spelling.
    pub(crate) fn uuid(&mut self) -> String {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        uuid::Builder::from_random_bytes(bytes)
            .into_uuid()
            .to_string()
    }

    /// A number below `end`; zero when `end` is zero.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0.next_u64().checked_rem(end).unwrap_or(0)
    }

    /// Whether something of this likelihood, from 0 to 1, happens.
    pub(crate) fn chance(&mut self, likelihood: f64) -> bool {
        const STEPS: u32 = 1_000_000;
        // Below a million, so both numbers are exact as floats.
        let drawn = u32::try_from(self.below(u64::from(STEPS))).unwrap_or_default();
        f64::from(drawn) < likelihood * f64::from(STEPS)
    }

    /// Text in the manner of the vendor's tokens.
    pub(crate) fn token(&mut self) -> String {
        let half = |uuid: String| uuid.replace('-', "").to_uppercase();
        format!("{}-{}", half(self.uuid()), half(self.uuid()))
    }
}

impl Chance for Random {
    fn below(&mut self, end: u64) -> u64 {
        Random::below(self, end)
    }

    fn uuid(&mut self) -> String {
        Random::uuid(self)
    }
}
