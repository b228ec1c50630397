//! One spelling for what a document says: short enough to be shown, and the same for what means the same.

use std::fmt::{self, Write};

use mews_connector_language::fingerprint;
use mews_connector_language::node::{Kind, Node};

/// Keys that are written for people. They are not compared wherever a schema may stand; a property may well be called so.
pub(crate) const PROSE: [&str; 9] = [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
    "x-undocumented",
    "$comment",
    "x-examples",
];

/// Keys whose entries are called by names of the API rather than by keys of OpenAPI.
const NAMED: [&str; 4] = ["properties", "patternProperties", "schemas", "mapping"];

/// Keys whose lists have no order.
const UNORDERED: [&str; 6] = ["required", "enum", "tags", "oneOf", "anyOf", "type"];

/// As much of what a place says is shown.
pub(crate) const SHOWN: usize = 240;

/// A value of the document below a key: mappings sorted by key, without prose.
pub(crate) fn spelled(key: &str, node: &Node) -> String {
    let mut text = String::new();
    // Writing to a text does not fail.
    let _ = write(&mut text, node, key);
    shortened(text, SHOWN)
}

/// The start of a text, with a fingerprint of all of it when it is longer: so long texts still differ.
pub(crate) fn shortened(mut text: String, most: usize) -> String {
    if text.len() <= most {
        return text;
    }
    let whole = fingerprint::of(text.bytes());
    let length = text.len();
    let end = (0..=most).rev().find(|end| text.is_char_boundary(*end));
    text.truncate(end.unwrap_or_default());
    let _ = write!(text, "… ({length} bytes, fingerprint {whole:016x})");
    text
}

fn write(out: &mut String, node: &Node, key: &str) -> fmt::Result {
    match &node.kind {
        Kind::Scalar { text, plain: true } => out.write_str(text),
        Kind::Scalar { text, plain: false } => write!(out, "{text:?}"),
        Kind::List(items) => {
            let mut texts = Vec::with_capacity(items.len());
            for item in items {
                let mut text = String::new();
                write(&mut text, item, "")?;
                texts.push(text);
            }
            if UNORDERED.contains(&key) {
                texts.sort_unstable();
            }
            write!(out, "[{}]", texts.join(", "))
        }
        Kind::Map(_) => {
            let names = NAMED.contains(&key);
            let entries = node.entries().iter();
            let mut entries: Vec<_> = entries
                .filter(|entry| names || !PROSE.contains(&entry.key.as_str()))
                .collect();
            entries.sort_by(|a, b| a.key.cmp(&b.key));
            out.push('{');
            for (index, entry) in entries.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                write!(out, "{}: ", entry.key)?;
                // What is below a name is a schema again.
                write(out, &entry.value, if names { "" } else { &entry.key })?;
            }
            out.push('}');
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mews_connector_language::yaml;

    fn of(text: &str) -> String {
        spelled("", &yaml::read("document", text).root.unwrap())
    }

    #[test]
    fn order_and_prose_do_not_count() {
        let one = of("not: {required: [B, A], title: x, type: object}\nmultipleOf: 2\n");
        let other = of("multipleOf: 2\nnot: {type: object, description: y, required: [A, B]}\n");
        assert_eq!(
            one,
            "{multipleOf: 2, not: {required: [A, B], type: object}}"
        );
        assert_eq!(one, other);
    }

    #[test]
    fn a_property_may_be_called_like_prose() {
        assert_eq!(
            of("properties: {title: {type: string, title: x}}\n"),
            "{properties: {title: {type: string}}}"
        );
    }

    #[test]
    fn long_texts_are_cut_and_still_differ() {
        let one = of(&format!("a: {}é1\n", "é".repeat(SHOWN)));
        let other = of(&format!("a: {}é2\n", "é".repeat(SHOWN)));
        assert_ne!(one, other);
        assert!(one.len() < SHOWN + 60, "{one}");
    }
}
