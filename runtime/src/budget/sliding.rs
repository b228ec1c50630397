//! The budget of one access token within one process: the account, the queue, and who looks at the clock.
//!
//! Turns become free in two ways. A request ends, which the task that made it reports ([`Shared::end`]); or time goes by,
//! because a request is older than a window or a pause is over, which nobody reports. A task of the budget's own could wait
//! for that, but then a client would need a runtime to spawn it on, and something that ends it. So one of the calls that
//! wait watches the time for all of them:
//!
//! ```text
//!                  ┌── is the watch ──▶ sleeps until the next turn is free ──┐
//!  a poll: called? ┤                                                         ├─▶ polled again
//!    │             └── is not ────────▶ sleeps for RELIEF at most ───────────┘
//!    └─ yes ─▶ has its turn
//! ```
//!
//! The watch is the call whose turn is next, for it has the most to gain. [`State::call`] is run at each change of the
//! account and each poll. It gives out what is free, and then compares who is next, and when, with what the watch was told
//! last. A difference has to be made known, or the watch would sleep too long: after it left, after a 429 and after a
//! higher limit. Where nothing differs nobody is woken. One task may wait for several turns, and wakes itself through all of
//! them; if each poll of one woke the other, it would never rest.
//!
//! That is sound as long as the watch is polled, and a caller may stop polling a future without dropping it. Then the
//! others would wait for ever behind it, although turns are free. So each of them looks after [`RELIEF`], finds the
//! turn and gives it to the watch, and after that, to those behind it.
//!
//! Waking is done without the lock, since a waker may run code of somebody else, and so is dropping one.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use super::log::{Era, Log, Number};
use super::queue::{Queue, Ticket};
use super::{
    Acquiring, Budget, Entry, Permit, PermitError, PermitOutcome, Priority, RateLimit, Report,
    Snapshot, Turn,
};
use crate::clock::Clock;

/// After such a time calls look at the account although another one watches. That one may be a future that nobody polls for
/// a while, such as a page that is fetched ahead.
const RELIEF: Duration = Duration::from_secs(1);

/// Keeps exactly to a limit within a window that slides.
///
/// A request counts until a window after the head of its response arrived, which never exceeds the limit however long
/// requests travel. After a 429 nothing is sent until the time is over that the server named, at most
/// [`pause_windows`](RateLimit::pause_windows), or for a second where it named none, doubled with every further 429 up to
/// a window. Then one request goes first. The limit is a fifth lower then, growing back by one per
/// window without a 429. Clones share the account.
///
/// Waiting costs no task and no thread: the call whose turn is next watches the clock, and the others look once a second.
#[derive(Clone)]
pub struct SlidingLog {
    shared: Arc<Shared>,
}

struct Shared {
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

struct State {
    log: Log,
    queue: Queue,
    /// The call that watches the time for all, and until when.
    watch: Option<(Ticket, Option<Instant>)>,
}

impl SlidingLog {
    /// A budget that nobody has used yet.
    #[must_use]
    pub fn new(limit: RateLimit, clock: Arc<dyn Clock>) -> Self {
        let state = State {
            log: Log::new(limit),
            queue: Queue::default(),
            watch: None,
        };
        Self {
            shared: Arc::new(Shared {
                clock,
                state: Mutex::new(state),
            }),
        }
    }

    /// The requests that count at present: first those that have ended, in the order in which they stop counting, then
    /// those that are under way.
    ///
    /// It is what a store that several processes share has to be told when it is empty, new, or was away for a while.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        let now = self.shared.clock.now();
        let mut state = self.shared.lock();
        state.log.settle(now);
        state.log.entries(now).collect()
    }

    #[cfg(test)]
    pub(super) const FOOTPRINT: usize = size_of::<Shared>();

