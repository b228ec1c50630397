//! Why a client could not be built: which setting is wrong, and how to mend it. Never its value.

use std::fmt;

/// A setting of the [`ClientBuilder`](crate::ClientBuilder) is missing or cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildError {
    setting: &'static str,
    problem: String,
}

impl BuildError {
    pub(crate) fn new(setting: &'static str, problem: impl Into<String>) -> Self {
        Self {
            setting,
            problem: problem.into(),
        }
    }

    /// The setting, by the name of the builder's method: `client_token`, `access_token`, `client_name`, `language`,
    /// `culture`, `environment` or `transport`.
    #[must_use]
    pub fn setting(&self) -> &str {
        self.setting
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the client's `{}` {}", self.setting, self.problem)
    }
}

impl std::error::Error for BuildError {}
