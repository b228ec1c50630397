//! Tokens in what a call with several attempts prints; questions that a person asks an error.

use std::error::Error as _;

use mews_connector_runtime::transport::{TransportError, TransportResponse};
use mews_connector_runtime::{Error, Response};

use super::at_once;
use super::operations::{Add, Look};
use crate::support::{ACCESS_TOKEN, CLIENT_TOKEN, Nothing, Script};

fn assert_clean(text: &str) {
    assert!(!text.to_ascii_uppercase().contains("CANARY0"), "{text}");
}

fn texts(error: &Error) -> String {
    let mut texts = format!("{error} {error:?} {error:#?}");
    let mut next = error.source();
    while let Some(cause) = next {
        texts.push_str(&format!(" {cause} {cause:?}"));
        next = cause.source();
    }
    if let Some(earlier) = error.earlier() {
        texts.push_str(&format!("{earlier} {earlier:?}"));
    }
    texts
}

fn echo(status: u16) -> TransportResponse {
    let body = format!(r#"{{"Message":"{ACCESS_TOKEN}","Details":"{CLIENT_TOKEN}"}}"#);
    let mut answer = TransportResponse::json(status, body);
    for header in ["request-id", "retry-after", "content-type"] {
        answer.headers.insert(header, ACCESS_TOKEN.parse().unwrap());
    }
    answer
}

#[tokio::test]
async fn fault_46_tokens_are_in_no_text_of_several_attempts() {
    let script = Script::default();
    let client = script.builder().retry(at_once()).build().unwrap();
    for last in [429, 503, 400, 200] {
        script.then(echo(503));
        script.then_fail(TransportError::broken(format!(
            "while sending {CLIENT_TOKEN}"
        )));
        let mut answer = echo(last);
        if last == 200 {
            answer.body = format!("<p>{ACCESS_TOKEN}</p>").into_bytes().into();
        }
        script.then(answer);
        let error = client.call(Look).await.unwrap_err();
        assert_eq!(error.attempts(), 3);
        assert_clean(&texts(&error));
        assert_clean(&format!("{:?}", error.clone()));
    }
    script.then(echo(500));
    let error = client.call(Add).await.unwrap_err();
    assert_clean(&texts(&error));
    assert_clean(&format!("{:?}", error.outcome_unknown().unwrap()));
}

#[tokio::test]
async fn fault_46_tokens_are_in_no_panic() {
    let script = Script::default();
    script.then(echo(500));
    let result: Result<Response<Nothing>, Error> = script.client().call(Add).response().await;
    let panic = std::thread::spawn(move || {
        std::panic::set_hook(Box::new(|_| {}));
        result.expect("a user's mistake")
    })
    .join();
    let _ = std::panic::take_hook();
    let text = panic.unwrap_err().downcast::<String>().unwrap();
    assert!(text.contains("orders/add"), "{text}");
    assert_clean(&text);
}

#[tokio::test]
async fn earlier_error_is_kept_and_is_no_cause_of_the_last() {
    let script = Script::default();
    script.then(TransportResponse::json(503, r#"{"Message":"First."}"#));
    script.then(TransportResponse::json(404, r#"{"Message":"Second."}"#));
    let client = script.builder().retry(at_once()).build().unwrap();
    let error = client.call(Look).await.unwrap_err();
    assert!(error.is_not_found());
    assert!(error.source().is_none());
    assert!(error.earlier().unwrap().to_string().contains("First."));
    assert_eq!(
        error.to_string(),
        "things/look: 404 Not Found: Second. (2 attempts)"
    );
}

#[tokio::test]
async fn answer_tells_its_effort() {
    let script = Script::default();
    script.then(TransportResponse::json(503, "{}"));
    script.then(TransportResponse::json(200, "{}"));
    let client = script.builder().retry(at_once()).build().unwrap();
    let raw = client.call(Look).raw().await.unwrap();
    assert_eq!((raw.attempts(), raw.status()), (2, 200));
    assert!(raw.outcome_unknown().is_none());
    assert!(raw.elapsed() >= raw.waits().total());
}

#[tokio::test]
async fn request_that_was_never_sent_tells_so() {
    let script = Script::default();
    let error = script.client().call_untyped("a b", "x").await.unwrap_err();
    assert_eq!(error.attempts(), 0);
    assert!(error.retry_safe() && !error.is_applied());
}
