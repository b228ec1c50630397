//! Whatever a server sends, reading it takes a small multiple of its size.
//!
//! One test in a binary of its own, because the allocator that counts is the program's.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::Mutex;

use flate2::Compression;
use flate2::write::GzEncoder;
use mews_connector_runtime::__private::codec::{self, Decode, Encode, Fault, Out, Place, Value};
use mews_connector_runtime::budget::Unlimited;
use mews_connector_runtime::http::{HeaderMap, StatusCode};
use mews_connector_runtime::pages::{Cursor, Rejections};
use mews_connector_runtime::transport::{Sending, Transport, TransportRequest, TransportResponse};
use mews_connector_runtime::values::{Json, Unknown, UtcDateTime};
use mews_connector_runtime::{Api, Operation, OperationResponse};
use mews_connector_runtime::{Client, ClientBuilder, Effect, Environment, Error, Facts};
use peak_alloc::PeakAlloc;
use serde::{Serialize, Serializer};

#[path = "../shared/paged.rs"]
mod paged;
mod shapes;

use paged::paged;
use shapes::{filled, shapes};

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

static API: Api = Api::new("2026-08", "/api/connector/v1", 1000, 200, 30);

/// A type of which everything is optional: two bytes of text become hundreds.
#[derive(Debug, Default, Clone)]
struct Wide {
    texts: [Option<String>; 24],
    instant: Option<UtcDateTime>,
    inner: Option<Box<Wide>>,
}

impl Decode for Wide {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let mut wide = Self::default();
        let [text, ..] = &mut wide.texts;
        value.object(&mut [
            ("Text", Place::Optional(text)),
            ("Instant", Place::Optional(&mut wide.instant)),
            ("Inner", Place::Optional(&mut wide.inner)),
        ])?;
        Ok(wide)
    }
}

/// What is read is not looked at.
#[expect(dead_code)]
#[derive(Debug)]
enum State {
    On,
    Other(Unknown),
}

impl Decode for State {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        Ok(match value.text()? {
            "On" => Self::On,
            text => Self::Other(Unknown::new(text)),
        })
    }
}

/// A union: the case is named inside.
#[expect(dead_code)]
#[derive(Debug)]
enum Either {
    Wide(Box<Wide>),
    Other(Json),
}

impl Decode for Either {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        value.raw(|json| match json.tag("Kind")?.as_str() {
            "Wide" => Ok(Self::Wide(json.whole()?)),
            _ => Ok(Self::Other(json.keep())),
        })
    }
}

/// An object in which one property tells what another one is.
#[expect(dead_code)]
#[derive(Debug)]
struct Tagged(Vec<String>);

impl Decode for Tagged {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let mut data: Option<Json> = None;
        value.object(&mut [("Data", Place::Required(&mut data))])?;
        let data = data.ok_or_else(Fault::incomplete)?;
        value.part(&data).map(Self)
    }
}

#[expect(dead_code)]
#[derive(Debug)]
struct Number(i64);

impl Decode for Number {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let mut id: Option<i64> = None;
        value.object(&mut [("Id", Place::Required(&mut id))])?;
        id.map(Self).ok_or_else(Fault::incomplete)
    }
}

#[derive(Debug, Default)]
struct Things {
    numbers: Vec<Number>,
    wide: Vec<Wide>,
    texts: Vec<String>,
    counts: Vec<i32>,
    flags: Vec<Option<bool>>,
    lists: Vec<Vec<Vec<i64>>>,
    rows: Vec<Vec<Wide>>,
    json: Vec<Json>,
    states: Vec<State>,
    either: Vec<Either>,
    tagged: Vec<Tagged>,
    map: BTreeMap<String, Option<Box<Wide>>>,
    any: Option<Json>,
    cursor: Option<Cursor>,
    rejected: Rejections,
}

impl Decode for Things {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let mut it = Self::default();
        it.rejected = value.response(&mut [
            ("Numbers", Place::OptionalList(&mut it.numbers)),
            ("Wide", Place::OptionalList(&mut it.wide)),
            ("Texts", Place::OptionalList(&mut it.texts)),
            ("Counts", Place::OptionalList(&mut it.counts)),
            ("Flags", Place::OptionalList(&mut it.flags)),
            ("Lists", Place::OptionalList(&mut it.lists)),
            ("Rows", Place::OptionalList(&mut it.rows)),
            ("Json", Place::OptionalList(&mut it.json)),
            ("States", Place::OptionalList(&mut it.states)),
            ("Either", Place::OptionalList(&mut it.either)),
            ("Tagged", Place::OptionalList(&mut it.tagged)),
            ("Map", Place::OptionalMap(&mut it.map)),
            ("Any", Place::Optional(&mut it.any)),
            ("Cursor", Place::Optional(&mut it.cursor)),
        ])?;
        Ok(it)
    }
}

