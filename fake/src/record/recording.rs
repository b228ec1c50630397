//! Exchanges that were written down, and a source that gives their responses again.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use axum::http::{HeaderName, header};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::check::Rejection;
use crate::faults::{CannedResponse, Content, Fault};
use crate::json::Json;
use crate::kept::Dropped;
use crate::redact::Redactor;
use crate::reply::{REASON, REQUEST_ID, Reply};

/// Headers that mean something to a client of the API.
const KEPT: [HeaderName; 4] = [
    header::CONTENT_TYPE,
    header::RETRY_AFTER,
    REQUEST_ID,
    REASON,
];

/// Calls and their responses, in the order of the responses. It holds no token of a call; what else is in the responses, such
/// as names of guests, is in the recording too.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    exchanges: Vec<Exchange>,
    #[serde(default, skip_serializing_if = "Dropped::is_nothing")]
    dropped: Dropped,
}

/// One call and its response.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The path below the base path, such as `messages/getAll`.
    pub operation: String,
    /// The request without its tokens, with every digit.
    pub request: Box<RawValue>,
    /// The response.
    pub answer: CannedResponse,
    /// What happened to it on the connection, such as a loss; none when it came whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
}

impl Recording {
    pub(crate) fn new(exchanges: Vec<Exchange>, dropped: Dropped) -> Self {
        Recording { exchanges, dropped }
    }

    /// What was recorded, oldest first.
    pub fn exchanges(&self) -> &[Exchange] {
        &self.exchanges
    }

    /// The oldest calls, which are not in it, since it would have got [too large](crate::Builder::max_recording).
    pub fn dropped(&self) -> Dropped {
        self.dropped
    }

    /// Reads what [`Recording::to_json`] has written.
    ///
    /// # Errors
    ///
    /// When the text is not a recording.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The recording as JSON text.
    pub fn to_json(&self) -> String {
        // Only text, numbers and lists: nothing that JSON could not hold.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

impl Exchange {
    pub(crate) fn new(
        operation: &str,
        request: &Json,
        reply: &Reply,
        fault: Option<Fault>,
        redactor: &Redactor,
    ) -> Self {
        let mut answer = CannedResponse::new(reply.status);
        for name in KEPT {
            let values = reply.headers.get_all(&name).iter();
            for value in values.filter_map(|value| value.to_str().ok()) {
                answer = answer.header(name.as_str(), redactor.text(value.to_owned()));
            }
        }
        answer.body = Content::from(redactor.bytes(&reply.body));
        Exchange {
            operation: operation.to_owned(),
            request: RawValue::from_string(request.to_text()).unwrap_or_default(),
            answer,
            fault: fault.and_then(|fault| without_tokens(&fault, redactor)),
        }
    }

    /// About as many bytes as it takes.
    pub(super) fn size(&self) -> usize {
        let headers = self.answer.headers.iter();
        let headers: usize = headers.map(|(name, value)| name.len() + value.len()).sum();
        let fault = self.fault.as_ref().map(serde_json::to_string);
        let fault = fault.and_then(Result::ok).map_or(0, |text| text.len());
        let texts = self.operation.len() + self.request.get().len() + headers + fault;
        size_of::<Self>() + texts + self.answer.body.as_bytes().len()
    }
}

/// A fault may say which bytes are sent, and those may be anything.
fn without_tokens(fault: &Fault, redactor: &Redactor) -> Option<Fault> {
    let text = serde_json::to_string(fault).ok()?;
    serde_json::from_str(&redactor.text(text)).ok()
}

/// An operation and a request.
type Key = (String, String);

/// A recording that is played.
pub(super) struct Replay {
    /// By operation and request, with what went wrong with each.
    answers: HashMap<Key, Vec<(CannedResponse, Option<Fault>)>>,
    /// How many of each were given.
    given: Mutex<HashMap<Key, usize>>,
}

impl Replay {
    pub(super) fn new(recording: Recording) -> Self {
        let mut answers: HashMap<_, Vec<_>> = HashMap::new();
        for exchange in recording.exchanges {
            let request = Json::parse(exchange.request.get().as_bytes()).unwrap_or(Json::Null);
            answers
                .entry(key(&exchange.operation, &request))
                .or_default()
                .push((exchange.answer, exchange.fault));
        }
        Replay {
            answers,
            given: Mutex::default(),
        }
    }

    /// The next response to this request and what went wrong with it; when all were given, the last one again.
    pub(super) fn answer(
        &self,
        operation: &str,
        request: &Json,
    ) -> Result<(Reply, Option<Fault>), Rejection> {
        let key = key(operation, request);
        let Some(answers) = self.answers.get(&key) else {
            return Err(Rejection::whole(
                400,
                "replay",
                "Invalid request: the recording has no call of this operation with these values.",
            ));
        };
        let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        let given = given.entry(key).or_default();
        let answer = answers.get(*given).or(answers.last());
        *given += 1;
        let answer = answer.map(|(answer, fault)| (Reply::dictated(answer), fault.clone()));
        Ok(answer.unwrap_or_default())
    }
}

/// What equal calls have in common: the values, whatever their order, and not the name of the program.
fn key(operation: &str, request: &Json) -> Key {
    let mut request = request.clone();
    if let Json::Object(object) = &mut request {
        object.shift_remove("Client");
    }
    sort(&mut request);
    (operation.to_owned(), request.to_text())
}

fn sort(value: &mut Json) {
    match value {
        Json::Object(object) => {
            object.sort_keys();
            object.values_mut().for_each(sort);
        }
        Json::Array(items) => items.iter_mut().for_each(sort),
        _ => {}
    }
}
