//! A response before it is HTTP, in the vendor's shape.

use std::fmt::Write as _;
use std::io::Write as _;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::check::Rejection;
use crate::faults::CannedResponse;
use crate::json::{Json, Object};

/// The header that says why a request was refused: `pointer=/Messages/0/Text; rule=length`.
pub(crate) const REASON: HeaderName = HeaderName::from_static("fake-reason");

/// The header that every response has.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// A response.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reply {
    /// 0 when none is sent.
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// Why the request was refused: JSON pointer and rule.
    pub(crate) reason: Option<String>,
}

impl Reply {
    /// A response of any type.
    pub(crate) fn new(status: u16, content_type: &'static str, body: impl Into<Vec<u8>>) -> Self {
        let mut reply = Reply {
            status,
            headers: HeaderMap::new(),
            body: body.into(),
            reason: None,
        };
        reply.set(header::CONTENT_TYPE, content_type);
        reply
    }

    pub(crate) fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::new(status, "application/json", body)
    }

    /// A response of an operation.
    pub(crate) fn success(request_id: &str, body: &Json) -> Self {
        let mut reply = Self::json(200, body.to_text());
        reply.set(REQUEST_ID, request_id);
        reply
    }

    /// The response to who asked for the least and gets nothing.
    pub(crate) fn no_content(request_id: &str) -> Self {
        let mut reply = Reply {
            status: 204,
            ..Reply::default()
        };
        reply.set(REQUEST_ID, request_id);
        reply
    }

    pub(crate) fn refusal(request_id: &str, rejection: &Rejection) -> Self {
        let reason = rejection.reason();
        let body = Object::from_iter([
            ("Message".to_owned(), Json::text(&rejection.message)),
            ("RequestId".to_owned(), Json::text(request_id)),
            ("Details".to_owned(), Json::text(&reason)),
        ]);
        let mut reply = Self::json(rejection.status, Json::Object(body).to_text());
        reply.set(REQUEST_ID, request_id);
        reply.set(REASON, &header_text(&reason));
        if rejection.status == 405 {
            reply.set(header::ALLOW, "POST");
        }
        reply.reason = Some(reason);
        reply
    }

    /// A response as a test dictated it.
    pub(crate) fn dictated(answer: &CannedResponse) -> Self {
        let mut reply = Reply {
            status: answer.status,
            body: answer.body.as_bytes().to_vec(),
            ..Reply::default()
        };
        for (name, value) in &answer.headers {
            let (Ok(name), Ok(value)) = (
                HeaderName::try_from(name.as_str()),
                HeaderValue::try_from(value.as_str()),
            ) else {
                let text =
                    format!("The scripted answer is not HTTP: the header {name:?} cannot be sent.");
                return Self::new(500, "text/plain; charset=utf-8", text);
            };
            reply.headers.append(name, value);
        }
        reply
    }

    /// An error that repeats the request.
    pub(crate) fn echo(status: u16, request: &[u8]) -> Self {
        let body = Object::from_iter([
            ("Message".to_owned(), Json::text("Something went wrong.")),
            (
                "Details".to_owned(),
                Json::text(String::from_utf8_lossy(request)),
            ),
        ]);
        Self::json(status, Json::Object(body).to_text())
    }

    /// Sets a header; one that HTTP does not allow is left out.
    pub(crate) fn set(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = HeaderValue::try_from(value) {
            self.headers.insert(name, value);
        }
    }

    /// The body, when it is a JSON object.
    pub(crate) fn object(&self) -> Option<Object> {
        match Json::parse(&self.body) {
            Ok(Json::Object(object)) => Some(object),
            _ => None,
        }
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.headers.get(REQUEST_ID)?.to_str().ok()
    }

    /// The head as it goes over the wire, with this `Content-Length` or with none.
    pub(crate) fn head(&self, length: Option<u64>) -> Vec<u8> {
        let phrase = StatusCode::from_u16(self.status)
            .ok()
            .and_then(|status| status.canonical_reason())
            .unwrap_or_default();
        let mut head = format!("HTTP/1.1 {} {phrase}\r\n", self.status).into_bytes();
        for (name, value) in &self.headers {
            head.extend_from_slice(name.as_str().as_bytes());
            head.extend_from_slice(b": ");
            head.extend_from_slice(value.as_bytes());
            head.extend_from_slice(b"\r\n");
        }
        if let Some(length) = length.filter(|_| self.status != 204) {
            let _ = write!(head, "content-length: {length}\r\n");
        }
        head.extend_from_slice(b"\r\n");
        head
    }

    /// The whole response as it goes over the wire.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut all = self.head(Some(self.body.len() as u64));
        all.extend_from_slice(&self.body);
        all
    }

    /// The refusal of a request that is not a call of the API, in the same shape.
    pub(crate) fn message(status: u16, text: &str) -> Self {
        Self::json(status, serde_json::json!({ "Message": text }).to_string())
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        // What is not a status was refused when the fault was set.
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *response.headers_mut() = self.headers;
        response
    }
}

/// The text with everything that a header cannot hold written as its percent-encoded bytes.
fn header_text(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte == b' ' || byte.is_ascii_graphic() && byte != b'%' {
            safe.push(char::from(byte));
        } else {
            let _ = write!(safe, "%{byte:02X}");
        }
    }
    safe
}
