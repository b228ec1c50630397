//! Headers that a program adds: on every attempt, as they were given, and none that would break the call.

use std::time::Duration;

use mews_connector_runtime::transport::{TransportError, TransportRequest};
use mews_connector_runtime::{CallOptions, RetryPolicy, Setting};
use serde_json::json;

use crate::faults::operations::{Add, Look};
use crate::layers::through;
use crate::support::{
    ACCESS_TOKEN, CLIENT_TOKEN, GetThings, Reply, Script, Server, builder, http, ok,
};

const PARENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

/// The heads of the requests that a server got, in small letters.
fn heads(server: &Server) -> Vec<String> {
    let head = |request: &Vec<u8>| {
        let text = String::from_utf8_lossy(request).to_ascii_lowercase();
        text.split("\r\n\r\n").next().unwrap_or_default().to_owned()
    };
    server.received().iter().map(head).collect()
}

fn unavailable() -> Reply {
    http("503 Service Unavailable", "", "{}")
}

#[tokio::test]
async fn each_attempt_carries_those_of_client_and_call() {
    let server = Server::start([unavailable(), ok("{}")]).await;
    let client = server
        .builder()
        .retry(RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO))
        .header("Prefer", "return=representation")
        .header("X-Tenant", "a")
        .build()
        .unwrap();
    client
        .call(Look)
        .header("traceparent", PARENT)
        .header("Prefer", "return=minimal")
        .await
        .unwrap();
    let heads = heads(&server);
    assert_eq!(heads.len(), 2);
    for head in heads {
        for line in [
            format!("traceparent: {PARENT}"),
            "prefer: return=minimal".to_owned(),
            "x-tenant: a".to_owned(),
            "content-type: application/json".to_owned(),
        ] {
            assert_eq!(head.matches(&line).count(), 1, "{line} in {head}");
        }
        assert!(!head.contains("return=representation"), "{head}");
    }
}

#[tokio::test]
async fn pages_and_calls_without_types_carry_them_too() {
    let first = r#"{"Things":[{"Id":1}],"Cursor":"a"}"#;
    let server = Server::start([ok(first), ok(r#"{"Things":[]}"#), ok("{}")]).await;
    let client = server.client();
    let mut items = client
        .call(GetThings::default())
        .header("X-Job", "7")
        .items();
    while items.try_next().await.unwrap().is_some() {}
    client
        .call_untyped("things/add", json!({}))
        .options(CallOptions::new().header("X-Job", "7"))
        .await
        .unwrap();
    let heads = heads(&server);
    assert_eq!(heads.len(), 3);
    assert!(
        heads.iter().all(|head| head.contains("x-job: 7")),
        "{heads:?}"
    );
}

/// Headers that would break a call, each with a word of its refusal.
fn bad() -> Vec<(&'static str, String, &'static str)> {
    let mut bad: Vec<_> = [
        "Accept-Encoding",
        "Connection",
        "Content-Encoding",
        "content-length",
        "Content-Type",
        "Cookie",
        "HOST",
        "Keep-Alive",
        "TE",
        "Transfer-Encoding",
        "Upgrade",
    ]
    .into_iter()
    .map(|name| (name, "CANARY1".to_owned(), "is one that the client"))
    .collect();
    bad.extend([
        ("X-A", "CANARY1\r\nX-B: c".to_owned(), "line break"),
        ("X-A", "CANARY1\u{0}".to_owned(), "line break"),
        ("X A", "CANARY1".to_owned(), "has a name"),
        ("", "CANARY1".to_owned(), "has a name"),
        (
            "Authorization",
            format!("Bearer {ACCESS_TOKEN}"),
            "contains a token",
        ),
        ("X-A", CLIENT_TOKEN.to_owned(), "contains a token"),
    ]);
    bad
}

#[tokio::test]
async fn what_would_break_the_call_is_refused() {
    for (name, value, part) in bad() {
        let script = Script::default();
        let refused = script.builder().header(name, &value).build().unwrap_err();
        assert_eq!(refused.setting(), Setting::Header, "{name}");
        let error = script
            .client()
            .call(Add)
            .header(name, &value)
            .await
            .unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(error.attempts(), 0);
        for line in [refused.to_string(), format!("{error:#?}")] {
            assert!(line.contains(part), "{name}: {line}");
            assert!(!line.contains("CANARY"), "{line}");
        }
        assert!(script.bodies().is_empty());
    }
}

#[test]
fn token_of_another_client_is_looked_for_too() {
    let client = Script::default()
        .builder()
        .header("X-A", "other-token-0003")
        .build()
        .unwrap();
    let error = client.with_access_token("other-token-0003").unwrap_err();
    assert_eq!(error.setting(), Setting::Header);
}

#[test]
fn values_are_in_no_debug() {
    let options = CallOptions::new().header("Authorization", "CANARY1");
    assert!(!format!("{options:?} {options:#?}").contains("CANARY"));
    let builder = builder(mews_connector_runtime::Environment::Demo).header("X-A", "CANARY1");
    assert!(!format!("{builder:?}").contains("CANARY"));
}

#[tokio::test]
async fn transport_sees_them_and_prints_no_value() {
    use mews_connector_runtime::transport::{Sending, Transport};

    struct Printing;
    impl Transport for Printing {
        fn send(&self, request: TransportRequest) -> Sending<'_> {
            assert_eq!(request.headers()["x-a"], "CANARY1");
            let printed = format!("{request:?}");
            assert!(
                printed.contains("x-a") && !printed.contains("CANARY"),
                "{printed}"
            );
            Box::pin(async { Err(TransportError::broken("seen")) })
        }
    }
    let client = Script::default()
        .builder()
        .transport(through(Printing))
        .header("X-A", "CANARY1")
        .build()
        .unwrap();
    let error = client.call(Add).await.unwrap_err();
    assert!(error.to_string().contains("seen"), "{error}");
}
