//! The rate budget, seen from calls and from a server that counts strictly.

use std::collections::VecDeque;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use mews_connector_runtime::budget::{Budget, SlidingLog};
use mews_connector_runtime::clock::{Clock, TokioClock};
use mews_connector_runtime::transport::{
    Sending, Transport, TransportAnswer, TransportError, TransportRequest,
};
use mews_connector_runtime::{Client, ClientBuilder, Environment, Priority, RateLimit};
use mews_connector_runtime::{RetryPolicy, Timeouts};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{ACCESS_TOKEN, API, CLIENT_TOKEN, GetThings, Script, add};

const SECOND: Duration = Duration::from_secs(1);
const WINDOW: Duration = Duration::from_secs(30);

fn now() -> Instant {
    TokioClock::new().now()
}

async fn sleep(duration: Duration) {
    TokioClock::new().sleep(duration).await;
}

/// Draws the same numbers for the same seed.
struct Random(u64);

impl Random {
    /// From 0 to almost 1.
    fn fraction(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// A server that lets 200 requests of a token through in any 30 seconds, however long they travel.
#[derive(Clone)]
struct Strict(Arc<Mutex<Counts>>);

struct Counts {
    random: Random,
    /// How latencies are spread between the shortest and the longest; larger means more short ones.
    skew: i32,
    log: VecDeque<Instant>,
    accepted: usize,
    refused: usize,
    by_kind: [usize; 2],
}

impl Strict {
    fn new(seed: u64, skew: i32) -> Self {
        Self(Arc::new(Mutex::new(Counts {
            random: Random(seed),
            skew,
            log: VecDeque::new(),
            accepted: 0,
            refused: 0,
            by_kind: [0; 2],
        })))
    }

    fn client(&self) -> Client {
        plain().transport(self.clone()).build().unwrap()
    }

    /// Counts a request that arrives now.
    fn arrives(&self, body: &[u8]) -> u16 {
        let now = now();
        let mut counts = self.0.lock().unwrap();
        while counts.log.front().is_some_and(|it| now - *it >= WINDOW) {
            counts.log.pop_front();
        }
        counts.log.push_back(now);
        if counts.log.len() > 200 {
            counts.refused += 1;
            return 429;
        }
        counts.accepted += 1;
        let body: Value = serde_json::from_slice(body).unwrap();
        counts.by_kind[usize::from(body.get("Name").is_some())] += 1;
        200
    }
}

impl Transport for Strict {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        let body = request.into_body().into_bytes();
        Box::pin(async move {
            let (there, back) = {
                let counts = &mut *self.0.lock().unwrap();
                let part = counts.random.fraction().powi(counts.skew);
                let latency = Duration::from_millis(10) + Duration::from_millis(1990).mul_f64(part);
                let there = latency.mul_f64(counts.random.fraction());
                (there, latency - there)
            };
            sleep(there).await;
            let status = self.arrives(&body);
            sleep(back).await;
            Ok(TransportAnswer::json(status, r#"{"Things":[]}"#))
        })
    }
}

/// A client as its users have it.
fn plain() -> ClientBuilder {
    ClientBuilder::new(Environment::Demo, &API)
        .client_token(CLIENT_TOKEN)
        .access_token(ACCESS_TOKEN)
        .client_name("Test 1.0")
}

async fn five_minutes(skew: i32) -> (usize, usize) {
    let server = Strict::new(0x5EED, skew);
    let client = server.client();
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { while client.call(add()).await.is_ok() {} })
        })
        .collect();
    sleep(300 * SECOND).await;
    let counts = server.0.lock().unwrap();
    tasks.iter().for_each(tokio::task::JoinHandle::abort);
    (counts.accepted, counts.refused)
}

/// 10 windows of 200 requests are 2,000. The mean latency is about 300 ms.
#[tokio::test(start_paused = true)]
async fn l2_64_tasks_use_the_budget_and_never_see_a_429() {
    let (accepted, refused) = five_minutes(6).await;
    assert_eq!(refused, 0);
    assert!(accepted >= 1940, "{accepted} of 2000");
}

