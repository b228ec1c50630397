//! Properties of which at least one is there.

use serde_json::json;

use super::Walk;
use crate::edit::{At, Edit, Fact, Move};

impl Walk<'_> {
    /// Compares of which properties at least one is there; an empty list asks for none.
    pub(super) fn at_least_one(&mut self, at: &At, old: &[String], new: &[String]) {
        if old == new {
            return;
        }
        let has_all = |of: &[String], other: &[String]| other.iter().all(|name| of.contains(name));
        let fact = match (has_all(new, old), has_all(old, new)) {
            _ if old.is_empty() => Fact::AtLeastOne(Move::Set),
            _ if new.is_empty() => Fact::AtLeastOne(Move::Looser),
            // Only the order, in which people read them.
            (true, true) => Fact::Docs,
            (true, false) => Fact::AtLeastOne(Move::Looser),
            (false, true) => Fact::AtLeastOne(Move::Tighter),
            (false, false) => Fact::AtLeastOne(Move::Aside),
        };
        let show = |names: &[String]| match names {
            [] => "none".to_owned(),
            names => names.join(", "),
        };
        let title = format!(
            "the properties of which at least one is needed changed from {} to {}",
            show(old),
            show(new)
        );
        let value = |names: &[String]| (!names.is_empty()).then(|| json!(names));
        self.add(Edit::new(fact, at, title).values(value(old), value(new)));
    }
}
