//! How long a call waits before it is sent again, in virtual time.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use mews_connector_runtime::clock::{Clock, TokioClock};
use mews_connector_runtime::transport::{TransportError, TransportResponse};
use mews_connector_runtime::{Error, RetryPolicy, Timeouts};

use super::Stopwatch;
use super::operations::{Add, Look};
use crate::support::Script;

const SECOND: Duration = Duration::from_secs(1);

fn limited(headers: &[(&'static str, &str)]) -> TransportResponse {
    let mut answer = TransportResponse::json(429, r#"{"Message":"Too many."}"#);
    for (name, value) in headers {
        answer.headers.append(*name, value.parse().unwrap());
    }
    answer
}

/// Tokio's time with a wall clock that is wrong, and jumps between any two looks at it.
struct Wall {
    start: u64,
    jump: i64,
    jumped: AtomicBool,
}

impl Wall {
    fn new(start: u64, jump: i64) -> Self {
        Self {
            start,
            jump,
            jumped: AtomicBool::new(true),
        }
    }
}

impl Clock for Wall {
    fn now(&self) -> Instant {
        TokioClock::new().now()
    }

    fn wall(&self) -> SystemTime {
        let jump = match self.jumped.fetch_not(Ordering::Relaxed) {
            true => 0,
            false => self.jump,
        };
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.start.saturating_add_signed(jump))
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        TokioClock::new().sleep(duration)
    }
}

#[tokio::test(start_paused = true)]
async fn fault_11_retry_after_is_kept_to_and_hardly_exceeded() {
    let mut longest = Duration::ZERO;
    for seed in 0..50 {
        let script = Script::default();
        script.then(limited(&[("Retry-After", "3")]));
        script.then(TransportResponse::json(200, "{}"));
        let client = script
            .builder()
            .retry(RetryPolicy::default())
            .jitter_seed(seed)
            .build()
            .unwrap();
        let started = Stopwatch::start();
        let answer = client.call(Add).response().await.unwrap();
        let waited = started.elapsed();
        // The clock of the test ticks in milliseconds.
        assert!(
            waited >= 3 * SECOND && waited <= Duration::from_millis(3301),
            "{waited:?}"
        );
        assert_eq!(answer.attempts(), 2);
        assert_eq!(answer.waits().retry_after, waited);
        assert_eq!(answer.waits().total(), waited);
        assert_eq!(answer.elapsed(), waited);
        longest = longest.max(waited);
    }
    assert!(longest > Duration::from_millis(3200), "not all at once");
}

#[tokio::test(start_paused = true)]
async fn fault_11_writes_are_not_repeated_after_429_when_that_is_switched_off() {
    let script = Script::default();
    script.then(limited(&[("Retry-After", "3")]));
    let policy = RetryPolicy::default().with_rate_limited(false);
    let client = script.builder().build().unwrap();
    let error = client.call(Add).retry(policy).await.unwrap_err();
    assert!(error.is_rate_limited() && error.retry_safe());
    assert_eq!(
        (error.attempts(), error.retry_after()),
        (1, Some(3 * SECOND))
    );
}

#[tokio::test(start_paused = true)]
async fn fault_12_dates_are_measured_against_the_date_of_the_answer() {
    // 22 November 2026, 10:00:00 UTC, give or take the hour that the local clock is off.
    for start in [1_795_341_600 - 3600, 1_795_341_600 + 3600] {
        for until in [
            "Sun, 22 Nov 2026 10:00:30 GMT",
            "Sunday, 22-Nov-26 10:00:30 GMT",
            "Sun Nov 22 10:00:30 2026",
        ] {
            let script = Script::default();
            let date = ("Date", "Sun, 22 Nov 2026 10:00:00 GMT");
            script.then(limited(&[("Retry-After", until), date]));
            script.then(TransportResponse::json(200, "{}"));
            let clock = Wall::new(start, 0);
            let client = script
                .builder()
                .retry(RetryPolicy::default())
                .clock(clock)
                .build()
                .unwrap();
            let started = Stopwatch::start();
            client.call(Look).await.unwrap();
            let waited = started.elapsed();
            assert!(
                waited >= 30 * SECOND && waited <= 34 * SECOND,
                "{until}: {waited:?}"
            );
        }
    }
}

async fn backoffs(seed: u64, attempts: u32) -> Vec<Duration> {
    let script = Script::default();
    let mut waits = Vec::new();
    let policy = RetryPolicy::default().with_max_attempts(1);
    // One call per number of attempts: the last wait of each is what it waited more than the one before.
    let mut before = Duration::ZERO;
    for attempts in 2..=attempts {
        for _ in 1..attempts {
            script.then(limited(&[]));
        }
        script.then(TransportResponse::json(200, "{}"));
        let client = script.builder().jitter_seed(seed).build().unwrap();
        let call = client.call(Look).retry(policy.with_max_attempts(attempts));
        let total = call.response().await.unwrap().waits().backoff;
        waits.push(total - before);
        before = total;
    }
    waits
}

#[tokio::test(start_paused = true)]
async fn fault_13_waits_without_a_header_grow_and_can_be_repeated() {
    assert_eq!(backoffs(1, 5).await, backoffs(1, 5).await);
    assert_ne!(backoffs(1, 5).await, backoffs(2, 5).await);
    let mut longest = [Duration::ZERO; 6];
    for seed in 0..200 {
        for (longest, wait) in longest.iter_mut().zip(backoffs(seed, 7).await) {
            *longest = wait.max(*longest);
        }
    }
    for (wait, millis) in longest
        .into_iter()
        .zip([500, 1000, 2000, 4000, 8000, 16_000])
    {
        let ceiling = Duration::from_millis(millis);
        assert!(
            wait <= ceiling && wait > ceiling * 9 / 10,
            "{wait:?} of {ceiling:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn fault_14_wait_beyond_the_deadline_is_told_at_once() {
    let script = Script::default();
    script.then(limited(&[("Retry-After", "86400")]));
    let client = script
        .builder()
        .retry(RetryPolicy::default())
        .build()
        .unwrap();
    let started = Stopwatch::start();
    let error = client.call(Add).await.unwrap_err();
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(86_400)));
    assert_eq!(
        error.to_string(),
        "orders/add: 429 Too Many Requests: Too many. (retry after 86400 s, not repeated, as the deadline comes before \
         the next attempt)"
    );
}

#[tokio::test(start_paused = true)]
async fn fault_14_wait_that_just_fits_is_waited_for() {
    for seed in 0..50 {
        let script = Script::default();
        script.then(limited(&[("Retry-After", "58")]));
        script.then(TransportResponse::json(200, "{}"));
        let client = script
            .builder()
            .retry(RetryPolicy::default())
            .jitter_seed(seed)
            .build()
            .unwrap();
        let answer = client.call(Add).deadline(60 * SECOND).response().await;
        let waited = answer.unwrap().waits().retry_after;
        assert!(waited >= 58 * SECOND && waited < 60 * SECOND, "{waited:?}");
    }
}

/// Tokio's time, which keeps what was waited for.
#[derive(Clone, Default)]
struct Noted(Arc<Mutex<Vec<Duration>>>);

impl Clock for Noted {
    fn now(&self) -> Instant {
        TokioClock::new().now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.0.lock().unwrap().push(duration);
        TokioClock::new().sleep(duration)
    }
}

#[tokio::test(start_paused = true)]
async fn wait_that_would_end_with_the_deadline_is_cut_to_what_the_server_asked_for() {
    let waited = async |deadline: Duration| {
        let script = Script::default();
        script.then(limited(&[("Retry-After", "3")]));
        script.then(TransportResponse::json(200, "{}"));
        let clock = Noted::default();
        let client = script
            .builder()
            .retry(RetryPolicy::default())
            .jitter_seed(7)
            .clock(clock.clone())
            .build()
            .unwrap();
        let call = client.call(Add).attempt_timeout(SECOND);
        call.deadline(deadline).await.unwrap();
        let sleeps = clock.0.lock().unwrap().clone();
        sleeps.into_iter().find(|it| *it >= 2 * SECOND).unwrap()
    };
    let drawn = waited(60 * SECOND).await;
    assert!(drawn > 3 * SECOND, "{drawn:?}");
    assert_eq!(waited(drawn).await, 3 * SECOND);
    assert_eq!(waited(drawn + Duration::from_millis(5)).await, drawn);
}

#[tokio::test(start_paused = true)]
async fn limit_that_ends_an_attempt_is_told() {
    for (attempt, deadline, told) in [
        (5, 6, "attempt limit of 5s"),
        (5, 5, "attempt limit of 5s"),
        (6, 5, "call's deadline of 5s"),
    ] {
        let script = Script::default();
        script.then_never();
        let client = script.builder().build().unwrap();
        let call = client.call(Add).attempt_timeout(attempt * SECOND);
        let error = call.deadline(deadline * SECOND).await.unwrap_err();
        assert!(error.is_timeout());
        assert!(error.to_string().contains(told), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn fault_14_nonsense_is_ignored() {
    for values in [
        &["-5"][..],
        &["abc"],
        &["1e9"],
        &["1000000000"],
        &["99999999999999999999999999"],
        &["0.5"],
        &["3, 4"],
        &["3", "4"],
        &["Fri, 31 Dec 9999 23:59:59 GMT"],
        &["Thu, 01 Jan 1970 00:00:00 GMT"],
        &["Sun, 99 Nov 2026 10:00:30 GMT"],
    ] {
        let headers: Vec<_> = values.iter().map(|value| ("Retry-After", *value)).collect();
        let script = Script::default();
        script.then(limited(&headers));
        script.then(TransportResponse::json(200, "{}"));
        let client = script
            .builder()
            .retry(RetryPolicy::default())
            .build()
            .unwrap();
        let answer = client.call(Add).response().await.unwrap();
        assert_eq!(answer.waits().retry_after, Duration::ZERO, "{values:?}");
        assert!(answer.elapsed() <= Duration::from_millis(501), "{values:?}");
    }
}

async fn endless(policy: RetryPolicy, deadline: Duration) -> (Error, Duration) {
    let script = Script::default();
    for _ in 0..1000 {
        script.then(limited(&[("Retry-After", "2")]));
    }
    let client = script.builder().retry(policy).build().unwrap();
    let started = Stopwatch::start();
    let error = client.call(Add).deadline(deadline).await.unwrap_err();
    (error, started.elapsed())
}

#[tokio::test(start_paused = true)]
async fn fault_15_endless_429_ends_with_the_attempts_or_the_deadline() {
    let (error, _) = endless(RetryPolicy::default(), 600 * SECOND).await;
    assert_eq!(error.attempts(), 3);

    let (error, took) = endless(
        RetryPolicy::default().with_max_attempts(u32::MAX),
        60 * SECOND,
    )
    .await;
    assert!(error.is_rate_limited() && error.outcome_unknown().is_none());
    // No wait is begun that cannot end in time, and none is given up early.
    assert!(took < 60 * SECOND && took >= 58 * SECOND, "{took:?}");
    assert!(
        (27..=30).contains(&error.attempts()),
        "{}",
        error.attempts()
    );
    assert_eq!(error.waits().retry_after, took);
    assert_eq!(error.elapsed(), took);
    assert!(
        error
            .to_string()
            .contains("attempts, not repeated, as the deadline"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn deadline_in_a_later_attempt_keeps_the_real_error() {
    let script = Script::default();
    script.then(TransportResponse::json(
        503,
        r#"{"Message":"Down for repair."}"#,
    ));
    script.then_never();
    let client = script
        .builder()
        .retry(RetryPolicy::default())
        .build()
        .unwrap();
    let started = Stopwatch::start();
    let call = client.call(Look).deadline(10 * SECOND);
    let error = call.await.unwrap_err();
    assert_eq!(started.elapsed(), 10 * SECOND);
    assert!(error.is_timeout());
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.earlier().unwrap().message(), Some("Down for repair."));
    assert!(std::error::Error::source(&error).is_none());
}

#[tokio::test(start_paused = true)]
async fn fault_41_jumping_wall_clock_changes_no_wait() {
    for jump in [-3600, 3600] {
        let clock = Wall::new(1_795_341_600, jump);
        let script = Script::default();
        script.then(limited(&[("Retry-After", "5")]));
        script.then(TransportResponse::json(503, "{}"));
        script.then_fail(TransportError::broken("gone"));
        let client = script
            .builder()
            .retry(RetryPolicy::default())
            .timeouts(Timeouts::interactive())
            .clock(clock)
            .build()
            .unwrap();
        let error = client.call(Look).await.unwrap_err();
        assert_eq!(error.attempts(), 3);
        let took = error.elapsed();
        assert!(
            took >= 5 * SECOND && took <= Duration::from_millis(6503),
            "{took:?}"
        );
        for _ in 0..20 {
            script.then_fail(TransportError::broken("gone"));
            let error = client.call(Add).await.unwrap_err();
            let unknown = error.outcome_unknown().unwrap();
            let apart = unknown.until().since(unknown.since());
            assert_eq!(
                apart,
                Some(3600 * SECOND),
                "both sides of the jump are inside"
            );
        }
    }
}
