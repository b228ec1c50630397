//! What was called, for tests and people that ask.

mod pattern;

pub use pattern::CallPattern;
pub(crate) use pattern::covers;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::json::Json;
use crate::kept::{Dropped, Kept};

/// Calls kept; older ones are dropped, so that a fake that runs for days does not grow.
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
    /// The HTTP status of the response, also when a fault kept it from arriving; 0 when a fault kept the call from having
    /// one.
    pub status: u16,
    /// The request body without its token properties; none when it was not a JSON object. Numbers are rounded as
    /// `serde_json::Value` rounds them; `request_text` has them as sent.
    pub request: Option<serde_json::Value>,
    /// The same as text, with every digit.
    #[serde(skip)]
    pub request_text: Option<String>,
    /// The `Request-Id` that the fake put on the response; none on a response that a test dictated.
    pub request_id: Option<String>,
    /// Why the call was refused: JSON pointer and rule.
    pub reason: Option<String>,
    /// The kind of the fault that happened to it, as JSON spells it.
    pub fault: Option<String>,
}

/// A call as it is kept, small and cheap to write.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) at: Timestamp,
    pub(crate) operation: String,
    pub(crate) status: u16,
    /// The request as text, which is a fraction of the size of its values.
    pub(crate) request: Option<Box<str>>,
    pub(crate) request_id: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) fault: Option<String>,
}

impl Entry {
    fn size(&self) -> usize {
        let texts = [&self.request_id, &self.reason, &self.fault];
        let texts: usize = texts.into_iter().flatten().map(String::len).sum();
        let request = self.request.as_ref().map_or(0, |text| text.len());
        size_of::<Self>() + self.operation.len() + request + texts
    }

    fn call(&self, number: u64) -> Call {
        let request = self.request.as_deref();
        Call {
            number,
            at: self.at.to_string(),
            operation: self.operation.clone(),
            status: self.status,
            request: request
                .and_then(|text| Json::parse(text.as_bytes()).ok())
                .map(|request| request.to_value()),
            request_text: request.map(str::to_owned),
            request_id: self.request_id.clone(),
            reason: self.reason.clone(),
            fault: self.fault.clone(),
        }
    }

    fn told(&self, number: u64) -> Told<'_> {
        let request = self.request.as_deref();
        Told {
            number,
            at: self.at.to_string(),
            operation: &self.operation,
            status: self.status,
            request: request.and_then(|text| serde_json::from_str(text).ok()),
            request_id: self.request_id.as_deref(),
            reason: self.reason.as_deref(),
            fault: self.fault.as_deref(),
        }
    }
}

/// A call as HTTP tells it: the same as [`Call`], borrowed, and with every digit of the request.
#[derive(Serialize)]
struct Told<'a> {
    number: u64,
    at: String,
    operation: &'a str,
    status: u16,
    request: Option<&'a RawValue>,
    request_id: Option<&'a str>,
    reason: Option<&'a str>,
    fault: Option<&'a str>,
}

#[derive(Serialize)]
struct Calls<'a> {
    calls: Vec<Told<'a>>,
    last: u64,
    dropped: Dropped,
}

/// The calls that were answered last.
#[derive(Debug)]
pub(crate) struct Journal(Kept<Entry>);

impl Journal {
    /// An empty journal that holds so many bytes.
    pub(crate) fn new(max_bytes: usize) -> Self {
        Journal(Kept::new(max_bytes, KEPT))
    }

    pub(crate) fn write(&mut self, entry: Entry) {
        self.0.push(entry.size(), entry);
    }

    /// The calls after the one of this number as JSON. A journal of many bytes is told without a copy of its values.
    pub(crate) fn to_json(&self, after: u64) -> String {
        let calls = Calls {
            calls: self
                .numbered(after)
                .map(|(number, entry)| entry.told(number))
                .collect(),
            last: self.last(),
            dropped: self.dropped(),
        };
        // Only text, numbers and lists: nothing that JSON could not hold.
        serde_json::to_string(&calls).unwrap_or_default()
    }

    /// The entries after the one of this number with their numbers, oldest first.
    fn numbered(&self, after: u64) -> impl Iterator<Item = (u64, &Entry)> + Clone {
        let dropped = self.dropped().calls;
        let skipped = usize::try_from(after.saturating_sub(dropped)).unwrap_or(usize::MAX);
        (dropped + 1..).zip(self.0.iter()).skip(skipped)
    }

    /// The number of the newest call; 0 when there is none.
    pub(crate) fn last(&self) -> u64 {
        self.dropped().calls + self.0.iter().len() as u64
    }

    /// The calls, oldest first, each made when it is asked for.
    pub(crate) fn calls(&self) -> impl Iterator<Item = Call> + Clone {
        self.numbered(0).map(|(number, entry)| entry.call(number))
    }

    pub(crate) fn dropped(&self) -> Dropped {
        self.0.dropped()
    }

    /// How much is held, and how much there may be.
    pub(crate) fn extent(&self) -> serde_json::Value {
        serde_json::json!({
            "calls": self.0.iter().len(),
            "bytes": self.0.bytes(),
            "max_bytes": self.0.most_bytes(),
            "dropped": self.dropped(),
        })
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
