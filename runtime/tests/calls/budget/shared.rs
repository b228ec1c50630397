//! A budget that several processes share, as a program may bring it: slow, gone, or refusing.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mews_connector_runtime::budget::{
    Acquiring, Budget, Budgets, Permit, PermitOutcome, Snapshot, TooLate, Unlimited,
};
use mews_connector_runtime::{ClientBuilder, Phase, Priority, RetryPolicy};

use super::{SECOND, now, plain, sleep};
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
    max_wait: Arc<Mutex<Vec<Duration>>>,
    ended: Arc<Mutex<Vec<PermitOutcome>>>,
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
            max_wait: Arc::default(),
            ended: Arc::default(),
        }
    }

    fn builder(&self, script: &Script) -> ClientBuilder {
        plain()
            .budgets(self.clone())
            .transport(through(script.clone()))
    }
}

impl Budget for Shared {
    fn acquire(&self, _: Priority, max_wait: Duration) -> Acquiring<'_> {
        self.max_wait.lock().unwrap().push(max_wait);
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let place = Place(Arc::clone(&self.waiting));
        let ended = Arc::clone(&self.ended);
        Box::pin(async move {
            let _place = place;
            match self.answers {
                Answers::After(time) => sleep(time).await,
                Answers::Never => std::future::pending().await,
                Answers::Refuses(time) => return Err(TooLate::new(time, false)),
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
}

#[tokio::test(start_paused = true)]
async fn fault_50_slow_budget_is_waited_for_within_the_deadline() {
    let script = Script::new(["{}"]);
    let budget = Shared::new(Answers::After(3 * SECOND));
    let client = budget.builder(&script).build().unwrap();
    let answer = client.call(add()).with_deadline(10 * SECOND).response();
    let answer = answer.await.unwrap();
    assert_eq!(answer.waits().rate_budget, 3 * SECOND);
    assert_eq!(*budget.max_wait.lock().unwrap(), [10 * SECOND]);
    let head = PermitOutcome::Answered {
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
        let call = client.call(add()).with_deadline(5 * SECOND);
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
    let call = client.call(add()).with_retry(RetryPolicy::default());
    let error = call.with_deadline(10 * SECOND).await.unwrap_err();
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
