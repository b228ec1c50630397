//! A stream of items, over the same walk as the stream of pages.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::{Cursor, Page, Pages, Rejected, Rejections};
use crate::error::Error;
use crate::failure;
use crate::operation::Paginated;
use crate::values::UtcDateTime;

/// The items of all pages. A page is fetched when its first item is asked for, and never earlier, unless
/// [`prefetch`](crate::Call::prefetch) says so.
///
/// An item that could not be read comes as an error for which
/// [`is_rejected_item`](Error::is_rejected_item) is true, after the readable items of its page; the stream goes on after
/// it. Any other error is the last thing in the stream.
///
/// ```
/// # use mews_connector_runtime::Paginated;
/// # use mews_connector_runtime::{Client, Error};
/// # async fn example<O: Paginated>(client: Client, request: O) -> Result<(), Error> {
/// let mut items = client.call(request).page_size(500).items();
/// while let Some(item) = items.try_next().await? {
///     // …
/// #   let _ = item;
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "pages are fetched when their items are asked for"]
pub struct Items<O: Paginated> {
    pages: Pages<O>,
    /// The cursor that the current page was asked with.
    start: Option<Cursor>,
    items: vec::IntoIter<O::Item>,
    rejected: vec::IntoIter<Rejected>,
    /// What else of the current page could not be read.
    incomplete: Rejections,
    request_id: Option<String>,
}

/// Nothing in it is pinned.
impl<O: Paginated> Unpin for Items<O> {}

impl<O: Paginated> Items<O> {
    pub(crate) fn new(pages: Pages<O>) -> Self {
        Self {
            pages,
            start: None,
            items: Vec::new().into_iter(),
            rejected: Vec::new().into_iter(),
            incomplete: Rejections::default(),
            request_id: None,
        }
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    ///
    /// When the next page cannot be fetched or read, when the cursors lead nowhere, and once for each item that could
    /// not be read.
    pub async fn try_next(&mut self) -> Result<Option<O::Item>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// All items that are left, up to the first error.
    ///
    /// # Errors
    ///
    /// The first error of the stream, which is that of an unreadable item, too. Items before it are lost; collect with
    /// [`try_next`](Self::try_next) to keep them.
    pub async fn into_vec(mut self) -> Result<Vec<O::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    /// A cursor that loses nothing when a later stream starts from it.
    ///
    /// In the middle of a page it is the one that the page started from, so the items of that page come again.
    #[must_use]
    pub fn resume_cursor(&self) -> Option<&Cursor> {
        if self.items.len() == 0 && self.rejected.len() == 0 {
            self.pages.resume_cursor()
        } else {
            self.start.as_ref()
        }
    }

    /// What of the page that the last item came from could not be read, apart from items: those come as errors.
    ///
    /// These values are inside of items that are delivered. See [`RejectedKind`](super::RejectedKind) for what stands in
    /// their places.
    #[must_use]
    pub fn rejected(&self) -> &Rejections {
        &self.incomplete
    }

    /// When the server sent the first page, by its own clock.
    pub(crate) fn served(&self) -> Option<UtcDateTime> {
        self.pages.walk().served
    }

    /// Something that is equal for streams whose clients share an access token, as long as they live.
    pub(crate) fn token(&self) -> usize {
        Arc::as_ptr(&self.pages.walk().client.inner().token).addr()
    }

    fn next_of_page(&mut self) -> Option<Result<O::Item, Error>> {
        if let Some(item) = self.items.next() {
            return Some(Ok(item));
        }
        let item = self.rejected.next()?;
        let walk = self.pages.walk();
        let request_id = self.request_id.as_deref();
        let start = self.start.clone();
        Some(Err(failure::rejected(
            walk.client.scrubber(),
            &walk.operation,
            request_id,
            item,
            start,
        )))
    }
}

impl<O: Paginated> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.next_of_page() {
                self.pages.nudge(cx);
                return Poll::Ready(Some(item));
            }
            let start = self.pages.resume_cursor().cloned();
            match ready!(Pin::new(&mut self.pages).poll_next(cx)) {
                Some(Ok(Page {
                    response,
                    rejected,
                    request_id,
                    ..
                })) => {
                    self.start = start;
                    self.items = O::into_items(response).into_iter();
                    let (items, others) = rejected.split_items();
                    self.rejected = items.into_iter();
                    self.incomplete = others;
                    self.request_id = request_id;
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Paginated> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("buffered", &self.items.len())
            .finish_non_exhaustive()
    }
}
