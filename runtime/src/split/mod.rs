//! Requests that ask for more than the API gives at once, as several that do not.
//!
//! What may be split, and where, is told by the limits of the operation ([`Facts::limits`](crate::Facts)): lists that
//! are too long become chunks, intervals that are too long become civil months. The serialised request is cut, so every
//! operation can be split without code of its own.

mod civil;
mod fan;
mod halves;
mod interval;
mod merged;
mod part;
mod pieces;
mod plan;
mod splice;

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

pub(crate) use self::civil::{Moment, is_too_long, parts};
use self::fan::Fan;
use self::halves::{Halves, TooLong};
pub use self::merged::Merged;
pub use self::part::Part;
use self::plan::Axis;
pub(crate) use self::splice::{find, insert};
use crate::draft::Draft;
use crate::error::Error;
use crate::operation::{Effect, Operation, Paginated};
use crate::pages::{Items, Pages};

/// A call that is made in parts; made by [`Call::split`](crate::Call::split).
///
/// One list or interval is split: the one that is beyond its limit, or the one that [`by_items`](Self::by_items) names.
/// Repeated items of the list are left out.
#[must_use = "calls are made when their results are asked for"]
pub struct Split<O: Operation> {
    draft: Draft,
    chosen: Option<Axis>,
    concurrency: usize,
    keep_going: bool,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Split<O> {
    pub(crate) fn new(draft: Draft) -> Self {
        Self {
            draft,
            chosen: None,
            concurrency: 1,
            keep_going: false,
            operation: PhantomData,
        }
    }

    /// Splits this list of the request, such as `EnterpriseIds`, into lists of so many items, whatever its limit is.
    pub fn by_items(mut self, property: impl Into<String>, size: usize) -> Self {
        let property = property.into();
        self.chosen = Some(Axis::Items { property, size });
        self
    }

    /// Splits this interval of the request, such as `UpdatedUtc`, into intervals of so many months, whatever its limit
    /// is.
    pub fn by_months(mut self, property: impl Into<String>, months: u32) -> Self {
        let property = property.into();
        self.chosen = Some(Axis::Months { property, months });
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
    /// be split for that. Both ends of an interval count, so what lies exactly on a seam is in both responses.
    pub fn responses(self) -> Responses<O> {
        let chosen = match &self.chosen {
            Some(Axis::Months { property, .. }) => Some(property.as_str()),
            _ => None,
        };
        let too_long = TooLong::new();
        let part = |draft| Halves::new(draft, chosen, too_long.clone());
        let mut fan = match self.drafts() {
            Ok(drafts) => Fan::new(drafts.into_iter().map(part)),
            Err(error) => Fan::new([part(self.draft.clone().with_error(error))]),
        };
        fan.set_width(self.concurrency);
        Responses {
            fan,
            keep_going: self.keep_going,
        }
    }

    fn drafts(&self) -> Result<Vec<Draft>, Error> {
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
            return Err(self.draft.refused(format!(
                "{reason}; `into_parts` of the call makes several calls of it"
            )));
        }
        let pieces = self.draft.pieces(self.chosen.clone(), true)?;
        self.draft.one_list_of_pages(pieces.len())?;
        Ok(pieces.into_iter().map(|(draft, _)| draft).collect())
    }
}

impl<O: Paginated> Split<O> {
    /// All items of all parts: each part newest first, the newest interval first. An item that several parts bring is
    /// delivered once, where it has a property `Id`.
    pub fn items(self) -> Merged<O> {
        let items = |draft: Draft| Items::new(Pages::new(draft));
        let merged = match self.drafts() {
            Ok(drafts) => Merged::new(drafts.into_iter().map(items)),
            Err(error) => Merged::new([items(self.draft.clone().with_error(error))]),
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
    fan: Fan<Halves<O>>,
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
        let next = ready!(self.fan.poll_next(cx));
        if !self.keep_going && matches!(next, Some(Err(_))) {
            self.fan.clear();
        }
        Poll::Ready(next)
    }
}

impl<O: Operation> fmt::Debug for Responses<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Responses")
            .field("operation", &O::FACTS.name)
            .field("calls_left", &self.fan.left())
            .finish_non_exhaustive()
    }
}
