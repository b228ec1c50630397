//! Streams of pages and items: order, end, resumption, and cursors that lead nowhere.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, Waker};

use futures_core::Stream;
use mews_connector_runtime::clock::{Clock as _, TokioClock};
use mews_connector_runtime::pages::Cursor;
use mews_connector_runtime::transport::{
    Sending, Transport, TransportAnswer, TransportError, TransportRequest,
};
use mews_connector_runtime::values::Json;
use mews_connector_runtime::{Environment, Error};
use serde_json::{Value, json};

use crate::shelf::{GetShelf, Shelf};
use crate::support::{GetThings, Script, builder};

fn page(ids: &[u32], cursor: Option<&str>) -> String {
    let things: Vec<Value> = ids.iter().map(|id| json!({ "Id": id })).collect();
    json!({ "Things": things, "Cursor": cursor }).to_string()
}

fn script(pages: &[(&[u32], Option<&str>)]) -> Script {
    let pages: Vec<String> = pages.iter().map(|(ids, next)| page(ids, *next)).collect();
    Script::new(pages.iter().map(String::as_str))
}

fn limitations(script: &Script) -> Vec<Value> {
    script
        .bodies()
        .iter()
        .map(|body| body["Limitation"].clone())
        .collect()
}

/// The ids of a stream up to its end or first error.
async fn drain(script: &Script) -> (Vec<i32>, Option<Error>) {
    let mut items = script.client().call(GetThings::default()).items();
    let mut ids = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(thing)) => ids.push(thing.id),
            Ok(None) => return (ids, None),
            Err(error) => {
                assert!(
                    items.try_next().await.unwrap().is_none(),
                    "an error is the end"
                );
                assert_eq!(items.resume_cursor(), error.last_cursor());
                return (ids, Some(error));
            }
        }
    }
}

#[tokio::test]
async fn single_call_asks_for_one_page() {
    let script = script(&[(&[1], Some("a")), (&[2], None), (&[3], None)]);
    let client = script.client();
    let things = client.call(GetThings::default()).await.unwrap();
    assert_eq!(things.cursor, Some(Cursor::from("a")));
    let call = client.call(GetThings::default());
    call.page_size(7).resume_from("a").await.unwrap();
    client
        .call(GetThings::default())
        .page_size(5000)
        .await
        .unwrap();
    assert_eq!(
        limitations(&script),
        [
            json!({ "Count": 1000 }),
            json!({ "Count": 7, "Cursor": "a" }),
            json!({ "Count": 1000 }),
        ]
    );
}

#[tokio::test]
async fn pages_follow_the_cursor_and_end_without_one() {
    let script = script(&[(&[1, 2], Some("a")), (&[3], Some("b")), (&[], None)]);
    let mut pages = script
        .client()
        .call(GetThings::default())
        .page_size(2)
        .pages();
    assert_eq!(pages.resume_cursor(), None);
    let mut ids = Vec::new();
    let mut cursors = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        ids.extend(page.response.things.iter().map(|thing| thing.id));
        cursors.push(page.cursor);
    }
    assert_eq!(ids, [1, 2, 3]);
    assert_eq!(
        cursors,
        [Some(Cursor::from("a")), Some(Cursor::from("b")), None]
    );
    assert_eq!(pages.resume_cursor(), Some(&Cursor::from("b")));
    assert!(pages.try_next().await.unwrap().is_none());
    assert_eq!(
        limitations(&script),
        [
            json!({ "Count": 2 }),
            json!({ "Count": 2, "Cursor": "a" }),
            json!({ "Count": 2, "Cursor": "b" }),
        ]
    );
}

#[tokio::test]
async fn p1_nothing_is_fetched_ahead() {
    let script = script(&[(&[1, 2], Some("a")), (&[3], None)]);
    let mut items = script.client().call(GetThings::default()).items();
    assert_eq!(script.bodies().len(), 0);
    items.try_next().await.unwrap();
    items.try_next().await.unwrap();
    assert_eq!(script.bodies().len(), 1);
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 3);
    assert_eq!(script.bodies().len(), 2);
}

