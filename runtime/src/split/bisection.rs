//! One part of a split call, and its halves when it is too much work for the server.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::civil::{Longest, halves};
use super::interval::interval;
use super::splice::find;
use crate::error::Error;
use crate::operation::{Effect, Operation};
use crate::pending::Pending;
use crate::prepared::Prepared;

/// The length in seconds of the shortest interval that was too much work; known to all parts of a split call.
#[derive(Clone)]
pub(super) struct ShortestRefused(Arc<AtomicU64>);

impl ShortestRefused {
    /// Nothing is known yet.
    pub(super) fn new() -> Self {
        Self(Arc::new(AtomicU64::new(u64::MAX)))
    }

    fn note(&self, seconds: u64) {
        self.0.fetch_min(seconds, Ordering::Relaxed);
    }

    /// Whether an interval need not be tried. Months differ by a tenth, so a little shorter is not worth a try.
    fn has(&self, seconds: u64) -> bool {
        let shortest = self.0.load(Ordering::Relaxed);
        seconds >= shortest - shortest / 8
    }
}

/// The responses to one part: one, or several where its interval had to be halved.
pub(super) struct Bisection<O: Operation> {
    /// The property whose interval may be halved, if there is one.
    interval: Option<String>,
    shortest_refused: ShortestRefused,
    /// What is not asked for yet, in order.
    left: VecDeque<Prepared>,
    under_way: Option<(Prepared, Pending<O::Response>)>,
}

impl<O: Operation> Bisection<O> {
    /// The responses to a part. `chosen` is the property of the interval that the caller splits.
    pub(super) fn new(
        prepared: Prepared,
        chosen: Option<&str>,
        shortest_refused: ShortestRefused,
    ) -> Self {
        let may = O::FACTS.effect == Effect::Read && !O::FACTS.paginated;
        Self {
            interval: may.then(|| longest(&prepared, chosen)).flatten(),
            shortest_refused,
            left: VecDeque::from([prepared]),
            under_way: None,
        }
    }

    /// The two halves of the interval with its length, where it can be halved.
    fn halve(&self, prepared: &Prepared) -> Option<(u64, [Prepared; 2])> {
        let body = prepared.body().ok()?;
        let interval = interval(body, find(body, self.interval.as_deref()?)?)?;
        let halves = halves(interval.start, interval.end)?
            .map(|(from, to)| prepared.clone().with_body(interval.with(body, from, to)));
        Some((interval.seconds(), halves))
    }

    /// Asks for these, the newer one first.
    fn put_back(&mut self, [older, newer]: [Prepared; 2]) {
        self.left.push_front(older);
        self.left.push_front(newer);
    }
}

/// The property with the longest interval that has a limit.
fn longest(prepared: &Prepared, chosen: Option<&str>) -> Option<String> {
    if let Some(chosen) = chosen {
        return Some(chosen.to_owned());
    }
    let body = prepared.body().ok()?;
    let limited = prepared.facts.limits.iter();
    limited
        .filter(|limit| Longest::of(limit.rule).is_some())
        .filter_map(|limit| {
            let interval = interval(body, find(body, limit.property)?)?;
            Some((interval.seconds(), limit.property))
        })
        .max()
        .map(|(_, property)| property.to_owned())
}

impl<O: Operation> Stream for Bisection<O> {
    type Item = Result<O::Response, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some((prepared, under_way)) = &mut this.under_way {
                let response = ready!(Pin::new(under_way).poll(cx));
                let prepared = prepared.clone();
                this.under_way = None;
                if let Err(error) = &response
                    && error.is_too_much_work()
                    && let Some((seconds, halves)) = this.halve(&prepared)
                {
                    tracing::debug!(
                        seconds,
                        "the interval was too much work for the server; asking for it in halves"
                    );
                    this.shortest_refused.note(seconds);
                    this.put_back(halves);
                    continue;
                }
                return Poll::Ready(Some(response));
            }
            let Some(prepared) = this.left.pop_front() else {
                return Poll::Ready(None);
            };
            match this.halve(&prepared) {
                Some((seconds, halves)) if this.shortest_refused.has(seconds) => {
                    this.put_back(halves);
                }
                _ => {
                    let response = prepared.clone().pending::<O>();
                    this.under_way = Some((prepared, response));
                }
            }
        }
    }
}
