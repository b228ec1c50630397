//! Tokens appear in request bodies and nowhere else, even when the server repeats them.

use std::error::Error as _;
use std::io::Write;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mews_connector_runtime::transport::{TransportError, TransportResponse};
use mews_connector_runtime::{Environment, Error};
use serde_json::json;
use tracing_subscriber::fmt::MakeWriter;

use crate::support::{
    ACCESS_TOKEN, CLIENT_TOKEN, GetThings, Reply, Script, Server, add, builder, find, http, ok,
};

const CANARY: &[u8] = b"CANARY0";

/// Everything that an error can be made to print.
fn texts(error: &Error) -> String {
    let mut texts = format!(
        "{error}\n{error:?}\n{error:#?}\n{:?}\n{:?}",
        error.message(),
        error.request_id()
    );
    let mut cause = error.source();
    while let Some(error) = cause {
        texts.push_str(&format!("\n{error}\n{error:?}"));
        cause = error.source();
    }
    texts
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

fn assert_clean(text: &str) {
    let upper = text.to_ascii_uppercase();
    for canary in [
        CANARY.to_vec(),
        hex("CANARY").into_bytes(),
        STANDARD.encode("CANARY").to_ascii_uppercase().into_bytes(),
    ] {
        assert_eq!(find(upper.as_bytes(), &canary), None, "{text}");
    }
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Log {
    type Writer = Self;

    fn make_writer(&'w self) -> Self {
        self.clone()
    }
}

fn echoes() -> Vec<Reply> {
    let json = "Content-Type: application/json\r\n";
    let tokens = format!("{CLIENT_TOKEN} {ACCESS_TOKEN}");
    let escaped = tokens.replace('/', "\\/");
    let (base64, hex) = (STANDARD.encode(ACCESS_TOKEN), hex(ACCESS_TOKEN));
    let percent = tokens.replace('/', "%2F").replace('+', "%2B");
    vec![
        http(
            "400 Bad Request",
            json,
            json!({ "Message": tokens, "RequestId": tokens, "Details": tokens }).to_string(),
        ),
        http(
            "401 Unauthorized",
            json,
            format!(r#"{{"Message":"{escaped}"}}"#),
        ),
        http(
            "502 Bad Gateway",
            "Content-Type: text/html\r\n",
            format!("<p>{tokens}</p><p>{percent}</p>"),
        ),
        http(
            "502 Bad Gateway",
            &format!("Content-Type: {ACCESS_TOKEN}\r\n"),
            tokens.to_lowercase(),
        ),
        http(
            "307 Temporary Redirect",
            &format!("Location: https://x.example/{ACCESS_TOKEN}\r\n"),
            "",
        ),
        http(
            "200 OK",
            &format!("Content-Encoding: {ACCESS_TOKEN}\r\n"),
            "x",
        ),
        ok(&format!(r#"{{"Things":"{tokens}"}}"#)),
        ok(&format!(
            r#"{{"Things":[],"Cursor":{{"{ACCESS_TOKEN}":1}}}}"#
        )),
        Reply::Bytes(
            format!("HTTP/1.1 500 X\r\nRequest-Id: {ACCESS_TOKEN}\r\nContent-Length: 0\r\n\r\n")
                .into_bytes(),
        ),
        http(
            "303 See Other",
            &format!("Location: /?t={base64}\r\nRequest-Id: {base64}\r\nRetry-After: {base64}\r\n"),
            "",
        ),
        Reply::Bytes(
            format!("HTTP/1.1 403 {base64}\r\nContent-Type: {hex}\r\nContent-Length: 0\r\n\r\n")
                .into_bytes(),
        ),
        ok(&format!(r#"{{"{hex}":1,"Things":"{base64}"}}"#)),
        Reply::Bytes(format!("{tokens}\r\n\r\n").into_bytes()),
        Reply::Close,
    ]
}

#[tokio::test]
async fn fault_46_echoed_tokens_are_in_no_error_and_no_log() {
    let log = Log::default();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .with_ansi(false)
        .try_init()
        .unwrap();

    let server = Server::start(echoes()).await;
    let client = server.client();
    let mut failures = 0;
    for _ in echoes() {
        let error = client.call(GetThings::default()).await.unwrap_err();
        assert_clean(&texts(&error));
        failures += 1;
    }
    assert_eq!(failures, echoes().len());
    let sent = server.received().concat();
    assert!(find(&sent, CANARY).is_some(), "the tokens were really sent");

    let refused = builder(Environment::platform("http://127.0.0.1:1"))
        .build()
        .unwrap();
    assert_clean(&texts(&refused.call(add()).await.unwrap_err()));

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(
        log.contains("mews_call") && log.contains("mews_attempt"),
        "{log}"
    );
    assert!(
        log.contains("things/getAll") && log.contains("status=502"),
        "{log}"
    );
    assert_clean(&log);
}

#[tokio::test]
async fn fault_46_echoed_tokens_are_cut_out_and_the_rest_stays() {
    let script = Script::default();
    let message = format!("Token {ACCESS_TOKEN} is not known.");
    script.then(TransportResponse::json(
        401,
        json!({ "Message": message }).to_string(),
    ));
    let error = script.client().call(add()).await.unwrap_err();
    assert_eq!(error.message(), Some("Token [redacted] is not known."));
}

#[tokio::test]
async fn fault_46_reasons_in_every_form_are_clean_and_of_one_line() {
    let long = "word \u{7}\u{1b}[31m ".repeat(2000);
    let escaped: String = ACCESS_TOKEN
        .chars()
        .map(|it| format!("&#{};", it as u32))
        .collect();
    for token in [ACCESS_TOKEN, CLIENT_TOKEN, &escaped, &hex(ACCESS_TOKEN)] {
        for filling in ["", &long] {
            let text = format!("No: {filling}{token} \u{1b}[2J\u{9b}0m\r\n\u{0} {token}");
            let bodies = [
                text.clone(),
                json!(text).to_string(),
                json!({ "title": text, "detail": text, "errors": { token: [text] } }).to_string(),
                json!({ "error": { "message": text }, "error_description": [text] }).to_string(),
                json!({ "Unknown": text }).to_string(),
                format!("<html><title>{text}</title>"),
                format!("<html><p>{text}"),
                format!("<Error><Code>{token}</Code><Message>{text}</Message></Error>"),
            ];
            for body in bodies {
                for operation in 0..2 {
                    let script = Script::default();
                    script.then(TransportResponse::json(400, body.clone()));
                    let client = script.client();
                    let error = match operation {
                        0 => client.call(add()).await.unwrap_err(),
                        _ => client.call(GetThings::default()).await.unwrap_err(),
                    };
                    assert_clean(&texts(&error));
                    let line = error.to_string();
                    assert!(line.contains("No: ") || filling.is_empty(), "{line}");
                    assert!(line.chars().count() < 4500, "{line}");
                    assert!(!line.contains(char::is_control), "{line:?}");
                    let message = error.message().unwrap_or_default();
                    assert!(!message.contains(char::is_control), "{message:?}");
                    assert!(message.chars().count() <= 4001, "{message}");
                }
            }
        }
    }
}

#[tokio::test]
async fn fault_46_causes_of_a_transport_are_scrubbed() {
    let script = Script::default();
    script.then_fail(TransportError::broken(format!(
        "while sending {ACCESS_TOKEN}"
    )));
    let error = script.client().call(add()).await.unwrap_err();
    assert!(error.source().unwrap().to_string().contains("[redacted]"));
    assert_clean(&texts(&error));
}

#[tokio::test]
async fn fault_46_rejected_items_and_cursors_are_scrubbed_in_errors() {
    let odd = format!(r#"{{"Things":[{{"Id":"{ACCESS_TOKEN}"}}],"Cursor":"{ACCESS_TOKEN}"}}"#);
    let again = format!(r#"{{"Things":[{{"Id":1}}],"Cursor":"{ACCESS_TOKEN}"}}"#);
    let script = Script::new([odd.as_str(), again.as_str()]);
    let mut items = script.client().call(GetThings::default()).items();
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_rejected_item());
    assert_clean(&texts(&error));
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_page_loop());
    assert_clean(&texts(&error));
}

#[tokio::test]
async fn fault_46_nothing_prints_a_token() {
    let script = Script::new(["{}"]);
    let client = script.client();
    let call = client.call(add());
    let shown = format!(
        "{:?} {:?} {:?} {:?} {:?} {:?}",
        script.builder(),
        client,
        call,
        client.call(GetThings::default()).pages(),
        client.call_untyped(ACCESS_TOKEN, json!({})),
        client.call(add()).raw().await.unwrap(),
    );
    assert_clean(&shown);
    assert_clean(&texts(
        &client
            .call_untyped(ACCESS_TOKEN, json!({}))
            .await
            .unwrap_err(),
    ));
}

/// The name of an operation becomes part of an address, and of the log.
#[tokio::test]
async fn fault_45_token_in_the_place_of_an_operation_is_not_sent() {
    const TOKEN: &str = "CANARY0ABCDEF0123456789-ABCDEF0123456789";
    for operation in [
        TOKEN.to_owned(),
        format!("things/{TOKEN}"),
        TOKEN.to_lowercase(),
        TOKEN.replace('-', ""),
        TOKEN[..12].to_owned(),
        hex(TOKEN),
    ] {
        let script = Script::new(["{}"]);
        let client = script.builder().access_token(TOKEN).build().unwrap();
        let call = client.call_untyped(operation.as_str(), json!({}));
        assert_clean(&format!("{call:?}"));
        let error = call.await.unwrap_err();
        assert_clean(&texts(&error));
        assert!(error.to_string().contains("contains a token"), "{error}");
        assert!(script.bodies().is_empty(), "{operation}");
    }
}

#[tokio::test]
async fn second_access_token_is_used_and_scrubbed() {
    let script = Script::default();
    script.then(TransportResponse::json(
        400,
        r#"{"Message":"other-hotel's token"}"#,
    ));
    let client = script.client().with_access_token("other-hotel").unwrap();
    let error = client.call(add()).await.unwrap_err();
    assert_eq!(error.message(), Some("[redacted]'s token"));
    assert_eq!(script.bodies()[0]["AccessToken"], "other-hotel");
    assert_eq!(script.bodies()[0]["ClientToken"], CLIENT_TOKEN);
}

#[tokio::test]
async fn fault_46_tokens_in_other_clothes_are_in_no_error() {
    let each = |format: fn(u8) -> String| ACCESS_TOKEN.bytes().map(format).collect::<String>();
    let request = format!("{{\"AccessToken\":\"{ACCESS_TOKEN}\"}}");
    for (spelling, secret) in [
        (STANDARD.encode(ACCESS_TOKEN), "Q0FOQVJZ"),
        (STANDARD.encode(request), "DQU5BUlkwQS1BQ0NFU1M"),
        (each(|byte| format!("{byte:02x}")), "43414e415259"),
        (each(|byte| format!("%{byte:02X}")), "%43%41%4E"),
        (each(|byte| format!("&#{byte};")), "&#67;&#65;"),
        (each(|byte| format!("&#x{byte:04X};")), "&#x0043;"),
        (format!("{}...", &ACCESS_TOKEN[..12]), "CANARY"),
        (ACCESS_TOKEN[18..].to_owned(), "N+0002"),
        (STANDARD.encode(&ACCESS_TOKEN[9..]), "VNTL1RPS0VO"),
        (each(|byte| format!("%2525{byte:02X}")), "%252543"),
        (each(|byte| format!("{byte:02X} ")), "43 41 4E"),
        (ACCESS_TOKEN.replace('-', ""), "CANARY"),
    ] {
        let said = json!({ "Message": format!("Token {spelling} is wrong.") }).to_string();
        let page = format!("<html><body>Token {spelling} is wrong.</body></html>");
        for answer in [
            TransportResponse::json(400, said),
            TransportResponse::new(http::StatusCode::BAD_GATEWAY, http::HeaderMap::new(), page),
        ] {
            let script = Script::default();
            script.then(answer);
            let client = script.builder().build().unwrap();
            let error = client.call(add()).await.unwrap_err();
            let texts = texts(&error);
            assert!(!texts.contains(secret), "{texts}");
            assert!(texts.contains("Token [redacted]"), "{texts}");
        }
    }
}
