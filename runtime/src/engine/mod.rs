//! Sends one call: the part that is the same for every operation and therefore compiled once.
//!
//! [`execute`] runs the call, [`attempt`] tries once. Whatever happens between tries belongs into the former, whatever
//! happens on the wire into the latter. What has to hold however a call ends, dropped in the middle too, is in [`watch`].

mod attempt;
mod exchange;
mod guard;
pub(crate) mod limit;

use std::mem;
use std::time::{Duration, Instant};

use tracing::field::Empty;
use tracing::{Instrument as _, Span};

use self::attempt::{AttemptResult, attempt};
pub(crate) use self::exchange::{Exchange, Target};
use self::guard::{AttemptGuard, log_drop};
use self::limit::{Limit, at_once_or_within};
use crate::budget::{Permit, PermitError, Turn};
use crate::client::Inner;
use crate::error::{Error, ErrorKind, Kind, OutcomeUnknown, Parts, Phase};
use crate::failure;
use crate::observe::{Attempt, tell};
use crate::response::RawResponse;
use crate::retry::{Decision, Effort, Ending, GaveUp, Outcome, RetryPolicy, WaitTimes, decide};

/// Brings the response to a call, whatever its status.
pub(crate) async fn execute(exchange: &Exchange) -> Result<RawResponse, Error> {
    let span = tracing::info_span!(
        "mews_call",
        client = exchange.client.label(),
        operation = %exchange.target.name,
        effect = ?exchange.target.effect,
        attempts = Empty,
        waited_ms = Empty,
    );
    let run = Run::new(exchange, span.clone());
    run.run().instrument(span).await
}

/// One call while it runs.
struct Run<'e> {
    exchange: &'e Exchange,
    inner: &'e Inner,
    span: Span,
    policy: RetryPolicy,
    started: Instant,
    deadline: Duration,
    effort: Effort,
    /// Retries taken from the client's allowance.
    borrowed: u32,
    /// Whether a response was cut off.
    cut: bool,
    /// Whether the connection of the attempt before broke.
    broken: bool,
    under_way: Option<AttemptGuard>,
    /// Whether the caller learns what became of the call.
    told: bool,
    /// What the observer was told of the waits so far.
    observed: WaitTimes,
    attempt_started: Instant,
}

/// What the observer is told of one attempt in particular.
#[derive(Default)]
struct Seen {
    status: Option<u16>,
    error: Option<ErrorKind>,
    dropped: bool,
    sent_bytes: usize,
    received_bytes: usize,
}

impl Drop for Run<'_> {
    fn drop(&mut self) {
        if !self.told {
            let reached = self.under_way.as_mut().map(AttemptGuard::end);
            let client = self.exchange.client.label();
            let doubt = self.effort.doubt.as_ref();
            log_drop(client, &self.exchange.target, reached, doubt);
            if let (Some(under_way), Some(reached)) = (&self.under_way, reached) {
                self.observe(Seen {
                    dropped: true,
                    sent_bytes: under_way.sent(reached),
                    ..Seen::default()
                });
            }
        }
    }
}

/// A wait before the next attempt.
#[derive(Clone, Copy)]
enum Pause {
    AskedFor(Duration),
    Backoff(Duration),
}

impl<'e> Run<'e> {
    fn new(exchange: &'e Exchange, span: Span) -> Self {
        let inner = exchange.client.inner();
        let connection = &inner.connection;
        let options = &exchange.options;
        let started = connection.clock.now();
        Self {
            exchange,
            inner,
            span,
            policy: options.retry.unwrap_or(connection.retry),
            started,
            deadline: options.deadline.unwrap_or(connection.timeouts.deadline),
            effort: Effort {
                effect: Some(exchange.target.effect),
                ..Effort::default()
            },
            borrowed: 0,
            cut: false,
            broken: false,
            under_way: None,
            told: false,
            observed: WaitTimes::default(),
            attempt_started: started,
        }
    }

    async fn run(mut self) -> Result<RawResponse, Error> {
        self.inner.allowance.call();
        loop {
            let permit = match self.permit().await {
                Ok(permit) => permit,
                Err(parts) => return self.finish(Err(parts)),
            };
            let tried = self.attempt(permit).await;
            match self.next(&tried) {
                Some(pause) => {
                    let reason = tried.error_type().unwrap_or_default();
                    self.remember(tried.result);
                    self.wait(pause, &reason).await;
                }
                None => return self.finish(tried.result),
            }
        }
    }

