//! Calls of operations that are described by data when the program runs: for command lines, proxies, and jobs that work
//! with any operation.
//!
//! Such a call has no types, but everything else of a typed one: the same engine, rate budget, limits, and the same
//! decision about what may be sent again.

use std::borrow::Cow;
use std::fmt;
use std::future::IntoFuture;

use serde::Serialize;

use crate::client::Client;
use crate::engine::Target;
use crate::error::Error;
use crate::failure;
use crate::name::Name;
use crate::operation::{Effect, Facts};
use crate::options::{CallOptions, option_setters};
use crate::pages::{Cursor, DescribedPages, PageOptions};
use crate::pending::Pending;
use crate::prepared::Prepared;
use crate::reading::decode_json;
use crate::request::Request;
use crate::response::{RawResponse, Response};
use crate::values::Json;

/// The call of an operation without types, made by `call_untyped` of a client.
///
/// `.await` gives the response as [`Json`], which keeps every digit. Where the operation has pages, that is one of them,
/// and [`pages`](Self::pages) gives all.
#[must_use = "a call is sent when it is awaited"]
pub struct DescribedCall {
    prepared: Prepared,
}

impl Client {
    /// Prepares the call of an operation by its facts, with a request of any type that serialises to a JSON object.
    ///
    /// The facts decide about path, limits and repetition exactly as they do for a typed call, so they must be true:
    /// take those of the bindings (`GetAll::FACTS`), or make them from a schema and leak them, once per operation. The
    /// client adds tokens, name, language and page as always.
    ///
    /// ```
    /// # use mews_connector_runtime::{Client, Effect, Error, Facts};
    /// static MESSAGES: Facts =
    ///     Facts::new("messages/getAll", "/api/connector/v1/messages/getAll", Effect::Read).paginated();
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let mut pages = client.call_described(&MESSAGES, serde_json::json!({})).pages("Messages");
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} messages in {} bytes", page.count, page.response.body().len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_described(&self, facts: &'static Facts, request: impl Serialize) -> DescribedCall {
        let request = Request::serialize(self, facts.into(), &request, facts.paginated);
        DescribedCall::new(self, facts, request)
    }

    /// Prepares the call of an operation of which nothing is known but its name, such as `messages/getAll`.
    ///
    /// The request is anything that serialises to a JSON object; the client adds tokens, name and language as always.
    /// Since nobody knows what the operation does, it counts as one that moves money and must not be repeated, and a
    /// page is asked for in the request itself.
    pub fn call_untyped(
        &self,
        operation: impl Into<String>,
        request: impl Serialize,
    ) -> DescribedCall {
        let request = target(self, operation.into())
            .and_then(|target| Request::serialize(self, target, &request, false));
        DescribedCall::new(self, &UNKNOWN, request)
    }
}

/// What is assumed of an operation that is known by its name alone: the worst.
static UNKNOWN: Facts = Facts::new("", "", Effect::AdditiveWrite).money();

/// The target of an operation that is given by its name. The name becomes part of an address, so it is looked at
/// closely.
fn target(client: &Client, operation: String) -> Result<Target, Error> {
    let is_plain = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    let plain = operation.split('/').all(is_plain);
    let path = format!("{}/{operation}", client.api().base_path);
    let name = Name::from(operation);
    if !plain {
        let detail = "this is not the name of an operation; write it like `messages/getAll`, without the path before \
                      it and without a slash at its ends";
        return Err(failure::refused(client.scrubber(), &name, detail));
    }
    if let Cow::Owned(_) = client.scrubber().scrub(&name) {
        let detail =
            "the name of the operation contains a token; tokens never belong into an address";
        return Err(failure::refused(client.scrubber(), &name, detail));
    }
    Ok(Target {
        name,
        path: path.into(),
        ..Target::from(&UNKNOWN)
    })
}

impl DescribedCall {
    fn new(client: &Client, facts: &'static Facts, request: Result<Request, Error>) -> Self {
        let prepared = Prepared {
            client: client.clone(),
            facts,
            request,
            options: CallOptions::default(),
            page: PageOptions::default(),
        };
        Self { prepared }
    }

    /// Sets all options of the call at once.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.prepared.options = options;
        self
    }

    option_setters!(prepared.options);

    /// How many items a page holds: 1 to the API's greatest page, which is also the default. Without effect where the
    /// operation has no pages.
    pub fn page_size(mut self, count: u32) -> Self {
        self.prepared.page.count = Some(count);
        self
    }

    /// Starts after the cursor instead of at the first page. Without effect where the operation has no pages.
    pub fn resume_from(mut self, cursor: impl Into<Cursor>) -> Self {
        self.prepared.page.cursor = Some(cursor.into());
        self
    }

    /// Why the request would be refused before anything is sent: it is not an object, sets a property that is the client's,
    /// or is beyond a limit. `None` when it would be sent.
    #[must_use]
    pub fn refusal(&self) -> Option<Error> {
        self.prepared.clone().checked().request.err()
    }

    /// Makes several calls of one that is beyond a limit; see [`Call::into_sub_requests`](crate::Call::into_sub_requests). A call
    /// within its limits becomes one part.
    ///
    /// # Errors
    ///
    /// When several properties are beyond their limits, or a cursor is set and there are several parts.
    pub fn into_sub_requests(self) -> Result<Vec<Self>, Error> {
        let Self { prepared } = self;
        // What a write repeats may be meant.
        let distinct = prepared.facts.effect == Effect::Read;
        let chunks = prepared.chunks(None, distinct)?;
        prepared.one_list_of_pages(chunks.len())?;
        let part = |(prepared, _)| Self { prepared };
        Ok(chunks.into_iter().map(part).collect())
    }

    /// The response with status, headers and request id.
    pub fn response(self) -> Pending<Response<Json>> {
        self.prepared.checked().finished(|client, operation, raw| {
            let value = decode_json(client, operation, &raw)?;
            Ok(raw.into_response(value))
        })
    }

    /// The response as it comes, whatever its status: an error of the API is a result here, too.
    pub fn raw(self) -> Pending<RawResponse> {
        self.prepared.checked().raw()
    }

    /// All pages, one after the other, each fetched when it is asked for; `items` is the property of the response that
    /// holds the items, such as `Messages`. The stream of an operation that has no pages is an error and nothing else.
    pub fn pages(self, items: impl Into<String>) -> DescribedPages {
        let Self { prepared } = self;
        let prepared = match prepared.facts.paginated {
            true => prepared.checked(),
            false => {
                let error = prepared.refused("the operation has no pages; await the call itself");
                prepared.with_error(error)
            }
        };
        DescribedPages::new(prepared, items.into())
    }
}

impl IntoFuture for DescribedCall {
    type Output = Result<Json, Error>;
    type IntoFuture = Pending<Json>;

    fn into_future(self) -> Self::IntoFuture {
        self.prepared
            .checked()
            .finished(|client, operation, raw| decode_json(client, operation, &raw))
    }
}

impl fmt::Debug for DescribedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DescribedCall")
            .field("operation", &self.prepared.name())
            .field("options", &self.prepared.options)
            .finish_non_exhaustive()
    }
}
