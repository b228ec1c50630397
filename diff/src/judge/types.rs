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
        (Kind::Type | Kind::Width, Direction::Request) => Rule::RequestPropertyType,
        (Kind::Width, Direction::Response) => Rule::ResponseIntegerWidth,
        (Kind::Type | Kind::Format, Direction::Response) => Rule::ResponsePropertyType,
    }
}

fn sent(rule: Rule, relation: Relation) -> Judgement {
    match relation.widens {
        true => unnoticed(
            rule,
            Wire::Safe,
            "Every value of the old type is one of the new type.",
        ),
        false => Judgement {
            rule,
            wire: Wire::Breaks,
            why: "Some value of the old type is none of the new type.",
            deployed: Deployed::Fails,
            deployed_why: "It sends values of the old type, which are refused.",
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
            "Every value of the new type is one of the old type.",
        ),
        Kind::Opened => Judgement {
            rule,
            wire: match policy {
                Policy::Strict => Wire::Breaks,
                Policy::Tolerant | Policy::Vendor => Wire::Depends,
            },
            why: "Any text may arrive, and readers may know only the values of old.",
            deployed: Deployed::Degrades,
            deployed_why: "It keeps texts that it does not know as unknown values.",
        },
        _ => unlike(rule, relation.readable, policy),
    }
}

/// Values that the old type did not have; readers of ours may read them all the same.
fn unlike(rule: Rule, readable: bool, policy: Policy) -> Judgement {
    const WHY: &str = "Some value of the new type is none of the old type.";
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