    /// Waits for a turn in the rate budget of the access token.
    async fn permit(&mut self) -> Result<Permit, Box<Parts>> {
        let connection = &self.inner.connection;
        let clock = &*connection.clock;
        let left = self.left();
        let priority = self.exchange.options.priority;
        let turn = Turn {
            operation: &self.exchange.target.name,
            priority: priority.unwrap_or(connection.priority),
            max_wait: left,
            attempt: self.limit().duration(),
        };
        let started = clock.now();
        let turn = self.inner.token.budget.acquire(&turn);
        let turn = at_once_or_within(clock, left, turn).await;
        let waited = clock.now().saturating_duration_since(started);
        self.effort.waits.rate_budget += waited;
        match turn {
            Some(Ok(permit)) => Ok(permit),
            Some(Err(late)) => Err(self.no_permit(waited, Some(late))),
            None => Err(self.no_permit(waited, None)),
        }
    }

    /// The deadline comes before the turn.
    fn no_permit(&self, waited: Duration, late: Option<PermitError>) -> Box<Parts> {
        let why = match late {
            Some(PermitError {
                free_in,
                paused: true,
                ..
            }) => {
                format!("after a 429 nothing is sent for this access token for another {free_in:?}")
            }
            Some(PermitError { free_in, .. }) => {
                format!("the rate budget of the access token is used up for another {free_in:?}")
            }
            None => {
                format!("no turn in the rate budget of the access token came within {waited:?}")
            }
        };
        let detail = format!(
            "{why}, and the call's deadline of {:?} comes first",
            self.deadline
        );
        let name = &self.exchange.target.name;
        let mut parts = Parts::new(Kind::Budget, Phase::NotSent, name, detail);
        parts.retry_after = late.map(|it| it.free_in);
        Box::new(parts)
    }

    /// One attempt, and what it says about the effect of the call.
    async fn attempt(&mut self, permit: Permit) -> AttemptResult {
        let connection = &self.inner.connection;
        let limit = self.limit();
        let started = connection.clock.wall();
        self.effort.attempts += 1;
        let number = self.effort.attempts;
        let Target { effect, money, .. } = self.exchange.target;
        let fresh = self.broken || connection.fresh_connections.includes(effect, money);
        let slot = &mut self.under_way;
        self.attempt_started = connection.clock.now();
        let mut tried = attempt(self.exchange, number, limit, fresh, permit, slot).await;
        if let Outcome::Cut { again } = &mut tried.outcome {
            *again = self.cut;
            self.cut = true;
        }
        // Connections that were idle together tend to be dead together.
        self.broken = matches!(
            tried.outcome,
            Outcome::NotSent | Outcome::NoResponse | Outcome::Cut { .. }
        );
        match self.decide(tried.outcome).ending {
            Ending::Nothing => {}
            Ending::Applied => self.effort.doubt = None,
            Ending::Unknown => {
                let confirmed_by = self.exchange.target.confirmed_by;
                let doubt = OutcomeUnknown::new(started, connection.clock.wall(), confirmed_by);
                self.effort.doubt = Some(doubt.and(self.effort.doubt));
            }
        }
        self.observe(Seen {
            status: tried.status().map(|status| status.as_u16()),
            error: tried.error(),
            dropped: false,
            sent_bytes: tried.sent,
            received_bytes: tried.result.as_ref().map_or(0, |raw| raw.body().len()),
        });
        tried
    }

    /// Tells the observer of the attempt that has just ended.
    fn observe(&mut self, seen: Seen) {
        let connection = &self.inner.connection;
        let Some(observer) = &connection.observer else {
            return;
        };
        let now = connection.clock.now();
        let attempt = Attempt {
            client: self.exchange.client.label(),
            operation: &self.exchange.target.name,
            number: self.effort.attempts,
            status: seen.status,
            error: seen.error,
            dropped: seen.dropped,
            waits: self.effort.waits.since(self.observed),
            elapsed: now.saturating_duration_since(self.attempt_started),
            sent_bytes: seen.sent_bytes,
            received_bytes: seen.received_bytes,
        };
        tell(&**observer, attempt.operation, |it| {
            it.attempt_ended(&attempt);
        });
        self.observed = self.effort.waits;
    }

    fn decide(&self, outcome: Outcome) -> Decision {
        let Target { effect, money, .. } = self.exchange.target;
        decide(outcome, effect, money, &self.policy)
    }