/// Every slot rests for a window after its answer, so a mean latency of a second costs a thirtieth.
#[tokio::test(start_paused = true)]
async fn l2_long_latencies_cost_time_but_no_429() {
    let (accepted, refused) = five_minutes(1).await;
    assert_eq!(refused, 0);
    assert!(accepted >= 1900, "{accepted} of 2000");
}

#[tokio::test(start_paused = true)]
async fn l3_batch_calls_step_aside_but_are_not_starved() {
    let server = Strict::new(7, 6);
    let client = server.client();
    let mut tasks = Vec::new();
    for task in 0..64 {
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            if task % 2 == 0 {
                while client.call(add()).await.is_ok() {}
            } else {
                let batch = || {
                    client
                        .call(GetThings::default())
                        .with_priority(Priority::Batch)
                };
                while batch().await.is_ok() {}
            }
        }));
    }
    sleep(300 * SECOND).await;
    let counts = server.0.lock().unwrap();
    tasks.iter().for_each(tokio::task::JoinHandle::abort);
    let [batch, interactive] = counts.by_kind;
    assert_eq!(counts.refused, 0);
    assert!(
        batch * 10 >= batch + interactive,
        "{batch} of {}",
        batch + interactive
    );
    assert!(interactive > 4 * batch, "{interactive} before {batch}");
}

fn limited(after: &str) -> TransportAnswer {
    let mut answer = TransportAnswer::json(429, "{}");
    answer.headers.insert("Retry-After", after.parse().unwrap());
    answer
}

#[tokio::test(start_paused = true)]
async fn fault_11_429_stops_all_calls_of_its_token_until_the_time_is_over() {
    let script = Script::default();
    script.then(limited("3"));
    for _ in 0..20 {
        script.then(TransportAnswer::json(200, "{}"));
    }
    let client = plain().transport(script.clone()).build().unwrap();
    let start = now();
    assert!(
        client
            .call(add())
            .with_retry(RetryPolicy::none())
            .await
            .is_err()
    );
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let call = client.call(add()).answer();
            tokio::spawn(async move { (call.await.unwrap(), now()) })
        })
        .collect();
    sleep(Duration::from_millis(2999)).await;
    assert_eq!(script.bodies().len(), 1, "nothing is sent meanwhile");
    let snapshot = client.budget().snapshot();
    assert_eq!((snapshot.free, snapshot.waiting_interactive), (0, 20));
    assert_eq!(snapshot.paused_for, snapshot.next_free_in);
    assert!(snapshot.paused_for.unwrap() <= Duration::from_millis(2));
    for call in calls {
        let (answer, at) = call.await.unwrap();
        let waited = at - start;
        assert!(
            waited >= 3 * SECOND && waited <= Duration::from_millis(3300),
            "{waited:?}"
        );
        assert!(answer.waits().rate_budget >= Duration::from_millis(2998));
    }
    assert_eq!(client.budget().snapshot().limit, 160);
}

