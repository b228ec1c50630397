//! Bodies in both directions.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use zeroize::Zeroizing;

use super::TransportError;
use super::claim::Claim;

/// The body of a request, which is either sent or given up, never both.
///
/// Asking for its bytes counts as sending the request. When the call gives up first (a time limit, a call that is
/// dropped, an error), the body is *revoked*: from then on it yields [`Revoked`] in place of bytes, whoever holds it and
/// however late. So a call that says "nothing was sent" is right even where a connection has a task of its own. The bytes
/// are wiped when they are dropped (copies in the buffers of the network layers are out of reach).
pub struct RequestBody {
    /// Until they are taken.
    bytes: Option<Bytes>,
    claim: Arc<Claim>,
}

/// The call was given up before its request was sent, so it must not be sent any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Revoked(());

impl fmt::Display for Revoked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the call was given up before its request was sent")
    }
}

impl std::error::Error for Revoked {}

impl From<Revoked> for TransportError {
    fn from(revoked: Revoked) -> Self {
        Self::broken(revoked)
    }
}

/// The other end of a [`RequestBody`]: gives the request up.
pub(crate) struct Witness(Arc<Claim>);

impl Witness {
    /// Whether nothing of the request left, which stays so from here on.
    pub(crate) fn revoke(&self) -> bool {
        self.0.revoke()
    }
}

impl RequestBody {
    pub(crate) fn new(bytes: Zeroizing<Vec<u8>>) -> (Self, Witness) {
        let claim = Arc::new(Claim::new());
        let body = Self {
            bytes: Some(Bytes::from_owner(bytes)),
            claim: Arc::clone(&claim),
        };
        (body, Witness(claim))
    }

    /// The bytes. From here on the request counts as sent.
    ///
    /// # Errors
    ///
    /// When the call was given up before. The transport must not send anything then.
    pub fn into_bytes(mut self) -> Result<Bytes, Revoked> {
        self.take().unwrap_or(Ok(Bytes::new()))
    }

    /// The bytes, without asking for them: for a record of what was asked, never for a network.
    #[cfg(feature = "testkit")]
    pub(super) fn peek(&self) -> Bytes {
        self.bytes.clone().unwrap_or_default()
    }

    /// The bytes, once; then `None`. A body that was revoked keeps its bytes and hands out an error every time.
    fn take(&mut self) -> Option<Result<Bytes, Revoked>> {
        self.bytes.as_ref()?;
        if self.claim.take() {
            self.bytes.take().map(Ok)
        } else {
            Some(Err(Revoked(())))
        }
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
    type Error = Revoked;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(self.take().map(|bytes| bytes.map(Frame::data)))
    }

    /// Never true before the bytes were taken, so that nobody sends a request without its body.
    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    /// What is left. A body that was revoked announces all of its bytes and breaks off instead, so that the server gets
    /// no request that is complete. One that is empty from the start announces nothing, lest it be sent unasked.
    fn size_hint(&self) -> SizeHint {
        match &self.bytes {
            Some(bytes) if bytes.is_empty() => SizeHint::default(),
            _ => SizeHint::with_exact(self.len() as u64),
        }
    }
}

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// The body of a response, in one piece or in many.
pub struct ResponseBody(pub(super) Inner);

pub(super) enum Inner {
    Whole(Bytes),
    /// The usual one, which needs no box.
    #[cfg(feature = "reqwest")]
    Network(Pieces<reqwest::Body>),
    Chunks(Chunks),
}

impl ResponseBody {
    /// A body that comes in pieces.
    #[must_use]
    pub fn chunks(
        chunks: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self(Inner::Chunks(Box::pin(chunks)))
    }

    #[cfg(feature = "reqwest")]
    pub(super) fn network(pieces: Pieces<reqwest::Body>) -> Self {
        Self(Inner::Network(pieces))
    }

    /// The next piece; `None` at the end.
    pub(super) fn poll_next(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        match &mut self.0 {
            Inner::Whole(bytes) if bytes.is_empty() => Poll::Ready(Ok(None)),
            Inner::Whole(bytes) => Poll::Ready(Ok(Some(std::mem::take(bytes)))),
            #[cfg(feature = "reqwest")]
            Inner::Network(pieces) => Pin::new(pieces).poll_next(cx).map(Option::transpose),
            Inner::Chunks(chunks) => chunks.as_mut().poll_next(cx).map(Option::transpose),
        }
    }
}

/// As it travels, not inflated.
impl Body for ResponseBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.poll_next(cx)
            .map(|piece| piece.transpose().map(|piece| piece.map(Frame::data)))
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Whole(bytes) => write!(f, "ResponseBody({} bytes)", bytes.len()),
            _ => f.write_str("ResponseBody(..)"),
        }
    }
}

impl<T: Into<Bytes>> From<T> for ResponseBody {
    fn from(bytes: T) -> Self {
        Self(Inner::Whole(bytes.into()))
    }
}

/// The pieces of somebody's HTTP body, without trailers.
#[cfg(any(feature = "reqwest", feature = "tower"))]
pub(super) struct Pieces<B: Body> {
    pub(super) body: B,
    /// What an error of the body says about the connection.
    pub(super) explain: fn(B::Error) -> TransportError,
}

#[cfg(any(feature = "reqwest", feature = "tower"))]
impl<B: Body<Data = Bytes> + Unpin> Stream for Pieces<B> {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            return match Pin::new(&mut self.body).poll_frame(cx) {
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(data) => Poll::Ready(Some(Ok(data))),
                    Err(_) => continue,
                },
                Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err((self.explain)(error)))),
                Poll::Ready(None) => Poll::Ready(None),
                Poll::Pending => Poll::Pending,
            };
        }
    }
}

#[cfg(test)]
#[path = "body_tests.rs"]
mod tests;