    /// The wait before the next attempt, if there is to be one.
    fn next(&mut self, tried: &AttemptResult) -> Option<Pause> {
        let retry = self.decide(tried.outcome).retry?;
        let jitter = &self.inner.connection.jitter;
        let attempts = self.effort.attempts;
        let left = self.left();
        let (least, pause) = match retry.after {
            Some(after) => {
                // Better a little in step with others than out of time.
                let wait = Some(jitter.above(after)).filter(|wait| *wait < left);
                (after, Pause::AskedFor(wait.unwrap_or(after)))
            }
            None => {
                let backoff = jitter.below(self.policy.ceiling(attempts));
                (backoff, Pause::Backoff(backoff))
            }
        };
        let gave_up = if attempts >= self.policy.max_attempts {
            Some(GaveUp::Attempts)
        } else if least >= left {
            Some(GaveUp::Deadline)
        } else if matches!(tried.outcome, Outcome::RateLimited { .. }) {
            // The server told everybody when to come back; that is what the rate budget is for.
            None
        } else if self.inner.allowance.take() {
            self.borrowed += 1;
            None
        } else {
            Some(GaveUp::Allowance)
        };
        self.effort.gave_up = gave_up;
        if gave_up.is_none() { Some(pause) } else { None }
    }

    async fn wait(&mut self, pause: Pause, reason: &str) {
        let clock = &self.inner.connection.clock;
        let (duration, account) = match pause {
            Pause::AskedFor(duration) => (duration, &mut self.effort.waits.retry_after),
            Pause::Backoff(duration) => (duration, &mut self.effort.waits.backoff),
        };
        let attempt = self.effort.attempts;
        tracing::info!(attempt, reason, wait = ?duration, "waiting before the next attempt");
        let started = clock.now();
        if !duration.is_zero() {
            clock.sleep(duration).await;
        }
        *account += clock.now().saturating_duration_since(started);
    }

    /// What the next attempt may take.
    fn limit(&self) -> Limit {
        let left = self.left();
        let attempt = self.exchange.options.attempt;
        let attempt = attempt.unwrap_or(self.inner.connection.timeouts.attempt);
        if left < attempt {
            Limit::Deadline {
                whole: self.deadline,
                left,
            }
        } else {
            Limit::Attempt(attempt)
        }
    }

    /// What is left of the deadline.
    fn left(&self) -> Duration {
        self.deadline.saturating_sub(self.elapsed())
    }

    fn elapsed(&self) -> Duration {
        let now = self.inner.connection.clock.now();
        now.saturating_duration_since(self.started)
    }

    /// Keeps what an attempt ended with, in case the next one ends with less.
    fn remember(&mut self, result: Result<RawResponse, Box<Parts>>) {
        let scrubber = &self.inner.scrubber;
        let error = match result {
            Ok(raw) => failure::status(scrubber, &self.exchange.target.name, &raw),
            Err(parts) => Error::new(*parts, scrubber),
        };
        self.effort.earlier = Some(error);
    }

    fn finish(mut self, result: Result<RawResponse, Box<Parts>>) -> Result<RawResponse, Error> {
        self.told = true;
        self.effort.elapsed = self.elapsed();
        self.span.record("attempts", self.effort.attempts);
        let waited = self.effort.waits.total().as_millis();
        self.span
            .record("waited_ms", u64::try_from(waited).unwrap_or(u64::MAX));
        let answered = matches!(&result, Ok(raw) if raw.is_success());
        if answered {
            self.inner.allowance.give_back(self.borrowed);
            self.effort.earlier = None;
        }
        if let Some(doubt) = &self.effort.doubt {
            tracing::warn!(
                client = self.exchange.client.label(),
                operation = %self.exchange.target.name,
                confirmed_by = doubt.confirmed_by(),
                since = %doubt.since(),
                until = %doubt.until(),
                "the call ended; it is unknown whether it was carried out"
            );
        }
        match result {
            Ok(raw) => {
                let left = self.left();
                let is_write = self.exchange.target.effect.is_write();
                let raw = raw.read_as(self.exchange.options.missing, is_write);
                Ok(raw.with_effort(mem::take(&mut self.effort), left))
            }
            Err(mut parts) => {
                parts.effort = mem::take(&mut self.effort);
                let error = Error::new(*parts, &self.inner.scrubber);
                tracing::debug!(error = %error, "call failed");
                Err(error)
            }
        }
    }
}
