//! Why a document cannot be imported at all.

use std::fmt;

use mews_connector_language::diagnostic::{SHOWN, and_more};

/// One reason why a document cannot be imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where in the document: a path, a schema and its property; empty for the document as a whole.
    pub at: String,
    /// The line of the document, from 1; 0 when no line is at fault.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// Every reason why a document cannot be imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems(
    /// The reasons in the order of the document.
    pub Vec<Problem>,
);

impl Problems {
    /// One reason, which no line is at fault for.
    pub(crate) fn of_the_whole(message: String) -> Self {
        Self(vec![Problem {
            at: String::new(),
            line: 0,
            message,
        }])
    }
}

impl fmt::Display for Problems {
    /// The first hundred reasons, and how many more there are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().take(SHOWN).enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            if problem.line > 0 {
                write!(f, "line {}: ", problem.line)?;
            }
            if !problem.at.is_empty() {
                write!(f, "{}: ", problem.at)?;
            }
            f.write_str(&problem.message)?;
        }
        if self.0.len() > SHOWN {
            write!(f, "\n{}", and_more(self.0.len() - SHOWN))?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
