//! The network transport: HTTP/1.1 over TLS by reqwest and rustls.
//!
//! Choices: the *ring* provider, because it builds wherever a C compiler is (no CMake, no NASM) and because it is passed
//! in explicitly, nothing depends on a process-wide default; the certificate authorities of the operating system, so
//! that companies with their own authority are served; HTTP/1.1 only, because a hotel's traffic is bounded by the rate
//! limit and not by connections, and its failures are easier to tell apart.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use http::Method;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use super::body::Pieces;
use super::{
    ResponseBody, Sending, Transport, TransportError, TransportRequest, TransportResponse,
};

/// The most headers that a response may have.
const MAX_HEADERS: usize = 100;

/// How long a connection may wait for its next request. Shorter than the minute or more after which servers hang up, as
/// a request that meets such a hang-up may end in doubt.
const IDLE: Duration = Duration::from_secs(20);

/// Sends requests over the network.
///
/// It follows no redirect, keeps no cookie and repeats nothing: a redirect would hand the tokens in the body to whatever
/// host the response names. Proxies are taken from the environment (`HTTPS_PROXY`, `NO_PROXY`) for `https` addresses only,
/// where they see no more than the name of the host.
#[derive(Clone)]
#[doc(alias = "proxy")]
#[doc(alias = "tls")]
pub struct ReqwestTransport {
    /// Keeps connections for the next requests.
    pooled: reqwest::Client,
    /// Makes a new connection for every request.
    fresh: reqwest::Client,
}

impl ReqwestTransport {
    /// A transport for `https` addresses.
    ///
    /// # Errors
    ///
    /// When the operating system's certificate authorities cannot be loaded.
    pub fn secure(connect_timeout: Duration) -> Result<Self, TransportError> {
        let tls = config()?
            .with_platform_verifier()
            .map_err(TransportError::connect)?
            .with_no_client_auth();
        Self::new(connect_timeout, tls, |http| http.https_only(true))
    }

    /// A transport for `http` addresses of this machine. It trusts no certificate and uses no proxy.
    ///
    /// # Errors
    ///
    /// When the HTTP client cannot be set up.
    pub fn loopback(connect_timeout: Duration) -> Result<Self, TransportError> {
        let tls = config()?
            .with_root_certificates(RootCertStore::empty())
            .with_no_client_auth();
        Self::new(connect_timeout, tls, reqwest::ClientBuilder::no_proxy)
    }

    pub(super) fn new(
        connect_timeout: Duration,
        tls: ClientConfig,
        set: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<Self, TransportError> {
        let build = |tls: ClientConfig, idle_connections: usize| {
            let http = reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
                .referer(false)
                .http1_only()
                .http1_max_headers(MAX_HEADERS)
                .connect_timeout(connect_timeout)
                .pool_idle_timeout(IDLE)
                .pool_max_idle_per_host(idle_connections)
                .tls_backend_preconfigured(tls);
            set(http).build().map_err(TransportError::connect)
        };
        Ok(Self {
            fresh: build(tls.clone(), 0)?,
            pooled: build(tls, usize::MAX)?,
        })
    }
}

pub(super) fn config()
-> Result<rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>, TransportError> {
    ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(TransportError::connect)
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        Box::pin(async move {
            let http = if request.wants_fresh_connection() {
                &self.fresh
            } else {
                &self.pooled
            };
            let (url, headers, body) = request.into_parts();
            let mut request = reqwest::Request::new(Method::POST, url);
            *request.headers_mut() = headers;
            *request.body_mut() = Some(reqwest::Body::wrap(body));
            let response = http.execute(request).await.map_err(explain)?;
            let (head, body) = http::Response::<reqwest::Body>::from(response).into_parts();
            Ok(TransportResponse::new(
                head.status,
                head.headers,
                ResponseBody::network(Pieces { body, explain }),
            ))
        })
    }
}

fn explain(error: reqwest::Error) -> TransportError {
    // The address is the caller's own; without it the text is about what happened.
    let error = error.without_url();
    if is_untrusted(&error) {
        TransportError::untrusted(error)
    } else if error.is_connect() {
        TransportError::connect(error)
    } else {
        TransportError::broken(error)
    }
}

/// Whether rustls refused the server's certificate. It hides inside an I/O error, whose `source` skips it.
fn is_untrusted(error: &reqwest::Error) -> bool {
    let mut next: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<rustls::Error>() {
            return matches!(error, rustls::Error::InvalidCertificate(_));
        }
        next = match error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref)
        {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    false
}
