//! Connections that are refused, cut, stale or silent: real sockets, as the bytes decide.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use mews_connector_runtime::transport::TransportError;
use mews_connector_runtime::{Environment, FreshConnections, Phase, Setting};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

use super::operations::{Add, Look, Set};
use super::{at_once, listen};
use crate::support::{
    AddThing, GetThings, Nothing, Reply, Script, Server, StoppedClock, builder, find, http, ok,
    take_in,
};

#[tokio::test]
async fn fault_01_connection_refused_is_tried_to_the_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = builder(Environment::platform(address))
        .retry(at_once())
        .build()
        .unwrap();
    for error in [
        client.call(Look).await.unwrap_err(),
        client.call(Add).await.unwrap_err(),
    ] {
        assert!(error.is_connect());
        assert_eq!(error.phase(), Phase::NotSent);
        assert_eq!(error.attempts(), 3);
        assert!(error.outcome_unknown().is_none() && error.retry_safe());
        assert!(error.earlier().unwrap().is_connect());
        let line = error.to_string();
        assert!(line.ends_with("(nothing was sent, 3 attempts)"), "{line}");
    }
}

#[tokio::test]
async fn fault_01_server_that_comes_back_is_found() {
    let script = Script::default();
    script.then_fail(TransportError::connect("refused"));
    script.then_fail(TransportError::connect("refused"));
    script.then(mews_connector_runtime::transport::TransportResponse::json(
        200, "{}",
    ));
    let client = script.builder().retry(at_once()).build().unwrap();
    let answer = client.call(Add).response().await.unwrap();
    assert_eq!(answer.attempts(), 3);
    assert_eq!(script.bodies().len(), 1);
}

#[tokio::test]
async fn fault_43_server_that_is_not_trusted_is_not_asked_again() {
    let script = Script::default();
    script.then_unsent(TransportError::untrusted("the certificate has expired"));
    let client = script.builder().retry(at_once()).build().unwrap();
    let error = client.call(Look).await.unwrap_err();
    assert!(error.is_connect());
    assert_eq!((error.phase(), error.attempts()), (Phase::NotSent, 1));
    assert!(script.bodies().is_empty());
}

#[tokio::test]
async fn fault_03_close_before_reading_never_leads_to_two() {
    for _ in 0..40 {
        let received = Arc::new(Mutex::new(0));
        let log = Arc::clone(&received);
        let address = listen(move |number, mut stream| {
            let log = Arc::clone(&log);
            async move {
                if number % 2 == 0 {
                    return;
                }
                take_in(&mut stream).await;
                *log.lock().unwrap() += 1;
                let Reply::Bytes(reply) = ok("{}") else {
                    return;
                };
                stream.write_all(&reply).await.unwrap();
            }
        })
        .await;
        let client = builder(Environment::platform(address))
            .retry(at_once())
            .build()
            .unwrap();
        // Whether the close is seen before or after the request leaves is up to the operating system.
        let added = client.call(Add).await;
        let processed = std::mem::take(&mut *received.lock().unwrap());
        match added {
            Ok(_) => assert_eq!(processed, 1),
            Err(error) => {
                assert_eq!(processed, 0);
                assert!(error.outcome_unknown().is_some(), "{error}");
                assert_eq!(error.attempts(), 1);
            }
        }
        assert!(client.call(Look).await.is_ok());
    }
}

#[tokio::test]
async fn fault_03_witness_tells_what_never_left() {
    let script = Script::default();
    script.then_unsent(TransportError::broken("closed before it was read"));
    script.then(mews_connector_runtime::transport::TransportResponse::json(
        200, "{}",
    ));
    let client = script.builder().retry(at_once()).build().unwrap();
    let answer = client.call(Set).response().await.unwrap();
    assert_eq!(answer.attempts(), 2);
    assert_eq!(script.bodies().len(), 1);
    // The connection before broke, so the second attempt asks for a new one.
    assert_eq!(script.fresh(), [false, true]);
}

