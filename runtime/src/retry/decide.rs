//! The decision: may this call be sent again, and if not, what is known of its effect?
//!
//! A pure function, so that its test can be the whole table. It knows neither time nor numbers of attempts: whether
//! there is room for another attempt is the engine's business.
//!
//! The two questions are asked apart, since the responses do not follow from each other. A charge whose response was cut off
//! was carried out, and must not be sent again. A charge without a response may have been carried out or not, and must not
//! be sent again either, but its caller has to be told of the doubt. A read may always be sent again as far as effects go,
//! and yet it is not where the same request would end the same way.
//!
//! Both are decided from three things: how far the attempt got (the [`Outcome`]), what sending the operation twice would do
//! (its [`Effect`] and whether it moves money, from the schema), and what the caller chose (the [`RetryPolicy`], which can only
//! widen what is sent again for writes that set a state, and narrow it after a 429). Nothing here guesses: an outcome counts as
//! harmless only where the server cannot have seen the request, or where the API itself said that it refused. A status
//! alone is no such word, since a proxy may have sent it after the work was done.

use std::time::Duration;

use super::{Outcome, RetryPolicy};
use crate::operation::Effect;

/// What follows from one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decision {
    /// Whether the call may be sent again.
    pub(crate) retry: Option<Retry>,
    /// What is known of the attempt's effect, whether another one follows or not.
    pub(crate) ending: Ending,
}

/// Another attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Retry {
    /// How long the server asks to wait; otherwise the client chooses.
    pub(crate) after: Option<Duration>,
}

/// What is known of an attempt's effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// There is none: it was not carried out, or it only reads.
    Nothing,
    /// It was carried out.
    Applied,
    /// It is unknown.
    Unknown,
}

/// Decides about one attempt.
pub(crate) fn decide(
    outcome: Outcome,
    effect: Effect,
    money: bool,
    policy: &RetryPolicy,
) -> Decision {
    let ending = ending(outcome, effect);
    let may_repeat = match outcome {
        // Not carried out, for certain, so even a charge may be sent again.
        Outcome::NotSent => true,
        // The API refuses before it begins, so its own 429 is as good as not sent. One that a firewall made up may come
        // after the work, so a write stops there.
        Outcome::RateLimited { proven, .. } => {
            policy.rate_limited && (proven || effect == Effect::Read)
        }
        // Trouble on the way or at the server, which may be over soon. The request may have been carried out, so sending it
        // again must do no harm. A write that sets a state would set the same state again, but it might undo a change that
        // somebody else made in between, so that is the caller's choice, and none where money moves. A metered read would
        // spend its quota twice.
        Outcome::NoResponse | Outcome::Unavailable { .. } => match effect {
            Effect::Read => true,
            Effect::AbsoluteWrite => policy.absolute_writes && !money,
            Effect::MeteredRead | Effect::AdditiveWrite => false,
        },
        // The API itself failed, and may have done so in the middle of the work.
        Outcome::Fault => effect == Effect::Read,
        // The same response may be cut at the same place for ever, so one more attempt has to do.
        Outcome::Cut { again } => effect == Effect::Read && !again,
        // The same request would end the same way.
        Outcome::Unsendable
        | Outcome::TooMuchWork
        | Outcome::Unreadable
        | Outcome::Foreign
        | Outcome::Denied
        | Outcome::Done => false,
    };
    let after = match outcome {
        Outcome::RateLimited { after, .. } | Outcome::Unavailable { after } => after,
        _ => None,
    };
    Decision {
        retry: may_repeat.then_some(Retry { after }),
        ending,
    }
}

