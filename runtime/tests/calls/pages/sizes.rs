//! Pages that are too much work for the server.

use super::*;

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
    let answer = call().response().await.unwrap();
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
        let call = || client.call(GetThings::default()).deadline(deadline);
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
            Ok(TransportResponse::json(408, "{}"))
        })
    }
}
