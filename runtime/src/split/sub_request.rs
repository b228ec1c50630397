//! One of several calls that a write was split into.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::ops::Range;

use crate::error::Error;
use crate::operation::Operation;
use crate::pending::Pending;
use crate::prepared::Prepared;
use crate::response::Response;

/// One of the calls that [`Call::into_sub_requests`](crate::Call::into_sub_requests) makes of a call, to be awaited.
///
/// The parts are calls of their own: one may succeed and the next one fail. So each is made by the caller, who decides
/// what a failure means for the rest.
#[derive(Clone)]
#[must_use = "a call is sent when it is awaited"]
pub struct SubRequest<O: Operation> {
    prepared: Prepared,
    items: Option<Range<usize>>,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> SubRequest<O> {
    pub(crate) fn new(prepared: Prepared, items: Option<Range<usize>>) -> Self {
        Self {
            prepared,
            items,
            operation: PhantomData,
        }
    }

    /// Which items of the list that was split are in this part; `None` where it was not a list, or nothing was split.
    #[must_use]
    pub fn items(&self) -> Option<Range<usize>> {
        self.items.clone()
    }

    /// The response with status, headers and request id.
    pub fn response(self) -> Pending<Response<O::Response>> {
        self.prepared.response::<O>()
    }
}

impl<O: Operation> IntoFuture for SubRequest<O> {
    type Output = Result<O::Response, Error>;
    type IntoFuture = Pending<O::Response>;

    fn into_future(self) -> Self::IntoFuture {
        self.prepared.pending::<O>()
    }
}

impl<O: Operation> fmt::Debug for SubRequest<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SubRequest")
            .field("operation", &O::FACTS.name)
            .field("items", &self.items)
            .finish_non_exhaustive()
    }
}
