//! The fault catalogue once more, with layers of `tower` between the client and each transport: whatever stands there, what a
//! test says of a call holds.
//!
//! The tests are the same and so is the program: it is started again, with a variable that puts the layers in.

use std::env;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, OnceLock};
use std::time::Duration;

use mews_connector_runtime::transport::{
    RequestBody, ReqwestTransport, ResponseBody, Sending, TowerTransport, Transport,
    TransportLayer, TransportRequest, TransportService,
};
use mews_connector_runtime::{Client, ClientBuilder, Environment};
use tower::util::BoxCloneService;
use tower::{BoxError, ServiceBuilder};

const VARIABLE: &str = "CALLS_THROUGH_TOWER";

/// Whether this program runs the catalogue with the layers.
static LAYERED: LazyLock<bool> = LazyLock::new(|| env::var_os(VARIABLE).is_some());

/// Requests that went through the layers.
static PASSED: AtomicUsize = AtomicUsize::new(0);

type Stack = BoxCloneService<http::Request<RequestBody>, http::Response<ResponseBody>, BoxError>;

/// A transport as it is, or behind the layers.
pub(crate) enum Network<T> {
    Plain(T),
    Layered(TowerTransport<Stack>),
}

impl<T: Transport> Transport for Network<T> {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        match self {
            Self::Plain(transport) => transport.send(request),
            Self::Layered(transport) => transport.send(request),
        }
    }
}

/// The transport, behind the layers when they are asked for.
pub(crate) fn through<T: Transport>(transport: T) -> Network<T> {
    if !*LAYERED {
        return Network::Plain(transport);
    }
    let stack = ServiceBuilder::new()
        .layer(TransportLayer::new())
        .layer(BoxCloneService::layer())
        .map_request(|request: http::Request<RequestBody>| {
            PASSED.fetch_add(1, Ordering::Relaxed);
            request
        })
        // Longer than the waits of the tests, which are about the client's own limits.
        .timeout(Duration::from_secs(90 * 24 * 60 * 60))
        .concurrency_limit(1000)
        .service(TransportService::new(transport));
    Network::Layered(stack)
}

/// The network that a builder uses by itself, set up when it is needed: most tests put another in its place.
struct Late {
    secure: bool,
    network: OnceLock<ReqwestTransport>,
}

impl Transport for Late {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        let network = self.network.get_or_init(|| {
            let connect = Duration::from_secs(10);
            if self.secure {
                ReqwestTransport::secure(connect).unwrap()
            } else {
                ReqwestTransport::loopback(connect).unwrap()
            }
        });
        network.send(request)
    }
}

/// The network that a builder uses by itself, behind the layers when they are asked for.
pub(crate) fn network(
    builder: ClientBuilder<Client>,
    environment: &Environment,
) -> ClientBuilder<Client> {
    if !*LAYERED {
        return builder;
    }
    builder.transport(through(Late {
        secure: !environment.address().starts_with("http:"),
        network: OnceLock::new(),
    }))
}

/// How many of so many random cases are tried; the second time fewer do.
pub(crate) fn cases(wanted: u32) -> u32 {
    if *LAYERED { wanted / 20 } else { wanted }
}

#[test]
fn catalogue_holds_behind_layers() {
    if *LAYERED {
        return;
    }
    let output = Command::new(env::current_exe().unwrap())
        .env(VARIABLE, "1")
        .args(["fault", "headers::", "layers::"])
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}");
    let (_, result) = told.rsplit_once("test result: ok. ").unwrap();
    let (passed, _) = result.split_once(" passed").unwrap();
    assert!(passed.parse::<u32>().unwrap() > 100, "{told}");
}

#[tokio::test]
async fn requests_pass_the_layers_when_they_are_there() {
    use crate::support::{Script, Server, add, ok};

    let before = PASSED.load(Ordering::Relaxed);
    let server = Server::start([ok("{}")]).await;
    server.client().call(add()).await.unwrap();
    Script::new(["{}"]).client().call(add()).await.unwrap();
    let passed = PASSED.load(Ordering::Relaxed) - before;
    assert!(if *LAYERED { passed >= 2 } else { passed == 0 }, "{passed}");
}
