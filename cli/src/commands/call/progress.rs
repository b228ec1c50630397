//! What goes on, on a terminal only: pages and items so far, the rate budget, and what is waited for.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use mews_connector_runtime::Client;

/// How often the line is renewed.
pub(crate) const INTERVAL: Duration = Duration::from_millis(250);

/// A line on standard error; nothing where that is no terminal.
pub(crate) struct Progress {
    bar: ProgressBar,
    operation: String,
    pages: u64,
    items: u64,
}

impl Progress {
    /// Starts the line.
    pub(crate) fn new(operation: String, items: u64) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        // The template is ours, so it can be read.
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
            bar.set_style(style);
        }
        Self {
            bar,
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

    /// Renews the line.
    pub(crate) fn show(&self, client: &Client) {
        if self.bar.is_hidden() {
            return;
        }
        let budget = client.budget().snapshot();
        let mut text = format!(
            "{}: {} pages, {} items; budget {} of {} used",
            self.operation, self.pages, self.items, budget.used, budget.limit
        );
        let waiting = budget.waiting_interactive + budget.waiting_batch > 0;
        match (budget.paused_for, budget.next_free_in) {
            (Some(left), _) => text.push_str(&format!("; the server asked to wait {:.0?}", left)),
            (None, Some(left)) if waiting && !left.is_zero() => {
                text.push_str(&format!("; waiting {left:.0?} for the rate budget"));
            }
            _ => {}
        }
        self.bar.set_message(text);
        self.bar.tick();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
