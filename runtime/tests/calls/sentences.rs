//! What errors say, word for word, and which of the questions each of them answers with yes.

use mews_connector_runtime::transport::{TransportError, TransportResponse};
use mews_connector_runtime::{Error, ErrorKind, Phase};

use crate::faults::operations::{Add, Look};
use crate::support::{GetThings, Script, StoppedClock};

fn json(status: u16, text: &'static str) -> TransportResponse {
    let mut answer = TransportResponse::json(status, text);
    answer.headers.insert("request-id", "r-1".parse().unwrap());
    answer
}

fn with(
    mut answer: TransportResponse,
    header: &'static str,
    value: &'static str,
) -> TransportResponse {
    answer.headers.insert(header, value.parse().unwrap());
    answer
}

/// What the calls come to, one after the other.
enum Ends {
    Answer(TransportResponse),
    Sent(TransportError),
    Unsent(TransportError),
}

async fn of(operation: &str, ends: Ends) -> Error {
    let script = Script::default();
    match ends {
        Ends::Answer(answer) => script.then(answer),
        Ends::Sent(error) => script.then_fail(error),
        Ends::Unsent(error) => script.then_unsent(error),
    }
    let client = script
        .builder()
        .clock(StoppedClock::default())
        .build()
        .unwrap();
    match operation {
        "add" => client.call(Add).await.unwrap_err(),
        "list" => client.call(GetThings::default()).await.unwrap_err(),
        _ => client.call(Look).await.unwrap_err(),
    }
}

