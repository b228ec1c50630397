//! Random faults over every write of the schema that must not be done twice, ten thousand times: nothing is done twice,
//! and no lost response passes for a failure.
//!
//! The seed is printed; `FAULT_SEED` repeats it.

#![allow(clippy::unwrap_used)]

use std::fmt::Debug;
use std::hash::{BuildHasher as _, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll};

use mews_connector::blocking::Wait as _;
use mews_connector::futures_core::Stream;
use mews_connector::runtime::__private::codec::{self, Decode, Encode};
use mews_connector::testkit::{Script, VirtualClock};
use mews_connector::transport::{ResponseBody, TransportError, TransportResponse};
use mews_connector::{Client, Effect, Environment, Error, OutcomeUnknown, RetryPolicy, api, visit};
use mews_connector::{Facts, Operation, VisitOperation};
use mews_connector_fake::Fake;
use mews_connector_fake::sample::{self, Profile};
use mews_connector_language::model::Schema;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

/// What happens to one attempt.
#[derive(Debug, Clone)]
enum Event {
    Refused,
    /// The connection broke before anything was sent.
    Unsent,
    Broken {
        done: bool,
    },
    Silence {
        done: bool,
    },
    Status(u16, Page, Done),
    Limited(&'static str, Page, Done),
    /// Success, and then the body breaks off.
    Cut,
    /// Success, and then nothing more comes.
    Stall,
    /// Success, with a page that is not the API's.
    Portal,
    /// Success, with JSON that ends too early.
    Truncated,
    Fine,
}

/// Whether the server carried the request out.
type Done = bool;

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
        101, 303, 307, 308, 402, 408, 410, 418, 444, 499, 500, 501, 502, 503, 504, 599, 600, 999,
    ];
    let doubtful = prop::sample::select(doubtful.to_vec());
    let refusals = || prop::sample::select(&[400, 401, 403, 404, 409, 413][..]);
    let waits = || prop::sample::select(&["", "0", "1", "-1", "999"][..]);
    prop_oneof![
        Just(Event::Refused),
        Just(Event::Unsent),
        any::<Done>().prop_map(|done| Event::Broken { done }),
        any::<Done>().prop_map(|done| Event::Silence { done }),
        (doubtful, page, any::<Done>()).prop_map(|(it, page, done)| Event::Status(it, page, done)),
        refusals().prop_map(|it| Event::Status(it, Page::Api, false)),
        (refusals(), foreign(), any::<Done>())
            .prop_map(|(it, page, done)| Event::Status(it, page, done)),
        waits().prop_map(|it| Event::Limited(it, Page::Api, false)),
        (waits(), foreign(), any::<Done>())
            .prop_map(|(it, page, done)| Event::Limited(it, page, done)),
        Just(Event::Cut),
        Just(Event::Stall),
        Just(Event::Portal),
        Just(Event::Truncated),
        Just(Event::Fine),
    ]
}

impl Page {
    fn with(self, status: u16) -> TransportResponse {
        let mut answer = TransportResponse::json(status, r#"{"Message":"No."}"#);
        match self {
            Self::Api => {}
            Self::Json => answer.body = "{}".into(),
            Self::Html => answer.body = "<html>Bad Gateway".into(),
            Self::Cut => answer.body = ResponseBody::chunks(Rest::Broken),
        }
        answer
    }
}

impl Event {
    fn is_done(&self) -> Done {
        match self {
            Self::Refused | Self::Unsent | Self::Portal => false,
            Self::Broken { done }
            | Self::Silence { done }
            | Self::Status(_, _, done)
            | Self::Limited(_, _, done) => *done,
            Self::Cut | Self::Stall | Self::Truncated | Self::Fine => true,
        }
    }

    /// Whether nothing that comes back tells if it was done.
    fn is_lost(&self) -> bool {
        match self {
            Self::Broken { .. } | Self::Silence { .. } | Self::Portal => true,
            Self::Status(400 | 401 | 403 | 404 | 409 | 413, page, _)
            | Self::Limited(_, page, _) => *page != Page::Api,
            Self::Status(..) => true,
            _ => false,
        }
    }

    fn stage(&self, script: &Script, fine: &str) {
        match self {
            Self::Refused => script.fail_unsent(TransportError::connect("refused")),
            Self::Unsent => script.fail_unsent(TransportError::broken("closed")),
            Self::Broken { .. } => script.fail(TransportError::broken("reset")),
            Self::Silence { .. } => script.never(),
            Self::Status(status, page, _) => script.respond_with(page.with(*status)),
            Self::Limited(wait, page, _) => {
                let mut answer = page.with(429);
                answer.headers.insert("retry-after", wait.parse().unwrap());
                script.respond_with(answer)
            }
            Self::Cut | Self::Stall => {
                let mut answer = TransportResponse::json(200, "");
                answer.body = match self {
                    Self::Cut => ResponseBody::chunks(Rest::Broken),
                    _ => ResponseBody::chunks(Rest::Missing),
                };
                script.respond_with(answer)
            }
            Self::Portal => script.json(200, "<html>Welcome to the hotel"),
            Self::Truncated => script.json(200, r#"{"A":"#),
            Self::Fine => script.json(200, fine.to_owned()),
        };
    }
}

/// What comes of a body that does not come.
enum Rest {
    Broken,
    Missing,
}

impl Stream for Rest {
    type Item = Result<mews_connector::bytes::Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match *self {
            Self::Broken => Poll::Ready(Some(Err(TransportError::broken("cut")))),
            Self::Missing => Poll::Pending,
        }
    }
}

/// A write, with a request for it and the response to that.
struct Write {
    facts: &'static Facts,
    request: String,
    answer: String,
    make: fn(&Client, &str) -> Result<(), Error>,
}

struct Writes<'s> {
    schema: &'s Schema,
    found: Vec<Write>,
}

