//! An operation to call, a server that misbehaves on demand, a transport and a clock that follow a script.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use mews_connector_runtime::__private::codec::{self, Decode, Encode, Fault, Out, Place};
use mews_connector_runtime::budget::Unlimited;
use mews_connector_runtime::clock::{Clock, TokioClock};
use mews_connector_runtime::pages::{Cursor, Rejections};
use mews_connector_runtime::transport::{
    Sending, Transport, TransportError, TransportRequest, TransportResponse,
};
use mews_connector_runtime::values::{Json, UtcDateTime};
use mews_connector_runtime::{Api, Effect, Facts, Operation, OperationResponse};
use mews_connector_runtime::{Client, ClientBuilder, Environment, RetryPolicy};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use crate::layers::{network, through};
use crate::paged::paged;

pub(crate) static API: Api = Api::new("2026-08", "/api/connector/v1", 1000, 200, 30);
pub(crate) const CLIENT_TOKEN: &str = "CANARY0C-CLIENT/TOKEN+0001";
pub(crate) const ACCESS_TOKEN: &str = "CANARY0A-ACCESS/TOKEN+0002";

/// `things/getAll`: paginated, lenient towards odd items.
#[derive(Debug, Default)]
pub(crate) struct GetThings {
    pub(crate) names: Vec<String>,
    pub(crate) extra: Option<(&'static str, Json)>,
}

impl Encode for GetThings {
    fn encode(&self, out: Out<'_>) {
        let names = if self.names.is_empty() {
            None
        } else {
            Some(self.names.clone())
        };
        match &self.extra {
            Some((name, value)) => out.object(&[("Names", &names), (name, value)]),
            None => out.object(&[("Names", &names)]),
        }
    }
}

impl Serialize for GetThings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Thing {
    pub(crate) id: i32,
    pub(crate) updated: Option<UtcDateTime>,
}

impl Decode for Thing {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, Fault> {
        let mut id: Option<i32> = None;
        let mut updated: Option<UtcDateTime> = None;
        value.object(&mut [
            ("Id", Place::Required(&mut id)),
            ("UpdatedUtc", Place::Optional(&mut updated)),
        ])?;
        let Some(id) = id else {
            return Err(Fault::incomplete());
        };
        Ok(Self { id, updated })
    }
}

#[derive(Debug)]
pub(crate) struct Things {
    pub(crate) things: Vec<Thing>,
    pub(crate) cursor: Option<Cursor>,
    rejected: Rejections,
}

impl Decode for Things {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, Fault> {
        let mut things: Vec<Thing> = Vec::new();
        let mut cursor: Option<Cursor> = None;
        let rejected = value.response(&mut [
            ("Things", Place::List(&mut things)),
            ("Cursor", Place::Optional(&mut cursor)),
        ])?;
        Ok(Self {
            things,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for Things {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl OperationResponse for Things {
    fn rejected(&self) -> &Rejections {
        &self.rejected
    }
}

impl Operation for GetThings {
    type Response = Things;

    const FACTS: &'static Facts = &Facts::new(
        "things/getAll",
        "/api/connector/v1/things/getAll",
        Effect::Read,
    )
    .paginated();
}

paged!(GetThings, Things, things: Thing, key: id, updated);

/// `things/add`: not paginated, answers an empty object.
#[derive(Debug)]
pub(crate) struct AddThing {
    pub(crate) name: String,
}

impl Encode for AddThing {
    fn encode(&self, out: Out<'_>) {
        out.object(&[("Name", &self.name)]);
    }
}

impl Serialize for AddThing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Nothing {}

impl Decode for Nothing {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, Fault> {
        value.object(&mut [])?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl OperationResponse for Nothing {}

impl Operation for AddThing {
    type Response = Nothing;

    const FACTS: &'static Facts = &Facts::new(
        "things/add",
        "/api/connector/v1/things/add",
        Effect::AdditiveWrite,
    );
}

pub(crate) fn add() -> AddThing {
    AddThing {
        name: "chair".to_owned(),
    }
}

/// A client that sends once and at once, so that a test sees what one attempt does; tests of retries and of the rate
/// budget choose their own.
pub(crate) fn builder(environment: Environment) -> ClientBuilder<Client> {
    network(ClientBuilder::new(environment.clone(), &API), &environment)
        .retry(RetryPolicy::none())
        .budgets(Unlimited::new())
        .client_token(CLIENT_TOKEN)
        .access_token(ACCESS_TOKEN)
        .client_name("Test 1.0")
}

/// What the server does with one connection.
pub(crate) enum Reply {
    /// Takes the request in, writes these bytes and closes.
    Bytes(Vec<u8>),
    /// Closes without reading.
    Close,
    /// Writes these bytes without waiting for a request.
    Blurt(Vec<u8>),
    /// Takes the request in, tells so, and never answers.
    Silence(Arc<Notify>),
}

/// Waits until the server has taken the request of a call in. A call that ends without that is not waited for.
pub(crate) async fn until_taken<T: std::fmt::Debug>(taken: &Notify, call: &mut JoinHandle<T>) {
    tokio::select! {
        () = taken.notified() => {}
        ended = call => panic!("the call ended before its request arrived: {ended:?}"),
    }
}

pub(crate) fn http(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Reply {
    let body = body.as_ref();
    let mut bytes = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nRequest-Id: req-1\r\nConnection: close\r\n{headers}\r\n",
        body.len()
    )
    .into_bytes();
    bytes.extend_from_slice(body);
    Reply::Bytes(bytes)
}

pub(crate) fn ok(json: &str) -> Reply {
    http("200 OK", "Content-Type: application/json\r\n", json)
}

/// Runs a future until the time is over, and drops it then.
pub(crate) async fn dropped_after<T>(time: Duration, future: impl Future<Output = T>) -> Option<T> {
    tokio::select! {
        ended = future => Some(ended),
        () = TokioClock::new().sleep(time) => None,
    }
}

/// An error as the API words it.
pub(crate) fn refusal(status: u16) -> TransportResponse {
    TransportResponse::json(status, r#"{"Message":"No."}"#)
}

/// A TCP server that answers its connections one by one as told, and keeps what it received.
pub(crate) struct Server {
    address: String,
    received: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Server {
    pub(crate) async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&received);
        let mut replies: VecDeque<Reply> = replies.into_iter().collect();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let reply = replies.pop_front().unwrap_or(Reply::Close);
                tokio::spawn(serve(stream, reply, Arc::clone(&log)));
            }
        });
        Self { address, received }
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn builder(&self) -> ClientBuilder<Client> {
        builder(Environment::platform(self.address()))
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(crate) fn received(&self) -> Vec<Vec<u8>> {
        self.received.lock().unwrap().clone()
    }
}

async fn serve(mut stream: TcpStream, reply: Reply, log: Arc<Mutex<Vec<Vec<u8>>>>) {
    match reply {
        Reply::Close => {}
        Reply::Blurt(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let request = take_in(&mut stream).await;
            log.lock().unwrap().push(request);
        }
        Reply::Bytes(bytes) => {
            let request = take_in(&mut stream).await;
            log.lock().unwrap().push(request);
            // The client may have hung up already, which is what some tests are about.
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        }
        Reply::Silence(taken) => {
            let request = take_in(&mut stream).await;
            log.lock().unwrap().push(request);
            taken.notify_one();
            let _ = stream.read_u8().await;
        }
    }
}

pub(crate) async fn take_in(stream: &mut TcpStream) -> Vec<u8> {
    let mut request = Vec::new();
    let mut piece = [0; 4096];
    loop {
        if let Some(end) = find(&request, b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&request[..end]).to_ascii_lowercase();
            let length: usize = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "))
                .and_then(|length| length.parse().ok())
                .unwrap_or(0);
            if request.len() >= end + 4 + length {
                return request;
            }
        }
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => return request,
            Ok(length) => request.extend_from_slice(&piece[..length]),
        }
    }
}

pub(crate) fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes
        .windows(needle.len())
        .position(|window| window == needle)
}

/// Answers from a script and keeps the request bodies.
#[derive(Clone, Default)]
pub(crate) struct Script {
    answers: Arc<Mutex<VecDeque<Scripted>>>,
    bodies: Arc<Mutex<Vec<Value>>>,
    fresh: Arc<Mutex<Vec<bool>>>,
}

struct Scripted {
    /// `None` never comes.
    answer: Option<Result<TransportResponse, TransportError>>,
    sent: bool,
}

impl Script {
    pub(crate) fn new<'a>(jsons: impl IntoIterator<Item = &'a str>) -> Self {
        let script = Self::default();
        for json in jsons {
            script.then(TransportResponse::json(200, json.to_owned()));
        }
        script
    }

