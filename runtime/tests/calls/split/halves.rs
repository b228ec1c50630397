//! Intervals that are too much work for the server.

use super::*;

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
        let mut responses = split.concurrency(concurrency).responses();
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
            script.then(TransportResponse::json(408, "{}"));
            script.then(TransportResponse::json(200, "{}"));
            script.then(TransportResponse::json(200, "{}"));
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
    for part in client.call(metered).into_sub_requests().unwrap() {
        assert!(part.await.unwrap_err().outcome_unknown().is_some());
    }
    assert_eq!(shelf.bodies().len(), 6);
}
