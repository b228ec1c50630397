//! What was called, for tests and people that ask.

mod pattern;

pub use pattern::CallPattern;

use std::collections::VecDeque;

use jiff::Timestamp;
use serde::Serialize;

use crate::json::Json;

/// Calls kept; older ones are forgotten, so that a fake that runs for days does not grow.
const KEPT: usize = 10_000;

/// One call that the fake answered. It holds no token.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Call {
    /// Counted from 1 since the journal was cleared.
    pub number: u64,
    /// When it was answered, by the clock of the fake.
    pub at: String,
    /// The path below the base path, such as `messages/getAll`; for another address, the whole path.
    pub operation: String,
    /// The HTTP status of the answer, also when a fault kept it from arriving; 0 when a fault kept the call from having
    /// one.
    pub status: u16,
    /// The request body without its token properties; none when it was not a JSON object. Numbers are rounded as
    /// `serde_json::Value` rounds them; `request_text` has them as sent.
    pub request: Option<serde_json::Value>,
    /// The same as text, with every digit.
    #[serde(skip)]
    pub request_text: Option<String>,
    /// The `Request-Id` that the fake put on the answer; none on an answer that a test dictated.
    pub request_id: Option<String>,
    /// Why the call was refused: JSON pointer and rule.
    pub reason: Option<String>,
    /// The kind of the fault that happened to it, as JSON spells it.
    pub fault: Option<String>,
}

/// A call as it is kept, cheap to write.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) at: Timestamp,
    pub(crate) operation: String,
    pub(crate) status: u16,
    pub(crate) request: Option<Json>,
    pub(crate) request_id: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) fault: Option<String>,
}

#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: VecDeque<Entry>,
    forgotten: u64,
}

impl Journal {
    pub(crate) fn write(&mut self, entry: Entry) {
        if self.entries.len() >= KEPT {
            self.entries.pop_front();
            self.forgotten += 1;
        }
        self.entries.push_back(entry);
    }

    /// The calls after the one of this number, oldest first.
    pub(crate) fn after(&self, number: u64) -> Vec<Call> {
        let skipped = number.saturating_sub(self.forgotten);
        let skipped = usize::try_from(skipped).unwrap_or(usize::MAX);
        let numbers = self.forgotten + 1..;
        self.entries
            .iter()
            .zip(numbers)
            .skip(skipped)
            .map(|(entry, number)| Call {
                number,
                at: entry.at.to_string(),
                operation: entry.operation.clone(),
                status: entry.status,
                request: entry.request.as_ref().map(Json::to_value),
                request_text: entry.request.as_ref().map(Json::to_text),
                request_id: entry.request_id.clone(),
                reason: entry.reason.clone(),
                fault: entry.fault.clone(),
            })
            .collect()
    }

    /// The number of the newest call; 0 when there is none.
    pub(crate) fn last(&self) -> u64 {
        self.forgotten + self.entries.len() as u64
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        self.after(0)
    }

    pub(crate) fn clear(&mut self) {
        *self = Journal::default();
    }
}
