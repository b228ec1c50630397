//! Requests beyond their limits: refused before they are sent, or made in parts.

mod halves;
mod merged;

use std::collections::BTreeSet;
use std::time::Duration;

use mews_connector_runtime::Rule;
use mews_connector_runtime::clock::{Clock as _, TokioClock};
use mews_connector_runtime::split::Merged;
use mews_connector_runtime::transport::{TransportError, TransportResponse};
use mews_connector_runtime::values::UtcDateTime;
use mews_connector_runtime::{Client, Limit};
use proptest::prelude::*;

use crate::shelf::{ClearShelf, GetNameless, GetReport, GetShelf, Placed, PrintShelf, Shelf, TEN};
use crate::support::{Script, Thing};

fn instant(text: &str) -> UtcDateTime {
    text.parse().unwrap()
}

fn names(numbers: impl IntoIterator<Item = u32>) -> Vec<String> {
    numbers
        .into_iter()
        .map(|number| format!("n{number}"))
        .collect()
}

fn ids(things: Vec<Thing>) -> Vec<i32> {
    things.into_iter().map(|thing| thing.id).collect()
}

/// Thing `i` has the name `n<i>`, and each second one the name of the next.
fn named(count: u32) -> Shelf {
    Shelf::new((1..=count).map(|number| Placed {
        id: number as i32,
        names: names(number..=number + u32::from(number % 2 == 0)),
        updated: instant("2026-01-01T00:00:00Z"),
    }))
}

#[tokio::test]
async fn request_beyond_a_limit_is_refused_before_a_turn_is_spent_on_it() {
    let shelf = named(1);
    let client = shelf.builder().build().unwrap();
    let many = GetShelf {
        names: Some(names(1..=11)),
        ..GetShelf::default()
    };
    let long = GetShelf {
        updated: Some((
            instant("2026-01-01T00:00:00Z"),
            instant("2026-04-03T00:00:00Z"),
        )),
        ..GetShelf::default()
    };
    let wordy = GetShelf {
        note: Some("žlutá!".to_owned()),
        ..GetShelf::default()
    };
    let refused = [
        (
            many.clone(),
            "Names",
            TEN,
            "shelf/getAll: `Names` has 11 items, and the API accepts 1 to 10; `split` of the call asks for it in parts \
             (nothing was sent)",
        ),
        (
            long,
            "UpdatedUtc",
            Rule::MaxMonths(3),
            "shelf/getAll: `UpdatedUtc` reaches from \"2026-01-01T00:00:00Z\" to \"2026-04-03T00:00:00Z\", and the API \
             accepts at most 3 months; `split` of the call asks for it in parts (nothing was sent)",
        ),
        (
            wordy,
            "Note",
            Rule::Length {
                min: None,
                max: Some(5),
            },
            "shelf/getAll: `Note` has 6 characters, and the API accepts at most 5 (nothing was sent)",
        ),
    ];
    for (request, property, rule, message) in refused {
        for error in [
            client.call(request.clone()).await.unwrap_err(),
            client.call(request.clone()).raw().await.unwrap_err(),
            client.call(request).items().try_next().await.unwrap_err(),
        ] {
            assert!(error.is_invalid_request() && error.attempts() == 0);
            assert_eq!(error.path(), Some(property));
            assert_eq!(error.limit(), Some(Limit::new(property, rule)));
            assert_eq!(error.to_string(), message);
        }
    }
    assert!(shelf.bodies().is_empty());
    // The server may know better.
    let error = client.call(many).unchecked().await.unwrap_err();
    assert!(error.is_bad_request() && error.limit().is_none());
    let write = ClearShelf {
        names: names(1..=11),
    };
    let error = client.call(write).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("`into_sub_requests` of the call makes several calls of it")
    );
}

