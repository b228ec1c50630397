//! What is taken in, and what is too much: at the limits, with pieces of every shape.

use std::io::Write as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_core::Stream;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue};

use super::*;
use crate::clock::TokioClock;

const PLENTY: Limits = Limits {
    bytes: 64 * 1024 * 1024,
    ratio: 1_000_000,
};

/// Pieces that are there at once.
struct Pieces(std::vec::IntoIter<Bytes>);

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

fn pieces(pieces: &[&[u8]]) -> ResponseBody {
    let pieces: Vec<_> = pieces.iter().map(|it| Bytes::copy_from_slice(it)).collect();
    ResponseBody::chunks(Pieces(pieces.into_iter()))
}

/// A body that nobody may look at.
fn untouched() -> ResponseBody {
    struct Untouched;

    impl Stream for Untouched {
        type Item = Result<Bytes, TransportError>;

        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            panic!("the body was asked for")
        }
    }

    ResponseBody::chunks(Untouched)
}

fn encodings(names: &[&'static str]) -> HeaderMap {
    let names = names.iter().map(|it| HeaderValue::from_static(it));
    names.map(|it| (CONTENT_ENCODING, it)).collect()
}

fn gzip(length: usize) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&vec![b'a'; length]).unwrap();
    encoder.finish().unwrap()
}

async fn taken(body: ResponseBody, headers: &HeaderMap, limits: Limits) -> Result<Bytes, String> {
    let clock = TokioClock::new();
    let read = read(body, headers, limits, &clock, Duration::from_secs(10));
    read.await.map_err(|error| format!("{error:?}"))
}

fn at_most(bytes: usize) -> Limits {
    Limits { bytes, ..PLENTY }
}

#[tokio::test]
async fn pieces_are_joined_and_a_single_one_is_not_copied() {
    for (given, whole) in [
        (&[][..], ""),
        (&["", ""], ""),
        (&["abc"], "abc"),
        (&["ab", "c", "de"], "abcde"),
        (&["", "ab", "", "c", ""], "abc"),
    ] {
        let given: Vec<_> = given.iter().map(|it| it.as_bytes()).collect();
        let body = taken(pieces(&given), &HeaderMap::new(), PLENTY).await;
        assert_eq!(body.unwrap(), whole, "{given:?}");
    }
    let piece = Bytes::from_static(b"there already");
    let body = taken(piece.clone().into(), &HeaderMap::new(), PLENTY).await;
    assert_eq!(body.unwrap().as_ptr(), piece.as_ptr());
}

#[tokio::test]
async fn size_is_limited_to_the_byte() {
    let none = HeaderMap::new();
    for (given, taken_in) in [
        (&[&b"abcd"[..]][..], true),
        (&[b"abcde"], false),
        (&[b"ab", b"cd"], true),
        (&[b"ab", b"cde"], false),
        (&[b"ab", b"c", b"d", b"e"], false),
    ] {
        let body = taken(pieces(given), &none, at_most(4)).await;
        assert_eq!(body.is_ok(), taken_in, "{given:?}: {body:?}");
        if let Err(error) = body {
            assert_eq!(error, "TooLarge { limit: 4 }");
        }
    }
    let zipped = encodings(&["gzip"]);
    for (limit, taken_in) in [(999, false), (1000, true)] {
        let body = taken(pieces(&[&gzip(1000)]), &zipped, at_most(limit)).await;
        assert_eq!(body.is_ok(), taken_in, "{limit}");
    }
}

#[tokio::test]
async fn announced_size_is_believed_unless_it_is_that_of_a_gzip_stream() {
    let mut headers = HeaderMap::from_iter([(CONTENT_LENGTH, HeaderValue::from_static("5"))]);
    let error = taken(untouched(), &headers, at_most(4)).await.unwrap_err();
    assert_eq!(error, "TooLarge { limit: 4 }");
    let body = taken(pieces(&[b"abcde"]), &headers, at_most(5)).await;
    assert_eq!(body.unwrap(), "abcde");
    headers.extend(encodings(&["gzip"]));
    let body = taken(pieces(&[&gzip(1)]), &headers, at_most(4)).await;
    assert_eq!(body.unwrap(), "a");
}

