//! Services and layers between a client and its network: what they may do, what is refused, and that "nothing was sent" holds.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderValue, Request, Response};
use mews_connector_runtime::clock::{Clock as _, TokioClock};
use mews_connector_runtime::transport::{
    RequestBody, RequestInfo, ReqwestTransport, ResponseBody, Sending, TowerTransport, Transport,
    TransportError, TransportLayer, TransportRequest, TransportResponse, TransportService,
};
use mews_connector_runtime::{Client, Environment, Phase, RetryPolicy};
use tower::{BoxError, ServiceBuilder, service_fn};

use crate::faults::operations::{Add, Charge, Look};
use crate::support::{ACCESS_TOKEN, CLIENT_TOKEN, Reply, Script, Server, add, builder, http, ok};

const HOUR: Duration = Duration::from_secs(3600);

fn at_once() -> RetryPolicy {
    RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO)
}

fn client(environment: Environment, transport: impl Transport) -> Client {
    builder(environment)
        .retry(at_once())
        .transport(transport)
        .build()
        .unwrap()
}

/// A client whose requests go through a function before they come to the script.
fn changed(script: &Script, change: fn(Request<RequestBody>) -> Request<RequestBody>) -> Client {
    let transport = ServiceBuilder::new()
        .layer(TransportLayer::new())
        .map_request(change)
        .service(TransportService::new(script.clone()));
    client(Environment::Demo, transport)
}

/// Numbers of spans, one for each attempt.
#[derive(Clone, Default)]
struct Spans(Arc<AtomicU64>);

impl Spans {
    fn traceparent(&self) -> HeaderValue {
        let span = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        let text = format!("00-0af7651916cd43dd8448eb211c80319c-{span:016x}-01");
        HeaderValue::from_str(&text).unwrap()
    }
}

#[tokio::test]
async fn each_attempt_has_a_span_of_its_own_in_its_trace_context() {
    let busy = || http("503 Service Unavailable", "", "{}");
    let server = Server::start([busy(), busy(), ok("{}")]).await;
    let spans = Spans::default();
    let network = ReqwestTransport::loopback(Duration::from_secs(5)).unwrap();
    let transport = ServiceBuilder::new()
        .layer(TransportLayer::new())
        .timeout(HOUR)
        .concurrency_limit(2)
        .map_request(move |mut request: Request<RequestBody>| {
            request
                .headers_mut()
                .insert("traceparent", spans.traceparent());
            request
        })
        .service(TransportService::new(network));
    let client = client(Environment::platform(server.address()), transport);
    let call = client.call(Look).header("Prefer", "return=minimal");
    assert_eq!(call.response().await.unwrap().attempts(), 3);
    let heads: Vec<String> = server
        .received()
        .iter()
        .map(|request| String::from_utf8_lossy(request).to_ascii_lowercase())
        .map(|request| request.split("\r\n\r\n").next().unwrap().to_owned())
        .collect();
    for (number, head) in (1..).zip(&heads) {
        let line = format!("traceparent: 00-0af7651916cd43dd8448eb211c80319c-{number:016x}-01");
        assert_eq!(head.matches("traceparent").count(), 1, "{head}");
        assert!(head.contains(&line), "{head}");
        assert!(head.contains("prefer: return=minimal"), "{head}");
        for token in [CLIENT_TOKEN, ACCESS_TOKEN] {
            assert!(!head.contains(&token.to_ascii_lowercase()), "{head}");
        }
    }
    assert_eq!(heads.len(), 3);
}

/// A wrapper of a transport, without tower.
struct Inserting<T>(T, &'static str, String);

impl<T: Transport> Transport for Inserting<T> {
    fn send(&self, mut request: TransportRequest) -> Sending<'_> {
        Box::pin(async move {
            request.insert_header(self.1, &self.2)?;
            self.0.send(request).await
        })
    }
}

