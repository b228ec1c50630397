//! Waiting for a turn, in vain too.

use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use mews_connector_runtime::budget::{Acquiring, Budget, SlidingLog};
use mews_connector_runtime::clock::{Clock, TokioClock};
use mews_connector_runtime::transport::{Sending, Transport, TransportError, TransportRequest};
use mews_connector_runtime::{Priority, RateLimit, Timeouts};

use super::{SECOND, WINDOW, now, plain, sleep, turn};
use crate::layers::through;
use crate::support::{Script, add};

/// A transport that takes requests and never answers.
struct Never {
    takes: bool,
}

impl Transport for Never {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        if self.takes {
            let _sent = request.into_body().into_bytes().unwrap();
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
    let client = client.transport(through(script.clone())).build().unwrap();
    client.call(add()).await.unwrap();
    let waiting: Vec<_> = (0..1000)
        .map(|_| tokio::spawn(client.call(add()).response()))
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
        client.call(add()).response().await.unwrap().waits().total(),
        Duration::ZERO
    );
}

#[tokio::test(start_paused = true)]
async fn fault_48_given_up_under_way_counts_only_when_something_was_sent() {
    for (takes, used_after) in [(false, 0), (true, 1)] {
        let client = plain().transport(through(Never { takes })).build().unwrap();
        let call = tokio::spawn(client.call(add()).response());
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
    let client = plain().transport(through(script)).build().unwrap();
    assert_eq!(client.call(add()).await.unwrap_err().attempts(), 3);
    assert_eq!(client.budget().snapshot().used, 0);
}

#[tokio::test(start_paused = true)]
async fn l1_deadline_that_comes_before_the_turn_is_told_at_once() {
    let script = Script::new(["{}"]);
    let client = plain()
        .rate_limit(RateLimit::new(1, WINDOW))
        .timeouts(Timeouts::interactive())
        .transport(through(script))
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
        .transport(through(Never { takes: true }))
        .build()
        .unwrap();
    let _other = tokio::spawn(client.call(add()).response());
    tokio::task::yield_now().await;
    let error = client.call(add()).deadline(5 * SECOND).await.unwrap_err();
    assert_eq!(error.waits().rate_budget, 5 * SECOND);
    assert_eq!(
        error.to_string(),
        "things/add: no turn in the rate budget of the access token came within 5s, and the call's deadline of 5s comes \
         first (nothing was sent)"
    );
}

#[tokio::test(start_paused = true)]
async fn l3_next_call_that_nobody_polls_does_not_hold_the_others_up() {
    let budget = SlidingLog::new(RateLimit::new(2, WINDOW), Arc::new(TokioClock::new()));
    let acquire = || budget.acquire(&turn(Priority::Interactive, 900 * SECOND));
    for _ in 0..2 {
        acquire().await.unwrap().responded(200, None);
    }
    let start = now();
    let mut cx = Context::from_waker(Waker::noop());
    let mut next = acquire();
    assert!(next.as_mut().poll(&mut cx).is_pending());
    acquire().await.unwrap().responded(200, None);
    let waited = now() - start;
    assert!(
        waited >= WINDOW && waited <= WINDOW + 2 * SECOND,
        "{waited:?}"
    );
    assert!(next.as_mut().poll(&mut cx).is_ready(), "its turn is kept");
}

#[tokio::test(start_paused = true)]
async fn l3_whoever_becomes_next_does_not_sleep_longer_for_it() {
    let budget = SlidingLog::new(RateLimit::new(1, WINDOW), Arc::new(TokioClock::new()));
    let start = now();
    let acquire = || budget.acquire(&turn(Priority::Interactive, 900 * SECOND));
    acquire().await.unwrap().responded(200, None);
    sleep(WINDOW - SECOND / 2).await;
    let mut cx = Context::from_waker(Waker::noop());
    let mut first = acquire();
    assert!(first.as_mut().poll(&mut cx).is_pending());
    let second = async {
        acquire().await.unwrap().unused();
        now() - start
    };
    let leave = async {
        sleep(SECOND / 10).await;
        drop(first);
    };
    let (waited, ()) = tokio::join!(second, leave);
    let window = WINDOW + Duration::from_millis(1);
    assert!(
        waited >= window && waited <= window + SECOND / 100,
        "{waited:?}"
    );
}

/// Counts how often it is woken.
#[derive(Default)]
struct Count(AtomicU32);

impl Wake for Count {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// Notes how long it is asked to sleep.
#[derive(Clone, Default)]
struct Sleeps(Arc<Mutex<Vec<Duration>>>);

impl Clock for Sleeps {
    fn now(&self) -> Instant {
        TokioClock::new().now()
    }

    fn wall(&self) -> SystemTime {
        TokioClock::new().wall()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.0.lock().unwrap().push(duration);
        TokioClock::new().sleep(duration)
    }
}

#[tokio::test(start_paused = true)]
async fn l3_only_those_who_have_to_know_are_woken() {
    let sleeps = Sleeps::default();
    let budget = SlidingLog::new(RateLimit::new(2, WINDOW), Arc::new(sleeps.clone()));
    let acquire = || budget.acquire(&turn(Priority::Interactive, 900 * SECOND));
    acquire().await.unwrap().responded(200, None);
    let permit = acquire().await.unwrap();
    let counts = [(); 3].map(|()| Arc::new(Count::default()));
    let wakers = counts.each_ref().map(|it| Waker::from(Arc::clone(it)));
    let mut waiting = [(); 3].map(|()| acquire());
    for (one, waker) in waiting.iter_mut().zip(&wakers) {
        for _ in 0..3 {
            let mut cx = Context::from_waker(waker);
            assert!(one.as_mut().poll(&mut cx).is_pending());
        }
    }
    let window = WINDOW + Duration::from_millis(1);
    assert_eq!(*sleeps.0.lock().unwrap(), [window, SECOND, SECOND]);
    let woken = || counts.each_ref().map(|it| it.0.load(Ordering::Relaxed));
    assert_eq!(woken(), [0, 0, 0]);
    permit.responded(200, None);
    assert_eq!(woken(), [0, 0, 0], "it changes nothing for them");
    budget.set_limit(RateLimit::new(3, WINDOW));
    assert_eq!(woken(), [1, 1, 0], "called, and next");
    let mut cx = Context::from_waker(&wakers[0]);
    let Poll::Ready(Ok(called)) = waiting[0].as_mut().poll(&mut cx) else {
        panic!("it was called");
    };
    called.responded(429, Some(SECOND));
    assert_eq!(woken(), [1, 2, 1], "all who wait learn of a pause");
}

#[tokio::test(start_paused = true)]
async fn l6_snapshot_tells_what_is_used_and_who_waits() {
    let budget = SlidingLog::new(RateLimit::new(3, WINDOW), Arc::new(TokioClock::new()));
    let acquire = |priority| budget.acquire(&turn(priority, 900 * SECOND));
    let seen = || {
        let it = budget.snapshot();
        let waiting = (it.waiting_interactive, it.waiting_batch);
        (it.used, it.under_way, it.free, it.next_free_in, waiting)
    };
    assert_eq!(seen(), (0, 0, 3, Some(Duration::ZERO), (0, 0)));
    let permit = acquire(Priority::Interactive).await.unwrap();
    acquire(Priority::Batch).await.unwrap().responded(200, None);
    assert_eq!(seen(), (2, 1, 1, Some(Duration::ZERO), (0, 0)));
    sleep(10 * SECOND).await;
    let third = acquire(Priority::Interactive).await.unwrap();
    let mut cx = Context::from_waker(Waker::noop());
    let mut waiting = [Priority::Interactive, Priority::Batch, Priority::Batch].map(acquire);
    for one in &mut waiting {
        assert!(one.as_mut().poll(&mut cx).is_pending());
    }
    let left = 20 * SECOND + Duration::from_millis(1);
    assert_eq!(seen(), (3, 2, 0, Some(left), (1, 2)));
    drop(waiting);
    permit.responded(200, None);
    third.responded(500, None);
    assert_eq!(seen(), (3, 0, 0, Some(left), (0, 0)));
    budget.set_limit(RateLimit::new(4, WINDOW));
    assert_eq!(seen(), (3, 0, 1, Some(Duration::ZERO), (0, 0)));
    let snapshot = budget.snapshot();
    assert_eq!((snapshot.limit, snapshot.paused_for), (4, None));
}

#[tokio::test(start_paused = true)]
async fn l1_several_turns_in_one_task_come_one_by_one() {
    let budget = SlidingLog::new(RateLimit::new(2, WINDOW), Arc::new(TokioClock::new()));
    let start = now();
    let take = || async {
        let permit = budget
            .acquire(&turn(Priority::Interactive, 500 * SECOND))
            .await;
        permit.unwrap().responded(200, None);
        now() - start
    };
    let (a, b, c, d, e, f) = tokio::join!(take(), take(), take(), take(), take(), take());
    let window = WINDOW + Duration::from_millis(1);
    assert_eq!([a, b], [Duration::ZERO; 2]);
    for (waited, windows) in [(c, 1), (d, 1), (e, 2), (f, 2)] {
        assert!(waited >= windows * window && waited <= windows * (window + SECOND / 100));
    }
}

/// A task that only its waker keeps, and that looks at the budget when it ends.
struct Kept(SlidingLog, mpsc::Sender<u32>);

impl Wake for Kept {
    fn wake(self: Arc<Self>) {}
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.1.send(self.0.snapshot().used).unwrap();
    }
}

#[test]
fn l3_no_lock_is_held_while_a_waker_is_dropped() {
    let (ended, ends) = mpsc::channel();
    let test = thread::spawn(move || {
        let budget = SlidingLog::new(RateLimit::new(1, WINDOW), Arc::new(Stopped(now())));
        let kept = || Waker::from(Arc::new(Kept(budget.clone(), ended.clone())));
        let acquire = || budget.acquire(&turn(Priority::Batch, 900 * SECOND));
        let poll = |it: &mut Acquiring<'_>, waker: &Waker| {
            it.as_mut().poll(&mut Context::from_waker(waker))
        };
        let Poll::Ready(Ok(permit)) = poll(&mut acquire(), Waker::noop()) else {
            panic!("nothing was used");
        };
        let mut waiting = [(); 4].map(|()| acquire());
        for one in &mut waiting {
            assert!(poll(one, &kept()).is_pending());
        }
        let [mut moved, left, called, mut collected] = waiting;
        assert!(poll(&mut moved, Waker::noop()).is_pending());
        drop(left);
        drop(moved);
        permit.unused();
        drop(called);
        assert!(poll(&mut collected, Waker::noop()).is_ready());
    });
    let limit = 10 * SECOND;
    let used = [(); 4].map(|()| {
        ends.recv_timeout(limit)
            .expect("it does not wait for itself")
    });
    test.join().unwrap();
    assert_eq!(used, [1; 4]);
}