    pub(crate) fn then(&self, answer: TransportResponse) {
        self.push(Ok(answer), true);
    }

    /// Fails after the request has left, unless no connection could be made.
    pub(crate) fn then_fail(&self, error: TransportError) {
        let sent = !error.is_connect();
        self.push(Err(error), sent);
    }

    /// Fails before the request has left.
    pub(crate) fn then_unsent(&self, error: TransportError) {
        self.push(Err(error), false);
    }

    fn push(&self, answer: Result<TransportResponse, TransportError>, sent: bool) {
        let scripted = Scripted {
            answer: Some(answer),
            sent,
        };
        self.answers.lock().unwrap().push_back(scripted);
    }

    /// Takes the request and never answers.
    pub(crate) fn then_never(&self) {
        let scripted = Scripted {
            answer: None,
            sent: true,
        };
        self.answers.lock().unwrap().push_back(scripted);
    }

    /// Forgets the responses that nobody asked for.
    pub(crate) fn clear(&self) {
        self.answers.lock().unwrap().clear();
    }

    /// Which requests asked for a new connection.
    pub(crate) fn fresh(&self) -> Vec<bool> {
        self.fresh.lock().unwrap().clone()
    }

    pub(crate) fn bodies(&self) -> Vec<Value> {
        self.bodies.lock().unwrap().clone()
    }

    pub(crate) fn builder(&self) -> ClientBuilder<Client> {
        builder(Environment::Demo).transport(through(self.clone()))
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

impl Transport for Script {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        let fresh = request.wants_fresh_connection();
        self.fresh.lock().unwrap().push(fresh);
        let scripted = self.answers.lock().unwrap().pop_front();
        let Scripted { answer, sent } = scripted.unwrap_or_else(|| Scripted {
            answer: Some(Err(TransportError::broken("the script is over"))),
            sent: true,
        });
        if sent {
            let bytes = request.into_body().into_bytes().unwrap();
            let body = serde_json::from_slice(&bytes).unwrap();
            self.bodies.lock().unwrap().push(body);
        }
        Box::pin(async move {
            match answer {
                Some(answer) => answer,
                None => std::future::pending().await,
            }
        })
    }
}

/// A clock that stands still: sleeps are noted, and all end when somebody says so.
#[derive(Clone, Default)]
pub(crate) struct StoppedClock {
    pub(crate) sleeps: Arc<Mutex<Vec<Duration>>>,
    pub(crate) over: Arc<Notify>,
}

impl Clock for StoppedClock {
    fn now(&self) -> Instant {
        TokioClock::new().now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.sleeps.lock().unwrap().push(duration);
        let over = Arc::clone(&self.over);
        Box::pin(async move { over.notified().await })
    }
}
