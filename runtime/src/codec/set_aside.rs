//! What the meter of a response does for the lenient pass: it knows where the pass is, and keeps what is set aside within bounds.

use super::aside::{Mark, Odd};
use super::fault::Fault;
use super::meter::{BLOCK, Meter};
use super::missing::Missing;
use crate::pages::{Rejected, RejectedKind, Rejections};

/// The state of a reading before a value, to return to when the value as a whole is set aside.
pub(super) struct Before {
    used: usize,
    lists: usize,
    aside: Mark,
}

impl Meter<'_> {
    /// Goes into a property; what it returns leads back out of it.
    pub(super) fn enter_property(&self, name: &str) -> usize {
        self.aside.borrow_mut().enter_property(name)
    }

    /// Goes into an item; what it returns leads back out of it.
    pub(super) fn enter_index(&self, index: usize) -> usize {
        self.aside.borrow_mut().enter_index(index)
    }

    pub(super) fn leave(&self, outside: usize) {
        self.aside.borrow_mut().path.truncate(outside);
    }

    pub(super) fn mark(&self) -> Before {
        Before {
            used: self.used(),
            lists: self.lists.get(),
            aside: self.aside.borrow().mark(),
        }
    }

    /// Forgets what was kept, begun and set aside since then.
    pub(super) fn undo(&self, before: &Before) {
        self.back_to(before.used);
        self.lists.set(before.lists);
        self.aside.borrow_mut().back_to(&before.aside);
    }

    /// Sets a value aside.
    pub(super) fn set_aside(
        &self,
        kind: RejectedKind,
        fault: &Fault,
        raw: &str,
        is_item_of_page: bool,
    ) -> Result<(), Fault> {
        let odd = Odd {
            kind,
            fault,
            raw,
            is_item_of_page,
        };
        match self.aside.borrow_mut().add(&odd, self.bounds.aside) {
            0 => Ok(()),
            bytes => self.charge(bytes + size_of::<Rejected>() + 4 * BLOCK),
        }
    }

    /// Whether blanks are wanted in place of required values that are missing.
    pub(super) fn blanks(&self) -> bool {
        self.bounds.missing == Missing::Blank
    }

    /// The items that were not set aside, as there were too many.
    pub(super) fn lost(&self) -> usize {
        self.aside.borrow().lost
    }

    /// Takes what was set aside.
    pub(super) fn rejections(&self) -> Rejections {
        let mut aside = self.aside.borrow_mut();
        let listed = std::mem::take(&mut aside.listed);
        Rejections::new(listed, aside.unlisted)
    }
}
