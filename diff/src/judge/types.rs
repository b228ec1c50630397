//! Verdicts on the types of properties: whether the values of the one are values of the other.

use super::{Judgement, unnoticed};
use crate::edit::{Kind, Relation};
use crate::result::{Deployed, Direction, Policy, Wire};
use crate::rules::Rule;

pub(super) fn changed(relation: Relation, direction: Direction, policy: Policy) -> Judgement {
    let rule = rule(relation.kind, direction);
    if relation.widens && relation.narrows_strictly {
        return unnoticed(rule, Wire::None, "Both types allow the same JSON.");
    }
    match direction {
        Direction::Request => sent(rule, relation),
        Direction::Response => answered(rule, relation, policy),
    }
}

fn rule(kind: Kind, direction: Direction) -> Rule {
    match (kind, direction) {
        (Kind::Identity, _) => Rule::Identity,
        (Kind::Swapped, _) => Rule::BodySwapped,
        (Kind::Split, _) => Rule::ModelSplit,
        (Kind::Opened, _) | (Kind::Closed, Direction::Response) => Rule::EnumOpened,
        (Kind::Closed, Direction::Request) => Rule::RequestPropertyEnumerated,
        (Kind::Format, Direction::Request) => Rule::RequestPropertyFormat,
        (Kind::Type | Kind::Width | Kind::Values { .. }, Direction::Request) => {
            Rule::RequestPropertyType
        }
        (Kind::Width, Direction::Response) => Rule::ResponseIntegerWidth,
        (Kind::Type | Kind::Format | Kind::Values { .. }, Direction::Response) => {
            Rule::ResponsePropertyType
        }
    }
}

fn sent(rule: Rule, relation: Relation) -> Judgement {
    match relation.widens {
        true => unnoticed(
            rule,
            Wire::Safe,
            "The new type allows every value that the old type did.",
        ),
        false if matches!(relation.kind, Kind::Values { .. }) => Judgement {
            rule,
            wire: Wire::Breaks,
            why: "Requests with a value that was removed were right and are refused.",
            deployed: Deployed::Fails,
            deployed_why: "Its calls with a value that was removed are refused.",
        },
        false => Judgement {
            rule,
            wire: Wire::Breaks,
            why: "The new type refuses values that the old type allowed.",
            deployed: Deployed::Fails,
            deployed_why: "What it sends is of the old type, and the new one refuses some of it.",
        },
    }
}

fn answered(rule: Rule, relation: Relation, policy: Policy) -> Judgement {
    let narrows = match policy {
        Policy::Strict => relation.narrows_strictly,
        Policy::Tolerant | Policy::Vendor => relation.narrows,
    };
    match relation.kind {
        _ if narrows => unnoticed(
            rule,
            Wire::Safe,
            "The old type allowed every value of the new type.",
        ),
        Kind::Values { announced } => values(rule, announced, policy),
        Kind::Opened => Judgement {
            rule,
            wire: match policy {
                Policy::Strict => Wire::Breaks,
                Policy::Tolerant | Policy::Vendor => Wire::Depends,
            },
            why: "Any value may arrive, and readers may know only the old ones.",
            deployed: Deployed::Degrades,
            deployed_why: "It keeps what it does not know as unknown values.",
        },
        _ => unlike(rule, relation.readable, policy),
    }
}

/// Values of another enum, some of which the old one did not have.
fn values(rule: Rule, announced: bool, policy: Policy) -> Judgement {
    Judgement {
        rule,
        wire: match policy {
            _ if announced => Wire::Safe,
            Policy::Strict => Wire::Breaks,
            Policy::Tolerant | Policy::Vendor => Wire::Depends,
        },
        why: match announced {
            true => "Readers were told that values are added.",
            false => "Readers may meet values that were added.",
        },
        deployed: Deployed::Degrades,
        deployed_why: "It keeps a value that it does not know as an unknown one.",
    }
}

/// Values that the old type did not have; readers of ours may read them all the same.
fn unlike(rule: Rule, readable: bool, policy: Policy) -> Judgement {
    const WHY: &str = "The new type allows values that the old type did not.";
    match readable {
        true => Judgement {
            rule,
            wire: match policy {
                Policy::Tolerant => Wire::Depends,
                Policy::Strict | Policy::Vendor => Wire::Breaks,
            },
            why: WHY,
            deployed: Deployed::Works,
            deployed_why: "It reads both kinds of text as text.",
        },
        false => Judgement {
            rule,
            wire: Wire::Breaks,
            why: WHY,
            deployed: Deployed::Fails,
            deployed_why: "Items with such values cannot be read, and are set aside with an error.",
        },
    }
}
