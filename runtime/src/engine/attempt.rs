//! Sends a request once and takes the response in.

use std::sync::{Arc, LazyLock, OnceLock};
use std::time::Duration;

use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};
use tracing::field::{Empty, display};
use tracing::{Instrument as _, Span};

use super::exchange::{Exchange, Target};
use super::guard::{AttemptGuard, Reached};
use super::limit::{Limit, within};
use crate::budget::Permit;
use crate::client::Inner;
use crate::error::{Cause, Error, ErrorBody, ErrorKind, Kind, Parts, Phase};
use crate::response::{RawResponse, names_another_type, request_id};
use crate::retry::{Outcome, retry_after};
use crate::transport::{
    ReadError, RequestBody, TransportError, TransportRequest, TransportResponse, read,
};
use crate::url::Url;

const AGENT: &str = concat!("mews-connector-rust/", env!("CARGO_PKG_VERSION"));

/// How an attempt ended.
pub(super) struct AttemptResult {
    pub(super) outcome: Outcome,
    pub(super) result: Result<RawResponse, Box<Parts>>,
    /// The bytes of the request's body that left.
    pub(super) sent: usize,
}

impl AttemptResult {
    pub(super) fn status(&self) -> Option<StatusCode> {
        match &self.result {
            Ok(raw) => Some(raw.status_code()),
            Err(parts) => parts.status,
        }
    }

    /// What went wrong; `None` for a complete response with a 2xx.
    pub(super) fn error(&self) -> Option<ErrorKind> {
        match &self.result {
            Ok(raw) if raw.is_success() => None,
            Ok(raw) => Some(Kind::Status.public(Some(raw.status_code()))),
            Err(parts) => Some(parts.kind.public(parts.status)),
        }
    }

    /// What went wrong, as OpenTelemetry's `error.type`: the status where it is one, or else the kind.
    pub(super) fn error_type(&self) -> Option<String> {
        let error = self.error()?;
        Some(match self.status() {
            Some(status) if !status.is_success() => status.as_u16().to_string(),
            _ => error.to_string(),
        })
    }
}

/// What is known of a response before its body is complete.
struct Head {
    status: StatusCode,
    /// Whether it says that its body is not the API's JSON.
    foreign: bool,
    request_id: Option<String>,
    retry_after: Option<Duration>,
}

/// Why an attempt has no response.
enum Failure {
    Transport(TransportError),
    Read(ReadError),
    Limit(Limit),
}

