//! What a caller may set on a call, and calls without types.

use std::time::Duration;

use mews_connector_runtime::transport::TransportResponse;
use mews_connector_runtime::values::Json;
use mews_connector_runtime::{CallOptions, Operation, Phase, RetryPolicy, Timeouts};
use serde_json::json;

use crate::support::{ACCESS_TOKEN, AddThing, GetThings, Script, StoppedClock, add};

#[tokio::test]
async fn shorter_of_attempt_limit_and_deadline_counts() {
    let clock = StoppedClock::default();
    let script = Script::new(["{}"; 4]);
    let client = script
        .builder()
        .clock(clock.clone())
        .timeouts(Timeouts::interactive())
        .build()
        .unwrap();
    let seconds = Duration::from_secs;
    client.call(add()).await.unwrap();
    client
        .call(add())
        .attempt_timeout(seconds(3))
        .await
        .unwrap();
    client.call(add()).deadline(seconds(900)).await.unwrap();
    client
        .call_untyped("things/add", json!({}))
        .attempt_timeout(seconds(4))
        .deadline(seconds(5))
        .await
        .unwrap();
    let rounded: Vec<u64> = clock
        .sleeps
        .lock()
        .unwrap()
        .iter()
        .map(|sleep| sleep.as_secs_f64().round() as u64)
        .collect();
    assert_eq!(rounded, [10, 3, 120, 4]);
}

#[tokio::test]
async fn options_that_are_given_at_once_are_those_of_the_setters() {
    let clock = StoppedClock::default();
    let script = Script::new(["{}"; 2]);
    let client = script.builder().clock(clock.clone()).build().unwrap();
    let options = CallOptions::new()
        .attempt_timeout(Duration::from_secs(7))
        .deadline(Duration::from_secs(9))
        .retry(RetryPolicy::none());
    client.call(add()).options(options.clone()).await.unwrap();
    client
        .call_described(AddThing::FACTS, json!({}))
        .options(options.clone())
        .attempt_timeout(Duration::from_secs(5))
        .await
        .unwrap();
    let sleeps = clock.sleeps.lock().unwrap().clone();
    assert_eq!(sleeps, [Duration::from_secs(7), Duration::from_secs(5)]);

    script.then(TransportResponse::json(503, "{}"));
    let call = client.call(GetThings::default()).options(options);
    let error = call.await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
}

#[tokio::test]
async fn deadline_that_is_over_sends_nothing() {
    let script = Script::new(["{}"]);
    let error = script
        .client()
        .call(add())
        .deadline(Duration::ZERO)
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.phase(), Phase::NotSent);
    assert!(script.bodies().is_empty());
}

#[tokio::test]
async fn fault_47_properties_of_the_envelope_are_refused_in_requests() {
    for property in [
        "AccessToken",
        "ClientToken",
        "Client",
        "LanguageCode",
        "CultureCode",
        "Limitation",
    ] {
        let script = Script::new(["{}"]);
        let request = GetThings {
            extra: Some((property, Json::from(json!("mine")))),
            ..GetThings::default()
        };
        let error = script.client().call(request).await.unwrap_err();
        assert!(error.is_invalid_request());
        assert_eq!(error.phase(), Phase::NotSent);
        let line = error.to_string();
        assert!(line.contains(&format!("`{property}`")), "{line}");
        assert!(script.bodies().is_empty());
    }
}

#[tokio::test]
async fn untyped_call_is_a_call_like_any_other() {
    let script = Script::new([r#"{"Things":[1.50]}"#]);
    let client = script.client();
    let answer = client
        .call_untyped(
            "things/getAll/2026-01-31",
            json!({ "Limitation": { "Count": 5 } }),
        )
        .response()
        .await
        .unwrap();
    assert_eq!(answer.value.as_str(), r#"{"Things":[1.50]}"#);
    let body = &script.bodies()[0];
    assert_eq!(body["AccessToken"], ACCESS_TOKEN);
    assert_eq!(body["Limitation"], json!({ "Count": 5 }));

    script.then(TransportResponse::json(
        404,
        r#"{"Message":"No such operation."}"#,
    ));
    let error = client
        .call_untyped("things/fly", json!({}))
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(
        error.to_string(),
        "things/fly: 404 Not Found: No such operation."
    );
}

#[tokio::test]
async fn untyped_call_looks_at_name_and_request() {
    let script = Script::default();
    let client = script.client();
    for name in [
        "",
        "/things/getAll",
        "things/getAll/",
        "a/../b",
        "things?x=1",
        "https://x/y",
        "a b",
        "ä/b",
    ] {
        let error = client.call_untyped(name, json!({})).await.unwrap_err();
        assert!(error.is_invalid_request(), "{name}");
        assert!(error.to_string().contains("messages/getAll"), "{error}");
    }
    for request in [json!([]), json!("x"), json!(null)] {
        let error = client.call_untyped("a/b", request).await.unwrap_err();
        assert!(error.is_invalid_request());
        assert!(error.to_string().contains("not a JSON object"), "{error}");
    }
    assert!(script.bodies().is_empty());
}

#[tokio::test]
async fn fault_28_strict_client_refuses_a_page_with_an_odd_item() {
    let page = r#"{"Things":[{"Id":1},{"Id":"two"}]}"#;
    let script = Script::new([page, page]);
    let lenient = script.client().call(GetThings::default()).await.unwrap();
    assert_eq!(lenient.things.len(), 1);

    let strict = script.builder().strict(true).build().unwrap();
    let error = strict.call(GetThings::default()).await.unwrap_err();
    assert!(error.is_decode() && !error.is_rejected_item());
    assert_eq!(error.path(), Some("Things[1].Id"));
    assert_eq!(error.body(), Some(page.as_bytes()));
}
