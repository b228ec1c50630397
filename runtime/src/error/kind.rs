//! What went wrong: as the client records it, and as its caller may match it.

use std::fmt;

use http::StatusCode;

/// What went wrong, for a `match`. Given by [`Error::kind`](crate::Error::kind).
///
/// Each error has exactly one kind. The questions of [`Error`](crate::Error) are wider where a caller would treat two kinds
/// alike: [`Budget`](Self::Budget) is a timeout and a rate limit, for instance.
///
/// ```
/// # use mews_connector_runtime as mews_connector;
/// use mews_connector::{Error, ErrorKind};
///
/// fn advice(error: &Error) -> &'static str {
///     match error.kind() {
///         ErrorKind::Unauthorized => "check the tokens",
///         ErrorKind::RateLimited | ErrorKind::Budget => "come back later",
///         ErrorKind::Conflict => "read again, then decide",
///         _ => "look at the message",
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client could not be built: a [`BuildError`](crate::BuildError).
    Build,
    /// The request cannot be sent as it is; the caller has to change it.
    InvalidRequest,
    /// No connection was made.
    Connect,
    /// One of the client's time limits ended the call.
    Timeout,
    /// The deadline came before a turn in the client's own rate budget did.
    Budget,
    /// The connection broke before the response was complete.
    Broken,
    /// The response is larger than the client accepts, in bytes or in memory, or cannot be inflated.
    Body,
    /// The response does not fit its type.
    Decode,
    /// One item of a response does not fit its type; the others were delivered.
    RejectedItem,
    /// The cursors of the server lead nowhere.
    PageLoop,
    /// 400: the request is malformed, or something in it does not exist or is in the wrong state.
    BadRequest,
    /// 401: a token is wrong or expired, or the operation is not permitted to it.
    Unauthorized,
    /// 403: a business rule forbids it.
    Forbidden,
    /// 404: there is no such address.
    NotFound,
    /// 408: the request was too much work for the server.
    TooMuchWork,
    /// 409: the data changed meanwhile.
    Conflict,
    /// 410: the operation was discontinued.
    Gone,
    /// 413: the request is too large.
    PayloadTooLarge,
    /// 429: the server has seen too many requests.
    RateLimited,
    /// 5xx: the fault is the server's.
    Server,
    /// Any other status that is not a success; [`status`](crate::Error::status) tells which.
    OtherStatus,
}

/// One word for logs and metrics, such as `rate_limited`.
impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Build => "build",
            Self::InvalidRequest => "invalid_request",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Budget => "budget",
            Self::Broken => "broken",
            Self::Body => "body",
            Self::Decode => "decode",
            Self::RejectedItem => "rejected_item",
            Self::PageLoop => "page_loop",
            Self::BadRequest => "bad_request",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::TooMuchWork => "too_much_work",
            Self::Conflict => "conflict",
            Self::Gone => "gone",
            Self::PayloadTooLarge => "payload_too_large",
            Self::RateLimited => "rate_limited",
            Self::Server => "server",
            Self::OtherStatus => "other_status",
        })
    }
}

/// What went wrong, as the client records it: all statuses are one, as their number is kept beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Build,
    Request,
    Connect,
    Timeout,
    Budget,
    Broken,
    Body,
    /// The server answered with a status that is not a success.
    Status,
    Decode,
    Rejected,
    Pages,
}

impl Kind {
    /// The public kind of an error with this status.
    pub(crate) fn public(self, status: Option<StatusCode>) -> ErrorKind {
        match self {
            Self::Build => ErrorKind::Build,
            Self::Request => ErrorKind::InvalidRequest,
            Self::Connect => ErrorKind::Connect,
            Self::Timeout => ErrorKind::Timeout,
            Self::Budget => ErrorKind::Budget,
            Self::Broken => ErrorKind::Broken,
            Self::Body => ErrorKind::Body,
            Self::Status => status.map_or(ErrorKind::OtherStatus, of_status),
            Self::Decode => ErrorKind::Decode,
            Self::Rejected => ErrorKind::RejectedItem,
            Self::Pages => ErrorKind::PageLoop,
        }
    }
}

fn of_status(status: StatusCode) -> ErrorKind {
    match status.as_u16() {
        400 => ErrorKind::BadRequest,
        401 => ErrorKind::Unauthorized,
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        408 => ErrorKind::TooMuchWork,
        409 => ErrorKind::Conflict,
        410 => ErrorKind::Gone,
        413 => ErrorKind::PayloadTooLarge,
        429 => ErrorKind::RateLimited,
        500..=599 => ErrorKind::Server,
        _ => ErrorKind::OtherStatus,
    }
}
