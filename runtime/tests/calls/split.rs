//! Requests beyond their limits: refused before they are sent, or made in parts.

use std::collections::BTreeSet;
use std::time::Duration;

use mews_connector_runtime::clock::{Clock as _, TokioClock};
use mews_connector_runtime::operation::Rule;
use mews_connector_runtime::split::Merged;
use mews_connector_runtime::transport::{TransportAnswer, TransportError};
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
            .contains("`into_parts` of the call makes several calls of it")
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
        let items = call.split().with_concurrency(concurrency).items();
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
async fn p7_fan_out_makes_a_call_for_each_item_and_stops_at_the_first_error() {
    let shelf = named(3);
    let request = GetShelf {
        names: Some(names(1..=3)),
        ..GetShelf::default()
    };
    let each = || {
        shelf
            .client()
            .call(request.clone())
            .split()
            .by_items("Names", 1)
    };
    let found = each().with_concurrency(2).items().into_vec().await.unwrap();
    assert_eq!(found.len(), 3);

    let script = Script::default();
    for id in 1..=3 {
        match id {
            2 => script.then_fail(TransportError::broken("gone")),
            _ => script.then(TransportAnswer::json(
                200,
                format!(r#"{{"Things":[{{"Id":{id}}}]}}"#),
            )),
        }
    }
    let failing = |keep_going| {
        let split = script.client().call(request.clone()).split();
        split
            .by_items("Names", 1)
            .with_partial_results(keep_going)
            .items()
    };
    let mut items = failing(true);
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 1);
    assert!(items.try_next().await.unwrap_err().is_broken());
    assert_eq!(items.calls_left(), 2);
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 3);
    assert!(items.try_next().await.unwrap().is_none());

    script.then_fail(TransportError::broken("gone"));
    let mut items = failing(false);
    assert!(items.try_next().await.unwrap_err().is_broken());
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(script.bodies().len(), 4);
}

#[tokio::test]
async fn p7_properties_with_clients_of_their_own_are_merged() {
    let shelf = named(4);
    let client = shelf.client();
    let same = client
        .with_access_token(crate::support::ACCESS_TOKEN)
        .unwrap();
    let other = client.with_access_token("another-token").unwrap();
    let merged = |clients: &[&Client]| {
        let calls = clients
            .iter()
            .map(|client| client.call(GetShelf::default()).page_size(2).items());
        Merged::new(calls).with_concurrency(3).into_vec()
    };
    let once = ids(merged(&[&client, &same]).await.unwrap());
    assert_eq!(once.len(), 4, "one property, asked twice");
    let mut each = ids(merged(&[&client, &other, &same]).await.unwrap());
    each.sort_unstable();
    assert_eq!(
        each,
        [1, 1, 2, 2, 3, 3, 4, 4],
        "what two properties have is not the same thing, whatever its id is"
    );
}

#[tokio::test]
async fn items_that_nothing_tells_apart_come_as_often_as_they_are_brought() {
    let shelf = named(2);
    let client = shelf.client();
    let again = || client.call(GetNameless(GetShelf::default())).items();
    let mut all = ids(Merged::new([again(), again()]).into_vec().await.unwrap());
    all.sort_unstable();
    assert_eq!(all, [1, 1, 2, 2]);
}

