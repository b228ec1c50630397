//! The future of a call: runs the engine, then reads the response.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::client::Client;
use crate::engine::{self, Exchange};
use crate::error::Error;
use crate::name::Name;
use crate::options::CallOptions;
use crate::pages::{Limitation, fetch};
use crate::request::Request;
use crate::response::RawResponse;

/// What becomes of the response to a call.
pub(crate) type Finish<T> = fn(&Client, &Name, RawResponse) -> Result<T, Error>;

/// A call that is under way as soon as it is polled. Dropping it gives the call up.
#[must_use = "futures do nothing unless they are awaited"]
pub struct Pending<T> {
    client: Client,
    operation: Name,
    exchange: Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>,
    finish: Finish<T>,
}

impl<T> Pending<T> {
    pub(crate) fn new(
        client: Client,
        request: Result<Request, Error>,
        page: Option<PageRequest>,
        options: CallOptions,
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

/// The page that a call asks for.
pub(crate) enum PageRequest {
    /// Of exactly this size.
    For(Limitation),
    /// Of this size, or a smaller one when that is too much work.
    AtMost(Limitation),
}

/// Starts the engine; not generic, so that it is compiled once.
fn exchange(
    client: Client,
    request: Result<Request, Error>,
    page: Option<PageRequest>,
    options: CallOptions,
) -> Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>> {
    let request = match request {
        Ok(request) => request,
        Err(error) => return Box::pin(std::future::ready(Err(error))),
    };
    let limitation = match page {
        Some(PageRequest::AtMost(page)) => {
            return Box::pin(async move { fetch(client, request, page, options).await.answer });
        }
        Some(PageRequest::For(page)) => Some(page),
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
