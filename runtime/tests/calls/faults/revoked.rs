//! A call that is given up, against a transport whose connection belongs to somebody else and takes the body later: what
//! was told as not sent is never sent, however the call ends.

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mews_connector_runtime::budget::{
    Acquiring, Budget, Budgets, Permit, PermitOutcome, Snapshot, Turn, Unlimited,
};
use mews_connector_runtime::clock::{Clock as _, TokioClock};
use mews_connector_runtime::transport::{
    RequestBody, Sending, Transport, TransportError, TransportRequest, TransportResponse,
};
use mews_connector_runtime::{Client, ClientBuilder, Environment, Error, Phase};

use super::at_once;
use super::operations::{Add, Charge};
use crate::layers::through;
use crate::support::{GetThings, builder, dropped_after};

const SECOND: Duration = Duration::from_secs(1);

async fn sleep(time: Duration) {
    TokioClock::new().sleep(time).await;
}

/// What `send` does with a request, once its body is in the hands of the connection.
#[derive(Clone, Copy)]
enum Send {
    /// Waits for ever.
    Wait,
    /// Fails, while the connection still has the body.
    Fail,
    Panic,
    /// Answers, although nobody took the body.
    Response,
}

/// Bodies that connections have and did not take yet.
#[derive(Clone)]
struct Queue {
    send: Send,
    bodies: Arc<Mutex<Vec<RequestBody>>>,
}

impl Queue {
    fn new(send: Send) -> Self {
        let bodies = Arc::default();
        Self { send, bodies }
    }

    /// What the connections do now: each takes the body that it has. Says how many had one and how many sent it.
    fn run(&self) -> (usize, usize) {
        let bodies = std::mem::take(&mut *self.bodies.lock().unwrap());
        let had = bodies.len();
        let sent = bodies.into_iter().filter_map(|it| it.into_bytes().ok());
        (had, sent.count())
    }

    fn builder(&self) -> ClientBuilder<Client> {
        builder(Environment::Demo)
            .retry(at_once())
            .transport(through(self.clone()))
    }
}

impl Transport for Queue {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        self.bodies.lock().unwrap().push(request.into_body());
        let send = self.send;
        Box::pin(async move {
            match send {
                Send::Wait => std::future::pending().await,
                Send::Fail => Err(TransportError::broken("the queue is full")),
                Send::Panic => panic!("a fault of the transport"),
                Send::Response => Ok(TransportResponse::json(200, "{}")),
            }
        })
    }
}

fn assert_unsent(error: &Error, attempts: u32) {
    assert_eq!(
        (error.phase(), error.attempts()),
        (Phase::NotSent, attempts)
    );
    assert!(error.retry_safe() && error.outcome_unknown().is_none());
    assert!(error.to_string().contains("nothing was sent"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn fault_06_time_limit_leaves_nothing_to_take() {
    let queue = Queue::new(Send::Wait);
    let client = queue.builder().build().unwrap();
    let call = client.call(Charge).attempt_timeout(SECOND);
    assert_unsent(&call.await.unwrap_err(), 3);
    assert_eq!(queue.run(), (3, 0));

    let call = client.call(Charge).deadline(SECOND);
    assert_unsent(&call.await.unwrap_err(), 1);
    assert_eq!(queue.run(), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn fault_06_time_limit_after_the_body_was_taken_is_a_doubt() {
    let queue = Queue::new(Send::Wait);
    let client = queue.builder().build().unwrap();
    let call = tokio::spawn(client.call(Charge).attempt_timeout(SECOND).into_future());
    sleep(SECOND / 2).await;
    assert_eq!(queue.run(), (1, 1));
    let error = call.await.unwrap().unwrap_err();
    assert_eq!((error.phase(), error.attempts()), (Phase::NoResponse, 1));
    assert!(error.outcome_unknown().is_some() && !error.retry_safe());
}

#[tokio::test(start_paused = true)]
async fn fault_48_dropped_call_leaves_nothing_to_take() {
    let queue = Queue::new(Send::Wait);
    let client = queue.builder().build().unwrap();
    let call = client.call(Add).into_future();
    assert!(dropped_after(SECOND, call).await.is_none());
    let task = tokio::spawn(client.call(Add).into_future());
    sleep(SECOND).await;
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    assert_eq!(queue.run(), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn fault_48_dropped_stream_leaves_nothing_to_take() {
    let queue = Queue::new(Send::Wait);
    let client = queue.builder().build().unwrap();
    let mut items = client.call(GetThings::default()).items();
    assert!(dropped_after(SECOND, items.try_next()).await.is_none());
    assert_eq!(queue.bodies.lock().unwrap().len(), 1);
    drop(items);
    let mut pages = client.call(GetThings::default()).pages();
    assert!(dropped_after(SECOND, pages.try_next()).await.is_none());
    drop(pages);
    assert_eq!(queue.run(), (2, 0));
}

#[test]
fn fault_49_runtime_that_ends_leaves_nothing_to_take() {
    let queue = Queue::new(Send::Wait);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_time()
        .build()
        .unwrap();
    let client = queue.builder().build().unwrap();
    runtime.spawn(client.call(Add).into_future());
    while queue.bodies.lock().unwrap().is_empty() {
        std::thread::yield_now();
    }
    drop(runtime);
    assert_eq!(queue.run(), (1, 0));
}

#[tokio::test]
async fn fault_03_failure_of_the_transport_leaves_nothing_to_take() {
    let queue = Queue::new(Send::Fail);
    let client = queue.builder().build().unwrap();
    assert_unsent(&client.call(Charge).await.unwrap_err(), 3);
    assert_eq!(queue.run(), (3, 0));
}

#[tokio::test]
async fn panic_leaves_nothing_to_take() {
    let queue = Queue::new(Send::Panic);
    let client = queue.builder().build().unwrap();
    let task = tokio::spawn(AssertUnwindSafe(client.call(Add).into_future()));
    assert!(task.await.unwrap_err().is_panic());
    assert_eq!(queue.run(), (1, 0));
}

#[tokio::test]
async fn answer_without_the_body_leaves_nothing_to_take() {
    let queue = Queue::new(Send::Response);
    let client = queue.builder().build().unwrap();
    assert!(client.call(Add).await.is_ok(), "a response is a response");
    assert_eq!(queue.run(), (1, 0));
}

/// Keeps what became of its turns.
#[derive(Clone, Default)]
struct Turns(Arc<Mutex<Vec<PermitOutcome>>>);

impl Budget for Turns {
    fn acquire(&self, _: &Turn<'_>) -> Acquiring<'_> {
        let ended = Arc::clone(&self.0);
        let permit = Permit::new(move |it| ended.lock().unwrap().push(it));
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

#[tokio::test(start_paused = true)]
async fn fault_48_turn_is_given_back_only_when_nothing_can_leave_any_more() {
    for (taken, expected) in [
        (false, PermitOutcome::Unused),
        (true, PermitOutcome::GivenUp),
    ] {
        let (queue, turns) = (Queue::new(Send::Wait), Turns::default());
        let client = queue.builder().budgets(turns.clone()).build().unwrap();
        let task = tokio::spawn(client.call(Add).into_future());
        sleep(SECOND).await;
        if taken {
            assert_eq!(queue.run(), (1, 1));
        }
        assert!(turns.0.lock().unwrap().is_empty());
        task.abort();
        assert!(task.await.unwrap_err().is_cancelled());
        assert_eq!(*turns.0.lock().unwrap(), [expected]);
        assert_eq!(queue.run().1, 0);
    }
}
