//! No budget at all.

use std::future::ready;
use std::sync::Arc;

use super::{Acquiring, Budget, Budgets, Permit, Snapshot, Turn};

/// Every request may go at once: for tests, and for servers that do not count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unlimited;

impl Unlimited {
    /// No budget.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl Budget for Unlimited {
    fn acquire(&self, _: &Turn<'_>) -> Acquiring<'_> {
        Box::pin(ready(Ok(Permit(None))))
    }

    fn snapshot(&self) -> Snapshot {
        Snapshot::new(u32::MAX)
    }
}

impl Budgets for Unlimited {
    fn budget(&self, _: &str) -> Arc<dyn Budget> {
        Arc::new(*self)
    }
}
