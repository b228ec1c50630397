//! Calls from programs that have no asynchronous code.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use mews_connector_runtime::blocking::{Wait as _, WaitEach as _};
use mews_connector_runtime::budget::{Budget, Budgets, Closing, Unlimited};
use mews_connector_runtime::clock::{Clock as _, TokioClock};
use mews_connector_runtime::testkit::Script;
use mews_connector_runtime::{Client, ClientBuilder, Environment, Error};
use serde_json::json;

use crate::testkit::{API, builder};

/// Answers so many connections with an empty object each.
fn server(connections: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().take(connections) {
            let mut stream = stream.unwrap();
            let mut head = Vec::new();
            let mut byte = [0];
            while !head.ends_with(b"}") && stream.read_exact(&mut byte).is_ok() {
                head.push(byte[0]);
            }
            let answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    address
}

#[test]
fn calls_wait_over_a_real_network_from_many_threads() {
    let address = server(8);
    let client: Client = ClientBuilder::new(Environment::platform(address), &API)
        .client_token("client-token")
        .access_token("access-token")
        .client_name("Test 1.0")
        .build()
        .unwrap();
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || {
                let value = client
                    .call_untyped("things/getAll", json!({}))
                    .wait()
                    .unwrap();
                assert_eq!(value.as_str(), "{}");
                let raw = client
                    .call_untyped("things/getAll", json!({}))
                    .raw()
                    .wait()
                    .unwrap();
                assert_eq!(raw.status(), 200);
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}

#[test]
fn streams_become_iterators() {
    struct Three(u8);

    impl futures_core::Stream for Three {
        type Item = Result<u8, Error>;

        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            self.0 += 1;
            std::task::Poll::Ready((self.0 <= 3).then_some(Ok(self.0)))
        }
    }

    let mut items = Three(0).wait_each();
    assert_eq!(items.next().unwrap().unwrap(), 1);
    assert_eq!(items.stream().0, 1);
    assert_eq!(
        items.by_ref().map(Result::unwrap).collect::<Vec<_>>(),
        [2, 3]
    );
    assert!(items.next().is_none());
}

#[tokio::test]
async fn waiting_in_asynchronous_code_is_an_error_and_no_panic() {
    let script = Script::new();
    let client = builder().transport(script.clone()).build().unwrap();
    let error = client
        .call_untyped("things/getAll", json!({}))
        .wait()
        .unwrap_err();
    assert!(error.is_invalid_request());
    assert!(error.to_string().contains("use `.await` there"), "{error}");
    assert!(script.requests().is_empty());
}

/// Reports on a timer, and says when it did.
struct Slow(Arc<AtomicBool>);

impl Budgets for Slow {
    fn budget(&self, _: &str) -> Arc<dyn Budget> {
        Arc::new(Unlimited::new())
    }

    fn closed(&self) -> Closing<'_> {
        Box::pin(async {
            let pause = Duration::from_millis(1);
            TokioClock::new().sleep(pause).await;
            self.0.store(true, Ordering::Relaxed);
        })
    }
}

#[test]
fn closing_waits_for_what_is_queued() {
    let closed = Arc::<AtomicBool>::default();
    let client: Client = builder()
        .budgets(Slow(Arc::clone(&closed)))
        .build()
        .unwrap();
    client.close().wait().unwrap();
    assert!(closed.load(Ordering::Relaxed));
}
