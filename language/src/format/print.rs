//! A tree as text: what is a list of things is one line per thing, and a thing is one line where it fits.

use super::comments::{Comments, Path};
use super::scalar::{self, Context};
use super::{FLOW_WIDTH, WIDTH};
use crate::node::{Entry, Kind, Node};

/// Prints a file.
pub(super) fn print(root: &Node, comments: &Comments) -> String {
    let mut printer = Printer {
        out: String::new(),
        comments,
        path: Vec::new(),
    };
    for line in &comments.head {
        printer.line(0, line);
    }
    if !comments.head.is_empty() && !root.entries().is_empty() {
        printer.out.push('\n');
    }
    printer.entries(root.entries(), 0);
    if !comments.foot.is_empty() {
        printer.out.push('\n');
        for line in &comments.foot {
            printer.line(0, line);
        }
    }
    printer.out
}

struct Printer<'a> {
    out: String,
    comments: &'a Comments,
    path: Path,
}

impl Printer<'_> {
    fn entries(&mut self, entries: &[Entry], indent: usize) {
        let mut before: Option<bool> = None;
        for entry in entries {
            self.path.push(entry.key.clone());
            let large = self.is_section(&entry.value);
            if before.is_some_and(|before| self.is_spaced(before || large)) {
                self.out.push('\n');
            }
            before = Some(large);
            self.above(&entry.value, indent);
            let key = scalar::inline(&entry.key, Context::Flow) + ":";
            self.value(&key, &entry.value, indent, indent + 2);
            self.path.pop();
        }
    }

    fn items(&mut self, items: &[Node], indent: usize) {
        for (index, item) in items.iter().enumerate() {
            self.path.push(index.to_string());
            if index > 0 && self.path.len() == 2 {
                self.out.push('\n');
            }
            self.above(item, indent);
            match &item.kind {
                Kind::Map(entries)
                    if !entries.is_empty() && self.flow(item, indent + 2).is_none() =>
                {
                    // The first entry stands behind the dash.
                    let mut nested = Printer {
                        out: String::new(),
                        comments: self.comments,
                        path: self.path.clone(),
                    };
                    nested.entries(entries, indent + 2);
                    let dashed = format!("{}- {}", " ".repeat(indent), nested.out.trim_start());
                    self.out.push_str(&dashed);
                }
                _ => self.value("-", item, indent, indent + 2),
            }
            self.path.pop();
        }
    }

    /// Prints `lead` (a key with its colon, or a dash) and what belongs to it.
    fn value(&mut self, lead: &str, node: &Node, indent: usize, inner: usize) {
        let beside = match self.comments.beside.get(&self.path) {
            Some(text) => format!(" {text}"),
            None => String::new(),
        };
        if let Some(text) = self.flow(node, indent + lead.chars().count() + 1) {
            let blank = if text.is_empty() { "" } else { " " };
            self.line(indent, &[lead, blank, &text, &beside].concat());
            return;
        }
        match &node.kind {
            Kind::Map(entries) => {
                self.line(indent, &format!("{lead}{beside}"));
                self.entries(entries, inner);
            }
            Kind::List(items) => {
                self.line(indent, &format!("{lead}{beside}"));
                self.items(items, inner);
            }
            Kind::Scalar { text, .. } => {
                match scalar::block(text, WIDTH.saturating_sub(inner).max(20)) {
                    Some((sign, lines)) => {
                        self.line(indent, &format!("{lead} {sign}"));
                        for line in lines {
                            self.line(inner, &line);
                        }
                    }
                    None => self.line(
                        indent,
                        &format!("{lead} {}{beside}", scalar::inline(text, Context::Block)),
                    ),
                }
            }
        }
    }

    /// The value on one line, when it may stand there and fits behind `used` columns.
    fn flow(&self, node: &Node, used: usize) -> Option<String> {
        if self.is_block() && !is_empty(node) && !matches!(node.kind, Kind::Scalar { .. }) {
            return None;
        }
        match &node.kind {
            Kind::Scalar { text, plain: true } => Some(text.clone()),
            Kind::Scalar { text, plain: false } => {
                let line = scalar::inline(text, Context::Block);
                let fits = used + line.chars().count() <= WIDTH && !text.contains('\n');
                (fits || scalar::block(text, WIDTH).is_none()).then_some(line)
            }
            Kind::List(_) | Kind::Map(_) => {
                let text = flow_text(node)?;
                let tight = used + text.chars().count() <= FLOW_WIDTH || is_empty(node);
                tight.then_some(text)
            }
        }
    }

    /// The comments above an entry, and those within it when it will be one line.
    fn above(&mut self, node: &Node, indent: usize) {
        if self.comments.is_bare() {
            return;
        }
        let mut lines = self
            .comments
            .above
            .get(&self.path)
            .cloned()
            .unwrap_or_default();
        let one_line = self
            .flow(
                node,
                indent + self.path.last().map_or(0, |key| key.chars().count() + 2),
            )
            .is_some();
        if one_line {
            self.within(node, &mut self.path.clone(), &mut lines);
        }
        // A block scalar or the dash of a list leaves no room for a comment beside it.
        let room = one_line || matches!(node.kind, Kind::Map(_) | Kind::List(_));
        let item = self.path.last().is_some_and(|key| {
            key.parse::<usize>().is_ok()
                && self.path.first().is_some_and(|top| top == "corrections")
        });
        if (!room || item)
            && let Some(text) = self.comments.beside.get(&self.path)
        {
            lines.push(text.clone());
        }
        for line in lines {
            self.line(indent, &line);
        }
    }

    fn within(&self, node: &Node, path: &mut Path, lines: &mut Vec<String>) {
        let children: Vec<(String, &Node)> = match &node.kind {
            Kind::Scalar { .. } => return,
            Kind::List(items) => items
                .iter()
                .enumerate()
                .map(|(index, item)| (index.to_string(), item))
                .collect(),
            Kind::Map(entries) => entries
                .iter()
                .map(|entry| (entry.key.clone(), &entry.value))
                .collect(),
        };
        for (key, child) in children {
            path.push(key);
            lines.extend(self.comments.above.get(path).into_iter().flatten().cloned());
            lines.extend(self.comments.beside.get(path).cloned());
            self.within(child, path, lines);
            path.pop();
        }
    }

    fn line(&mut self, indent: usize, text: &str) {
        if !text.is_empty() {
            self.out.extend(std::iter::repeat_n(' ', indent));
            self.out.push_str(text);
        }
        self.out.push('\n');
    }

    /// Whether the value at the present path is a list of things, which never stands on one line.
    fn is_block(&self) -> bool {
        let mut path = [""; 4];
        for (place, key) in path.iter_mut().zip(&self.path) {
            *place = key;
        }
        match &path[..self.path.len().min(path.len())] {
            ["pagination" | "rate_limit"] => false,
            [] | [_] => true,
            ["ids" | "envelope", _] => false,
            [_, _] => true,
            ["models", _, "fields"] | ["enums", _, "values"] | ["unions", _, "cases"] => true,
            ["operations", _, "request" | "response"] => true,
            _ => false,
        }
    }

    /// Whether a top-level value spans several lines.
    fn is_section(&self, node: &Node) -> bool {
        self.is_block() && !is_empty(node) && !matches!(node.kind, Kind::Scalar { .. })
    }

    /// Whether a blank line stands before the present entry, given that it or the one before is a section.
    fn is_spaced(&self, section: bool) -> bool {
        let named = matches!(
            self.path.first().map(String::as_str),
            Some("operations" | "models" | "enums" | "unions")
        );
        match self.path.len() {
            1 => section,
            2 => named,
            _ => false,
        }
    }
}