#[tokio::test]
async fn p5_long_lists_are_asked_for_in_chunks_and_every_item_comes_once() {
    let shelf = named(25);
    let client = shelf.client();
    for concurrency in [1, 2, 100] {
        let request = GetShelf {
            names: Some(names((1..=25).chain(1..=25))),
            ..GetShelf::default()
        };
        let call = client.call(request).page_size(4);
        let items = call.split().concurrency(concurrency).items();
        let found = ids(items.into_vec().await.unwrap());
        let distinct: BTreeSet<_> = found.iter().copied().collect();
        assert_eq!(found.len(), 25);
        assert_eq!(distinct, (1..=25).collect());
        if concurrency == 1 {
            assert_eq!(found[..3], [10, 9, 8], "chunk by chunk, newest first");
        }
    }
    assert!(shelf.statuses().iter().all(|status| *status == 200));
    let sizes: BTreeSet<_> = shelf
        .bodies()
        .iter()
        .map(|body| body["Names"].as_array().unwrap().len())
        .collect();
    assert_eq!(sizes, BTreeSet::from([5, 10]));
}

#[tokio::test]
async fn p5_responses_come_in_the_order_of_the_list() {
    let shelf = named(25);
    let request = GetShelf {
        names: Some(names(1..=25)),
        ..GetShelf::default()
    };
    let mut responses = shelf
        .client()
        .call(request)
        .page_size(1)
        .split()
        .responses();
    let mut firsts = Vec::new();
    while let Some(response) = responses.try_next().await.unwrap() {
        firsts.push(response.things[0].id);
    }
    assert_eq!(firsts, [10, 20, 25]);
}

