//! Who decides whether a request leaves: the transport that takes its body, or the call that gives it up.
//!
//! A client that looks whether the body was taken, and then says "nothing was sent", can be wrong a moment later: the
//! connection may belong to a task of its own, which takes the body in between. So the two exclude each other. Each
//! tries to change one atomic state, and only one of them can; the other one learns that it came second.
//!
//! This file needs nothing but atomics, so that `tests/loom` can run it through every order of events.

#[cfg(loom)]
use loom::sync::atomic::{AtomicU8, Ordering};
#[cfg(not(loom))]
use std::sync::atomic::{AtomicU8, Ordering};

const UNSENT: u8 = 0;
const TAKEN: u8 = 1;
const REVOKED: u8 = 2;

/// The state of one request: unsent until it is either taken or revoked, which is decided once and for all.
#[derive(Debug)]
pub(crate) struct Claim(AtomicU8);

impl Claim {
    pub(crate) fn new() -> Self {
        Self(AtomicU8::new(UNSENT))
    }

    /// Claims the body for sending. False when the call was given up before: not a byte may leave then.
    pub(crate) fn take(&self) -> bool {
        self.decide(TAKEN)
    }

    /// Gives the request up. False when its body was taken before: the request counts as sent then.
    pub(crate) fn revoke(&self) -> bool {
        self.decide(REVOKED)
    }

    /// Changes the state unless somebody did so before; says whether this is the state in the end.
    fn decide(&self, wanted: u8) -> bool {
        match self
            .0
            .compare_exchange(UNSENT, wanted, Ordering::AcqRel, Ordering::Acquire)
        {
            Ok(_) => true,
            Err(decided) => decided == wanted,
        }
    }
}
