//! What of a foreign document nobody would see: it is told, and reaches neither the schema nor the code made of it.

use mews_connector_language::hidden::{hidden, printable};
use mews_connector_language::node::{Entry, Kind, Node};

use super::Audit;
use crate::report::below;

/// Descriptions and examples, which are told only where somebody wants them.
const TEXTS: [&str; 5] = ["summary", "description", "title", "example", "examples"];

/// What is said of a text in which something is hidden.
pub(crate) fn told(text: &str) -> Option<String> {
    let (_, character) = hidden(text).next()?;
    let code = u32::from(character);
    Some(format!(
        "U+{code:04X} is hidden in the text, so it is left out"
    ))
}

/// The tree without keys and values that hide something. The places are only made when there is one.
pub(super) fn without(node: Node, audit: &mut Audit) -> Node {
    if hides(&node) {
        sifted(node, "", audit)
    } else {
        node
    }
}

/// Whether something is hidden anywhere.
fn hides(node: &Node) -> bool {
    let is_hidden = |text: &str| hidden(text).next().is_some();
    match &node.kind {
        Kind::Map(entries) => entries
            .iter()
            .any(|entry| is_hidden(&entry.key) || hides(&entry.value)),
        Kind::List(items) => items.iter().any(hides),
        Kind::Scalar { text, .. } => is_hidden(text),
    }
}

fn sifted(node: Node, at: &str, audit: &mut Audit) -> Node {
    let kind = match node.kind {
        Kind::Map(entries) => {
            let entries = Vec::from(entries).into_iter();
            let entries: Vec<_> = entries.filter_map(|entry| seen(entry, at, audit)).collect();
            Kind::Map(entries.into())
        }
        Kind::List(items) => {
            let items = items.into_iter().filter(|item| is_seen(item, at, audit));
            let items: Vec<_> = items.collect();
            Kind::List(
                items
                    .into_iter()
                    .map(|item| sifted(item, at, audit))
                    .collect(),
            )
        }
        scalar @ Kind::Scalar { .. } => scalar,
    };
    Node { kind, ..node }
}

fn seen(entry: Entry, at: &str, audit: &mut Audit) -> Option<Entry> {
    if TEXTS.contains(&entry.key.as_str()) && entry.value.as_text().is_some() {
        return Some(entry);
    }
    let at = below(at, &printable(&entry.key));
    if let Some(what) = told(&entry.key) {
        audit.unsaid(at, what);
        return None;
    }
    is_seen(&entry.value, &at, audit).then(|| Entry {
        value: sifted(entry.value, &at, audit),
        ..entry
    })
}

fn is_seen(node: &Node, at: &str, audit: &mut Audit) -> bool {
    let what = node.as_text().and_then(told);
    let seen = what.is_none();
    if let Some(what) = what {
        audit.unsaid(at, what);
    }
    seen
}