/// A clock on which no time passes.
struct Stopped(Instant);

impl Clock for Stopped {
    fn now(&self) -> Instant {
        self.0
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn l6_entries_tell_what_counts_and_for_how_long() {
    let limit = RateLimit::new(9, WINDOW);
    let budget = SlidingLog::new(limit, Arc::new(TokioClock::new()));
    let acquire = || budget.acquire(&turn(Priority::Interactive, 900 * SECOND));
    let seen = || {
        let entries = budget.entries().into_iter();
        entries
            .map(|it| (it.number, it.counts_for))
            .collect::<Vec<_>>()
    };
    assert!(seen().is_empty());
    let mut permits = Vec::new();
    for _ in 0..5 {
        permits.push(acquire().await.unwrap());
    }
    let numbers: Vec<u64> = permits.iter().map(|it| it.number().unwrap()).collect();
    let under_way: Vec<_> = numbers.iter().map(|it| (*it, None)).collect();
    assert_eq!(seen(), under_way);
    let [given_up, answered, refused, unused, _under_way] = <[_; 5]>::try_from(permits).unwrap();
    drop(given_up);
    sleep(SECOND).await;
    answered.responded(200, None);
    unused.unused();
    sleep(SECOND).await;
    refused.responded(429, None);
    let window = WINDOW + Duration::from_millis(1);
    assert_eq!(
        seen(),
        [
            (numbers[1], Some(window - SECOND)),
            (numbers[2], Some(window)),
            (numbers[0], Some(window + limit.grace - 2 * SECOND)),
            (numbers[4], None),
        ]
    );
    assert_eq!(seen().len(), budget.snapshot().used as usize);
    sleep(WINDOW).await;
    assert_eq!(seen().len(), 3, "what no longer counts is gone");
}
