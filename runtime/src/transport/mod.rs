//! The seam between a call and the network.
//!
//! A [`Transport`] carries one request and brings one response; it knows nothing of operations, tokens, pages or retries.
//! With the feature `reqwest`, which is on by default, the default is [`ReqwestTransport`]; tests, recorders and programs with
//! an HTTP stack of their own bring another. With the feature `tower`, services and layers of that crate fit in
//! (`TowerTransport`, `TransportService`).

mod body;
mod claim;
mod read;
mod request;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(test)]
#[cfg(feature = "reqwest")]
mod reqwest_tests;
#[cfg(feature = "tower")]
mod tower;

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub(crate) use self::body::Witness;
pub use self::body::{RequestBody, ResponseBody, Revoked};
pub(crate) use self::read::{Limits, ReadError, read};
pub use self::request::{RequestInfo, TransportRequest};
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
#[cfg(feature = "tower")]
pub use self::tower::{TowerTransport, TransportLayer, TransportService};

/// What [`Transport::send`] returns.
pub type Sending<'t> =
    Pin<Box<dyn Future<Output = Result<TransportResponse, TransportError>> + Send + 't>>;

/// Carries requests.
///
/// A transport sends each request at most once, follows no redirect, stores no cookie and does not inflate the body:
/// the caller of `send` decides about all of that.
///
/// # What leaves, and what does not
///
/// The request leaves when the bytes of its [`RequestBody`] are taken, by [`into_bytes`](RequestBody::into_bytes) or by
/// polling it; head and connection prove nothing. A call that is given up (its future is dropped, its time is over, `send`
/// failed) revokes a body that was not taken. Either happens exactly once, whatever task the body is in, so a transport
/// may hand requests to connections with tasks and queues of their own. In return it
///
/// - takes the bytes before any of them leaves, and no earlier than it means to send them: a request whose body was taken
///   counts as sent;
/// - sends nothing when the body answers [`Revoked`], and breaks a connection off on which the head has left already: a
///   request without its body must never look complete to the server;
/// - takes the body before it answers. A response is believed even where nobody took the body.
///
/// ```
/// # use mews_connector_runtime as mews_connector;
/// use mews_connector::transport::{Sending, Transport, TransportResponse, TransportRequest};
///
/// /// Answers every request with an empty object.
/// struct Canned;
///
/// impl Transport for Canned {
///     fn send(&self, request: TransportRequest) -> Sending<'_> {
///         Box::pin(async {
///             // Taking the bytes tells the client that the request left. A call that was given up has none.
///             let _sent = request.into_body().into_bytes()?;
///             Ok(TransportResponse::json(200, "{}"))
///         })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and waits for the head of its response.
    fn send(&self, request: TransportRequest) -> Sending<'_>;
}

/// A response whose body may still be on its way.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it travels, not inflated.
    pub body: ResponseBody,
}

impl TransportResponse {
    /// A response.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<ResponseBody>) -> Self {
        Self {
            status,
            headers,
            body: body.into(),
        }
    }

    /// A response with a JSON text, for tests and fakes. A status that is none becomes 500.
    #[must_use]
    pub fn json(status: u16, text: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(
            http::header::CONTENT_TYPE,
            http::HeaderValue::from_static("application/json"),
        );
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::new(status, headers, text.into())
    }
}

/// Why a transport has no response, or no rest of one.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn Error + Send + Sync>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TransportErrorKind {
    Connect,
    Untrusted,
    Refused,
    Broken,
}

impl TransportError {
    /// No connection could be made.
    pub fn connect(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Connect, source)
    }

    /// No connection was made, because the server could not prove who it is (its certificate is not accepted). Trying
    /// again would not help.
    pub fn untrusted(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Untrusted, source)
    }

    /// The request must not be sent as it is, and trying again would not help. If its body was taken nevertheless, this is
    /// a [broken](Self::broken) connection.
    pub fn refused(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Refused, source)
    }

    /// The connection broke, or the other side did not speak HTTP.
    pub fn broken(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Broken, source)
    }

    fn new(kind: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// Whether no connection could be made, whatever the reason.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::Connect | TransportErrorKind::Untrusted
        )
    }

    /// Whether the server could not prove who it is.
    #[must_use]
    pub fn is_untrusted(&self) -> bool {
        self.kind == TransportErrorKind::Untrusted
    }

    /// Whether the request must not be sent as it is.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.kind == TransportErrorKind::Refused
    }

    /// What is behind it. Texts in it were not searched for tokens yet; the client does so.
    #[must_use]
    pub fn cause(&self) -> &(dyn Error + 'static) {
        &*self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection could be made",
            TransportErrorKind::Untrusted => "the server did not prove who it is",
            TransportErrorKind::Refused => "the request must not be sent",
            TransportErrorKind::Broken => "the connection broke",
        })
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
