//! A request body is taken or revoked, whatever way leads to its bytes.

use std::task::Waker;

use super::*;

type Polled = Poll<Option<Result<Bytes, Revoked>>>;

fn body(text: &str) -> (RequestBody, Witness) {
    RequestBody::new(Zeroizing::new(text.as_bytes().to_vec()))
}

fn poll(body: &mut RequestBody) -> Polled {
    let mut cx = Context::from_waker(Waker::noop());
    let frame = Pin::new(body).poll_frame(&mut cx);
    frame.map(|frame| frame.map(|it| it.map(|frame| frame.into_data().unwrap())))
}

const BYTES: Polled = Poll::Ready(Some(Ok(Bytes::from_static(b"{}"))));
const REVOKED: Polled = Poll::Ready(Some(Err(Revoked(()))));

#[test]
fn body_that_was_taken_cannot_be_revoked() {
    let (mut polled, witness) = body("{}");
    assert!(!polled.is_end_stream());
    assert_eq!(polled.size_hint().exact(), Some(2));
    assert_eq!(poll(&mut polled), BYTES);
    assert!(!witness.revoke(), "it counts as sent");
    assert!(polled.is_end_stream());
    assert_eq!(polled.size_hint().exact(), Some(0));
    assert_eq!(poll(&mut polled), Poll::Ready(None));

    let (whole, witness) = body("{}");
    assert_eq!(whole.into_bytes(), Ok(Bytes::from_static(b"{}")));
    assert!(!witness.revoke());
}

#[test]
fn body_that_was_revoked_has_no_byte_and_never_looks_complete() {
    let (mut polled, witness) = body("{}");
    assert!(witness.revoke() && witness.revoke());
    for _ in 0..2 {
        assert!(!polled.is_end_stream());
        assert_eq!(polled.size_hint().exact(), Some(2), "as announced");
        assert_eq!(poll(&mut polled), REVOKED);
    }
    assert_eq!(polled.into_bytes(), Err(Revoked(())));
    assert!(witness.revoke(), "asking in vain is not sending");
}

#[test]
fn body_that_is_dropped_untouched_was_not_sent() {
    let (dropped, witness) = body("{}");
    drop(dropped);
    assert!(witness.revoke());
}

#[test]
fn empty_body_has_to_be_asked_for_like_any_other() {
    let (mut empty, _witness) = body("");
    assert!(!empty.is_end_stream());
    assert_eq!(empty.size_hint().exact(), None);
    assert_eq!(poll(&mut empty), Poll::Ready(Some(Ok(Bytes::new()))));
    assert!(empty.is_end_stream());

    let (mut empty, witness) = body("");
    assert!(witness.revoke());
    assert!(!empty.is_end_stream());
    assert_eq!(poll(&mut empty), REVOKED);
}

#[test]
fn revoked_reads_as_an_error_of_the_transport() {
    let error = TransportError::from(Revoked(()));
    assert!(!error.is_connect());
    assert_eq!(
        error.cause().to_string(),
        "the call was given up before its request was sent"
    );
}
