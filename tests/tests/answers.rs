//! Answers that are not as they should be: which are errors, what the errors tell, and which decode all the same.

#![allow(clippy::unwrap_used)]

use mews_connector::cancellation_policies::CancellationPolicy;
use mews_connector::commands::PaymentTerminalCommandData;
use mews_connector::configuration::Enterprise;
use mews_connector::messages::GetAllRequest;
use mews_connector::pages::RejectedKind;
use mews_connector::payments::Payment;
use mews_connector::reservations::Reservation;
use mews_connector::testkit::{Sample, sample};
use mews_connector::values::IsoDuration;
use mews_connector::{Client, Error};
use mews_connector_fake::{CannedResponse, Fake};
use mews_connector_tests::client;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const THREAD: &str = "e6ba0f6e-5b1e-4f0c-9f3a-b1d200c2a5f0";
const OLDER: &str = "11111111-1111-4111-8111-111111111111";

fn request() -> GetAllRequest {
    GetAllRequest::new([THREAD.parse().unwrap()])
}

fn message(id: &str, sender: &str) -> String {
    format!(
        r#"{{"Id":"{id}","MessageThreadId":"{THREAD}","Text":"Hello","CreatedUtc":"2026-01-31T12:00:00Z","Sender":{{"Discriminator":"{sender}","Value":null}},"Added":[1,2]}}"#
    )
}

async fn scripted(answers: impl IntoIterator<Item = CannedResponse>) -> (Fake, Client) {
    let fake = Fake::start().await.unwrap();
    for answer in answers {
        fake.respond_next("messages/getAll", answer);
    }
    let client = client(&fake);
    (fake, client)
}

async fn failure(answer: CannedResponse) -> Error {
    let (_fake, client) = scripted([answer.header("Request-Id", "request-7")]).await;
    let error = client.messages().get_all(request()).await.unwrap_err();
    assert_eq!(error.operation(), "messages/getAll");
    assert_eq!(error.request_id(), Some("request-7"), "{error}");
    error
}

#[tokio::test]
async fn html_is_an_error_that_says_so() {
    let page = "<html><body>Sign in to the hotel's Wi-Fi</body></html>";
    let error = failure(
        CannedResponse::new(200)
            .header("Content-Type", "text/html")
            .body(page),
    )
    .await;
    assert!(error.is_decode(), "{error}");
    assert!(error.to_string().contains("text/html"), "{error}");
}

