//! Names that do not resolve and servers that do not prove who they are: what needs a resolver and authorities of the
//! test's own.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::HeaderMap;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{HandshakeKind, RootCertStore};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use zeroize::Zeroizing;

use super::reqwest::{ReqwestTransport, config};
use super::{RequestBody, Transport as _, TransportRequest};
use crate::operation::Api;
use crate::scrub::Scrubber;
use crate::values::Json;
use crate::{Client, ClientBuilder, Environment, Error, Phase, RetryPolicy};

static API: Api = Api::new("2026-08", "/api/connector/v1", 1000, 200, 30);

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";

fn client(address: &str, transport: ReqwestTransport) -> Client {
    ClientBuilder::new(Environment::platform(address), &API)
        .client_token("client-token")
        .access_token("access-token")
        .client_name("Test 1.0")
        .retry(RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO))
        .transport(transport)
        .build()
        .unwrap()
}

/// A resolver that knows nothing for the first questions.
struct Late {
    questions: AtomicU32,
    unanswered: u32,
}

impl Resolve for Late {
    fn resolve(&self, _: Name) -> Resolving {
        let known = self.questions.fetch_add(1, Ordering::Relaxed) >= self.unanswered;
        Box::pin(async move {
            if known {
                let here: Addrs = Box::new([SocketAddr::from(([127, 0, 0, 1], 0))].into_iter());
                Ok(here)
            } else {
                Err("no such name".into())
            }
        })
    }
}

fn late(unanswered: u32) -> ReqwestTransport {
    let resolver = Arc::new(Late {
        questions: AtomicU32::new(0),
        unanswered,
    });
    let tls = config()
        .unwrap()
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    ReqwestTransport::new(Duration::from_secs(5), tls, |http| {
        http.no_proxy().dns_resolver(Arc::clone(&resolver))
    })
    .unwrap()
}

#[tokio::test]
async fn fault_02_name_that_does_not_resolve() {
    let client = client("http://localhost:9", late(u32::MAX));
    let error = client
        .call_untyped("things/add", json!({}))
        .await
        .unwrap_err();
    assert!(error.is_connect() && error.retry_safe());
    assert_eq!(error.phase(), Phase::NotSent);
    assert_eq!(error.attempts(), 3);
    assert!(error.to_string().contains("no such name"), "{error}");
}

#[tokio::test]
async fn fault_02_name_that_resolves_later() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut buffer = [0; 4096];
        let _ = stream.read(&mut buffer).await;
        stream.write_all(ANSWER).await.unwrap();
    });
    let answer = client(&address, late(2))
        .call_untyped("things/add", json!({}))
        .response()
        .await
        .unwrap();
    assert_eq!(answer.attempts(), 3);
}

/// A TLS server, what it was told after the handshakes, and the authority that vouches for it.
struct TlsServer {
    address: String,
    told: Arc<Mutex<Vec<u8>>>,
    handshakes: Arc<Mutex<Vec<HandshakeKind>>>,
    authority: CertificateDer<'static>,
}

impl TlsServer {
    async fn start(host: &str, expired: bool) -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let authority = params.self_signed(&key).unwrap().der().clone();
        let issuer = Issuer::new(params, key);
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        if expired {
            params.not_after = date_time_ymd(2020, 1, 1);
        }
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &issuer).unwrap().der().clone();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], key)
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!(
            "https://localhost:{}",
            listener.local_addr().unwrap().port()
        );
        let told = Arc::new(Mutex::new(Vec::new()));
        let handshakes = Arc::new(Mutex::new(Vec::new()));
        let (log, kinds) = (Arc::clone(&told), Arc::clone(&handshakes));
        tokio::spawn(async move {
            let acceptor = TlsAcceptor::from(Arc::new(tls));
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    continue;
                };
                let kind = stream.get_ref().1.handshake_kind();
                kinds.lock().unwrap().extend(kind);
                let mut buffer = [0; 4096];
                let length = stream.read(&mut buffer).await.unwrap_or(0);
                log.lock().unwrap().extend_from_slice(&buffer[..length]);
                let _ = stream.write_all(ANSWER).await;
                let _ = stream.shutdown().await;
            }
        });
        Self {
            address,
            told,
            handshakes,
            authority,
        }
    }

    fn client(&self, trusted: bool) -> Client {
        let mut roots = RootCertStore::empty();
        if trusted {
            roots.add(self.authority.clone()).unwrap();
        }
        let tls = config()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let transport = ReqwestTransport::new(Duration::from_secs(5), tls, |http| {
            let resolver = Late {
                questions: AtomicU32::new(0),
                unanswered: 0,
            };
            http.no_proxy().dns_resolver(Arc::new(resolver))
        });
        client(&self.address, transport.unwrap())
    }

    async fn call(&self, trusted: bool) -> Result<Json, Error> {
        let client = self.client(trusted);
        client.call_untyped("things/add", json!({})).await
    }

    fn told(&self) -> Vec<u8> {
        self.told.lock().unwrap().clone()
    }
}

