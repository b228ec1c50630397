//! Headers that a caller or a layer adds to requests, such as `traceparent`, as far as they cannot break the call.

use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use crate::scrub::Scrubber;

/// Headers for each attempt, and what is wrong with the first that cannot be sent.
#[derive(Debug, Clone, Default)]
pub(crate) struct Headers {
    /// All are marked as sensitive, so that no `Debug` shows a value.
    map: HeaderMap,
    flaw: Option<&'static str>,
}

/// Names that are the client's, the transport's or the connection's business.
const RESERVED: [HeaderName; 16] = [
    header::ACCEPT,
    header::ACCEPT_ENCODING,
    header::CONNECTION,
    header::CONTENT_ENCODING,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::COOKIE,
    header::EXPECT,
    header::HOST,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
];

impl Headers {
    /// Adds a header in place of one of the same name. What is wrong with it is told later, when there is somebody to tell.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok((name, value)) => {
                self.map.insert(name, value);
            }
            Err(flaw) => {
                self.flaw.get_or_insert(flaw);
            }
        }
    }

    /// Why the headers cannot be sent.
    pub(crate) fn flaw(&self, scrubber: &Scrubber) -> Option<&'static str> {
        let mut headers = self.map.iter();
        match headers.find_map(|(name, value)| token(scrubber, name, value).err()) {
            Some(flaw) => Some(flaw),
            None => self.flaw,
        }
    }

    /// Puts them onto a request.
    pub(crate) fn add_to(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.map {
            headers.insert(name, value.clone());
        }
    }
}

/// A header that somebody other than the client may add, as far as that can be told without its tokens.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), &'static str> {
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| "has a name that no header can have")?;
    if RESERVED.contains(&name) {
        return Err(
            "is one that the client or its connection sets (such as `Host`, `Content-Length`, `Content-Type`, \
             `Accept-Encoding`, `Cookie`, `Connection`)",
        );
    }
    let mut value = HeaderValue::from_str(value).map_err(
        |_| "has a value with a line break or another character that no header can have",
    )?;
    value.set_sensitive(true);
    Ok((name, value))
}

/// Refuses a header with a token in it.
pub(crate) fn token(
    scrubber: &Scrubber,
    name: &HeaderName,
    value: &HeaderValue,
) -> Result<(), &'static str> {
    let holds = |text: &str| scrubber.scrub(text) != text;
    if holds(name.as_str()) || holds(&String::from_utf8_lossy(value.as_bytes())) {
        return Err("contains a token; tokens travel in the body only");
    }
    Ok(())
}

/// Compares what somebody made of the headers of a request with what they were: those of the client and the connection
/// have to be the same, and no other may hold a token.
pub(crate) fn changed(
    scrubber: &Scrubber,
    before: &HeaderMap,
    after: &HeaderMap,
) -> Result<(), String> {
    for name in &RESERVED {
        if before.get_all(name) != after.get_all(name) {
            return Err(format!(
                "changes the header `{name}`, which is the client's or its connection's"
            ));
        }
    }
    let mut added = after
        .iter()
        .filter(|(name, value)| before.get(*name) != Some(*value));
    match added.find_map(|(name, value)| token(scrubber, name, value).err()) {
        Some(flaw) => Err(format!("adds a header that {flaw}")),
        None => Ok(()),
    }
}
