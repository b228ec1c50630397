//! One charge, given up in one of four ways after 20 to 2,000 microseconds.

use std::future::{Future, IntoFuture as _, poll_fn};
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use mews_connector_runtime::budget::{
    Acquiring, Budget, Budgets, Permit, PermitOutcome, Snapshot, Turn, Unlimited,
};
use mews_connector_runtime::clock::{Clock, TokioClock};
use mews_connector_runtime::{
    Api, Client, ClientBuilder, Environment, Error, FreshConnections, RetryPolicy,
};
use serde_json::json;

static API: Api = Api::new("2026-08", "/api/connector/v1", 1000, 200, 30);

/// What a call said about itself, and how many turns in the rate budget it used up.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Said {
    Done {
        turns: usize,
    },
    Unknown {
        turns: usize,
    },
    NotSent {
        turns: usize,
    },
    /// Nobody was there to hear it; its turns are all that it said.
    Dropped {
        turns: usize,
    },
}

impl Said {
    pub(crate) fn turns(self) -> usize {
        let (Self::Done { turns }
        | Self::Unknown { turns }
        | Self::NotSent { turns }
        | Self::Dropped { turns }) = self;
        turns
    }
}

/// Makes one charge after the other.
pub(crate) struct Charger {
    client: Client,
    turns: Turns,
    precise: bool,
}

impl Charger {
    pub(crate) fn new(server: SocketAddr, task: usize) -> Self {
        let turns = Turns::default();
        let precise = task.is_multiple_of(2);
        // A connection per charge, as by default, or one that is kept and therefore there at once.
        let connections = if task % 8 < 2 {
            FreshConnections::default()
        } else {
            FreshConnections::Never
        };
        let builder = ClientBuilder::new(Environment::platform(format!("http://{server}")), &API)
            .client_token("client-token")
            .access_token("access-token")
            .client_name("Test 1.0")
            .fresh_connections(connections)
            .retry(RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO))
            .budgets(turns.clone());
        let builder = if precise {
            builder.clock(Precise(TokioClock::new()))
        } else {
            builder
        };
        let client = builder.build().expect("a client");
        Self {
            client,
            turns,
            precise,
        }
    }

    pub(crate) async fn charge(&self, number: usize) -> Said {
        self.turns.0.store(0, SeqCst);
        // Spread over the range in an order that looks random.
        let spread = (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        let limit = Duration::from_micros(20 + spread % 1980);
        let notes = json!({ "Notes": number.to_string() });
        let call = self.client.call_untyped("creditCards/charge", notes);
        let result = match number % 4 {
            0 => Some(call.deadline(limit).await),
            1 => Some(call.attempt_timeout(limit).await),
            2 => self.within(limit, call.into_future()).await,
            _ => {
                let task = tokio::spawn(call.into_future());
                self.within(limit, std::future::pending::<()>()).await;
                task.abort();
                task.await.ok()
            }
        };
        let turns = self.turns.0.load(SeqCst);
        match result {
            None => Said::Dropped { turns },
            Some(Err(error)) => said(&error, turns),
            Some(Ok(body)) if body.as_str().starts_with('{') => Said::Done { turns },
            Some(Ok(other)) => panic!("a response that nobody sent: {other}"),
        }
    }

    /// Drops a future when the time is over.
    async fn within<T>(&self, limit: Duration, future: impl Future<Output = T>) -> Option<T> {
        let mut future = pin!(future);
        let clock = TokioClock::new();
        let mut over = if self.precise {
            Precise(clock).sleep(limit)
        } else {
            clock.sleep(limit)
        };
        poll_fn(|cx| match future.as_mut().poll(cx) {
            Poll::Ready(value) => Poll::Ready(Some(value)),
            Poll::Pending => over.as_mut().poll(cx).map(|()| None),
        })
        .await
    }
}

fn said(error: &Error, turns: usize) -> Said {
    if error.outcome_unknown().is_some() {
        Said::Unknown { turns }
    } else if error.is_applied() {
        Said::Done { turns }
    } else {
        assert!(error.retry_safe(), "{error}");
        Said::NotSent { turns }
    }
}

/// A budget that counts the turns that were not given back.
#[derive(Clone, Default)]
struct Turns(Arc<AtomicUsize>);

impl Budget for Turns {
    fn acquire(&self, _: &Turn<'_>) -> Acquiring<'_> {
        self.0.fetch_add(1, SeqCst);
        let turns = Arc::clone(&self.0);
        let permit = Permit::new(move |ended| {
            if ended == PermitOutcome::Unused {
                turns.fetch_sub(1, SeqCst);
            }
        });
        Box::pin(async { Ok(permit) })
    }

    fn snapshot(&self) -> Snapshot {
        Unlimited::new().snapshot()
    }
}

impl Budgets for Turns {
    fn budget(&self, _: &str) -> Arc<dyn Budget> {
        Arc::new(self.clone())
    }
}

/// A clock that is exact to the microsecond, where tokio's is to the millisecond: it asks again and again.
struct Precise(TokioClock);

impl Clock for Precise {
    fn now(&self) -> Instant {
        self.0.now()
    }

    fn wall(&self) -> SystemTime {
        self.0.wall()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        if duration > Duration::from_millis(10) {
            return self.0.sleep(duration);
        }
        let clock = TokioClock::new();
        let end = clock.now() + duration;
        Box::pin(poll_fn(move |cx| {
            if clock.now() >= end {
                return Poll::Ready(());
            }
            cx.waker().wake_by_ref();
            Poll::Pending
        }))
    }
}