impl<'de> serde::Deserialize<'de> for Things {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl OperationResponse for Things {
    fn rejected(&self) -> &Rejections {
        &self.rejected
    }
}

#[derive(Debug)]
struct GetThings;

impl Encode for GetThings {
    fn encode(&self, out: Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for GetThings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

static FACTS: Facts = Facts::new(
    "things/getAll",
    "/api/connector/v1/things/getAll",
    Effect::Read,
)
.paginated();

impl Operation for GetThings {
    type Response = Things;
    const FACTS: &'static Facts = &FACTS;
}

paged!(GetThings, Things, numbers: Number);

/// Answers once.
struct Once(Mutex<Option<TransportResponse>>);

impl Transport for Once {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        drop(request.into_body().into_bytes());
        let answer = self
            .0
            .lock()
            .expect("a test can do that")
            .take()
            .expect("asked once");
        Box::pin(async move { Ok(answer) })
    }
}

fn client(answer: TransportResponse) -> Client {
    ClientBuilder::new(Environment::Demo, &API)
        .budgets(Unlimited::new())
        .client_token("client-token-1")
        .access_token("access-token-1")
        .client_name("Test 1.0")
        .max_inflate_ratio(100_000)
        .max_response_bytes(usize::MAX)
        .transport(Once(Mutex::new(Some(answer))))
        .build()
        .expect("a test can do that")
}

/// The most heap that a use of a response takes, its bytes included, in multiples of its size.
fn peak<T>(
    size: usize,
    answer: TransportResponse,
    run: impl AsyncFnOnce(Client) -> Result<T, Error>,
) -> Result<f64, (f64, String)> {
    let client = client(answer);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a test can do that");
    // The bytes are there already, unless they are compressed.
    let before = HEAP.current_usage();
    HEAP.reset_peak_usage();
    let result = runtime.block_on(run(client));
    let more = HEAP.peak_usage().saturating_sub(before);
    let times = (more as f64 - SPARE) / size as f64 + 1.0;
    match result {
        Ok(_) => Ok(times),
        Err(error) => Err((times, error.to_string())),
    }
}

/// What every call takes, whatever the response.
const SPARE: f64 = 1e6;

fn json(text: &str) -> TransportResponse {
    TransportResponse::json(200, text.as_bytes().to_vec())
}

fn gzip(text: &str) -> TransportResponse {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder
        .write_all(text.as_bytes())
        .expect("a test can do that");
    let mut headers = HeaderMap::new();
    headers.insert(
        "Content-Encoding",
        "gzip".parse().expect("a test can do that"),
    );
    TransportResponse::new(
        StatusCode::OK,
        headers,
        encoder.finish().expect("a test can do that"),
    )
}

async fn page(client: Client) -> Result<(), Error> {
    let page = client.call(GetThings).pages().try_next().await?;
    drop(page);
    Ok(())
}

/// The size of the responses: one that does not keep a test waiting, or what `tests/outside/memory` asks for.
fn bytes() -> usize {
    let asked = std::env::var("ANSWER_BYTES").ok();
    asked.map_or(1_200_000, |bytes| bytes.parse().expect("a number of bytes"))
}

#[test]
fn heap_follows_the_size_of_the_answer() {
    let mut over = Vec::new();
    let mut check = |name: &str, most: f64, times: Result<f64, (f64, String)>| {
        let (times, end) = match times {
            Ok(times) => (times, "read"),
            Err((times, _)) => (times, "refused"),
        };
        println!("{times:6.2} {end:7} {name}");
        if times > most {
            over.push(format!("{name}: {times:.2}"));
        }
    };
    let size = bytes();
    for (name, text) in shapes(size) {
        let size = text.len();
        check(&name, 4.0, peak(size, json(&text), page));
        const ALL_WAYS: [&str; 7] = [
            "Numbers of 0",
            "Numbers of {}",
            "Other of 0",
            "map",
            "unknown",
            "deep",
            "honest",
        ];
        if !ALL_WAYS.contains(&&*name) {
            continue;
        }
        let untyped = async |client: Client| client.call_untyped("things/getAll", GetThings).await;
        check(
            &format!("untyped, {name}"),
            4.0,
            peak(size, json(&text), untyped),
        );
        let described = async |client: Client| {
            let call = client.call_described(&FACTS, GetThings);
            call.pages("Numbers").try_next().await.map(|_| ())
        };
        check(
            &format!("described, {name}"),
            4.0,
            peak(size, json(&text), described),
        );
        let message = format!("{{\"Message\":{text},\"Details\":{text}}}");
        for body in [message, format!("<html>{text}")] {
            let size = body.len();
            let answer = TransportResponse::json(400, body.into_bytes());
            let name = format!("error, {name}");
            check(&name, 4.0, peak(size, answer, page));
        }
    }
    let text = filled("{\"Numbers\":[", |_| "0".to_owned(), "]}", size);
    let zipped = peak(text.len(), gzip(&text), page).map(|it| it - 1.0);
    check(
        "gzip",
        4.0,
        zipped.map_err(|(times, error)| (times - 1.0, error)),
    );
    assert_eq!(over, Vec::<String>::new());
    // In the same test, since the count of the heap is one for all.
    honest_answers_are_read_and_others_are_told_why_not();
}

/// What is honest is read, and the rest is told why not.
fn honest_answers_are_read_and_others_are_told_why_not() {
    let size = 3_000_000;
    let said = |text: String| match peak(size, json(&text), page) {
        Ok(_) => "read".to_owned(),
        Err((_, error)) => error,
    };
    let list = |item: &'static str, name: &str| {
        filled(&format!("{{\"{name}\":["), |_| item.to_owned(), "]}", size)
    };
    assert_eq!(
        said(list(
            "{\"Id\":1,\"Text\":\"A text with some words in it.\"}",
            "Numbers"
        )),
        "read"
    );
    let odd = said(list("0", "Numbers"));
    assert!(
        odd.contains("items of the response do not fit")
            && odd.contains("more than the 1000 that are set aside"),
        "{odd}"
    );
    let wide = said(list("{}", "Wide"));
    assert!(wide.contains("takes more than 4 times its size"), "{wide}");
}
