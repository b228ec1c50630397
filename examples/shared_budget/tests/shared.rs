//! Several processes and one file; each [`SharedBudgets`] here stands for the one of a process.

#![allow(clippy::unwrap_used)]

use std::fs::{self, File};
use std::future::Future as _;
use std::path::Path;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use mews_connector::budget::{Acquiring, Budget, Budgets as _, Permit, Turn};
use mews_connector::clock::{Clock, TokioClock};
use mews_connector::testkit::{Script, VirtualClock};
use mews_connector::transport::{Sending, Transport, TransportRequest, TransportResponse};
use mews_connector::{Client, Environment, Priority, RateLimit};
use mews_connector_shared_budget::SharedBudgets;

const SECOND: Duration = Duration::from_secs(1);
const TOKEN: &str = "C66EF7B239D24632943D115EDE9CB810";

/// Ten seconds' window and grace, and an attempt of 5 seconds.
fn limit(requests: u32) -> RateLimit {
    RateLimit::new(requests, 10 * SECOND).with_grace(10 * SECOND)
}

fn process(folder: &Path, requests: u32, clock: &VirtualClock) -> SharedBudgets {
    let clock = Arc::new(clock.clone());
    SharedBudgets::open(folder, limit(requests), 2, clock).unwrap()
}

fn acquire(budget: &Arc<dyn Budget>) -> Acquiring<'_> {
    let turn = Turn::new("things/add").with_attempt(5 * SECOND);
    budget.acquire(&turn)
}

/// A turn when no report is on its way, which would have the file for a moment: time stands still.
async fn turn(budgets: &SharedBudgets, budget: &Arc<dyn Budget>) -> Permit {
    budgets.closed().await;
    acquire(budget).await.unwrap()
}

fn poll(waiting: &mut Acquiring<'_>) -> Option<Permit> {
    match waiting
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(permit) => Some(permit.unwrap()),
        Poll::Pending => None,
    }
}

/// Takes the file away from everybody for as long as the lock is there.
fn hold(folder: &Path) -> File {
    let lock = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let lock = lock.filter(|it| it.extension().is_some_and(|it| it == "lock"));
    let lock = File::open(lock.last().expect("a lock")).unwrap();
    lock.lock().unwrap();
    lock
}

/// Takes its time, and remembers when requests came.
#[derive(Clone, Default)]
struct Server(Arc<Mutex<Vec<Instant>>>);

impl Transport for Server {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        let taken = request.into_body().into_bytes();
        Box::pin(async move {
            taken?;
            let arrived = {
                let mut arrivals = self.0.lock().unwrap();
                arrivals.push(TokioClock::new().now());
                arrivals.len() as u64
            };
            TokioClock::new()
                .sleep(Duration::from_millis(arrived % 7))
                .await;
            Ok(TransportResponse::json(200, "{}"))
        })
    }
}

#[tokio::test]
async fn the_limit_is_kept_by_all_processes_together() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::default();
    let (requests, window) = (10, Duration::from_millis(200));
    let mut calls = Vec::new();
    for _ in 0..4 {
        let limit = RateLimit::new(requests, window);
        let budgets = SharedBudgets::open(folder.path(), limit, 4, Arc::new(TokioClock::new()));
        // However slow the machine is, nobody goes on alone.
        let budgets = budgets.unwrap().with_patience(600 * SECOND);
        let client = client().budgets(budgets).transport(server.clone());
        let client: Client = client.build().unwrap();
        for number in 0..12 {
            let priority = [Priority::Interactive, Priority::Batch][number % 2];
            let call = client.call_untyped("things/add", serde_json::json!({}));
            calls.push(tokio::spawn(call.priority(priority).into_future()));
        }
    }
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let arrivals = server.0.lock().unwrap();
    assert_eq!(arrivals.len(), 48);
    for pair in arrivals.windows(requests as usize + 1) {
        assert!(pair[requests as usize] - pair[0] > window);
    }
}

fn client() -> mews_connector::ClientBuilder<Client> {
    Client::builder(Environment::Demo)
        .client_token("E0D439EE522F44368DC78E1BFB03710C")
        .access_token(TOKEN)
        .client_name("Test 1.0")
}

