//! A server that is down must not get more load because of it.

use mews_connector_runtime::transport::TransportResponse;

use super::at_once;
use super::operations::{Add, Look};
use crate::support::{Script, refusal};

fn down() -> TransportResponse {
    TransportResponse::json(503, r#"{"Message":"Down."}"#)
}

#[tokio::test]
async fn retries_of_an_outage_are_a_fifth_of_the_calls_and_ten() {
    let script = Script::default();
    let client = script.builder().retry(at_once()).build().unwrap();
    let mut refused = None;
    for _ in 0..1000 {
        for _ in 0..3 {
            script.then(down());
        }
        let error = client.call(Look).await.unwrap_err();
        assert!(error.is_server());
        if error
            .to_string()
            .contains("too many calls of this client fail")
        {
            refused = Some(error);
        }
        script.clear();
    }
    let retries = script.bodies().len() - 1000;
    assert!((200..=210).contains(&retries), "{retries} retries");
    assert!(refused.unwrap().retry_safe());
}

#[tokio::test]
async fn fault_19_retries_that_help_are_not_counted() {
    let script = Script::default();
    let client = script.builder().retry(at_once()).build().unwrap();
    for _ in 0..200 {
        script.then(down());
        script.then(TransportResponse::json(200, "{}"));
        let answer = client.call(Look).response().await.unwrap();
        assert_eq!(answer.attempts(), 2);
    }
}

#[tokio::test]
async fn tokens_have_allowances_of_their_own() {
    let script = Script::default();
    let client = script.builder().retry(at_once()).build().unwrap();
    for _ in 0..30 {
        for _ in 0..3 {
            script.then(down());
        }
        client.call(Look).await.unwrap_err();
        script.clear();
    }
    let mut attempts = 0;
    for _ in 0..5 {
        script.then(down());
        script.then(down());
        attempts += client.call(Look).await.unwrap_err().attempts();
        script.clear();
    }
    assert_eq!(attempts, 6, "one of five is repeated");
    let other = client.with_access_token("another-token").unwrap();
    script.then(down());
    script.then(TransportResponse::json(200, "{}"));
    assert_eq!(other.call(Look).response().await.unwrap().attempts(), 2);
}

#[tokio::test]
async fn waiting_for_the_rate_limit_is_not_a_storm() {
    let script = Script::default();
    let client = script.builder().retry(at_once()).build().unwrap();
    for _ in 0..100 {
        script.then(refusal(429));
        script.then(refusal(429));
        script.then(refusal(429));
        let error = client.call(Add).await.unwrap_err();
        assert_eq!(error.attempts(), 3);
    }
}