#[tokio::test]
async fn truncated_json_is_an_error_that_keeps_the_bytes() {
    let error = failure(CannedResponse::new(200).json(r#"{"Messages":[{"Id":"#)).await;
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.body(), Some(&br#"{"Messages":[{"Id":"#[..]));
}

#[tokio::test]
async fn a_wrong_type_is_an_error_with_its_path() {
    let error = failure(CannedResponse::new(200).json(r#"{"Messages":[],"Cursor":{"a":1}}"#)).await;
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.path(), Some("Cursor"));
    assert!(error.to_string().contains("Cursor"), "{error}");
}

#[tokio::test]
async fn unknown_values_and_unknown_properties_decode_and_null_lists_are_told() {
    let body = format!(
        r#"{{"Messages":[{}],"Cursor":null,"Later":{{}}}}"#,
        message(OLDER, "Robot")
    );
    let (_fake, client) = scripted([
        CannedResponse::new(200).json(body),
        CannedResponse::new(200).json(r#"{"Messages":null}"#),
    ])
    .await;

    let page = client.messages().get_all(request()).await.unwrap();
    let sender = &page.messages[0].sender.discriminator;
    assert_eq!(sender.as_str(), "Robot");
    assert!(!sender.is_known());
    assert!(page.rejected.is_empty(), "{:?}", page.rejected);
    assert_eq!(serde_json::to_string(sender).unwrap(), "\"Robot\"");

    let page = client.messages().get_all(request()).await.unwrap();
    assert!(page.messages.is_empty() && page.cursor.is_none());
    let [odd] = &*page.rejected else {
        panic!("{:?}", page.rejected)
    };
    assert_eq!((odd.path.as_str(), odd.raw.as_str()), ("Messages", "null"));
    assert_eq!(odd.kind, RejectedKind::Empty);
}

#[tokio::test]
async fn a_broken_item_is_set_aside_and_the_page_is_intact() {
    let body = format!(
        r#"{{"Messages":[{},{{"Id":"{OLDER}"}},null],"Cursor":null}}"#,
        message(OLDER, "Enterprise")
    );
    let (_fake, client) = scripted([
        CannedResponse::new(200).json(body.clone()),
        CannedResponse::new(200).json(body),
    ])
    .await;
    let page = client.messages().get_all(request()).await.unwrap();
    assert_eq!(page.messages.len(), 1);
    let paths: Vec<_> = page
        .rejected
        .iter()
        .map(|item| item.path.as_str())
        .collect();
    assert_eq!(paths.len(), 2, "{:?}", page.rejected);
    assert!(paths[0].starts_with("Messages[1]"), "{paths:?}");
    assert!(paths[1].starts_with("Messages[2]"), "{paths:?}");

    let mut items = client.messages().get_all(request()).items();
    let mut results = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(_)) => results.push("item"),
            Ok(None) => break,
            Err(error) => {
                assert!(error.is_rejected_item(), "{error}");
                results.push("error");
            }
        }
    }
    assert_eq!(results, ["item", "error", "error"]);
}

#[tokio::test]
async fn an_empty_text_is_no_cursor() {
    let body = format!(
        r#"{{"Messages":[{}],"Cursor":""}}"#,
        message(OLDER, "Enterprise")
    );
    let page = || CannedResponse::new(200).json(body.clone());
    let (_fake, client) = scripted([page(), page()]).await;
    let response = client.messages().get_all(request()).await.unwrap();
    assert_eq!(response.cursor, None, "who loops by hand stops here");
    let items = client.messages().get_all(request()).items();
    assert_eq!(items.into_vec().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_cursor_that_repeats_ends_the_stream_with_the_last_good_one() {
    let page = |cursor: &str| {
        let body = format!(
            r#"{{"Messages":[{}],"Cursor":"{cursor}"}}"#,
            message(OLDER, "Enterprise")
        );
        CannedResponse::new(200).json(body)
    };
    let (_fake, client) = scripted([page("a"), page("b"), page("a")]).await;
    let mut pages = client.messages().get_all(request()).page_size(1).pages();
    let mut seen = 0;
    let error = loop {
        match pages.try_next().await {
            Ok(Some(_)) => seen += 1,
            Ok(None) => panic!("the loop was not noticed"),
            Err(error) => break error,
        }
    };
    assert!(error.is_page_loop(), "{error}");
    assert_eq!(seen, 2);
    assert!(error.last_cursor().is_some());
    assert!(
        pages.try_next().await.unwrap().is_none(),
        "the stream has ended"
    );
}

/// A sample of a type with other properties: null takes one away.
fn received<T: Sample + Serialize + DeserializeOwned>(properties: &[(&str, Value)]) -> T {
    let mut json = serde_json::to_value(sample::<T>()).unwrap();
    for (name, value) in properties {
        json[*name] = value.clone();
    }
    if let Some(object) = json.as_object_mut() {
        object.retain(|_, value| !value.is_null());
    }
    serde_json::from_value(json).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
#[allow(deprecated, reason = "what is deprecated is what may be missing")]
fn what_responses_leave_out_costs_no_item() {
    let gone = |name| [(name, Value::Null)];
    let data: PaymentTerminalCommandData = received(&gone("CustomerId"));
    assert_eq!(data.customer_id, None, "it goes on 2027-01-10");
    let reservation: Reservation =
        received(&["StartUtc", "EndUtc", "AccountId"].map(|name| (name, Value::Null)));
    assert_eq!(
        (reservation.start_utc, reservation.account_id),
        (None, None)
    );
    let payment: Payment = received(&gone("SettlementUtc"));
    assert_eq!(payment.settlement_utc, None);
    let enterprise: Enterprise = received(&gone("EditableHistoryInterval"));
    assert_eq!(enterprise.tax_environment_code, None);
}

#[test]
fn a_text_that_is_no_duration_costs_no_item() {
    let odd = "0M1D0:0:0.0";
    let policy: CancellationPolicy = received(&[("ApplicabilityOffset", json!(odd))]);
    assert_eq!(policy.applicability_offset, odd);
    let policy: CancellationPolicy = received(&[("ApplicabilityOffset", json!("P1DT2H"))]);
    let offset: IsoDuration = policy.applicability_offset.parse().unwrap();
    assert_eq!(offset, "P1DT2H".parse().unwrap());
}
