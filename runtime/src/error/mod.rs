//! One error type for everything that can go wrong with a call.
//!
//! A person asks it questions ([`Error::is_conflict`], [`Error::retry_after`], …) or matches its non-exhaustive
//! [`ErrorKind`], so that new kinds of trouble can be told apart later without breaking anybody. Every text in it was searched for the
//! client's tokens when the error was made.

mod body;
mod build;
mod cause;
mod display;
mod foreign;
mod kind;
mod unknown;

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use crate::codec::without_mark;
use crate::name::Name;
use crate::operation::{Effect, Limit};
use crate::pages::Cursor;
use crate::retry::{Effort, WaitTimes};
use crate::scrub::Scrubber;

pub(crate) use body::ErrorBody;
pub use build::{BuildError, Setting};
pub(crate) use cause::Cause;
pub use kind::ErrorKind;
pub(crate) use kind::Kind;
pub use unknown::OutcomeUnknown;

/// The most characters of a message of the vendor's that are kept.
const MESSAGE_LIMIT: usize = 4000;
/// The most characters of a response that is not JSON that are shown.
const EXCERPT_LIMIT: usize = 200;

/// Why a call has no result.
///
/// Displays as one line: operation, status, message and request id. `{:?}` is the same line, so that a program whose `main`
/// returns an error prints something to read; `{:#?}` lists the parts. Neither of them nor the chain of causes ever shows a
/// token, not even one that the server repeated.
///
/// ```
/// # fn wait_and_repeat(_: std::time::Duration) {}
/// # fn tell_the_user(_: &str) {}
/// # fn handle(error: mews_connector_runtime::Error) {
/// if error.is_rate_limited() {
///     wait_and_repeat(error.retry_after().unwrap_or(std::time::Duration::from_secs(5)));
/// } else if let Some(message) = error.user_message() {
///     // The API words these for the person at the desk.
///     tell_the_user(message);
/// } else {
///     eprintln!("{error}");
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct Error(Box<Parts>);

/// How far a call got before it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// Not a byte of the request left: the operation was certainly not carried out.
    NotSent,
    /// The request was sent, at least in part, and no response came: it is unknown whether it was carried out.
    NoResponse,
    /// The server answered, at least with a status.
    Response,
}

/// What an error is made of; [`Error::new`] scrubs it.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) kind: Kind,
    pub(crate) phase: Phase,
    pub(crate) operation: Name,
    /// What this crate has to say about it.
    pub(crate) detail: String,
    pub(crate) status: Option<StatusCode>,
    pub(crate) request_id: Option<String>,
    /// The vendor's `Message`, or what a body of another form says.
    pub(crate) message: Option<String>,
    /// Whether the message is the vendor's.
    pub(crate) is_the_apis: bool,
    pub(crate) path: Option<String>,
    /// The limit that the request does not keep to.
    pub(crate) limit: Option<Limit>,
    pub(crate) offset: Option<usize>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Option<Bytes>,
    /// The head of a body that is not the API's, or of the text in it; made by [`Error::new`].
    pub(crate) excerpt: Option<String>,
    pub(crate) last_cursor: Option<Cursor>,
    pub(crate) source: Option<Cause>,
    pub(crate) effort: Effort,
}

impl Parts {
    pub(crate) fn new(
        kind: Kind,
        phase: Phase,
        operation: &Name,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            phase,
            operation: operation.clone(),
            detail: detail.into(),
            status: None,
            request_id: None,
            message: None,
            is_the_apis: false,
            path: None,
            limit: None,
            offset: None,
            retry_after: None,
            content_type: None,
            body: None,
            excerpt: None,
            last_cursor: None,
            source: None,
            effort: Effort::default(),
        }
    }

    /// Takes the text out of the body of a response that failed.
    pub(crate) fn read_message(&mut self, body: &ErrorBody, scrubber: &Scrubber) {
        self.message = body.message().map(str::to_owned);
        self.is_the_apis = self.message.is_some();
        if let (None, Some(raw)) = (&self.message, &self.body) {
            let reason = self.status.and_then(|it| it.canonical_reason());
            let told = foreign::told(raw, reason);
            self.message = told.map(|text| scrubber.excerpt(&text, MESSAGE_LIMIT));
        }
    }

    /// What is shown of a body that is not the API's.
    fn shown(&self) -> Option<&[u8]> {
        let body = self.body.as_deref()?;
        match (self.kind, looks_like_json(body), &self.message) {
            (Kind::Status, false, Some(message)) => Some(message.as_bytes()),
            (Kind::Status, true, None) => {
                Some(body).filter(|it| it.iter().any(u8::is_ascii_alphanumeric))
            }
            (_, false, _) => Some(body).filter(|it| !it.is_empty()),
            (_, true, _) => None,
        }
    }

    fn is_applied(&self) -> bool {
        self.kind != Kind::Status
            && self.status.is_some_and(|status| status.is_success())
            && self.effort.doubt.is_none()
    }
}

