//! What the fake grants to nobody: answers under another name, more memory than it may take, tokens to another server.

use std::sync::{Arc, Mutex};

use mews_connector_fake::{CallPattern, Fake, Recording};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::support::{call, hotel, hotel_with, http_client};
use crate::wire::{Connection, Raw};

/// Asks over a connection of its own, with this request line and these headers.
async fn ask(fake: &Fake, line: &str, headers: &[&str]) -> Raw {
    let mut connection = Connection::open(fake).await;
    let mut request = format!("{line}\r\n");
    for header in headers {
        request.push_str(&format!("{header}\r\n"));
    }
    request.push_str("Connection: close\r\nContent-Length: 2\r\n\r\n{}");
    connection.0.write_all(request.as_bytes()).await.unwrap();
    Raw::new(&connection.rest().await.0)
}

const PATHS: [&str; 6] = [
    "GET / HTTP/1.1",
    "GET /__fake/page.js HTTP/1.1",
    "GET /__fake/info HTTP/1.1",
    "POST /__fake/reset HTTP/1.1",
    "POST /api/connector/v1/bookings/getAll HTTP/1.1",
    "GET /anything HTTP/1.1",
];

#[tokio::test]
async fn requests_under_another_name_are_refused_on_every_path() {
    let fake = hotel().await;
    call(&fake, "bookings/getAll", json!({})).await.ok();
    let port = fake.address().port();
    let evil = format!("Host: evil.example:{port}");
    let origin = format!("Origin: http://evil.example:{port}");
    let (own, wrong) = (format!("Host: localhost:{port}"), "Host: localhost:1");
    let message = format!(
        "The fake is called by a name of this machine: one `Host` is expected, of 127.0.0.1, localhost or [::1], with port \
         {port} or none."
    );
    for line in PATHS {
        for headers in [
            &[evil.as_str(), &origin][..],
            &[evil.as_str()],
            &["Host:"],
            &[wrong],
            &[own.as_str(), &evil],
            &[evil.as_str(), &own],
            &[own.as_str(), &own],
            &[],
        ] {
            let refused = ask(&fake, line, headers).await;
            assert_eq!(refused.status(), 403, "{line} {headers:?}");
            assert_eq!(refused.json(), json!({ "Message": message }));
            assert_eq!(refused.header("Fake-Reason"), Some("pointer=; rule=host"));
        }
        // The request line names a host, and the header another one.
        let whole = line.replacen('/', &format!("http://evil.example:{port}/"), 1);
        assert_eq!(ask(&fake, &whole, &[&own]).await.status(), 403, "{whole}");
        let old = line.replace("HTTP/1.1", "HTTP/1.0");
        assert_eq!(ask(&fake, &old, &[]).await.status(), 403, "{old}");
    }
    assert_eq!(
        fake.calls().len(),
        1,
        "nothing was reset, and nothing called"
    );
}

#[tokio::test]
async fn every_name_of_this_machine_is_answered() {
    let fake = hotel().await;
    let port = fake.address().port();
    for host in [
        format!("127.0.0.1:{port}"),
        format!("localhost:{port}"),
        format!("[::1]:{port}"),
        "LOCALHOST".to_owned(),
        "127.0.0.1".to_owned(),
    ] {
        let header = format!("Host: {host}");
        let page = ask(&fake, "GET / HTTP/1.1", &[&header]).await;
        assert_eq!(page.status(), 200, "{host}");
        let line = format!("GET http://{host}/__fake/info HTTP/1.1");
        assert_eq!(ask(&fake, &line, &[&header]).await.status(), 200, "{host}");
        // The fake's own page is of the same origin; that of another port is not.
        for (origin, status) in [(host.as_str(), 204), ("localhost:3000", 403)] {
            let origin = format!("Origin: http://{origin}");
            let reset = ask(&fake, "POST /__fake/reset HTTP/1.1", &[&header, &origin]).await;
            assert_eq!(reset.status(), status, "{host} {origin}");
        }
        let json = "Content-Type: application/json";
        let refused = ask(&fake, PATHS[4], &[&header, json]).await;
        assert_eq!(
            refused.status(),
            401,
            "{host}: it gets as far as its tokens"
        );
    }
}

#[tokio::test]
async fn pages_of_other_origins_control_nothing() {
    let fake = hotel().await;
    call(&fake, "bookings/getAll", json!({})).await.ok();
    let port = fake.address().port();
    let host = format!("Host: localhost:{port}");
    let own = format!("Origin: http://localhost:{port}");
    for others in [
        &["Origin: null".to_owned()][..],
        &["Origin:".to_owned()],
        &[format!("Origin: http://evil.example:{port}")],
        &[format!("Origin: http://localhost:{port}.evil.example")],
        &[format!("Origin: https://localhost:{port}")],
        &[format!("Origin: http://127.0.0.1:{port}")],
        &[format!("{own}/")],
        &[own.clone(), "Origin: http://evil.example".to_owned()],
        &["Origin: null".to_owned(), own],
    ] {
        let mut headers = vec![host.as_str()];
        headers.extend(others.iter().map(String::as_str));
        for line in &PATHS[2..4] {
            let refused = ask(&fake, line, &headers).await;
            assert_eq!(refused.status(), 403, "{line} {others:?}");
        }
    }
    assert_eq!(fake.calls().len(), 1, "nothing was reset");
}

