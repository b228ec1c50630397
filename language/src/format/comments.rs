//! Comments and what they stand with. None is ever lost: one whose place has gone moves to the nearest that is left.

use std::collections::HashMap;
use std::ops::Range;

use crate::node::{Kind, Node};
use crate::place::Source;

/// The path of an entry or item.
pub(super) type Path = Vec<String>;

/// The comments of a file by what they stand with.
#[derive(Debug, Default)]
pub(super) struct Comments {
    /// At the head of the file; an empty text is a blank line.
    pub(super) head: Vec<String>,
    /// Above an entry.
    pub(super) above: HashMap<Path, Vec<String>>,
    /// On the line of an entry.
    pub(super) beside: HashMap<Path, String>,
    /// At the end of the file.
    pub(super) foot: Vec<String>,
}

impl Comments {
    /// Whether no entry and no item has a comment.
    pub(super) fn is_bare(&self) -> bool {
        self.above.is_empty() && self.beside.is_empty()
    }

    /// One comment at the head.
    pub(super) fn head(comment: &str) -> Self {
        Self {
            head: vec![comment.to_owned()],
            ..Self::default()
        }
    }

    /// The comments of a file, placed for the tree that will be printed.
    pub(super) fn of(source: &Source, printed: &Node) -> Self {
        let mut starts = Vec::new();
        collect(&source.root, &mut Vec::new(), &mut starts);
        let mut comments = Self::default();
        let first = starts.first().map_or(usize::MAX, |(start, _)| *start);
        let mut last_end = 0;
        for comment in &source.comments {
            let Range { start, end } = comment.span;
            let text = comment.text.clone();
            if start < first {
                let gap = source.text.get(last_end..start).unwrap_or_default();
                if last_end > 0 && gap.matches('\n').count() > 1 {
                    comments.head.push(String::new());
                }
                comments.head.push(text);
                last_end = end;
                continue;
            }
            let line = source.text[..start].rfind('\n').map_or(0, |at| at + 1);
            if source.text[line..start].trim().is_empty() {
                match starts.get(starts.partition_point(|(at, _)| *at < end)) {
                    Some((_, path)) => comments.place_above(path, text, printed),
                    None => comments.foot.push(text),
                }
            } else {
                let first = starts.get(starts.partition_point(|(at, _)| *at < line));
                let on_line = first.filter(|(at, _)| *at < start);
                let before = || starts[..starts.partition_point(|(at, _)| *at < start)].last();
                if let Some((_, path)) = on_line.or_else(before) {
                    comments.place_beside(path, text, printed);
                }
            }
        }
        comments
    }

    fn place_above(&mut self, path: &[String], text: String, printed: &Node) {
        let kept = kept(path, printed);
        if kept.is_empty() {
            self.foot.push(text);
        } else {
            self.above.entry(kept).or_default().push(text);
        }
    }

    fn place_beside(&mut self, path: &[String], text: String, printed: &Node) {
        let kept = kept(path, printed);
        if kept == path && !self.beside.contains_key(path) {
            self.beside.insert(kept, text);
        } else {
            self.place_above(path, text, printed);
        }
    }
}

/// The part of a path that is still there in another tree.
fn kept(path: &[String], printed: &Node) -> Path {
    let mut node = printed;
    let mut kept = Vec::new();
    for key in path {
        let Some(child) = node.child(key) else { break };
        kept.push(key.clone());
        node = child;
    }
    kept
}

/// Where every entry and item begins, in the order of the file.
fn collect(node: &Node, path: &mut Path, starts: &mut Vec<(usize, Path)>) {
    match &node.kind {
        Kind::Scalar { .. } => {}
        Kind::List(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(index.to_string());
                starts.push((item.span.start, path.clone()));
                collect(item, path, starts);
                path.pop();
            }
        }
        Kind::Map(entries) => {
            for entry in entries {
                path.push(entry.key.clone());
                starts.push((entry.key_span.start, path.clone()));
                collect(&entry.value, path, starts);
                path.pop();
            }
        }
    }
}
