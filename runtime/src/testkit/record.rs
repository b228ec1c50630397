//! Writes down what goes over another transport.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, DATE, RETRY_AFTER};

use super::recording::{RecordedExchange, Recording};
use super::redact::redact;
use crate::clock::TokioClock;
use crate::scrub::Scrubber;
use crate::transport::{
    Limits, ReadError, Sending, Transport, TransportError, TransportRequest, TransportResponse,
    read,
};

/// Passes requests on to another transport and writes down what was asked and answered, without the tokens. Clones
/// share the recording.
///
/// Answers are read to their end before they are passed on. Failures are passed on and not written down.
#[derive(Clone)]
pub struct Recorder {
    inner: Arc<dyn Transport>,
    recording: Arc<Mutex<Recording>>,
}

impl Recorder {
    /// Records what goes over a transport.
    pub fn new(transport: impl Transport) -> Self {
        Self {
            inner: Arc::new(transport),
            recording: Arc::default(),
        }
    }

    /// What was recorded up to now.
    #[must_use]
    pub fn recording(&self) -> Recording {
        self.recording
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Transport for Recorder {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        let path = request.path().to_owned();
        let (request, seen) = request.observed();
        Box::pin(async move {
            let answer = self.inner.send(request).await?;
            let (body, scrubber) = redact(&seen);
            let TransportResponse {
                status,
                mut headers,
                body: answer,
                ..
            } = answer;
            let limits = Limits {
                bytes: usize::MAX,
                ratio: usize::MAX,
            };
            let clock = TokioClock::new();
            let answer = read(answer, &headers, limits, &clock, Duration::MAX)
                .await
                .map_err(broken)?;
            headers.remove(CONTENT_ENCODING);
            headers.remove(CONTENT_LENGTH);
            let exchange = RecordedExchange {
                path,
                request: body,
                status: status.as_u16(),
                headers: kept(&headers, &scrubber),
                body: scrubber
                    .scrub(&String::from_utf8_lossy(&answer))
                    .into_owned(),
            };
            self.recording
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .exchanges
                .push(exchange);
            Ok(TransportResponse::new(status, headers, answer))
        })
    }
}

fn kept(headers: &http::HeaderMap, scrubber: &Scrubber) -> Vec<(String, String)> {
    [
        CONTENT_TYPE.as_str(),
        DATE.as_str(),
        "request-id",
        RETRY_AFTER.as_str(),
    ]
    .into_iter()
    .filter_map(|name| {
        let value = headers.get(name)?.to_str().ok()?;
        Some((name.to_owned(), scrubber.scrub(value).into_owned()))
    })
    .collect()
}

fn broken(error: ReadError) -> TransportError {
    match error {
        ReadError::Broken(error) => error,
        other => TransportError::broken(format!("the response could not be recorded: {other:?}")),
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("exchanges", &self.recording().exchanges.len())
            .finish_non_exhaustive()
    }
}
