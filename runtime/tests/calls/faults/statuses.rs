//! Answers with a status that is not a success, by what the operation does.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use mews_connector_runtime::Operation;
use mews_connector_runtime::RetryPolicy;
use mews_connector_runtime::transport::{ResponseBody, TransportError, TransportResponse};
use mews_connector_runtime::{Error, Response};

use super::at_once;
use super::operations::{Add, Charge, Look, Print, Set, Settle};
use crate::support::{GetThings, Nothing, Script, refusal};

fn html(status: u16) -> TransportResponse {
    let mut answer = TransportResponse::json(status, "<html><h1>Oh</h1></html>");
    answer
        .headers
        .insert("content-type", "text/html".parse().unwrap());
    answer
}

/// Calls an operation when the first response is this one and the second is good.
async fn after<O: Operation<Response = Nothing>>(
    first: TransportResponse,
    operation: O,
    policy: RetryPolicy,
) -> Result<Response<Nothing>, Error> {
    let script = Script::default();
    script.then(first);
    script.then(TransportResponse::json(200, "{}"));
    let client = script.builder().retry(policy).build().unwrap();
    client.call(operation).response().await
}

fn assert_doubt(result: Result<Response<Nothing>, Error>) -> Error {
    let error = result.unwrap_err();
    assert!(error.outcome_unknown().is_some(), "{error}");
    assert!(!error.retry_safe() && !error.is_applied());
    assert_eq!(error.attempts(), 1);
    error
}