#[tokio::test]
async fn wrapper_adds_what_does_no_harm_and_nothing_else() {
    let script = Script::new(["{}"]);
    let wrapped = Inserting(script.clone(), "X-A", "CANARY1".to_owned());
    client(Environment::Demo, wrapped).call(Add).await.unwrap();
    for (name, value, part) in [
        ("Host", "CANARY1".to_owned(), "is one that the client"),
        ("content-length", "7".to_owned(), "is one that the client"),
        ("X-A", "CANARY1\r\nX-B: c".to_owned(), "line break"),
        ("X-A", format!("Bearer {ACCESS_TOKEN}"), "contains a token"),
        ("X-A", CLIENT_TOKEN.to_lowercase(), "contains a token"),
    ] {
        let script = Script::new(["{}"]);
        let wrapped = Inserting(script.clone(), name, value);
        let error = client(Environment::Demo, wrapped)
            .call(Add)
            .await
            .unwrap_err();
        assert!(error.is_invalid_request() && error.retry_safe(), "{error}");
        assert_eq!((error.attempts(), error.phase()), (1, Phase::NotSent));
        let line = format!("{error} {error:#?}");
        assert!(line.contains(part) && !line.contains("CANARY"), "{line}");
        assert!(script.bodies().is_empty());
    }
}

#[tokio::test]
async fn layer_that_changes_more_than_headers_of_its_own_is_refused() {
    type Change = fn(Request<RequestBody>) -> Request<RequestBody>;
    fn with(
        mut request: Request<RequestBody>,
        name: &'static str,
        value: &str,
    ) -> Request<RequestBody> {
        let value = HeaderValue::from_str(value).unwrap();
        request.headers_mut().append(name, value);
        request
    }
    let changes: [(Change, &str); 9] = [
        (|it| with(it, "host", "example.com"), "`host`"),
        (|it| with(it, "content-length", "3"), "`content-length`"),
        (
            |it| with(it, "content-encoding", "gzip"),
            "`content-encoding`",
        ),
        (|it| with(it, "accept-encoding", "br"), "`accept-encoding`"),
        (|it| with(it, "cookie", "a=b"), "`cookie`"),
        (|it| with(it, "x-a", ACCESS_TOKEN), "contains a token"),
        (
            |mut it| {
                *it.uri_mut() = "https://example.com/".parse().unwrap();
                it
            },
            "the address",
        ),
        (
            |mut it| {
                *it.method_mut() = http::Method::PUT;
                it
            },
            "the method",
        ),
        (|it| Request::new(it.into_body()), "extensions"),
    ];
    for (change, part) in changes {
        let script = Script::new(["{}"]);
        let error = changed(&script, change).call(Add).await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!((error.attempts(), error.phase()), (1, Phase::NotSent));
        let line = error.to_string();
        assert!(line.contains(part) && !line.contains("CANARY"), "{line}");
        assert!(script.bodies().is_empty());
    }
    let script = Script::new(["{}"]);
    let client = changed(&script, |it| with(it, "x-a", "b"));
    client.call(Add).await.unwrap();
}

#[tokio::test]
async fn wish_for_a_connection_of_its_own_passes_the_layers() {
    let script = Script::new(["{}", "{}"]);
    let client = changed(&script, |it| it);
    client.call(Look).await.unwrap();
    client.call(Charge).await.unwrap();
    assert_eq!(script.fresh(), [false, true]);

    let wishes = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&wishes);
    let own = TowerTransport::new(service_fn(move |request: Request<RequestBody>| {
        let info = request.extensions().get::<RequestInfo>().unwrap();
        seen.lock().unwrap().push(info.wants_fresh_connection());
        async move {
            let _sent = request.into_body().into_bytes()?;
            Ok::<_, TransportError>(Response::new(ResponseBody::from("{}")))
        }
    }));
    let client = self::client(Environment::Demo, own);
    client.call(Look).await.unwrap();
    client.call(Charge).await.unwrap();
    assert_eq!(*wishes.lock().unwrap(), [false, true]);
}

/// A network that takes two hours for a request, and takes its body before or never. Counts bodies that it took.
#[derive(Clone)]
struct Slow {
    takes: bool,
    taken: Arc<AtomicU64>,
}

fn slow(takes: bool) -> Slow {
    let taken = Arc::default();
    Slow { takes, taken }
}