#[tokio::test]
async fn every_outcome_is_told_to_the_other_processes() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), VirtualClock::stopped());
    let (ours, theirs) = (
        process(folder.path(), 9, &clock),
        process(folder.path(), 9, &clock),
    );
    let (budget, other) = (ours.budget(TOKEN), theirs.budget(TOKEN));
    turn(&ours, &budget).await.responded(200, None);
    turn(&ours, &budget).await.unused();
    drop(turn(&ours, &budget).await);
    let under_way = turn(&ours, &budget).await;
    ours.closed().await;
    let used = async || {
        turn(&theirs, &other).await.unused();
        theirs.closed().await;
        let snapshot = other.snapshot();
        let seen = (snapshot.degraded, snapshot.seen);
        assert_eq!(seen, (false, Some(Duration::ZERO)));
        snapshot.used
    };
    assert_eq!(used().await, 3, "not the one that was not used");
    clock.advance(11 * SECOND);
    assert_eq!(other.snapshot().seen, Some(11 * SECOND));
    assert_eq!(used().await, 2, "the answered one is older than a window");
    clock.advance(10 * SECOND);
    assert_eq!(used().await, 1, "the one that was given up is, too");
    under_way.responded(429, Some(30 * SECOND));
    ours.closed().await;
    let late = other.acquire(&Turn::new("things/add").with_max_wait(20 * SECOND));
    let late = late.await.unwrap_err();
    assert!(late.paused && late.free_in >= 30 * SECOND, "{late:?}");
    let text = fs::read_dir(folder.path()).unwrap();
    for file in text.map(|it| it.unwrap()) {
        assert!(!file.file_name().to_str().unwrap().contains(TOKEN));
        assert!(!fs::read_to_string(file.path()).unwrap().contains(TOKEN));
    }
}

#[tokio::test]
async fn closing_the_client_flushes_what_is_queued() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), VirtualClock::stopped());
    let client: Client = client()
        .budgets(process(folder.path(), 1, &clock))
        .transport(Script::new())
        .clock(clock.clone())
        .build()
        .unwrap();
    let permit = client.budget().acquire(&Turn::new("things/add")).await;
    let file = hold(folder.path());
    permit.unwrap().responded(200, None);
    let mut closed = pin!(client.close());
    let mut cx = Context::from_waker(Waker::noop());
    assert!(closed.as_mut().poll(&mut cx).is_pending(), "nobody writes");
    drop(file);
    closed.await.unwrap();
    let theirs = process(folder.path(), 1, &clock).budget(TOKEN);
    // A lease would count for 120 seconds longer.
    let mut next = acquire(&theirs);
    assert!(poll(&mut next).is_none());
    clock.advance(11 * SECOND);
    assert!(poll(&mut next).is_some());
}

#[tokio::test]
async fn a_process_that_dies_blocks_its_slot_no_longer_than_its_lease() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), VirtualClock::stopped());
    let dead = process(folder.path(), 1, &clock);
    std::mem::forget(acquire(&dead.budget(TOKEN)).await.unwrap());
    drop(dead);
    let budget = process(folder.path(), 1, &clock).budget(TOKEN);
    let mut waiting = acquire(&budget);
    // The attempt, the grace and the window.
    clock.advance(25 * SECOND);
    assert!(poll(&mut waiting).is_none());
    clock.advance(SECOND);
    assert!(poll(&mut waiting).is_some());
}

#[tokio::test]
async fn without_the_file_a_process_goes_on_alone_at_its_share() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), VirtualClock::stopped());
    let ours = process(folder.path(), 4, &clock);
    let (budget, other) = (
        ours.budget(TOKEN),
        process(folder.path(), 4, &clock).budget(TOKEN),
    );
    acquire(&budget).await.unwrap().responded(200, None);
    ours.closed().await;
    let file = hold(folder.path());
    let mut first = acquire(&budget);
    let mut permit = poll(&mut first);
    while permit.is_none() && clock.passed() < SECOND {
        clock.advance(Duration::from_millis(2));
        permit = poll(&mut first);
    }
    drop(first);
    assert!(permit.is_some() && clock.passed() <= Duration::from_millis(110));
    let snapshot = budget.snapshot();
    assert_eq!((snapshot.limit, snapshot.used, snapshot.free), (2, 2, 0));
    assert!(snapshot.degraded && snapshot.seen.is_none());
    let mut next = acquire(&budget);
    assert!(
        poll(&mut next).is_none(),
        "the share of two processes is used"
    );

    // What was sent alone is in the file as soon as it can be: one report finds it, the next one is complete.
    drop((file, permit));
    ours.closed().await;
    ours.closed().await;
    assert!(!budget.snapshot().degraded);
    let third = poll(&mut next);
    assert!(third.is_some(), "the limit of all is not");
    let fourth = acquire(&other).await;
    assert_eq!(other.snapshot().used, 4);
    assert!(poll(&mut acquire(&other)).is_none());
    drop((third, fourth));
}
