//! A stream of pages. The part that does not depend on the operation is not generic.

use std::fmt;
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::header::DATE;

use super::fetch::{Fetched, fetch};
use super::guard::{Guard, leads_on};
use super::{Cursor, Limitation, Rejections};
use crate::client::Client;
use crate::error::Error;
use crate::failure;
use crate::name::Name;
use crate::operation::{OperationResponse, Paginated};
use crate::options::CallOptions;
use crate::prepared::Prepared;
use crate::reading::decode;
use crate::request::Request;
use crate::response::RawResponse;
use crate::values::UtcDateTime;

/// One page.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Page<R> {
    /// The response, without what could not be read.
    pub response: R,
    /// What could not be read: items that the page lacks, and values inside of items.
    pub rejected: Rejections,
    /// Where the next page starts; `None` on the last one, also where the response names a cursor that leads nowhere: an
    /// empty text, or once more the one that was asked for, behind a page without items.
    pub cursor: Option<Cursor>,
    /// The identifier of the response that brought the page.
    pub request_id: Option<String>,
}

/// The pages of an operation, each fetched when it is asked for and never earlier, unless
/// [`prefetch`](crate::Call::prefetch) says so.
///
/// A page that is too much work for the server (408) is asked for again at half its size, and the size that worked is
/// remembered for the operation and the access token.
///
/// Ask with [`try_next`](Self::try_next), or through [`Stream`]. After an error the stream is over, and
/// [`resume_cursor`](Self::resume_cursor) tells where to go on. A server whose cursors lead in a circle ends the stream
/// with an error, too.
#[must_use = "pages are fetched when they are asked for"]
pub struct Pages<O: Paginated> {
    walk: Walk,
    operation: PhantomData<fn() -> O>,
}

impl<O: Paginated> Pages<O> {
    pub(crate) fn new(prepared: Prepared) -> Self {
        Self {
            walk: Walk::new(prepared),
            operation: PhantomData,
        }
    }

    /// The next page; `None` after the last one.
    ///
    /// # Errors
    ///
    /// When the page cannot be fetched or read, or when the cursors lead nowhere.
    pub async fn try_next(&mut self) -> Result<Option<Page<O::Response>>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// The cursor after which nothing was handed out yet; `None` before the first page.
    #[must_use]
    pub fn resume_cursor(&self) -> Option<&Cursor> {
        self.walk.cursor()
    }

    pub(super) fn walk(&self) -> &Walk {
        &self.walk
    }

    /// Lets the page that is fetched ahead make progress.
    pub(super) fn nudge(&mut self, cx: &mut Context<'_>) {
        self.walk.nudge(cx);
    }

    fn take_in(&mut self, raw: &RawResponse) -> Result<Page<O::Response>, Error> {
        let Walk {
            client, operation, ..
        } = &self.walk;
        let response: O::Response = decode(client, operation, raw)?;
        let rejected = response.rejected().clone();
        let next = O::cursor(&response).cloned();
        let readable = O::count(&response);
        let count = readable + rejected.iter().filter(|it| it.is_item_of_page()).count();
        if count > self.walk.limitation.count as usize {
            let asked = self.walk.limitation.count;
            tracing::warn!(operation = %self.walk.operation, count, asked, "the page is longer than asked for");
        }
        self.walk.served = self.walk.served.or_else(|| served(raw));
        let cursor = self.walk.advance(next, count)?;
        Ok(Page {
            response,
            rejected,
            cursor,
            request_id: raw.request_id().map(str::to_owned),
        })
    }
}

impl<O: Paginated> Stream for Pages<O> {
    type Item = Result<Page<O::Response>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = match ready!(self.walk.poll_next(cx)) {
            Some(Ok(raw)) => self.take_in(&raw),
            Some(Err(error)) => Err(error),
            None => return Poll::Ready(None),
        };
        let page = page.map_err(|error| self.walk.end(error));
        if page.is_ok() {
            self.walk.nudge(cx);
        }
        Poll::Ready(Some(page))
    }
}

