//! Reads a request body: within the limit, as JSON, as an object.

use axum::body::Body;
use axum::http::{HeaderMap, header};
use http_body_util::BodyExt as _;

use crate::check::Rejection;
use crate::json::{Json, Object};

/// How many times the limit is read and thrown away before the response, because a client that is still sending when the
/// connection closes never sees why.
const DRAINED: usize = 8;

/// The bytes of the body, at most `max` of them.
pub(crate) async fn read(mut body: Body, max: usize) -> Result<Vec<u8>, Rejection> {
    let mut bytes = Vec::new();
    let mut total: usize = 0;
    while let Some(frame) = body.frame().await {
        let frame =
            frame.map_err(|_| Rejection::whole(400, "body", "Invalid body: it broke off."))?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        total = total.saturating_add(data.len());
        if total <= max {
            bytes.extend_from_slice(&data);
        } else if total > max.saturating_mul(DRAINED) {
            break;
        }
    }
    if total > max {
        return Err(Rejection::whole(
            413,
            "size",
            format!("Invalid body: it is larger than {max} bytes."),
        ));
    }
    Ok(bytes)
}

/// The object that the bytes spell.
pub(super) fn object(headers: &HeaderMap, bytes: &[u8]) -> Result<Object, Rejection> {
    let content_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case("application/json") {
        return Err(Rejection::whole(
            400,
            "content-type",
            "Invalid Content-Type: application/json is expected.",
        ));
    }
    match Json::parse(bytes) {
        Ok(Json::Object(object)) => Ok(object),
        Ok(other) => Err(Rejection::whole(
            400,
            "type",
            format!(
                "Invalid body: an object is expected, {} was sent.",
                other.kind()
            ),
        )),
        // Only the place is told: the text around it may hold a token.
        Err(error) if error.line() > 0 => {
            let (line, column) = (error.line(), error.column());
            Err(Rejection::whole(
                400,
                "json",
                format!("Invalid JSON at line {line} column {column}."),
            ))
        }
        Err(_) => Err(Rejection::whole(
            400,
            "json",
            "Invalid JSON: a property is given twice, or it is nested too deep.",
        )),
    }
}