#[tokio::test]
async fn fault_04_reset_after_reading_is_a_doubt_for_writes() {
    let received = Arc::new(Mutex::new(0));
    let log = Arc::clone(&received);
    let address = listen(move |number, mut stream| {
        let log = Arc::clone(&log);
        async move {
            take_in(&mut stream).await;
            *log.lock().unwrap() += 1;
            if number % 2 == 0 {
                stream.set_zero_linger().unwrap();
            } else {
                let Reply::Bytes(reply) = ok("{}") else {
                    return;
                };
                stream.write_all(&reply).await.unwrap();
            }
        }
    })
    .await;
    let client = builder(Environment::platform(address))
        .retry(at_once())
        .build()
        .unwrap();
    let answer = client.call(Look).response().await.unwrap();
    assert_eq!((answer.attempts(), *received.lock().unwrap()), (2, 2));

    let error = client.call(Add).await.unwrap_err();
    assert_eq!(*received.lock().unwrap(), 3, "sent exactly once");
    assert!(error.is_broken() && !error.retry_safe());
    assert_eq!((error.phase(), error.attempts()), (Phase::NoResponse, 1));
    let unknown = error.outcome_unknown().unwrap();
    assert_eq!(unknown.confirmed_by(), Some("orderItems/getAll"));
    assert!(unknown.since() <= unknown.until());
    let line = error.to_string();
    assert!(
        line.contains("; it is unknown whether it was carried out between 20"),
        "{line}"
    );
    assert!(
        line.contains("; orderItems/getAll shows it (sent, but not answered)"),
        "{line}"
    );
}

#[tokio::test]
async fn fault_05_stale_connections_lead_to_no_duplicate() {
    let received: Arc<Mutex<HashMap<String, u32>>> = Arc::default();
    let log = Arc::clone(&received);
    let address = listen(move |number, mut stream| {
        let log = Arc::clone(&log);
        async move {
            // Keeps the connection for a few requests, then hangs up without having said so.
            for _ in 0..=number % 3 {
                let request = take_in(&mut stream).await;
                let Some(head) = find(&request, b"\r\n\r\n") else {
                    return;
                };
                let body: Value = serde_json::from_slice(&request[head + 4..]).unwrap();
                let name = body["Name"].as_str().unwrap().to_owned();
                *log.lock().unwrap().entry(name).or_default() += 1;
                let reply = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
                if stream.write_all(reply).await.is_err() {
                    return;
                }
            }
        }
    })
    .await;
    let client = builder(Environment::platform(address))
        .retry(at_once())
        .fresh_connections(FreshConnections::Never)
        .build()
        .unwrap();
    let mut doubts = 0;
    for number in 0..1000 {
        let name = number.to_string();
        let result = client.call(AddThing { name: name.clone() }).await;
        let processed = received.lock().unwrap().get(&name).copied().unwrap_or(0);
        assert!(processed <= 1, "{name} was added {processed} times");
        match result {
            Ok(Nothing {}) => assert_eq!(processed, 1),
            Err(error) => {
                assert!(error.outcome_unknown().is_some(), "{error}");
                doubts += 1;
            }
        }
    }
    assert!(doubts < 500, "{doubts} doubts");
}

#[tokio::test]
async fn fault_05_broken_connection_is_not_followed_by_another_old_one() {
    let both = Arc::new(tokio::sync::Barrier::new(2));
    let address = listen(move |number, mut stream| {
        let both = Arc::clone(&both);
        async move {
            take_in(&mut stream).await;
            if number < 2 {
                both.wait().await;
            }
            let reply = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
            stream.write_all(reply).await.unwrap();
            // Whatever comes next on this connection is taken in and lost.
            take_in(&mut stream).await;
        }
    })
    .await;
    let client = builder(Environment::platform(address))
        .retry(at_once())
        .build()
        .unwrap();
    let (one, two) = tokio::join!(
        client.call(Look).into_future(),
        client.call(Look).into_future()
    );
    one.unwrap();
    two.unwrap();
    let answer = client.call(Look).response().await.unwrap();
    assert_eq!(answer.attempts(), 2, "not one more per old connection");
}

#[tokio::test]
async fn fault_06_silence_ends_with_the_attempt_limit() {
    let clock = StoppedClock::default();
    let silence = || Reply::Silence(Arc::clone(&clock.over));
    let server = Server::start([silence(), ok("{}"), silence()]).await;
    let client = server
        .builder()
        .retry(at_once())
        .clock(clock.clone())
        .build()
        .unwrap();
    let answer = client.call(Look).response().await.unwrap();
    assert_eq!(answer.attempts(), 2);
    let error = client.call(Add).await.unwrap_err();
    assert!(error.is_timeout() && error.outcome_unknown().is_some());
    assert_eq!((error.attempts(), server.received().len()), (1, 3));
}

