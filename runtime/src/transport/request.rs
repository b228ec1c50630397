//! A request on its way out, as our own type and as that of the crate `http`, which other people's services take.
//!
//! Whoever stands between the client and the network may add headers and nothing else: another address would hand the
//! tokens to another server, another length or encoding would make two requests of one. So the parts are private, and what
//! comes back as an `http::Request` is compared with what it was.

use std::fmt;
use std::sync::Arc;

#[cfg(feature = "testkit")]
use bytes::Bytes;
use http::{HeaderMap, Method, Uri};

use super::{RequestBody, TransportError};
use crate::headers::{changed, header, token};
use crate::scrub::Scrubber;
use crate::url::Url;

/// A request on its way out: always a POST.
///
/// The body holds the tokens; `Debug` shows its size only.
pub struct TransportRequest {
    url: Url,
    headers: HeaderMap,
    body: RequestBody,
    fresh: bool,
    scrubber: Arc<Scrubber>,
}

impl TransportRequest {
    pub(crate) fn new(
        url: Url,
        headers: HeaderMap,
        body: RequestBody,
        fresh: bool,
        scrubber: Arc<Scrubber>,
    ) -> Self {
        Self {
            url,
            headers,
            body,
            fresh,
            scrubber,
        }
    }

    /// The whole address.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// The path of the address, such as `/api/connector/v1/messages/getAll`.
    #[must_use]
    pub fn path(&self) -> &str {
        self.url.path()
    }

    /// The headers. The transport adds those that are its own business (`Host`, `Content-Length`).
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Adds a header in place of one of the same name. `Debug` does not show its value.
    ///
    /// ```
    /// # use mews_connector_runtime as mews_connector;
    /// use mews_connector::transport::{Sending, Transport, TransportRequest};
    ///
    /// /// Numbers the requests that go over another transport.
    /// struct Numbered<T> {
    ///     inner: T,
    ///     next: std::sync::atomic::AtomicU64,
    /// }
    ///
    /// impl<T: Transport> Transport for Numbered<T> {
    ///     fn send(&self, mut request: TransportRequest) -> Sending<'_> {
    ///         let number = self.next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    ///         Box::pin(async move {
    ///             request.insert_header("X-Number", &number.to_string())?;
    ///             self.inner.send(request).await
    ///         })
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// [Refused](TransportError::refused) are headers that would break the call (`Host`, `Content-Length`, `Content-Type`,
    /// `Content-Encoding`, `Cookie`, `Connection` and the like), line breaks, and values with a token of the client.
    pub fn insert_header(&mut self, name: &str, value: &str) -> Result<(), TransportError> {
        let (name, value) = header(name, value)
            .and_then(|(name, value)| {
                token(&self.scrubber, &name, &value)?;
                Ok((name, value))
            })
            .map_err(|flaw| TransportError::refused(format!("a header {flaw}")))?;
        self.headers.insert(name, value);
        Ok(())
    }

    /// Whether the request has to go over a connection of its own: one that carried no request before, and that carries
    /// none afterwards.
    ///
    /// That is so after a connection broke, and for the operations that
    /// [`FreshConnections`](crate::FreshConnections) names.
    #[must_use]
    pub fn wants_fresh_connection(&self) -> bool {
        self.fresh
    }

    /// The body.
    #[must_use]
    pub fn into_body(self) -> RequestBody {
        self.body
    }

    /// The request in the type of the crate `http`, for an HTTP library or a service of one's own. Its extensions hold a
    /// [`RequestInfo`].
    ///
    /// # Errors
    ///
    /// When the address is longer than an [`http::Uri`] can be.
    pub fn into_http(self) -> Result<http::Request<RequestBody>, TransportError> {
        let uri = Uri::try_from(self.url.as_str()).map_err(TransportError::refused)?;
        let info = RequestInfo {
            url: self.url,
            uri: uri.clone(),
            headers: self.headers.clone(),
            fresh: self.fresh,
            scrubber: self.scrubber,
        };
        let mut request = http::Request::new(self.body);
        *request.method_mut() = Method::POST;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        request.extensions_mut().insert(info);
        Ok(request)
    }

    /// The request that [`into_http`](Self::into_http) gave, with the headers that were added to it since.
    ///
    /// # Errors
    ///
    /// [Refused](TransportError::refused) is a request with another method or address, with another value of a header that
    /// [`insert_header`](Self::insert_header) would refuse, with a token in a header, or without its [`RequestInfo`].
    pub fn from_http(request: http::Request<RequestBody>) -> Result<Self, TransportError> {
        let (mut head, body) = request.into_parts();
        let Some(info) = head.extensions.remove::<RequestInfo>() else {
            return Err(TransportError::refused(
                "a layer made another request of it; it has to pass the extensions on",
            ));
        };
        if head.method != Method::POST || head.uri != info.uri {
            return Err(TransportError::refused(
                "a layer changes the method or the address",
            ));
        }
        changed(&info.scrubber, &info.headers, &head.headers)
            .map_err(|flaw| TransportError::refused(format!("a layer {flaw}")))?;
        Ok(Self {
            url: info.url,
            headers: head.headers,
            body,
            fresh: info.fresh,
            scrubber: info.scrubber,
        })
    }

    /// The request and a look at its body, which does not count as sending it.
    #[cfg(feature = "testkit")]
    pub(crate) fn observed(self) -> (Self, Bytes) {
        let body = self.body.peek();
        (self, body)
    }

    #[cfg(feature = "reqwest")]
    pub(super) fn into_parts(self) -> (Url, HeaderMap, RequestBody) {
        (self.url, self.headers, self.body)
    }
}

impl fmt::Debug for TransportRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportRequest")
            .field("url", &self.url())
            .field("headers", &self.headers)
            .field("body", &self.body)
            .field("fresh", &self.fresh)
            .finish_non_exhaustive()
    }
}

/// What the client says of a request apart from its HTTP: in the extensions of the request that
/// [`TransportRequest::into_http`] gives.
#[derive(Clone)]
pub struct RequestInfo {
    url: Url,
    uri: Uri,
    headers: HeaderMap,
    fresh: bool,
    scrubber: Arc<Scrubber>,
}

impl RequestInfo {
    /// As [`TransportRequest::wants_fresh_connection`].
    #[must_use]
    pub fn wants_fresh_connection(&self) -> bool {
        self.fresh
    }
}

impl fmt::Debug for RequestInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestInfo")
            .field("fresh", &self.fresh)
            .finish_non_exhaustive()
    }
}
