//! Random faults, ten thousand times: whatever happens, nothing is added twice and no lost response passes for a failure.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mews_connector_runtime::transport::{
    ResponseBody, Sending, Transport, TransportError, TransportRequest, TransportResponse,
};
use mews_connector_runtime::{Effect, Operation};
use mews_connector_runtime::{Environment, Error, RetryPolicy};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

use super::operations::{Add, Charge, Print, Set, Settle};
use crate::layers::{cases, through};
use crate::support::{AddThing, Nothing, add, builder, refusal};

/// What happens to one attempt. `bool`: whether the server carries the request out.
#[derive(Debug, Clone)]
enum Event {
    Refused,
    BrokenUnsent,
    HangUnsent,
    Broken(bool),
    Hang(bool),
    Status(u16, bool, Page),
    Limited(&'static str, bool, Page),
    Cut(bool),
    Stall,
    Portal,
    Unreadable,
    Fine,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Page {
    /// An error of the API's.
    Api,
    /// JSON of somebody else's.
    Json,
    Html,
    Cut,
}

fn event() -> impl Strategy<Value = Event> {
    let foreign = || prop_oneof![Just(Page::Json), Just(Page::Html), Just(Page::Cut)];
    let page = prop_oneof![Just(Page::Api), foreign()];
    let doubtful = [
        101, 303, 307, 308, 408, 410, 444, 499, 500, 502, 503, 504, 600, 999,
    ];
    let refusals = || prop::sample::select(&[400, 401, 403, 404, 409, 413][..]);
    let waits = || prop::sample::select(&["", "1", "0", "999", "-1"][..]);
    prop_oneof![
        Just(Event::Refused),
        Just(Event::BrokenUnsent),
        Just(Event::HangUnsent),
        any::<bool>().prop_map(Event::Broken),
        any::<bool>().prop_map(Event::Hang),
        (prop::sample::select(doubtful.to_vec()), any::<bool>(), page)
            .prop_map(|(status, done, page)| Event::Status(status, done, page)),
        refusals().prop_map(|status| Event::Status(status, false, Page::Api)),
        (refusals(), any::<bool>(), foreign())
            .prop_map(|(status, done, page)| Event::Status(status, done, page)),
        waits().prop_map(|wait| Event::Limited(wait, false, Page::Api)),
        (waits(), any::<bool>(), foreign())
            .prop_map(|(wait, done, page)| Event::Limited(wait, done, page)),
        any::<bool>().prop_map(Event::Cut),
        Just(Event::Stall),
        Just(Event::Portal),
        Just(Event::Unreadable),
        Just(Event::Fine),
    ]
}

impl Page {
    fn with(self, status: u16) -> TransportResponse {
        let mut answer = refusal(status);
        match self {
            Self::Api => {}
            Self::Json => answer.body = "{}".into(),
            Self::Html => answer.body = "<html>".into(),
            Self::Cut => answer.body = ResponseBody::chunks(Cut(true)),
        }
        answer
    }
}

impl Event {
    /// Whether nothing that comes back tells if it was carried out.
    fn is_lost(&self) -> bool {
        match self {
            Self::Broken(_) | Self::Hang(_) | Self::Portal => true,
            Self::Status(400 | 401 | 403 | 404 | 409 | 413, _, page)
            | Self::Limited(_, _, page) => *page != Page::Api,
            Self::Status(..) => true,
            _ => false,
        }
    }
}

/// Plays the events one after the other, then answers; counts what was carried out.
#[derive(Clone)]
struct Stage {
    events: Arc<Mutex<std::vec::IntoIter<Event>>>,
    done: Arc<AtomicU32>,
    last: Arc<Mutex<Option<Event>>>,
}

impl Transport for Stage {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        let event = self.events.lock().unwrap().next().unwrap_or(Event::Fine);
        *self.last.lock().unwrap() = Some(event.clone());
        Box::pin(async move {
            match event {
                Event::Refused => return Err(TransportError::connect("refused")),
                Event::BrokenUnsent => return Err(TransportError::broken("closed")),
                Event::HangUnsent => std::future::pending().await,
                _ => drop(request.into_body().into_bytes()?),
            }
            if matches!(
                event,
                Event::Broken(true)
                    | Event::Hang(true)
                    | Event::Status(_, true, _)
                    | Event::Limited(_, true, _)
                    | Event::Cut(_)
                    | Event::Stall
                    | Event::Unreadable
                    | Event::Fine
            ) {
                self.done.fetch_add(1, Ordering::Relaxed);
            }
            let mut answer = TransportResponse::json(200, "{}");
            match event {
                Event::Hang(_) => std::future::pending().await,
                Event::Status(status, _, page) => answer = page.with(status),
                Event::Limited(wait, _, page) => {
                    answer = page.with(429);
                    answer.headers.insert("retry-after", wait.parse().unwrap());
                }
                Event::Cut(broken) => answer.body = ResponseBody::chunks(Cut(broken)),
                Event::Stall => answer.body = ResponseBody::chunks(Cut(false)),
                Event::Portal => answer.body = "<html>Welcome".into(),
                Event::Unreadable => answer.body = r#"{"A":"#.into(),
                Event::Fine => {}
                _ => return Err(TransportError::broken("reset")),
            }
            Ok(answer)
        })
    }
}

/// A body that breaks, or says nothing for ever.
struct Cut(bool);

impl futures_core::Stream for Cut {
    type Item = Result<bytes::Bytes, TransportError>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        if self.0 {
            std::task::Poll::Ready(Some(Err(TransportError::broken("cut"))))
        } else {
            std::task::Poll::Pending
        }
    }
}

