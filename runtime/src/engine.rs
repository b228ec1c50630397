//! Sends one call: the part that is the same for every operation and therefore compiled once.
//!
//! [`execute`] decides, [`attempt`] tries once. Whatever happens between tries belongs into the former, whatever happens
//! on the wire into the latter.

use std::borrow::Cow;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::OnceLock;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};
use tracing::Instrument as _;
use tracing::field::{Empty, display};

use crate::answer::{RawAnswer, request_id};
use crate::client::{Client, Inner};
use crate::clock::Clock;
use crate::error::{Cause, Error, Kind, Parts, Phase};
use crate::name::Name;
use crate::operation::{Effect, Facts};
use crate::pages::Limitation;
use crate::transport::{
    ReadError, RequestBody, TransportAnswer, TransportError, TransportRequest, Witness, read,
};

const AGENT: &str = concat!("mews-connector-rust/", env!("CARGO_PKG_VERSION"));

/// Where a call goes.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) name: Name,
    pub(crate) path: Cow<'static, str>,
    pub(crate) effect: Effect,
}

impl From<&'static Facts> for Target {
    fn from(facts: &'static Facts) -> Self {
        Self {
            name: facts.name.into(),
            path: Cow::Borrowed(facts.path),
            effect: facts.effect,
        }
    }
}

/// What a caller may set per call.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Options {
    pub(crate) attempt: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
}

/// One call, ready to be sent any number of times.
#[derive(Clone)]
pub(crate) struct Exchange {
    pub(crate) client: Client,
    pub(crate) target: Target,
    /// The serialised request, without the envelope.
    pub(crate) request: Bytes,
    pub(crate) limitation: Option<Limitation>,
    pub(crate) options: Options,
}

/// Brings the answer to a call, whatever its status.
pub(crate) async fn execute(exchange: Exchange) -> Result<RawAnswer, Error> {
    let span = tracing::debug_span!(
        "mews_call",
        operation = %exchange.target.name,
        effect = ?exchange.target.effect,
    );
    async {
        let connection = &exchange.client.inner().connection;
        let started = connection.clock.now();
        let deadline = exchange
            .options
            .deadline
            .unwrap_or(connection.timeouts.deadline);
        let attempt_limit = exchange
            .options
            .attempt
            .unwrap_or(connection.timeouts.attempt);
        let left = deadline.saturating_sub(connection.clock.now().duration_since(started));
        let limit = if left < attempt_limit {
            Limit::Deadline {
                whole: deadline,
                left,
            }
        } else {
            Limit::Attempt(attempt_limit)
        };
        attempt(&exchange, 1, limit).await
    }
    .instrument(span)
    .await
}

/// What ends an attempt that takes too long.
#[derive(Debug, Clone, Copy)]
enum Limit {
    Attempt(Duration),
    Deadline { whole: Duration, left: Duration },
}

impl Limit {
    fn duration(self) -> Duration {
        match self {
            Self::Attempt(limit) => limit,
            Self::Deadline { left, .. } => left,
        }
    }

    fn describe(self) -> String {
        match self {
            Self::Attempt(limit) => {
                format!("no complete answer within the attempt limit of {limit:?}")
            }
            Self::Deadline { whole, .. } => {
                format!("no complete answer within the call's deadline of {whole:?}")
            }
        }
    }
}

/// What is known of an answer before its body is complete.
struct Head {
    status: StatusCode,
    request_id: Option<String>,
}

/// Why an attempt has no answer.
enum Failure {
    Transport(TransportError),
    Read(ReadError),
    Limit(Limit),
}