fn cuts() -> [Reply; 2] {
    let short = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\nRequest-Id: r\r\n\r\n{\"Things\":";
    let chunk =
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nRequest-Id: r\r\n\r\n40\r\n{\"Thi";
    [Reply::Bytes(short.to_vec()), Reply::Bytes(chunk.to_vec())]
}

#[tokio::test]
async fn fault_07_cut_answer_of_a_read_is_fetched_once_more() {
    for cut in cuts() {
        let server = Server::start([cut, ok(r#"{"Things":[{"Id":1}]}"#)]).await;
        let client = server.builder().retry(at_once()).build().unwrap();
        let answer = client.call(GetThings::default()).response().await.unwrap();
        assert_eq!((answer.value.things.len(), answer.attempts()), (1, 2));
    }
    let server = Server::start(cuts()).await;
    let client = server.builder().retry(at_once()).build().unwrap();
    let error = client.call(GetThings::default()).await.unwrap_err();
    assert!(error.is_broken() && error.retry_safe());
    assert_eq!((error.attempts(), server.received().len()), (2, 2));
}

#[tokio::test]
async fn fault_07_cut_answer_of_a_write_says_that_it_was_carried_out() {
    for cut in cuts() {
        let server = Server::start([cut]).await;
        let client = server.builder().retry(at_once()).build().unwrap();
        let error = client.call(Add).await.unwrap_err();
        assert!(error.is_broken() && error.is_applied() && !error.retry_safe());
        assert!(error.outcome_unknown().is_none());
        assert_eq!((error.attempts(), server.received().len()), (1, 1));
        assert_eq!(error.request_id(), Some("r"));
        let line = error.to_string();
        assert!(
            line.ends_with("(status 200, carried out, request id r)"),
            "{line}"
        );
    }
}

#[tokio::test]
async fn fault_07_cut_answer_with_an_error_is_that_error() {
    let cut = b"HTTP/1.1 429 Slow\r\nContent-Length: 100\r\nRetry-After: 86400\r\n\r\n{\"Mess";
    let server = Server::start([Reply::Bytes(cut.to_vec())]).await;
    let client = server.builder().retry(at_once()).build().unwrap();
    let error = client.call(Add).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert!(
        error.outcome_unknown().is_some(),
        "nobody knows whose error that would have been"
    );
    assert_eq!(error.retry_after().unwrap().as_secs(), 86_400);
    assert!(
        error
            .to_string()
            .contains("the rest of the response is missing"),
        "{error}"
    );
}

#[tokio::test]
async fn fault_07_cut_answer_counts_by_its_status() {
    let cut = |status: &str| {
        let bytes = format!("HTTP/1.1 {status}\r\nContent-Length: 100\r\n\r\n{{\"Mess");
        Reply::Bytes(bytes.into_bytes())
    };
    let server = Server::start([cut("500 A"), cut("429 B"), ok("{}")]).await;
    let client = server.builder().retry(at_once()).build().unwrap();
    assert_eq!(client.call(Look).response().await.unwrap().attempts(), 3);

    for (line, status) in [("403 A", 403), ("429 B", 429), ("503 C", 503)] {
        let server = Server::start([cut(line)]).await;
        let client = server.builder().retry(at_once()).build().unwrap();
        let error = client.call(Add).await.unwrap_err();
        assert!(!error.is_applied() && !error.retry_safe());
        assert!(error.outcome_unknown().is_some(), "{error}");
        assert_eq!((error.status(), error.attempts()), (Some(status), 1));
    }
}

#[tokio::test]
async fn fault_42_redirect_is_an_answer_and_nothing_else() {
    let other = Server::start([ok("{}"), ok("{}")]).await;
    for status in ["301 A", "302 B", "303 C", "307 D", "308 E"] {
        for location in [other.address(), "http://example.com/x", "/other/path"] {
            let header = format!("Location: {location}\r\n");
            let server =
                Server::start([http(status, &header, ""), http(status, &header, "")]).await;
            let client = server.builder().retry(at_once()).build().unwrap();
            for error in [
                client.call(Look).await.unwrap_err(),
                client.call(Add).await.unwrap_err(),
            ] {
                assert_eq!(error.attempts(), 1);
                assert!(error.to_string().contains("it was not followed"), "{error}");
            }
            assert_eq!(server.received().len(), 2);
        }
    }
    assert!(other.received().is_empty());
}

/// What a server or something before it can put on the wire, as it comes through the HTTP library.
#[tokio::test]
async fn fault_42_status_that_no_api_sends_is_a_doubt_on_the_wire() {
    const EMPTY: &str = "Content-Length: 0\r\n\r\n";
    let near = [
        r#"{"message":"Forbidden"}"#,
        r#"{"Messages":["No."]}"#,
        r#"[{"Message":"No."}]"#,
        r#"{"error":{"Message":"No."}}"#,
        r#"{"Message":"No."}<html>"#,
    ];
    let mut answers: Vec<String> = near
        .map(|body| {
            format!(
                "HTTP/1.1 403 F\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            )
        })
        .into();
    for status in (300..309).chain([
        401, 404, 408, 429, 444, 499, 500, 502, 503, 504, 600, 777, 999,
    ]) {
        for location in [
            "",
            "Location: /\r\n",
            "Location:\r\n",
            "Location: http://[\r\n",
            "Location: a\r\nLocation: b\r\n",
        ] {
            answers.push(format!("HTTP/1.1 {status} X\r\n{location}{EMPTY}"));
        }
    }
    for head in [
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
        "HTTP/1.1 101 X\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n",
        "HTTP/1.1 100 A\r\n\r\nHTTP/1.1 102 B\r\n\r\n",
        "HTTP/1.1 100 A\r\n\r\nHTTP/1.1 303 B\r\nLocation: /\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 000 X\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 1000 X\r\nContent-Length: 0\r\n\r\n",
        "HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 200\r\n",
    ] {
        answers.push(head.to_owned());
    }
    for answer in answers {
        let bytes = || Reply::Bytes(answer.clone().into_bytes());
        let server = Server::start([bytes(), bytes()]).await;
        let client = server.builder().retry(at_once()).build().unwrap();
        let error = client.call(Add).await.unwrap_err();
        assert!(error.outcome_unknown().is_some(), "{answer:?}: {error}");
        assert!(
            !error.retry_safe() && error.attempts() == 1,
            "{answer:?}: {error}"
        );
        assert_eq!(server.received().len(), 1, "{answer:?}");
    }
}

#[tokio::test]
async fn fault_44_plain_http_is_for_this_machine_only() {
    for address in [
        "http://api.mews.com",
        "http://192.168.0.7:8080",
        "http://[2001:db8::1]",
    ] {
        let error = builder(Environment::platform(address)).build().unwrap_err();
        assert_eq!(error.setting(), Setting::Environment);
        assert!(error.to_string().contains("http"), "{error}");
    }
    assert!(
        builder(Environment::platform("http://[::1]:1"))
            .build()
            .is_ok()
    );
}

#[tokio::test]
async fn fault_45_address_holds_no_secret() {
    for address in [
        "https://user:CANARY0@api.mews.com",
        "https://CANARY0@api.mews.com",
        "https://api.mews.com?token=CANARY0",
        "https://api.mews.com#CANARY0",
    ] {
        let error = builder(Environment::platform(address)).build().unwrap_err();
        assert_eq!(error.setting(), Setting::Environment);
        assert!(!error.to_string().contains("CANARY0"), "{error}");
    }
}

#[tokio::test]
async fn fault_53_frames_of_http_2_are_no_answer() {
    // A GOAWAY of stream 0 with REFUSED_STREAM. The client speaks HTTP/1.1 only, so it can mean nothing to it.
    let goaway = [0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7];
    let replies = || [Reply::Bytes(goaway.to_vec()), ok("{}")];
    let server = Server::start(replies()).await;
    let client = server.builder().retry(at_once()).build().unwrap();
    assert_eq!(client.call(Look).response().await.unwrap().attempts(), 2);

    let server = Server::start(replies()).await;
    let client = server.builder().retry(at_once()).build().unwrap();
    let error = client.call(Add).await.unwrap_err();
    assert!(error.is_broken() && error.outcome_unknown().is_some());
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn request_ids_of_both_attempts_are_told() {
    let body = json!({ "Message": "Try later." }).to_string();
    let first =
        "HTTP/1.1 503 X\r\nRequest-Id: one\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    let second = http("400 Bad Request", "", body);
    let server = Server::start([Reply::Bytes(first.into()), second]).await;
    let client = server.builder().retry(at_once()).build().unwrap();
    let error = client.call(Look).await.unwrap_err();
    assert_eq!(error.request_id(), Some("req-1"));
    assert_eq!(error.earlier().unwrap().request_id(), Some("one"));
}