/// The connection's task finds the body revoked when it has the head in hand already: the server must not get what looks
/// like a request.
#[tokio::test]
async fn fault_03_revoked_request_never_looks_complete() {
    for (revoked, text) in [
        (false, "{\"A\":1}"),
        (true, "{\"A\":1}"),
        (true, ""),
        (false, ""),
    ] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/x", listener.local_addr().unwrap());
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut received = Vec::new();
            let mut piece = [0; 4096];
            while !received.ends_with(b"}") && !received.ends_with(b"0\r\n\r\n") {
                match stream.read(&mut piece).await {
                    Ok(0) | Err(_) => return None,
                    Ok(length) => received.extend_from_slice(&piece[..length]),
                }
            }
            stream.write_all(ANSWER).await.unwrap();
            Some(received)
        });
        let (body, witness) = RequestBody::new(Zeroizing::new(text.as_bytes().to_vec()));
        assert!(!revoked || witness.revoke());
        let request = TransportRequest::new(
            url.parse().unwrap(),
            HeaderMap::new(),
            body,
            true,
            Arc::new(Scrubber::new([])),
        );
        let transport = ReqwestTransport::loopback(Duration::from_secs(5)).unwrap();
        let result = transport.send(request).await;
        assert_eq!(result.is_err(), revoked, "{result:?}");
        assert_eq!(witness.revoke(), revoked);
        let received = server.await.unwrap();
        assert_eq!(received.is_none(), revoked, "{received:?}");
    }
}

#[tokio::test]
async fn fault_43_certificate_that_is_not_accepted() {
    let good = TlsServer::start("localhost", false).await;
    assert_eq!(good.call(true).await.unwrap().as_str(), "{}");
    assert!(!good.told().is_empty());

    let unknown = TlsServer::start("localhost", false).await;
    let expired = TlsServer::start("localhost", true).await;
    let other = TlsServer::start("other.example", false).await;
    for (server, trusted, why) in [
        (&unknown, false, "UnknownIssuer"),
        (&expired, true, "expired"),
        (&other, true, "not valid for"),
    ] {
        let error = server.call(trusted).await.unwrap_err();
        assert!(error.is_connect(), "{error}");
        assert_eq!(error.phase(), Phase::NotSent);
        assert_eq!(error.attempts(), 1, "it would not be accepted next time");
        let line = error.to_string();
        assert!(
            line.contains("the server did not prove who it is"),
            "{line}"
        );
        assert!(line.contains(why), "{line}");
        assert!(server.told().is_empty(), "nothing was sent");
    }
}

#[tokio::test]
async fn connections_of_calls_that_add_cost_a_handshake_each_and_resume_the_session() {
    let server = TlsServer::start("localhost", false).await;
    let client = server.client(true);
    for _ in 0..3 {
        client.call_untyped("things/add", json!({})).await.unwrap();
    }
    let handshakes = server.handshakes.lock().unwrap().clone();
    let resumed = HandshakeKind::Resumed;
    assert_eq!(handshakes, [HandshakeKind::Full, resumed, resumed]);
}
