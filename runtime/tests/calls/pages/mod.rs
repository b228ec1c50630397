//! Streams of pages and items: order, end, resumption, and pages that are fetched ahead.

mod cursors;
mod ends;
mod items;
mod sizes;

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, Waker};

use futures_core::Stream;
use mews_connector_runtime::clock::{Clock as _, TokioClock};
use mews_connector_runtime::pages::Cursor;
use mews_connector_runtime::transport::{
    Sending, Transport, TransportError, TransportRequest, TransportResponse,
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
async fn failure_in_the_middle_keeps_the_cursor() {
    let script = script(&[(&[1], Some("a"))]);
    script.then(TransportResponse::json(401, r#"{"Message":"Revoked."}"#));
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
async fn p1_prefetch_is_one_page_ahead_and_no_more() {
    let shelf = Shelf::of(10, "2026-01-01T00:00:00Z");
    let call = shelf.client().call(GetShelf::default()).page_size(2);
    let mut items = call.prefetch(true).items();
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
        call.prefetch(true)
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
        .prefetch(true)
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
                .prefetch(prefetch)
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
