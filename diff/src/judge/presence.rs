//! Verdicts on whether a property is there, has a value, and may be sent.

use super::{Judgement, at_once, unnoticed};
use crate::edit::{Notice, Presence, Shape};
use crate::result::{Deployed, Direction, Policy, Wire};
use crate::rules::Rule;

pub(super) fn added(shape: Shape, direction: Direction, policy: Policy) -> Judgement {
    match direction {
        Direction::Request if shape.required => Judgement {
            rule: Rule::RequestPropertyAddedRequired,
            wire: Wire::Breaks,
            why: "Requests without it were right and are refused.",
            deployed: Deployed::Fails,
            deployed_why: "It does not send the property, so its calls are refused.",
        },
        Direction::Request => unnoticed(
            Rule::RequestPropertyAdded,
            Wire::Safe,
            "Requests without it stay right.",
        ),
        Direction::Response => {
            let (wire, why) = match policy {
                Policy::Strict if !shape.open => (
                    Wire::Breaks,
                    "A reader of a closed object refuses a property that it does not know.",
                ),
                _ => (Wire::Safe, "Readers ignore what they do not know."),
            };
            Judgement {
                rule: Rule::ResponsePropertyAdded,
                wire,
                why,
                deployed: Deployed::Works,
                deployed_why: "It ignores properties that it does not know.",
            }
        }
    }
}

/// A property that is gone; whether that was announced, of what carried a deprecation.
pub(super) fn removed(
    shape: Shape,
    notice: Option<Notice>,
    direction: Direction,
    policy: Policy,
) -> Judgement {
    let rule = match direction {
        _ if notice.is_some() => Rule::DeprecatedPropertyRemoved,
        Direction::Request => Rule::RequestPropertyRemoved,
        Direction::Response if shape.required => Rule::ResponsePropertyRemoved,
        Direction::Response => Rule::ResponseOptionalPropertyRemoved,
    };
    // Only the vendor keeps to dates; a reader that validates knows of none.
    let kept = match notice {
        Some(Notice::Kept) if policy == Policy::Vendor => Kept::Yes,
        Some(Notice::Undated) if policy == Policy::Vendor => Kept::Unknown,
        _ => Kept::No,
    };
    match direction {
        Direction::Request => unsent(rule, shape, kept, policy),
        Direction::Response => unanswered(rule, shape, kept, policy),
    }
}

/// Whether a property is gone as was announced.
#[derive(Clone, Copy, PartialEq)]
enum Kept {
    Yes,
    No,
    /// A date was announced, and a document without a date does not tell whether it has passed.
    Unknown,
}

const DATE_UNKNOWN: &str =
    "A document without a date does not tell whether the announced date has passed.";

/// A property that must not be sent any more.
fn unsent(rule: Rule, shape: Shape, kept: Kept, policy: Policy) -> Judgement {
    match policy {
        _ if kept == Kept::Yes => Judgement {
            rule,
            wire: Wire::Safe,
            why: "It is gone as announced.",
            deployed: Deployed::Degrades,
            deployed_why: "What it sends in the property is ignored or refused, as was announced.",
        },
        _ if kept == Kept::Unknown => Judgement {
            rule,
            wire: Wire::Undecided,
            why: DATE_UNKNOWN,
            deployed: Deployed::Degrades,
            deployed_why: "What it sends in the property is ignored or refused.",
        },
        Policy::Strict if !shape.open => Judgement {
            rule,
            wire: Wire::Breaks,
            why: "A server that refuses what it does not know refuses requests that have it.",
            deployed: Deployed::Fails,
            deployed_why: "Its calls that set the property are refused.",
        },
        _ => Judgement {
            rule,
            wire: Wire::Depends,
            why: "A server that refuses what it does not know refuses requests that have it, another one ignores it.",
            deployed: Deployed::Degrades,
            deployed_why: "What it sends in the property is ignored or refused.",
        },
    }
}

