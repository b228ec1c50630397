//! What the lenient pass over a response sets aside, and where in the response it stands.

use super::fault::Fault;
use super::meter::{BLOCK, Meter};
use super::missing::Missing;
use crate::pages::{Rejected, RejectedKind, Rejections};

/// Collects what does not fit while a response is read leniently.
#[derive(Debug, Default)]
pub(super) struct Aside {
    /// The way from the root to the value that is read.
    path: String,
    listed: Vec<Rejected>,
    /// How many of those listed are items or entries.
    items: usize,
    /// Items and entries beyond the limit.
    lost: usize,
    /// Other values beyond the limit.
    unlisted: usize,
}

/// The state of the collection before a value, to return to when the value as a whole is set aside.
struct Mark {
    listed: usize,
    items: usize,
    lost: usize,
    unlisted: usize,
}

/// What is set aside.
struct Odd<'a> {
    kind: RejectedKind,
    fault: &'a Fault,
    raw: &'a str,
    is_item_of_page: bool,
}

impl Aside {
    /// Goes into a property; what it returns leads back out of it.
    fn enter_property(&mut self, name: &str) -> usize {
        let outside = self.path.len();
        push_property(&mut self.path, &super::head(name));
        outside
    }

    /// Goes into an item; what it returns leads back out of it.
    fn enter_index(&mut self, index: usize) -> usize {
        let outside = self.path.len();
        self.path.push('[');
        self.path.push_str(&index.to_string());
        self.path.push(']');
        outside
    }

    fn mark(&self) -> Mark {
        Mark {
            listed: self.listed.len(),
            items: self.items,
            lost: self.lost,
            unlisted: self.unlisted,
        }
    }

    fn back_to(&mut self, mark: &Mark) {
        self.listed.truncate(mark.listed);
        self.items = mark.items;
        self.lost = mark.lost;
        self.unlisted = mark.unlisted;
    }

    /// The path of a fault from the root.
    fn path_of(&self, fault: &Fault) -> String {
        let inside = fault.path();
        let mut path = self.path.clone();
        if inside.starts_with('[') {
            path.push_str(&inside);
        } else if !inside.is_empty() {
            push_property(&mut path, &inside);
        }
        path
    }

    /// The path of a property of the value that is read.
    pub(super) fn path_to(&self, name: &str) -> String {
        let mut path = self.path.clone();
        push_property(&mut path, &super::head(name));
        path
    }

    /// Lists a value, or counts it when `most` of its sort are listed. How many bytes that keeps.
    fn add(&mut self, odd: &Odd<'_>, most: usize) -> usize {
        let is_item = matches!(odd.kind, RejectedKind::Item | RejectedKind::Entry);
        let (listed, beyond) = if is_item {
            (self.items, &mut self.lost)
        } else {
            (self.listed.len() - self.items, &mut self.unlisted)
        };
        if listed >= most {
            *beyond += 1;
            return 0;
        }
        self.items += usize::from(is_item);
        let message = odd.fault.message().unwrap_or_default().to_owned();
        let rejected = Rejected::new(odd.kind, self.path_of(odd.fault), message, odd.raw)
            .of_page(odd.is_item_of_page);
        let bytes = rejected.path.len() + rejected.message.len() + odd.raw.len();
        self.listed.push(rejected);
        bytes
    }
}

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

fn push_property(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}