/// What is known of the effect. The order of the arms matters: what proves that nothing was done, or that all was, holds
/// for every operation; then reads have no effect to know of; what is left are writes and the quota of metered reads.
fn ending(outcome: Outcome, effect: Effect) -> Ending {
    match outcome {
        Outcome::NotSent
        | Outcome::Unsendable
        | Outcome::RateLimited { proven: true, .. }
        | Outcome::Denied => Ending::Nothing,
        Outcome::Done => Ending::Applied,
        _ if effect == Effect::Read => Ending::Nothing,
        // The head of a success came, and the API sends that when it is done. The caller lost the body and not the work.
        Outcome::Cut { .. } | Outcome::Unreadable => Ending::Applied,
        Outcome::NoResponse
        | Outcome::RateLimited { proven: false, .. }
        | Outcome::Unavailable { .. }
        | Outcome::Fault
        | Outcome::TooMuchWork
        | Outcome::Foreign => Ending::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AFTER: Option<Duration> = Some(Duration::from_secs(3));

    /// What one cell of the table says.
    #[derive(Debug, Clone, Copy, PartialEq)]
    enum Cell {
        /// Sent again; nothing happened.
        Again,
        /// Not sent again; nothing happened.
        Stop,
        /// Not sent again; it was carried out.
        Applied,
        /// Not sent again; nobody knows.
        Unknown,
        /// Nobody knows, and sent again only if the caller opted in.
        OptIn,
        /// Sent again unless the caller opted out; nothing happened.
        OptOut,
    }
    use Cell::{Again, Applied, OptIn, OptOut, Stop, Unknown};

    /// Rows: outcomes. Columns: read, metered read, absolute write, additive write.
    const TABLE: [(Outcome, [Cell; 4]); 17] = [
        (Outcome::NotSent, [Again; 4]),
        (Outcome::Unsendable, [Stop; 4]),
        (limited(None, true), [OptOut; 4]),
        (limited(AFTER, true), [OptOut; 4]),
        (limited(None, false), [OptOut, Unknown, Unknown, Unknown]),
        (limited(AFTER, false), [OptOut, Unknown, Unknown, Unknown]),
        (Outcome::NoResponse, [Again, Unknown, OptIn, Unknown]),
        (
            Outcome::Unavailable { after: None },
            [Again, Unknown, OptIn, Unknown],
        ),
        (
            Outcome::Unavailable { after: AFTER },
            [Again, Unknown, OptIn, Unknown],
        ),
        (Outcome::Fault, [Again, Unknown, Unknown, Unknown]),
        (Outcome::TooMuchWork, [Stop, Unknown, Unknown, Unknown]),
        (
            Outcome::Cut { again: false },
            [Again, Applied, Applied, Applied],
        ),
        (
            Outcome::Cut { again: true },
            [Stop, Applied, Applied, Applied],
        ),
        (Outcome::Unreadable, [Stop, Applied, Applied, Applied]),
        (Outcome::Foreign, [Stop, Unknown, Unknown, Unknown]),
        (Outcome::Denied, [Stop; 4]),
        (Outcome::Done, [Applied; 4]),
    ];

    const fn limited(after: Option<Duration>, proven: bool) -> Outcome {
        Outcome::RateLimited { after, proven }
    }

    const EFFECTS: [Effect; 4] = [
        Effect::Read,
        Effect::MeteredRead,
        Effect::AbsoluteWrite,
        Effect::AdditiveWrite,
    ];

    fn policies() -> impl Iterator<Item = RetryPolicy> {
        [(false, false), (false, true), (true, false), (true, true)]
            .into_iter()
            .map(|(rate_limited, absolute_writes)| {
                RetryPolicy::default()
                    .with_rate_limited(rate_limited)
                    .with_absolute_writes(absolute_writes)
            })
    }

    #[test]
    fn the_whole_table() {
        let mut cells = 0;
        for (outcome, row) in TABLE {
            for (effect, cell) in EFFECTS.into_iter().zip(row) {
                for money in [false, true] {
                    for policy in policies() {
                        let (again, ending) = match cell {
                            Again => (true, Ending::Nothing),
                            Stop => (false, Ending::Nothing),
                            Applied => (false, Ending::Applied),
                            Unknown => (false, Ending::Unknown),
                            OptIn => (policy.absolute_writes && !money, Ending::Unknown),
                            OptOut => (policy.rate_limited, Ending::Nothing),
                        };
                        let after = match outcome {
                            Outcome::RateLimited { after, .. } | Outcome::Unavailable { after } => {
                                after
                            }
                            _ => None,
                        };
                        let expected = Decision {
                            retry: again.then_some(Retry { after }),
                            ending,
                        };
                        assert_eq!(
                            decide(outcome, effect, money, &policy),
                            expected,
                            "{outcome:?}, {effect:?}, money: {money}, {policy:?}"
                        );
                        cells += 1;
                    }
                }
            }
        }
        assert_eq!(cells, 17 * 4 * 2 * 4);
    }

    #[test]
    fn no_setting_repeats_what_may_have_been_added_or_paid() {
        for (outcome, _) in TABLE {
            for effect in EFFECTS {
                for policy in policies() {
                    for money in [false, true] {
                        let decision = decide(outcome, effect, money, &policy);
                        let dangerous = effect == Effect::AdditiveWrite
                            || (money && effect == Effect::AbsoluteWrite);
                        if dangerous && decision.ending != Ending::Nothing {
                            assert_eq!(decision.retry, None, "{outcome:?}");
                        }
                    }
                }
            }
        }
    }
}