#[tokio::test]
async fn streams_are_streams() {
    let script = script(&[(&[1], None)]);
    let mut items = script.client().call(GetThings::default()).items();
    let mut cx = Context::from_waker(Waker::noop());
    let Poll::Ready(Some(Ok(thing))) = Pin::new(&mut items).poll_next(&mut cx) else {
        panic!("the script answers at once");
    };
    assert_eq!(thing.id, 1);
    assert!(matches!(
        Pin::new(&mut items).poll_next(&mut cx),
        Poll::Ready(None)
    ));
}

#[tokio::test]
async fn p3_resuming_anywhere_loses_nothing() {
    let all: &[(&[u32], Option<&str>)] = &[
        (&[1, 2, 3], Some("a")),
        (&[4, 5], Some("b")),
        (&[6], Some("c")),
        (&[], None),
    ];
    for cut in 0..=6 {
        let first = script(all);
        let mut items = first.client().call(GetThings::default()).items();
        let mut ids = Vec::new();
        for _ in 0..cut {
            ids.push(items.try_next().await.unwrap().unwrap().id);
        }
        let start = match items.resume_cursor().map(Cursor::as_str) {
            None => 0,
            Some("a") => 1,
            Some("b") => 2,
            Some(_) => 3,
        };
        let rest = script(&all[start..]);
        let mut call = rest.client().call(GetThings::default());
        if let Some(cursor) = items.resume_cursor() {
            call = call.resume_from(cursor.clone());
        }
        ids.extend(
            call.items()
                .into_vec()
                .await
                .unwrap()
                .iter()
                .map(|thing| thing.id),
        );
        ids.dedup();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids, [1, 2, 3, 4, 5, 6], "cut after {cut}");
    }
}

#[tokio::test]
async fn fault_22_repeated_cursor_ends_the_stream_with_the_last_good_one() {
    let script = script(&[(&[1], Some("a")), (&[2], Some("b")), (&[3], Some("b"))]);
    let (ids, error) = drain(&script).await;
    assert_eq!(ids, [1, 2]);
    let error = error.unwrap();
    assert!(error.is_page_loop());
    assert_eq!(error.last_cursor(), Some(&Cursor::from("b")));
    assert!(error.to_string().contains("same cursor"), "{error}");
}

#[tokio::test]
async fn fault_22_cycle_of_cursors_ends_the_stream() {
    let script = script(&[
        (&[1], Some("a")),
        (&[2], Some("b")),
        (&[3], Some("c")),
        (&[4], Some("a")),
    ]);
    let (ids, error) = drain(&script).await;
    assert_eq!(ids, [1, 2, 3]);
    let error = error.unwrap();
    assert!(error.is_page_loop());
    assert_eq!(error.last_cursor(), Some(&Cursor::from("c")));
    assert!(error.to_string().contains("second time"), "{error}");
}

#[tokio::test]
async fn fault_22_cycle_back_to_the_cursor_resumed_from_is_noticed() {
    let script = script(&[(&[1], Some("b")), (&[2], Some("a"))]);
    let mut pages = script
        .client()
        .call(GetThings::default())
        .resume_from("a")
        .pages();
    pages.try_next().await.unwrap();
    let error = pages.try_next().await.unwrap_err();
    assert!(error.is_page_loop());
    assert_eq!(error.last_cursor(), Some(&Cursor::from("b")));
}

#[tokio::test]
async fn fault_23_one_empty_page_is_passed_over_and_two_are_an_end() {
    let once = script(&[
        (&[1], Some("a")),
        (&[], Some("b")),
        (&[2], Some("c")),
        (&[], None),
    ]);
    assert_eq!(drain(&once).await.0, [1, 2]);

    let twice: &[(&[u32], Option<&str>)] = &[
        (&[1], Some("a")),
        (&[], Some("b")),
        (&[], Some("c")),
        (&[2], None),
    ];
    let (ids, error) = drain(&script(twice)).await;
    assert_eq!(ids, [1]);
    let error = error.unwrap();
    assert!(error.is_page_loop());
    assert_eq!(error.last_cursor(), Some(&Cursor::from("b")));

    let client = script(twice).client();
    let call = client.call(GetThings::default()).with_max_empty_pages(2);
    assert_eq!(call.items().into_vec().await.unwrap().len(), 2);
}

