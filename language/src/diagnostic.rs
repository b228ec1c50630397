//! What is wrong, where, and what to do about it, in the look of rustc.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

pub use super::rules::Rule;

/// The line and the column of a byte of a text, both from 1, the column in characters. What lies behind the text, or
/// inside of a character, is told as its end.
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    // A comparison asks for thousands of places, so the count must be fast.
    let line = memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1;
    (line, before[start..].chars().count() + 1)
}

/// One problem of a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable id, such as `unknown-key`.
    pub id: String,
    /// What is wrong, in a sentence without full stop.
    pub message: String,
    /// The file, as given to the loader; none when no file is at fault.
    pub file: Option<String>,
    /// The bytes of the file at fault.
    pub span: Range<usize>,
    /// The line of the start of `span`, from 1.
    pub line: usize,
    /// The column of the start of `span` in characters, from 1.
    pub column: usize,
    /// What is said at the span itself.
    pub note: Option<String>,
    /// Other places of the same file that belong to the problem.
    pub labels: Vec<(Range<usize>, String)>,
    /// Other places in other files that belong to the problem.
    pub elsewhere: Vec<Elsewhere>,
    /// What to do.
    pub help: Option<String>,
}

/// A place in another file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// The file.
    pub file: String,
    /// The bytes.
    pub span: Range<usize>,
    /// What is there.
    pub label: String,
}

impl Diagnostic {
    /// A problem without place.
    pub fn new(rule: Rule, message: impl Into<String>) -> Self {
        Self::with_id(rule.id(), message)
    }

    /// A problem of another checker than this one, under its own id.
    pub fn with_id(id: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            message: message.into(),
            file: None,
            span: 0..0,
            line: 0,
            column: 0,
            note: None,
            labels: Vec::new(),
            elsewhere: Vec::new(),
            help: None,
        }
    }

    /// The problem at these bytes of a file.
    #[must_use]
    pub fn at(mut self, file: &str, text: &str, span: Range<usize>) -> Self {
        (self.line, self.column) = line_and_column(text, span.start);
        self.file = Some(file.to_owned());
        self.span = span;
        self
    }

    /// The problem with a remark at its span.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The problem with another place of the same file.
    #[must_use]
    pub fn label(mut self, span: Range<usize>, label: impl Into<String>) -> Self {
        self.labels.push((span, label.into()));
        self
    }

    /// The problem with its mend.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    fn render(&self, renderer: &Renderer, texts: &BTreeMap<String, Arc<str>>) -> String {
        let mut group = Group::with_title(Level::ERROR.primary_title(&self.message).id(&self.id));
        if let Some(file) = &self.file {
            let text = texts.get(file).map_or("", |text| &**text);
            let inside = |span: &Range<usize>| span.start.min(text.len())..span.end.min(text.len());
            let mut snippet = Snippet::source(text).path(file).annotation(
                AnnotationKind::Primary
                    .span(inside(&self.span))
                    .label(self.note.as_deref()),
            );
            for (span, label) in &self.labels {
                snippet =
                    snippet.annotation(AnnotationKind::Context.span(inside(span)).label(label));
            }
            group = group.element(snippet);
        }
        for other in &self.elsewhere {
            let text = texts.get(&other.file).map_or("", |text| &**text);
            let span = other.span.start.min(text.len())..other.span.end.min(text.len());
            let snippet = Snippet::source(text)
                .path(&other.file)
                .annotation(AnnotationKind::Context.span(span).label(&other.label));
            group = group.element(snippet);
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help));
        }
        renderer.render(&[group])
    }
}

/// All problems of a schema, sorted by file and place, with the texts that they quote.
#[derive(Clone, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    texts: BTreeMap<String, Arc<str>>,
}

impl Diagnostics {
    /// Sorts the problems and takes the texts of the files that they point into.
    pub fn new(
        mut list: Vec<Diagnostic>,
        texts: impl IntoIterator<Item = (String, Arc<str>)>,
    ) -> Self {
        list.sort_by(|a, b| {
            (&a.file, a.span.start, &a.id, &a.message).cmp(&(
                &b.file,
                b.span.start,
                &b.id,
                &b.message,
            ))
        });
        list.dedup();
        Self {
            list,
            texts: texts.into_iter().collect(),
        }
    }

    /// The problems.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Everything as a person reads it, ending with a line that counts. With `color`, ANSI escapes are used.
    pub fn render(&self, color: bool) -> String {
        self.render_of(color, "the schema")
    }

    /// As [`render`](Self::render), of something that is not the schema.
    pub fn render_of(&self, color: bool, what: &str) -> String {
        let renderer = if color {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut out = String::new();
        for problem in &self.list {
            out.push_str(&problem.render(&renderer, &self.texts));
            out.push_str("\n\n");
        }
        let noun = if self.list.len() == 1 {
            "problem"
        } else {
            "problems"
        };
        out.push_str(&format!("{} {noun} in {what}\n", self.list.len()));
        out
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl fmt::Debug for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Diagnostics {}

#[cfg(test)]
mod tests {
    use super::line_and_column;

    #[test]
    fn a_place_is_counted_in_lines_and_characters() {
        let text = "a: é\nbc\n";
        for (offset, place) in [
            (0, (1, 1)),
            (3, (1, 4)),
            // The second byte of the é belongs to no place of its own.
            (4, (3, 1)),
            (5, (1, 5)),
            (6, (2, 1)),
            (8, (2, 3)),
            (9, (3, 1)),
            (90, (3, 1)),
        ] {
            assert_eq!(line_and_column(text, offset), place, "{offset}");
        }
    }
}
