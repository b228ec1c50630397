//! What is enforced on the value of a property.

use std::cmp::Ordering;

use mews_connector_language::model::{Bounds, Field, Limits, Longest};
use mews_connector_language::types::compare_decimals;
use serde_json::json;

use super::Walk;
use crate::edit::{At, Edit, Fact, Move};
use crate::fits::{at_least, at_most};
use crate::show;

impl Walk<'_> {
    pub(super) fn limits(&mut self, at: &At, old: &Field, new: &Field) {
        let mandatory = |field: &Field| field.is_certain();
        let hidden = self.beyond.hides_empty_texts() && mandatory(old) != mandatory(new);
        let told = |field: &Field| {
            let mut limits = field.limits.clone();
            // An import does not write of a text that must be there that it is not empty.
            limits.length.min = limits.length.min.filter(|min| !(hidden && *min == 1));
            limits
        };
        self.level(at, "", &told(old), &told(new));
    }

    /// The limits of a value, and below `each` of what it holds; `lead` says in a title which of them.
    fn level(&mut self, at: &At, lead: &str, a: &Limits, b: &Limits) {
        self.bounds(at, lead, "items", &a.items, &b.items, u64::cmp);
        self.bounds(at, lead, "length", &a.length, &b.length, u64::cmp);
        let decimals = |a: &String, b: &String| compare_decimals(a, b);
        self.bounds(at, lead, "range", &a.range, &b.range, decimals);
        self.unique(at, lead, a.unique, b.unique);
        self.interval(at, lead, a.longest, b.longest);
        self.pattern(at, lead, a.pattern.as_ref(), b.pattern.as_ref());
        if a.each.is_some() || b.each.is_some() {
            let inside = limit(at, "each");
            self.level(&inside, &format!("{lead}each: "), a.each(), b.each());
        }
    }

    fn unique(&mut self, at: &At, lead: &str, old: bool, new: bool) {
        if old != new {
            let title = if new {
                "items must differ now"
            } else {
                "items may repeat now"
            };
            let change = if new { Move::Set } else { Move::Looser };
            let title = format!("{lead}{title}");
            let edit = Edit::new(Fact::Limit(change), &limit(at, "unique"), title);
            self.add(edit.values(json!(old), json!(new)));
        }
    }

    fn interval(&mut self, at: &At, lead: &str, old: Option<Longest>, new: Option<Longest>) {
        if old == new {
            return;
        }
        let change = match (old, new) {
            (None, _) => Move::Set,
            (Some(old), Some(new)) if !old.fits(new) => {
                if new.fits(old) {
                    Move::Tighter
                } else {
                    Move::Aside
                }
            }
            _ => Move::Looser,
        };
        let show = |longest: Option<Longest>| {
            longest.map_or_else(|| "unlimited".to_owned(), |longest| longest.to_string())
        };
        let title = format!(
            "{lead}longest interval changed from {} to {}",
            show(old),
            show(new)
        );
        let keys = [old, new].map(|longest| longest.map(Longest::key));
        // Numbers alone tell a change between months and days wrongly.
        let same_unit = keys.contains(&None) || keys[0] == keys[1];
        let value = |longest: Longest| match same_unit {
            true => json!(longest.count()),
            false => json!(longest.to_string()),
        };
        let [old_key, new_key] = keys.map(|key| key.or(keys[0]).or(keys[1]).unwrap_or_default());
        let at = at.part(at.target.clone(), (&[old_key], &[new_key]), "");
        let edit = Edit::new(Fact::Months(change), &at, title);
        self.add(edit.values(old.map(value), new.map(value)));
    }

    fn pattern(&mut self, at: &At, lead: &str, old: Option<&String>, new: Option<&String>) {
        if old == new {
            return;
        }
        let change = match (old, new) {
            (None, _) => Move::Set,
            (_, None) => Move::Looser,
            _ => Move::Aside,
        };
        let show = |pattern: Option<&String>| {
            pattern.map_or_else(|| "none".to_owned(), |text| format!("`{text}`"))
        };
        let title = format!("{lead}pattern changed from {} to {}", show(old), show(new));
        let edit = Edit::new(Fact::Pattern(change), &limit(at, "pattern"), title);
        self.add(edit.values(old.map(|it| json!(it)), new.map(|it| json!(it))));
    }

    fn bounds<T: ToString + PartialEq>(
        &mut self,
        at: &At,
        lead: &str,
        key: &str,
        old: &Bounds<T>,
        new: &Bounds<T>,
        compare: impl Fn(&T, &T) -> Ordering,
    ) {
        let within = |from: &Bounds<T>, to: &Bounds<T>| {
            at_least(&from.min, &to.min, &compare) && at_most(&from.max, &to.max, &compare)
        };
        if old == new || within(old, new) && within(new, old) {
            return;
        }
        let (was, now) = (show::bounds(old), show::bounds(new));
        let change = match (within(old, new), within(new, old)) {
            (true, _) => Move::Looser,
            (_, true) if was.is_none() => Move::Set,
            (_, true) => Move::Tighter,
            _ => Move::Aside,
        };
        let text = |bounds: &Option<String>| bounds.clone().unwrap_or_else(|| "none".to_owned());
        let title = format!("{lead}{key} changed from {} to {}", text(&was), text(&now));
        let edit = Edit::new(Fact::Limit(change), &limit(at, key), title);
        self.add(edit.values(was.map(|it| json!(it)), now.map(|it| json!(it))));
    }
}

/// A limit of a property; it accounts for nothing in the bindings, which check limits but do not name them.
fn limit(at: &At, key: &str) -> At {
    at.part(at.target.clone(), (&[key], &[key]), "")
}
