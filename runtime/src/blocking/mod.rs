//! Calls without `.await`, for programs that have no asynchronous code.
//!
//! Everything is made as with the asynchronous interface; [`Wait::wait`] stands in for `.await`, and
//! [`WaitEach::wait_each`] makes an iterator of a stream.
//!
//! ```
//! # use mews_connector_runtime as mews_connector;
//! use mews_connector::blocking::{Wait as _, WaitEach as _};
//! # use mews_connector_runtime::Paginated;
//! # use mews_connector_runtime::{Client, Error};
//!
//! # fn example<O: Paginated + Clone>(client: Client, request: O) -> Result<(), Error> {
//! let page = client.call(request.clone()).wait()?;
//! for item in client.call(request).items().wait_each() {
//!     let item = item?;
//! #   let _ = item;
//! }
//! # let _ = page;
//! # Ok(())
//! # }
//! ```
//!
//! One background thread, started with the first call, serves the connections of all clients. Waiting inside
//! asynchronous code is refused with an error, since it would stop that code.

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::sync::OnceLock;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Error, Kind, Parts, Phase};
use crate::scrub::Scrubber;

/// Waits for what would otherwise be awaited: calls, parts of calls, `response()`, `raw()`, `try_next()`, `into_vec()`.
pub trait Wait<T> {
    /// Waits for the result. Blocks the thread.
    ///
    /// # Errors
    ///
    /// As if it was awaited; also inside asynchronous code, and when the background thread cannot be started.
    fn wait(self) -> Result<T, Error>;
}

impl<T, F: IntoFuture<Output = Result<T, Error>>> Wait<T> for F {
    fn wait(self) -> Result<T, Error> {
        let runtime = runtime()?;
        let future = self.into_future();
        runtime.block_on(future)
    }
}

/// Makes an iterator of what would otherwise be a stream: items, pages, responses, changes.
pub trait WaitEach: Stream + Sized + Unpin {
    /// An iterator whose `next` blocks the thread.
    fn wait_each(self) -> Waiting<Self> {
        Waiting {
            stream: self,
            over: false,
        }
    }
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> WaitEach for S {}

/// A stream as an iterator; made by [`WaitEach::wait_each`].
#[must_use = "iterators do nothing unless they are asked"]
pub struct Waiting<S> {
    stream: S,
    over: bool,
}

impl<S> Waiting<S> {
    /// The stream, for what it can tell, such as its `resume_cursor`.
    pub fn stream(&self) -> &S {
        &self.stream
    }

    /// The stream, by value.
    pub fn into_stream(self) -> S {
        self.stream
    }
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Waiting<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let next = match runtime() {
            Ok(runtime) => {
                let stream = &mut self.stream;
                runtime.block_on(poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx)))
            }
            Err(error) => {
                self.over = true;
                Some(Err(error))
            }
        };
        self.over |= next.is_none();
        next
    }
}

impl<S> fmt::Debug for Waiting<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting")
            .field("over", &self.over)
            .finish_non_exhaustive()
    }
}

fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    if Handle::try_current().is_ok() {
        return Err(refused(
            "waiting inside asynchronous code would stop it; use `.await` there",
        ));
    }
    let runtime = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("mews-connector")
            .enable_all()
            .build()
            .map_err(|error| format!("the background thread cannot be started: {error}"))
    });
    runtime.as_ref().map_err(|detail| refused(detail))
}

fn refused(detail: &str) -> Error {
    let name = "blocking call".into();
    let parts = Parts::new(Kind::Request, Phase::NotSent, &name, detail);
    Error::new(parts, &Scrubber::new([]))
}