    /// Whether a new budget would be just as good. The time is the caller's, who may hold a lock, and a clock may be code
    /// of somebody else.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        let mut state = self.shared.lock();
        state.log.settle(now);
        // The queue need not be looked at: a call only waits while something counts.
        state.log.is_idle()
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // The account stays consistent: nothing panics while it is being changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the account, calls those whose turn it is, and wakes whoever has to know.
    fn change<T>(&self, change: impl FnOnce(&mut State, Instant) -> T) -> T {
        let now = self.clock.now();
        let mut state = self.lock();
        state.log.settle(now);
        let paused = state.log.paused_until();
        let changed = change(&mut state, now);
        let mut wake = state.call(now, None);
        if state.log.paused_until() > paused {
            // Everybody whose time to wait ends before the pause has to learn of it.
            wake.extend(state.queue.all().cloned());
        }
        drop(state);
        wake.into_iter().for_each(Waker::wake);
        changed
    }

    /// A request ended that was let go in this era.
    fn end(&self, number: Number, era: Era, outcome: PermitOutcome) {
        match outcome {
            PermitOutcome::Responded {
                status: 429,
                retry_after,
            } => self.refused(number, era, retry_after),
            PermitOutcome::Responded { .. } => self.change(|state, now| {
                state.log.answered(number, now);
                state.log.accepted(era);
            }),
            PermitOutcome::Unused => self.change(|state, _| state.log.unused(number, era)),
            PermitOutcome::GivenUp => {
                self.change(|state, now| state.log.given_up(number, era, now));
            }
        }
    }

    fn refused(&self, number: Number, era: Era, retry_after: Option<Duration>) {
        let shrunk_to = self.change(|state, now| {
            state.log.answered(number, now);
            let shrinks = state.log.refused(era, now, retry_after);
            // Those that were called and have sent nothing yet wait like all others.
            let era = state.log.era();
            for ticket in state.queue.recall() {
                state.log.unused(ticket, era);
            }
            shrinks.then(|| state.log.working())
        });
        if let Some(limit) = shrunk_to {
            tracing::warn!(
                limit,
                wait = ?retry_after,
                "the server refused a request with 429; sending less for a while"
            );
        }
    }
}

impl State {
    /// Calls as many as may go. Returns whom to wake: those, and the one that has to watch the time from now on. `me`
    /// is awake already.
    fn call(&mut self, now: Instant, me: Option<Ticket>) -> Vec<Waker> {
        let mut wake = Vec::new();
        let mut rouse = |ticket: Ticket, waker: Waker| {
            if me != Some(ticket) {
                wake.push(waker);
            }
        };
        while self.log.is_free() {
            let Some((ticket, waker)) = self.queue.call() else {
                break;
            };
            self.log.take(ticket, now);
            rouse(ticket, waker);
        }
        let next = self.queue.next();
        let watch = next.as_ref().map(|it| (it.0, self.log.free_at(now)));
        // Waking it for nothing could go round in circles, where one task waits for several turns.
        if watch != self.watch {
            self.watch = watch;
            if let Some((ticket, waker)) = next {
                rouse(ticket, waker.clone());
            }
        }
        wake
    }
}

impl Budget for SlidingLog {
    fn acquire(&self, turn: &Turn<'_>) -> Acquiring<'_> {
        Box::pin(Waiting {
            shared: &self.shared,
            priority: turn.priority,
            until: self.shared.clock.now().checked_add(turn.max_wait),
            ticket: None,
            timer: None,
        })
    }

    fn snapshot(&self) -> Snapshot {
        let now = self.shared.clock.now();
        let mut state = self.shared.lock();
        state.log.settle(now);
        let State { log, queue, .. } = &*state;
        let paused_for = log
            .paused_until()
            .map(|it| it.saturating_duration_since(now));
        Snapshot::new(log.working())
            .with_used(log.used())
            .with_under_way(log.under_way())
            .with_free(if paused_for.is_some() { 0 } else { log.room() })
            .with_next_free_in(log.free_at(now).map(|it| it.saturating_duration_since(now)))
            .with_paused_for(paused_for)
            .with_waiting(
                queue.waiting(Priority::Interactive),
                queue.waiting(Priority::Batch),
            )
    }

    fn set_limit(&self, limit: RateLimit) {
        self.shared.change(|state, _| state.log.set_limit(limit));
    }

    fn lift_pause(&self) {
        self.shared.change(|state, now| state.log.lift_pause(now));
    }
}

impl fmt::Debug for SlidingLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SlidingLog").field(&self.snapshot()).finish()
    }
}