/// What one call came to.
struct Played {
    result: Result<(), Error>,
    done: u32,
    last: Event,
}

fn play<O: Operation<Response = Nothing>>(
    operation: O,
    events: Vec<Event>,
    policy: RetryPolicy,
    seed: u64,
) -> Played {
    let stage = Stage {
        events: Arc::new(Mutex::new(events.into_iter())),
        done: Arc::default(),
        last: Arc::default(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    let result = runtime.block_on(async {
        let client = builder(Environment::Demo)
            .transport(through(stage.clone()))
            .retry(policy)
            .jitter_seed(seed)
            .build()
            .unwrap();
        client.call(operation).await.map(|Nothing {}| ())
    });
    let last = stage.last.lock().unwrap().take().unwrap();
    Played {
        result,
        done: stage.done.load(Ordering::Relaxed),
        last,
    }
}

/// What holds for every call, however often it may be repeated.
fn check_honesty(played: &Played) -> Result<(), TestCaseError> {
    match &played.result {
        Ok(()) => prop_assert!(played.done >= 1),
        Err(error) => {
            let known_undone = error.outcome_unknown().is_none() && !error.is_applied();
            prop_assert!(!known_undone || played.done == 0, "{error}");
            prop_assert!(!error.is_applied() || played.done >= 1, "{error}");
            prop_assert!(!error.retry_safe() || played.done == 0, "{error}");
        }
    }
    Ok(())
}

/// What holds for a write that must not be done twice.
fn check_additive(played: &Played) -> Result<(), TestCaseError> {
    check_honesty(played)?;
    prop_assert!(played.done <= 1, "done {} times", played.done);
    let lost = played.last.is_lost();
    let in_doubt = matches!(&played.result, Err(error) if error.outcome_unknown().is_some());
    prop_assert_eq!(lost, in_doubt, "{:?}", &played.result);
    Ok(())
}

fn run(wanted: u32, check: impl Fn(Vec<Event>, RetryPolicy, u64) -> Result<(), TestCaseError>) {
    let seed: u64 = match std::env::var("FAULT_SEED") {
        Ok(seed) => seed.parse().unwrap(),
        Err(_) => RandomState::new().hash_one(0),
    };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = Config {
        cases: cases(wanted),
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let policy =
        (1_u32..6, any::<bool>(), any::<bool>()).prop_map(|(attempts, limited, absolute)| {
            RetryPolicy::default()
                .with_max_attempts(attempts)
                .with_rate_limited(limited)
                .with_absolute_writes(absolute)
        });
    let script = (
        proptest::collection::vec(event(), 1..6),
        policy,
        any::<u64>(),
    );
    let outcome = TestRunner::new_with_rng(config, rng).run(&script, |(events, policy, jitter)| {
        check(events, policy, jitter)
    });
    if let Err(TestError::Fail(reason, input)) = outcome {
        panic!("{reason}\nwith {input:?}\nrepeat with FAULT_SEED={seed}");
    } else {
        outcome.unwrap();
    }
}

#[test]
fn ten_thousand_scripts_add_nothing_twice() {
    for facts in [AddThing::FACTS, Add::FACTS, Charge::FACTS] {
        assert_eq!(facts.effect, Effect::AdditiveWrite);
    }
    run(10_000, |events, policy, seed| {
        let played = match seed % 3 {
            0 => play(add(), events, policy, seed),
            1 => play(Add, events, policy, seed),
            _ => play(Charge, events, policy, seed),
        };
        check_additive(&played)
    });
}

#[test]
fn money_is_moved_once_and_quota_spent_once_whatever_is_chosen() {
    run(2000, |events, policy, seed| {
        check_additive(&play(Settle, events.clone(), policy, seed))?;
        check_additive(&play(Print, events, policy, seed))
    });
}

#[test]
fn repeated_writes_are_honest_about_their_doubts() {
    run(2000, |events, policy, seed| {
        let policy = policy.with_absolute_writes(true);
        check_honesty(&play(Set, events, policy, seed))
    });
    let patient =
        RetryPolicy::default().with_backoff(Duration::from_secs(1), Duration::from_secs(2));
    let events = vec![Event::Broken(true), Event::Refused, Event::Refused];
    let played = play(Set, events, patient.with_absolute_writes(true), 1);
    assert!(played.result.unwrap_err().outcome_unknown().is_some());
}
