//! Calls that are dropped, and runtimes that end, at every point of a call.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use mews_connector_runtime::transport::{ResponseBody, TransportError, TransportResponse};
use mews_connector_runtime::{
    Client, ClientBuilder, Environment, Operation, RateLimit, RetryPolicy,
};
use tokio::sync::Notify;
use tracing::field::{Field, Visit};
use tracing::span;

use super::at_once;
use super::operations::{Add, Look, Print, Set};
use crate::layers::through;
use crate::support::{
    ACCESS_TOKEN, API, CLIENT_TOKEN, GetThings, Reply, Script, Server, dropped_after, refusal,
    until_taken,
};

/// Keeps what is written at DEBUG and above, each line with its level before it.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

impl Lines {
    /// Takes the lines of a level about calls that were given up.
    fn given_up(&self, level: &str) -> Vec<String> {
        let mut lines = self.0.lock().unwrap();
        let wanted = |line: &mut String| line.starts_with(level) && line.contains("given up");
        lines.extract_if(.., wanted).collect()
    }
}

impl tracing::Subscriber for Lines {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        *metadata.level() <= tracing::Level::DEBUG
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        struct Line(String);
        impl Visit for Line {
            fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
                self.0.push_str(&format!("{field}={value:?} "));
            }
        }
        let mut line = Line(format!("{} ", event.metadata().level()));
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

#[tokio::test(start_paused = true)]
async fn fault_48_dropped_between_attempts() {
    let script = Script::default();
    let mut answer = refusal(429);
    answer.headers.insert("retry-after", "60".parse().unwrap());
    script.then(answer);
    script.then(TransportResponse::json(200, "{}"));
    let client = script
        .builder()
        .retry(RetryPolicy::default())
        .build()
        .unwrap();
    let call = tokio::spawn(client.call(Add).into_future());
    tokio::time::advance(Duration::from_secs(1)).await;
    assert_eq!(script.bodies().len(), 1);
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    tokio::time::advance(Duration::from_secs(600)).await;
    assert_eq!(script.bodies().len(), 1, "nothing is sent after the drop");
}

#[tokio::test]
async fn fault_48_dropped_between_pages() {
    let script = Script::new([r#"{"Things":[{"Id":1}],"Cursor":"a"}"#, "{}"]);
    let mut pages = script.client().call(GetThings::default()).pages();
    pages.try_next().await.unwrap();
    drop(pages);
    assert_eq!(script.bodies().len(), 1);
}

#[test]
fn fault_48_write_that_is_dropped_after_sending_leaves_a_warning() {
    let lines = Lines::default();
    let _guard = tracing::subscriber::set_default(lines.clone());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        for (write, expected) in [(false, 0), (true, 1)] {
            let taken = Arc::new(Notify::new());
            let server = Server::start([Reply::Silence(Arc::clone(&taken))]).await;
            let client = server.client();
            let mut call = if write {
                tokio::spawn(client.call(Add).into_future())
            } else {
                tokio::spawn(client.call(Look).into_future())
            };
            until_taken(&taken, &mut call).await;
            call.abort();
            assert!(call.await.unwrap_err().is_cancelled());
            let found = lines.given_up("WARN");
            assert_eq!(found.len(), expected, "{found:?}");
            assert!(
                found
                    .iter()
                    .all(|line| line.contains("operation=orders/add"))
            );
            // A read leaves one for whoever debugs.
            assert_eq!(lines.given_up("DEBUG").len(), 1 - expected);
        }
    });
}

/// A body that never comes.
struct Missing;

