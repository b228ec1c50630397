//! Why a request was refused: for the client in the vendor's manner, for the developer with place and rule.

use mews_connector_language::value::validate::{At, Problem};

/// A refused request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rejection {
    /// HTTP status.
    pub(crate) status: u16,
    /// Text of the error body.
    pub(crate) message: String,
    /// JSON pointer to the offending value; empty for the body as a whole.
    pub(crate) pointer: String,
    /// A short name of the rule that was broken.
    pub(crate) rule: &'static str,
}

impl Rejection {
    /// A 400 about the value at `at`; `what` completes the sentence "Invalid <property>: …".
    pub(crate) fn invalid(at: &At<'_>, rule: &'static str, what: impl std::fmt::Display) -> Self {
        Rejection {
            status: 400,
            message: sentence(&at.label(), what),
            pointer: at.pointer(),
            rule,
        }
    }

    /// A refusal that concerns no single value.
    pub(crate) fn whole(status: u16, rule: &'static str, message: impl Into<String>) -> Self {
        Rejection {
            status,
            message: message.into(),
            pointer: String::new(),
            rule,
        }
    }

    /// The text of the diagnostic header.
    pub(crate) fn reason(&self) -> String {
        format!("pointer={}; rule={}", self.pointer, self.rule)
    }
}

impl From<Problem> for Rejection {
    fn from(problem: Problem) -> Self {
        Rejection {
            status: 400,
            message: sentence(&problem.label, problem.what),
            pointer: problem.pointer,
            rule: problem.rule,
        }
    }
}

fn sentence(label: &str, what: impl std::fmt::Display) -> String {
    format!("Invalid {label}: {what}.")
}
