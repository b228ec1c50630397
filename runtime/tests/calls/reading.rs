//! Reading a response ends with the call's deadline, and with what the client accepts.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant, SystemTime};

use mews_connector_runtime::clock::{Clock, TokioClock};
use mews_connector_runtime::transport::TransportResponse;
use mews_connector_runtime::{Client, Error, Operation};
use serde_json::json;

use crate::support::{GetThings, Script};

/// A clock on which a second goes by whenever it is read, from the response on.
#[derive(Clone)]
struct Hasty {
    start: Instant,
    reads: Arc<AtomicU32>,
}

impl Clock for Hasty {
    fn now(&self) -> Instant {
        self.start + Duration::from_secs(self.reads.fetch_add(1, Ordering::Relaxed).into())
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(std::future::pending())
    }
}

fn things(item: &str, count: usize) -> String {
    let items = vec![item; count].join(",");
    format!("{{\"Things\":[{items}],\"Cursor\":null}}")
}

fn client(body: String) -> (Client, Hasty) {
    let script = Script::default();
    script.then(TransportResponse::json(200, body));
    let clock = Hasty {
        start: TokioClock::new().now(),
        reads: Arc::default(),
    };
    let builder = script.builder().clock(clock.clone());
    (builder.build().unwrap(), clock)
}

async fn read(item: &str, count: usize) -> (Result<usize, Error>, u32) {
    let (client, clock) = client(things(item, count));
    let call = client.call(GetThings::default());
    let things = call.deadline(Duration::from_secs(60)).await;
    let reads = clock.reads.load(Ordering::Relaxed);
    (things.map(|it| it.things.len()), reads)
}

#[tokio::test]
async fn reading_ends_with_the_deadline_of_the_call() {
    for item in [r#"{"Id":1}"#, "0", r#"{"Id":[[],{}]}"#] {
        let (read, reads) = read(item, 100_000).await;
        let error = read.unwrap_err();
        assert!(error.is_timeout() && error.is_applied(), "{error}");
        assert!(reads < 70, "{reads}");
        assert!(
            error.to_string().contains(
                "the call's deadline came while the response was being read; ask for less, or raise the deadline"
            ),
            "{error}"
        );
    }
    let (page, _) = read(r#"{"Id":1}"#, 5000).await;
    assert_eq!(page.unwrap(), 5000);
}

#[tokio::test]
async fn reading_without_types_ends_with_the_deadline_of_the_call() {
    for body in [things("0", 1_000_000), things("[[]]", 1_000_000)] {
        let (client, _) = client(body);
        let untyped = client.call_untyped("things/getAll", json!({}));
        // Until the response is there, a few seconds go by; reading it takes as many again.
        let error = untyped.deadline(Duration::from_secs(7)).await.unwrap_err();
        assert!(error.is_timeout() && error.is_applied(), "{error}");
    }
    let (client, _) = client(things("0", 10));
    let small = client.call_untyped("things/getAll", json!({}));
    small.deadline(Duration::from_secs(7)).await.unwrap();
}

#[tokio::test]
async fn memory_that_a_response_without_types_takes_is_bounded() {
    let read = async |ratio: usize| {
        let script = Script::new([&*things("0", 2_000_000)]);
        let client = script.builder().max_memory_ratio(ratio).build().unwrap();
        client.call_described(GetThings::FACTS, json!({})).await
    };
    let error = read(1).await.unwrap_err();
    assert!(error.is_body() && error.is_applied(), "{error}");
    assert!(read(4).await.unwrap().as_str().len() > 4_000_000);
}

#[tokio::test]
async fn items_that_are_set_aside_are_counted() {
    let read = async |aside: usize, odd: usize| {
        let script = Script::new([&*things("0", odd)]);
        let client = script.builder().max_rejected_items(aside).build().unwrap();
        client.call(GetThings::default()).pages().try_next().await
    };
    let page = read(1000, 1000).await.unwrap().unwrap();
    assert_eq!(page.rejected.len(), 1000);
    let error = read(1000, 1234).await.unwrap_err();
    assert!(error.is_decode() && !error.is_rejected_item());
    assert_eq!(error.path(), Some("Things[0]"));
    let line = error.to_string();
    let told = "expected an object; 1234 items of the response do not fit, 234 more than the 1000 that are set aside \
                (`max_rejected_items`)";
    assert!(line.contains(told), "{line}");
    assert!(read(0, 1).await.is_err());
}

#[tokio::test]
async fn memory_that_an_answer_takes_is_bounded_and_the_bound_can_be_raised() {
    let read = async |ratio: usize| {
        let script = Script::new([&*things(r#"{"Id":1,"Name":"chair"}"#, 300_000)]);
        let client = script.builder().max_memory_ratio(ratio).build().unwrap();
        client.call(GetThings::default()).await
    };
    let error = read(1).await.unwrap_err();
    assert!(error.is_body() && error.is_applied() && !error.is_decode());
    assert_eq!(
        error.to_string().split(" (").next().unwrap(),
        "things/getAll: reading the response takes more than 1 times its size, which no honest response does; take it as \
         bytes with `raw()`, or raise `max_memory_ratio`"
    );
    assert_eq!(read(4).await.unwrap().things.len(), 300_000);
}

#[tokio::test]
async fn long_texts_in_the_wrong_place_are_quoted_by_their_head() {
    let long = "a".repeat(100_000);
    for body in [format!("{{\"Things\":\"{long}\"}}"), format!("\"{long}\"")] {
        let script = Script::new([&*body]);
        let error = script
            .client()
            .call(GetThings::default())
            .await
            .unwrap_err();
        let line = error.to_string();
        assert!(line.len() < 500, "{line}");
    }
}
