//! Identifiers that tell their place to those who know the seed, so that nothing has to be looked up or kept.

use crate::digest::digest_text;

/// The identifiers of one kind of entity.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ids {
    seed: u64,
}

const LOW: u64 = (1 << 48) - 1;
/// Odd numbers and their inverses modulo 2^48.
const FACTOR: u64 = 0x9e37_79b9_7f4b;
const INVERSE: u64 = inverse(FACTOR);

impl Ids {
    pub(super) fn new(seed: u64, kind: &str) -> Self {
        Ids {
            seed: scramble(seed ^ digest_text(kind)),
        }
    }

    /// The identifier of the entity at a place, in the form of a version 4 uuid.
    pub(super) fn id(self, place: usize) -> String {
        let place = place as u64;
        let low = hide(place, self.seed & LOW);
        let high = scramble(
            self.seed
                .wrapping_add(place.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
        );
        let fixed = u128::from(high) << 64 | u128::from(scramble(high) & !LOW | low);
        uuid::Builder::from_random_bytes(fixed.to_be_bytes())
            .into_uuid()
            .to_string()
    }

    /// The place that the identifier tells, if it is one of these identifiers.
    pub(super) fn place(self, id: &str) -> Option<usize> {
        let low = u64::from_str_radix(id.get(id.len().checked_sub(12)?..)?, 16).ok()?;
        let place = usize::try_from(show(low, self.seed & LOW)).ok()?;
        (self.id(place) == id).then_some(place)
    }
}

fn hide(number: u64, key: u64) -> u64 {
    let mixed = (number ^ key).wrapping_mul(FACTOR) & LOW;
    (mixed ^ (mixed >> 24)).wrapping_mul(FACTOR) & LOW
}

fn show(number: u64, key: u64) -> u64 {
    let mixed = number.wrapping_mul(INVERSE) & LOW;
    // Shifting by half undoes itself.
    ((mixed ^ (mixed >> 24)).wrapping_mul(INVERSE) ^ key) & LOW
}

/// A number without any visible relation to the given one (the finalizer of SplitMix64).
pub(super) fn scramble(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// The inverse of an odd number modulo 2^64, by Newton's method, which doubles the right digits at each step.
const fn inverse(odd: u64) -> u64 {
    let mut guess = odd;
    let mut step = 0;
    while step < 6 {
        guess = guess.wrapping_mul(2u64.wrapping_sub(odd.wrapping_mul(guess)));
        step += 1;
    }
    guess
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn identifiers_lead_back_to_their_places_and_differ() {
        let (one, other) = (Ids::new(1, "A"), Ids::new(1, "B"));
        let places = (0..2_000).chain([99_999, 1_000_000, 4_000_000_000]);
        let mut seen = HashSet::new();
        for place in places {
            let id = one.id(place);
            assert!(
                mews_connector_language::value::scalars::is_uuid(&id),
                "{id}"
            );
            assert_eq!(one.place(&id), Some(place));
            assert_eq!(other.place(&id), None);
            assert!(seen.insert(id));
        }
        for stranger in [
            "",
            "12",
            "00000000-0000-4000-8000-000000000000",
            "ÄÖÜäöüÄÖÜ",
        ] {
            assert_eq!(one.place(stranger), None);
        }
    }
}
