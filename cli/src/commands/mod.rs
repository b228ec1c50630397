//! One file a command: each gives the text to print, or why it failed.

pub(crate) mod auth;
pub(crate) mod call;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod docs;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod fake;
pub(crate) mod fmt;
pub(crate) mod generate;
pub(crate) mod import;
pub(crate) mod man;
pub(crate) mod profiles;
pub(crate) mod pull;

use std::io::{self, IsTerminal};

use mews_connector_language::Diagnostics;
use mews_connector_language::diagnostic::{SHOWN, and_more};

use crate::exit::Failure;

/// Whether problems are shown in colour.
pub(crate) fn colour() -> bool {
    io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

fn schema_problems(diagnostics: &Diagnostics) -> Failure {
    Failure::Found(diagnostics.render(colour()))
}

fn broken(failure: mews_connector_codegen::Failure) -> Failure {
    match failure {
        mews_connector_codegen::Failure::Schema(diagnostics) => schema_problems(&diagnostics),
        other => Failure::Broken(other.to_string()),
    }
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, word: &str) -> String {
    if number == 1 {
        format!("{number} {word}")
    } else {
        match word.strip_suffix('y') {
            Some(stem) => format!("{number} {stem}ies"),
            None => format!("{number} {word}s"),
        }
    }
}

/// Lines, of which the first hundred are shown and the rest is counted.
fn listed(lines: impl ExactSizeIterator<Item = String>) -> String {
    let more = lines.len().saturating_sub(SHOWN);
    let counted = (more > 0).then(|| and_more(more));
    let lines: Vec<_> = lines.take(SHOWN).chain(counted).collect();
    lines.join("\n")
}
