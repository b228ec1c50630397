//! A call that is prepared but not sent: options are set on it, then it is awaited.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use crate::answer::{Answer, RawAnswer};
use crate::budget::Priority;
use crate::client::Client;
use crate::codec::{self, Encode};
use crate::draft::Draft;
use crate::engine::{self, Exchange, Options, Target};
use crate::envelope::Envelope;
use crate::error::Error;
use crate::failure;
use crate::name::Name;
use crate::operation::{Operation, Paginated};
use crate::pages::{Cursor, Items, Limitation, PageOptions, Pages, fetch};
use crate::reading::decode_tree;
use crate::retry::RetryPolicy;
use crate::split::{Part, Split};
use crate::sync::{Changes, Checkpoint};

/// The call of an operation, to be awaited.
///
/// `.await` gives the response. [`answer`](Self::answer) gives it with status, headers and request id, and
/// [`raw`](Self::raw) gives the bytes. Where the operation has pages, `.await` gives one of them, and
/// [`pages`](Self::pages) and [`items`](Self::items) give all.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<O: Operation> {
    client: Client,
    request: O,
    options: Options,
    page: PageOptions,
}

impl<O: Operation> Call<O> {
    pub(crate) fn new(client: Client, request: O) -> Self {
        Self {
            client,
            request,
            options: Options::default(),
            page: PageOptions::default(),
        }
    }

    /// The request.
    pub fn request(&self) -> &O {
        &self.request
    }

    /// Limits one attempt, from sending to the last byte of the answer.
    pub fn with_attempt_timeout(mut self, limit: Duration) -> Self {
        self.options.attempt = Some(limit);
        self
    }