#[tokio::test]
async fn p2_number_of_pages_is_limited() {
    let script = script(&[(&[1], Some("a")), (&[2], Some("b")), (&[3], None)]);
    let mut pages = script
        .client()
        .call(GetThings::default())
        .with_max_pages(2)
        .pages();
    pages.try_next().await.unwrap();
    pages.try_next().await.unwrap();
    let error = pages.try_next().await.unwrap_err();
    assert!(error.is_page_loop());
    assert_eq!(error.last_cursor(), Some(&Cursor::from("b")));
    assert_eq!(script.bodies().len(), 2);
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn failure_in_the_middle_keeps_the_cursor() {
    let script = script(&[(&[1], Some("a"))]);
    script.then(TransportAnswer::json(401, r#"{"Message":"Revoked."}"#));
    let (ids, error) = drain(&script).await;
    assert_eq!(ids, [1]);
    let error = error.unwrap();
    assert!(error.is_unauthorized());
    assert_eq!(error.last_cursor(), Some(&Cursor::from("a")));

    let script = self::script(&[(&[1], Some("a")), (&[2], Some("b"))]);
    script.then_fail(TransportError::connect("no route"));
    let (ids, error) = drain(&script).await;
    assert_eq!(ids, [1, 2]);
    assert!(error.as_ref().unwrap().is_connect());
    assert_eq!(error.unwrap().last_cursor(), Some(&Cursor::from("b")));
}

#[tokio::test]
async fn unreadable_item_is_an_error_and_the_stream_goes_on() {
    let odd = r#"{"Things":[{"Id":1},{"Id":"two"},{"Id":3}],"Cursor":"a"}"#;
    let last = page(&[4], None);
    let script = Script::new([odd, &last]);
    let mut items = script.client().call(GetThings::default()).items();
    let mut seen = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(thing)) => seen.push(thing.id.to_string()),
            Ok(None) => break,
            Err(error) => {
                assert!(error.is_rejected_item() && error.is_decode());
                assert_eq!(error.path(), Some("Things[1].Id"));
                assert_eq!(error.body(), Some(&br#"{"Id":"two"}"#[..]));
                assert!(
                    error
                        .to_string()
                        .contains("the item could not be read at Things[1]"),
                    "{error}"
                );
                seen.push("odd".to_owned());
            }
        }
    }
    assert_eq!(seen, ["1", "3", "odd", "4"]);
}

#[tokio::test]
async fn page_hands_its_rejected_items_over_and_counts_them() {
    let all_odd = r#"{"Things":[{"Id":"x"}],"Cursor":"a"}"#;
    let more_odd = r#"{"Things":[{"Id":"y"}],"Cursor":"b"}"#;
    let script = Script::new([all_odd, more_odd, r#"{"Things":[]}"#]);
    let mut pages = script.client().call(GetThings::default()).pages();
    for raw in [r#"{"Id":"x"}"#, r#"{"Id":"y"}"#] {
        let page = pages.try_next().await.unwrap().unwrap();
        assert_eq!(page.rejected[0].raw, raw);
        assert!(page.response.things.is_empty());
    }
    assert!(pages.try_next().await.unwrap().is_some());
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn strict_client_ends_the_stream_at_an_odd_item() {
    let script = Script::new([r#"{"Things":[{"Id":1},{"Id":"two"}],"Cursor":"a"}"#, "{}"]);
    let client = script.builder().strict(true).build().unwrap();
    let mut items = client.call(GetThings::default()).items();
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_decode() && !error.is_rejected_item());
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(script.bodies().len(), 1);
}

#[tokio::test]
async fn request_that_cannot_be_sent_fails_once() {
    let request = GetThings {
        extra: Some(("AccessToken", Json::from(json!("mine")))),
        ..GetThings::default()
    };
    let script = Script::default();
    let mut pages = script.client().call(request).pages();
    assert!(pages.try_next().await.unwrap_err().is_invalid_request());
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn fault_24_page_longer_than_asked_for_is_kept() {
    let script = script(&[(&[1, 2, 3], None)]);
    let call = script.client().call(GetThings::default()).page_size(2);
    assert_eq!(call.items().into_vec().await.unwrap().len(), 3);
}

#[tokio::test]
async fn fault_25_item_that_comes_again_on_the_next_page_is_delivered_again() {
    let script = script(&[(&[2, 1], Some("a")), (&[1, 0], None)]);
    let (ids, error) = drain(&script).await;
    assert_eq!(ids, [2, 1, 1, 0]);
    assert!(error.is_none());
}

#[tokio::test]
async fn fault_16_page_that_is_too_much_work_is_asked_for_in_halves() {
    let shelf = Shelf::of(2500, "2026-01-01T00:00:00Z").with_strength(250);
    let client = shelf.client();
    let things = client
        .call(GetShelf::default())
        .items()
        .into_vec()
        .await
        .unwrap();
    let ids: Vec<i32> = things.iter().map(|thing| thing.id).collect();
    assert_eq!(ids, (1..=2500).rev().collect::<Vec<_>>());
    let counts: Vec<u64> = shelf
        .bodies()
        .iter()
        .map(|it| it["Limitation"]["Count"].as_u64().unwrap())
        .collect();
    assert_eq!(counts[..4], [1000, 500, 250, 250]);
    assert_eq!(shelf.statuses().iter().filter(|it| **it == 408).count(), 2);

    // Known for the operation and the access token from now on, and only there.
    let before = shelf.bodies().len();
    let again = client
        .with_access_token(crate::support::ACCESS_TOKEN)
        .unwrap();
    again
        .call(GetShelf::default())
        .items()
        .try_next()
        .await
        .unwrap();
    client
        .call(GetShelf::default())
        .page_size(100)
        .items()
        .try_next()
        .await
        .unwrap();
    again.call(GetShelf::default()).await.unwrap();
    let other = client.with_access_token("another-token").unwrap();
    other
        .call(GetShelf::default())
        .items()
        .try_next()
        .await
        .unwrap();
    let counts: Vec<u64> = shelf.bodies()[before..]
        .iter()
        .map(|it| it["Limitation"]["Count"].as_u64().unwrap())
        .collect();
    assert_eq!(counts, [250, 100, 250, 1000, 500, 250]);
}

#[tokio::test]
async fn fault_16_page_that_is_always_too_much_work_is_an_error_in_the_end() {
    let shelf = Shelf::of(20, "2026-01-01T00:00:00Z").with_strength(0);
    let error = shelf
        .client()
        .call(GetShelf::default())
        .items()
        .try_next()
        .await
        .unwrap_err();
    assert!(error.is_too_much_work());
    assert_eq!(shelf.bodies().len(), 8, "1000 down to 10");
    let sizes = shelf
        .client()
        .call(GetShelf::default())
        .page_size(5)
        .items()
        .try_next()
        .await;
    assert!(sizes.unwrap_err().is_too_much_work());
    assert_eq!(shelf.bodies().len(), 9, "no smaller than asked for");
}

#[tokio::test(start_paused = true)]
async fn p6_awaited_page_shrinks_unless_its_size_was_chosen() {
    let shelf = Shelf::of(600, "2026-01-01T00:00:00Z").with_strength(250);
    let client = shelf.client();
    let counts = || -> Vec<u64> {
        let bodies = shelf.bodies();
        let counts = bodies.iter().map(|it| it["Limitation"]["Count"].as_u64());
        counts.map(Option::unwrap).collect()
    };
    let call = || client.call(GetShelf::default());
    let answer = call().answer().await.unwrap();
    assert_eq!(answer.attempts(), 3, "all of them");
    assert_eq!(answer.value.things.len(), 250);
    assert_eq!(answer.value.cursor, Some(Cursor::from("351")));
    assert_eq!(call().resume_from("351").await.unwrap().things.len(), 250);
    assert_eq!(counts(), [1000, 500, 250, 250]);
    // Whoever asks for 500 may read the end off a shorter page.
    let error = call().page_size(500).await.unwrap_err();
    assert!(error.is_too_much_work());
    assert_eq!(call().raw().await.unwrap().status(), 408);
    assert_eq!(counts()[4..], [500, 1000]);
    // A bad hour is not for ever.
    tokio::time::advance(std::time::Duration::from_secs(3600)).await;
    call().items().try_next().await.unwrap();
    assert_eq!(counts()[6..], [1000, 500, 250]);
    let shelf = Shelf::of(1, "2026-01-01T00:00:00Z").with_strength(0);
    let error = shelf.client().call(GetShelf::default()).await.unwrap_err();
    assert_eq!((error.attempts(), shelf.bodies().len()), (8, 8));
}

#[tokio::test(start_paused = true)]
async fn p6_smaller_pages_are_asked_for_within_the_deadline() {
    let second = std::time::Duration::from_secs(1);
    for (deadline, sent) in [(9 * second, 3), (8 * second, 2)] {
        let slow = Slow::default();
        let client = builder(Environment::Demo).transport(slow.clone());
        let client = client.build().unwrap();
        let start = TokioClock::new().now();
        let call = || client.call(GetThings::default()).with_deadline(deadline);
        let error = call().items().try_next().await.unwrap_err();
        assert_eq!(TokioClock::new().now() - start, deadline);
        assert_eq!(slow.0.load(Ordering::Relaxed), sent);
        assert_eq!((error.attempts(), error.elapsed()), (sent, deadline));
        assert_eq!(error.is_too_much_work(), sent == 2);
        assert_eq!(error.is_timeout(), sent == 3);
    }
}

/// Says after four seconds that it was too much work.
#[derive(Clone, Default)]
struct Slow(Arc<AtomicU32>);

impl Transport for Slow {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        let _sent = request.into_body().into_bytes().unwrap();
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async {
            let four = std::time::Duration::from_secs(4);
            TokioClock::new().sleep(four).await;
            Ok(TransportAnswer::json(408, "{}"))
        })
    }
}

#[tokio::test]
async fn p1_prefetch_is_one_page_ahead_and_no_more() {
    let shelf = Shelf::of(10, "2026-01-01T00:00:00Z");
    let call = shelf.client().call(GetShelf::default()).page_size(2);
    let mut items = call.with_prefetch(true).items();
    assert_eq!(shelf.bodies().len(), 0);
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 10);
    assert_eq!(shelf.bodies().len(), 2);
    tokio::task::yield_now().await;
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 9);
    assert_eq!(shelf.bodies().len(), 2);
    let resume = items.resume_cursor().cloned();
    assert_eq!(
        resume,
        Some(Cursor::from("9")),
        "what was fetched ahead was not handed out"
    );
    let rest = items.into_vec().await.unwrap();
    assert_eq!(rest.len(), 8);

    let shelf = shelf.with_strength(2);
    let call = shelf.client().call(GetShelf::default()).page_size(4);
    assert_eq!(
        call.with_prefetch(true)
            .items()
            .into_vec()
            .await
            .unwrap_err()
            .status(),
        Some(408)
    );
    let mut pages = shelf
        .client()
        .call(GetShelf::default())
        .page_size(1)
        .with_prefetch(true)
        .pages();
    let before = shelf.bodies().len();
    pages.try_next().await.unwrap();
    assert_eq!(shelf.bodies().len(), before + 2);
}

#[tokio::test]
async fn p3_resuming_at_a_thousand_random_places_loses_nothing() {
    let shelf = Shelf::of(97, "2026-01-01T00:00:00Z");
    let client = shelf.client();
    let mut state = 0x2545_F491_u32;
    let mut random = move |below: u32| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state % below
    };
    for _ in 0..1000 {
        let (size, cut, prefetch) = (1 + random(20), random(98), random(2) == 0);
        let call = || {
            client
                .call(GetShelf::default())
                .page_size(size)
                .with_prefetch(prefetch)
        };
        let mut items = call().items();
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..cut {
            seen.insert(items.try_next().await.unwrap().unwrap().id);
        }
        let cursor = items.resume_cursor().cloned();
        drop(items);
        let rest = match cursor {
            Some(cursor) => call().resume_from(cursor).items(),
            None => call().items(),
        };
        let rest = rest.into_vec().await.unwrap();
        assert!(
            rest.len() < (97 - cut + size) as usize,
            "at most a page comes again"
        );
        seen.extend(rest.into_iter().map(|thing| thing.id));
        assert_eq!(seen.len(), 97, "cut at {cut}, pages of {size}");
    }
}
