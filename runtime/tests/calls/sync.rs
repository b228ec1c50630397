//! Rounds of synchronisation against a shelf on which things are changed meanwhile.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use mews_connector_runtime::clock::{Clock, TokioClock};
use mews_connector_runtime::sync::Checkpoint;
use mews_connector_runtime::transport::{TransportError, TransportResponse};
use mews_connector_runtime::values::UtcDateTime;
use mews_connector_runtime::{Client, Error};

use crate::shelf::{GetShelf, Placed, Shelf};
use crate::support::{GetThings, Script};

/// A wall clock that a test sets.
#[derive(Clone)]
struct Wall(Arc<Mutex<UtcDateTime>>);

impl Wall {
    fn at(text: &str) -> Self {
        Self(Arc::new(Mutex::new(instant(text))))
    }

    fn set(&self, text: &str) {
        *self.0.lock().unwrap() = instant(text);
    }
}

impl Clock for Wall {
    fn now(&self) -> Instant {
        TokioClock::new().now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::try_from(*self.0.lock().unwrap()).unwrap()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        TokioClock::new().sleep(duration)
    }
}

fn instant(text: &str) -> UtcDateTime {
    text.parse().unwrap()
}

fn placed(id: i32, updated: &str) -> Placed {
    Placed {
        id,
        names: Vec::new(),
        updated: instant(updated),
    }
}

async fn round(client: &Client, from: Checkpoint) -> (Vec<i32>, Checkpoint, Option<Error>) {
    let mut changes = client
        .call(GetShelf::default())
        .page_size(2)
        .changes_since(from);
    let mut ids = Vec::new();
    loop {
        match changes.try_next().await {
            Ok(Some(thing)) => ids.push(thing.id),
            Ok(None) => return (ids, changes.into_checkpoint(), None),
            Err(error) => {
                assert!(changes.try_next().await.unwrap().is_none());
                return (ids, changes.into_checkpoint(), Some(error));
            }
        }
    }
}

#[tokio::test]
async fn p8_change_recorded_during_a_round_comes_with_the_next_one() {
    let shelf = Shelf::new([
        placed(1, "2026-11-22T09:00:00Z"),
        placed(2, "2026-11-22T09:58:00Z"),
        placed(3, "2026-11-22T09:59:00Z"),
    ])
    .before_each(|number, things| {
        // After the first page: one late, from before the round, and one changed again.
        if number == 1 {
            things.push(placed(4, "2026-11-22T09:59:30Z"));
            things[1].updated = instant("2026-11-22T10:00:01Z");
        }
    });
    let wall = Wall::at("2026-11-22T10:00:00Z");
    let client = shelf.builder().clock(wall.clone()).build().unwrap();
    let start = Checkpoint::at(instant("2026-11-22T09:30:00Z"));
    let (ids, checkpoint, error) = round(&client, start).await;
    assert!(error.is_none());
    assert_eq!(ids, [3, 2]);
    assert_eq!(checkpoint.until(), instant("2026-11-22T10:00:00Z"));

    wall.set("2026-11-22T10:03:00Z");
    let stored = checkpoint.to_string();
    let (ids, checkpoint, _) = round(&client, stored.parse().unwrap()).await;
    assert_eq!(
        ids,
        [4, 2],
        "the late one, and the one that was changed; 3 is known"
    );
    wall.set("2026-11-22T10:04:00Z");
    let (ids, checkpoint, _) = round(&client, checkpoint).await;
    assert!(ids.is_empty(), "{ids:?}");
    // Nothing is remembered for ever.
    wall.set("2026-11-22T11:00:00Z");
    let (_, checkpoint, _) = round(&client, checkpoint).await;
    assert_eq!(checkpoint, Checkpoint::at(instant("2026-11-22T11:00:00Z")));
}

#[tokio::test]
async fn p8_long_gap_is_caught_up_in_parts_oldest_first() {
    let shelf = Shelf::new([
        placed(1, "2025-02-01T00:00:00Z"),
        placed(2, "2025-03-31T23:55:00Z"),
        placed(3, "2025-08-01T00:00:00Z"),
        placed(4, "2025-12-31T00:00:00Z"),
    ]);
    let wall = Wall::at("2026-01-01T00:00:00Z");
    let client = shelf.builder().clock(wall).build().unwrap();
    let start = Checkpoint::at(instant("2025-01-01T00:00:00Z"));
    let (ids, checkpoint, _) = round(&client, start).await;
    assert_eq!(ids, [2, 1, 3, 4]);
    assert_eq!(checkpoint.until(), instant("2026-01-01T00:00:00Z"));
}

#[tokio::test]
async fn fault_21_round_that_brings_nothing_is_complete() {
    for status in [200, 204] {
        let script = Script::default();
        script.then(TransportResponse::json(status, ""));
        let wall = Wall::at("2026-01-01T00:10:00Z");
        let client = script.builder().clock(wall).build().unwrap();
        let start = Checkpoint::at(instant("2026-01-01T00:00:00Z"));
        let (ids, checkpoint, error) = round(&client, start).await;
        assert!(ids.is_empty() && error.is_none(), "{error:?}");
        assert_eq!(checkpoint.until(), instant("2026-01-01T00:10:00Z"));
    }
}

