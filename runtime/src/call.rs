//! A call that is prepared but not sent: options are set on it, then it is awaited.

use std::fmt;
use std::future::IntoFuture;

use crate::client::Client;
use crate::error::Error;
use crate::operation::{Operation, Paginated};
use crate::options::{CallOptions, option_setters};
use crate::pages::{Cursor, Items, PageOptions, Pages};
use crate::pending::Pending;
use crate::prepared::Prepared;
use crate::request::Request;
use crate::response::{RawResponse, Response};
use crate::split::{Split, SubRequest};
use crate::sync::{Changes, Checkpoint};

/// The call of an operation, to be awaited.
///
/// `.await` gives the response. [`response`](Self::response) gives it with status, headers and request id, and
/// [`raw`](Self::raw) gives the bytes. Where the operation has pages, `.await` gives one of them, and
/// [`pages`](Self::pages) and [`items`](Self::items) give all.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<O: Operation> {
    client: Client,
    request: O,
    options: CallOptions,
    page: PageOptions,
}

impl Client {
    /// Prepares the call of an operation. Nothing is sent before the call is awaited.
    ///
    /// The generated methods do the same with better names; this is for code that works with any operation.
    pub fn call<O: Operation>(&self, request: O) -> Call<O> {
        Call {
            client: self.clone(),
            request,
            options: CallOptions::default(),
            page: PageOptions::default(),
        }
    }
}

impl<O: Operation> Call<O> {
    /// The request.
    pub fn request(&self) -> &O {
        &self.request
    }

    /// Sets all options of the call at once.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    option_setters!(options);

    /// The response with status, headers and request id.
    pub fn response(self) -> Pending<Response<O::Response>> {
        self.prepared().response::<O>()
    }

    /// The response as it comes, whatever its status: an error of the API is a result here, too.
    pub fn raw(self) -> Pending<RawResponse> {
        self.prepared().raw()
    }

    /// Makes the call in parts, where a list or an interval of the request is beyond its limit. For reads only.
    pub fn split(self) -> Split<O> {
        Split::new(self.serialised())
    }

    /// Makes several calls of one that is beyond a limit, each to be awaited by the caller, since one may succeed and
    /// the next one fail. A call within its limits becomes one part.
    ///
    /// ```
    /// # use mews_connector_runtime::{Client, Error, Operation};
    /// # async fn example<O: Operation>(client: Client, request: O) -> Result<(), Error> {
    /// for part in client.call(request).into_sub_requests()? {
    ///     let items = part.items();
    ///     part.await.inspect_err(|_| eprintln!("done up to {items:?}"))?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When several properties are beyond their limits.
    pub fn into_sub_requests(self) -> Result<Vec<SubRequest<O>>, Error> {
        // Each part asks for pages of the size that the client chooses.
        let whole = Prepared {
            page: PageOptions::default(),
            ..self.serialised()
        };
        let chunks = whole.chunks(None, false)?;
        Ok(chunks
            .into_iter()
            .map(|(prepared, items)| SubRequest::new(prepared, items))
            .collect())
    }

    /// The call, ready to be sent.
    fn prepared(self) -> Prepared {
        self.serialised().checked()
    }

    fn serialised(self) -> Prepared {
        Prepared {
            request: Request::encode(
                &self.client,
                O::FACTS.into(),
                &self.request,
                O::FACTS.paginated,
            ),
            client: self.client,
            facts: O::FACTS,
            options: self.options,
            page: self.page,
        }
    }
}

impl<O: Paginated> Call<O> {
    /// How many items a page holds: 1 to the API's greatest page, which is also the default. Other numbers are moved
    /// into that range.
    ///
    /// A page that is too much work for the server (408) is asked for again at half its size, down to 10. In streams
    /// this is the largest size then. A single awaited page of a size that was set here is asked for in just that size,
    /// as the caller may read the end off a page that is shorter; 408 is an error then.
    pub fn page_size(mut self, count: u32) -> Self {
        self.page.count = Some(count);
        self
    }

    /// Starts after the cursor instead of at the first page.
    pub fn resume_from(mut self, cursor: impl Into<Cursor>) -> Self {
        self.page.cursor = Some(cursor.into());
        self
    }

    /// Ends a stream with an error after so many pages, 100,000 by default.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.page.max_pages = pages;
        self
    }

    /// How many pages in a row may be without items although they have a cursor, 1 by default.
    ///
    /// One more ends the stream with an error. Raise it where the request leaves out what the items are.
    pub fn max_empty_pages(mut self, pages: u32) -> Self {
        self.page.max_empty = pages;
        self
    }

    /// Fetches the next page while the items of one are worked on: never more than one page ahead. Off by default,
    /// since it spends rate budget on pages that may not be asked for.
    ///
    /// The page ahead makes progress while the stream is polled, as it is for every item of [`items`](Self::items).
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.page.prefetch = prefetch;
        self
    }

    /// All pages, one after the other, each fetched when it is asked for.
    pub fn pages(self) -> Pages<O> {
        Pages::new(self.prepared())
    }

    /// All items of all pages, newest first, each page fetched when its first item is asked for.
    ///
    /// A list ends with a page that has no cursor. The API may give one even with the last item, so that a list of one
    /// page takes two requests.
    pub fn items(self) -> Items<O> {
        Items::new(self.pages())
    }

    /// What was changed since a checkpoint, by the filter `UpdatedUtc` of the operation.
    ///
    /// The first time, start from [`Checkpoint::at`] the instant that interests you.
    pub fn changes_since(self, checkpoint: Checkpoint) -> Changes<O> {
        Changes::new(self.serialised(), checkpoint)
    }
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<O::Response, Error>;
    type IntoFuture = Pending<O::Response>;

    fn into_future(self) -> Self::IntoFuture {
        self.prepared().pending::<O>()
    }
}

impl<O: Operation> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &O::FACTS.name)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
