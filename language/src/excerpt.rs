//! The lines of a file that a problem shows. Only they are handed to the renderer, which reads all that it is given: a
//! hundred problems of a large file would read it a hundred times.

use std::ops::Range;

use annotate_snippets::{Annotation, Snippet};

/// Two places that are farther apart are shown as two excerpts, in bytes.
pub(super) const FAR: usize = 16 * 1024;

/// The longest line that is shown, in bytes.
const WIDEST: usize = 2 * 1024;

/// Whole lines of a text.
#[derive(Debug)]
pub(super) struct Excerpt<'t> {
    text: &'t str,
    start: usize,
    line: usize,
}

impl<'t> Excerpt<'t> {
    /// The lines that spans begin on; none when one of them is too wide to be read.
    pub(super) fn of<'s>(
        text: &'t str,
        spans: impl Iterator<Item = &'s Range<usize>> + Clone,
    ) -> Option<Self> {
        let clamp = |at: usize| at.min(text.len());
        let first = clamp(spans.clone().map(|span| span.start).min()?);
        // A span ends on the line that it begins on, or is cut there.
        let last = clamp(spans.map(|span| span.start).max()?);
        let bytes = text.as_bytes();
        // The end of a file is shown as the end of its last line.
        let at_end = first == text.len() && text.ends_with('\n');
        let first = first - usize::from(at_end);
        let last = last - usize::from(at_end);
        // A line that is too wide is not looked through.
        let (before, after) = (first.saturating_sub(WIDEST), bytes.len().min(last + WIDEST));
        let ends = memchr::memchr(b'\n', bytes.get(last..after)?).is_some() || after == bytes.len();
        let starts = memchr::memrchr(b'\n', bytes.get(before..first)?).is_some() || before == 0;
        if !starts || !ends {
            return None;
        }
        let start = memchr::memrchr(b'\n', bytes.get(..first)?).map_or(0, |at| at + 1);
        let end = if at_end {
            None
        } else {
            memchr::memchr(b'\n', bytes.get(last..)?)
        }
        .map_or(text.len(), |at| last + at);
        let shown = text.get(start..end)?;
        if shown.lines().any(|line| line.len() > WIDEST) {
            return None;
        }
        let line = memchr::memchr_iter(b'\n', &bytes[..start]).count() + 1;
        Some(Self {
            text: shown,
            start,
            line,
        })
    }

    pub(super) fn snippet(&self, file: &'t str) -> Snippet<'t, Annotation<'t>> {
        Snippet::source(self.text).path(file).line_start(self.line)
    }

    /// The bytes of a span within the excerpt.
    pub(super) fn inside(&self, span: &Range<usize>) -> Range<usize> {
        let within = |at: usize| at.saturating_sub(self.start).min(self.text.len());
        within(span.start)..within(span.end)
    }
}
