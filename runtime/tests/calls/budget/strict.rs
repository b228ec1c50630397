//! Against a server that counts strictly, however long requests travel.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use mews_connector_runtime::transport::{Sending, Transport, TransportRequest, TransportResponse};
use mews_connector_runtime::{Client, Priority};
use serde_json::Value;

use super::{SECOND, WINDOW, now, plain, sleep};
use crate::layers::through;
use crate::support::{GetThings, add};

/// Draws the same numbers for the same seed.
struct Random(u64);

impl Random {
    /// From 0 to almost 1.
    fn fraction(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// A server that lets 200 requests of a token through in any 30 seconds, however long they travel.
#[derive(Clone)]
struct Strict(Arc<Mutex<Counts>>);

struct Counts {
    random: Random,
    /// How latencies are spread between the shortest and the longest; larger means more short ones.
    skew: i32,
    log: VecDeque<Instant>,
    accepted: usize,
    refused: usize,
    by_kind: [usize; 2],
}

impl Strict {
    fn new(seed: u64, skew: i32) -> Self {
        Self(Arc::new(Mutex::new(Counts {
            random: Random(seed),
            skew,
            log: VecDeque::new(),
            accepted: 0,
            refused: 0,
            by_kind: [0; 2],
        })))
    }

    fn client(&self) -> Client {
        plain().transport(through(self.clone())).build().unwrap()
    }

    /// Counts a request that arrives now.
    fn arrives(&self, body: &[u8]) -> u16 {
        let now = now();
        let mut counts = self.0.lock().unwrap();
        while counts.log.front().is_some_and(|it| now - *it >= WINDOW) {
            counts.log.pop_front();
        }
        counts.log.push_back(now);
        if counts.log.len() > 200 {
            counts.refused += 1;
            return 429;
        }
        counts.accepted += 1;
        let body: Value = serde_json::from_slice(body).unwrap();
        counts.by_kind[usize::from(body.get("Name").is_some())] += 1;
        200
    }
}

impl Transport for Strict {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        let body = request.into_body().into_bytes().unwrap();
        Box::pin(async move {
            let (there, back) = {
                let counts = &mut *self.0.lock().unwrap();
                let part = counts.random.fraction().powi(counts.skew);
                let latency = Duration::from_millis(10) + Duration::from_millis(1990).mul_f64(part);
                let there = latency.mul_f64(counts.random.fraction());
                (there, latency - there)
            };
            sleep(there).await;
            let status = self.arrives(&body);
            sleep(back).await;
            Ok(TransportResponse::json(status, r#"{"Things":[]}"#))
        })
    }
}

async fn five_minutes(skew: i32) -> (usize, usize) {
    let server = Strict::new(0x5EED, skew);
    let client = server.client();
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { while client.call(add()).await.is_ok() {} })
        })
        .collect();
    sleep(300 * SECOND).await;
    let counts = server.0.lock().unwrap();
    tasks.iter().for_each(tokio::task::JoinHandle::abort);
    (counts.accepted, counts.refused)
}

/// 10 windows of 200 requests are 2,000. The mean latency is about 300 ms.
#[tokio::test(start_paused = true)]
async fn l2_64_tasks_use_the_budget_and_never_see_a_429() {
    let (accepted, refused) = five_minutes(6).await;
    assert_eq!(refused, 0);
    assert!(accepted >= 1940, "{accepted} of 2000");
}

/// Every slot rests for a window after its response, so a mean latency of a second costs a thirtieth.
#[tokio::test(start_paused = true)]
async fn l2_long_latencies_cost_time_but_no_429() {
    let (accepted, refused) = five_minutes(1).await;
    assert_eq!(refused, 0);
    assert!(accepted >= 1900, "{accepted} of 2000");
}

#[tokio::test(start_paused = true)]
async fn l3_batch_calls_step_aside_but_are_not_starved() {
    let server = Strict::new(7, 6);
    let client = server.client();
    let mut tasks = Vec::new();
    for task in 0..64 {
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            if task % 2 == 0 {
                while client.call(add()).await.is_ok() {}
            } else {
                let batch = || client.call(GetThings::default()).priority(Priority::Batch);
                while batch().await.is_ok() {}
            }
        }));
    }
    sleep(300 * SECOND).await;
    let counts = server.0.lock().unwrap();
    tasks.iter().for_each(tokio::task::JoinHandle::abort);
    let [batch, interactive] = counts.by_kind;
    assert_eq!(counts.refused, 0);
    assert!(
        batch * 10 >= batch + interactive,
        "{batch} of {}",
        batch + interactive
    );
    assert!(interactive > 4 * batch, "{interactive} before {batch}");
}