/// Sends the request once and takes the answer in.
async fn attempt(exchange: &Exchange, number: u32, limit: Limit) -> Result<RawAnswer, Error> {
    let inner = exchange.client.inner();
    let connection = &inner.connection;
    let body = inner
        .envelope
        .wrap(&exchange.request, exchange.limitation.as_ref());
    let span = tracing::debug_span!(
        "mews_attempt",
        attempt = number,
        sent_bytes = body.len(),
        status = Empty,
        request_id = Empty,
        received_bytes = Empty,
    );
    let (body, witness) = RequestBody::new(body);
    let url = format!("{}{}", connection.base, exchange.target.path);
    let request = TransportRequest::new(url, headers(), body);
    let head = OnceLock::new();

    let outcome = within(&*connection.clock, limit, async {
        let answer = connection
            .transport
            .send(request)
            .await
            .map_err(Failure::Transport)?;
        let TransportAnswer {
            status,
            headers,
            body,
            ..
        } = answer;
        let known = head.get_or_init(|| Head {
            status,
            request_id: request_id(&headers, &inner.scrubber),
        });
        let span = tracing::Span::current();
        span.record("status", known.status.as_u16());
        if let Some(id) = &known.request_id {
            span.record("request_id", display(id));
        }
        let body = read(body, &headers, connection.limits)
            .await
            .map_err(Failure::Read)?;
        span.record("received_bytes", body.len());
        tracing::debug!("answered");
        Ok(RawAnswer::new(status, headers, body, &inner.scrubber))
    })
    .instrument(span.clone())
    .await;

    outcome.map_err(|failure| {
        let parts = explain(failure, inner, &exchange.target, &witness, head.get());
        let error = Error::new(parts, &inner.scrubber);
        span.in_scope(|| tracing::debug!(error = %error, "attempt failed"));
        error
    })
}

fn headers() -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(4);
    let json = HeaderValue::from_static("application/json");
    headers.insert(CONTENT_TYPE, json.clone());
    headers.insert(ACCEPT, json);
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
    headers
}

/// Runs a future until it is done or the limit is over.
async fn within<T>(
    clock: &dyn Clock,
    limit: Limit,
    future: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    if limit.duration().is_zero() {
        return Err(Failure::Limit(limit));
    }
    let mut future = pin!(future);
    let mut over = clock.sleep(limit.duration());
    poll_fn(|cx| match future.as_mut().poll(cx) {
        Poll::Ready(result) => Poll::Ready(result),
        Poll::Pending => match over.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(Err(Failure::Limit(limit))),
            Poll::Pending => Poll::Pending,
        },
    })
    .await
}

fn explain(
    failure: Failure,
    inner: &Inner,
    target: &Target,
    witness: &Witness,
    head: Option<&Head>,
) -> Parts {
    let phase = if head.is_some() {
        Phase::Answer
    } else if witness.sent() {
        Phase::NoAnswer
    } else {
        Phase::NotSent
    };
    let (kind, detail, source) = match failure {
        Failure::Limit(limit) => (Kind::Timeout, limit.describe(), None),
        Failure::Transport(error) if error.is_connect() => {
            let cause = Cause::of(error.cause());
            let detail = format!(
                "no connection to {}: {}",
                inner.connection.base,
                cause.root()
            );
            (Kind::Connect, detail, Some(cause))
        }
        Failure::Transport(error) | Failure::Read(ReadError::Broken(error)) => {
            let cause = Cause::of(error.cause());
            let detail = format!("the connection broke: {}", cause.root());
            (Kind::Broken, detail, Some(cause))
        }
        Failure::Read(ReadError::TooLarge { limit }) => {
            let detail = format!(
                "the answer is larger than the {limit} bytes that the client accepts; ask for less, or raise \
                 `max_answer_bytes`"
            );
            (Kind::Body, detail, None)
        }
        Failure::Read(ReadError::Ratio { limit }) => {
            let detail = format!(
                "the answer inflates to more than {limit} times its size, which no honest answer does; \
                 `max_inflate_ratio` sets the limit"
            );
            (Kind::Body, detail, None)
        }
        Failure::Read(ReadError::Encoding(name)) => {
            let detail =
                format!("the answer has the content encoding `{name}`; asked for was gzip");
            (Kind::Body, detail, None)
        }
        Failure::Read(ReadError::Inflate(error)) => {
            let detail = format!("the answer is no complete gzip stream: {error}");
            (Kind::Body, detail, Some(Cause::of(&error)))
        }
    };
    let mut parts = Parts::new(kind, phase, &target.name, detail);
    parts.source = source;
    if let Some(head) = head {
        parts.status = Some(head.status);
        parts.request_id.clone_from(&head.request_id);
    }
    parts
}