#[tokio::test]
async fn fault_08_truncated_json_is_not_fetched_again() {
    let answer = || TransportResponse::json(200, r#"{"Things":[{"Id":1},{"Id"#);
    let script = Script::default();
    script.then(answer());
    let client = script.builder().retry(at_once()).build().unwrap();
    let error = client.call(GetThings::default()).await.unwrap_err();
    assert!(error.is_decode() && error.retry_safe());
    assert_eq!((error.attempts(), error.offset()), (1, Some(24)));
    assert_eq!(error.path(), Some("Things[1]"));
    assert_eq!(error.body().map(<[u8]>::len), Some(24));

    let error = after(answer(), Add, at_once()).await.unwrap_err();
    assert!(error.is_decode() && error.is_applied() && !error.retry_safe());
    assert_eq!(error.attempts(), 1);
    assert!(
        error.to_string().contains("(status 200, carried out)"),
        "{error}"
    );
}

#[tokio::test]
async fn fault_09_html_page_of_a_proxy() {
    for status in [500, 502, 503, 504] {
        let answer = after(html(status), Look, at_once()).await.unwrap();
        assert_eq!(answer.attempts(), 2);
        assert_doubt(after(html(status), Print, at_once()).await);
        assert_doubt(after(html(status), Set, at_once()).await);
        let error = assert_doubt(after(html(status), Add, at_once()).await);
        assert!(
            error.to_string().contains("got text/html, 24 bytes"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn fault_10_captive_portal_proves_nothing() {
    let error = after(html(200), Look, at_once()).await.unwrap_err();
    assert!(error.is_decode() && error.retry_safe());
    assert_eq!(error.attempts(), 1);
    let error = assert_doubt(after(html(200), Add, at_once()).await);
    assert!(error.to_string().contains("text/html"), "{error}");
}

/// A body that breaks off at once.
struct Broken;

impl Stream for Broken {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(Some(Err(TransportError::broken("cut"))))
    }
}

#[tokio::test]
async fn fault_10_page_of_a_portal_that_cannot_be_read_proves_nothing() {
    let unreadable = |content_type: Option<&str>, cut: bool| {
        let mut answer = refusal(200);
        answer.headers.remove("content-type");
        if let Some(content_type) = content_type {
            let value = content_type.parse().unwrap();
            answer.headers.insert("content-type", value);
        }
        if cut {
            answer.body = ResponseBody::chunks(Broken);
        } else {
            let br = "br".parse().unwrap();
            answer.headers.insert("content-encoding", br);
        }
        answer
    };
    for cut in [true, false] {
        for foreign in ["text/html", "TEXT/HTML; charset=utf-8", "text/plain", "x"] {
            let answer = || unreadable(Some(foreign), cut);
            assert_doubt(after(answer(), Charge, at_once()).await);
            assert_doubt(after(answer(), Set, at_once()).await);
            assert_doubt(after(answer(), Print, at_once()).await);
            let error = after(answer(), Look, at_once()).await.unwrap_err();
            assert!(error.retry_safe() && error.attempts() == 1, "{error}");
        }
        for own in [
            None,
            Some("application/json"),
            Some("Application/JSON; charset=utf-8"),
            Some("application/problem+json"),
        ] {
            let error = after(unreadable(own, cut), Charge, at_once()).await;
            let error = error.unwrap_err();
            assert!(error.is_applied() && !error.retry_safe(), "{error}");
        }
    }
}

#[tokio::test]
async fn fault_17_timeout_of_the_server_on_a_charge() {
    let answer = || TransportResponse::json(408, r#"{"Message":"Too slow."}"#);
    let error = assert_doubt(after(answer(), Charge, at_once()).await);
    assert!(error.is_too_much_work());
    assert_eq!(
        error.outcome_unknown().unwrap().confirmed_by(),
        Some("payments/getAll")
    );

    let error = after(answer(), Look, at_once()).await.unwrap_err();
    assert!(error.is_too_much_work() && error.retry_safe());
    assert_eq!(
        error.attempts(),
        1,
        "the same request would be too much again"
    );
}

#[tokio::test]
async fn fault_18_error_of_the_server_on_a_write() {
    let answer = || {
        let body = r#"{"Message":"Unexpected.","RequestId":"r-18"}"#;
        TransportResponse::json(500, body)
    };
    let error = assert_doubt(after(answer(), Add, at_once()).await);
    assert!(error.is_server());
    assert_eq!(error.request_id(), Some("r-18"));
    let policy = at_once().with_absolute_writes(true);
    assert_doubt(after(answer(), Set, policy).await);
    assert_eq!(
        after(answer(), Look, at_once()).await.unwrap().attempts(),
        2
    );
}

#[tokio::test]
async fn absolute_writes_are_repeated_by_choice_and_money_never() {
    let down = || TransportResponse::json(503, "{}");
    assert_doubt(after(down(), Set, at_once()).await);
    let chosen = at_once().with_absolute_writes(true);
    let answer = after(down(), Set, chosen).await.unwrap();
    assert_eq!(answer.attempts(), 2);
    assert_doubt(after(down(), Settle, chosen).await);
    assert_doubt(after(down(), Charge, chosen).await);
    assert_doubt(after(down(), Print, chosen).await);
}

#[tokio::test]
async fn doubt_of_an_earlier_attempt_stays() {
    let script = Script::default();
    script.then_fail(TransportError::broken("gone"));
    script.then(TransportResponse::json(
        400,
        r#"{"Message":"Invalid state."}"#,
    ));
    let policy = at_once().with_absolute_writes(true);
    let client = script.builder().retry(policy).build().unwrap();
    let error = client.call(Set).await.unwrap_err();
    assert!(error.is_bad_request());
    assert_eq!(error.attempts(), 2);
    assert!(
        error.outcome_unknown().is_some(),
        "the first one may have done it"
    );

    script.then_fail(TransportError::broken("gone"));
    script.then(refusal(403));
    let raw = client.call(Set).raw().await.unwrap();
    assert_eq!((raw.status(), raw.attempts()), (403, 2));
    assert!(raw.outcome_unknown().is_some());
}

#[tokio::test(start_paused = true)]
async fn fault_19_outage_that_ends() {
    let answer = after(
        TransportResponse::json(503, "{}"),
        Look,
        RetryPolicy::default(),
    );
    let answer = answer.await.unwrap();
    assert_eq!(answer.attempts(), 2);
    assert!(answer.waits().backoff <= Duration::from_millis(501));

    let mut asked = TransportResponse::json(503, "{}");
    asked.headers.insert("retry-after", "7".parse().unwrap());
    let answer = after(asked, Look, RetryPolicy::default()).await.unwrap();
    assert!(answer.waits().retry_after >= Duration::from_secs(7));
}

#[tokio::test]
async fn fault_20_revoked_token_in_mid_stream() {
    let script = Script::new([r#"{"Things":[{"Id":1}],"Cursor":"a"}"#]);
    script.then(TransportResponse::json(
        401,
        r#"{"Message":"Invalid AccessToken."}"#,
    ));
    let client = script.builder().retry(at_once()).build().unwrap();
    let mut items = client.call(GetThings::default()).items();
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 1);
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.last_cursor().unwrap().as_str(), "a");
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(script.bodies().len(), 2);
}

#[tokio::test]
async fn refusals_are_final_and_safe() {
    for status in [400, 401, 403, 404, 409, 413] {
        let error = after(refusal(status), Charge, at_once()).await.unwrap_err();
        assert_eq!(error.attempts(), 1);
        assert!(error.retry_safe() && error.outcome_unknown().is_none());
        assert_eq!(error.user_message(), (status == 403).then_some("No."));
    }
}

/// Answers that prove nothing about a write, whatever their status says.
fn unproven() -> Vec<TransportResponse> {
    let refusals = [400, 401, 403, 404, 409, 413, 429];
    let no_refusals = [
        100, 101, 199, 300, 303, 307, 308, 402, 405, 408, 410, 418, 422, 444, 451, 499, 500, 503,
        599, 600, 777, 999,
    ];
    let mut answers: Vec<_> = no_refusals.map(refusal).into();
    for status in refusals.into_iter().chain(no_refusals) {
        answers.push(html(status));
        for body in ["", "{}", "[]", r#"{"Message":null}"#, r#"{"Message":"No."#] {
            answers.push(TransportResponse::json(status, body));
        }
        let mut unreadable = refusal(status);
        let br = "br".parse().unwrap();
        unreadable.headers.insert("content-encoding", br);
        answers.push(unreadable);
    }
    answers
}

#[tokio::test]
async fn fault_42_what_is_not_the_apis_own_error_proves_nothing() {
    for policy in [at_once(), at_once().with_rate_limited(false)] {
        for answer in unproven() {
            let error = assert_doubt(after(answer, Charge, policy).await);
            assert!(error.user_message().is_none_or(|it| it == "No."));
        }
        for answer in unproven() {
            assert_doubt(after(answer, Set, policy).await);
        }
        for answer in unproven() {
            assert_doubt(after(answer, Print, policy).await);
        }
    }
}

#[tokio::test]
async fn reads_are_refused_and_repeated_by_the_status_alone() {
    for answer in unproven() {
        let status = answer.status.as_u16();
        let again = status == 429 || (500..600).contains(&status);
        match after(answer, Look, at_once()).await {
            Ok(answer) => assert!(again && answer.attempts() == 2, "{status}"),
            Err(error) => {
                assert!(!again && error.retry_safe(), "{error}");
                assert_eq!((error.attempts(), error.status()), (1, Some(status)));
            }
        }
    }
}

#[tokio::test]
async fn limit_of_the_api_is_waited_for_and_that_of_another_is_not() {
    let answer = after(refusal(429), Charge, at_once()).await.unwrap();
    assert_eq!(answer.attempts(), 2);
    let error = assert_doubt(after(html(429), Charge, at_once()).await);
    assert!(error.is_rate_limited());
}
