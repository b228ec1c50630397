//! Verdicts on edits of enums and unions.

use super::{Judgement, unnoticed};
use crate::result::{Deployed, Direction, Policy, Wire};
use crate::rules::Rule;

pub(super) fn value_added(announced: bool, direction: Direction, policy: Policy) -> Judgement {
    match direction {
        Direction::Request => unsent(Rule::RequestValueAdded),
        Direction::Response if announced => foretold(Rule::ResponseValueAdded),
        Direction::Response => unknown(Rule::ResponseValueAdded, policy),
    }
}

fn unsent(rule: Rule) -> Judgement {
    unnoticed(rule, Wire::Safe, "Nobody sends it yet.")
}

/// Something arrives that readers do not know.
fn unknown(rule: Rule, policy: Policy) -> Judgement {
    Judgement {
        wire: match policy {
            Policy::Strict => Wire::Breaks,
            Policy::Tolerant | Policy::Vendor => Wire::Depends,
        },
        why: "Readers may meet what they do not know.",
        ..foretold(rule)
    }
}

/// The same, where the schema said that it would.
fn foretold(rule: Rule) -> Judgement {
    Judgement {
        rule,
        wire: Wire::Safe,
        why: "Readers were told that values are added.",
        deployed: Deployed::Degrades,
        deployed_why: "It keeps what it does not know as an unknown value.",
    }
}

pub(super) fn value_removed(direction: Direction) -> Judgement {
    match direction {
        Direction::Request => Judgement {
            rule: Rule::RequestValueRemoved,
            wire: Wire::Breaks,
            why: "Requests with the value were right and are refused.",
            deployed: Deployed::Fails,
            deployed_why: "Its calls with the value are refused.",
        },
        Direction::Response => unnoticed(
            Rule::ResponseValueRemoved,
            Wire::Safe,
            "Readers wait for a value that never comes.",
        ),
    }
}

pub(super) fn value_renamed(
    announced: bool,
    declared: bool,
    direction: Direction,
    policy: Policy,
) -> Judgement {
    let rule = Rule::ValueRenamed;
    match direction {
        Direction::Request => Judgement {
            rule,
            wire: Wire::Breaks,
            why: "Requests with the old value were right and are refused.",
            deployed: Deployed::Fails,
            deployed_why: "Its calls with the old value are refused.",
        },
        Direction::Response if declared => Judgement {
            rule,
            wire: Wire::Breaks,
            why: "Readers wait for the old value, and the new one says the same.",
            deployed: Deployed::Degrades,
            deployed_why: "It keeps the new value as an unknown one, and never sees the old one again.",
        },
        Direction::Response if announced => foretold(rule),
        Direction::Response => unknown(rule, policy),
    }
}

pub(super) fn extensible(now: bool, direction: Direction) -> Judgement {
    match (now, direction) {
        (true, Direction::Response) => Judgement {
            rule: Rule::EnumOpened,
            wire: Wire::Depends,
            why: "Values that nobody knows yet are announced.",
            deployed: Deployed::Works,
            deployed_why: "It keeps values that it does not know anyway.",
        },
        (false, _) | (_, Direction::Request) => unnoticed(
            Rule::EnumOpened,
            Wire::Safe,
            "The values are the same as before.",
        ),
    }
}

pub(super) fn enum_type(alike: bool) -> Judgement {
    let rule = Rule::EnumType;
    match alike {
        true => unnoticed(rule, Wire::Safe, "Numbers are numbers in JSON."),
        false => Judgement {
            rule,
            wire: Wire::Breaks,
            why: "The same value is another kind of JSON.",
            deployed: Deployed::Fails,
            deployed_why: "It sends and reads the old values.",
        },
    }
}

pub(super) fn case_added(direction: Direction, policy: Policy) -> Judgement {
    match direction {
        Direction::Request => unsent(Rule::CaseAdded),
        Direction::Response => unknown(Rule::CaseAdded, policy),
    }
}

pub(super) fn case_removed(direction: Direction) -> Judgement {
    match direction {
        Direction::Request => Judgement {
            rule: Rule::CaseRemoved,
            wire: Wire::Breaks,
            why: "Requests with the case were right and are refused.",
            deployed: Deployed::Fails,
            deployed_why: "Its calls with the case are refused.",
        },
        Direction::Response => unnoticed(
            Rule::CaseRemoved,
            Wire::Safe,
            "Readers wait for a case that never comes.",
        ),
    }
}

pub(super) fn order() -> Judgement {
    unnoticed(
        Rule::ChoiceOrder,
        Wire::None,
        "JSON knows no order of values.",
    )
}

pub(super) fn tag() -> Judgement {
    Judgement {
        rule: Rule::TagChanged,
        wire: Wire::Breaks,
        why: "Clients and servers look for the tag or the payload where it no longer is.",
        deployed: Deployed::Fails,
        deployed_why: "It sends and expects the old tag.",
    }
}