#[tokio::test]
async fn p4_long_intervals_are_asked_for_month_by_month_newest_first() {
    // Two things exactly at the seams, which both intervals beside it include.
    let moments = [
        "2025-01-01T00:00:00Z",
        "2025-04-01T00:00:00Z",
        "2025-05-01T00:00:00Z",
        "2025-07-01T00:00:00Z",
        "2025-09-09T09:09:09Z",
    ];
    let shelf = Shelf::new((1..).zip(moments).map(|(id, at)| Placed {
        id,
        names: Vec::new(),
        updated: instant(at),
    }));
    let request = GetShelf {
        updated: Some((instant(moments[0]), instant(moments[4]))),
        ..GetShelf::default()
    };
    let items = shelf.client().call(request.clone()).split().items();
    assert_eq!(ids(items.into_vec().await.unwrap()), [5, 4, 3, 2, 1]);
    let starts: Vec<_> = shelf
        .bodies()
        .iter()
        .map(|body| body["UpdatedUtc"]["StartUtc"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(starts[0], moments[3]);
    assert_eq!(*starts.last().unwrap(), moments[0]);
    let by_month = shelf
        .client()
        .call(request)
        .split()
        .by_months("UpdatedUtc", 1);
    let before = shelf.bodies().len();
    let found = by_month.items().into_vec().await.unwrap();
    assert_eq!(found.len(), 5);
    assert!(shelf.bodies().len() - before >= 9);
}

#[tokio::test]
async fn p5_call_that_needs_no_split_brings_what_it_would_bring_alone() {
    let page = |cursor: &str| format!(r#"{{"Things":[{{"Id":1}}],"Cursor":{cursor}}}"#);
    let pages = [page(r#""a""#), page("null")];
    let script = Script::new(pages.iter().map(String::as_str));
    let items = script.client().call(GetShelf::default()).split().items();
    assert_eq!(ids(items.into_vec().await.unwrap()), [1, 1]);
}

#[tokio::test]
async fn what_cannot_be_split_says_so() {
    let shelf = named(1);
    let client = shelf.client();
    let write = ClearShelf {
        names: names(1..=11),
    };
    let error = client
        .call(write)
        .split()
        .responses()
        .try_next()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "shelf/clear: only reads are split, since the parts of a write may end differently; `into_sub_requests` of the call \
         makes several calls of it (nothing was sent)"
    );
    let metered = PrintShelf {
        names: names(1..=11),
        updated: None,
    };
    let error = client
        .call(metered.clone())
        .split()
        .responses()
        .try_next()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "shelf/print: each part of this read uses its quota up, so none may be given up because another one failed; \
         `into_sub_requests` of the call makes several calls of it (nothing was sent)"
    );
    assert_eq!(client.call(metered).into_sub_requests().unwrap().len(), 2);
    let call = client.call(GetShelf::default());
    let error = call
        .split()
        .by_items("Names", 1)
        .items()
        .try_next()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("no list `Names`"), "{error}");
    let both = GetShelf {
        names: Some(names(1..=11)),
        updated: Some((
            instant("2020-01-01T00:00:00Z"),
            instant("2026-01-01T00:00:00Z"),
        )),
        note: None,
    };
    let error = client
        .call(both)
        .split()
        .items()
        .try_next()
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("`Names` and `UpdatedUtc`"),
        "{error}"
    );
    // The parts are checked like any call.
    let wordy = GetShelf {
        names: Some(names(1..=11)),
        updated: None,
        note: Some("too long".to_owned()),
    };
    let error = client
        .call(wordy)
        .split()
        .items()
        .try_next()
        .await
        .unwrap_err();
    assert_eq!(error.path(), Some("Note"));
    assert!(shelf.bodies().is_empty());
}

#[tokio::test]
async fn p5_writes_are_split_by_the_caller() {
    let script = Script::new(["{}", "{}", "{}"]);
    let write = ClearShelf {
        names: names((1..=11).chain(1..=11)),
    };
    let parts = script.client().call(write).into_sub_requests().unwrap();
    let items: Vec<_> = parts.iter().map(|part| part.items().unwrap()).collect();
    assert_eq!(items, [0..10, 10..20, 20..22], "duplicates may be meant");
    for part in parts {
        part.await.unwrap();
    }
    let bodies = script.bodies();
    assert_eq!(bodies[1]["Names"][0], "n11");
    assert_eq!(bodies[2]["Names"].as_array().unwrap().len(), 2);
    let small = ClearShelf {
        names: names(1..=2),
    };
    let parts = script.client().call(small).into_sub_requests().unwrap();
    assert_eq!((parts.len(), parts[0].items()), (1, None));
}

#[tokio::test(start_paused = true)]
async fn p7_no_more_parts_are_under_way_than_asked_for() {
    let request = GetShelf {
        names: Some(names(1..=9)),
        ..GetShelf::default()
    };
    let script = Script::default();
    for _ in 0..9 {
        script.then_never();
    }
    let call = script
        .client()
        .call(request)
        .deadline(Duration::from_secs(9));
    let split = call.split().by_items("Names", 1).concurrency(4);
    let mut items = split.items();
    assert!(items.try_next().await.unwrap_err().is_timeout());
    assert_eq!(script.bodies().len(), 4);
    drop(items);
    TokioClock::new().sleep(Duration::from_secs(60)).await;
    assert_eq!(script.bodies().len(), 4);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn p4_no_item_is_lost_or_repeated_however_the_interval_lies(
        start in 1_600_000_000_i64..1_700_000_000,
        days in 1..900_i64,
        at in proptest::collection::vec(0.0..1.0_f64, 0..40),
        concurrency in 1..4_usize,
    ) {
        let moment = |seconds| UtcDateTime::from_unix_seconds(seconds).unwrap();
        let length = days * 86_400;
        let shelf = Shelf::new((1..).zip(&at).map(|(id, part)| Placed {
            id,
            names: Vec::new(),
            updated: moment(start + (length as f64 * part) as i64),
        }));
        let request = GetShelf {
            updated: Some((moment(start), moment(start + length))),
            ..GetShelf::default()
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build().unwrap();
        let call = shelf.client().call(request).page_size(7);
        let items = call.split().concurrency(concurrency).items();
        let mut found = ids(runtime.block_on(items.into_vec()).unwrap());
        found.sort_unstable();
        prop_assert_eq!(found, (1..=at.len() as i32).collect::<Vec<_>>());
    }
}
