//! Bodies that stall, trickle, never end or swell, in virtual time.

use std::io::Write as _;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_core::Stream;
use mews_connector_runtime::clock::{Clock as _, TokioClock};
use mews_connector_runtime::transport::{ResponseBody, TransportError, TransportResponse};
use mews_connector_runtime::{Environment, RetryPolicy, Timeouts};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::operations::{Add, Look};
use super::{Stopwatch, at_once, listen};
use crate::support::{Reply, Script, Server, StoppedClock, builder, http, ok, take_in};

const SECOND: Duration = Duration::from_secs(1);

/// The same piece again and again, after a pause each; tells how many bytes were asked for.
struct Drip {
    piece: Bytes,
    pieces: usize,
    pause: Duration,
    timer: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    given: Arc<AtomicUsize>,
}

impl Drip {
    fn body(
        piece: impl Into<Bytes>,
        pieces: usize,
        pause: Duration,
    ) -> (ResponseBody, Arc<AtomicUsize>) {
        let given = Arc::new(AtomicUsize::new(0));
        let drip = Self {
            piece: piece.into(),
            pieces,
            pause,
            timer: None,
            given: Arc::clone(&given),
        };
        (ResponseBody::chunks(drip), given)
    }
}

impl Stream for Drip {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.pieces == 0 {
            return Poll::Ready(None);
        }
        if !self.pause.is_zero() {
            let pause = self.pause;
            let timer = self
                .timer
                .get_or_insert_with(|| TokioClock::new().sleep(pause));
            if timer.as_mut().poll(cx).is_pending() {
                return Poll::Pending;
            }
            self.timer = None;
        }
        self.pieces -= 1;
        self.given.fetch_add(self.piece.len(), Ordering::Relaxed);
        Poll::Ready(Some(Ok(self.piece.clone())))
    }
}

fn answer(body: ResponseBody) -> TransportResponse {
    let mut answer = TransportResponse::json(200, "");
    answer.body = body;
    answer
}

#[tokio::test(start_paused = true)]
async fn fault_39_trickle_is_cut_after_the_grace_and_read_again() {
    let trickle = || answer(Drip::body(" ", 1000, 10 * SECOND).0);
    let script = Script::default();
    script.then(trickle());
    script.then(TransportResponse::json(200, "{}"));
    let client = script.builder().retry(at_once()).build().unwrap();
    let started = Stopwatch::start();
    let read = client.call(Look).response().await.unwrap();
    assert_eq!(read.attempts(), 2);
    assert!(started.elapsed() <= 21 * SECOND, "{:?}", started.elapsed());

    script.then(trickle());
    let error = client.call(Add).await.unwrap_err();
    assert!(error.is_timeout() && error.is_applied());
    assert!(error.to_string().contains("stalled"), "{error}");
    assert_eq!(script.fresh(), [false, true, true]);
}

#[tokio::test(start_paused = true)]
async fn fault_39_slow_body_that_flows_is_kept() {
    let (body, _) = Drip::body(vec![b' '; 64 * 1024], 800, SECOND);
    let script = Script::default();
    script.then(answer(body));
    let limits = Timeouts::default()
        .with_attempt(3600 * SECOND)
        .with_deadline(3600 * SECOND);
    let client = script.builder().timeouts(limits).build().unwrap();
    let raw = client.call(Look).raw().await.unwrap();
    assert_eq!(raw.body().len(), 50 * 1024 * 1024);
    assert_eq!(raw.elapsed(), 800 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn fault_39_grace_can_be_chosen() {
    let script = Script::default();
    script.then(answer(Drip::body(" ", 1000, 10 * SECOND).0));
    let limits = Timeouts::default().with_stall(2 * SECOND);
    let client = script.builder().timeouts(limits).build().unwrap();
    let started = Stopwatch::start();
    assert!(client.call(Look).await.unwrap_err().is_timeout());
    assert_eq!(started.elapsed(), 2 * SECOND);
}

#[tokio::test]
async fn fault_37_endless_body_is_not_taken_in() {
    let cap = 1_000_000;
    let (body, given) = Drip::body(vec![b' '; 16 * 1024], usize::MAX, Duration::ZERO);
    let script = Script::default();
    script.then(answer(body));
    let client = script
        .builder()
        .max_response_bytes(cap)
        .retry(at_once())
        .build()
        .unwrap();
    let error = client.call(Look).await.unwrap_err();
    assert!(error.is_body());
    assert_eq!(error.attempts(), 1, "it would be as large again");
    assert!(error.to_string().contains("max_response_bytes"), "{error}");
    assert!(given.load(Ordering::Relaxed) <= cap + 16 * 1024);
}

#[tokio::test]
async fn fault_37_announced_size_is_believed_before_reading() {
    let lie = b"HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n{}";
    let server = Server::start([Reply::Bytes(lie.to_vec())]).await;
    let error = server.client().call(Add).await.unwrap_err();
    assert!(error.is_body() && error.is_applied());
    assert_eq!(error.status(), Some(200));
}

#[tokio::test]
async fn fault_38_ten_gigabytes_in_ten_megabytes() {
    let mut member = GzEncoder::new(Vec::new(), Compression::best());
    member.write_all(&vec![b' '; 1024 * 1024]).unwrap();
    let member = member.finish().unwrap();
    let length = member.len();
    let (body, given) = Drip::body(member, 10 * 1024, Duration::ZERO);
    let mut bomb = answer(body);
    bomb.headers
        .insert("content-encoding", "gzip".parse().unwrap());
    let script = Script::default();
    script.then(bomb);
    let error = script.client().call(Look).await.unwrap_err();
    assert!(error.is_body());
    assert!(error.to_string().contains("`max_inflate_ratio`"), "{error}");
    assert!(given.load(Ordering::Relaxed) <= 3 * length);
}

#[tokio::test]
async fn fault_40_head_that_never_ends_and_head_that_is_too_long() {
    let clock = StoppedClock::default();
    let over = Arc::clone(&clock.over);
    let address = listen(move |_, mut stream| {
        let over = Arc::clone(&over);
        async move {
            take_in(&mut stream).await;
            let head = b"HTTP/1.1 200 OK\r\nX-Slow: ";
            stream.write_all(head).await.unwrap();
            over.notify_one();
            let _ = stream.read_u8().await;
        }
    })
    .await;
    let client = builder(Environment::platform(address))
        .clock(clock)
        .build()
        .unwrap();
    let error = client.call(Look).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");

    let header = format!("X-Long: {}\r\n", "x".repeat(1024 * 1024));
    let many: String = (0..10_000).map(|n| format!("X-{n}: 1\r\n")).collect();
    for headers in [header, many] {
        let server = Server::start([http("200 OK", &headers, "{}"), ok("{}")]).await;
        let client = server.builder().retry(RetryPolicy::none()).build().unwrap();
        let error = client.call(Look).await.unwrap_err();
        assert!(error.is_broken(), "{error}");
        assert!(error.to_string().len() < 500);
    }
}
