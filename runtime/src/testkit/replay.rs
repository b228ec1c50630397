//! Answers from a recording.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::recording::{RecordedExchange, Recording};
use super::redact::redact;
use crate::transport::{Sending, Transport, TransportError, TransportRequest, TransportResponse};

/// A transport that answers from a recording, without a network. Clones share what is left of it.
///
/// A request gets the first response that is left for the same path and the same body; tokens do not matter. A request
/// that was not recorded fails, and the failure says which it was.
#[derive(Clone)]
pub struct Replayer(Arc<Mutex<Vec<RecordedExchange>>>);

impl Replayer {
    /// Answers from a recording.
    #[must_use]
    pub fn new(recording: Recording) -> Self {
        Self(Arc::new(Mutex::new(recording.exchanges)))
    }

    /// What was not asked for yet.
    #[must_use]
    pub fn left(&self) -> Vec<RecordedExchange> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Transport for Replayer {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        let path = request.path().to_owned();
        let (body, _) = match request.into_body().into_bytes() {
            Ok(body) => redact(&body),
            Err(revoked) => return Box::pin(async move { Err(revoked.into()) }),
        };
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = left
            .iter()
            .position(|it| it.path == path && it.request == body);
        let answer = match at {
            Some(at) => Ok(answer(left.remove(at))),
            None => {
                let same_path = left.iter().filter(|it| it.path == path).count();
                Err(TransportError::broken(format!(
                    "nothing is recorded for this request to {path} ({same_path} other requests to it are left); its \
                     body is {body}"
                )))
            }
        };
        Box::pin(async { answer })
    }
}

fn answer(exchange: RecordedExchange) -> TransportResponse {
    let mut headers = HeaderMap::new();
    for (name, value) in &exchange.headers {
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(value),
        ) {
            headers.append(name, value);
        }
    }
    let status = StatusCode::from_u16(exchange.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    TransportResponse::new(status, headers, exchange.body)
}

impl fmt::Debug for Replayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replayer")
            .field("left", &self.left().len())
            .finish()
    }
}
