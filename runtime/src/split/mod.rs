//! Requests that ask for more than the API gives at once, as several that do not.
//!
//! What may be split, and where, is told by the limits of the operation ([`Facts::limits`](crate::Facts)): lists that
//! are too long become chunks, intervals that are too long become civil months or days. The serialised request is cut, so every
//! operation can be split without code of its own.

mod bisection;
mod bounded_merge;
mod chunks;
mod civil;
mod interval;
mod merged;
mod plan;
mod splice;
mod sub_request;

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use self::bisection::{Bisection, ShortestRefused};
use self::bounded_merge::BoundedMerge;
pub(crate) use self::civil::{Longest, Moment, is_too_long, parts};
pub use self::merged::Merged;
use self::plan::Dimension;
pub(crate) use self::splice::{find, insert};
pub use self::sub_request::SubRequest;
use crate::error::Error;
use crate::operation::{Effect, Operation, Paginated};
use crate::pages::{Items, Pages};
use crate::prepared::Prepared;

/// A call that is made in parts; made by [`Call::split`](crate::Call::split).
///
/// One list or interval is split: the one that is beyond its limit, or the one that [`by_items`](Self::by_items) names.
/// Repeated items of the list are left out.
#[must_use = "calls are made when their results are asked for"]
pub struct Split<O: Operation> {
    prepared: Prepared,
    chosen: Option<Dimension>,
    concurrency: usize,
    keep_going: bool,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Split<O> {
    pub(crate) fn new(prepared: Prepared) -> Self {
        Self {
            prepared,
            chosen: None,
            concurrency: 1,
            keep_going: false,
            operation: PhantomData,
        }
    }

    /// Splits this list of the request, such as `EnterpriseIds`, into lists of so many items, whatever its limit is.
    pub fn by_items(mut self, property: impl Into<String>, size: usize) -> Self {
        let property = property.into();
        self.chosen = Some(Dimension::Items { property, size });
        self
    }

    /// Splits this interval of the request, such as `UpdatedUtc`, into intervals of so many months, whatever its limit
    /// is.
    pub fn by_months(self, property: impl Into<String>, months: u32) -> Self {
        self.by_interval(property.into(), Longest::Months(months))
    }

    /// Splits this interval of the request, such as `CollidingUtc`, into intervals of so many days, whatever its limit is.
    pub fn by_days(self, property: impl Into<String>, days: u32) -> Self {
        self.by_interval(property.into(), Longest::Days(days))
    }

    fn by_interval(mut self, property: String, longest: Longest) -> Self {
        self.chosen = Some(Dimension::Interval { property, longest });
        self
    }

    /// How many parts are under way at the same time, 1 by default. With more, results come in the order of the responses.
    pub fn concurrency(mut self, parts: usize) -> Self {
        self.concurrency = parts;
        self
    }

    /// Whether the other parts go on when one fails. Off by default: the first error is the last thing in the stream.
    pub fn partial_results(mut self, keep_going: bool) -> Self {
        self.keep_going = keep_going;
        self
    }

    /// The response to each part, in the order of the list, or the newest interval first. Of a paginated operation this
    /// is the first page of each part; [`items`](Self::items) has all.
    ///
    /// Where the operation has no pages, an interval that is too much work for the server (408) is asked for in halves,
    /// down to an hour or a day, so there may be more responses than parts; and even one that is within its limit may
    /// be split for that. Both ends of an interval count, so what lies exactly on a boundary is in both responses.
    pub fn responses(self) -> Responses<O> {
        let chosen = match &self.chosen {
            Some(Dimension::Interval { property, .. }) => Some(property.as_str()),
            _ => None,
        };
        let shortest_refused = ShortestRefused::new();
        let part = |prepared| Bisection::new(prepared, chosen, shortest_refused.clone());
        let mut merge = match self.prepared() {
            Ok(prepared) => BoundedMerge::new(prepared.into_iter().map(part)),
            Err(error) => BoundedMerge::new([part(self.prepared.clone().with_error(error))]),
        };
        merge.set_width(self.concurrency);
        Responses {
            merge,
            keep_going: self.keep_going,
        }
    }

    fn prepared(&self) -> Result<Vec<Prepared>, Error> {
        let reason = match O::FACTS.effect {
            Effect::Read => None,
            Effect::MeteredRead => Some(
                "each part of this read uses its quota up, so none may be given up because another one failed",
            ),
            Effect::AbsoluteWrite | Effect::AdditiveWrite => {
                Some("only reads are split, since the parts of a write may end differently")
            }
        };
        if let Some(reason) = reason {
            return Err(self.prepared.refused(format!(
                "{reason}; `into_sub_requests` of the call makes several calls of it"
            )));
        }
        let chunks = self.prepared.chunks(self.chosen.clone(), true)?;
        self.prepared.one_list_of_pages(chunks.len())?;
        Ok(chunks.into_iter().map(|(prepared, _)| prepared).collect())
    }
}

impl<O: Paginated> Split<O> {
    /// All items of all parts: each part newest first, the newest interval first. An item that several parts bring is
    /// delivered once, where it has a property `Id`.
    pub fn items(self) -> Merged<O> {
        let items = |prepared: Prepared| Items::new(Pages::new(prepared));
        let merged = match self.prepared() {
            Ok(prepared) => Merged::new(prepared.into_iter().map(items)),
            Err(error) => Merged::new([items(self.prepared.clone().with_error(error))]),
        };
        merged
            .concurrency(self.concurrency)
            .partial_results(self.keep_going)
    }
}

impl<O: Operation> fmt::Debug for Split<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Split")
            .field("operation", &O::FACTS.name)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

/// The responses to the parts of a call; made by [`Split::responses`].
#[must_use = "calls are made when their results are asked for"]
pub struct Responses<O: Operation> {
    merge: BoundedMerge<Bisection<O>>,
    keep_going: bool,
}

/// Nothing in it is pinned.
impl<O: Operation> Unpin for Responses<O> {}

impl<O: Operation> Responses<O> {
    /// The next response; `None` after the last one.
    ///
    /// # Errors
    ///
    /// When a part fails.
    pub async fn try_next(&mut self) -> Result<Option<O::Response>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }
}

impl<O: Operation> Stream for Responses<O> {
    type Item = Result<O::Response, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = ready!(self.merge.poll_next(cx));
        if !self.keep_going && matches!(next, Some(Err(_))) {
            self.merge.clear();
        }
        Poll::Ready(next)
    }
}

impl<O: Operation> fmt::Debug for Responses<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Responses")
            .field("operation", &O::FACTS.name)
            .field("calls_left", &self.merge.left())
            .finish_non_exhaustive()
    }
}