/// The place of a request in the account, to be given up once.
pub(super) struct Slot {
    shared: Arc<Shared>,
    /// The ticket that it was called with: no other request of this account has the number.
    pub(super) number: Number,
    era: Era,
}

impl Slot {
    pub(super) fn end(self, outcome: PermitOutcome) {
        self.shared.end(self.number, self.era, outcome);
    }
}

type Timer = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A call that waits for its turn.
struct Waiting<'b> {
    shared: &'b Arc<Shared>,
    priority: Priority,
    until: Option<Instant>,
    ticket: Option<Ticket>,
    timer: Option<(Instant, Timer)>,
}

impl Waiting<'_> {
    fn permit(&mut self, number: Number, era: Era) -> Permit {
        self.ticket = None;
        Permit(Some(Report::Log(Slot {
            shared: Arc::clone(self.shared),
            number,
            era,
        })))
    }

    /// Whether the time has come to look again. Sets the timer when it has not.
    fn is_time(&mut self, at: Instant, now: Instant, cx: &mut Context<'_>) -> bool {
        if at <= now {
            self.timer = None;
            return true;
        }
        let timer = match &mut self.timer {
            Some((set, timer)) if *set == at => timer,
            other => {
                let sleep = self.shared.clock.sleep(at - now);
                &mut other.insert((at, sleep)).1
            }
        };
        match timer.as_mut().poll(cx) {
            Poll::Ready(()) => {
                self.timer = None;
                true
            }
            Poll::Pending => false,
        }
    }
}

impl Future for Waiting<'_> {
    type Output = Result<Permit, PermitError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        loop {
            let now = this.shared.clock.now();
            let mut state = this.shared.lock();
            state.log.settle(now);
            let (ticket, replaced) = match this.ticket {
                Some(ticket) => {
                    let replaced = state.queue.stay(this.priority, ticket, cx.waker());
                    (ticket, replaced)
                }
                None => {
                    let ticket = state.queue.arrive(this.priority, cx.waker().clone());
                    (ticket, None)
                }
            };
            this.ticket = Some(ticket);
            let wake = state.call(now, this.ticket);
            let called = state.queue.collect(ticket);
            let era = state.log.era();
            let watches = state.watch.is_some_and(|(watches, _)| watches == ticket);
            let not_before = state.log.not_before(now);
            let paused = state.log.paused_until().is_some_and(|it| it >= not_before);
            let free_at = state.log.free_at(now);
            drop(state);
            drop(replaced);
            wake.into_iter().for_each(Waker::wake);
            if called.is_some() {
                return Poll::Ready(Ok(this.permit(ticket, era)));
            }
            let late = |until| not_before > now && not_before >= until;
            if this.until.is_some_and(late) {
                let free_in = not_before.saturating_duration_since(now);
                return Poll::Ready(Err(PermitError::new(free_in, paused)));
            }
            let at = match (free_at, &this.timer) {
                (Some(at), _) if watches => at,
                (_, Some((set, _))) => *set,
                (_, None) => now + RELIEF,
            };
            if !this.is_time(at, now, cx) {
                return Poll::Pending;
            }
        }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            let left = self.shared.change(|state, _| {
                let left = state.queue.leave(ticket);
                if left.had_been_called {
                    // Every 429 recalls those that were called, so this one was called after the last.
                    let era = state.log.era();
                    state.log.unused(ticket, era);
                }
                left
            });
            drop(left.waker);
        }
    }
}