impl<O: Paginated> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.walk.operation)
            .field("over", &self.walk.over)
            .finish_non_exhaustive()
    }
}

/// When the server sent the response, by its own clock.
fn served(raw: &RawResponse) -> Option<UtcDateTime> {
    let date = httpdate::parse_http_date(raw.header(DATE)?.trim()).ok()?;
    Some(date.into())
}

/// A page under way.
type Fetching = Pin<Box<dyn Future<Output = Fetched> + Send>>;

/// The way from page to page.
pub(super) struct Walk {
    pub(super) client: Client,
    pub(super) operation: Name,
    /// What is sent for each page, or why nothing can be sent; taken when that was told.
    request: Option<Result<Request, Error>>,
    options: CallOptions,
    /// The page that is fetched next.
    limitation: Limitation,
    guard: Guard,
    under_way: Option<Fetching>,
    /// The response to a page that was fetched ahead.
    ahead: Option<Result<RawResponse, Error>>,
    prefetch: bool,
    /// When the server sent the first page, by its own clock.
    pub(super) served: Option<UtcDateTime>,
    over: bool,
}

impl Walk {
    pub(super) fn new(prepared: Prepared) -> Self {
        let operation = prepared.name();
        let Prepared {
            client,
            request,
            options,
            page,
            ..
        } = prepared;
        Self {
            operation,
            limitation: page.first(client.api().max_page_count),
            guard: Guard::new(&page),
            client,
            request: Some(request),
            options,
            under_way: None,
            ahead: None,
            prefetch: page.prefetch,
            served: None,
            over: false,
        }
    }

    pub(super) fn poll_next(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<RawResponse, Error>>> {
        if self.over {
            return Poll::Ready(None);
        }
        if let Some(answer) = self.ahead.take() {
            return Poll::Ready(Some(answer));
        }
        if self.under_way.is_none() {
            match self.fetch() {
                Ok(under_way) => self.under_way = under_way,
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
        let Some(under_way) = &mut self.under_way else {
            return Poll::Ready(None);
        };
        let Fetched { answer, count } = ready!(under_way.as_mut().poll(cx));
        self.under_way = None;
        self.limitation.count = count;
        Poll::Ready(Some(answer))
    }

    /// The cursor after which nothing was handed out yet.
    pub(super) fn cursor(&self) -> Option<&Cursor> {
        self.limitation.cursor.as_ref()
    }

    fn nudge(&mut self, cx: &mut Context<'_>) {
        if self.prefetch
            && self.ahead.is_none()
            && let Poll::Ready(answer) = self.poll_next(cx)
        {
            self.ahead = answer;
        }
    }

    fn fetch(&mut self) -> Result<Option<Fetching>, Error> {
        let request = match &self.request {
            Some(Ok(request)) => request.clone(),
            _ => return self.request.take().transpose().map(|_| None),
        };
        if let Err(detail) = self.guard.may_fetch() {
            return Err(self.failure(detail));
        }
        Ok(Some(Box::pin(fetch(
            self.client.clone(),
            request,
            self.limitation.clone(),
            self.options.clone(),
        ))))
    }

    /// Goes to the next page, or to the end; gives the cursor that the next page starts after.
    pub(super) fn advance(
        &mut self,
        next: Option<Cursor>,
        count: usize,
    ) -> Result<Option<Cursor>, Error> {
        let asked = self.limitation.cursor.as_ref();
        let Some(next) = next.filter(|next| leads_on(asked, next, count)) else {
            self.over = true;
            return Ok(None);
        };
        self.guard
            .observe(asked, &next, count)
            .map_err(|detail| self.failure(detail))?;
        self.limitation.cursor = Some(next.clone());
        Ok(Some(next))
    }

    /// Ends the walk with an error that tells where to go on.
    pub(super) fn end(&mut self, error: Error) -> Error {
        self.over = true;
        error.with_last_cursor(self.limitation.cursor.clone())
    }

    pub(super) fn failure(&self, detail: String) -> Error {
        let last = self.limitation.cursor.clone();
        failure::pages(self.client.scrubber(), &self.operation, detail, last)
    }
}
