//! Bodies in both directions.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use zeroize::Zeroizing;

use super::{TransportError, reqwest};

/// The body of a request, which remembers whether anybody asked for its bytes.
///
/// As long as nobody did, the request certainly did not leave: that is the difference between a call that may be
/// repeated without thought and one whose outcome is unknown. The bytes are wiped when they are dropped (copies in the
/// buffers of the network layers are out of reach).
pub struct RequestBody {
    /// Until they are asked for.
    bytes: Option<Bytes>,
    taken: Arc<AtomicBool>,
}

/// Tells whether the bytes of a [`RequestBody`] were asked for.
#[derive(Clone)]
pub(crate) struct Witness(Arc<AtomicBool>);

impl Witness {
    pub(crate) fn sent(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

impl RequestBody {
    pub(crate) fn new(bytes: Zeroizing<Vec<u8>>) -> (Self, Witness) {
        let taken = Arc::new(AtomicBool::new(false));
        let body = Self {
            bytes: Some(Bytes::from_owner(bytes)),
            taken: Arc::clone(&taken),
        };
        (body, Witness(taken))
    }

    /// The bytes. From here on the request counts as sent.
    #[must_use]
    pub fn into_bytes(mut self) -> Bytes {
        self.take().unwrap_or_default()
    }

    /// The bytes, without asking for them.
    #[cfg(feature = "testkit")]
    pub(super) fn peek(&self) -> Bytes {
        self.bytes.clone().unwrap_or_default()
    }

    fn take(&mut self) -> Option<Bytes> {
        self.taken.store(true, Ordering::Release);
        self.bytes.take()
    }

    fn len(&self) -> usize {
        self.bytes.as_ref().map_or(0, Bytes::len)
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RequestBody({} bytes)", self.len())
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(self.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.len() as u64)
    }
}

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// The body of an answer, in one piece or in many.
pub struct AnswerBody(pub(super) Inner);

pub(super) enum Inner {
    Whole(Bytes),
    /// The usual one, which needs no box.
    Network(reqwest::Chunks),
    Chunks(Chunks),
}

impl AnswerBody {
    /// A body that comes in pieces.
    #[must_use]
    pub fn chunks(
        chunks: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self(Inner::Chunks(Box::pin(chunks)))
    }

    pub(super) fn network(chunks: reqwest::Chunks) -> Self {
        Self(Inner::Network(chunks))
    }

    /// The next piece; `None` at the end.
    pub(super) fn poll_next(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        match &mut self.0 {
            Inner::Whole(bytes) if bytes.is_empty() => Poll::Ready(Ok(None)),
            Inner::Whole(bytes) => Poll::Ready(Ok(Some(std::mem::take(bytes)))),
            Inner::Network(chunks) => Pin::new(chunks).poll_next(cx).map(Option::transpose),
            Inner::Chunks(chunks) => chunks.as_mut().poll_next(cx).map(Option::transpose),
        }
    }
}

impl fmt::Debug for AnswerBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Whole(bytes) => write!(f, "AnswerBody({} bytes)", bytes.len()),
            Inner::Network(_) | Inner::Chunks(_) => f.write_str("AnswerBody(..)"),
        }
    }
}

impl<T: Into<Bytes>> From<T> for AnswerBody {
    fn from(bytes: T) -> Self {
        Self(Inner::Whole(bytes.into()))
    }
}
