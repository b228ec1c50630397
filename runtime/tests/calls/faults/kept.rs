//! Connections that are kept, and a response too many on them.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use mews_connector_runtime::{Client, Environment, FreshConnections};

use super::at_once;
use super::operations::{Add, Charge, Look, Set};
use crate::support::{builder, find};

/// Refuses everything but the stray response.
const REFUSAL: &[u8] = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 17\r\n\r\n{\"Message\":\"No.\"}";
const STRAY: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

/// Answers every request on its connection, and once more when it is told to.
struct Server {
    client: Client,
    /// For each connection, the operations that were called on it.
    calls: Arc<Mutex<Vec<Vec<String>>>>,
    blurt: Sender<()>,
    blurted: Receiver<usize>,
}

fn start(which: FreshConnections) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let calls: Arc<Mutex<Vec<Vec<String>>>> = Arc::default();
    let streams: Arc<Mutex<Vec<TcpStream>>> = Arc::default();
    let (log, kept) = (Arc::clone(&calls), Arc::clone(&streams));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.unwrap();
            let number = log.lock().unwrap().len();
            log.lock().unwrap().push(Vec::new());
            kept.lock().unwrap().push(stream.try_clone().unwrap());
            let log = Arc::clone(&log);
            std::thread::spawn(move || answer(stream, number, &log));
        }
    });
    let (blurt, asked) = channel();
    let (told, blurted) = channel();
    std::thread::spawn(move || {
        for () in asked {
            // On loopback, what is written has arrived when this returns. Connections that are closed take nothing.
            let mut streams = streams.lock().unwrap();
            let written = streams.iter_mut().map(|it| it.write_all(STRAY));
            told.send(written.filter(Result::is_ok).count()).unwrap();
        }
    });
    let client = builder(Environment::platform(address))
        .retry(at_once())
        .fresh_connections(which)
        .build()
        .unwrap();
    Server {
        client,
        calls,
        blurt,
        blurted,
    }
}

fn answer(mut stream: TcpStream, number: usize, log: &Mutex<Vec<Vec<String>>>) {
    let mut request = Vec::new();
    let mut piece = [0; 4096];
    while let Ok(length @ 1..) = stream.read(&mut piece) {
        request.extend_from_slice(&piece[..length]);
        // The body is one object, and it has no braces in its texts.
        if find(&request, b"}").is_some() {
            let text = String::from_utf8_lossy(&request);
            let path = text.split_whitespace().nth(1).unwrap().to_owned();
            let (_, action) = path.rsplit_once('/').unwrap();
            log.lock().unwrap()[number].push(action.to_owned());
            request.clear();
            if stream.write_all(REFUSAL).is_err() {
                return;
            }
        }
    }
}

impl Server {
    /// Sends a response too many on every connection, and returns before anybody had the time to look at it.
    async fn blurt(&self) {
        // Connections are put back by tasks of their own.
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        self.blurt.send(()).unwrap();
        assert!(self.blurted.recv().unwrap() > 0);
    }

    fn calls(&self) -> Vec<Vec<String>> {
        self.calls.lock().unwrap().clone()
    }
}

#[tokio::test]
async fn fault_05_stray_answer_is_not_taken_for_that_of_a_charge() {
    for which in [FreshConnections::default(), FreshConnections::Writes] {
        let server = start(which);
        server.client.call(Look).await.unwrap_err();
        server.blurt().await;
        let error = server.client.call(Charge).await.unwrap_err();
        assert!(error.is_forbidden(), "{error}");
        server.blurt().await;
        let error = server.client.call(Add).await.unwrap_err();
        assert!(error.is_forbidden(), "{error}");
        assert_eq!(server.calls()[1..], [["charge"], ["add"]]);
    }
    let server = start(FreshConnections::Money);
    server.client.call(Look).await.unwrap_err();
    server.blurt().await;
    let error = server.client.call(Charge).await.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
}

/// Shows that the test above would notice, and what `Never` means.
#[tokio::test]
async fn fault_05_stray_answer_on_a_kept_connection_is_taken_for_the_next_one() {
    let server = start(FreshConnections::Never);
    server.client.call(Look).await.unwrap_err();
    server.blurt().await;
    assert!(server.client.call(Charge).await.is_ok(), "the stray one");
}

#[tokio::test]
async fn fault_05_connection_of_a_charge_is_used_once() {
    let server = start(FreshConnections::default());
    for _ in 0..2 {
        server.client.call(Look).await.unwrap_err();
        server.client.call(Charge).await.unwrap_err();
        server.client.call(Set).await.unwrap_err();
        let untyped = serde_json::json!({});
        let call = server.client.call_untyped("any/thing", untyped);
        call.await.unwrap_err();
        // Gives a connection that would be put back the time to be.
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
    }
    let calls = server.calls();
    assert_eq!(calls[0], ["look", "update", "look", "update"]);
    assert_eq!(calls[1..], [["charge"], ["thing"], ["charge"], ["thing"]]);
}

#[tokio::test]
async fn choice_says_which_calls_ask_for_a_connection_of_their_own() {
    for (which, expected) in [
        (FreshConnections::Never, [false, false, false, false]),
        (FreshConnections::Money, [false, false, false, true]),
        (FreshConnections::AdditiveWrites, [false, false, true, true]),
        (FreshConnections::Writes, [false, true, true, true]),
    ] {
        let script = crate::support::Script::new(["{}", "{}", "{}", "{}"]);
        let client = script.builder().fresh_connections(which).build().unwrap();
        client.call(Look).await.unwrap();
        client.call(Set).await.unwrap();
        client.call(Add).await.unwrap();
        client.call(Charge).await.unwrap();
        assert_eq!(script.fresh(), expected, "{which:?}");
    }
}
