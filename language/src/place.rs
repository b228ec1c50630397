//! Where in the files a definition, operation or property is written.
//!
//! Specs and [`Schema`](super::model::Schema) carry no positions. A check names the path of keys, and the position is
//! looked up only when there is something to report.

use std::ops::Range;
use std::sync::Arc;

use heck::ToSnakeCase;

use super::diagnostic::{Diagnostic, Elsewhere, line_and_column};
use super::model::{Home, Operation};
use super::node::{Kind, Node};
use super::section::Section;
use super::yaml::Comment;

/// One file that was read.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its name within the schema directory, such as `messages.yaml`.
    pub name: String,
    /// Its text.
    pub text: Arc<str>,
    pub(super) root: Node,
    /// Values that a duplicate key kept out of the tree.
    pub(super) dropped: Vec<Node>,
    pub(super) comments: Vec<Comment>,
}

/// The files of a schema, sorted by name.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    pub(super) files: Vec<Source>,
}

impl Sources {
    /// The files, sorted by name.
    pub fn files(&self) -> &[Source] {
        &self.files
    }

    /// The file with this name.
    pub fn file(&self, name: &str) -> Option<&Source> {
        let place = self
            .files
            .binary_search_by(|file| file.name.as_str().cmp(name));
        place.ok().and_then(|place| self.files.get(place))
    }

    /// Name and text of every file, for [`Diagnostics`](super::Diagnostics).
    pub fn texts(&self) -> impl Iterator<Item = (String, Arc<str>)> {
        self.files
            .iter()
            .map(|file| (file.name.clone(), Arc::clone(&file.text)))
    }
}

/// A path of keys in a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file.
    pub file: String,
    /// The keys from the top of the file.
    pub path: Vec<String>,
    part: Part,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Part {
    Key,
    Value,
    Within(usize, usize),
}

impl Place {
    /// The top of a file.
    pub fn file(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            path: Vec::new(),
            part: Part::Key,
        }
    }

    /// A definition.
    pub fn definition(home: &Home, section: Section, name: &str) -> Self {
        Self::file(file_of(home)).key(section.key()).key(name)
    }

    /// An operation.
    pub fn operation(operation: &Operation) -> Self {
        Self::file(resource_file(&operation.resource))
            .key("operations")
            .key(&operation.action)
    }

    /// A path of keys in the file of a home.
    pub fn in_home(home: &Home, path: &[String]) -> Self {
        Self {
            file: file_of(home),
            path: path.to_vec(),
            part: Part::Key,
        }
    }

    /// The key below this one. A key that is not written stands for the nearest that is.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut path = self.path.clone();
        path.push(key.to_owned());
        Self {
            file: self.file.clone(),
            path,
            part: Part::Key,
        }
    }

    /// The value that belongs to the key.
    #[must_use]
    pub fn value(&self) -> Self {
        Self {
            part: Part::Value,
            ..self.clone()
        }
    }

    /// Some characters of the value, by their bytes in it.
    #[must_use]
    pub fn within(&self, range: &Range<usize>) -> Self {
        Self {
            part: Part::Within(range.start, range.end),
            ..self.clone()
        }
    }

    /// The bytes of the file.
    pub fn span(&self, source: &Source) -> Range<usize> {
        let mut node = &source.root;
        let mut key = first_line(&source.text, &node.span);
        for (depth, step) in self.path.iter().enumerate() {
            let next = match &node.kind {
                Kind::Map(_) => node
                    .entry(step)
                    .map(|entry| (entry.key_span.clone(), &entry.value)),
                Kind::List(_) => node
                    .child(step)
                    .map(|item| (first_line(&source.text, &item.span), item)),
                Kind::Scalar { .. } => None,
            };
            let Some((span, value)) = next else {
                // `Id: MessageId` stands for `Id: { type: MessageId }`.
                let short = depth + 1 == self.path.len()
                    && node.as_text().is_some_and(|text| !text.is_empty());
                return if short { self.cut(source, node) } else { key };
            };
            (key, node) = (span, value);
        }
        match self.part {
            Part::Key => key,
            Part::Value | Part::Within(..) if node.span.is_empty() => key,
            Part::Value | Part::Within(..) => self.cut(source, node),
        }
    }

    /// The value or the wanted part of it, when the text stands in the file letter by letter.
    fn cut(&self, source: &Source, node: &Node) -> Range<usize> {
        let Part::Within(start, end) = self.part else {
            return first_line(&source.text, &node.span);
        };
        let (Some(written), Some(text)) = (source.text.get(node.span.clone()), node.as_text())
        else {
            return node.span.clone();
        };
        let quote = usize::from(written.starts_with(['"', '\'']));
        if written
            .get(quote..)
            .is_some_and(|rest| rest.starts_with(text))
            && end <= text.len()
        {
            let base = node.span.start + quote;
            base + start..base + end
        } else {
            first_line(&source.text, &node.span)
        }
    }
}

