//! What is known of the attempt under way, so that every way to end it says the same: a response, an error, a time limit,
//! a call that is dropped at any point.

use std::time::Duration;

use http::StatusCode;

use super::exchange::Target;
use crate::budget::Permit;
use crate::error::OutcomeUnknown;
use crate::operation::Effect;
use crate::transport::Witness;

/// The attempt under way.
///
/// Ended or dropped, it revokes the body of its request. Its turn in the rate budget is given back only when that
/// succeeds, because only then the server cannot have counted it.
pub(super) struct AttemptGuard {
    witness: Witness,
    /// There until the head of the response is.
    permit: Option<Permit>,
    head: Option<Reached>,
    /// The length of the request's body.
    length: usize,
}

/// How far an attempt got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reached {
    /// Not a byte left, nor ever will.
    Nothing,
    /// The request left, at least in part.
    Server,
    /// The head of a response came back that does not say that the call was carried out.
    Head,
    /// The head of a response came back, with a 2xx that is the API's as far as a head can tell.
    Success(StatusCode),
}

impl AttemptGuard {
    pub(super) fn new(witness: Witness, permit: Permit, length: usize) -> Self {
        Self {
            witness,
            permit: Some(permit),
            head: None,
            length,
        }
    }

    /// The head of the response is there; `foreign` says that its body is not the API's.
    pub(super) fn answered(
        &mut self,
        status: StatusCode,
        foreign: bool,
        retry_after: Option<Duration>,
    ) {
        let success = status.is_success() && !foreign;
        self.head = Some(if success {
            Reached::Success(status)
        } else {
            Reached::Head
        });
        if let Some(permit) = self.permit.take() {
            permit.responded(status.as_u16(), retry_after);
        }
    }

    /// The bytes of the request that left, as far as is known: all or none.
    pub(super) fn sent(&self, reached: Reached) -> usize {
        if reached == Reached::Nothing {
            0
        } else {
            self.length
        }
    }

    /// Ends the attempt. From here on nothing leaves that did not leave before.
    pub(super) fn end(&mut self) -> Reached {
        let unsent = self.witness.revoke();
        match (self.head, self.permit.take()) {
            (Some(head), _) => head,
            (None, Some(permit)) if unsent => {
                permit.unused();
                Reached::Nothing
            }
            (None, _) if unsent => Reached::Nothing,
            (None, _) => Reached::Server,
        }
    }
}

impl Drop for AttemptGuard {
    fn drop(&mut self) {
        self.end();
    }
}

/// Leaves a trace of a call that is dropped, since no caller is left to get an error: a warning when it may have had an
/// effect, and otherwise a line for whoever debugs.
///
/// `reached` is about the attempt under way, `doubt` about the ones before.
pub(super) fn log_drop(
    client: Option<&str>,
    target: &Target,
    reached: Option<Reached>,
    doubt: Option<&OutcomeUnknown>,
) {
    match (reached, doubt) {
        _ if target.effect == Effect::Read => {
            tracing::debug!(client, operation = %target.name, "the call was given up");
        }
        (Some(Reached::Success(status)), _) => tracing::warn!(
            client,
            operation = %target.name,
            status = status.as_u16(),
            "the call was given up while its response arrived; the status says that it was carried out"
        ),
        (Some(Reached::Nothing) | None, None) => tracing::debug!(
            client,
            operation = %target.name,
            "the call was given up; it was not carried out"
        ),
        _ => tracing::warn!(
            client,
            operation = %target.name,
            confirmed_by = target.confirmed_by,
            "the call was given up after it was sent; it is unknown whether it was carried out"
        ),
    }
}
