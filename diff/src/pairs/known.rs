//! What tells that a definition of one schema is one of the other: what it holds, what the vendor calls it, who refers to it.

use std::collections::BTreeSet;

use super::places::Places;
use super::{ENOUGH, near};
use crate::beyond::{Beyond, Definition};

/// The part of all members that two definitions share; none when there are no members.
pub(super) fn shared(old: &BTreeSet<String>, new: &BTreeSet<String>) -> Option<f64> {
    let all = old.union(new).count();
    let both = old.intersection(new).count();
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    (all > 0).then(|| number(both) / number(all))
}

/// How alike two definitions are.
pub(super) struct Likeness {
    /// Whether the new one says that it is the old one.
    pub(super) declared: bool,
    /// The part of all members that both have; none when they cannot be compared.
    pub(super) members: Option<f64>,
}

impl Likeness {
    pub(super) const NONE: Self = Self {
        declared: false,
        members: None,
    };
}

/// What is known of definitions beside their contents.
pub(super) struct Known<'a> {
    pub(super) before: &'a Places<'a>,
    pub(super) after: &'a Places<'a>,
    pub(super) beyond: &'a Beyond,
}

impl Known<'_> {
    /// Whether a definition no longer stands where it stood.
    pub(super) fn strayed(&self, name: &str) -> bool {
        !self.before.handed_over(name, self.after, name)
    }

    /// Whether each of two strayed definitions stands where the other stood.
    pub(super) fn swapped(&self, one: &str, other: &str) -> bool {
        let handed = |old: &str, new: &str| self.before.handed_over(old, self.after, new);
        one != other && handed(one, other) && handed(other, one)
    }

    pub(super) fn same_vendor_name(&self, old: &str, new: &str) -> bool {
        let name = |of: Option<&Definition>| of.and_then(|it| it.vendor.clone());
        let old = name(self.beyond.old.definitions.get(old));
        old.is_some() && old == name(self.beyond.new.definitions.get(new))
    }

    /// From 0 to 1. What stands everywhere where the other stood need not be called alike, only hold most of the same.
    pub(super) fn score(&self, old: &str, new: &str, members: Option<f64>) -> f64 {
        let Some(members) = members else { return 0.0 };
        let alike = near(old, new) * 0.3 + members * 0.7;
        if members >= 0.5 && alike < ENOUGH && self.before.handed_over(old, self.after, new) {
            ENOUGH
        } else {
            alike
        }
    }
}
