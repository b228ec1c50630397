//! Why a value could not be read, and where it stands.
//!
//! The path is put together while the error travels outwards, one step per level, so that a value that can be read
//! pays nothing for it.

use std::fmt;

use super::head::head;

/// A value did not fit its type.
///
/// One word wide, because nearly every function of the decoding code returns it and nearly none fails.
#[derive(Debug)]
pub struct Fault(Box<Inner>);

#[derive(Debug, Default)]
struct Inner {
    /// Innermost step first.
    steps: Vec<Step>,
    /// `None` when the parser below has the message.
    message: Option<String>,
}

#[derive(Debug)]
enum Step {
    Property(String),
    Index(usize),
}

impl Fault {
    /// A fault with its reason: what was found and what was expected.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            steps: Vec::new(),
            message: Some(message.into()),
        }))
    }

    /// A required property that is not there.
    #[must_use]
    pub fn missing(property: &str) -> Self {
        Self::new("missing, but every object of this kind has it").at_property(property)
    }

    /// Stands where a required property would be missing although the object was read; never seen by a caller.
    #[must_use]
    pub fn incomplete() -> Self {
        Self::new("a required property is missing")
    }

    /// A fault that the JSON parser describes.
    pub(super) fn of_parser() -> Self {
        Self(Box::default())
    }

    /// Says that it happened inside this property.
    #[must_use]
    pub fn at_property(mut self, name: &str) -> Self {
        self.0.steps.push(Step::Property(head(name).into_owned()));
        self
    }

    /// Says that it happened inside this item of a list.
    #[must_use]
    pub fn at_index(mut self, index: usize) -> Self {
        self.0.steps.push(Step::Index(index));
        self
    }

    /// Gives the reason to a fault that had it from a parser of its own.
    pub(super) fn because(mut self, message: String) -> Self {
        self.0.message = Some(message);
        self
    }

    /// The JSON path, such as `Messages[3].Sender`; empty at the root.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.steps.iter().rev() {
            match step {
                Step::Property(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
                Step::Index(index) => {
                    path.push('[');
                    path.push_str(&index.to_string());
                    path.push(']');
                }
            }
        }
        path
    }

    /// What went wrong, without the line and column that the parser puts at the end.
    pub(super) fn reason(&self, error: &serde_json::Error) -> String {
        if let Some(message) = self.message() {
            return message.to_owned();
        }
        let text = error.to_string();
        let place = format!(" at line {} column {}", error.line(), error.column());
        match text.strip_suffix(&place) {
            Some(message) => message.to_owned(),
            None => text,
        }
    }

    /// The reason, when it is not the parser that knows it.
    pub(super) fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.message().unwrap_or("the value cannot be read");
        if self.0.steps.is_empty() {
            f.write_str(message)
        } else {
            write!(f, "{}: {message}", self.path())
        }
    }
}

impl std::error::Error for Fault {}
