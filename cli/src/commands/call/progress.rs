//! What goes on: on a terminal pages and items so far, the rate budget, and what is waited for; with `--verbose` the waits for
//! the rate budget alone.

use std::cell::Cell;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use mews_connector_runtime::Client;

use crate::verbose;

/// How often the line is renewed.
pub(crate) const INTERVAL: Duration = Duration::from_millis(250);

/// A line on standard error; nothing where that is not a terminal, or where lines of `--verbose` would break it.
pub(crate) struct Progress {
    bar: ProgressBar,
    verbose: bool,
    /// Whether the present wait was told of.
    told: Cell<bool>,
    operation: String,
    pages: u64,
    items: u64,
}

impl Progress {
    /// Starts the line.
    pub(crate) fn new(operation: String, items: u64, verbose: bool) -> Self {
        let target = match verbose {
            true => ProgressDrawTarget::hidden(),
            false => ProgressDrawTarget::stderr(),
        };
        let bar = ProgressBar::with_draw_target(None, target);
        // The template is ours, so it can be read.
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
            bar.set_style(style);
        }
        Self {
            bar,
            verbose,
            told: Cell::new(false),
            operation,
            pages: 0,
            items,
        }
    }

    /// A page came.
    pub(crate) fn page(&mut self, items: usize) {
        self.pages += 1;
        self.items += items as u64;
    }

    /// Renews the line, or tells of a wait that has begun.
    pub(crate) fn show(&self, client: &Client) {
        if self.bar.is_hidden() && !self.verbose {
            return;
        }
        let budget = client.budget().snapshot();
        let waiting = budget.waiting_interactive + budget.waiting_batch > 0;
        let wait = match (budget.paused_for, budget.next_free_in) {
            (Some(left), _) => Some(format!("the server asked to wait {left:.0?}")),
            (None, Some(left)) if waiting && !left.is_zero() => {
                Some(format!("waiting {left:.0?} for the rate budget"))
            }
            _ => None,
        };
        let used = format!("budget {} of {} used", budget.used, budget.limit);
        if self.verbose {
            let told = self.told.replace(wait.is_some());
            if let (Some(wait), false) = (wait, told) {
                verbose::say(&format!("{}: {wait}; {used}", self.operation));
            }
            return;
        }
        let (operation, pages, items) = (&self.operation, self.pages, self.items);
        let wait = wait.map_or(String::new(), |wait| format!("; {wait}"));
        let text = format!("{operation}: {pages} pages, {items} items; {used}{wait}");
        self.bar.set_message(text);
        self.bar.tick();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
