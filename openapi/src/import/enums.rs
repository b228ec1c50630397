//! The enums of a document by their values: an object that has them all for properties is a map keyed by one.

use std::collections::HashMap;

use crate::read::{Document, Others, Shape};

/// The enums of a document by their values, sorted, so that no object is compared with each of them.
pub(super) struct Enums<'d>(HashMap<Vec<&'d str>, Alike<'d>>);

/// Enums of the same values.
struct Alike<'d> {
    first: &'d str,
    /// The place and the name, by the name without `Enum`.
    by_stem: HashMap<&'d str, (usize, &'d str)>,
}

impl<'d> Enums<'d> {
    pub(super) fn of(document: &'d Document) -> Self {
        let mut enums: HashMap<Vec<&str>, Alike<'_>> = HashMap::new();
        for (place, (name, shape)) in document.schemas.iter().enumerate() {
            if shape.values.len() > 1 && shape.kind.as_deref() == Some("string") {
                let stem = name.trim_end_matches("Enum");
                let values = sorted(shape.values.iter());
                let alike = enums.entry(values).or_insert_with(|| Alike {
                    first: name,
                    by_stem: HashMap::new(),
                });
                alike.by_stem.entry(stem).or_insert((place, name));
            }
        }
        Self(enums)
    }

    /// A map keyed by an enum is written with all its keys as properties. Where several enums have these values, the title
    /// begins with the name of the right one.
    pub(super) fn dictionary(&self, shape: &'d Shape) -> Option<(&'d str, &'d Shape)> {
        if shape.properties.len() < 2 || !shape.required.is_empty() {
            return None;
        }
        let alike = self.0.get(&sorted(shape.properties.keys()))?;
        let (_, first) = shape.properties.first()?;
        let facts = facts(first)?;
        let same = |other: &Shape| self::facts(other).is_some_and(|other| other == facts);
        if !shape.properties.values().all(same) {
            return None;
        }
        let title = shape.extras.title.as_deref().unwrap_or_default();
        let starts = (0..=title.len()).filter_map(|end| title.get(..end));
        let titled = starts
            .take(mews_connector_language::yaml::MAX_KEY + 1)
            .filter_map(|start| alike.by_stem.get(start))
            .min();
        Some((titled.map_or(alike.first, |(_, name)| *name), first))
    }
}

fn sorted<'v>(values: impl Iterator<Item = &'v String>) -> Vec<&'v str> {
    let mut values: Vec<&str> = values.map(String::as_str).collect();
    values.sort_unstable();
    values
}

/// What a schema says wherever it stands; none when it holds schemas of their own names.
fn facts(shape: &Shape) -> Option<Shape> {
    let is_leaf = shape.properties.is_empty()
        && shape.one_of.is_empty()
        && !matches!(shape.others, Others::Of(_));
    if !is_leaf {
        return None;
    }
    let items = match shape.items.as_deref() {
        Some(items) => Some(Box::new(facts(items)?)),
        None => None,
    };
    Some(Shape {
        at: String::new(),
        start: 0,
        bytes: 0,
        items,
        ..shape.clone()
    })
}
