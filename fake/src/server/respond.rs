//! Answers in the vendor's shape.

use std::fmt::Write as _;

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;

use crate::check::Rejection;
use crate::json::{Json, Object};
use crate::script::Answer;

/// The header that says why a request was refused: `pointer=/Messages/0/Text; rule=length`.
pub(crate) const REASON: &str = "fake-reason";

/// The header that every answer has.
const REQUEST_ID: &str = "request-id";

pub(super) fn success(request_id: &str, body: &Json) -> Response {
    json(StatusCode::OK, request_id, body)
}

pub(super) fn refusal(request_id: &str, rejection: &Rejection) -> Response {
    let reason = rejection.reason();
    let body = Object::from_iter([
        ("Message".to_owned(), Json::text(&rejection.message)),
        ("RequestId".to_owned(), Json::text(request_id)),
        ("Details".to_owned(), Json::text(&reason)),
    ]);
    let status = StatusCode::from_u16(rejection.status).unwrap_or(StatusCode::BAD_REQUEST);
    let mut response = json(status, request_id, &Json::Object(body));
    if let Ok(value) = HeaderValue::try_from(header_text(&reason)) {
        response
            .headers_mut()
            .insert(HeaderName::from_static(REASON), value);
    }
    if status == StatusCode::METHOD_NOT_ALLOWED {
        response
            .headers_mut()
            .insert(header::ALLOW, HeaderValue::from_static("POST"));
    }
    response
}

/// An answer as a test dictated it.
pub(super) fn scripted(answer: &Answer) -> Response {
    let mut builder = Response::builder().status(answer.status);
    for (name, value) in &answer.headers {
        builder = builder.header(name, value);
    }
    builder
        .body(Body::from(answer.body.clone()))
        .unwrap_or_else(|error| {
            let mut response = Response::new(Body::from(format!(
                "The scripted answer is not HTTP: {error}."
            )));
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
        })
}

fn json(status: StatusCode, request_id: &str, body: &Json) -> Response {
    let mut response = Response::new(Body::from(body.to_text()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    if let Ok(value) = HeaderValue::try_from(request_id) {
        headers.insert(HeaderName::from_static(REQUEST_ID), value);
    }
    response
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
