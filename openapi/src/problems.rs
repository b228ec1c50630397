//! Why a document cannot be imported at all.

use std::fmt;

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

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
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
        Ok(())
    }
}

impl std::error::Error for Problems {}
