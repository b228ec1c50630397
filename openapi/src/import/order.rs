//! The order of a merged mapping: what was there keeps its place, what is new stands where the document has it.
//!
//! Order is a fact of the schema: it is the order of enum values in Rust, and what a reviewer reads. So neither side's order is
//! simply taken. Taking the document's would rewrite files whenever the vendor sorts differently; putting new keys last would
//! tear apart what belongs together. A new key therefore follows the nearest key before it in the document that the schema has
//! too, and one that has none before it comes first.

use std::collections::HashMap;

use indexmap::IndexMap;

/// Joins two mappings; `merge` makes the value of a key from the old and the new one, or drops it.
pub(crate) fn join<T>(
    mut old: IndexMap<String, T>,
    mut fresh: IndexMap<String, T>,
    mut merge: impl FnMut(&str, Option<T>, Option<T>) -> Option<T>,
) -> IndexMap<String, T> {
    // What is new, by the key of the old mapping that it follows.
    let mut following: HashMap<Option<String>, Vec<String>> = HashMap::new();
    let mut anchor = None;
    for key in fresh.keys() {
        if old.contains_key(key) {
            anchor = Some(key.clone());
        } else {
            following
                .entry(anchor.clone())
                .or_default()
                .push(key.clone());
        }
    }
    let mut order = following.remove(&None).unwrap_or_default();
    for key in old.keys() {
        order.push(key.clone());
        order.extend(following.remove(&Some(key.clone())).unwrap_or_default());
    }
    let mut joined = IndexMap::with_capacity(order.len());
    for key in order {
        if let Some(value) = merge(&key, old.swap_remove(&key), fresh.swap_remove(&key)) {
            joined.insert(key, value);
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_stands_where_the_document_has_it() {
        let map = |keys: &[&str]| {
            keys.iter()
                .map(|key| ((*key).to_owned(), ()))
                .collect::<IndexMap<_, _>>()
        };
        let joined = join(
            map(&["c", "a", "x"]),
            map(&["0", "a", "b", "c", "d"]),
            |_, old, fresh| old.or(fresh),
        );
        assert_eq!(
            joined.keys().collect::<Vec<_>>(),
            ["0", "c", "d", "a", "b", "x"]
        );
    }
}
