//! Verdicts on which values of its type a property has, and on what they mean.

use super::{Judgement, unnoticed};
use crate::edit::Move;
use crate::result::{Deployed, Direction, Policy, Wire};
use crate::rules::Rule;

pub(super) fn limit(change: Move, direction: Direction, policy: Policy) -> Judgement {
    match (direction, change) {
        (Direction::Request, Move::Looser) => still_accepted(Rule::RequestLimitLoosened),
        (Direction::Request, Move::Set) => limited(Rule::RequestLimitSet),
        (Direction::Request, Move::Tighter | Move::Aside) => limited(Rule::RequestLimitTightened),
        (Direction::Response, Move::Set | Move::Tighter) => fewer(Rule::ResponseLimit),
        (Direction::Response, Move::Looser | Move::Aside) => Judgement {
            rule: Rule::ResponseLimit,
            wire: match policy {
                Policy::Strict => Wire::Breaks,
                Policy::Vendor => Wire::Depends,
                Policy::Tolerant => Wire::Safe,
            },
            why: "Values beyond the old limit may arrive, for which some reader has no room.",
            deployed: Deployed::Works,
            deployed_why: "It does not check what arrives.",
        },
    }
}

fn limited(rule: Rule) -> Judgement {
    Judgement {
        rule,
        wire: Wire::Breaks,
        why: "Values beyond the new limit were accepted and are refused.",
        deployed: Deployed::Fails,
        deployed_why: "It keeps to the old limit only, so its calls beyond the new one are refused.",
    }
}

fn still_accepted(rule: Rule) -> Judgement {
    unnoticed(rule, Wire::Safe, "Whatever was accepted still is.")
}

fn fewer(rule: Rule) -> Judgement {
    unnoticed(rule, Wire::Safe, "Fewer values arrive.")
}

pub(super) fn months(change: Move, direction: Direction) -> Judgement {
    match (direction, change) {
        (Direction::Request, Move::Looser) => still_accepted(Rule::IntervalLengthened),
        (Direction::Request, Move::Set | Move::Tighter | Move::Aside) => Judgement {
            rule: Rule::IntervalShortened,
            wire: Wire::Breaks,
            why: "Longer intervals were accepted and are refused.",
            deployed: Deployed::Fails,
            deployed_why: "It asks for intervals as long as before, which are refused.",
        },
        (Direction::Response, _) => unnoticed(
            Rule::ResponseLimit,
            Wire::Docs,
            "It limits requests, not responses.",
        ),
    }
}

pub(super) fn at_least_one(change: Move, direction: Direction, policy: Policy) -> Judgement {
    match (direction, change) {
        (Direction::Request, Move::Looser) => still_accepted(Rule::RequestAtLeastOne),
        (Direction::Request, Move::Set | Move::Tighter | Move::Aside) => Judgement {
            rule: Rule::RequestAtLeastOne,
            wire: Wire::Breaks,
            why: "Requests with none of the properties were accepted and are refused.",
            deployed: Deployed::Fails,
            deployed_why: "Its calls with none of the properties are refused.",
        },
        (Direction::Response, change) => limit(change, direction, policy),
    }
}

pub(super) fn pattern(change: Move, direction: Direction, policy: Policy) -> Judgement {
    let rule = Rule::RequestPattern;
    match (direction, change) {
        (Direction::Request, Move::Set | Move::Tighter) => Judgement {
            rule,
            wire: Wire::Breaks,
            why: "Texts that the pattern does not match were accepted and are refused.",
            deployed: Deployed::Fails,
            deployed_why: "Its calls with other texts are refused.",
        },
        (Direction::Request, Move::Looser) => still_accepted(rule),
        (Direction::Request, Move::Aside) => Judgement {
            rule,
            wire: Wire::Undecided,
            why: "Only a person can tell whether the new pattern matches all that the old one does.",
            deployed: Deployed::Degrades,
            deployed_why: "Its calls with texts that only the old pattern matches are refused, if there are any.",
        },
        (Direction::Response, Move::Tighter) => fewer(Rule::ResponseHint),
        (Direction::Response, Move::Set) => hint(Wire::Safe, policy),
        (Direction::Response, Move::Looser) => hint(Wire::Breaks, policy),
        (Direction::Response, Move::Aside) => hint(Wire::Undecided, policy),
    }
}

/// What arrives may be other than the schema said; `checked` is the verdict of a reader that checks.
fn hint(checked: Wire, policy: Policy) -> Judgement {
    Judgement {
        rule: Rule::ResponseHint,
        wire: match policy {
            Policy::Strict => checked,
            Policy::Tolerant | Policy::Vendor => Wire::Docs,
        },
        why: "It tells what to expect; only a reader that checks is bound by it.",
        deployed: Deployed::Works,
        deployed_why: "It does not check what arrives.",
    }
}

pub(super) fn default(direction: Direction) -> Judgement {
    match direction {
        Direction::Request => Judgement {
            rule: Rule::RequestDefault,
            wire: Wire::Depends,
            why: "Requests without the property stay right and mean something else.",
            deployed: Deployed::Degrades,
            deployed_why: "Where it leaves the property out, the server does something else.",
        },
        Direction::Response => unnoticed(
            Rule::ResponseHint,
            Wire::Docs,
            "What arrives is what counts.",
        ),
    }
}

pub(super) fn meaning() -> Judgement {
    Judgement {
        rule: Rule::Meaning,
        wire: Wire::Depends,
        why: "The JSON is the same and may mean something else.",
        deployed: Deployed::Degrades,
        deployed_why: "It goes by the old meaning.",
    }
}
