//! The kit for tests does what its users rely on.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use mews_connector_runtime::testkit::{Recorder, Recording, Replayer, Script, VirtualClock};
use mews_connector_runtime::transport::{Transport, TransportError, TransportResponse};
use mews_connector_runtime::values::Json;
use mews_connector_runtime::{Api, Client, ClientBuilder, Environment, Error};
use serde_json::{Value, json};

pub(crate) static API: Api = Api::new("2026-08", "/api/connector/v1", 1000, 200, 30);
const CLIENT_TOKEN: &str = "CANARY-CLIENT/TOKEN";
const ACCESS_TOKEN: &str = "CANARY-ACCESS/TOKEN";

pub(crate) fn builder() -> ClientBuilder<Client> {
    ClientBuilder::new(Environment::Demo, &API)
        .client_token(CLIENT_TOKEN)
        .access_token(ACCESS_TOKEN)
        .client_name("Test 1.0")
}

fn client(transport: impl Transport) -> Client {
    builder().transport(transport).build().unwrap()
}

async fn call(client: &Client, name: &str) -> Result<Value, Error> {
    let answer = client.call_untyped("things/getAll", json!({ "Names": [name] }));
    Ok(answer.await?.deserialize().unwrap())
}

#[tokio::test]
async fn script_keeps_headers_and_shows_none_of_their_values() {
    let script = Script::new();
    script.json(200, "{}");
    let client = client(script.clone());
    let call = client.call_untyped("things/getAll", json!({}));
    call.header("traceparent", "00-CANARY-01").await.unwrap();
    let sent = script.requests();
    assert_eq!(sent[0].headers["traceparent"], "00-CANARY-01");
    assert!(!format!("{sent:?}").contains("CANARY"), "{sent:?}");
}

