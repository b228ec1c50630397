//! What can happen between the client and the server, byte by byte.

use std::io::Write as _;
use std::sync::Arc;

use flate2::Compression;
use flate2::write::GzEncoder;
use mews_connector_runtime::{Environment, Error, Phase, Setting};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::support::{
    ACCESS_TOKEN, CLIENT_TOKEN, GetThings, Nothing, Reply, Server, StoppedClock, add, builder,
    find, http, ok, until_taken,
};

async fn failure_of(reply: Reply) -> Error {
    let server = Server::start([reply]).await;
    server
        .client()
        .call(GetThings::default())
        // A chosen size is not made smaller after 408.
        .page_size(1000)
        .await
        .unwrap_err()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn request_has_path_headers_and_envelope() {
    let server = Server::start([ok("{}")]).await;
    let client = server.builder().language("en-GB").build().unwrap();
    assert_eq!(client.call(add()).await.unwrap(), Nothing {});

    let request = server.received().remove(0);
    let end = find(&request, b"\r\n\r\n").unwrap();
    let head = String::from_utf8(request[..end].to_vec()).unwrap();
    assert!(
        head.starts_with("POST /api/connector/v1/things/add HTTP/1.1\r\n"),
        "{head}"
    );
    let head = head.to_ascii_lowercase();
    for header in [
        "content-type: application/json",
        "accept: application/json",
        "accept-encoding: gzip",
        "user-agent: mews-connector-rust/",
    ] {
        assert!(head.contains(header), "{header} is not in {head}");
    }
    assert!(!head.contains("canary"), "{head}");
    let body: Value = serde_json::from_slice(&request[end + 4..]).unwrap();
    assert_eq!(
        body,
        json!({
            "ClientToken": CLIENT_TOKEN,
            "AccessToken": ACCESS_TOKEN,
            "Client": "Test 1.0",
            "LanguageCode": "en-GB",
            "CultureCode": "en-GB",
            "Name": "chair",
        })
    );
}

#[tokio::test]
async fn connection_refused_is_certainly_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = builder(Environment::platform(&address)).build().unwrap();
    let error = client.call(add()).await.unwrap_err();
    assert!(error.is_connect());
    assert_eq!(error.phase(), Phase::NotSent);
    assert_eq!(error.status(), None);
    let line = error.to_string();
    assert!(
        line.starts_with("things/add: no connection to http://127.0.0.1:"),
        "{line}"
    );
    assert!(
        line.contains("refused") && line.ends_with("(nothing was sent)"),
        "{line}"
    );
}

#[tokio::test]
async fn connection_closed_without_an_answer() {
    let error = failure_of(Reply::Close).await;
    assert!(error.is_broken());
    assert_ne!(error.phase(), Phase::Response);

    let error = failure_of(Reply::Bytes(Vec::new())).await;
    assert!(error.is_broken());
    assert_eq!(error.phase(), Phase::NoResponse);
    assert!(
        error.to_string().contains("sent, but not answered"),
        "{error}"
    );
}

#[tokio::test]
async fn bytes_that_are_not_http() {
    let error = failure_of(Reply::Bytes(b"SSH-2.0-OpenSSH_9.9\r\n".to_vec())).await;
    assert!(error.is_broken());
    assert_eq!(error.phase(), Phase::NoResponse);
}

#[tokio::test]
async fn fault_43_tls_to_a_server_without_tls_is_not_sent() {
    let server = Server::start([Reply::Blurt(b"HTTP/1.1 400 No TLS\r\n\r\n".to_vec())]).await;
    let address = server.address().replace("http://", "https://");
    let client = match builder(Environment::platform(address)).build() {
        Ok(client) => client,
        // A machine without certificate authorities cannot speak TLS at all, and says so early.
        Err(error) => return assert_eq!(error.setting(), Setting::Transport),
    };
    let error = client.call(add()).await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert_eq!(error.phase(), Phase::NotSent);
    let received = server.received().concat();
    assert_eq!(find(&received, b"CANARY"), None);
}

