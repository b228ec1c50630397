//! Headers that a caller adds to requests, such as `traceparent`, as far as they cannot break the call.

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
        let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else {
            return self.refuse("has a name that no header can have");
        };
        if RESERVED.contains(&name) {
            return self.refuse(
                "is one that the client or its connection sets (such as `Host`, `Content-Length`, `Content-Type`, \
                 `Accept-Encoding`, `Cookie`, `Connection`)",
            );
        }
        let Ok(mut value) = HeaderValue::from_str(value) else {
            return self.refuse(
                "has a value with a line break or another character that no header can have",
            );
        };
        value.set_sensitive(true);
        self.map.insert(name, value);
    }

    fn refuse(&mut self, flaw: &'static str) {
        self.flaw.get_or_insert(flaw);
    }

    /// Why the headers cannot be sent.
    pub(crate) fn flaw(&self, scrubber: &Scrubber) -> Option<&'static str> {
        let holds = |text: &str| scrubber.scrub(text) != text;
        let token = self
            .map
            .iter()
            .any(|(name, value)| holds(name.as_str()) || value.to_str().is_ok_and(holds));
        if token {
            Some("contains a token; tokens travel in the body only")
        } else {
            self.flaw
        }
    }

    /// Puts them onto a request.
    pub(crate) fn add_to(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.map {
            headers.insert(name, value.clone());
        }
    }
}
