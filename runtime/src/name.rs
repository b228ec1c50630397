//! The name of an operation: known at compile time for the typed ones, given by the caller for the others.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// The name of an operation, such as `messages/getAll`.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Name(Cow<'static, str>);

impl Name {
    /// Changes a name that a caller gave; a known one stays as it is.
    pub(crate) fn map_given(self, change: impl FnOnce(&str) -> String) -> Self {
        match self.0 {
            Cow::Owned(name) => Self(Cow::Owned(change(&name))),
            known @ Cow::Borrowed(_) => Self(known),
        }
    }
}

impl From<&'static str> for Name {
    fn from(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }
}

impl From<String> for Name {
    fn from(name: String) -> Self {
        Self(Cow::Owned(name))
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}