#[tokio::test]
async fn fault_09_html_error_page_shows_its_beginning() {
    let page = format!("<html>\n<h1>Bad gateway</h1>{}</html>", "x".repeat(1000));
    let error = failure_of(http(
        "502 Bad Gateway",
        "Content-Type: text/html\r\n",
        &page,
    ))
    .await;
    assert!(error.is_server() && !error.is_decode());
    assert_eq!(error.status(), Some(502));
    assert_eq!(error.message(), None);
    assert_eq!(error.request_id(), Some("req-1"));
    assert_eq!(error.body(), Some(page.as_bytes()));
    let line = error.to_string();
    assert!(
        line.starts_with(
            "things/getAll: 502 Bad Gateway; got text/html, 1034 bytes: \"<html> <h1>Bad gateway</h1>xxx"
        ),
        "{line}"
    );
    assert!(line.ends_with("…\" (request id req-1)"), "{line}");
    assert!(line.len() < 320, "{line}");
}

#[tokio::test]
async fn fault_10_html_with_success_is_not_taken_for_an_answer() {
    let error = failure_of(http(
        "200 OK",
        "Content-Type: text/html\r\n",
        "<html>hi</html>",
    ))
    .await;
    assert!(error.is_decode());
    assert_eq!(error.phase(), Phase::Response);
    let line = error.to_string();
    assert!(line.contains("not a JSON object"), "{line}");
    assert!(
        line.contains("text/html, 15 bytes: \"<html>hi</html>\""),
        "{line}"
    );
    assert!(line.contains("status 200, request id req-1"), "{line}");
}

