//! Calls that are dropped, and runtimes that end, at every point of a call.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use mews_connector_runtime::RetryPolicy;
use mews_connector_runtime::transport::TransportAnswer;
use tokio::sync::Notify;
use tracing::field::{Field, Visit};
use tracing::span;

use super::operations::{Add, Look};
use crate::support::{GetThings, Reply, Script, Server, until_taken};

/// Keeps the warnings.
#[derive(Clone, Default)]
struct Warnings(Arc<Mutex<Vec<String>>>);

impl tracing::Subscriber for Warnings {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        *metadata.level() == tracing::Level::WARN
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
        let mut line = Line(String::new());
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

#[tokio::test(start_paused = true)]
async fn fault_48_dropped_between_attempts() {
    let script = Script::default();
    let mut answer = TransportAnswer::json(429, "{}");
    answer.headers.insert("retry-after", "60".parse().unwrap());
    script.then(answer);
    script.then(TransportAnswer::json(200, "{}"));
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
    let warnings = Warnings::default();
    let _guard = tracing::subscriber::set_default(warnings.clone());
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
            let found = warnings.0.lock().unwrap();
            let found: Vec<_> = found
                .iter()
                .filter(|line| line.contains("given up"))
                .collect();
            assert_eq!(found.len(), expected, "{found:?}");
            assert!(
                found
                    .iter()
                    .all(|line| line.contains("operation=orders/add"))
            );
        }
    });
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