#[tokio::test]
async fn every_kind_of_error_has_its_sentence() {
    let html = |status| {
        with(
            json(status, "<html>\n<h1>Bad  Gateway</h1>"),
            "content-type",
            "text/html",
        )
    };
    for (operation, ends, sentence) in [
        (
            "add",
            Ends::Unsent(TransportError::connect("connection refused")),
            "orders/add: no connection to https://api.mews-demo.com: connection refused (nothing was sent)",
        ),
        (
            "look",
            Ends::Unsent(TransportError::untrusted("the certificate has expired")),
            "things/look: no connection to https://api.mews-demo.com, because the server did not prove who it \
             is: the certificate has expired (nothing was sent)",
        ),
        (
            "look",
            Ends::Sent(TransportError::broken("connection reset")),
            "things/look: the connection broke: connection reset (sent, but not answered)",
        ),
        (
            "add",
            Ends::Sent(TransportError::broken("connection reset")),
            "orders/add: the connection broke: connection reset; it is unknown whether it was carried out \
             between 1970-01-01T00:00:00Z and 1970-01-01T00:00:00Z; orderItems/getAll shows it (sent, but not \
             answered)",
        ),
        (
            "add",
            Ends::Unsent(TransportError::broken("closed")),
            "orders/add: the connection broke: closed (nothing was sent)",
        ),
        (
            "add",
            Ends::Answer(json(403, r#"{"Message":"The bill is closed."}"#)),
            "orders/add: 403 Forbidden: The bill is closed. (request id r-1)",
        ),
        (
            "look",
            Ends::Answer(json(401, r#"{"Message":"Invalid AccessToken."}"#)),
            "things/look: 401 Unauthorized: Invalid AccessToken. (request id r-1)",
        ),
        (
            "look",
            Ends::Answer(json(409, "{}")),
            "things/look: 409 Conflict (request id r-1)",
        ),
        (
            "look",
            Ends::Answer(with(
                json(429, r#"{"Message":"Slow down."}"#),
                "retry-after",
                "17",
            )),
            "things/look: 429 Too Many Requests: Slow down. (retry after 17 s, request id r-1)",
        ),
        (
            "add",
            Ends::Answer(json(500, r#"{"Message":"Unexpected."}"#)),
            "orders/add: 500 Internal Server Error: Unexpected; it is unknown whether it was carried out \
             between 1970-01-01T00:00:00Z and 1970-01-01T00:00:00Z; orderItems/getAll shows it (request id r-1)",
        ),
        (
            "add",
            Ends::Answer(json(408, r#"{"Message":"Timed out."}"#)),
            "orders/add: 408 Request Timeout: Timed out; it is unknown whether it was carried out between \
             1970-01-01T00:00:00Z and 1970-01-01T00:00:00Z; orderItems/getAll shows it (request id r-1)",
        ),
        (
            "look",
            Ends::Answer(html(502)),
            "things/look: 502 Bad Gateway; got text/html, 28 bytes: \"<html> <h1>Bad Gateway</h1>\" (request \
             id r-1)",
        ),
        (
            "add",
            Ends::Answer(html(200)),
            "orders/add: the response could not be read (byte 1): the body is not a JSON object, so it is \
             probably not from the API but from something in between; got text/html, 28 bytes: \"<html> \
             <h1>Bad Gateway</h1>\"; it is unknown whether it was carried out between 1970-01-01T00:00:00Z \
             and 1970-01-01T00:00:00Z; orderItems/getAll shows it (status 200, request id r-1)",
        ),
        (
            "look",
            Ends::Answer(json(200, "")),
            "things/look: the response could not be read (byte 0): the body is empty (status 200, request id r-1)",
        ),
        (
            "add",
            Ends::Answer(json(200, r#"{"OrderId""#)),
            "orders/add: the response could not be read (byte 10): EOF while parsing an object (status 200, \
             carried out, request id r-1)",
        ),
        (
            "list",
            Ends::Answer(json(200, r#"{"Things":[],"Cursor":[1]}"#)),
            "things/getAll: the response could not be read at Cursor (byte 22): invalid type: sequence, expected \
             a string (status 200, request id r-1)",
        ),
        (
            "look",
            Ends::Answer(with(
                json(307, ""),
                "location",
                "https://elsewhere.example/path?a=b",
            )),
            "things/look: 307 Temporary Redirect, redirecting to https://elsewhere.example; it was not \
             followed, because the request holds the tokens (request id r-1)",
        ),
        (
            "look",
            Ends::Answer(with(json(200, "{}"), "content-encoding", "br")),
            "things/look: the response has the content encoding `br`; asked for was gzip (status 200, request id \
             r-1)",
        ),
        (
            "look",
            Ends::Answer(with(json(200, "{}"), "content-encoding", "gzip")),
            "things/look: the response is not a complete gzip stream: incomplete deflate stream (status 200, \
             request id r-1)",
        ),
    ] {
        let error = of(operation, ends).await;
        assert_eq!(error.to_string(), sentence);
    }
}

/// What helps is often in a body that is not the API's.
#[tokio::test]
async fn reason_in_another_form_is_told() {
    const HTML: &str = "<!DOCTYPE html><html><head><title>Access denied</title></head>";
    for (content_type, body, sentence, message) in [
        (
            "application/problem+json",
            r#"{"title":"Bad","detail":"The interval must not exceed 100D.","status":400}"#,
            "400 Bad Request: Bad: The interval must not exceed 100D.",
            Some("Bad: The interval must not exceed 100D."),
        ),
        (
            "application/problem+json",
            r#"{"title":"Bad Request","errors":{"Limitation.Count":["It is too large."]}}"#,
            "400 Bad Request: Limitation.Count: It is too large.",
            Some("Limitation.Count: It is too large."),
        ),
        (
            "application/json",
            r#"{"message":"No route."}"#,
            "400 Bad Request: No route.",
            Some("No route."),
        ),
        (
            "application/json",
            r#"{"Reasons":{"Text":"odd"}}"#,
            "400 Bad Request; got application/json, 26 bytes: \"{\\\"Reasons\\\":{\\\"Text\\\":\\\"odd\\\"}}\"",
            None,
        ),
        (
            "application/json",
            r#""No route.""#,
            "400 Bad Request; got application/json, 11 bytes: \"No route.\"",
            Some("No route."),
        ),
        (
            "text/plain",
            "The interval is\n too long.\n",
            "400 Bad Request; got text/plain, 27 bytes: \"The interval is too long.\"",
            Some("The interval is too long."),
        ),
        (
            "text/html",
            HTML,
            "400 Bad Request; got text/html, 62 bytes: \"Access denied\"",
            Some("Access denied"),
        ),
        (
            "application/xml",
            "<Error><Code>Odd</Code><Message>No.</Message></Error>",
            "400 Bad Request; got application/xml, 53 bytes: \"Odd No.\"",
            Some("Odd No."),
        ),
        ("application/json", "{ }", "400 Bad Request", None),
        ("text/plain", "", "400 Bad Request", None),
    ] {
        let answer = with(json(400, body), "content-type", content_type);
        let error = of("look", Ends::Answer(answer)).await;
        let sentence = format!("things/look: {sentence} (request id r-1)");
        assert_eq!((error.to_string(), error.message()), (sentence, message));
    }
    for body in [r#"{"message":"No."}"#, "No.", HTML] {
        let error = of("look", Ends::Answer(json(403, body))).await;
        assert!(error.is_forbidden() && error.message().is_some());
        assert_eq!(error.user_message(), None, "nobody worded it for the desk");
    }
}

#[tokio::test]
async fn debug_is_the_sentence_and_its_alternate_form_the_parts() {
    let answer = json(409, r#"{"Message":"Changed meanwhile."}"#);
    let error = of("look", Ends::Answer(answer)).await;
    assert_eq!(format!("{error:?}"), error.to_string());
    let parts = format!("{error:#?}");
    for part in [
        "kind: Status",
        "status: Some",
        "body_bytes: Some",
        "attempts: 1",
    ] {
        assert!(parts.contains(part), "{parts}");
    }
}

#[tokio::test]
async fn other_statuses_are_of_one_kind() {
    for (status, kind) in [
        (307, ErrorKind::OtherStatus),
        (418, ErrorKind::OtherStatus),
        (599, ErrorKind::Server),
    ] {
        let error = of("look", Ends::Answer(json(status, "{}"))).await;
        assert_eq!(error.kind(), kind, "{status}");
    }
}

#[tokio::test]
async fn each_status_answers_one_question() {
    type Question = fn(&Error) -> bool;
    let questions: [(u16, ErrorKind, Question); 10] = [
        (400, ErrorKind::BadRequest, Error::is_bad_request),
        (401, ErrorKind::Unauthorized, Error::is_unauthorized),
        (403, ErrorKind::Forbidden, Error::is_forbidden),
        (404, ErrorKind::NotFound, Error::is_not_found),
        (408, ErrorKind::TooMuchWork, Error::is_too_much_work),
        (409, ErrorKind::Conflict, Error::is_conflict),
        (410, ErrorKind::Gone, Error::is_gone),
        (413, ErrorKind::PayloadTooLarge, Error::is_payload_too_large),
        (429, ErrorKind::RateLimited, Error::is_rate_limited),
        (503, ErrorKind::Server, Error::is_server),
    ];
    for (status, kind, _) in questions {
        let error = of("look", Ends::Answer(json(status, r#"{"Message":"No."}"#))).await;
        assert_eq!((error.status(), error.kind()), (Some(status), kind));
        for (asked, _, question) in questions {
            assert_eq!(question(&error), asked == status, "{asked}: {error}");
        }
        for other in [
            Error::is_invalid_request,
            Error::is_connect,
            Error::is_timeout,
            Error::is_broken,
            Error::is_body,
            Error::is_decode,
            Error::is_rejected_item,
            Error::is_page_loop,
        ] {
            assert!(!other(&error), "{error}");
        }
        assert_eq!(error.message(), Some("No."));
        assert_eq!(error.user_message(), (status == 403).then_some("No."));
        assert_eq!(error.request_id(), Some("r-1"));
        assert_eq!((error.attempts(), error.phase()), (1, Phase::Response));
    }
}