    /// Limits the whole call from the moment it is awaited; in a stream, each page by itself.
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.options.deadline = Some(limit);
        self
    }

    /// Chooses when this call is sent again, in place of the client's policy.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Chooses whether this call goes before others when there are more than the rate limit allows, in place of the
    /// client's priority.
    pub fn with_priority(mut self, priority: Priority) -> Self {
        self.options.priority = Some(priority);
        self
    }

    /// The response with status, headers and request id.
    pub fn answer(self) -> Pending<Answer<O::Response>> {
        let page = self.page.clone();
        self.draft().answer::<O>(Some(&page))
    }

    /// The answer as it comes, whatever its status: an error of the API is a result here, too.
    pub fn raw(self) -> Pending<RawAnswer> {
        let page = self.page.clone();
        self.draft().raw(Some(&page))
    }

    /// Sends the request as it is, although it may be beyond a limit of the operation.
    ///
    /// The client compares requests with the limits that the schema knows, since the server would refuse them anyway;
    /// this is for the day when the server knows better.
    pub fn unchecked(mut self) -> Self {
        self.options.unchecked = true;
        self
    }

    /// Makes the call in parts, where a list or an interval of the request is beyond its limit. For reads only.
    pub fn split(self) -> Split<O> {
        let page = self.page.clone();
        Split::new(self.serialised(), page)
    }

    /// Makes several calls of one that is beyond a limit, each to be awaited by the caller, since one may succeed and
    /// the next one fail. A call within its limits becomes one part.
    ///
    /// ```
    /// # use mews_connector_runtime::{Client, Error, Operation};
    /// # async fn example<O: Operation>(client: Client, request: O) -> Result<(), Error> {
    /// for part in client.call(request).into_parts()? {
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
    pub fn into_parts(self) -> Result<Vec<Part<O>>, Error> {
        let pieces = self.serialised().pieces(None, false)?;
        Ok(pieces
            .into_iter()
            .map(|(draft, items)| Part::new(draft, items))
            .collect())
    }

    /// The call, ready to be sent.
    fn draft(self) -> Draft {
        self.serialised().checked()
    }

    fn serialised(self) -> Draft {
        Draft::new(self.client, O::FACTS, &self.request, self.options)
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
    pub fn with_max_pages(mut self, pages: u64) -> Self {
        self.page.max_pages = pages;
        self
    }

    /// How many pages in a row may be without items although they have a cursor, 1 by default.
    ///
    /// One more ends the stream with an error. Raise it where the request leaves out what the items are.
    pub fn with_max_empty_pages(mut self, pages: u32) -> Self {
        self.page.max_empty = pages;
        self
    }

    /// Fetches the next page while the items of one are worked on: never more than one page ahead. Off by default,
    /// since it spends rate budget on pages that may not be asked for.
    ///
    /// The page ahead makes progress while the stream is polled, as it is for every item of [`items`](Self::items).
    pub fn with_prefetch(mut self, prefetch: bool) -> Self {
        self.page.prefetch = prefetch;
        self
    }

    /// All pages, one after the other, each fetched when it is asked for.
    pub fn pages(self) -> Pages<O> {
        let page = self.page.clone();
        Pages::new(self.draft(), page)
    }

    /// All items of all pages, newest first, each page fetched when its first item is asked for.
    pub fn items(self) -> Items<O> {
        Items::new(self.pages())
    }

    /// What was changed since a checkpoint, by the filter `UpdatedUtc` of the operation.
    ///
    /// The first time, start from [`Checkpoint::at`] the instant that interests you.
    pub fn changes_since(self, checkpoint: Checkpoint) -> Changes<O> {
        let page = self.page.clone();
        Changes::new(self.serialised(), page, checkpoint)
    }
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<O::Response, Error>;
    type IntoFuture = Pending<O::Response>;

    fn into_future(self) -> Self::IntoFuture {
        let page = self.page.clone();
        self.draft().pending::<O>(Some(&page))
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

/// The call of an operation that the bindings do not know; made by [`Client::call_untyped`].
#[must_use = "a call is sent when it is awaited"]
pub struct UntypedCall {
    client: Client,
    request: Result<Request, Error>,
    options: Options,
}

impl UntypedCall {
    pub(crate) fn new(client: Client, operation: String, request: &impl Serialize) -> Self {
        let request = untyped_target(&client, operation)
            .and_then(|target| serialize(&client, target, request, false));
        Self {
            client,
            request,
            options: Options::default(),
        }
    }

    /// Limits one attempt, from sending to the last byte of the answer.
    pub fn with_attempt_timeout(mut self, limit: Duration) -> Self {
        self.options.attempt = Some(limit);
        self
    }

    /// Limits the whole call from the moment it is awaited.
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.options.deadline = Some(limit);
        self
    }

    /// Chooses when this call is sent again, in place of the client's policy.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Chooses whether this call goes before others when there are more than the rate limit allows, in place of the
    /// client's priority.
    pub fn with_priority(mut self, priority: Priority) -> Self {
        self.options.priority = Some(priority);
        self
    }

    /// The response with status, headers and request id.
    pub fn answer(self) -> Pending<Answer<Value>> {
        self.start(|client, operation, raw| {
            let value = decode_tree(client, operation, &raw)?;
            Ok(raw.into_answer(value))
        })
    }

    /// The answer as it comes, whatever its status. Numbers keep all their digits here.
    pub fn raw(self) -> Pending<RawAnswer> {
        self.start(|_, _, raw| Ok(raw))
    }

    fn start<T>(self, finish: Finish<T>) -> Pending<T> {
        Pending::new(self.client, self.request, None, self.options, finish)
    }
}

impl IntoFuture for UntypedCall {
    type Output = Result<Value, Error>;
    type IntoFuture = Pending<Value>;

    fn into_future(self) -> Self::IntoFuture {
        self.start(|client, operation, raw| decode_tree(client, operation, &raw))
    }
}

impl fmt::Debug for UntypedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedCall")
            .field(
                "operation",
                &self.request.as_ref().map(|it| &it.target.name),
            )
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

pub(crate) type Finish<T> = fn(&Client, &Name, RawAnswer) -> Result<T, Error>;

/// A call that is under way as soon as it is polled. Dropping it gives the call up.
#[must_use = "futures do nothing unless they are awaited"]
pub struct Pending<T> {
    client: Client,
    operation: Name,
    exchange: Pin<Box<dyn Future<Output = Result<RawAnswer, Error>> + Send>>,
    finish: Finish<T>,
}

impl<T> Pending<T> {
    fn new(
        client: Client,
        request: Result<Request, Error>,
        page: Option<Asked>,
        options: Options,
        finish: Finish<T>,
    ) -> Self {
        let operation = match &request {
            Ok(request) => request.target.name.clone(),
            Err(error) => error.operation().to_owned().into(),
        };
        let exchange = exchange(client.clone(), request, page, options);
        Self {
            client,
            operation,
            exchange,
            finish,
        }
    }
}

impl<T> Pending<T> {
    pub(crate) fn of_draft(draft: Draft, page: Option<Asked>, finish: Finish<T>) -> Self {
        let Draft {
            client,
            request,
            options,
            ..
        } = draft;
        Self::new(client, request, page, options, finish)
    }
}

impl<T> Future for Pending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.exchange.as_mut().poll(cx) {
            Poll::Ready(Ok(raw)) => Poll::Ready((self.finish)(&self.client, &self.operation, raw)),
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<T> fmt::Debug for Pending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

/// A request that was serialised and checked once, to be sent any number of times.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) target: Target,
    pub(crate) body: Bytes,
}

/// The page that a call asks for.
pub(crate) enum Asked {
    /// Of exactly this size.
    For(Limitation),
    /// Of this size, or a smaller one when that is too much work.
    AtMost(Limitation),
}

/// Starts the engine; not generic, so that it is compiled once.
fn exchange(
    client: Client,
    request: Result<Request, Error>,
    page: Option<Asked>,
    options: Options,
) -> Pin<Box<dyn Future<Output = Result<RawAnswer, Error>> + Send>> {
    let request = match request {
        Ok(request) => request,
        Err(error) => return Box::pin(std::future::ready(Err(error))),
    };
    let limitation = match page {
        Some(Asked::AtMost(page)) => {
            return Box::pin(async move { fetch(client, request, page, options).await.answer });
        }
        Some(Asked::For(page)) => Some(page),
        None => None,
    };
    let Request { target, body } = request;
    let exchange = Exchange {
        client,
        target,
        request: body,
        limitation,
        options,
    };
    Box::pin(async move { engine::execute(&exchange).await })
}

pub(crate) fn encode(
    client: &Client,
    target: Target,
    request: &dyn Encode,
    paged: bool,
) -> Result<Request, Error> {
    let body = codec::to_vec(request).map_err(|error| error.to_string());
    check(client, target, body, paged)
}

pub(crate) fn serialize(
    client: &Client,
    target: Target,
    request: &impl Serialize,
    paged: bool,
) -> Result<Request, Error> {
    let body = serde_json::to_vec(request).map_err(|error| error.to_string());
    check(client, target, body, paged)
}

fn check(
    client: &Client,
    target: Target,
    body: Result<Vec<u8>, String>,
    paged: bool,
) -> Result<Request, Error> {
    let body = body.map_err(|error| {
        let detail = format!("the request cannot be written as JSON: {error}");
        failure::refused(client, &target.name, detail)
    })?;
    match Envelope::check(&body, paged) {
        Ok(()) => Ok(Request {
            target,
            // Without room to grow, which `Bytes` would keep an account of.
            body: body.into_boxed_slice().into(),
        }),
        Err(misfit) => Err(failure::refused(client, &target.name, misfit.to_string())),
    }
}

/// The target of an operation that is given by name. The name becomes part of an address, so it is looked at closely.
fn untyped_target(client: &Client, operation: String) -> Result<Target, Error> {
    let is_plain = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    let base_path = client.api().base_path;
    let plain = operation.split('/').all(is_plain);
    let path = format!("{base_path}/{operation}");
    let name = Name::from(operation);
    if !plain {
        let detail = "this is not the name of an operation; write it like `messages/getAll`, without the path before \
                      it and without a slash at its ends";
        return Err(failure::refused(client, &name, detail));
    }
    Ok(Target::unknown(name, path))
}
