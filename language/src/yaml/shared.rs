//! Anchors, aliases and merge keys of a document that another program wrote. They are written out where they are used, and
//! counted, because a short text can say much with them.

use std::collections::{HashMap, HashSet};

use super::{MAX_BYTES, MAX_DEPTH};
use crate::node::{Entry, Kind, Node};

/// As many values are written out in place of aliases, and kept for them.
pub const MAX_SHARED: usize = 50_000;

const MERGE: &str = "<<";

/// Why an alias is not written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// Its anchor is on what it stands in.
    Itself,
    /// More would be written out than is read.
    TooMuch,
    /// Mappings and lists would nest too deep.
    TooDeep,
}

/// The values that have an anchor.
#[derive(Debug, Default)]
pub(super) struct Shared {
    kept: HashMap<usize, (Node, Weight)>,
    spent: Weight,
}

/// How much a value is.
#[derive(Debug, Default, Clone, Copy)]
struct Weight {
    nodes: usize,
    bytes: usize,
    depth: usize,
}

impl Weight {
    fn of(node: &Node) -> Self {
        let mut weight = Self::default();
        let mut add = |part: &Node| {
            let part = Self::of(part);
            weight.nodes += part.nodes;
            weight.bytes += part.bytes;
            weight.depth = weight.depth.max(part.depth);
        };
        match &node.kind {
            Kind::Scalar { text, .. } => weight.bytes = text.len(),
            Kind::List(items) => items.iter().for_each(add),
            Kind::Map(entries) => {
                entries.iter().for_each(|entry| add(&entry.value));
                weight.bytes += entries.iter().map(|entry| entry.key.len()).sum::<usize>();
            }
        }
        weight.nodes += 1;
        weight.depth += usize::from(!matches!(node.kind, Kind::Scalar { .. }));
        weight
    }
}

impl Shared {
    fn spend(&mut self, weight: Weight) -> Result<(), Refused> {
        self.spent.nodes = self.spent.nodes.saturating_add(weight.nodes);
        self.spent.bytes = self.spent.bytes.saturating_add(weight.bytes);
        if self.spent.nodes > MAX_SHARED || self.spent.bytes > MAX_BYTES {
            return Err(Refused::TooMuch);
        }
        Ok(())
    }

    /// Keeps the value of an anchor.
    pub(super) fn keep(&mut self, anchor: usize, node: &Node) -> Result<(), Refused> {
        if anchor == 0 {
            return Ok(());
        }
        let weight = Weight::of(node);
        self.spend(weight)?;
        self.kept.insert(anchor, (node.clone(), weight));
        Ok(())
    }

    /// The value that an alias at this depth stands for.
    pub(super) fn take(&mut self, anchor: usize, depth: usize) -> Result<Node, Refused> {
        let Some((_, weight)) = self.kept.get(&anchor) else {
            return Err(Refused::Itself);
        };
        let weight = *weight;
        if depth + weight.depth > MAX_DEPTH {
            return Err(Refused::TooDeep);
        }
        self.spend(weight)?;
        let kept = self.kept.get(&anchor).ok_or(Refused::Itself)?;
        Ok(kept.0.clone())
    }
}

/// The entries of a mapping with what its merge key brings; the mapping's own entries win, and of several mappings the first.
pub(super) fn merged(mut entries: Vec<Entry>) -> Vec<Entry> {
    let brings = |entry: &Entry| {
        entry.key == MERGE
            && match &entry.value.kind {
                Kind::Map(_) => true,
                Kind::List(items) => items.iter().all(|item| matches!(item.kind, Kind::Map(_))),
                Kind::Scalar { .. } => false,
            }
    };
    let Some(place) = entries.iter().position(brings) else {
        return entries;
    };
    let brought = entries.remove(place).value;
    let maps = match brought.kind {
        Kind::List(items) => items,
        _ => vec![brought],
    };
    let mut seen: HashSet<String> = entries.iter().map(|entry| entry.key.clone()).collect();
    let mut at = place;
    for map in maps {
        let Kind::Map(inner) = map.kind else { continue };
        let fresh: Vec<Entry> = Vec::from(inner)
            .into_iter()
            .filter(|entry| seen.insert(entry.key.clone()))
            .collect();
        let end = at + fresh.len();
        entries.splice(at..at, fresh);
        at = end;
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::super::{read, read_foreign};
    use super::*;

    fn shown(node: &Node) -> String {
        match &node.kind {
            Kind::Scalar { text, plain: true } => text.clone(),
            Kind::Scalar { text, plain: false } => format!("{text:?}"),
            Kind::List(items) => format!("{:?}", items.iter().map(shown).collect::<Vec<_>>()),
            Kind::Map(entries) => {
                let entries = entries
                    .iter()
                    .map(|entry| format!("{}={}", entry.key, shown(&entry.value)));
                format!("{{{}}}", entries.collect::<Vec<_>>().join(" "))
            }
        }
    }

    fn told(text: &str) -> String {
        let document = read_foreign("d", text);
        match (document.root, document.problems.iter().next()) {
            (Some(root), None) => shown(&root),
            (_, problem) => problem.map_or(String::new(), |problem| problem.message.clone()),
        }
    }

    #[test]
    fn aliases_and_merge_keys_are_written_out() {
        assert_eq!(
            told("%YAML 1.2\n---\na: &x {b: 1}\nc: *x\nd: &k e\n*k : 2\n"),
            "{a={b=1} c={b=1} d=e e=2}"
        );
        assert_eq!(
            told("a: &x {b: 1, c: 2}\nd: &y {c: 3, e: 4}\nf: {<<: [*y, *x], e: 5}\ng: {<<: *x}\n"),
            "{a={b=1 c=2} d={c=3 e=4} f={c=3 b=1 e=5} g={b=1 c=2}}"
        );
        assert_eq!(
            told("a: !!str 1\nb: !!int 2\n<<: no mapping\n"),
            "{a=\"1\" b=2 <<=no mapping}"
        );
        assert!(told("a: !ours 1").contains("a tag that is not of the core schema"));
    }

    #[test]
    fn aliases_without_an_end_and_bombs_are_refused() {
        assert!(told("a: &x {b: *x}").contains("which has no end"));
        let mut bomb = "a: &a [l, l, l, l, l, l, l, l, l, l]\n".to_owned();
        for (this, next) in ('a'..'k').zip('b'..) {
            let ten = vec![format!("*{this}"); 10].join(", ");
            bomb += &format!("{next}: &{next} [{ten}]\n");
        }
        assert!(told(&bomb).contains("at most so many are read"));
        let long = format!(
            "a: &a {}\nb: [{}]\n",
            "l".repeat(100_000),
            "*a, ".repeat(100)
        );
        assert!(told(&long).contains("at most so many are read"));
        let mut deep = "a: &a [[[[[[[[[[l]]]]]]]]]]\n".to_owned();
        for (this, next) in ('a'..'e').zip('b'..) {
            deep += &format!("{next}: &{next} [[[[[[[[*{this}]]]]]]]]\n");
        }
        assert!(told(&deep).contains("nest deeper than 32 levels"));
    }

    #[test]
    fn the_language_has_none_of_them() {
        for text in [
            "a: &x 1",
            "a: &x 1\nb: *x",
            "%YAML 1.2\n---\na: 1",
            "a: !!str 1",
        ] {
            assert!(read("f", text).root.is_none(), "{text}");
        }
    }
}
