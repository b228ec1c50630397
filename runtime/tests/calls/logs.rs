//! What a call leaves in logs, and what an observer is told.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mews_connector_runtime::transport::{TransportError, TransportResponse};
use mews_connector_runtime::{Attempt, ErrorKind, Observer, RetryPolicy, Setting, WaitTimes};
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Metadata, Subscriber, span};

use crate::faults::operations::{Add, Look};
use crate::support::{ACCESS_TOKEN, Script, dropped_after, refusal};

type Fields = BTreeMap<String, String>;

/// A span or an event at INFO or above.
#[derive(Debug, Clone)]
struct Record {
    name: &'static str,
    level: Level,
    fields: Fields,
}

/// Keeps all spans and events that a subscriber at INFO sees.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<Vec<Record>>>);

struct Writer<'a>(&'a mut Fields);

impl Visit for Writer<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let text = format!("{value:?}");
        self.0
            .insert(field.to_string(), text.trim_matches('"').to_owned());
    }
}

impl Collector {
    fn add(&self, metadata: &Metadata<'_>, write: impl FnOnce(&mut Writer<'_>)) -> u64 {
        let mut fields = Fields::new();
        write(&mut Writer(&mut fields));
        let name = if metadata.is_span() {
            metadata.name()
        } else {
            "event"
        };
        let mut records = self.0.lock().unwrap();
        records.push(Record {
            name,
            level: *metadata.level(),
            fields,
        });
        records.len() as u64
    }

    fn named(&self, name: &str) -> Vec<Record> {
        let records = self.0.lock().unwrap();
        let found = records.iter().filter(|record| record.name == name);
        found.cloned().collect()
    }
}

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::INFO && metadata.target().starts_with("mews_connector")
    }

    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(self.add(span.metadata(), |fields| span.record(fields)))
    }

    fn record(&self, id: &span::Id, values: &span::Record<'_>) {
        let place = id.into_u64() as usize - 1;
        values.record(&mut Writer(&mut self.0.lock().unwrap()[place].fields));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        self.add(event.metadata(), |fields| event.record(fields));
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

/// Keeps what it is told, and panics where it is to.
#[derive(Clone, Default)]
struct Told {
    lines: Arc<Mutex<Vec<String>>>,
    waits: Arc<Mutex<Vec<WaitTimes>>>,
    panics: bool,
}

impl Observer for Told {
    fn attempt_ended(&self, it: &Attempt<'_>) {
        let line = format!(
            "{} {} {} {:?} {:?} sent {} received {}{}",
            it.client.unwrap_or("-"),
            it.operation,
            it.number,
            it.status,
            it.error,
            it.sent_bytes > 0,
            it.received_bytes,
            if it.dropped { " dropped" } else { "" },
        );
        self.lines.lock().unwrap().push(line);
        self.waits.lock().unwrap().push(it.waits);
        assert!(!self.panics, "the observer fails");
    }
}

fn three_answers() -> Script {
    let script = Script::default();
    let mut limited = refusal(429);
    limited.headers.insert("retry-after", "7".parse().unwrap());
    script.then(limited);
    script.then_unsent(TransportError::connect("refused"));
    script.then(TransportResponse::json(200, "{}"));
    script
}

#[tokio::test(start_paused = true)]
async fn retries_are_told_at_info_with_their_reason() {
    let collector = Collector::default();
    let _guard = tracing::subscriber::set_default(collector.clone());
    let client = three_answers()
        .builder()
        .retry(RetryPolicy::default())
        .label("hotel-a")
        .build()
        .unwrap();
    client.call(Look).await.unwrap();

    let events = collector.named("event");
    assert_eq!(events.len(), 2, "{events:?}");
    for (event, (attempt, reason)) in events.iter().zip([("1", "429"), ("2", "connect")]) {
        assert_eq!(event.level, Level::INFO);
        assert_eq!(event.fields["message"], "waiting before the next attempt");
        assert_eq!(event.fields["attempt"], attempt);
        assert_eq!(event.fields["reason"], reason);
        assert!(event.fields.contains_key("wait"), "{event:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn spans_have_the_label_and_the_names_of_the_conventions() {
    let collector = Collector::default();
    let _guard = tracing::subscriber::set_default(collector.clone());
    let client = three_answers()
        .builder()
        .retry(RetryPolicy::default())
        .label("hotel-a")
        .build()
        .unwrap();
    client.call(Look).await.unwrap();

    let calls = collector.named("mews_call");
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].fields["client"], "hotel-a");
    assert_eq!(calls[0].fields["operation"], "things/look");
    assert_eq!(calls[0].fields["attempts"], "3");

    let attempts = collector.named("mews_attempt");
    assert_eq!(attempts.len(), 3);
    let always = [
        ("client", "hotel-a"),
        ("otel.name", "POST /api/connector/v1/things/look"),
        ("otel.kind", "client"),
        ("http.request.method", "POST"),
        ("url.template", "/api/connector/v1/things/look"),
    ];
    // Status, resends, error.
    let each = [
        (Some("429"), None, Some("429")),
        (None, Some("1"), Some("connect")),
        (Some("200"), Some("2"), None),
    ];
    for (attempt, (status, resends, error)) in attempts.iter().zip(each) {
        let field = |name: &str| attempt.fields.get(name).map(String::as_str);
        for (name, value) in always {
            assert_eq!(field(name), Some(value), "{name}");
        }
        assert!(field("server.address").is_some() && field("server.port").is_some());
        assert_eq!(field("http.response.status_code"), status);
        assert_eq!(field("http.request.resend_count"), resends);
        assert_eq!(field("error.type"), error);
    }
}

#[tokio::test]
async fn unknown_outcome_is_a_warning() {
    for (fails, expected) in [
        (TransportResponse::json(500, r#"{"Message":"No."}"#), 1),
        (TransportResponse::json(403, r#"{"Message":"No."}"#), 0),
    ] {
        let collector = Collector::default();
        let _guard = tracing::subscriber::set_default(collector.clone());
        let script = Script::default();
        script.then(fails);
        let client = script.builder().label("hotel-a").build().unwrap();
        client.call(Add).await.unwrap_err();
        let events = collector.named("event");
        assert_eq!(events.len(), expected, "{events:?}");
        for event in events {
            assert_eq!(event.level, Level::WARN);
            assert_eq!(event.fields["client"], "hotel-a");
            assert_eq!(event.fields["operation"], "orders/add");
            assert_eq!(event.fields["confirmed_by"], "orderItems/getAll");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn observer_is_told_of_each_attempt() {
    let told = Told::default();
    let client = three_answers()
        .builder()
        .retry(RetryPolicy::default())
        .observer(told.clone())
        .build()
        .unwrap()
        .with_label("hotel-b")
        .unwrap();
    client.call(Look).await.unwrap();
    assert_eq!(
        *told.lines.lock().unwrap(),
        [
            "hotel-b things/look 1 Some(429) Some(RateLimited) sent true received 17",
            "hotel-b things/look 2 None Some(Connect) sent false received 0",
            "hotel-b things/look 3 Some(200) None sent true received 2",
        ]
    );
    let waits = told.waits.lock().unwrap();
    assert_eq!(waits[0], WaitTimes::default());
    assert!(waits[1].retry_after >= Duration::from_secs(7));
    assert_eq!(waits[2].retry_after, Duration::ZERO, "told once");
}

#[tokio::test(start_paused = true)]
async fn observer_is_told_of_a_dropped_attempt() {
    let told = Told::default();
    let script = Script::default();
    script.then_never();
    let client = script.builder().observer(told.clone()).build().unwrap();
    let call = client.call(Look).into_future();
    let ended = dropped_after(Duration::from_secs(1), call).await;
    assert!(ended.is_none());
    let lines = told.lines.lock().unwrap();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(
        lines[0].starts_with("- things/look 1 None None"),
        "{lines:?}"
    );
    assert!(lines[0].ends_with(" dropped"), "{lines:?}");
}

#[tokio::test]
async fn panic_of_an_observer_does_not_harm_the_call() {
    let told = Told {
        panics: true,
        ..Told::default()
    };
    let script = Script::default();
    script.then(TransportResponse::json(200, "{}"));
    script.then(TransportResponse::json(409, r#"{"Message":"No."}"#));
    let client = script.builder().observer(told.clone()).build().unwrap();
    client.call(Add).await.unwrap();
    let error = client.call(Add).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert_eq!(told.lines.lock().unwrap().len(), 2);
}

#[test]
fn label_is_looked_at() {
    let script = Script::default();
    for label in ["", "a\nb", ACCESS_TOKEN] {
        let error = script.builder().label(label).build().unwrap_err();
        assert_eq!(error.setting(), Setting::Label);
        assert!(!format!("{error:?}").contains("CANARY"));
        let error = script.client().with_label(label).unwrap_err();
        assert_eq!(error.setting(), Setting::Label);
    }
}

#[test]
fn clients_for_other_tokens_keep_the_label_until_they_get_one() {
    let client = Script::default().builder().label("a").build().unwrap();
    let other = client.with_access_token("other-token").unwrap();
    assert!(format!("{other:?}").contains("label: Some(\"a\")"));
    let other = other.with_label("b").unwrap();
    assert!(format!("{other:?}").contains("label: Some(\"b\")"));
}
