//! What was called, for tests that ask.

use std::collections::VecDeque;

use crate::json::Json;

/// Calls kept; older ones are forgotten, so that a fake that runs for days does not grow.
const KEPT: usize = 10_000;

/// One call that the fake answered. It holds no token.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// The path below the base path, such as `messages/getAll`; for another address, the whole path.
    pub operation: String,
    /// The HTTP status of the answer.
    pub status: u16,
    /// The request body without its token properties; none when it was not a JSON object. Numbers are rounded as
    /// `serde_json::Value` rounds them; `request_text` has them as sent.
    pub request: Option<serde_json::Value>,
    /// The same as text, with every digit.
    pub request_text: Option<String>,
    /// The `Request-Id` that the fake put on the answer; none on an answer that a test dictated.
    pub request_id: Option<String>,
    /// Why the call was refused: JSON pointer and rule.
    pub reason: Option<String>,
}

/// A call as it is kept, cheap to write.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) operation: String,
    pub(crate) status: u16,
    pub(crate) request: Option<Json>,
    pub(crate) request_id: Option<String>,
    pub(crate) reason: Option<String>,
}

#[derive(Debug, Default)]
pub(crate) struct Journal(VecDeque<Entry>);

impl Journal {
    pub(crate) fn write(&mut self, entry: Entry) {
        if self.0.len() >= KEPT {
            self.0.pop_front();
        }
        self.0.push_back(entry);
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        let call = |entry: &Entry| Call {
            operation: entry.operation.clone(),
            status: entry.status,
            request: entry.request.as_ref().map(Json::to_value),
            request_text: entry.request.as_ref().map(Json::to_text),
            request_id: entry.request_id.clone(),
            reason: entry.reason.clone(),
        };
        self.0.iter().map(call).collect()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