impl Stream for Missing {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

/// The head of a response whose body never comes.
fn head(status: u16) -> TransportResponse {
    let mut answer = TransportResponse::json(status, "");
    answer.body = ResponseBody::chunks(Missing);
    answer
}

fn waits(status: u16, body: &str) -> TransportResponse {
    let mut answer = TransportResponse::json(status, body.to_owned());
    answer.headers.insert("retry-after", "5".parse().unwrap());
    answer
}

/// The warnings of a call that is dropped after two seconds, in which it got these responses and then none.
fn warnings_of<O: Operation>(answers: Vec<TransportResponse>, operation: O) -> Vec<String> {
    let lines = Lines::default();
    let _guard = tracing::subscriber::set_default(lines.clone());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    runtime.block_on(async {
        let script = Script::default();
        for answer in answers {
            script.then(answer);
        }
        script.then_never();
        let policy = at_once().with_absolute_writes(true);
        let client = script.builder().retry(policy).build().unwrap();
        let call = client.call(operation).into_future();
        let dropped = dropped_after(Duration::from_secs(2), call).await;
        assert!(dropped.is_none(), "the call ended by itself");
    });
    lines.given_up("WARN")
}

const UNKNOWN: &str = "after it was sent; it is unknown whether it was carried out";
const CARRIED_OUT: &str = "while its response arrived; the status says that it was carried out";

fn assert_one(warnings: Vec<String>, text: &str, operation: &str) {
    let [warning] = &warnings[..] else {
        panic!("not one warning: {warnings:?}");
    };
    assert!(warning.contains(text), "{warning}");
    let operation = format!("operation={operation} ");
    assert!(warning.contains(&operation), "{warning}");
}

#[test]
fn fault_48_doubt_is_told_when_the_call_is_dropped_before_its_next_attempt() {
    // The wait that the server asks for.
    assert_one(
        warnings_of(vec![waits(503, "")], Set),
        UNKNOWN,
        "things/update",
    );
    // The next attempt, which nobody sent, or which is refused for the time being.
    let limited = waits(429, r#"{"Message":"Slow down."}"#);
    let answers = vec![refusal(503), limited];
    assert_one(warnings_of(answers, Set), UNKNOWN, "things/update");
    // No doubt, no warning: the API refused, or nothing is changed by asking.
    let limited = || waits(429, r#"{"Message":"Slow down."}"#);
    assert!(warnings_of(vec![limited()], Add).is_empty());
    assert!(warnings_of(vec![limited()], Print).is_empty());
    assert!(warnings_of(vec![waits(503, "")], Look).is_empty());
}

#[test]
fn fault_48_call_that_is_dropped_while_its_answer_arrives_is_told_by_its_status() {
    assert_one(warnings_of(vec![head(200)], Add), CARRIED_OUT, "orders/add");
    assert_one(
        warnings_of(vec![head(204)], Print),
        CARRIED_OUT,
        "bills/getPdf",
    );
    // A repetition that succeeds settles the doubt about the first one.
    let settled = vec![refusal(503), head(200)];
    assert_one(warnings_of(settled, Set), CARRIED_OUT, "things/update");
    for status in [303, 400, 403, 429, 500, 503] {
        assert_one(warnings_of(vec![head(status)], Add), UNKNOWN, "orders/add");
    }
    let mut portal = head(200);
    let html = "text/html".parse().unwrap();
    portal.headers.insert("content-type", html);
    assert_one(warnings_of(vec![portal], Add), UNKNOWN, "orders/add");
    assert!(warnings_of(vec![head(200)], Look).is_empty());
    assert!(warnings_of(vec![head(503)], GetThings::default()).is_empty());
    assert_one(warnings_of(vec![], Print), UNKNOWN, "bills/getPdf");
}

#[test]
fn fault_48_doubt_is_told_when_the_call_is_dropped_in_the_queue_of_the_rate_budget() {
    let lines = Lines::default();
    let _guard = tracing::subscriber::set_default(lines.clone());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    runtime.block_on(async {
        let script = Script::default();
        script.then(refusal(503));
        let client: Client = ClientBuilder::new(Environment::Demo, &API)
            .client_token(CLIENT_TOKEN)
            .access_token(ACCESS_TOKEN)
            .client_name("Test 1.0")
            .rate_limit(RateLimit::new(1, Duration::from_secs(30)))
            .retry(at_once().with_absolute_writes(true))
            .transport(through(script.clone()))
            .build()
            .unwrap();
        let call = client.call(Set).into_future();
        let dropped = dropped_after(Duration::from_secs(2), call).await;
        assert!(
            dropped.is_none(),
            "the second turn comes after half a minute"
        );
        assert_eq!(script.bodies().len(), 1);
    });
    let found = lines.given_up("WARN");
    assert_one(found, UNKNOWN, "things/update");
}

#[test]
fn fault_49_runtime_that_ends_in_mid_call() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let (call, client) = runtime.block_on(async {
        let taken = Arc::new(Notify::new());
        let server = Server::start([Reply::Silence(Arc::clone(&taken))]).await;
        let client = server.client();
        let mut call = tokio::spawn(client.call(Add).into_future());
        until_taken(&taken, &mut call).await;
        (call, client)
    });
    drop(runtime);
    let other = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let ended = other.block_on(call).unwrap_err();
    assert!(ended.is_cancelled(), "and did not panic: {ended:?}");

    // The client itself lives on, in another runtime.
    let error = other.block_on(client.call(Look).into_future()).unwrap_err();
    assert!(error.is_connect() || error.is_broken(), "{error}");
}

#[tokio::test]
async fn fault_49_client_that_is_dropped_in_mid_call() {
    let script = Script::new(["{}"]);
    let client = script.client();
    let call = client.call(Add).into_future();
    drop(client);
    assert!(call.await.is_ok());
}