impl Transport for Slow {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        Box::pin(async {
            let mut body = Some(request.into_body());
            if let Some(body) = body.take_if(|_| self.takes) {
                let _sent = body.into_bytes()?;
                self.taken.fetch_add(1, Ordering::Relaxed);
            }
            TokioClock::new().sleep(2 * HOUR).await;
            drop(body);
            Ok(TransportResponse::json(200, "{}"))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn layer_that_gives_up_before_the_body_is_taken_leaves_nothing_sent() {
    for takes in [false, true] {
        let transport = ServiceBuilder::new()
            .layer(TransportLayer::new())
            .timeout(Duration::from_secs(1))
            .service(TransportService::new(slow(takes)));
        let error = client(Environment::Demo, transport)
            .call(add())
            .await
            .unwrap_err();
        assert_eq!(error.outcome_unknown().is_some(), takes, "{error}");
        assert_eq!(error.retry_safe(), !takes);
        // What was not sent may be sent again, even if it adds something.
        assert_eq!(error.attempts(), if takes { 1 } else { 3 });
        let phase = if takes {
            Phase::NoResponse
        } else {
            Phase::NotSent
        };
        assert_eq!(error.phase(), phase);
        assert!(error.to_string().contains("request timed out"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn request_that_waits_in_the_queue_of_a_layer_is_revoked() {
    let network = slow(true);
    let queue = ServiceBuilder::new()
        .buffer(4)
        .concurrency_limit(1)
        .service(TransportService::new(network.clone()));
    let client = client(Environment::Demo, TowerTransport::new(queue));
    let call = client.call(Look).attempt_timeout(3 * HOUR);
    let first = tokio::spawn(call.deadline(3 * HOUR).into_future());
    TokioClock::new().sleep(Duration::from_secs(1)).await;
    let call = client.call(Charge).deadline(Duration::from_secs(1));
    let second = call.await.unwrap_err();
    assert_eq!(second.phase(), Phase::NotSent);
    assert!(second.retry_safe() && second.outcome_unknown().is_none());
    // The queue goes on, and finds the second request revoked.
    first.await.unwrap().unwrap();
    TokioClock::new().sleep(3 * HOUR).await;
    assert_eq!(network.taken.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn errors_keep_what_they_say_of_the_connection() {
    #[derive(Debug)]
    struct Wrapped(TransportError);
    impl std::fmt::Display for Wrapped {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("from a layer")
        }
    }
    impl std::error::Error for Wrapped {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }
    let error = |make: fn() -> BoxError| async move {
        let service = service_fn(move |_: Request<RequestBody>| async move {
            Err::<Response<ResponseBody>, _>(make())
        });
        let client = client(Environment::Demo, TowerTransport::new(service));
        client.call(Add).await.unwrap_err()
    };
    let untrusted = error(|| TransportError::untrusted("expired").into()).await;
    assert!(untrusted.is_connect() && untrusted.attempts() == 1);
    let wrapped = error(|| Wrapped(TransportError::connect("refused")).into()).await;
    assert!(wrapped.is_connect() && wrapped.attempts() == 3, "{wrapped}");
    let other = error(|| format!("token {ACCESS_TOKEN}").into()).await;
    assert!(other.is_broken() && other.phase() == Phase::NotSent);
    assert!(!other.to_string().contains("CANARY"), "{other}");
}

#[tokio::test]
async fn body_of_a_response_is_read_within_the_limits_of_the_client() {
    let page = "a".repeat(1000);
    let server = Server::start([Reply::Bytes(
        format!("HTTP/1.1 200 OK\r\nContent-Length: 1002\r\nConnection: close\r\n\r\n\"{page}\"")
            .into_bytes(),
    )])
    .await;
    let network = ReqwestTransport::loopback(Duration::from_secs(5)).unwrap();
    let client = builder(Environment::platform(server.address()))
        .transport(TowerTransport::new(TransportService::new(network)))
        .max_response_bytes(500)
        .build()
        .unwrap();
    let error = client.call(Look).await.unwrap_err();
    assert_eq!(error.kind(), mews_connector_runtime::ErrorKind::Body);
}
