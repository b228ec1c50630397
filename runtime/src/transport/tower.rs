//! Services and layers of the crate `tower`, in both directions: a service as a transport, and a transport as a service.
//!
//! The body stays the same type on the whole way, so that "nothing was sent" is decided where it always is, whatever
//! stands in between.

use std::error::Error;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Body;
use tower_layer::Layer;
use tower_service::Service;

use super::body::Pieces;
use super::{
    RequestBody, ResponseBody, Sending, Transport, TransportError, TransportErrorKind,
    TransportRequest, TransportResponse,
};

type BoxError = Box<dyn Error + Send + Sync>;

/// Carries requests by a [`tower::Service`](Service).
///
/// Layers of `tower` stand in front of the network like this:
///
/// ```
/// # use mews_connector_runtime as mews_connector;
/// # #[cfg(feature = "reqwest")]
/// # fn example() -> Result<(), mews_connector::transport::TransportError> {
/// use std::time::Duration;
///
/// use mews_connector::transport::{ReqwestTransport, TransportLayer, TransportService};
/// use tower::ServiceBuilder;
///
/// let network = ReqwestTransport::secure(Duration::from_secs(10))?;
/// let transport = ServiceBuilder::new()
///     .layer(TransportLayer::new())
///     .timeout(Duration::from_secs(30))
///     .concurrency_limit(8)
///     .service(TransportService::new(network));
/// // Client::builder(..).transport(transport)
/// # fn takes(_: impl mews_connector::transport::Transport) {}
/// # takes(transport);
/// # Ok(())
/// # }
/// ```
///
/// # What a layer may do
///
/// A layer may wait, count, log, refuse, and add headers. The service is cloned for every request, and each clone is polled
/// until it is ready, so that limits hold.
///
/// - **It cannot repeat a request:** [`RequestBody`] is not `Clone`. Retries are the client's, which knows what a call may do
///   twice.
/// - **It must not take the body before it means to send it.** A layer that reads the body to sign or log it makes a request of
///   which "nothing was sent" can no longer be said. A layer that gives up earlier (a time limit, a full queue, an open circuit)
///   leaves a request that was not sent, and the client may repeat it, whatever the operation does.
/// - **It passes the extensions on.** They hold the [`RequestInfo`](super::RequestInfo), by which the network knows that a call
///   wants a connection of its own. Without it, and with another address, method, length or encoding, or with a token in a
///   header, [`TransportService`] refuses the request.
/// - **It leaves the body of the response alone.** The client inflates it, within limits. What ends with the head, such as
///   `tower`'s time limit, says nothing about the body; [`Timeouts`](crate::Timeouts) do.
/// - **Its errors** count as a connection that broke, unless they are a [`TransportError`] or have one as their source. Of a
///   request whose body was taken, the outcome is unknown, as always.
///
/// The last service may be one of your own (another HTTP library, a connection pool). It keeps to what [`Transport`] asks for: no
/// redirects, no cookies, no inflating, at most once, and a new connection where
/// [`wants_fresh_connection`](super::RequestInfo::wants_fresh_connection) says so.
pub struct TowerTransport<S> {
    /// Services need not be `Sync`; the lock is held while one is cloned.
    service: Mutex<S>,
}

impl<S> TowerTransport<S> {
    /// A transport made of a service.
    pub fn new(service: S) -> Self {
        Self {
            service: Mutex::new(service),
        }
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<http::Request<RequestBody>, Response = http::Response<B>> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        let mut service = self
            .service
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        Box::pin(async move {
            let request = request.into_http()?;
            poll_fn(|cx| service.poll_ready(cx))
                .await
                .map_err(explain)?;
            let (head, body) = service.call(request).await.map_err(explain)?.into_parts();
            let body = ResponseBody::chunks(Pieces {
                body: Box::pin(body),
                explain,
            });
            Ok(TransportResponse::new(head.status, head.headers, body))
        })
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TowerTransport")
    }
}

/// What an error of a service or a body says about the connection.
fn explain(error: impl Into<BoxError>) -> TransportError {
    let error = match error.into().downcast::<TransportError>() {
        Ok(error) => return *error,
        Err(error) => error,
    };
    let mut next: Option<&(dyn Error + 'static)> = Some(&*error);
    let mut kind = TransportErrorKind::Broken;
    while let Some(cause) = next {
        if let Some(cause) = cause.downcast_ref::<TransportError>() {
            kind = cause.kind;
            break;
        }
        next = cause.source();
    }
    TransportError::new(kind, error)
}

/// A [`Transport`] as a [`tower::Service`](Service), to put layers in front of it. Clones share the transport.
#[derive(Clone)]
pub struct TransportService {
    transport: Arc<dyn Transport>,
}

impl TransportService {
    /// A service made of a transport, such as [`ReqwestTransport`](super::ReqwestTransport).
    pub fn new(transport: impl Transport) -> Self {
        Self {
            transport: Arc::new(transport),
        }
    }
}

impl Service<http::Request<RequestBody>> for TransportService {
    type Response = http::Response<ResponseBody>;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    /// Refuses what [`TransportRequest::from_http`] refuses.
    fn call(&mut self, request: http::Request<RequestBody>) -> Self::Future {
        let transport = Arc::clone(&self.transport);
        Box::pin(async move {
            let request = TransportRequest::from_http(request)?;
            let TransportResponse {
                status,
                headers,
                body,
            } = transport.send(request).await?;
            let mut response = http::Response::new(body);
            *response.status_mut() = status;
            *response.headers_mut() = headers;
            Ok(response)
        })
    }
}

impl fmt::Debug for TransportService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TransportService")
    }
}

/// Makes a [`TowerTransport`] of the layers that follow it in a `ServiceBuilder`.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct TransportLayer;

impl TransportLayer {
    /// The layer. It comes first.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl<S> Layer<S> for TransportLayer {
    type Service = TowerTransport<S>;

    fn layer(&self, service: S) -> Self::Service {
        TowerTransport::new(service)
    }
}