/// A property that is no longer answered.
fn unanswered(rule: Rule, shape: Shape, kept: Kept, policy: Policy) -> Judgement {
    let (wire, why) = match policy {
        _ if kept == Kept::Yes => (Wire::Safe, "It is gone as announced."),
        _ if kept == Kept::Unknown => (Wire::Undecided, DATE_UNKNOWN),
        _ if !shape.required => (
            Wire::Depends,
            "Readers could not count on it, but never see it again.",
        ),
        Policy::Tolerant if shape.collection => (
            Wire::Depends,
            "A tolerant reader takes a missing list for an empty one.",
        ),
        _ => (Wire::Breaks, "Readers could count on it."),
    };
    let (deployed, deployed_why) = match shape {
        Shape {
            collection: true, ..
        } => (
            Deployed::Degrades,
            "It reads a missing list or map as empty.",
        ),
        // Of what is deprecated it makes an `Option` anyway.
        Shape { required: true, .. } if rule != Rule::DeprecatedPropertyRemoved => (
            Deployed::Fails,
            "It cannot make the item without the property, and sets it aside with an error.",
        ),
        _ => (Deployed::Degrades, "It reads None from now on."),
    };
    Judgement {
        rule,
        wire,
        why,
        deployed,
        deployed_why,
    }
}

/// One property in the place of another: the verdicts on the removal and on the addition.
pub(super) fn replaced(
    old: Shape,
    new: Shape,
    direction: Direction,
    policy: Policy,
) -> (Judgement, Judgement) {
    (
        removed(old, None, direction, policy),
        added(new, direction, policy),
    )
}

/// A rename is the removal and the addition at once, so it is as bad as the worse of them. That both are the same property
/// makes it a break for certain, but only where that is known and not inferred.
pub(super) fn renamed(
    (gone, come): (Judgement, Judgement),
    same_rust: bool,
    declared: bool,
) -> Judgement {
    let rule = match same_rust {
        true => Rule::WireName,
        false => Rule::PropertyRenamed,
    };
    let worse = at_once(rule, gone, come);
    if same_rust || declared {
        Judgement {
            wire: Wire::Breaks,
            why: "What one side calls by the new name, the other looks for by the old one.",
            ..worse
        }
    } else {
        worse
    }
}