#[tokio::test(start_paused = true)]
async fn fault_14_long_pause_is_told_at_once_to_those_who_cannot_wait_for_it() {
    let script = Script::default();
    script.then(limited("86400"));
    let client = plain().transport(script.clone()).build().unwrap();
    let start = now();
    let waiting = {
        // Fills the budget, so that this call is in the queue when the pause comes.
        client.budget().set_limit(RateLimit::new(1, WINDOW));
        let (first, second) = (client.call(add()), client.call(add()));
        let (first, second) = (first.answer(), second.answer());
        let second = tokio::spawn(second);
        assert!(first.await.unwrap_err().is_rate_limited());
        second.await.unwrap().unwrap_err()
    };
    for error in [waiting, client.call(add()).await.unwrap_err()] {
        assert!(error.is_rate_limited() && error.is_timeout() && error.retry_safe());
        assert_eq!(error.attempts(), 0);
        assert!(error.retry_after().unwrap() >= 86_399 * SECOND);
        assert_eq!(
            error.to_string(),
            "things/add: after a 429 the server asked to send nothing for another 86400.001s, and the call's deadline \
             of 300s comes first (nothing was sent, retry after 86400 s)"
        );
    }
    assert_eq!(now(), start);
    assert_eq!(script.bodies().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn fault_51_other_tokens_are_not_held_up() {
    let script = Script::default();
    script.then(limited("3"));
    script.then(TransportAnswer::json(200, "{}"));
    let client = plain().transport(script).build().unwrap();
    let other = client.with_access_token("another-token").unwrap();
    let once = RetryPolicy::none();
    assert!(
        client
            .call(add())
            .with_retry(once)
            .await
            .unwrap_err()
            .is_rate_limited()
    );
    let answer = other.call(add()).answer().await.unwrap();
    assert_eq!(answer.elapsed(), Duration::ZERO);
    let snapshot = other.budget().snapshot();
    assert_eq!(
        (snapshot.used, snapshot.free, snapshot.limit),
        (1, 199, 200)
    );
    // Another client for the first token waits with it.
    let same = other.with_access_token(ACCESS_TOKEN).unwrap();
    assert!(same.budget().snapshot().paused_for.is_some());
}

/// A transport that takes requests and never answers.
struct Never {
    takes: bool,
}

impl Transport for Never {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        if self.takes {
            let _sent = request.into_body().into_bytes();
        } else {
            drop(request);
        }
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn fault_48_given_up_while_waiting_frees_the_place_and_sends_nothing() {
    let script = Script::new(["{}", "{}"]);
    let client = plain().rate_limit(RateLimit::new(1, WINDOW));
    let client = client.transport(script.clone()).build().unwrap();
    client.call(add()).await.unwrap();
    let waiting: Vec<_> = (0..1000)
        .map(|_| tokio::spawn(client.call(add()).answer()))
        .collect();
    sleep(SECOND).await;
    assert_eq!(client.budget().snapshot().waiting_interactive, 1000);
    for task in &waiting {
        task.abort();
    }
    sleep(60 * SECOND).await;
    let snapshot = client.budget().snapshot();
    assert_eq!((snapshot.used, snapshot.free), (0, 1));
    assert_eq!(snapshot.waiting_interactive, 0);
    assert_eq!(script.bodies().len(), 1);
    assert_eq!(
        client.call(add()).answer().await.unwrap().waits().total(),
        Duration::ZERO
    );
}

#[tokio::test(start_paused = true)]
async fn fault_48_given_up_under_way_counts_only_when_something_was_sent() {
    for (takes, used_after) in [(false, 0), (true, 1)] {
        let client = plain().transport(Never { takes }).build().unwrap();
        let call = tokio::spawn(client.call(add()).answer());
        sleep(SECOND).await;
        let before = client.budget().snapshot();
        assert_eq!((before.used, before.under_way), (1, 1));
        call.abort();
        sleep(SECOND).await;
        let after = client.budget().snapshot();
        assert_eq!((after.used, after.under_way), (used_after, 0));
        sleep(Duration::from_millis(39_002)).await;
        assert_eq!(client.budget().snapshot().used, 0);
    }
}

#[tokio::test(start_paused = true)]
async fn fault_01_refused_connections_use_nothing_up() {
    let script = Script::default();
    for _ in 0..3 {
        script.then_fail(TransportError::connect("refused"));
    }
    let client = plain().transport(script).build().unwrap();
    assert_eq!(client.call(add()).await.unwrap_err().attempts(), 3);
    assert_eq!(client.budget().snapshot().used, 0);
}

#[tokio::test(start_paused = true)]
async fn l1_deadline_that_comes_before_the_turn_is_told_at_once() {
    let script = Script::new(["{}"]);
    let client = plain()
        .rate_limit(RateLimit::new(1, WINDOW))
        .timeouts(Timeouts::interactive())
        .transport(script)
        .build()
        .unwrap();
    client.call(add()).await.unwrap();
    let start = now();
    let error = client.call(add()).await.unwrap_err();
    assert_eq!(now(), start);
    assert!(error.is_rate_limited() && error.outcome_unknown().is_none());
    assert_eq!(
        error.to_string(),
        "things/add: the rate budget of the access token is used up for another 30.001s, and the call's deadline of 10s \
         comes first (nothing was sent, retry after 30 s)"
    );
}

#[tokio::test(start_paused = true)]
async fn l1_turn_that_depends_on_others_is_waited_for_until_the_deadline() {
    let client = plain()
        .rate_limit(RateLimit::new(1, WINDOW))
        .transport(Never { takes: true })
        .build()
        .unwrap();
    let _other = tokio::spawn(client.call(add()).answer());
    tokio::task::yield_now().await;
    let error = client
        .call(add())
        .with_deadline(5 * SECOND)
        .await
        .unwrap_err();
    assert_eq!(error.waits().rate_budget, 5 * SECOND);
    assert_eq!(
        error.to_string(),
        "things/add: no turn in the rate budget of the access token came within 5s, and the call's deadline of 5s comes \
         first (nothing was sent)"
    );
}

#[tokio::test(start_paused = true)]
async fn l1_several_turns_in_one_task_come_one_by_one() {
    let budget = SlidingLog::new(RateLimit::new(2, WINDOW), Arc::new(TokioClock::new()));
    let start = now();
    let turn = || async {
        let permit = budget.acquire(Priority::Interactive, 500 * SECOND).await;
        permit.unwrap().answered(200, None);
        now() - start
    };
    let (a, b, c, d, e, f) = tokio::join!(turn(), turn(), turn(), turn(), turn(), turn());
    let window = WINDOW + Duration::from_millis(1);
    assert_eq!([a, b], [Duration::ZERO; 2]);
    for (waited, windows) in [(c, 1), (d, 1), (e, 2), (f, 2)] {
        assert!(waited >= windows * window && waited <= windows * (window + SECOND / 100));
    }
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Arrive(Priority),
    Poll(usize),
    Drop(usize),
    End(usize, u8),
    Pass(u64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => any::<bool>().prop_map(|batch| Step::Arrive(match batch {
            true => Priority::Batch,
            false => Priority::Interactive,
        })),
        4 => any::<usize>().prop_map(Step::Poll),
        3 => any::<usize>().prop_map(Step::Drop),
        4 => (any::<usize>(), any::<u8>()).prop_map(|(which, how)| Step::End(which, how)),
        2 => (0..20_000_u64).prop_map(Step::Pass),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn l3_no_order_of_events_leaks_a_slot_or_exceeds_the_limit(
        steps in proptest::collection::vec(step(), 1..200)
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(async {
            let clock = Arc::new(TokioClock::new());
            let budget = SlidingLog::new(RateLimit::new(3, WINDOW), clock);
            let mut waiting = Vec::new();
            let mut permits = Vec::new();
            let mut cx = Context::from_waker(Waker::noop());
            for step in steps {
                match step {
                    Step::Arrive(priority) => waiting.push(budget.acquire(priority, 9000 * SECOND)),
                    Step::Poll(which) if !waiting.is_empty() => {
                        let which = which % waiting.len();
                        if let Poll::Ready(permit) = waiting[which].as_mut().poll(&mut cx) {
                            drop(waiting.remove(which));
                            permits.push(permit.unwrap());
                        }
                    }
                    Step::Drop(which) if !waiting.is_empty() => {
                        drop(waiting.remove(which % waiting.len()));
                    }
                    Step::End(which, how) if !permits.is_empty() => {
                        let permit = permits.remove(which % permits.len());
                        match how % 8 {
                            0 => permit.unused(),
                            1 => drop(permit),
                            2 => permit.answered(429, Some(SECOND)),
                            _ => permit.answered(200, None),
                        }
                    }
                    Step::Pass(millis) => {
                        tokio::time::advance(Duration::from_millis(millis)).await;
                    }
                    _ => {}
                }
                let snapshot = budget.snapshot();
                prop_assert!(snapshot.used <= 3);
                prop_assert!(snapshot.under_way as usize >= permits.len());
            }
            waiting.clear();
            for permit in permits {
                permit.answered(200, None);
            }
            let snapshot = budget.snapshot();
            prop_assert_eq!(snapshot.under_way, 0);
            prop_assert_eq!(snapshot.waiting_interactive + snapshot.waiting_batch, 0);
            tokio::time::advance(200 * SECOND).await;
            let snapshot = budget.snapshot();
            prop_assert_eq!((snapshot.used, snapshot.free), (0, 3));
            let mut turn = pin!(budget.acquire(Priority::Batch, SECOND));
            prop_assert!(turn.as_mut().poll(&mut cx).is_ready());
            Ok(())
        })?;
    }
}
