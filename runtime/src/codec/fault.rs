//! Why a value could not be read, and where it stands.
//!
//! The path is put together while the error travels outwards, one step per level, so that a value that can be read
//! pays nothing for it.

use std::fmt;

use super::head::head;

const MISSING: &str = "missing, but every object of this kind has it";

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
    /// The required properties that are not there, by their paths from here, while the value is otherwise read to its end.
    missing: Vec<String>,
    fatal: bool,
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
            message: Some(message.into()),
            ..Inner::default()
        }))
    }

    /// Required properties that are not there, by their paths: one at least.
    pub(super) fn missing(paths: Vec<String>) -> Self {
        let message = match paths.as_slice() {
            [_] => MISSING.to_owned(),
            paths => format!(
                "{} are missing, but every object of these kinds has them",
                listed(paths)
            ),
        };
        let mut fault = Self::new(message);
        fault.0.missing = paths;
        fault
    }

    /// The value itself is missing.
    pub(super) fn absent() -> Self {
        Self::new(MISSING)
    }

    /// Says that the response is worth nothing without the value, so that it is never set aside.
    #[must_use]
    pub(crate) fn fatal(mut self) -> Self {
        self.0.fatal = true;
        self
    }

    pub(super) fn is_fatal(&self) -> bool {
        self.0.fatal
    }

    /// The paths of what is missing, when nothing else is wrong and the value was read to its end; so its object can be read
    /// on, to tell all that is missing at once.
    pub(super) fn take_missing(&mut self) -> Vec<String> {
        let outer = self.steps();
        let inner = std::mem::take(&mut self.0.missing).into_iter();
        inner.map(|path| format!("{outer}.{path}")).collect()
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
        self.unfinished()
    }

    /// Says that the value that it happened in was not read to its end.
    pub(super) fn unfinished(mut self) -> Self {
        if let [path] = self.0.missing.as_slice() {
            self.0.steps.insert(0, Step::Property(path.clone()));
        }
        self.0.missing.clear();
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
        let path = self.steps();
        match self.0.missing.as_slice() {
            [one] if path.is_empty() => one.clone(),
            [one] => format!("{path}.{one}"),
            _ => path,
        }
    }

    fn steps(&self) -> String {
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
        match self.path().as_str() {
            "" => f.write_str(message),
            path => write!(f, "{path}: {message}"),
        }
    }
}

impl std::error::Error for Fault {}

/// Paths as they are listed in a message: all that the widest object of the API has, and no more than fits a message.
fn listed(paths: &[String]) -> String {
    const MOST: usize = 48;
    let (shown, more) = paths.split_at(paths.len().min(MOST));
    match (shown, more.len()) {
        ([first @ .., last], 0) => format!("{} and {last}", first.join(", ")),
        (shown, more) => format!("{} and {more} more", shown.join(", ")),
    }
}
