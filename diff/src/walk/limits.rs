//! What is enforced on the value of a property.

use std::cmp::Ordering;

use mews_connector_language::model::{Bounds, Field, Limits};
use mews_connector_language::types::compare_decimals;
use serde_json::json;

use super::Walk;
use crate::edit::{At, Edit, Fact, Move};
use crate::fits::{at_least, at_most};
use crate::show;

impl Walk<'_> {
    pub(super) fn limits(&mut self, at: &At, old: &Field, new: &Field) {
        let (a, b): (&Limits, &Limits) = (&old.limits, &new.limits);
        self.bounds(at, "items", &a.items, &b.items, u64::cmp);
        let mandatory = |field: &Field| field.required && !field.nullable;
        let hidden = self.beyond.hides_empty_texts() && mandatory(old) != mandatory(new);
        let length = |field: &Field| {
            let length = field.limits.length.clone();
            // An import does not write of a text that must be there that it is not empty.
            let min = length.min.filter(|min| !(hidden && *min == 1));
            Bounds { min, ..length }
        };
        let lengths = (length(old), length(new));
        self.bounds(at, "length", &lengths.0, &lengths.1, u64::cmp);
        let decimals = |a: &String, b: &String| compare_decimals(a, b);
        self.bounds(at, "range", &a.range, &b.range, decimals);
        if a.unique != b.unique {
            let title = if b.unique {
                "items must differ now"
            } else {
                "items may repeat now"
            };
            let change = if b.unique { Move::Set } else { Move::Looser };
            let edit = Edit::new(Fact::Limit(change), &limit(at, "unique"), title);
            self.add(edit.values(json!(a.unique), json!(b.unique)));
        }
        if a.max_months != b.max_months {
            let change = match (a.max_months, b.max_months) {
                (None, _) => Move::Set,
                (Some(old), Some(new)) if new < old => Move::Tighter,
                _ => Move::Looser,
            };
            let show = |months: Option<u32>| {
                months.map_or_else(
                    || "unlimited".to_owned(),
                    |months| format!("{months} months"),
                )
            };
            let title = format!(
                "longest interval changed from {} to {}",
                show(a.max_months),
                show(b.max_months)
            );
            let edit = Edit::new(Fact::Months(change), &limit(at, "max_months"), title);
            self.add(edit.values(
                a.max_months.map(|it| json!(it)),
                b.max_months.map(|it| json!(it)),
            ));
        }
        if a.pattern != b.pattern {
            let change = match (&a.pattern, &b.pattern) {
                (None, _) => Move::Set,
                (_, None) => Move::Looser,
                _ => Move::Aside,
            };
            let show = |pattern: &Option<String>| {
                pattern
                    .as_ref()
                    .map_or_else(|| "none".to_owned(), |text| format!("`{text}`"))
            };
            let title = format!(
                "pattern changed from {} to {}",
                show(&a.pattern),
                show(&b.pattern)
            );
            let edit = Edit::new(Fact::Pattern(change), &limit(at, "pattern"), title);
            self.add(edit.values(
                a.pattern.clone().map(|it| json!(it)),
                b.pattern.clone().map(|it| json!(it)),
            ));
        }
    }

    fn bounds<T: ToString + PartialEq>(
        &mut self,
        at: &At,
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
        let title = format!("{key} changed from {} to {}", text(&was), text(&now));
        let edit = Edit::new(Fact::Limit(change), &limit(at, key), title);
        self.add(edit.values(was.map(|it| json!(it)), now.map(|it| json!(it))));
    }
}

/// A limit of a property; it accounts for nothing in the bindings, which check limits but do not name them.
fn limit(at: &At, key: &str) -> At {
    at.part(at.target.clone(), (&[key], &[key]), "")
}