/// Sends the request once and takes the response in.
///
/// `fresh` asks for a connection of its own. `under_way` is there while the attempt is, for whoever has to know when it
/// is dropped.
pub(super) async fn attempt(
    exchange: &Exchange,
    number: u32,
    limit: Limit,
    fresh: bool,
    permit: Permit,
    under_way: &mut Option<AttemptGuard>,
) -> AttemptResult {
    let inner = exchange.client.inner();
    let connection = &inner.connection;
    let clock = &*connection.clock;
    let body = inner
        .envelope
        .wrap(&exchange.request, exchange.limitation.as_ref());
    let length = body.len();
    let address = connection.addresses.of(&exchange.target.path);
    let span = span(exchange, number, length, &address);
    let (body, witness) = RequestBody::new(body);
    let request = TransportRequest::new(
        address,
        headers(exchange),
        body,
        fresh,
        Arc::clone(&inner.scrubber),
    );
    let head = OnceLock::new();
    let guard = under_way.insert(AttemptGuard::new(witness, permit, length));

    let outcome = within(clock, limit.duration(), async {
        let answer = connection
            .transport
            .send(request)
            .await
            .map_err(Failure::Transport)?;
        let TransportResponse {
            status,
            headers,
            body,
            ..
        } = answer;
        let known = head.get_or_init(|| Head {
            status,
            foreign: names_another_type(&headers),
            request_id: request_id(&headers, &inner.scrubber),
            retry_after: retry_after(&headers, clock.wall()),
        });
        guard.answered(status, known.foreign, known.retry_after);
        span.record("status", known.status.as_u16());
        span.record("http.response.status_code", known.status.as_u16());
        if let Some(id) = &known.request_id {
            span.record("request_id", display(id));
        }
        let stall = connection.timeouts.stall;
        let body = read(body, &headers, connection.limits, clock, stall)
            .await
            .map_err(Failure::Read)?;
        span.record("received_bytes", body.len());
        tracing::debug!("answered");
        let raw = RawResponse::new(status, headers, body);
        Ok(raw.of_page(exchange.limitation.is_some()))
    })
    .instrument(span.clone())
    .await
    .unwrap_or(Err(Failure::Limit(limit)));
    let reached = guard.end();
    let sent = guard.sent(reached);
    *under_way = None;

    let tried = match outcome {
        Ok(raw) => {
            let raw = match head.into_inner() {
                Some(head) => raw.with_head(head.request_id, head.retry_after),
                None => raw,
            };
            AttemptResult {
                outcome: outcome_of_answer(&raw),
                result: Ok(raw),
                sent,
            }
        }
        Err(failure) => {
            let outcome = outcome_of_failure(&failure, reached, head.get());
            let parts = explain(failure, inner, &exchange.target, reached, head.get());
            let error = Error::new(parts.clone(), &inner.scrubber);
            span.in_scope(|| tracing::debug!(error = %error, "attempt failed"));
            AttemptResult {
                outcome,
                result: Err(Box::new(parts)),
                sent,
            }
        }
    };
    if let Some(error_type) = tried.error_type() {
        span.record("error.type", error_type);
    }
    tried
}

/// The span of an attempt: fields of ours, and those that OpenTelemetry's conventions have for HTTP clients. The whole
/// address is not among them, as a path that a user gave may hold a secret.
fn span(exchange: &Exchange, number: u32, length: usize, address: &Url) -> Span {
    let path = &*exchange.target.path;
    let span = tracing::info_span!(
        "mews_attempt",
        client = exchange.client.label(),
        attempt = number,
        sent_bytes = length,
        status = Empty,
        request_id = Empty,
        received_bytes = Empty,
        otel.name = format_args!("POST {path}"),
        otel.kind = "client",
        http.request.method = "POST",
        server.address = address.host_str(),
        server.port = address.port_or_known_default(),
        url.template = path,
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
    );
    if number > 1 {
        span.record("http.request.resend_count", number - 1);
    }
    span
}

/// What the client tells about itself and the bodies, the same for every request.
static HEADERS: LazyLock<HeaderMap> = LazyLock::new(|| {
    let mut headers = HeaderMap::with_capacity(4);
    let json = HeaderValue::from_static("application/json");
    headers.insert(CONTENT_TYPE, json.clone());
    headers.insert(ACCEPT, json);
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
    headers
});

/// The client's own headers, with those that the builder and the call add.
fn headers(exchange: &Exchange) -> HeaderMap {
    let mut headers = HEADERS.clone();
    exchange
        .client
        .inner()
        .connection
        .headers
        .add_to(&mut headers);
    if let Some(of_call) = &exchange.options.headers {
        of_call.add_to(&mut headers);
    }
    headers
}

fn outcome_of_answer(raw: &RawResponse) -> Outcome {
    match (raw.is_success(), raw.is_foreign()) {
        (true, false) => Outcome::Done,
        (true, true) => Outcome::Foreign,
        (false, _) => {
            let proven = ErrorBody::read(raw.body()).is_the_apis();
            Outcome::of_status(raw.status_code(), proven, raw.retry_after())
        }
    }
}