#[tokio::test]
async fn script_answers_in_order_and_keeps_requests_without_tokens() {
    let script = Script::new();
    script
        .json(200, r#"{"A":1}"#)
        .fail_unsent(TransportError::connect("refused"));
    script
        .json(403, r#"{"Message":"No."}"#)
        .fail(TransportError::broken("gone"));
    let client = builder()
        .transport(script.clone())
        .clock(VirtualClock::hurried())
        .build()
        .unwrap();
    assert_eq!(call(&client, "a").await.unwrap(), json!({ "A": 1 }));
    // Nothing was sent at first, so the call was made again.
    let error = call(&client, "b").await.unwrap_err();
    assert!(error.is_forbidden() && error.attempts() == 2);
    assert!(
        call(&client, "c")
            .await
            .unwrap_err()
            .outcome_unknown()
            .is_some()
    );
    assert_eq!(script.steps_left(), 0);
    let names: Vec<_> = script
        .requests()
        .iter()
        .map(|it| it.body["Names"][0].clone())
        .collect();
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(script.requests()[0].path, "/api/connector/v1/things/getAll");
    assert_eq!(script.requests()[0].body["AccessToken"], "[redacted]");
    assert!(!format!("{script:?}{:?}", script.requests()).contains("CANARY"));
    let error = call(&client, "d").await.unwrap_err();
    assert!(error.to_string().contains("the script is over"), "{error}");
}

#[tokio::test]
async fn script_answers_with_values_and_refuses_in_the_words_of_the_api() {
    let script = Script::new();
    script
        .respond(&vec!["{}".parse::<Json>().unwrap()])
        .refuse(403, "\"No.\"");
    let client = client(script.clone());
    assert_eq!(call(&client, "a").await.unwrap(), json!([{}]));
    let error = call(&client, "b").await.unwrap_err();
    assert_eq!(error.user_message(), Some("\"No.\""));
    assert_eq!(script.steps_left(), 0);
}

#[tokio::test]
async fn virtual_clock_ends_calls_when_the_test_says_so() {
    let script = Script::new();
    script.never();
    let clock = VirtualClock::stopped();
    let client = builder()
        .transport(script)
        .clock(clock.clone())
        .build()
        .unwrap();
    let pending = client.call_untyped("things/getAll", json!({}));
    let task = tokio::spawn(pending.attempt_timeout(Duration::from_secs(7)).response());
    while clock.sleepers() == 0 {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_secs(7));
    assert!(task.await.unwrap().unwrap_err().is_timeout());
    assert_eq!(clock.sleeps(), [Duration::from_secs(7)]);
}

#[tokio::test]
async fn fault_46_recordings_hold_no_tokens_and_answer_again() {
    let echo = format!(
        r#"{{"Message":"Token {ACCESS_TOKEN} is wrong.","Details":{{"{CLIENT_TOKEN}":1}}}}"#
    );
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    std::io::Write::write_all(&mut gzip, br#"{"Things":["zipped"]}"#).unwrap();
    let mut zipped = TransportResponse::json(200, gzip.finish().unwrap());
    zipped
        .headers
        .insert("Content-Encoding", "gzip".parse().unwrap());
    zipped
        .headers
        .insert("Request-Id", format!("r-{ACCESS_TOKEN}").parse().unwrap());
    zipped
        .headers
        .insert("Set-Cookie", "private".parse().unwrap());
    let script = Script::new();
    script
        .respond_with(zipped)
        .json(401, echo)
        .json(200, r#"{"Things":[2]}"#);
    let recorder = Recorder::new(script);
    let recorded = client(recorder.clone());
    let first = call(&recorded, "a").await.unwrap();
    let second = call(&recorded, ACCESS_TOKEN).await.unwrap_err();
    let third = call(&recorded, "a").await.unwrap();
    assert_eq!(first, json!({ "Things": ["zipped"] }));

    let text = recorder.recording().to_json();
    assert!(
        !text.contains("CANARY") && !text.contains("private"),
        "{text}"
    );
    assert!(!format!("{recorder:?}{:?}", recorder.recording()).contains("CANARY"));
    let recording = Recording::from_json(&text).unwrap();
    assert_eq!(recording, recorder.recording());
    let headers = &recording.exchanges[0].headers;
    assert!(headers.contains(&("request-id".to_owned(), "r-[redacted]".to_owned())));

    let replayer = Replayer::new(recording);
    let replayed = builder()
        .access_token("another-token")
        .transport(replayer.clone())
        .build()
        .unwrap();
    assert_eq!(call(&replayed, "a").await.unwrap(), first);
    assert_eq!(call(&replayed, "a").await.unwrap(), third);
    let unknown = call(&replayed, "b").await.unwrap_err();
    assert!(
        unknown
            .to_string()
            .contains("1 other requests to it are left"),
        "{unknown}"
    );
    assert!(!unknown.to_string().contains("another-token"));
    assert_eq!(replayer.left().len(), 1);
    let again = call(&replayed, "[redacted]").await.unwrap_err();
    assert!(again.is_unauthorized() && second.is_unauthorized());
}

/// Requests and answers that spell a token otherwise.
#[tokio::test]
async fn fault_46_recordings_hold_no_token_in_other_clothes() {
    let base64 = STANDARD.encode(ACCESS_TOKEN);
    let hex: String = ACCESS_TOKEN.bytes().map(|it| format!("{it:02x}")).collect();
    let escaped: String = ACCESS_TOKEN
        .bytes()
        .map(|it| format!("\\u{it:04x}"))
        .collect();
    let script = Script::new();
    let mut answer =
        TransportResponse::json(200, format!(r#"{{"{base64}":"{hex}","A":"{escaped}"}}"#));
    answer.headers.insert("Request-Id", base64.parse().unwrap());
    script.respond_with(answer);
    let recorder = Recorder::new(script.clone());
    let sent =
        client(recorder.clone()).call_untyped("things/getAll", json!({ &base64: hex.as_str() }));
    sent.await.unwrap();
    let seen = format!(
        "{:?}{}{:?}",
        recorder.recording(),
        recorder.recording().to_json(),
        script.requests()
    );
    for spelling in [
        "CANARY",
        base64.as_str(),
        &hex,
        &escaped,
        &escaped.replace('\\', "\\\\"),
    ] {
        assert!(!seen.contains(spelling), "{seen}");
    }
    assert_eq!(recorder.recording().exchanges.len(), 1);

    let replayer = Replayer::new(recorder.recording());
    let replayed = client(replayer.clone());
    replayed
        .call_untyped("things/getAll", json!({ &base64: hex.as_str() }))
        .await
        .unwrap();
    assert!(replayer.left().is_empty());
}

#[tokio::test]
async fn recorder_does_not_count_as_sending() {
    let script = Script::new();
    script
        .fail_unsent(TransportError::connect("refused"))
        .json(200, "{}");
    let recorder = Recorder::new(script);
    let client = builder()
        .transport(recorder.clone())
        .clock(VirtualClock::hurried())
        .build()
        .unwrap();
    assert_eq!(call(&client, "a").await.unwrap(), json!({}));
    assert_eq!(recorder.recording().exchanges.len(), 1);
}

#[test]
fn what_is_no_recording_says_so() {
    for (text, message) in [
        (
            "",
            "this is not a recording: EOF while parsing a value at line 1 column 0",
        ),
        ("{}", "this is not a recording: `exchanges` is missing"),
        (
            r#"{"exchanges":[{"path":"/"}]}"#,
            "this is not a recording: exchange 0 is incomplete",
        ),
    ] {
        assert_eq!(Recording::from_json(text).unwrap_err().to_string(), message);
    }
}
