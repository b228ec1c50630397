//! What is known of the attempt under way, so that every way to end it says the same: an answer, an error, a time limit,
//! a call that is dropped at any point.

use std::time::Duration;

use http::StatusCode;

use super::Target;
use crate::budget::Permit;
use crate::error::OutcomeUnknown;
use crate::operation::Effect;
use crate::transport::Witness;

/// The attempt under way.
///
/// Ended or dropped, it revokes the body of its request. Its turn in the rate budget is given back only when that
/// succeeds, because only then the server cannot have counted it.
pub(super) struct UnderWay {
    witness: Witness,
    /// There until the head of the answer is.
    permit: Option<Permit>,
    status: Option<StatusCode>,
}

/// How far an attempt got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reached {
    /// Not a byte left, nor ever will.
    Nothing,
    /// The request left, at least in part.
    Server,
    /// The head of an answer came back.
    Head(StatusCode),
}

impl UnderWay {
    pub(super) fn new(witness: Witness, permit: Permit) -> Self {
        Self {
            witness,
            permit: Some(permit),
            status: None,
        }
    }

    /// The head of the answer is there.
    pub(super) fn answered(&mut self, status: StatusCode, retry_after: Option<Duration>) {
        self.status = Some(status);
        if let Some(permit) = self.permit.take() {
            permit.answered(status.as_u16(), retry_after);
        }
    }

    /// Ends the attempt. From here on nothing leaves that did not leave before.
    pub(super) fn end(&mut self) -> Reached {
        let unsent = self.witness.revoke();
        match (self.status, self.permit.take()) {
            (Some(status), _) => Reached::Head(status),
            (None, Some(permit)) if unsent => {
                permit.unused();
                Reached::Nothing
            }
            (None, _) if unsent => Reached::Nothing,
            (None, _) => Reached::Server,
        }
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.end();
    }
}

/// Leaves a trace of a call that is dropped although it may have had an effect: nobody is there to get an error.
///
/// `reached` is about the attempt under way, `doubt` about the ones before.
pub(super) fn warn_of_drop(
    target: &Target,
    reached: Option<Reached>,
    doubt: Option<&OutcomeUnknown>,
) {
    if target.effect == Effect::Read {
        return;
    }
    match (reached, doubt) {
        (Some(Reached::Head(status)), _) if status.is_success() => tracing::warn!(
            operation = %target.name,
            status = status.as_u16(),
            "the call was given up while its answer arrived; the status says that it was carried out"
        ),
        (Some(Reached::Nothing) | None, None) => {}
        _ => tracing::warn!(
            operation = %target.name,
            settled_by = target.settled_by,
            "the call was given up after it was sent; nobody can tell whether it was carried out"
        ),
    }
}
