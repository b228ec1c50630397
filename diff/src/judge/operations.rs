//! Verdicts on operations: whether they are there, who may call them, and when.

use super::{Judgement, unnoticed};
use crate::edit::{Notice, Repeats};
use crate::result::{Deployed, Direction, Wire};
use crate::rules::Rule;

pub(super) fn added(dated: bool) -> Judgement {
    let rule = match dated {
        true => Rule::OperationVersionAdded,
        false => Rule::OperationAdded,
    };
    unnoticed(rule, Wire::Safe, "Nobody calls it yet.")
}

pub(super) fn removed(notice: Notice, direction: Direction) -> Judgement {
    match (notice, direction) {
        (Notice::None, _) => gone(Rule::OperationRemovedUnannounced, direction),
        (Notice::Early, _) => gone(Rule::OperationRemovedEarly, direction),
        (Notice::Kept | Notice::Undated, Direction::Response) => {
            gone(Rule::OperationRemovedAsAnnounced, direction)
        }
        (Notice::Undated, Direction::Request) => Judgement {
            rule: Rule::OperationRemovedAsAnnounced,
            wire: Wire::Undecided,
            why: "Calls are refused; a document without a date does not tell whether the announced date has passed.",
            deployed: Deployed::Fails,
            deployed_why: "Its calls of the operation are refused.",
        },
        (Notice::Kept, Direction::Request) => Judgement {
            rule: Rule::OperationRemovedAsAnnounced,
            wire: Wire::Safe,
            why: "Calls are refused as announced.",
            deployed: Deployed::Fails,
            deployed_why: "Its calls of the operation are refused, as was announced.",
        },
    }
}

/// Nothing is any more where it was called.
pub(super) fn gone(rule: Rule, direction: Direction) -> Judgement {
    let (wire, why) = match direction {
        Direction::Request => (Wire::Breaks, "Calls of it were accepted and are refused."),
        Direction::Response => (Wire::Safe, "There are no responses any more."),
    };
    Judgement {
        rule,
        wire,
        why,
        deployed: Deployed::Fails,
        deployed_why: "Its calls of the operation are refused.",
    }
}

pub(super) fn rust_name() -> Judgement {
    unnoticed(
        Rule::OperationRustName,
        Wire::None,
        "The path and both bodies are the same.",
    )
}

pub(super) fn deprecated(rule: Rule) -> Judgement {
    unnoticed(rule, Wire::Safe, "It goes on working until its date.")
}

pub(super) fn undeprecated() -> Judgement {
    unnoticed(
        Rule::DeprecationWithdrawn,
        Wire::Safe,
        "What was to be removed stays.",
    )
}

pub(super) fn date(earlier: bool) -> Judgement {
    match earlier {
        true => Judgement {
            rule: Rule::DeprecationDate,
            wire: Wire::Depends,
            why: "Calls go on working until the date, and callers were promised a later one.",
            deployed: Deployed::Degrades,
            deployed_why: "It stops working earlier than announced.",
        },
        false => unnoticed(
            Rule::DeprecationDate,
            Wire::Safe,
            "Callers have at least as much time as promised.",
        ),
    }
}

pub(super) fn restricted(now: bool) -> Judgement {
    match now {
        true => Judgement {
            rule: Rule::Restricted,
            wire: Wire::Depends,
            why: "The JSON is the same; whether the caller has access decides.",
            deployed: Deployed::Degrades,
            deployed_why: "It is refused unless its application has access.",
        },
        false => unnoticed(
            Rule::RestrictionLifted,
            Wire::Safe,
            "More callers are accepted.",
        ),
    }
}

pub(super) fn portfolio(now: bool, direction: Direction) -> Judgement {
    match (now, direction) {
        (false, Direction::Request) => Judgement {
            rule: Rule::TokenKind,
            wire: Wire::Breaks,
            why: "Calls with a portfolio access token were accepted and are refused.",
            deployed: Deployed::Fails,
            deployed_why: "Its calls with a portfolio access token are refused.",
        },
        (true, _) | (_, Direction::Response) => {
            unnoticed(Rule::TokenKind, Wire::Safe, "No kind of token is refused.")
        }
    }
}

/// What a deployed client does after a lost response, as runtime/src/retry/decide.rs has it.
pub(super) fn effect(old: Repeats, new: Repeats, direction: Direction) -> Judgement {
    let deployed_why = match (direction, old) {
        (Direction::Request, Repeats::Always) if new < old => {
            "After a lost response it retries the call, as the old effect allowed."
        }
        (Direction::Request, Repeats::WhenAsked) if new < old => {
            "After a lost response it retries the call, as the old effect allowed, when the program has asked for that."
        }
        _ => {
            return unnoticed(
                Rule::Effect,
                Wire::None,
                "The JSON is the same, and no client retries what it must not.",
            );
        }
    };
    Judgement {
        rule: Rule::Effect,
        wire: Wire::Depends,
        why: "The JSON is the same; a client that retries calls may do twice what must be done once.",
        deployed: Deployed::Degrades,
        deployed_why,
    }
}

pub(super) fn effect_unknown(direction: Direction) -> Judgement {
    match direction {
        Direction::Request => Judgement {
            rule: Rule::Effect,
            wire: Wire::Undecided,
            why: "One side does not say what sending the operation twice does, so only a person can tell.",
            deployed: Deployed::Works,
            deployed_why: "It sends and reads the same JSON as before.",
        },
        Direction::Response => unnoticed(Rule::Effect, Wire::None, "The JSON is the same."),
    }
}

pub(super) fn base_path() -> Judgement {
    Judgement {
        rule: Rule::BasePath,
        wire: Wire::Depends,
        why: "The schema does not say whether the old prefix is still served.",
        deployed: Deployed::Fails,
        deployed_why: "It sends every call to the old prefix.",
    }
}
