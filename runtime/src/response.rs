//! What came back: the exact bytes, or a typed value with the facts around it.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use crate::codec::Missing;
use crate::error::{OutcomeUnknown, looks_like_json};
use crate::retry::{Effort, WaitTimes};
use crate::scrub::Scrubber;

const REQUEST_ID: &str = "request-id";

/// A response as it came, whatever its status: headers and the exact bytes, inflated.
#[derive(Clone)]
pub struct RawResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    /// What was left of the call's deadline when the response was complete, for reading it.
    left: Option<Duration>,
    missing: Option<Missing>,
    is_of_write: bool,
    /// Whether a page was asked for.
    is_page: bool,
    effort: Effort,
}

impl RawResponse {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            body,
            request_id: None,
            retry_after: None,
            left: None,
            missing: None,
            is_of_write: false,
            is_page: false,
            effort: Effort::default(),
        }
    }

    /// Adds what its headers say.
    pub(crate) fn with_head(
        mut self,
        request_id: Option<String>,
        retry_after: Option<Duration>,
    ) -> Self {
        self.request_id = request_id;
        self.retry_after = retry_after;
        self
    }

    /// Says whether a page was asked for.
    pub(crate) fn of_page(mut self, is_page: bool) -> Self {
        self.is_page = is_page;
        self
    }

    pub(crate) fn with_effort(mut self, effort: Effort, left: Duration) -> Self {
        self.effort = effort;
        self.left = Some(left);
        self
    }

    /// Adds what decides how it is read: the wish of the call, and whether it tells of something that was carried out.
    pub(crate) fn read_as(mut self, missing: Option<Missing>, is_of_write: bool) -> Self {
        self.missing = missing;
        self.is_of_write = is_of_write;
        self
    }

    pub(crate) fn missing(&self) -> Option<Missing> {
        self.missing
    }

    pub(crate) fn is_of_write(&self) -> bool {
        self.is_of_write
    }

    /// What is left of the call's deadline for reading the response.
    pub(crate) fn left(&self) -> Option<Duration> {
        self.left
    }

    /// Adds what was done for the same response before.
    pub(crate) fn after(mut self, earlier: &Effort) -> Self {
        self.effort = self.effort.after(earlier);
        self
    }

    pub(crate) fn effort(&self) -> &Effort {
        &self.effort
    }

    /// The status, such as 200.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Whether the status is one of 200 to 299.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.status.is_success()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The value of the header `Request-Id`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body, by value.
    #[must_use]
    pub fn into_body(self) -> Bytes {
        self.body
    }

    /// How long the server asks to wait before the next request.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// What is known when it is unknown whether the call was carried out; see [`OutcomeUnknown`].
    #[must_use]
    pub fn outcome_unknown(&self) -> Option<&OutcomeUnknown> {
        self.effort.doubt.as_ref()
    }

    /// How many times the call was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.effort.attempts
    }

    /// How long the call took, with all attempts and waits.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.effort.elapsed
    }

    /// What the call waited for.
    #[must_use]
    pub fn waits(&self) -> WaitTimes {
        self.effort.waits
    }

    pub(crate) fn status_code(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn header(&self, name: http::HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The JSON that the response brought: its body, or `{}` where nothing was sent and nothing was to be said. That is so
    /// with the status 204, and where a page was asked for, which has no items then.
    #[must_use]
    pub fn json(&self) -> &[u8] {
        if self.body.trim_ascii().is_empty() && self.may_be_empty() {
            b"{}"
        } else {
            &self.body
        }
    }

    /// Whether a body without content is a response. Of a page it is not when its head promises something else than JSON.
    fn may_be_empty(&self) -> bool {
        self.status == StatusCode::NO_CONTENT
            || (self.is_page && self.is_success() && !names_another_type(&self.headers))
    }

    /// Whether the body is something else than the API's JSON.
    pub(crate) fn is_foreign(&self) -> bool {
        !looks_like_json(self.json())
    }

    pub(crate) fn into_response<T>(self, value: T) -> Response<T> {
        Response {
            value,
            status: self.status,
            headers: self.headers,
            request_id: self.request_id,
            attempts: self.effort.attempts,
            elapsed: self.effort.elapsed,
            waits: self.effort.waits,
        }
    }
}

/// The identifier of a response, fit to be shown.
pub(crate) fn request_id(headers: &HeaderMap, scrubber: &Scrubber) -> Option<String> {
    let value = headers.get(REQUEST_ID)?;
    Some(scrubber.excerpt(value.as_bytes(), 100)).filter(|id| !id.is_empty())
}

/// Whether a head says that its body is something else than JSON. One that says nothing does not.
pub(crate) fn names_another_type(headers: &HeaderMap) -> bool {
    let Some(value) = headers.get(CONTENT_TYPE) else {
        return false;
    };
    let media_type = value.as_bytes().split(|byte| *byte == b';').next();
    let media_type = media_type.unwrap_or_default().trim_ascii();
    let subtype = media_type.rsplit(|byte| matches!(byte, b'/' | b'+')).next();
    !subtype.is_some_and(|it| it.eq_ignore_ascii_case(b"json"))
}

impl fmt::Debug for RawResponse {
    /// Leaves headers and body out: nobody searched them for tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A typed value and the facts of the response that brought it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The value.
    pub value: T,
    status: StatusCode,
    headers: HeaderMap,
    request_id: Option<String>,
    attempts: u32,
    elapsed: Duration,
    waits: WaitTimes,
}

impl<T> Response<T> {
    /// The status, such as 200.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The value of the header `Request-Id`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How many times the call was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How long the call took, with all attempts and waits.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// What the call waited for.
    #[must_use]
    pub fn waits(&self) -> WaitTimes {
        self.waits
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}