/// A property that has to be there, or to have a value, where it had not, or the other way round.
pub(super) fn changed(of: Presence, direction: Direction, policy: Policy) -> Judgement {
    let asked = (of.old.required != of.new.required).then(|| required(of, direction, policy));
    let valued = (of.old.nullable != of.new.nullable).then(|| nullable(of, direction, policy));
    match (asked, valued) {
        (Some(asked), Some(valued)) => {
            // Of two that are alike, that of the presence names both.
            let lead = if valued.wire > asked.wire {
                valued
            } else {
                asked
            };
            at_once(lead.rule, asked, valued)
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => unnoticed(Rule::Order, Wire::None, "Nothing changed."),
    }
}

fn required(of: Presence, direction: Direction, policy: Policy) -> Judgement {
    match (direction, of.new.required) {
        (Direction::Request, true) => Judgement {
            rule: Rule::RequestPropertyRequired,
            wire: Wire::Breaks,
            why: "Requests without it were right and are refused.",
            deployed: Deployed::Fails,
            deployed_why: "Its calls that leave the property out are refused.",
        },
        (Direction::Request, false) => unnoticed(
            Rule::RequestPropertyOptional,
            Wire::Safe,
            "Requests with it stay right.",
        ),
        (Direction::Response, true) => unnoticed(
            Rule::ResponsePropertyRequired,
            Wire::Safe,
            "Readers had to cope without it.",
        ),
        (Direction::Response, false) => {
            let why = "It may be missing, and readers could count on it.";
            absent(Rule::ResponsePropertyOptional, why, of, policy)
        }
    }
}

fn nullable(of: Presence, direction: Direction, policy: Policy) -> Judgement {
    match (direction, of.new.nullable) {
        (Direction::Request, true) => unnoticed(
            Rule::RequestPropertyNullable,
            Wire::Safe,
            "Requests without null stay right.",
        ),
        (Direction::Request, false) => Judgement {
            rule: Rule::RequestPropertyNullable,
            wire: Wire::Breaks,
            why: "Requests with null were right and are refused.",
            deployed: Deployed::Fails,
            deployed_why: "Its calls that send null are refused.",
        },
        (Direction::Response, true) => {
            let why = "It may be null, and readers could count on a value.";
            absent(Rule::ResponsePropertyNullable, why, of, policy)
        }
        (Direction::Response, false) => unnoticed(
            Rule::ResponsePropertyNullable,
            Wire::Safe,
            "Readers had to cope with null.",
        ),
    }
}

/// A value that readers could count on, in one way or another, and that may not be there.
fn absent(rule: Rule, why: &'static str, of: Presence, policy: Policy) -> Judgement {
    let tolerated = Judgement {
        rule,
        wire: match policy {
            Policy::Tolerant => Wire::Depends,
            Policy::Strict | Policy::Vendor => Wire::Breaks,
        },
        why,
        deployed: Deployed::Works,
        deployed_why: "It reads a list or map that is not there as empty.",
    };
    match of.collection {
        true => tolerated,
        // A field that could be without a value is an Option, whether by null or by absence.
        false if !of.old.have_a_value() => Judgement {
            deployed_why: "It reads a value that is null and one that is missing alike, as None.",
            ..tolerated
        },
        false if of.announced => Judgement {
            wire: Wire::Breaks,
            deployed_why: "It reads None, as a response need not have what is deprecated.",
            ..tolerated
        },
        false => Judgement {
            rule,
            wire: Wire::Breaks,
            why,
            deployed: Deployed::Fails,
            deployed_why: "Items without a value cannot be read, and are set aside with an error.",
        },
    }
}

/// A required property of all requests, which the client adds and no caller gives.
pub(super) fn envelope_grew() -> Judgement {
    Judgement {
        rule: Rule::RequestPropertyAddedRequired,
        wire: Wire::Breaks,
        why: "Requests without it were right and are refused.",
        deployed: Deployed::Fails,
        deployed_why: "It does not send the property, and one that upgrades does not either: the runtime has to learn it first.",
    }
}

pub(super) fn open(now: bool, direction: Direction, policy: Policy) -> Judgement {
    let rule = Rule::ObjectClosed;
    let strict = policy == Policy::Strict;
    match (direction, now) {
        (Direction::Request, true) => unnoticed(rule, Wire::Safe, "Nothing more is refused."),
        (Direction::Request, false) => Judgement {
            rule,
            wire: if strict { Wire::Breaks } else { Wire::Depends },
            why: "Requests with properties that are not listed were right; a server may now refuse them.",
            deployed: Deployed::Works,
            deployed_why: "It sends no property that is not listed.",
        },
        (Direction::Response, true) => Judgement {
            rule,
            wire: if strict { Wire::Breaks } else { Wire::Safe },
            why: "Properties that are not listed may arrive.",
            deployed: Deployed::Works,
            deployed_why: "It ignores properties that it does not know.",
        },
        (Direction::Response, false) => unnoticed(rule, Wire::Safe, "Fewer properties arrive."),
    }
}

pub(super) fn read_only(now: bool, direction: Direction) -> Judgement {
    let rule = Rule::ReadOnly;
    match (direction, now) {
        (Direction::Request, true) => Judgement {
            rule,
            wire: Wire::Depends,
            why: "A server may refuse or ignore what is read-only.",
            deployed: Deployed::Degrades,
            deployed_why: "What it sends in the property is ignored or refused.",
        },
        (Direction::Request, false) => {
            unnoticed(rule, Wire::Safe, "Requests without it stay right.")
        }
        (Direction::Response, _) => unnoticed(rule, Wire::None, "Responses are the same."),
    }
}
