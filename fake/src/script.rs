//! Answers that a test dictates, byte by byte.

use std::collections::{HashMap, VecDeque};

/// An answer to give instead of the one that the schema would lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// An answer with this status, no headers of its own and an empty body. Nothing is added to what it says, except
    /// what HTTP itself needs (`Content-Length`, `Date`): no `Content-Type`, no `Request-Id`.
    pub fn new(status: u16) -> Self {
        Answer {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// Adds a header. One that HTTP does not allow turns the answer into a 500 that says so.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Sets the body and says that it is JSON, which need not be true.
    #[must_use]
    pub fn json(self, body: impl Into<Vec<u8>>) -> Self {
        self.header("Content-Type", "application/json").body(body)
    }
}

/// The answers that wait, by operation, first in first out.
#[derive(Debug, Default)]
pub(crate) struct Script(HashMap<String, VecDeque<Answer>>);

impl Script {
    pub(crate) fn push(&mut self, operation: String, answer: Answer) {
        self.0.entry(operation).or_default().push_back(answer);
    }

    pub(crate) fn next(&mut self, operation: &str) -> Option<Answer> {
        self.0.get_mut(operation)?.pop_front()
    }
}
