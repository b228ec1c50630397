//! What is wrong, where, and what to do about it, in the look of rustc.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer};

use super::excerpt::{Excerpt, FAR};
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
    /// The line of the start of `span`, from 1; 0 until it is counted.
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

    /// The problem at these bytes of a file. Line and column are counted by [`Diagnostics`], for all problems at once.
    #[must_use]
    pub fn at(mut self, file: &str, span: Range<usize>) -> Self {
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
            let near = |span: &Range<usize>| span.start.abs_diff(self.span.start) <= FAR;
            let (near, far): (Vec<_>, Vec<_>) =
                self.labels.iter().partition(|(span, _)| near(span));
            let spans = near.iter().map(|(span, _)| span).chain([&self.span]);
            match Excerpt::of(text, spans) {
                Some(excerpt) => {
                    let mut snippet = excerpt.snippet(file).annotation(
                        AnnotationKind::Primary
                            .span(excerpt.inside(&self.span))
                            .label(self.note.as_deref()),
                    );
                    for (span, label) in near {
                        let label = AnnotationKind::Context
                            .span(excerpt.inside(span))
                            .label(label);
                        snippet = snippet.annotation(label);
                    }
                    group = group.element(snippet);
                }
                // A line that nobody can read is named and not shown.
                None => {
                    let origin = Origin::path(file).line(self.line).char_column(self.column);
                    group = group.element(origin);
                }
            }
            for (span, label) in far {
                group = elsewhere(group, file, text, span, label);
            }
        }
        for other in &self.elsewhere {
            let text = texts.get(&other.file).map_or("", |text| &**text);
            group = elsewhere(group, &other.file, text, &other.span, &other.label);
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help));
        }
        renderer.render(&[group])
    }
}

/// Another place that belongs to a problem.
fn elsewhere<'a>(
    group: Group<'a>,
    file: &'a str,
    text: &'a str,
    span: &Range<usize>,
    label: &'a str,
) -> Group<'a> {
    match Excerpt::of(text, [span].into_iter()) {
        Some(excerpt) => group.element(
            excerpt.snippet(file).annotation(
                AnnotationKind::Context
                    .span(excerpt.inside(span))
                    .label(label),
            ),
        ),
        None => group.element(Level::NOTE.message(label)),
    }
}

/// As many problems are shown; the rest is counted.
pub const SHOWN: usize = 100;

/// As many problems are kept with all their facts; the rest is counted.
const KEPT: usize = 1000;

/// What is said of problems that are not shown: `… and 39,900 more`.
pub fn and_more(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    format!("… and {text} more")
}

/// Problems as they are found: the first ones, and how many more there are, so that a file of nothing but mistakes takes
/// no more memory than a sound one.
#[derive(Debug, Clone, Default)]
pub struct Problems {
    list: Vec<Diagnostic>,
    more: usize,
    /// Those of `more` that only say that a key is missing.
    more_missing: usize,
}

impl Problems {
    /// Keeps a problem, or counts it; it is made only when it is kept.
    pub fn push_with(&mut self, problem: impl FnOnce() -> Diagnostic) {
        if self.are_too_many() {
            self.more += 1;
        } else {
            self.list.push(problem());
        }
    }

    /// Keeps a problem, or counts it.
    pub fn push(&mut self, problem: Diagnostic) {
        self.push_with(|| problem);
    }

    /// As [`push_with`](Self::push_with), for a key that is missing.
    pub(crate) fn push_missing_with(&mut self, problem: impl FnOnce() -> Diagnostic) {
        self.more_missing += usize::from(self.are_too_many());
        self.push_with(problem);
    }

    /// Whether nothing is wrong but keys that are missing, those that are only counted included.
    pub(crate) fn are_missing_keys(&self) -> bool {
        self.more == self.more_missing && self.list.iter().all(is_missing_key)
    }

    /// Takes over the problems of another finder.
    pub fn extend(&mut self, other: Self) {
        for problem in other.list {
            if is_missing_key(&problem) {
                self.push_missing_with(|| problem);
            } else {
                self.push(problem);
            }
        }
        self.more += other.more;
        self.more_missing += other.more_missing;
    }