impl Error {
    /// The only way to make an error, so that nothing gets around the scrubber.
    pub(crate) fn new(mut parts: Parts, scrubber: &Scrubber) -> Self {
        let line = |text: &mut String| *text = scrubber.excerpt(text.as_bytes(), MESSAGE_LIMIT);
        line(&mut parts.detail);
        for text in [
            &mut parts.request_id,
            &mut parts.message,
            &mut parts.path,
            &mut parts.content_type,
        ]
        .into_iter()
        .flatten()
        {
            line(text);
        }
        parts.operation = parts
            .operation
            .map_given(|name| scrubber.excerpt(name.as_bytes(), MESSAGE_LIMIT));
        parts.source = parts.source.map(|cause| cause.scrubbed(scrubber));
        let shown = parts.shown();
        parts.excerpt = shown.map(|shown| scrubber.excerpt(shown, EXCERPT_LIMIT));
        Self(Box::new(parts))
    }

    /// Adds what was done for the same response before.
    pub(crate) fn after(mut self, earlier: &Effort) -> Self {
        self.0.effort = std::mem::take(&mut self.0.effort).after(earlier);
        self
    }

    pub(crate) fn with_last_cursor(mut self, cursor: Option<Cursor>) -> Self {
        self.0.last_cursor = cursor;
        self
    }

