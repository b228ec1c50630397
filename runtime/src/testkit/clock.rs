//! Time that obeys.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

use crate::clock::{Clock, TokioClock};

/// 2026-01-01T00:00:00Z.
const START: Duration = Duration::from_secs(1_767_225_600);

/// A clock that moves when it is told to. Clones show the same time.
///
/// It starts at midnight (UTC) of 1 January 2026, so that tests see the same dates every time.
#[derive(Clone)]
pub struct VirtualClock(Arc<Shared>);

struct Shared {
    start: Instant,
    hurried: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    passed: Duration,
    sleepers: Vec<(u64, Duration, Waker)>,
    last: u64,
    slept: Vec<Duration>,
}

impl VirtualClock {
    /// A clock that stands still until [`advance`](Self::advance) moves it.
    #[must_use]
    pub fn stopped() -> Self {
        Self::new(false)
    }

    /// A clock on which every sleep is over at once and moves the time by its length: for tests that want waits to be
    /// right but not to be waited for.
    ///
    /// Time limits of calls are sleeps, too, so a response that is not there at once is too late.
    #[must_use]
    pub fn hurried() -> Self {
        Self::new(true)
    }

    fn new(hurried: bool) -> Self {
        Self(Arc::new(Shared {
            start: TokioClock::new().now(),
            hurried,
            state: Mutex::default(),
        }))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Moves the time and wakes those whose sleep is over.
    pub fn advance(&self, by: Duration) {
        let mut state = self.lock();
        state.passed += by;
        let passed = state.passed;
        let over: Vec<_> = state.sleepers.extract_if(.., |it| it.1 <= passed).collect();
        drop(state);
        for (_, _, waker) in over {
            waker.wake();
        }
    }

    /// The time that has passed since the clock was made.
    #[must_use]
    pub fn passed(&self) -> Duration {
        self.lock().passed
    }

    /// How long the sleeps were that somebody waited for, in the order in which they began.
    #[must_use]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.lock().slept.clone()
    }

    /// How many sleep now.
    #[must_use]
    pub fn sleepers(&self) -> usize {
        self.lock().sleepers.len()
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Instant {
        self.0.start + self.passed()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + START + self.passed()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(Sleep {
            clock: self.clone(),
            duration,
            until: None,
            number: 0,
        })
    }
}

impl fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("VirtualClock").field(&self.passed()).finish()
    }
}

/// Begins when it is polled for the first time.
struct Sleep {
    clock: VirtualClock,
    duration: Duration,
    until: Option<Duration>,
    number: u64,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        let mut state = this.clock.lock();
        let until = match this.until {
            Some(until) => until,
            None => {
                state.slept.push(this.duration);
                state.last += 1;
                this.number = state.last;
                state.passed.saturating_add(this.duration)
            }
        };
        this.until = Some(until);
        if this.clock.0.hurried {
            state.passed = state.passed.max(until);
        }
        let number = this.number;
        state.sleepers.retain(|it| it.0 != number);
        if state.passed >= until {
            return Poll::Ready(());
        }
        state.sleepers.push((number, until, cx.waker().clone()));
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let number = self.number;
        self.clock.lock().sleepers.retain(|it| it.0 != number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sleeps_end_when_the_time_is_moved() {
        let clock = VirtualClock::stopped();
        let start = clock.now();
        let mut sleep = clock.sleep(Duration::from_secs(5));
        let mut cx = Context::from_waker(Waker::noop());
        assert!(sleep.as_mut().poll(&mut cx).is_pending());
        clock.advance(Duration::from_secs(4));
        assert!(sleep.as_mut().poll(&mut cx).is_pending());
        assert_eq!(clock.sleepers(), 1);
        clock.advance(Duration::from_secs(1));
        assert!(sleep.as_mut().poll(&mut cx).is_ready());
        assert_eq!(clock.now() - start, Duration::from_secs(5));
        assert_eq!(clock.sleeps(), [Duration::from_secs(5)]);
        let mut dropped = clock.sleep(Duration::from_secs(1));
        assert!(dropped.as_mut().poll(&mut cx).is_pending());
        drop(dropped);
        assert_eq!(clock.sleepers(), 0);
    }

    #[test]
    fn hurried_sleeps_move_the_time() {
        let clock = VirtualClock::hurried();
        let mut cx = Context::from_waker(Waker::noop());
        let wall = clock.wall();
        let mut sleep = clock.sleep(Duration::from_secs(3600));
        assert!(sleep.as_mut().poll(&mut cx).is_ready());
        assert_eq!(
            clock.wall().duration_since(wall).unwrap(),
            Duration::from_secs(3600)
        );
    }
}