fn is_empty(node: &Node) -> bool {
    match &node.kind {
        Kind::Scalar { .. } => false,
        Kind::List(items) => items.is_empty(),
        Kind::Map(entries) => entries.is_empty(),
    }
}

/// A value within braces or brackets; none when it holds a text of several lines.
fn flow_text(node: &Node) -> Option<String> {
    match &node.kind {
        Kind::Scalar { text, plain: true } if text.is_empty() => Some("null".to_owned()),
        Kind::Scalar { text, plain: true } => Some(text.clone()),
        Kind::Scalar { text, plain: false }
            if scalar::block(text, WIDTH).is_some() && text.contains('\n') =>
        {
            None
        }
        Kind::Scalar { text, plain: false } => Some(scalar::inline(text, Context::Flow)),
        Kind::List(items) => {
            let items: Option<Vec<String>> = items.iter().map(flow_text).collect();
            Some(format!("[{}]", items?.join(", ")))
        }
        Kind::Map(entries) if entries.is_empty() => Some("{}".to_owned()),
        Kind::Map(entries) => {
            let entries: Option<Vec<String>> = entries
                .iter()
                .map(|entry| {
                    let key = scalar::inline(&entry.key, Context::Flow);
                    Some(key + ": " + &flow_text(&entry.value)?)
                })
                .collect();
            Some(format!("{{ {} }}", entries?.join(", ")))
        }
    }
}
