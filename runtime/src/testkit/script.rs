//! A network that follows a script.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use super::redact::redact;
use crate::codec::{self, Encode};
use crate::transport::{Sending, Transport, TransportError, TransportRequest, TransportResponse};

/// A transport that gives the responses it was told to give, in their order, and keeps what was asked. Clones share both.
///
/// When the script is over, every request fails as if the connection had broken.
#[derive(Clone, Default)]
pub struct Script(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    steps: VecDeque<Step>,
    requests: Vec<SeenRequest>,
}

enum Step {
    Respond(TransportResponse),
    Fail(TransportError),
    Unsent(TransportError),
    Never,
}

/// A request that a transport of the test kit was asked to send.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SeenRequest {
    /// The path, such as `/api/connector/v1/messages/getAll`.
    pub path: String,
    /// The headers that the client gave it, those of the [builder](crate::ClientBuilder::header) and of the
    /// [call](crate::Call::header) among them. `Debug` shows no value of these.
    pub headers: HeaderMap,
    /// The body. Both tokens are replaced by `[redacted]`.
    pub body: Value,
}

impl Script {
    /// An empty script.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn then(&self, step: Step) -> &Self {
        self.lock().steps.push_back(step);
        self
    }

    /// Then responds with a status and a JSON text.
    pub fn json(&self, status: u16, text: impl Into<Bytes>) -> &Self {
        self.respond_with(TransportResponse::json(status, text))
    }

    /// Then responds with 200 and a value, such as a changed [`sample`](super::sample()) of a response.
    ///
    /// A value that holds JSON which is none ends the request as a broken connection does, with the reason.
    pub fn respond(&self, response: &impl Encode) -> &Self {
        match codec::to_vec(response) {
            Ok(text) => self.json(200, text),
            Err(error) => self.fail(TransportError::broken(error)),
        }
    }

    /// Then refuses with a status and a message, as the API words its errors: 403 for what a business rule forbids.
    pub fn refuse(&self, status: u16, message: &str) -> &Self {
        let text = serde_json::json!({ "Message": message }).to_string();
        self.json(status, text)
    }

    /// Then responds with this, headers and all.
    pub fn respond_with(&self, response: TransportResponse) -> &Self {
        self.then(Step::Respond(response))
    }

    /// Then fails after the request was sent.
    pub fn fail(&self, error: TransportError) -> &Self {
        self.then(Step::Fail(error))
    }

    /// Then fails before anything was sent.
    pub fn fail_unsent(&self, error: TransportError) -> &Self {
        self.then(Step::Unsent(error))
    }

    /// Then takes a request and never responds.
    pub fn never(&self) -> &Self {
        self.then(Step::Never)
    }

    /// The requests that were sent.
    #[must_use]
    pub fn requests(&self) -> Vec<SeenRequest> {
        self.lock().requests.clone()
    }

    /// How many steps were not asked for yet.
    #[must_use]
    pub fn steps_left(&self) -> usize {
        self.lock().steps.len()
    }
}

impl Transport for Script {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        let step = self.lock().steps.pop_front();
        let step = step.unwrap_or_else(|| Step::Fail(TransportError::broken("the script is over")));
        if let Step::Unsent(error) = step {
            return Box::pin(async { Err(error) });
        }
        let (path, headers) = (request.path().to_owned(), request.headers().clone());
        let (body, _) = match request.into_body().into_bytes() {
            Ok(body) => redact(&body),
            Err(revoked) => return Box::pin(async move { Err(revoked.into()) }),
        };
        self.lock().requests.push(SeenRequest {
            path,
            headers,
            body,
        });
        Box::pin(async move {
            match step {
                Step::Respond(answer) => Ok(answer),
                Step::Fail(error) | Step::Unsent(error) => Err(error),
                Step::Never => std::future::pending().await,
            }
        })
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        f.debug_struct("Script")
            .field("steps_left", &state.steps.len())
            .field("requests", &state.requests.len())
            .finish()
    }
}