    /// What went wrong, for a `match`.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind.public(self.0.status)
    }

    /// How far the call got.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.0.phase
    }

    /// The operation, such as `messages/getAll`; empty for a client that could not be built.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.0.operation
    }

    /// The status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status.map(|status| status.as_u16())
    }

    /// What the server said, on one line, at most 4000 characters: the `Message` of the API's error, or what a body of another
    /// form says (problem details, other JSON, XML, the title of a page, a text). [`user_message`](Self::user_message) is what
    /// the API means for the end user.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The identifier that the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Where in the response reading failed, such as `Messages[3].CreatedUtc`; empty for the response as a whole.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// At which byte of the response reading failed, where it is known.
    #[must_use]
    pub fn offset(&self) -> Option<usize> {
        self.0.offset
    }

    /// The bytes that the error is about, exactly as the server sent them (inflated): the response, or the rejected item.
    ///
    /// They are not scrubbed: outside production the server may repeat the tokens in them.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.0.body.as_deref()
    }

    /// What the end user may be told: the API words the message of a [forbidden](Self::is_forbidden) operation for the
    /// person at the desk. `None` for every other error, whose texts are for developers.
    #[must_use]
    pub fn user_message(&self) -> Option<&str> {
        self.message()
            .filter(|_| self.is_forbidden() && self.0.is_the_apis)
    }

    /// What is known when nobody can tell whether the call was carried out; `None` when that is known.
    ///
    /// ```
    /// # fn look_for(_: &str, _: mews_connector_runtime::values::UtcDateTime) {}
    /// # fn handle(error: mews_connector_runtime::Error) {
    /// if let Some(unknown) = error.outcome_unknown() {
    ///     // Do not repeat the call: look first whether the server has it.
    ///     look_for(unknown.confirmed_by().unwrap_or("by hand"), unknown.since());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn outcome_unknown(&self) -> Option<&OutcomeUnknown> {
        self.0.effort.doubt.as_ref()
    }

    /// Whether the server reported success and only its response could not be read. The call was carried out, so it must
    /// not be repeated unless it reads.
    #[must_use]
    pub fn is_applied(&self) -> bool {
        self.0.is_applied()
    }

    /// Whether the same call may be made again without doing anything twice: it reads, or it certainly was not carried
    /// out. That does not mean that it would end better.
    #[must_use]
    pub fn retry_safe(&self) -> bool {
        self.0.effort.effect == Some(Effect::Read)
            || (self.outcome_unknown().is_none() && !self.is_applied())
    }

    /// How many times the call was sent, or tried to be; 0 when it was refused before that.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.effort.attempts
    }

    /// How long the call took, with all attempts and waits.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.0.effort.elapsed
    }

    /// What the call waited for.
    #[must_use]
    pub fn waits(&self) -> WaitTimes {
        self.0.effort.waits
    }

    /// What the attempt before the last one ended with, when there were several. Often it tells more: a call that runs
    /// out of time in its second attempt did so because of what the first one met. It is not in the chain of
    /// [`source`](std::error::Error::source), as a 503 before a 400 does not cause it.
    #[must_use]
    pub fn earlier(&self) -> Option<&Error> {
        self.0.effort.earlier.as_ref()
    }

    /// How long the server asks to wait: its `Retry-After`, in seconds or as a date that is measured against the response's
    /// own. `None` when it asks for nothing, or for something that makes no sense.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// In a stream of pages: the cursor after which nothing was handed out yet.
    ///
    /// Going on with [`resume_from`](crate::Call::resume_from) this cursor loses nothing. `None` on the first page.
    #[must_use]
    pub fn last_cursor(&self) -> Option<&Cursor> {
        self.0.last_cursor.as_ref()
    }

    /// Whether the client could not be built, so that there was no call at all.
    #[must_use]
    pub fn is_build(&self) -> bool {
        self.kind() == ErrorKind::Build
    }

    /// Whether the request could not be sent as it is; the caller has to change it.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        self.kind() == ErrorKind::InvalidRequest
    }

    /// The limit of the operation that the request does not keep to; nothing was sent then. [`path`](Self::path) tells
    /// where, and [`unchecked`](crate::Call::unchecked) of the call sends it nevertheless.
    #[must_use]
    pub fn limit(&self) -> Option<Limit> {
        self.0.limit
    }

    /// Whether no connection could be made: name not found, refused, certificate not accepted.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Whether one of the client's own time limits ended the call, while it waited for its turn in the rate budget or read
    /// the response, too.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout | ErrorKind::Budget)
    }

    /// Whether the connection broke before the response was complete.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        self.kind() == ErrorKind::Broken
    }

    /// Whether the response was larger than the client accepts, in bytes or in memory, or could not be inflated.
    #[must_use]
    pub fn is_body(&self) -> bool {
        self.kind() == ErrorKind::Body
    }

    /// Whether the response, or one of its items, did not fit its type. The operation itself was carried out.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.kind(), ErrorKind::Decode | ErrorKind::RejectedItem)
    }

    /// Whether this is about one item of a list only; a stream of items goes on after it.
    #[must_use]
    pub fn is_rejected_item(&self) -> bool {
        self.kind() == ErrorKind::RejectedItem
    }

    /// Whether a stream of pages was ended because the server's cursors lead nowhere.
    #[must_use]
    pub fn is_page_loop(&self) -> bool {
        self.kind() == ErrorKind::PageLoop
    }

    /// 400: the request is malformed, or something in it does not exist or is in the wrong state.
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.kind() == ErrorKind::BadRequest
    }

    /// 401: a token is wrong or expired, or the operation is not permitted to it.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.kind() == ErrorKind::Unauthorized
    }

    /// 403: a business rule forbids it; [`user_message`](Self::user_message) is meant for the end user.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.kind() == ErrorKind::Forbidden
    }

    /// 404: there is no such address. Wrong platform address, or an operation that was misspelled.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.kind() == ErrorKind::NotFound
    }

    /// 408: the request was too much work for the server; ask for less. Pages are made smaller by themselves; where
    /// there are none, [`split`](crate::Call::split) asks for an interval in halves.
    #[must_use]
    pub fn is_too_much_work(&self) -> bool {
        self.kind() == ErrorKind::TooMuchWork
    }

    /// 409: the data changed meanwhile; read again and resubmit.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.kind() == ErrorKind::Conflict
    }

    /// 410: the operation was discontinued.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.kind() == ErrorKind::Gone
    }

    /// 413: the request is too large; split it.
    #[must_use]
    pub fn is_payload_too_large(&self) -> bool {
        self.kind() == ErrorKind::PayloadTooLarge
    }

    /// Too many requests: the server answered 429, or the deadline came before a turn in the client's own rate budget
    /// did. Wait as long as [`retry_after`](Self::retry_after) says.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        matches!(self.kind(), ErrorKind::RateLimited | ErrorKind::Budget)
    }

    /// 5xx: the fault is the server's.
    #[must_use]
    pub fn is_server(&self) -> bool {
        self.kind() == ErrorKind::Server
    }
}

/// Whether it is worth to look at a body as JSON. Everything that the API answers is an object.
pub(crate) fn looks_like_json(body: &[u8]) -> bool {
    matches!(
        without_mark(body).trim_ascii_start().first(),
        Some(b'{' | b'[')
    )
}