    /// Whether further problems are only counted.
    pub fn are_too_many(&self) -> bool {
        self.list.len() >= KEPT
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The problems, without those that were only counted.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// How many are only counted.
    pub fn more(&self) -> usize {
        self.more
    }
}

/// Whether something is only not said yet.
fn is_missing_key(problem: &Diagnostic) -> bool {
    problem.id == Rule::MissingKey.id()
}

impl From<Vec<Diagnostic>> for Problems {
    fn from(list: Vec<Diagnostic>) -> Self {
        let mut problems = Self::default();
        for problem in list {
            problems.push(problem);
        }
        problems
    }
}

/// Counts lines and columns of sorted problems in one sweep through each file.
fn count_places(list: &mut [Diagnostic], texts: &BTreeMap<String, Arc<str>>) {
    let mut sweep: Option<(&str, Sweep<'_>)> = None;
    for problem in list {
        let Some((file, text)) = problem
            .file
            .as_ref()
            .and_then(|file| texts.get_key_value(file))
        else {
            continue;
        };
        if sweep.as_ref().is_none_or(|(swept, _)| swept != file) {
            sweep = Some((file, Sweep::of(text)));
        }
        if let Some((_, sweep)) = &mut sweep {
            (problem.line, problem.column) = sweep.to(problem.span.start);
        }
    }
}

/// A place in a text that only moves forward, so that counting all places reads the text once.
#[derive(Debug)]
pub struct Sweep<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    column: usize,
}

impl<'t> Sweep<'t> {
    /// The start of a text.
    pub fn of(text: &'t str) -> Self {
        let (at, line, column) = (0, 1, 1);
        Self {
            text,
            at,
            line,
            column,
        }
    }

    /// The line and the column of a byte, as [`line_and_column`]. A byte before the last one asked for starts anew.
    pub fn to(&mut self, offset: usize) -> (usize, usize) {
        if offset < self.at {
            *self = Self::of(self.text);
        }
        let offset = if self.text.is_char_boundary(offset) {
            offset
        } else {
            self.text.len()
        };
        let between = &self.text[self.at..offset];
        match between.rfind('\n') {
            Some(last) => {
                self.line += memchr::memchr_iter(b'\n', between.as_bytes()).count();
                self.column = between[last + 1..].chars().count() + 1;
            }
            None => self.column += between.chars().count(),
        }
        self.at = offset;
        (self.line, self.column)
    }
}

/// All problems of a schema, sorted by file and place, with the texts that they quote.
#[derive(Clone, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    more: usize,
    texts: BTreeMap<String, Arc<str>>,
}

impl Diagnostics {
    /// Sorts the problems and takes the texts of the files that they point into.
    pub fn new(
        problems: impl Into<Problems>,
        texts: impl IntoIterator<Item = (String, Arc<str>)>,
    ) -> Self {
        let Problems { mut list, more, .. } = problems.into();
        list.sort_by(|a, b| {
            (&a.file, a.span.start, &a.id, &a.message).cmp(&(
                &b.file,
                b.span.start,
                &b.id,
                &b.message,
            ))
        });
        list.dedup();
        let texts: BTreeMap<_, _> = texts.into_iter().collect();
        count_places(&mut list, &texts);
        Self { list, more, texts }
    }

    /// The problems, without those that were only counted.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len() + self.more
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The first [`SHOWN`] problems as a person reads them, ending with a line that counts. With `color`, ANSI escapes are used.
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
        for problem in self.list.iter().take(SHOWN) {
            out.push_str(&problem.render(&renderer, &self.texts));
            out.push_str("\n\n");
        }
        if self.len() > SHOWN {
            out.push_str(&and_more(self.len() - SHOWN));
            out.push_str("\n\n");
        }
        let noun = if self.len() == 1 {
            "problem"
        } else {
            "problems"
        };
        out.push_str(&format!("{} {noun} in {what}\n", self.len()));
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
    use super::{Sweep, and_more, line_and_column};

    #[test]
    fn a_number_is_written_in_groups() {
        assert_eq!(and_more(7), "… and 7 more");
        assert_eq!(and_more(39_900), "… and 39,900 more");
        assert_eq!(and_more(1_234_567), "… and 1,234,567 more");
    }

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
            assert_eq!(Sweep::of(text).to(offset), place, "{offset}");
            for before in 0..offset {
                let mut sweep = Sweep::of(text);
                sweep.to(before);
                assert_eq!(sweep.to(offset), place, "{before}, {offset}");
            }
        }
    }
}
