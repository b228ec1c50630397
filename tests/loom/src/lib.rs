//! The state that decides whether a request leaves, through every order of events that two or three threads can have.
//!
//! `.ci/loom` runs it: the tests need `--cfg loom`, and without it there is nothing here.

#![cfg(all(test, loom))]

#[path = "../../../runtime/src/transport/claim.rs"]
mod claim;

use claim::Claim;
use loom::sync::Arc;
use loom::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use loom::thread;

#[test]
fn of_taking_and_revoking_exactly_one_succeeds() {
    loom::model(|| {
        let claim = Arc::new(Claim::new());
        let connection = thread::spawn({
            let claim = Arc::clone(&claim);
            move || claim.take()
        });
        let unsent = claim.revoke();
        let sent = connection.join().unwrap();
        assert!(unsent != sent, "unsent: {unsent}, sent: {sent}");
        // What was decided stays, however often either side asks.
        assert_eq!((claim.take(), claim.revoke()), (sent, unsent));
        assert_eq!((claim.revoke(), claim.take()), (unsent, sent));
    });
}

/// A call gives its first request up and sends a second one if it may. The first connection may be at any point.
#[test]
fn call_that_sends_again_after_giving_up_is_received_once() {
    loom::model(|| {
        let received = Arc::new(AtomicUsize::new(0));
        let connect = |claim: &Arc<Claim>| {
            let (claim, received) = (Arc::clone(claim), Arc::clone(&received));
            thread::spawn(move || {
                if claim.take() {
                    received.fetch_add(1, Relaxed);
                }
            })
        };
        let first = Arc::new(Claim::new());
        let connection = connect(&first);
        let again = first.revoke();
        if again {
            connect(&Arc::new(Claim::new())).join().unwrap();
        }
        connection.join().unwrap();
        assert_eq!(received.load(Relaxed), 1, "sent again: {again}");
    });
}

/// A call that is dropped while its time limit is over: two sides give up, and both learn the same.
#[test]
fn all_who_give_up_learn_the_same() {
    loom::model(|| {
        let claim = Arc::new(Claim::new());
        let [connection, dropped] = [Claim::take, Claim::revoke].map(|act| {
            let claim = Arc::clone(&claim);
            thread::spawn(move || act(&claim))
        });
        let unsent = claim.revoke();
        assert_eq!(dropped.join().unwrap(), unsent);
        assert_eq!(connection.join().unwrap(), !unsent);
    });
}