#[tokio::test]
async fn p8_what_was_handed_out_counts_as_delivered_in_the_middle_of_a_part() {
    let shelf = Shelf::new([
        placed(1, "2026-11-22T09:31:00Z"),
        placed(2, "2026-11-22T09:32:00Z"),
        placed(3, "2026-11-22T09:33:00Z"),
    ]);
    let wall = Wall::at("2026-11-22T10:00:00Z");
    let client = shelf.builder().clock(wall).build().unwrap();
    let start = Checkpoint::at(instant("2026-11-22T09:30:00Z"));
    let mut changes = client.call(GetShelf::default()).changes_since(start);
    assert_eq!(changes.try_next().await.unwrap().unwrap().id, 3);
    let stored = changes.checkpoint().to_string();
    drop(changes);
    let (ids, _, error) = round(&client, stored.parse().unwrap()).await;
    assert!(error.is_none());
    assert_eq!(ids, [2, 1]);
}

#[tokio::test]
async fn p8_error_keeps_what_is_complete() {
    let script = Script::default();
    let page = |id: i32, at: &str| {
        TransportResponse::json(
            200,
            format!(r#"{{"Things":[{{"Id":{id},"UpdatedUtc":"{at}"}}]}}"#),
        )
    };
    script.then(page(1, "2025-02-01T00:00:00Z"));
    script.then(page(2, "2025-04-01T00:00:00Z"));
    script.then_fail(TransportError::broken("gone"));
    let wall = Wall::at("2026-01-01T00:00:00Z");
    let client = script.builder().clock(wall).build().unwrap();
    let start = Checkpoint::at(instant("2025-01-01T00:05:00Z"));
    let (ids, checkpoint, error) = round(&client, start).await;
    assert_eq!(ids, [1, 2]);
    assert!(error.unwrap().is_broken());
    assert_eq!(checkpoint.until(), instant("2025-07-01T00:00:00Z"));
    for _ in 0..3 {
        script.then(TransportResponse::json(200, r#"{"Things":[]}"#));
    }
    let (_, checkpoint, error) = round(&client, checkpoint).await;
    assert!(error.is_none());
    assert_eq!(
        script.bodies()[3]["UpdatedUtc"]["StartUtc"],
        "2025-06-30T23:55:00Z"
    );
    assert_eq!(checkpoint.until(), instant("2026-01-01T00:00:00Z"));
}

#[tokio::test]
async fn p8_clock_that_is_ahead_of_the_server_loses_nothing() {
    let script = Script::default();
    let served = |date: &'static str| {
        let mut answer = TransportResponse::json(200, r#"{"Things":[]}"#);
        answer.headers.insert("Date", date.parse().unwrap());
        script.then(answer);
    };
    let client = |wall| {
        let builder = script.builder().clock(Wall::at(wall));
        builder.build().unwrap()
    };
    let start = Checkpoint::at(instant("2026-11-22T09:00:00Z"));
    served("Sun, 22 Nov 2026 10:00:00 GMT");
    let (_, checkpoint, _) = round(&client("2026-11-22T11:00:00Z"), start).await;
    assert_eq!(checkpoint.until(), instant("2026-11-22T10:00:00Z"));
    // A clock that is behind asks for less, and a server that is behind takes nothing back.
    served("Sun, 22 Nov 2026 12:00:00 GMT");
    let (_, checkpoint, _) = round(&client("2026-11-22T11:00:00Z"), checkpoint).await;
    assert_eq!(checkpoint.until(), instant("2026-11-22T11:00:00Z"));
    served("Sun, 22 Nov 2026 10:30:00 GMT");
    let (_, checkpoint, _) = round(&client("2026-11-22T11:30:00Z"), checkpoint).await;
    assert_eq!(checkpoint.until(), instant("2026-11-22T11:00:00Z"));
    let body = &script.bodies()[2]["UpdatedUtc"];
    assert_eq!(body["StartUtc"], "2026-11-22T10:55:00Z");
}

#[tokio::test]
async fn p8_first_page_tells_when_a_round_was_served() {
    let script = Script::default();
    for (cursor, date) in [(r#""a""#, "10:00:00"), ("null", "10:20:00")] {
        let body = format!(r#"{{"Things":[{{"Id":1}}],"Cursor":{cursor}}}"#);
        let mut answer = TransportResponse::json(200, body);
        let date = format!("Sun, 22 Nov 2026 {date} GMT");
        answer.headers.insert("Date", date.parse().unwrap());
        script.then(answer);
    }
    let wall = Wall::at("2026-11-22T11:00:00Z");
    let client = script.builder().clock(wall).build().unwrap();
    let start = Checkpoint::at(instant("2026-11-22T09:00:00Z"));
    let (_, checkpoint, error) = round(&client, start).await;
    assert!(error.is_none());
    assert_eq!(checkpoint.until(), instant("2026-11-22T10:00:00Z"));
}

#[tokio::test]
async fn p8_operations_without_the_filter_and_requests_that_set_it_are_refused() {
    let shelf = Shelf::default();
    let client = shelf.client();
    let checkpoint = Checkpoint::at(instant("2026-01-01T00:00:00Z"));
    let mut changes = client
        .call(GetThings::default())
        .changes_since(checkpoint.clone());
    let error = changes.try_next().await.unwrap_err();
    assert!(
        error.to_string().contains("no filter `UpdatedUtc`"),
        "{error}"
    );
    assert!(changes.try_next().await.unwrap().is_none());
    let resumed = client
        .call(GetShelf::default())
        .resume_from("7")
        .changes_since(checkpoint.clone())
        .try_next()
        .await
        .unwrap_err();
    assert!(resumed.to_string().contains("`resume_from`"), "{resumed}");
    let set = GetShelf {
        updated: Some((checkpoint.until(), checkpoint.until())),
        ..GetShelf::default()
    };
    let error = client
        .call(set)
        .changes_since(checkpoint)
        .try_next()
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("sets `UpdatedUtc` itself"),
        "{error}"
    );
    assert!(shelf.bodies().is_empty());
}
