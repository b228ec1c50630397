//! What the lenient pass over a response sets aside, and where in the response it stands.

use super::fault::Fault;
use super::head::head;
use crate::pages::{Rejected, RejectedKind};

/// Collects what does not fit while a response is read leniently.
#[derive(Debug, Default)]
pub(super) struct Aside {
    /// The way from the root to the value that is read.
    pub(super) path: String,
    pub(super) listed: Vec<Rejected>,
    /// How many of those listed are items or entries.
    items: usize,
    /// Items and entries beyond the limit.
    pub(super) lost: usize,
    /// Other values beyond the limit.
    pub(super) unlisted: usize,
}

/// The state of the collection before a value, to return to when the value as a whole is set aside.
pub(super) struct Mark {
    listed: usize,
    items: usize,
    lost: usize,
    unlisted: usize,
}

/// What is set aside.
pub(super) struct Odd<'a> {
    pub(super) kind: RejectedKind,
    pub(super) fault: &'a Fault,
    pub(super) raw: &'a str,
    pub(super) is_item_of_page: bool,
}

impl Aside {
    /// Goes into a property; what it returns leads back out of it.
    pub(super) fn enter_property(&mut self, name: &str) -> usize {
        let outside = self.path.len();
        push_property(&mut self.path, &head(name));
        outside
    }

    /// Goes into an item; what it returns leads back out of it.
    pub(super) fn enter_index(&mut self, index: usize) -> usize {
        let outside = self.path.len();
        self.path.push('[');
        self.path.push_str(&index.to_string());
        self.path.push(']');
        outside
    }

    pub(super) fn mark(&self) -> Mark {
        Mark {
            listed: self.listed.len(),
            items: self.items,
            lost: self.lost,
            unlisted: self.unlisted,
        }
    }

    pub(super) fn back_to(&mut self, mark: &Mark) {
        self.listed.truncate(mark.listed);
        self.items = mark.items;
        self.lost = mark.lost;
        self.unlisted = mark.unlisted;
    }

    /// The path of a fault from the root.
    pub(super) fn path_of(&self, fault: &Fault) -> String {
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
        push_property(&mut path, &head(name));
        path
    }

    /// Lists a value, or counts it when `most` of its sort are listed. How many bytes that keeps.
    pub(super) fn add(&mut self, odd: &Odd<'_>, most: usize) -> usize {
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

fn push_property(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}