fn outcome_of_failure(failure: &Failure, reached: Reached, head: Option<&Head>) -> Outcome {
    match (head, failure) {
        (Some(head), _) if !head.status.is_success() => {
            Outcome::of_status(head.status, false, head.retry_after)
        }
        // What a portal or a proxy says about the call proves nothing, whether its page can be read or not.
        (Some(head), _) if head.foreign => Outcome::Foreign,
        (
            Some(_),
            Failure::Read(
                ReadError::TooLarge { .. }
                | ReadError::Ratio { .. }
                | ReadError::Encoding(_)
                | ReadError::Inflate(_),
            ),
        ) => Outcome::Unreadable,
        (Some(_), _) => Outcome::Cut { again: false },
        (None, _) if reached != Reached::Nothing => Outcome::NoResponse,
        (None, Failure::Transport(error)) if error.is_untrusted() || error.is_refused() => {
            Outcome::Unsendable
        }
        (None, _) => Outcome::NotSent,
    }
}

fn explain(
    failure: Failure,
    inner: &Inner,
    target: &Target,
    reached: Reached,
    head: Option<&Head>,
) -> Parts {
    let phase = match reached {
        Reached::Nothing => Phase::NotSent,
        Reached::Server => Phase::NoResponse,
        Reached::Head | Reached::Success(_) => Phase::Response,
    };
    let (kind, detail, source) = match failure {
        Failure::Transport(error) if error.is_refused() && reached == Reached::Nothing => {
            let cause = Cause::of(error.cause());
            let detail = format!("the transport refuses the request: {}", cause.root());
            (Kind::Request, detail, Some(cause))
        }
        other => describe(other, inner.connection.addresses.base()),
    };
    let mut parts = Parts::new(kind, phase, &target.name, detail);
    parts.source = source;
    if let Some(head) = head {
        parts.status = Some(head.status);
        parts.request_id.clone_from(&head.request_id);
        parts.retry_after = head.retry_after;
        if !head.status.is_success() {
            // The status says more than the loss of its explanation.
            parts.kind = Kind::Status;
            parts.detail = format!("and the rest of the response is missing: {}", parts.detail);
        }
    }
    parts
}

/// What happened, for the person who reads it.
fn describe(failure: Failure, base: &str) -> (Kind, String, Option<Cause>) {
    match failure {
        Failure::Limit(limit) => (Kind::Timeout, limit.describe(), None),
        Failure::Transport(error) if error.is_connect() => {
            let cause = Cause::of(error.cause());
            let why = if error.is_untrusted() {
                ", because the server did not prove who it is"
            } else {
                ""
            };
            let detail = format!("no connection to {base}{why}: {}", cause.root());
            (Kind::Connect, detail, Some(cause))
        }
        Failure::Transport(error) | Failure::Read(ReadError::Broken(error)) => {
            let cause = Cause::of(error.cause());
            let detail = format!("the connection broke: {}", cause.root());
            (Kind::Broken, detail, Some(cause))
        }
        Failure::Read(ReadError::Stalled { limit }) => {
            let detail = format!(
                "the response stalled: less than a byte per second of its body came within {limit:?}; `stall` of the \
                 timeouts sets the limit"
            );
            (Kind::Timeout, detail, None)
        }
        Failure::Read(ReadError::TooLarge { limit }) => {
            let detail = format!(
                "the response is larger than the {limit} bytes that the client accepts; ask for less, or raise \
                 `max_response_bytes`"
            );
            (Kind::Body, detail, None)
        }
        Failure::Read(ReadError::Ratio { limit }) => {
            let detail = format!(
                "the response inflates to more than {limit} times its size, which no honest response does; \
                 `max_inflate_ratio` sets the limit"
            );
            (Kind::Body, detail, None)
        }
        Failure::Read(ReadError::Encoding(name)) => {
            let detail =
                format!("the response has the content encoding `{name}`; asked for was gzip");
            (Kind::Body, detail, None)
        }
        Failure::Read(ReadError::Inflate(error)) => {
            let detail = format!("the response is not a complete gzip stream: {error}");
            (Kind::Body, detail, Some(Cause::of(&error)))
        }
    }
}