fn make<O: Operation + Decode>(client: &Client, request: &str) -> Result<(), Error> {
    let request: O = codec::from_slice(request.as_bytes()).unwrap();
    client.call(request).wait().map(|_| ())
}

impl VisitOperation for Writes<'_> {
    fn visit<O>(&mut self)
    where
        O: Operation + Decode + PartialEq + Debug,
        O::Response: Encode + PartialEq + Debug,
    {
        let facts = O::FACTS;
        if facts.effect != Effect::AdditiveWrite && !facts.money {
            return;
        }
        let operation = self
            .schema
            .resources
            .iter()
            .flat_map(|resource| &resource.operations)
            .find(|it| format!("{}/{}", it.resource, it.action) == facts.name)
            .unwrap();
        self.found.push(Write {
            facts,
            request: sample::request(self.schema, operation, Profile::Minimal).to_string(),
            answer: sample::response(self.schema, operation, Profile::Minimal).to_string(),
            make: make::<O>,
        });
    }
}

/// Every write of the schema that must not be done twice.
fn writes() -> Vec<Write> {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let fake = runtime.block_on(Fake::start()).unwrap();
    let mut writes = Writes {
        schema: fake.schema(),
        found: Vec::new(),
    };
    visit::operations(&mut writes);
    let expected = |it: &&&Facts| it.effect == Effect::AdditiveWrite || it.money;
    assert_eq!(
        writes.found.len(),
        api::OPERATIONS.iter().filter(expected).count()
    );
    writes.found
}

fn play(
    write: &Write,
    events: &[Event],
    policy: RetryPolicy,
    seed: u64,
) -> Result<(), TestCaseError> {
    let script = Script::new();
    for event in events {
        event.stage(&script, &write.answer);
    }
    // Whatever the policy, there is an end.
    script.json(200, write.answer.clone());
    let client = Client::builder(Environment::Demo)
        .client_token("client-token")
        .access_token("access-token")
        .client_name("Test 1.0")
        .transport(script.clone())
        .clock(VirtualClock::hurried())
        .retry(policy)
        .jitter_seed(seed)
        .build()
        .unwrap();
    let result = (write.make)(&client, &write.request);

    let played = events.len() + 1 - script.steps_left();
    let mut events = events.to_vec();
    events.push(Event::Fine);
    let events = &events[..played];
    let done = events.iter().filter(|it| it.is_done()).count();
    let name = write.facts.name;
    prop_assert!(done <= 1, "{name} was done {done} times: {events:?}");
    match result {
        Ok(()) => prop_assert_eq!(done, 1, "{} claims success", name),
        Err(error) => {
            let lost = events.iter().any(Event::is_lost);
            prop_assert_eq!(error.outcome_unknown().is_some(), lost, "{}", error);
            let settled_by = error
                .outcome_unknown()
                .and_then(OutcomeUnknown::confirmed_by);
            prop_assert!(!lost || settled_by == write.facts.confirmed_by);
            prop_assert_eq!(error.is_applied(), !lost && done == 1, "{}", error);
            prop_assert_eq!(error.retry_safe(), !lost && done == 0, "{}", error);
        }
    }
    Ok(())
}

#[test]
fn ten_thousand_scripts_do_nothing_twice_whatever_the_write() {
    let writes = writes();
    let seed: u64 = match std::env::var("FAULT_SEED") {
        Ok(seed) => seed.parse().unwrap(),
        Err(_) => RandomState::new().hash_one(0),
    };
    println!("FAULT_SEED={seed}");
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = Config {
        // At least ten thousand, and every write as often as every other.
        cases: u32::try_from(10_000_usize.div_ceil(writes.len())).unwrap(),
        failure_persistence: None,
        ..Config::default()
    };
    let script = (
        prop::collection::vec(event(), 1..6),
        (1_u32..6, any::<bool>(), any::<bool>()),
        any::<u64>(),
    );
    for write in &writes {
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
        let outcome = TestRunner::new_with_rng(config.clone(), rng).run(
            &script,
            |(events, (attempts, limited, absolute), jitter)| {
                let policy = RetryPolicy::default()
                    .with_max_attempts(attempts)
                    .with_rate_limited(limited)
                    .with_absolute_writes(absolute);
                play(write, &events, policy, jitter)
            },
        );
        if let Err(TestError::Fail(reason, input)) = outcome {
            panic!(
                "{}: {reason}\nwith {input:?}\nFAULT_SEED={seed}",
                write.facts.name
            );
        }
        outcome.unwrap();
    }
}
