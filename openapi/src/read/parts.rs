//! Request bodies, responses and parameters that several operations share: they stand under `components` and are referred to.

use std::collections::BTreeSet;

use super::keys::{Audit, Keys, Place, items};
use super::pointer::pointed;
use super::shape::Shape;
use mews_connector_language::node::{Entry, Node};

/// The sections that are read where something refers to their entries.
const SECTIONS: [&str; 3] = ["requestBodies", "responses", "parameters"];

/// What stands under `components` beside the schemas.
#[derive(Default)]
pub(super) struct Parts<'n> {
    sections: Vec<(&'static str, &'n [Entry])>,
    followed: BTreeSet<(&'static str, &'n str)>,
}

impl<'n> Parts<'n> {
    /// Takes the sections out of `components`.
    pub(super) fn take(components: &mut Keys<'n>) -> Self {
        let sections = SECTIONS.iter().filter_map(|section| {
            let node = components.take(section)?;
            Some((*section, node.entries()))
        });
        Self {
            sections: sections.collect(),
            followed: BTreeSet::new(),
        }
    }

    /// Begins to read a mapping, or the one that it refers to.
    pub(super) fn open(
        &mut self,
        section: &'static str,
        place: Place,
        at: &str,
        node: &'n Node,
        audit: &mut Audit,
    ) -> Option<Keys<'n>> {
        let mut keys = Keys::of(place, at, node, audit);
        let mut names: BTreeSet<&str> = BTreeSet::new();
        while let Some(target) = keys.take("$ref") {
            keys.finish(audit);
            let text = target.as_text().unwrap_or_default();
            let entries = self.sections.iter().find(|(name, _)| *name == section);
            let found = pointed(text, section).and_then(|name| {
                let mut entries = entries.map_or(&[][..], |(_, entries)| entries).iter();
                entries.find(|entry| entry.key == name)
            });
            let Some(entry) = found else {
                let message = format!("`$ref: {text}` names nothing in #/components/{section}");
                audit.problem(at, target, message);
                return None;
            };
            if !names.insert(&entry.key) {
                audit.problem(at, target, format!("`$ref: {text}` leads to itself"));
                return None;
            }
            self.followed.insert((section, &entry.key));
            keys = Keys::of(place, at, &entry.value, audit);
        }
        Some(keys)
    }

    /// Tells what no operation refers to.
    pub(super) fn finish(self, audit: &mut Audit) {
        for (section, entries) in self.sections {
            for entry in entries {
                if !self.followed.contains(&(section, entry.key.as_str())) {
                    audit.drop(section, "no operation refers to it", entry.key.clone());
                }
            }
        }
    }
}

/// How a media type relates to JSON.
enum Media {
    /// `application/json`, in UTF-8 as JSON always is.
    Json,
    /// JSON under another name or with parameters.
    Like,
    /// Something else.
    Other,
}

impl Media {
    fn of(key: &str) -> Self {
        let mut parts = key.split(';').map(|part| part.trim().to_ascii_lowercase());
        let essence = parts.next().unwrap_or_default();
        let plain =
            parts.all(|part| matches!(part.as_str(), "" | "charset=utf-8" | "charset=\"utf-8\""));
        match essence.as_str() {
            "application/json" if plain => Self::Json,
            "application/json" | "text/json" | "application/*" | "*/*" => Self::Like,
            other if other.ends_with("+json") => Self::Like,
            _ => Self::Other,
        }
    }
}

/// The JSON body of a request or answer; bodies of other types are told.
pub(super) fn json(keys: &mut Keys<'_>, at: &str, audit: &mut Audit) -> Option<Shape> {
    let entries = keys.take("content")?.entries();
    let first = |wanted: fn(&Media) -> bool| {
        entries
            .iter()
            .position(|entry| wanted(&Media::of(&entry.key)))
    };
    let main = first(|media| matches!(media, Media::Json))
        .or_else(|| first(|media| matches!(media, Media::Like)));
    let mut body = None;
    for (index, entry) in entries.iter().enumerate() {
        let is_main = main == Some(index);
        let kind = format!("a body of type `{}`", entry.key);
        let place = if is_main {
            at.to_owned()
        } else {
            format!("{at} {}", entry.key)
        };
        let mut media = Keys::of(Place::Media, place.clone(), &entry.value, audit);
        let schema = media.take("schema");
        let shape = schema.map(|node| Shape::read(place, node, audit));
        media.finish(audit);
        if !is_main {
            let says = shape.filter(|shape| !shape.says_nothing());
            let says = says.map(|shape| format!(": {}", shape.told()));
            audit.unsaid(at, kind + &says.unwrap_or_default());
            continue;
        }
        if !matches!(Media::of(&entry.key), Media::Json) {
            audit.unsaid(at, format!("{kind}, taken for JSON"));
        }
        body = shape;
    }
    body
}

/// The status that means success: 200 where there is one. A 204 has nothing to say, so any other comes before it.
pub(super) fn success<'s>(statuses: impl Iterator<Item = &'s str>) -> Option<&'s str> {
    let rank = |status: &str| match status.to_ascii_uppercase().as_str() {
        "200" => Some(0),
        "204" => Some(3),
        "2XX" => Some(2),
        "DEFAULT" => Some(4),
        other => (other.len() == 3 && other.starts_with('2')).then_some(1),
    };
    statuses
        .filter_map(|status| Some((rank(status)?, status)))
        .min()
        .map(|(_, status)| status)
}

/// Tells the parameters beside the body, which no operation of the language has.
pub(super) fn parameters<'n>(
    node: Option<&'n Node>,
    path: &str,
    parts: &mut Parts<'n>,
    audit: &mut Audit,
) {
    for node in node.map_or(&[][..], items) {
        let Some(mut keys) = parts.open("parameters", Place::Parameter, path, node, audit) else {
            continue;
        };
        let name = keys.text("name").unwrap_or_default();
        let place = keys.text("in").unwrap_or_default();
        let required = if keys.flag("required") {
            ", required"
        } else {
            ""
        };
        let schema = keys.take("schema");
        let at = format!("{path} parameter {name}");
        let shape = schema.map(|node| Shape::read(at, node, audit));
        let told = shape.map(|shape| format!(": {}", shape.told()));
        let told = told.unwrap_or_default();
        audit.unsaid(
            path,
            format!("a parameter `{name}` in `{place}`{required}{told}"),
        );
        keys.finish(audit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn success_is_200_before_all_others() {
        let success = |statuses: &[&'static str]| success(statuses.iter().copied());
        assert_eq!(
            success(&["default", "400", "201", "200", "2XX"]),
            Some("200")
        );
        assert_eq!(success(&["204", "202", "201"]), Some("201"));
        assert_eq!(success(&["204", "2xx", "400"]), Some("2xx"));
        assert_eq!(success(&["204", "default"]), Some("204"));
        assert_eq!(success(&["400", "default"]), Some("default"));
        assert_eq!(success(&["400", "2000"]), None);
    }

    #[test]
    fn references_may_be_escaped() {
        let name = |text| pointed(text, "responses");
        assert_eq!(name("#/components/responses/Ok"), Some("Ok".to_owned()));
        assert_eq!(
            name("#/components/responses/a~1b%20c~0"),
            Some("a/b c~".to_owned())
        );
        assert_eq!(name("#/components/schemas/Ok"), None);
        assert_eq!(name("other.yaml#/components/responses/Ok"), None);
        assert_eq!(name("#/components/responses/%ff"), None);
    }
}