#[tokio::test]
async fn fault_08_truncated_json_keeps_the_bytes() {
    let error = failure_of(ok(r#"{"Things":[{"Id":1},{"#)).await;
    assert!(error.is_decode());
    assert!(error.path().is_some());
    assert_eq!(error.body(), Some(&br#"{"Things":[{"Id":1},{"#[..]));
    assert_eq!(error.request_id(), Some("req-1"));
    let line = error.to_string();
    assert!(
        line.starts_with("things/getAll: the response could not be read"),
        "{line}"
    );
    assert!(!line.contains("\"Id\""), "no data in {line}");
}

#[tokio::test]
async fn fault_33_byte_order_mark_is_tolerated() {
    let server = Server::start([ok("\u{feff}{\"Things\":[{\"Id\":1}]}")]).await;
    let things = server.client().call(GetThings::default()).await.unwrap();
    assert_eq!(things.things.len(), 1);
}

#[tokio::test]
async fn body_shorter_than_announced() {
    let reply =
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\nRequest-Id: req-2\r\n\r\n{\"Things\":[]";
    let error = failure_of(Reply::Bytes(reply.to_vec())).await;
    assert!(error.is_broken());
    assert_eq!(error.phase(), Phase::Response);
    assert_eq!(error.status(), Some(200));
    assert_eq!(error.request_id(), Some("req-2"));
}

#[tokio::test]
async fn body_longer_than_announced_is_cut_there() {
    let reply =
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}{\"Things\":1}";
    let server = Server::start([Reply::Bytes(reply.to_vec())]).await;
    let things = server.client().call(GetThings::default()).await.unwrap();
    assert!(things.things.is_empty());
}

#[tokio::test]
async fn gzip_is_inflated() {
    let body = gzip(br#"{"Things":[{"Id":7}]}"#);
    let server = Server::start([http("200 OK", "Content-Encoding: gzip\r\n", body)]).await;
    let raw = server
        .client()
        .call(GetThings::default())
        .raw()
        .await
        .unwrap();
    assert_eq!(raw.body(), &br#"{"Things":[{"Id":7}]}"#[..]);
}

#[tokio::test]
async fn fault_38_damaged_or_nested_encoding_is_an_error_of_the_body() {
    let whole = gzip(br#"{"Things":[{"Id":7}]}"#);
    for body in [&whole[..whole.len() - 6], b"{\"Things\":[]}"] {
        let error = failure_of(http("200 OK", "Content-Encoding: gzip\r\n", body)).await;
        assert!(error.is_body(), "{error}");
        assert!(error.to_string().contains("gzip"), "{error}");
    }
    let error = failure_of(http("200 OK", "Content-Encoding: br\r\n", "x")).await;
    assert!(error.is_body());
    assert!(
        error.to_string().contains("content encoding `br`"),
        "{error}"
    );
    let twice = "Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n";
    let error = failure_of(http("200 OK", twice, gzip(&whole))).await;
    assert!(error.is_body(), "{error}");
}

#[tokio::test]
async fn fault_38_gzip_bomb_is_cut_by_ratio_and_by_size() {
    let bomb = gzip(&vec![b' '; 20 * 1024 * 1024]);
    let error = failure_of(http("200 OK", "Content-Encoding: gzip\r\n", &bomb)).await;
    assert!(error.is_body());
    assert!(error.to_string().contains("more than 300 times"), "{error}");

    let server = Server::start([http("200 OK", "Content-Encoding: gzip\r\n", &bomb)]).await;
    let client = server
        .builder()
        .max_response_bytes(500_000)
        .build()
        .unwrap();
    let error = client.call(GetThings::default()).await.unwrap_err();
    assert!(error.is_body());
    assert!(error.to_string().contains("500000 bytes"), "{error}");
}

#[tokio::test]
async fn fault_37_body_over_the_cap_is_cut_whether_announced_or_not() {
    let body = "x".repeat(2000);
    let plain = http("200 OK", "", &body);
    let chunked = format!(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n7d0\r\n{body}\r\n0\r\n\r\n"
    );
    for reply in [plain, Reply::Bytes(chunked.into_bytes())] {
        let server = Server::start([reply]).await;
        let client = server.builder().max_response_bytes(1999).build().unwrap();
        let error = client.call(GetThings::default()).await.unwrap_err();
        assert!(error.is_body());
        assert_eq!(error.status(), Some(200));
        assert!(error.to_string().contains("max_response_bytes"), "{error}");
    }
    let server = Server::start([http("200 OK", "", &body)]).await;
    let client = server.builder().max_response_bytes(2000).build().unwrap();
    let raw = client.call(GetThings::default()).raw().await.unwrap();
    assert_eq!(raw.body().len(), 2000);
}

#[tokio::test]
async fn fault_40_too_many_headers_are_refused() {
    let headers: String = (0..200).map(|n| format!("X-{n}: 1\r\n")).collect();
    let error = failure_of(http("200 OK", &headers, "{}")).await;
    assert!(error.is_broken(), "{error}");
}

#[tokio::test]
async fn fault_42_redirect_is_never_followed() {
    let other = Server::start([ok("{}")]).await;
    let location = format!("Location: {}/steal?x=1\r\n", other.address());
    for status in [
        "301 Moved",
        "302 Found",
        "303 See",
        "307 Temporary",
        "308 Permanent",
    ] {
        let error = failure_of(http(status, &location, "")).await;
        assert_eq!(error.phase(), Phase::Response);
        let line = error.to_string();
        assert!(
            line.contains(&format!("redirecting to {};", other.address())),
            "{line}"
        );
    }
    assert!(other.received().is_empty());
}

#[tokio::test]
async fn fault_21_no_content_is_an_empty_object() {
    let reply = || Reply::Bytes(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec());
    let server = Server::start([reply(), reply()]).await;
    let client = server.client();
    assert_eq!(client.call(add()).await.unwrap(), Nothing {});
    let answer = client.call(GetThings::default()).response().await.unwrap();
    assert_eq!(answer.status(), 204);
    assert!(answer.value.things.is_empty());

    let server = Server::start([http("200 OK", "", ""), http("200 OK", "", "")]).await;
    let client = server.client();
    let error = client.call(add()).await.unwrap_err();
    assert!(error.is_decode());
    assert!(error.to_string().contains("the body is empty"), "{error}");
    let things = client.call(GetThings::default()).await.unwrap().things;
    assert!(things.is_empty());
}

#[tokio::test]
async fn silence_ends_with_the_attempt_limit() {
    let clock = StoppedClock::default();
    let server = Server::start([Reply::Silence(Arc::clone(&clock.over))]).await;
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let error = client.call(add()).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.phase(), Phase::NoResponse);
    assert_eq!(clock.sleeps.lock().unwrap()[0].as_secs(), 120);
    assert_eq!(
        error.to_string(),
        "things/add: no complete response within the attempt limit of 120s; it is unknown whether it was carried out \
         between 1970-01-01T00:00:00Z and 1970-01-01T00:00:00Z (sent, but not answered)"
    );
}

#[tokio::test]
async fn error_of_the_api_is_told_in_one_line() {
    let body =
        r#"{"Message":"Invalid\nMessageThreadIds.","RequestId":"req-9","Details":{"Secret":1}}"#;
    let headers = "Content-Type: application/json\r\nRetry-After: 17\r\n";
    let error = failure_of(http("429 Too Many Requests", headers, body)).await;
    assert!(error.is_rate_limited());
    assert_eq!(error.message(), Some("Invalid MessageThreadIds."));
    assert_eq!(error.request_id(), Some("req-1"));
    assert_eq!(error.retry_after().unwrap().as_secs(), 17);
    assert_eq!(error.operation(), "things/getAll");
    assert_eq!(
        error.to_string(),
        "things/getAll: 429 Too Many Requests: Invalid MessageThreadIds. (retry after 17 s, request id req-1)"
    );
}

#[tokio::test]
async fn request_id_comes_from_the_body_when_the_header_is_missing() {
    let reply = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 38\r\nRetry-After: Wed, 21 Oct 2026 07:28:00 GMT\r\n\r\n{\"Message\":\"Closed\",\"RequestId\":\"body\"}";
    let reply = String::from_utf8(reply.to_vec())
        .unwrap()
        .replace("38", "39");
    let error = failure_of(Reply::Bytes(reply.into_bytes())).await;
    assert!(error.is_forbidden());
    assert_eq!(error.message(), Some("Closed"));
    assert_eq!(error.request_id(), Some("body"));
    assert_eq!(error.retry_after(), None);
}

#[tokio::test]
async fn every_status_has_its_question() {
    type Question = fn(&Error) -> bool;
    let questions: [(&str, Question); 10] = [
        ("400 Bad Request", Error::is_bad_request),
        ("401 Unauthorized", Error::is_unauthorized),
        ("403 Forbidden", Error::is_forbidden),
        ("404 Not Found", Error::is_not_found),
        ("408 Request Timeout", Error::is_too_much_work),
        ("409 Conflict", Error::is_conflict),
        ("410 Gone", Error::is_gone),
        ("413 Payload Too Large", Error::is_payload_too_large),
        ("429 Too Many Requests", Error::is_rate_limited),
        ("500 Internal Server Error", Error::is_server),
    ];
    for (status, _) in questions {
        let error = failure_of(http(status, "", "{}")).await;
        assert_eq!(error.phase(), Phase::Response);
        for (other, question) in questions {
            assert_eq!(question(&error), other == status, "{status}: {other}");
        }
        assert!(!error.is_timeout() && !error.is_connect() && !error.is_decode());
    }
}

#[tokio::test]
async fn raw_answer_is_there_whatever_the_status() {
    let server = Server::start([http("409 Conflict", "X-More: 1\r\n", "{ }")]).await;
    let raw = server.client().call(add()).raw().await.unwrap();
    assert_eq!(raw.status(), 409);
    assert!(!raw.is_success());
    assert_eq!(raw.headers()["x-more"], "1");
    assert_eq!(raw.request_id(), Some("req-1"));
    assert_eq!(raw.body(), &b"{ }"[..]);
}

#[tokio::test]
async fn fault_48_dropped_call_sends_nothing_more() {
    let taken = Arc::new(Notify::new());
    let server = Server::start([Reply::Silence(Arc::clone(&taken)), ok("{}")]).await;
    let client = server.client();
    let mut call = tokio::spawn(client.call(add()).into_future());
    until_taken(&taken, &mut call).await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(client.call(add()).await.unwrap(), Nothing {});
    assert_eq!(server.received().len(), 2);
}
