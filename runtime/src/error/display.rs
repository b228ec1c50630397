//! How an error reads: one line for people, and a list of its parts, without bodies, for who asks for it.

use std::fmt;

use super::{Error, Kind, Parts, Phase};
use crate::operation::Effect;
use crate::retry::GaveUp;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = &*self.0;
        if parts.kind == Kind::Build {
            return f.write_str(&parts.detail);
        }
        write!(f, "{}: ", parts.operation)?;
        match parts.kind {
            Kind::Status => status(parts, f)?,
            Kind::Decode | Kind::Rejected => unreadable(parts, f)?,
            _ => f.write_str(&parts.detail)?,
        }
        if let Some(doubt) = &parts.effort.doubt {
            write!(f, "; {doubt}")?;
        }
        context(parts, f)
    }
}

/// The status and what the API said about it, or what came in place of its error. Only JSON says it in words of its own; of
/// other bodies their type is told, too.
fn status(parts: &Parts, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match parts.status {
        Some(status) => write!(f, "{status}")?,
        None => f.write_str("no status")?,
    }
    if !parts.detail.is_empty() {
        write!(f, ", {}", parts.detail)?;
    }
    match parts.message.as_ref().filter(|_| parts.excerpt.is_none()) {
        // The sentence goes on with the doubt.
        Some(message) if parts.effort.doubt.is_some() => {
            write!(f, ": {}", message.trim_end_matches('.'))
        }
        Some(message) => write!(f, ": {message}"),
        None => foreign_body(parts, f),
    }
}

/// The place that could not be read and why.
fn unreadable(parts: &Parts, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let what = match parts.kind {
        Kind::Rejected => "item",
        _ => "response",
    };
    write!(f, "the {what} could not be read")?;
    if let Some(path) = parts.path.as_deref().filter(|path| !path.is_empty()) {
        write!(f, " at {path}")?;
    }
    if let Some(offset) = parts.offset {
        write!(f, " (byte {offset})")?;
    }
    write!(f, ": {}", parts.detail)?;
    foreign_body(parts, f)
}

/// A body that is not the API's: its type, its size and its beginning.
fn foreign_body(parts: &Parts, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Some(excerpt) = &parts.excerpt else {
        return Ok(());
    };
    let size = parts.body.as_ref().map_or(0, bytes::Bytes::len);
    match &parts.content_type {
        Some(content_type) => write!(f, "; got {content_type}, {size} bytes: {excerpt:?}"),
        None => write!(f, "; got {size} bytes without a content type: {excerpt:?}"),
    }
}

/// What is worth knowing about every error: whether anything happened on the server, and the identifier to ask about.
fn context(parts: &Parts, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut facts = Vec::new();
    match parts.phase {
        Phase::NotSent => facts.push("nothing was sent".to_owned()),
        Phase::NoResponse => facts.push("sent, but not answered".to_owned()),
        Phase::Response => {}
    }
    if let (Some(status), true) = (parts.status, parts.kind != Kind::Status) {
        facts.push(format!("status {}", status.as_u16()));
    }
    if parts.is_applied() && parts.effort.effect != Some(Effect::Read) {
        facts.push("carried out".to_owned());
    }
    if let Some(wait) = parts.retry_after {
        facts.push(format!("retry after {} s", wait.as_secs()));
    }
    if let Some(request_id) = &parts.request_id {
        facts.push(format!("request id {request_id}"));
    }
    if parts.effort.attempts > 1 {
        facts.push(format!("{} attempts", parts.effort.attempts));
    }
    match parts.effort.gave_up {
        Some(GaveUp::Deadline) => {
            facts.push("not repeated, as the deadline comes before the next attempt".to_owned());
        }
        Some(GaveUp::Allowance) => {
            facts.push("not repeated, as too many calls of this client fail".to_owned());
        }
        Some(GaveUp::Attempts) | None => {}
    }
    if facts.is_empty() {
        return Ok(());
    }
    write!(f, " ({})", facts.join(", "))
}

impl fmt::Debug for Error {
    /// The line of `Display`, which `unwrap` and a `main` that fails print; all parts with `{:#?}`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        let Parts {
            kind,
            phase,
            operation,
            detail,
            status,
            request_id,
            message,
            is_the_apis,
            path,
            limit,
            offset,
            retry_after,
            content_type,
            body,
            excerpt,
            last_cursor,
            source,
            effort,
        } = &*self.0;
        // The body and the cursor are data of the server's that nobody scrubbed.
        f.debug_struct("Error")
            .field("kind", kind)
            .field("phase", phase)
            .field("operation", operation)
            .field("detail", detail)
            .field("status", status)
            .field("request_id", request_id)
            .field("message", message)
            .field("is_the_apis", is_the_apis)
            .field("path", path)
            .field("limit", limit)
            .field("offset", offset)
            .field("retry_after", retry_after)
            .field("content_type", content_type)
            .field("body_bytes", &body.as_ref().map(bytes::Bytes::len))
            .field("excerpt", excerpt)
            .field("has_last_cursor", &last_cursor.is_some())
            .field("effort", effort)
            .field("source", source)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0
            .source
            .as_ref()
            .map(|cause| cause as &(dyn std::error::Error + 'static))
    }
}