/// A path of keys on the way down a file, which becomes a [`Place`] only when there is something to report.
#[derive(Debug, Clone, Copy)]
pub(super) enum Way<'a> {
    /// The top of a file.
    File(&'a str),
    /// A key below a way.
    Key(&'a Way<'a>, &'a str),
}

impl<'a> Way<'a> {
    /// The key below this one.
    pub(super) fn key(&'a self, key: &'a str) -> Self {
        Self::Key(self, key)
    }

    /// The place that it leads to.
    pub(super) fn place(&self) -> Place {
        match self {
            Self::File(file) => Place::file(*file),
            Self::Key(above, key) => above.place().key(key),
        }
    }
}

/// The part of a span that lies on its first line: whole mappings are too much to underline.
fn first_line(text: &str, span: &Range<usize>) -> Range<usize> {
    // No more than is shown: a file may be one line.
    let mut end = span
        .end
        .min(span.start.saturating_add(2048))
        .min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let inside = text.get(span.start..end).unwrap_or_default();
    let length = inside.find('\n').unwrap_or(inside.len());
    span.start..span.start + inside[..length].trim_end().len()
}

/// The file of a home.
pub fn file_of(home: &Home) -> String {
    match home {
        Home::Common => "common.yaml".to_owned(),
        Home::Resource(resource) => resource_file(resource),
    }
}

/// The file of a resource: `messageThreads` → `message_threads.yaml`.
pub fn resource_file(resource: &str) -> String {
    format!("{}.yaml", resource.to_snake_case())
}

/// A problem at a place, for checks that live outside of the loader, such as those of the names in Rust.
pub fn problem_at(
    sources: &Sources,
    place: &Place,
    id: impl Into<String>,
    message: impl Into<String>,
    help: Option<String>,
) -> Diagnostic {
    let mut problem = locate(sources, place, Diagnostic::with_id(id, message));
    problem.help = help;
    if let Some(source) = sources.file(&place.file) {
        (problem.line, problem.column) = line_and_column(&source.text, problem.span.start);
    }
    problem
}

/// The problem, pointing at the place.
pub(super) fn locate(sources: &Sources, place: &Place, problem: Diagnostic) -> Diagnostic {
    match sources.file(&place.file) {
        Some(source) => problem.at(&source.name, place.span(source)),
        None => problem,
    }
}

/// The problem with another place that belongs to it, wherever that is.
pub(super) fn also(
    sources: &Sources,
    place: &Place,
    label: &str,
    mut problem: Diagnostic,
) -> Diagnostic {
    let Some(source) = sources.file(&place.file) else {
        return problem;
    };
    let span = place.span(source);
    if problem.file.as_deref() == Some(place.file.as_str()) {
        problem.labels.push((span, label.to_owned()));
    } else {
        problem.elsewhere.push(Elsewhere {
            file: place.file.clone(),
            span,
            label: label.to_owned(),
        });
    }
    problem
}
