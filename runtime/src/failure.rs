//! From a response that is not a success, or does not fit its type, to an error that says so.

use http::header::{CONTENT_TYPE, LOCATION};

use crate::check::Violation;
use crate::codec::{DecodeError, Stop};
use crate::error::{Error, ErrorBody, Kind, Parts, Phase};
use crate::name::Name;
use crate::pages::{Cursor, Rejected};
use crate::response::RawResponse;
use crate::scrub::Scrubber;
use crate::url::Url;

/// A request that cannot be sent as it is.
pub(crate) fn refused(scrubber: &Scrubber, operation: &Name, detail: impl Into<String>) -> Error {
    let parts = Parts::new(Kind::Request, Phase::NotSent, operation, detail);
    Error::new(parts, scrubber)
}

/// A request that does not keep to a limit of its operation.
pub(crate) fn violation(
    scrubber: &Scrubber,
    operation: &Name,
    detail: String,
    violation: Violation,
) -> Error {
    let mut parts = Parts::new(Kind::Request, Phase::NotSent, operation, detail);
    parts.path = Some(violation.path);
    parts.limit = Some(violation.limit);
    Error::new(parts, scrubber)
}

/// A response whose status is not a success.
pub(crate) fn status(scrubber: &Scrubber, operation: &Name, raw: &RawResponse) -> Error {
    let mut parts = about(Kind::Status, operation, raw, redirect(raw));
    parts.retry_after = raw.retry_after();
    let body = ErrorBody::read(raw.body());
    parts.read_message(&body, scrubber);
    if parts.request_id.is_none() {
        parts.request_id = body.request_id().map(str::to_owned);
    }
    Error::new(parts, scrubber)
}

/// A response that does not fit its type.
pub(crate) fn undecodable(
    scrubber: &Scrubber,
    operation: &Name,
    raw: &RawResponse,
    error: DecodeError,
) -> Error {
    let kind = match error.stop {
        Some(Stop::Memory) => Kind::Body,
        Some(Stop::Deadline) => Kind::Timeout,
        Some(Stop::Aside) | None => Kind::Decode,
    };
    let detail = if error.stop.is_some() {
        error.message
    } else if raw.body().is_empty() {
        "the body is empty".to_owned()
    } else if raw.is_foreign() {
        "the body is not a JSON object, so it is probably not from the API but from something in between".to_owned()
    } else {
        error.message
    };
    let mut parts = about(kind, operation, raw, detail);
    parts.path = Some(error.path);
    // Nothing may have stood for an object.
    parts.offset = error.offset.filter(|at| *at <= raw.body().len());
    Error::new(parts, scrubber)
}

/// A response that is refused in strict mode because one of its items does not fit its type.
pub(crate) fn undecodable_item(
    scrubber: &Scrubber,
    operation: &Name,
    raw: &RawResponse,
    item: Rejected,
) -> Error {
    let mut parts = about(Kind::Decode, operation, raw, item.message);
    parts.path = Some(item.path);
    Error::new(parts, scrubber)
}

/// One item of a list that does not fit its type, while the rest of the list is delivered.
pub(crate) fn rejected(
    scrubber: &Scrubber,
    operation: &Name,
    request_id: Option<&str>,
    item: Rejected,
    last_cursor: Option<Cursor>,
) -> Error {
    let mut parts = Parts::new(Kind::Rejected, Phase::Response, operation, item.message);
    parts.request_id = request_id.map(str::to_owned);
    parts.path = Some(item.path);
    parts.body = Some(item.raw.into());
    let error = Error::new(parts, scrubber);
    error.with_last_cursor(last_cursor)
}

/// A stream of pages that leads nowhere.
pub(crate) fn pages(
    scrubber: &Scrubber,
    operation: &Name,
    detail: impl Into<String>,
    last_cursor: Option<Cursor>,
) -> Error {
    let parts = Parts::new(Kind::Pages, Phase::Response, operation, detail);
    Error::new(parts, scrubber).with_last_cursor(last_cursor)
}

fn about(kind: Kind, operation: &Name, raw: &RawResponse, detail: String) -> Parts {
    let mut parts = Parts::new(kind, Phase::Response, operation, detail);
    parts.status = Some(raw.status_code());
    parts.request_id = raw.request_id().map(str::to_owned);
    parts.content_type = raw.header(CONTENT_TYPE).map(str::to_owned);
    parts.body = Some(raw.body().clone());
    parts.effort = raw.effort().clone();
    parts
}

/// Where a redirect points to; empty for other responses.
fn redirect(raw: &RawResponse) -> String {
    let Some(location) = raw
        .header(LOCATION)
        .filter(|_| raw.status_code().is_redirection())
    else {
        return String::new();
    };
    let target = match Url::parse(location) {
        Ok(url) => format!("to {}", url.origin().ascii_serialization()),
        Err(_) => "to another path".to_owned(),
    };
    format!("redirecting {target}; it was not followed, because the request holds the tokens")
}
