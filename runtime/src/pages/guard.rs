//! Notices that a server's cursors lead nowhere, before a loop runs for ever.

use std::collections::HashSet;

use super::{Cursor, PageOptions};

/// Whether a cursor leads to a next page. An empty text does not. Neither does the cursor that was asked for, behind a page
/// without items: it would bring the same nothing again, and the API ends some lists like that.
pub(super) fn leads_on(asked: Option<&Cursor>, next: &Cursor, count: usize) -> bool {
    !next.as_str().is_empty() && (count > 0 || asked != Some(next))
}

/// Watches the cursors of one stream.
pub(super) struct Guard {
    seen: HashSet<Cursor>,
    pages: u64,
    empty: u32,
    max_pages: u64,
    max_empty: u32,
}

impl Guard {
    pub(super) fn new(options: &PageOptions) -> Self {
        Self {
            // A stream that is resumed may be led back to where it was resumed.
            seen: options.cursor.iter().cloned().collect(),
            pages: 0,
            empty: 0,
            max_pages: options.max_pages,
            max_empty: options.max_empty,
        }
    }

    /// Whether another page may be fetched.
    pub(super) fn may_fetch(&self) -> Result<(), String> {
        if self.pages < self.max_pages {
            Ok(())
        } else {
            Err(format!(
                "the stream has reached its limit of {} pages and there are more; go on after the last cursor, or \
                 raise `max_pages`",
                self.max_pages
            ))
        }
    }

    /// Takes note of a page that has a next one.
    pub(super) fn observe(
        &mut self,
        asked: Option<&Cursor>,
        next: &Cursor,
        count: usize,
    ) -> Result<(), String> {
        if asked == Some(next) {
            return Err(format!(
                "the page after cursor {next} ends with the same cursor, so the pages would never end"
            ));
        }
        if !self.seen.insert(next.clone()) {
            return Err(format!(
                "cursor {next} came a second time, after {} pages, so the pages would never end",
                self.pages
            ));
        }
        self.empty = if count == 0 { self.empty + 1 } else { 0 };
        if self.empty > self.max_empty {
            return Err(format!(
                "{} pages in a row had a cursor but no items; `max_empty_pages` sets how many may",
                self.empty
            ));
        }
        self.pages += 1;
        Ok(())
    }
}
