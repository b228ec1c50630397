//! How much of a document is read and written out. A short document can say much: a body that many operations share is
//! written out in each of them. So parts are counted where they are made, and a document of too many is refused.

/// As many schemas of a document are read, each property being one, and as many properties, values and cases are made of them.
/// The vendor's document of 2026-08 has some 7,600.
pub(crate) const MOST_PARTS: usize = 50_000;

/// What is left of [`MOST_PARTS`].
#[derive(Debug, Default)]
pub(crate) struct Budget {
    spent: usize,
}

impl Budget {
    /// Counts parts; whether there is room for them.
    pub(crate) fn spend(&mut self, parts: usize) -> bool {
        self.spent = self.spent.saturating_add(parts);
        !self.is_overspent()
    }

    /// Whether something was left out.
    pub(crate) fn is_overspent(&self) -> bool {
        self.spent > MOST_PARTS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_left_out_once_is_remembered() {
        let mut budget = Budget::default();
        assert!(budget.spend(MOST_PARTS));
        assert!(!budget.is_overspent());
        assert!(!budget.spend(1));
        assert!(!budget.spend(0));
        assert!(budget.is_overspent());
        assert!(!budget.spend(usize::MAX));
    }
}