#[tokio::test]
async fn items_that_do_not_fit_take_no_other_ones_key() {
    let page = |items: &str| format!(r#"{{"Things":[{items}],"Cursor":null}}"#);
    let pages = [
        page(r#"{"Id":1},{"Id":"odd"},{"Id":2}"#),
        page(r#"{"Id":2},{"Id":3},{}"#),
    ];
    let script = Script::new(pages.iter().map(String::as_str));
    let client = script.client();
    let mut items = Merged::new([0, 1].map(|_| client.call(GetShelf::default()).items()));
    let (mut found, mut odd) = (Vec::new(), Vec::new());
    loop {
        match items.try_next().await {
            Ok(Some(thing)) => found.push(thing.id),
            Ok(None) => break,
            Err(error) => odd.push(error.path().unwrap().to_owned()),
        }
    }
    assert_eq!(found, [1, 2, 3]);
    assert_eq!(odd, ["Things[1].Id", "Things[2].Id"]);
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
        "shelf/clear: only reads are split, since the parts of a write may end differently; `into_parts` of the call \
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
         `into_parts` of the call makes several calls of it (nothing was sent)"
    );
    assert_eq!(client.call(metered).into_parts().unwrap().len(), 2);
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
    let parts = script.client().call(write).into_parts().unwrap();
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
    let parts = script.client().call(small).into_parts().unwrap();
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
        .with_deadline(Duration::from_secs(9));
    let split = call.split().by_items("Names", 1).with_concurrency(4);
    let mut items = split.items();
    assert!(items.try_next().await.unwrap_err().is_timeout());
    assert_eq!(script.bodies().len(), 4);
    drop(items);
    TokioClock::new().sleep(Duration::from_secs(60)).await;
    assert_eq!(script.bodies().len(), 4);
}

const DAY: Duration = Duration::from_secs(86_400);

/// Things 0 to 181, one a day from the beginning of 2026.
fn daily() -> Shelf {
    Shelf::new((0..=181).map(|day| {
        Placed {
            id: day,
            names: Vec::new(),
            updated: instant("2026-01-01T00:00:00Z")
                .checked_add(DAY * day as u32)
                .unwrap(),
        }
    }))
}

fn report(start: &str, end: &str) -> GetReport {
    GetReport {
        updated: Some((instant(start), instant(end))),
        ..GetReport::default()
    }
}

#[tokio::test]
async fn p6_interval_that_is_too_much_work_is_asked_for_in_halves_where_there_are_no_pages() {
    for (concurrency, wasted) in [(1, 3), (2, 6)] {
        let shelf = daily().with_stamina(20 * DAY);
        // 181 days, which the limit makes two parts of, each 90 days long or a little more.
        let request = report("2026-01-01T00:00:00Z", "2026-07-01T00:00:00Z");
        let split = shelf.client().call(request).split();
        let mut responses = split.with_concurrency(concurrency).responses();
        let mut found = Vec::new();
        while let Some(response) = responses.try_next().await.unwrap() {
            found.push(ids(response.things));
        }
        assert_eq!(found.len(), 16);
        if concurrency == 1 {
            let newest: Vec<_> = found.iter().map(|it| it[0]).collect();
            assert!(newest.is_sorted_by(|a, b| a > b), "{newest:?}");
        }
        let distinct: BTreeSet<_> = found.into_iter().flatten().collect();
        assert_eq!(distinct, (0..=181).collect());
        let statuses = shelf.statuses();
        let refused = statuses.iter().filter(|status| **status == 408).count();
        assert!(refused <= wasted, "{statuses:?}");
        assert_eq!(statuses.len() - refused, 16);
    }
}

#[tokio::test]
async fn p6_interval_within_its_limit_is_halved_only_by_a_split() {
    let shelf = daily().with_stamina(40 * DAY);
    let client = shelf.client();
    let request = report("2026-01-01T00:00:00Z", "2026-03-30T00:00:00Z");
    let error = client.call(request.clone()).await.unwrap_err();
    assert!(error.is_too_much_work());
    assert_eq!(shelf.bodies().len(), 1);
    let mut responses = client.call(request).split().responses();
    let mut lengths = Vec::new();
    while let Some(response) = responses.try_next().await.unwrap() {
        lengths.push(response.things.len());
    }
    assert_eq!(lengths, [23, 23, 23, 23], "a day at each seam comes twice");
}

#[tokio::test]
async fn p6_longest_interval_is_halved_or_the_chosen_one() {
    let moments = |days| Some((instant("2026-01-01T00:00:00Z"), instant(days)));
    let request = GetReport {
        created: moments("2026-01-02T00:00:00Z"),
        updated: moments("2026-01-03T00:00:00Z"),
    };
    let script = Script::default();
    let halved = |chosen: Option<&'static str>| {
        let split = script.client().call(request.clone()).split();
        let split = match chosen {
            Some(property) => split.by_months(property, 3),
            None => split,
        };
        let script = script.clone();
        async move {
            let before = script.bodies().len();
            script.then(TransportAnswer::json(408, "{}"));
            script.then(TransportAnswer::json(200, "{}"));
            script.then(TransportAnswer::json(200, "{}"));
            let mut responses = split.responses();
            while responses.try_next().await.unwrap().is_some() {}
            let starts = |name: &'static str| {
                let bodies = script.bodies();
                bodies[before..]
                    .iter()
                    .map(|body| body[name]["StartUtc"].as_str().unwrap()[8..13].to_owned())
                    .collect::<Vec<_>>()
            };
            [starts("CreatedUtc"), starts("UpdatedUtc")]
        }
    };
    let whole = ["01T00", "01T00", "01T00"];
    assert_eq!(halved(None).await, [whole, ["01T00", "02T00", "01T00"]]);
    assert_eq!(
        halved(Some("CreatedUtc")).await,
        [["01T00", "01T12", "01T00"], whole]
    );
}

#[tokio::test]
async fn p6_what_is_too_much_work_for_another_reason_is_an_error_in_the_end() {
    let shelf = daily().with_stamina(Duration::ZERO);
    let client = shelf.client();
    let request = report("2026-01-01T00:00:00Z", "2026-01-01T08:00:00Z");
    let mut responses = client.call(request).split().responses();
    let error = responses.try_next().await.unwrap_err();
    assert!(error.is_too_much_work());
    assert_eq!(shelf.bodies().len(), 4, "8 hours, 4, 2 and 1");
    assert!(responses.try_next().await.unwrap().is_none());

    // Pages shrink instead, and nobody knows what became of a metered read.
    let paged = GetShelf {
        updated: Some((
            instant("2026-01-01T00:00:00Z"),
            instant("2026-01-02T00:00:00Z"),
        )),
        ..GetShelf::default()
    };
    let mut responses = client.call(paged).page_size(1).split().responses();
    assert!(responses.try_next().await.unwrap_err().is_too_much_work());
    assert_eq!(shelf.bodies().len(), 5);
    let metered = PrintShelf {
        names: names(1..=1),
        updated: Some((
            instant("2026-01-01T00:00:00Z"),
            instant("2026-01-02T00:00:00Z"),
        )),
    };
    for part in client.call(metered).into_parts().unwrap() {
        assert!(part.await.unwrap_err().outcome_unknown().is_some());
    }
    assert_eq!(shelf.bodies().len(), 6);
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
        let items = call.split().with_concurrency(concurrency).items();
        let mut found = ids(runtime.block_on(items.into_vec()).unwrap());
        found.sort_unstable();
        prop_assert_eq!(found, (1..=at.len() as i32).collect::<Vec<_>>());
    }
}