#[tokio::test]
async fn ratio_is_limited_from_a_megabyte_on() {
    let zipped = encodings(&["gzip"]);
    const MEGABYTE: usize = 1024 * 1024;
    let ratio = |length| length / gzip(length).len();
    for (length, ratio, taken_in) in [
        (MEGABYTE, 1, true),
        (MEGABYTE + 1, 1, false),
        (2 * MEGABYTE, ratio(2 * MEGABYTE), true),
        (2 * MEGABYTE, ratio(2 * MEGABYTE) - 1, false),
    ] {
        // What has travelled counts, however many pieces it came in.
        let stream = gzip(length);
        let (head, tail) = stream.split_at(10);
        let limits = Limits { ratio, ..PLENTY };
        let body = taken(pieces(&[head, tail]), &zipped, limits).await;
        match body {
            Ok(body) => assert!(taken_in && body.len() == length, "{length}, {ratio}"),
            Err(error) => {
                assert!(!taken_in, "{length}, {ratio}");
                assert_eq!(error, format!("Ratio {{ limit: {ratio} }}"));
            }
        }
    }
    let plain = vec![b'a'; 3 * MEGABYTE];
    let limits = Limits { ratio: 1, ..PLENTY };
    for parts in [vec![&plain[..]], plain.chunks(MEGABYTE).collect()] {
        let body = taken(pieces(&parts), &HeaderMap::new(), limits).await;
        assert_eq!(body.unwrap().len(), plain.len());
    }
}

#[tokio::test]
async fn encodings_that_were_not_asked_for_are_named() {
    for (names, refused) in [
        (&["identity"][..], None),
        (&[""], None),
        (&["br"], Some("br")),
        (&["gzip", "gzip"], Some("gzip")),
        (&["gzip", "br"], Some("br")),
        (&["gzip, gzip"], Some("gzip, gzip")),
    ] {
        let body = taken(pieces(&[b"abc"]), &encodings(names), PLENTY).await;
        match refused {
            Some(name) => assert_eq!(body.unwrap_err(), format!("Encoding({name:?})")),
            None => assert_eq!(body.unwrap(), "abc"),
        }
    }
    for names in [
        &["gzip"][..],
        &["GZip"],
        &["identity", "gzip"],
        &["gzip", ""],
    ] {
        let body = taken(pieces(&[&gzip(3)]), &encodings(names), PLENTY).await;
        assert_eq!(body.unwrap(), "aaa", "{names:?}");
        let body = taken(pieces(&[]), &encodings(names), PLENTY).await;
        assert_eq!(body.unwrap(), "", "nothing is not a damaged stream");
    }
}

#[test]
fn buffer_doubles_up_to_the_limit() {
    let mut capped = Capped::new(at_most(50));
    for (piece, capacity) in [(10, 10), (5, 20), (5, 20), (1, 40), (20, 50), (9, 50)] {
        capped.write_all(&vec![0; piece]).unwrap();
        assert_eq!(capped.bytes.capacity(), capacity);
    }
    assert_eq!(capped.bytes.len(), 50);
    assert!(capped.write_all(&[0]).is_err());
}

/// Each piece comes so many seconds after the one before.
async fn trickle(pieces: &[(u64, usize)]) -> Result<usize, String> {
    struct Trickle(
        Vec<(u64, usize)>,
        Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    );

    impl Stream for Trickle {
        type Item = Result<Bytes, TransportError>;

        fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let Some((after, length)) = self.0.first().copied() else {
                return Poll::Ready(None);
            };
            let wait = Duration::from_secs(after);
            let sleep = self.1.get_or_insert_with(|| TokioClock::new().sleep(wait));
            if sleep.as_mut().poll(cx).is_pending() {
                return Poll::Pending;
            }
            self.1 = None;
            self.0.remove(0);
            Poll::Ready(Some(Ok(vec![b'a'; length].into())))
        }
    }

    let body = ResponseBody::chunks(Trickle(pieces.to_vec(), None));
    let body = taken(body, &HeaderMap::new(), PLENTY).await;
    body.map(|it| it.len())
}

#[tokio::test(start_paused = true)]
async fn body_flows_with_a_byte_per_second() {
    let stalled = Err("Stalled { limit: 10s }".to_owned());
    assert_eq!(trickle(&[(9, 1)]).await, Ok(1));
    assert_eq!(trickle(&[(11, 1)]).await, stalled);
    assert_eq!(trickle(&[(5, 9), (6, 1)]).await, stalled);
    assert_eq!(trickle(&[(5, 10), (6, 1)]).await, Ok(11));
    assert_eq!(trickle(&[(4, 5), (4, 5), (6, 1)]).await, Ok(11));
    // What came before counts for its own ten seconds only.
    assert_eq!(trickle(&[(5, 100), (14, 1)]).await, Ok(101));
    assert_eq!(trickle(&[(5, 100), (16, 1)]).await, stalled);
}
