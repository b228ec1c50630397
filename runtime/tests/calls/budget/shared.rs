//! A budget that several processes share, as a program may bring it: slow, gone, or refusing.

use std::future::{Future as _, IntoFuture as _};
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use mews_connector_runtime::budget::{
    Acquiring, Budget, Budgets, Closing, Permit, PermitError, PermitOutcome, Snapshot, Turn,
    Unlimited,
};
use mews_connector_runtime::{Client, ClientBuilder, Phase, Priority, RetryPolicy, Timeouts};

use super::{SECOND, now, plain, sleep, turn};
use crate::layers::through;
use crate::support::{Script, add};

/// What the others' side does when it is asked for a turn.
#[derive(Clone, Copy)]
enum Answers {
    After(Duration),
    Never,
    /// It cannot be reached, and what it stands in for has no turn to give.
    Refuses(Duration),
}

#[derive(Clone)]
struct Shared {
    answers: Answers,
    waiting: Arc<AtomicUsize>,
    asked: Arc<Mutex<Vec<Turn<'static>>>>,
    ended: Arc<Mutex<Vec<PermitOutcome>>>,
    /// How long it takes to report what ended.
    closes: Option<Duration>,
}

/// A place in the queue, which is free again when it is dropped.
struct Place(Arc<AtomicUsize>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Shared {
    fn new(answers: Answers) -> Self {
        Self {
            answers,
            waiting: Arc::default(),
            asked: Arc::default(),
            ended: Arc::default(),
            closes: None,
        }
    }

    fn builder(&self, script: &Script) -> ClientBuilder<Client> {
        plain()
            .budgets(self.clone())
            .transport(through(script.clone()))
    }
}

impl Budget for Shared {
    fn acquire(&self, turn: &Turn<'_>) -> Acquiring<'_> {
        let asked = Turn::new("things/add")
            .with_priority(turn.priority)
            .with_max_wait(turn.max_wait)
            .with_attempt(turn.attempt);
        assert_eq!(*turn, asked, "all calls are of one operation");
        self.asked.lock().unwrap().push(asked);
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let place = Place(Arc::clone(&self.waiting));
        let ended = Arc::clone(&self.ended);
        Box::pin(async move {
            let _place = place;
            match self.answers {
                Answers::After(time) => sleep(time).await,
                Answers::Never => std::future::pending().await,
                Answers::Refuses(time) => return Err(PermitError::new(time, false)),
            }
            Ok(Permit::new(move |it| ended.lock().unwrap().push(it)))
        })
    }

    fn snapshot(&self) -> Snapshot {
        Unlimited::new().snapshot()
    }
}

impl Budgets for Shared {
    fn budget(&self, _: &str) -> Arc<dyn Budget> {
        Arc::new(self.clone())
    }

    fn closed(&self) -> Closing<'_> {
        Box::pin(async {
            match self.closes {
                Some(time) => sleep(time).await,
                None => std::future::pending().await,
            }
        })
    }
}

#[tokio::test(start_paused = true)]
async fn fault_50_slow_budget_is_waited_for_within_the_deadline() {
    let script = Script::new(["{}"]);
    let budget = Shared::new(Answers::After(3 * SECOND));
    let client = budget.builder(&script).build().unwrap();
    let answer = client.call(add()).deadline(10 * SECOND).response();
    let answer = answer.await.unwrap();
    assert_eq!(answer.waits().rate_budget, 3 * SECOND);
    let turn = turn(Priority::Interactive, 10 * SECOND);
    assert_eq!(
        *budget.asked.lock().unwrap(),
        [turn.with_attempt(10 * SECOND)],
        "no attempt outlives the deadline"
    );
    let head = PermitOutcome::Responded {
        status: 200,
        retry_after: None,
    };
    assert_eq!(*budget.ended.lock().unwrap(), [head]);
}

#[tokio::test(start_paused = true)]
async fn fault_50_budget_that_is_gone_ends_with_the_deadline_and_sends_nothing() {
    // The last turn comes at the very moment when nobody wants it any more.
    for answers in [
        Answers::Never,
        Answers::After(6 * SECOND),
        Answers::After(5 * SECOND),
    ] {
        let script = Script::new(["{}"]);
        let budget = Shared::new(answers);
        let client = budget.builder(&script).build().unwrap();
        let start = now();
        let call = client.call(add()).deadline(5 * SECOND);
        let error = call.await.unwrap_err();
        assert_eq!(now() - start, 5 * SECOND);
        assert!(error.is_timeout() && error.retry_safe());
        assert_eq!(error.phase(), Phase::NotSent);
        assert_eq!(budget.waiting.load(Ordering::Relaxed), 0);
        sleep(60 * SECOND).await;
        assert!(script.bodies().is_empty());
        let line = error.to_string();
        if matches!(answers, Answers::After(time) if time == 5 * SECOND) {
            assert_eq!(
                *budget.ended.lock().unwrap(),
                [PermitOutcome::Unused],
                "{line}"
            );
        } else {
            assert!(error.is_rate_limited());
            assert_eq!(error.attempts(), 0);
            assert_eq!(
                line,
                "things/add: no turn in the rate budget of the access token came within 5s, and the call's deadline of \
                 5s comes first (nothing was sent)"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn fault_50_budget_that_refuses_ends_the_call_at_once() {
    let script = Script::new(["{}"]);
    let budget = Shared::new(Answers::Refuses(20 * SECOND));
    let client = budget.builder(&script).build().unwrap();
    let start = now();
    let call = client.call(add()).retry(RetryPolicy::default());
    let error = call.deadline(10 * SECOND).await.unwrap_err();
    assert_eq!(now(), start);
    assert!(error.is_rate_limited() && error.retry_safe());
    assert_eq!(error.retry_after(), Some(20 * SECOND));
    assert_eq!(
        error.to_string(),
        "things/add: the rate budget of the access token is used up for another 20s, and the call's deadline of 10s \
         comes first (nothing was sent, retry after 20 s)"
    );
    assert!(script.bodies().is_empty());
}

#[tokio::test(start_paused = true)]
async fn fault_50_turn_is_asked_for_with_what_a_lease_needs() {
    let script = Script::new(["{}", "{}"]);
    let budget = Shared::new(Answers::After(100 * SECOND));
    let client = budget.builder(&script).priority(Priority::Batch);
    let client = client.build().unwrap();
    client.call(add()).await.unwrap();
    let call = client.call(add()).priority(Priority::Interactive);
    call.attempt_timeout(7 * SECOND).await.unwrap();
    let default = turn(Priority::Batch, 300 * SECOND).with_attempt(120 * SECOND);
    let shorter = turn(Priority::Interactive, 300 * SECOND).with_attempt(7 * SECOND);
    assert_eq!(*budget.asked.lock().unwrap(), [default, shorter]);
}

#[tokio::test(start_paused = true)]
async fn fault_50_closing_waits_for_the_reports_within_the_deadline() {
    let mut budget = Shared::new(Answers::Never);
    budget.closes = Some(3 * SECOND);
    let client = budget.builder(&Script::new([])).build().unwrap();
    let start = now();
    client.close().await.unwrap();
    assert_eq!(now() - start, 3 * SECOND);
    let other = client.with_access_token("another-token").unwrap();
    other.close().await.unwrap();
    assert_eq!(now() - start, 6 * SECOND, "any client, any number of times");

    budget.closes = None;
    let timeouts = Timeouts::default().with_deadline(20 * SECOND);
    let builder = budget.builder(&Script::new([])).timeouts(timeouts);
    let error = builder.build().unwrap().close().await.unwrap_err();
    assert_eq!(now() - start, 26 * SECOND);
    assert!(error.is_timeout() && error.retry_safe());
    assert_eq!(
        error.to_string(),
        "close: the rate budgets did not report all requests within 20s (nothing was sent)"
    );
}

#[tokio::test(start_paused = true)]
async fn fault_50_closing_goes_on_with_calls_and_clones() {
    let script = Script::new(["{}", "{}"]);
    let mut budget = Shared::new(Answers::After(SECOND));
    budget.closes = Some(Duration::ZERO);
    let client = budget.builder(&script).build().unwrap();
    let call = tokio::spawn(client.call(add()).into_future());
    tokio::task::yield_now().await;
    client.clone().close().await.unwrap();
    assert!(budget.ended.lock().unwrap().is_empty(), "not waited for");
    call.await.unwrap().unwrap();
    client.call(add()).await.unwrap();
    assert_eq!(budget.ended.lock().unwrap().len(), 2);
}

/// No runtime and no timer is there.
#[test]
fn fault_50_budget_within_the_process_closes_at_once() {
    let client = plain().transport(Script::new([])).build().unwrap();
    let mut cx = Context::from_waker(Waker::noop());
    let closed = pin!(client.close()).poll(&mut cx);
    assert!(matches!(closed, Poll::Ready(Ok(()))));
    let client = plain().budgets(Unlimited::new()).transport(Script::new([]));
    let client = client.build().unwrap();
    let closed = pin!(client.close()).poll(&mut cx);
    assert!(matches!(closed, Poll::Ready(Ok(()))));
}

#[tokio::test(start_paused = true)]
async fn fault_50_calls_that_are_dropped_free_their_places() {
    let script = Script::new([]);
    let budget = Shared::new(Answers::Never);
    let client = budget.builder(&script).build().unwrap();
    let calls: Vec<_> = (0..100)
        .map(|_| tokio::spawn(client.call(add()).response()))
        .collect();
    sleep(SECOND).await;
    assert_eq!(budget.waiting.load(Ordering::Relaxed), 100);
    for call in calls {
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
    }
    assert_eq!(budget.waiting.load(Ordering::Relaxed), 0);
    assert!(script.bodies().is_empty());
}