/// What a browser or a proxy may make of a name before it arrives.
#[tokio::test]
async fn names_that_only_look_like_this_machine_are_refused() {
    let fake = hotel().await;
    let port = fake.address().port();
    for host in [
        "user@localhost:PORT",
        "localhost.:PORT",
        "[::1%25lo]:PORT",
        "[::ffff:127.0.0.1]:PORT",
        "0.0.0.0:PORT",
        "localhost:PORT, evil.example",
        "localhost:PORT evil.example",
        "localhost/evil.example",
        "localhost#evil.example",
        "localhost:+PORT",
        "l\u{43e}calhost:PORT",
    ] {
        let header = format!("Host: {host}").replace("PORT", &port.to_string());
        for line in PATHS {
            let refused = ask(&fake, line, &[&header, "X-Forwarded-Host: localhost"]).await;
            assert_eq!(refused.status(), 403, "{line} {header}");
        }
    }
    let own = format!("Host: localhost:{port}");
    for whole in [
        "GET http://user@localhost:PORT/__fake/info HTTP/1.1",
        "GET http://localhost:PORT@evil.example/__fake/info HTTP/1.1",
        "CONNECT evil.example:80 HTTP/1.1",
        "GET evil.example HTTP/1.1",
    ] {
        let line = whole.replace("PORT", &port.to_string());
        assert_eq!(ask(&fake, &line, &[&own]).await.status(), 403, "{line}");
    }
}

async fn control(fake: &Fake, path: &str) -> Value {
    let address = format!("{}/__fake/{path}", fake.platform_address());
    let text = http_client().get(address).send().await.unwrap();
    serde_json::from_str(&text.text().await.unwrap()).unwrap()
}

/// A text of so many letters in a request.
fn long(letters: usize) -> Value {
    json!({ "Name": "x".repeat(letters), "Email": "ada@example.com" })
}

#[tokio::test]
async fn the_journal_holds_as_many_bytes_as_it_may_and_tells_what_it_dropped() {
    let builder = Fake::builder().schema(hotel_with(""));
    let fake = builder.max_journal(20_000).start().await.unwrap();
    for _ in 0..6 {
        call(&fake, "guests/add", long(4_000)).await;
    }
    let numbers: Vec<_> = fake.calls().iter().map(|call| call.number).collect();
    assert_eq!(numbers, [3, 4, 5, 6], "the oldest are dropped");
    let dropped = fake.dropped_calls();
    assert_eq!(dropped.calls, 2);
    assert!((8_000..10_000).contains(&dropped.bytes), "{dropped}");

    let told = json!({ "calls": 2, "bytes": dropped.bytes });
    let calls = control(&fake, "calls?after=4").await;
    assert_eq!(calls["calls"].as_array().unwrap().len(), 2);
    assert_eq!((&calls["last"], &calls["dropped"]), (&json!(6), &told));
    let info = &control(&fake, "info").await["journal"];
    assert_eq!((&info["calls"], &info["dropped"]), (&json!(4), &told));
    assert_eq!(info["max_bytes"], 20_000);
    assert!(info["bytes"].as_u64().unwrap() <= 20_000);

    // One that is larger than the whole journal is dropped, too.
    call(&fake, "guests/add", long(30_000)).await;
    assert_eq!((fake.calls().len(), fake.dropped_calls().calls), (0, 7));
    let pattern = CallPattern::new("guests/add");
    let fails = std::panic::AssertUnwindSafe(|| fake.assert_calls(&pattern, 7));
    let panic = std::panic::catch_unwind(fails).unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    let hint = "The journal has dropped 7 older calls of ";
    assert!(
        text.contains(hint) && text.contains("`max_journal`"),
        "{text}"
    );
    fake.clear_calls();
    assert!(fake.dropped_calls().is_nothing());
}

#[tokio::test]
async fn a_recording_holds_as_many_bytes_as_it_may_and_tells_what_it_lacks() {
    let builder = Fake::builder().schema(hotel_with("")).record();
    let fake = builder.max_recording(20_000).start().await.unwrap();
    call(&fake, "guests/add", json!({ "Name": "Ada" })).await;
    let whole = fake.recording();
    assert!(whole.dropped().is_nothing() && !whole.to_json().contains("dropped"));
    for _ in 0..6 {
        call(&fake, "guests/add", long(4_000)).await;
    }
    let recording = fake.recording();
    let (kept, dropped) = (recording.exchanges().len(), recording.dropped());
    assert_eq!((kept as u64 + dropped.calls, kept < 7), (7, true));
    let again = Recording::from_json(&recording.to_json()).unwrap();
    assert_eq!(again.dropped(), dropped);
}

#[tokio::test]
async fn a_server_behind_the_fake_is_asked_once_and_no_redirect_is_followed() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let elsewhere = format!("{address}/elsewhere");
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked);
    tokio::spawn(async move {
        let redirect = format!(
            "HTTP/1.1 307 Temporary Redirect\r\nLocation: {elsewhere}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
        // The first call is redirected; the connection of the second one ends before a response.
        for answer in [redirect.as_str(), "", "", ""] {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut buffer = vec![0; 16_384];
            let count = stream.read(&mut buffer).await.unwrap();
            let text = String::from_utf8_lossy(&buffer[..count]).into_owned();
            seen.lock().unwrap().push(text);
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    let builder = Fake::builder().schema(hotel_with("")).proxy(&address);
    let fake = builder.start().await.unwrap();
    assert_eq!(call(&fake, "bookings/getAll", json!({})).await.status, 307);
    assert_eq!(call(&fake, "bookings/getAll", json!({})).await.status, 502);
    let asked = asked.lock().unwrap();
    assert_eq!(asked.len(), 2, "{asked:?}");
    assert!(asked[0].starts_with("POST /api/connector/v1/bookings/getAll HTTP/1.1"));
}
