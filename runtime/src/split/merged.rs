//! The items of several calls as one stream.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::bounded_merge::BoundedMerge;
use crate::error::Error;
use crate::operation::Paginated;
use crate::pages::Items;

/// The items of several calls of one operation: of the parts of a request ([`Split::items`](super::Split::items)), or
/// of several properties, each with a client of its own.
///
/// An item that several calls bring is delivered once, where it has a property `Id` and the clients of these calls come
/// from one builder and have the same access token. What another access token sees is another property's, so nothing of
/// it is left out, although a profile that properties share has the same `Id` for each of them.
///
/// ```
/// # use mews_connector_runtime::split::Merged;
/// # use mews_connector_runtime::Paginated;
/// # use mews_connector_runtime::{Client, Error};
/// # async fn example<O: Paginated + Clone>(clients: Vec<Client>, request: O) -> Result<(), Error> {
/// let calls = clients.iter().map(|client| client.call(request.clone()).items());
/// let mut items = Merged::new(calls).concurrency(4);
/// while let Some(item) = items.try_next().await? {
///     // …
/// #   let _ = item;
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "calls are made when their items are asked for"]
pub struct Merged<O: Paginated> {
    merge: BoundedMerge<OfToken<O>>,
    /// Whether there are several calls, of which a cursor names only one.
    several: bool,
    /// Access tokens and the `Id`s that came by them.
    seen: HashSet<(usize, Box<str>)>,
    keep_going: bool,
}

/// Nothing in it is pinned.
impl<O: Paginated> Unpin for Merged<O> {}

impl<O: Paginated> Merged<O> {
    /// The items of these calls, one call after the other.
    pub fn new(calls: impl IntoIterator<Item = Items<O>>) -> Self {
        // All at once: while all of them live, their tokens can be told apart.
        let calls: Vec<_> = calls.into_iter().collect();
        Self {
            several: calls.len() > 1,
            merge: BoundedMerge::new(calls.into_iter().map(|items| OfToken {
                token: items.token(),
                items,
            })),
            seen: HashSet::new(),
            keep_going: false,
        }
    }

    /// How many calls are under way at the same time, 1 by default. With more, items come in the order of the responses.
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.merge.set_width(calls);
        self
    }

    /// Whether the other calls go on when one fails. Off by default: the first error is the last thing in the stream.
    pub fn partial_results(mut self, keep_going: bool) -> Self {
        self.keep_going = keep_going;
        self
    }

    /// How many calls are not over yet.
    #[must_use]
    pub fn calls_left(&self) -> usize {
        self.merge.left()
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    ///
    /// When a call fails, and once for each item that could not be read.
    pub async fn try_next(&mut self) -> Result<Option<O::Item>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// All items that are left, up to the first error.
    ///
    /// # Errors
    ///
    /// The first error of the stream.
    pub async fn into_vec(mut self) -> Result<Vec<O::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }
}

impl<O: Paginated> Stream for Merged<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(self.merge.poll_next(cx)) {
                Some((token, Ok(item))) => {
                    // With one call no other brings the same item, so its items need not be told apart.
                    let key = if self.several { O::key(&item) } else { None };
                    if key.is_none_or(|key| self.seen.insert((token, key.id))) {
                        return Poll::Ready(Some(Ok(item)));
                    }
                }
                Some((_, Err(error))) => {
                    if !self.keep_going && !error.is_rejected_item() {
                        self.merge.clear();
                    }
                    let error = if self.several {
                        error.with_last_cursor(None)
                    } else {
                        error
                    };
                    return Poll::Ready(Some(Err(error)));
                }
                None => return Poll::Ready(None),
            }
        }
    }
}

/// The items of one call with the access token that they came by.
struct OfToken<O: Paginated> {
    token: usize,
    items: Items<O>,
}

/// Nothing in it is pinned.
impl<O: Paginated> Unpin for OfToken<O> {}

impl<O: Paginated> Stream for OfToken<O> {
    type Item = (usize, Result<O::Item, Error>);

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = ready!(Pin::new(&mut self.items).poll_next(cx));
        Poll::Ready(item.map(|item| (self.token, item)))
    }
}

impl<O: Paginated> fmt::Debug for Merged<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merged")
            .field("operation", &O::FACTS.name)
            .field("calls_left", &self.calls_left())
            .finish_non_exhaustive()
    }
}
