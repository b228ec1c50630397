//! What a 429 stops, and for how long.

use std::future::IntoFuture;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use mews_connector_runtime::budget::{Budget, SlidingLog};
use mews_connector_runtime::clock::TokioClock;
use mews_connector_runtime::transport::TransportResponse;
use mews_connector_runtime::{Priority, RateLimit, RetryPolicy};

use super::{SECOND, WINDOW, now, plain, sleep, turn};
use crate::layers::through;
use crate::support::{ACCESS_TOKEN, Script, add, refusal};

fn limited(after: &str) -> TransportResponse {
    let mut answer = refusal(429);
    answer.headers.insert("Retry-After", after.parse().unwrap());
    answer
}

#[tokio::test(start_paused = true)]
async fn fault_11_429_stops_all_calls_of_its_token_until_the_time_is_over() {
    let script = Script::default();
    script.then(limited("3"));
    for _ in 0..20 {
        script.then(TransportResponse::json(200, "{}"));
    }
    let client = plain().transport(through(script.clone())).build().unwrap();
    let start = now();
    assert!(client.call(add()).retry(RetryPolicy::none()).await.is_err());
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let call = client.call(add()).response();
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
    let client = plain().transport(through(script.clone())).build().unwrap();
    let start = now();
    let waiting = {
        // Fills the budget, so that this call is in the queue when the pause comes.
        let limit = RateLimit::new(1, WINDOW).with_pause_windows(10_000);
        client.budget().set_limit(limit);
        let (first, second) = (client.call(add()), client.call(add()));
        let (first, second) = (first.response(), second.response());
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
            "things/add: after a 429 nothing is sent for this access token for another 86400.001s, and the call's \
             deadline of 300s comes first (nothing was sent, retry after 86400 s)"
        );
    }
    assert_eq!(now(), start);
    assert_eq!(script.bodies().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn fault_14_month_is_told_as_it_came_and_stops_the_token_for_four_windows() {
    const MONTH: &str = "2678400";
    let script = Script::default();
    for _ in 0..2 {
        script.then(limited(MONTH));
    }
    for _ in 0..10 {
        script.then(TransportResponse::json(200, "{}"));
    }
    let client = plain().transport(through(script.clone())).build().unwrap();
    let start = now();
    let once = RetryPolicy::none();
    let error = client.call(add()).retry(once).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(2_678_400 * SECOND));
    // Another client of the token waits with it, and no call waits for the month.
    let same = client.with_access_token(ACCESS_TOKEN).unwrap();
    let calls: Vec<_> = (0..10)
        .map(|number| {
            let priority = [Priority::Interactive, Priority::Batch][number % 2];
            let call = same.call(add()).retry(once).priority(priority);
            tokio::spawn(async move { (call.await.is_ok(), now() - start) })
        })
        .collect();
    sleep(121 * SECOND).await;
    assert_eq!(
        script.bodies().len(),
        2,
        "one tried, the others stay in line"
    );
    let mut ended = Vec::new();
    for call in calls {
        ended.push(call.await.unwrap());
    }
    let refused: Vec<_> = ended.iter().filter(|(ok, _)| !ok).collect();
    assert_eq!(refused.len(), 1);
    assert!(refused[0].1 >= 120 * SECOND && refused[0].1 < 121 * SECOND);
    for (_, at) in ended.iter().filter(|(ok, _)| *ok) {
        assert!(*at >= 240 * SECOND && *at < 245 * SECOND, "{at:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn fault_14_pause_can_be_lifted() {
    let script = Script::default();
    script.then(limited("2678400"));
    for _ in 0..5 {
        script.then(TransportResponse::json(200, "{}"));
    }
    let client = plain().transport(through(script.clone())).build().unwrap();
    let once = RetryPolicy::none();
    assert!(client.call(add()).retry(once).await.is_err());
    let calls: Vec<_> = (0..5)
        .map(|_| tokio::spawn(client.call(add()).into_future()))
        .collect();
    sleep(SECOND).await;
    assert_eq!(script.bodies().len(), 1);
    let start = now();
    client.budget().lift_pause();
    assert_eq!(client.budget().snapshot().paused_for, None);
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert!(now() - start < 2 * SECOND, "{:?}", now() - start);
}

#[tokio::test(start_paused = true)]
async fn fault_51_other_tokens_are_not_held_up() {
    let script = Script::default();
    script.then(limited("3"));
    script.then(TransportResponse::json(200, "{}"));
    let client = plain().transport(through(script)).build().unwrap();
    let other = client.with_access_token("another-token").unwrap();
    let once = RetryPolicy::none();
    assert!(
        client
            .call(add())
            .retry(once)
            .await
            .unwrap_err()
            .is_rate_limited()
    );
    let answer = other.call(add()).response().await.unwrap();
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

#[tokio::test(start_paused = true)]
async fn l4_429_without_a_wait_stops_its_token_for_a_second_then_two() {
    let script = Script::default();
    for _ in 0..2 {
        script.then(refusal(429));
    }
    for _ in 0..20 {
        script.then(TransportResponse::json(200, "{}"));
    }
    let client = plain().transport(through(script.clone())).build().unwrap();
    let start = now();
    let calls: Vec<_> = (0..20)
        .map(|number| {
            let call = client.call(add()).response();
            let alone = SECOND / 100 * number;
            tokio::spawn(async move {
                sleep(alone).await;
                call.await.unwrap()
            })
        })
        .collect();
    sleep(Duration::from_millis(999)).await;
    assert_eq!(script.bodies().len(), 1);
    let snapshot = client.budget().snapshot();
    assert_eq!((snapshot.free, snapshot.waiting_interactive), (0, 20));
    assert!(snapshot.paused_for.is_some());
    for call in calls {
        call.await.unwrap();
    }
    let waited = now() - start;
    assert!(waited >= 3 * SECOND && waited <= 4 * SECOND, "{waited:?}");
    assert_eq!(script.bodies().len(), 22, "one goes first each time");
}

#[tokio::test(start_paused = true)]
async fn l4_call_that_was_called_but_did_not_notice_waits_for_the_pause() {
    let clock = Arc::new(TokioClock::new());
    let budget = SlidingLog::new(RateLimit::new(2, WINDOW), clock);
    let mut cx = Context::from_waker(Waker::noop());
    let acquire = || budget.acquire(&turn(Priority::Interactive, 900 * SECOND));
    let (first, second) = (acquire().await.unwrap(), acquire().await.unwrap());
    let mut waiting = acquire();
    assert!(waiting.as_mut().poll(&mut cx).is_pending());
    let start = now();
    first.unused();
    second.responded(429, Some(40 * SECOND));
    let snapshot = budget.snapshot();
    assert_eq!((snapshot.under_way, snapshot.used), (0, 1));
    assert_eq!(snapshot.waiting_interactive, 1);
    assert!(waiting.as_mut().poll(&mut cx).is_pending());
    waiting.await.unwrap().unused();
    let waited = now() - start;
    assert!(waited >= 40 * SECOND && waited < 41 * SECOND, "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn l4_call_that_was_called_but_did_not_notice_learns_that_the_pause_is_too_long() {
    let clock = Arc::new(TokioClock::new());
    let budget = SlidingLog::new(RateLimit::new(2, WINDOW), clock);
    let mut cx = Context::from_waker(Waker::noop());
    let acquire = || budget.acquire(&turn(Priority::Batch, 10 * SECOND));
    let (first, second) = (acquire().await.unwrap(), acquire().await.unwrap());
    let mut waiting = acquire();
    assert!(waiting.as_mut().poll(&mut cx).is_pending());
    first.unused();
    second.responded(429, Some(40 * SECOND));
    let Poll::Ready(Err(late)) = waiting.as_mut().poll(&mut cx) else {
        panic!("the pause is longer than it would wait");
    };
    assert!(late.paused && late.free_in >= 40 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn l4_one_429_shrinks_the_limit_once() {
    let clock = Arc::new(TokioClock::new());
    let budget = SlidingLog::new(RateLimit::new(10, WINDOW), clock);
    let mut cx = Context::from_waker(Waker::noop());
    let acquire = || budget.acquire(&turn(Priority::Interactive, 900 * SECOND));
    let mut permits = Vec::new();
    for _ in 0..10 {
        permits.push(acquire().await.unwrap());
    }
    let mut waiting = acquire();
    assert!(waiting.as_mut().poll(&mut cx).is_pending());
    permits.pop().unwrap().unused();
    sleep(SECOND).await;
    permits.pop().unwrap().responded(429, Some(SECOND));
    assert_eq!(budget.snapshot().limit, 8);
    sleep(2 * SECOND).await;
    // It was let go with the others, and does not count as let go after the 429 because it notices late.
    assert!(waiting.as_mut().poll(&mut cx).is_pending());
    for permit in permits {
        permit.responded(429, Some(SECOND));
    }
    assert_eq!(budget.snapshot().limit, 8);
    waiting.await.unwrap().responded(429, Some(SECOND));
    assert_eq!(budget.snapshot().limit, 7, "from 9, as one had grown back");
}
