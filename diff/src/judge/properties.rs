//! Verdicts on edits of properties.

use super::{Judgement, of, silent};
use crate::edit::{Fact, Kind, Move, Notice, Relation, Shape};
use crate::result::{Deployed, Direction, Policy, Wire};

use Deployed::{Degrades, Fails};

pub(super) fn judge(fact: &Fact, direction: Direction, policy: Policy) -> Option<Judgement> {
    match direction {
        Direction::Request => request(fact, policy),
        Direction::Response => response(fact, policy),
    }
}

fn request(fact: &Fact, policy: Policy) -> Option<Judgement> {
    Some(match fact {
        Fact::PropertyAdded(shape) if shape.required => of(
            "B1",
            Wire::Breaks,
            "Requests without it were right and are refused.",
            Fails,
            "It does not send the property, so its calls are refused.",
        ),
        Fact::PropertyAdded(_) => silent("B2", Wire::Safe, "Requests without it stay right."),
        Fact::PropertyRemoved(shape, notice) => {
            let rule = if notice.is_some() { "E10" } else { "B3" };
            match policy {
                _ if *notice == Some(Notice::Kept) && policy == Policy::Vendor => of(
                    rule,
                    Wire::Safe,
                    "It is gone as announced.",
                    Degrades,
                    "What it sends in the property is ignored or refused, as was announced.",
                ),
                Policy::Strict if !shape.open => of(
                    rule,
                    Wire::Breaks,
                    "A server that refuses what it does not know refuses requests that have it.",
                    Fails,
                    "Its calls that set the property are refused.",
                ),
                _ => of(
                    rule,
                    Wire::Depends,
                    "A server that refuses what it does not know refuses requests that have it, another one ignores it.",
                    Degrades,
                    "What it sends in the property is ignored or refused.",
                ),
            }
        }
        Fact::PropertyRenamed { old, new, .. } => renamed(
            fact,
            request(&Fact::PropertyRemoved(*old, None), policy)?,
            request(&Fact::PropertyAdded(*new), policy)?,
        ),
        Fact::PropertyEnveloped { old, new } => at_once(
            "C11",
            request(&Fact::PropertyRemoved(*old, None), policy)?,
            request(&Fact::PropertyAdded(*new), policy)?,
        ),
        Fact::Required { now: true, .. } => of(
            "B4",
            Wire::Breaks,
            "Requests without it were right and are refused.",
            Fails,
            "Its calls that leave the property out are refused.",
        ),
        Fact::Required { now: false, .. } => {
            silent("B5", Wire::Safe, "Requests with it stay right.")
        }
        Fact::Nullable { now: true, .. } => {
            silent("B6", Wire::Safe, "Requests without null stay right.")
        }
        Fact::Nullable { now: false, .. } => of(
            "B6",
            Wire::Breaks,
            "Requests with null were right and are refused.",
            Fails,
            "Its calls that send null are refused.",
        ),
        Fact::Type(relation) => request_type(*relation),
        Fact::Limit(Move::Looser) => silent("B12", Wire::Safe, "Whatever was accepted still is."),
        Fact::Limit(change) => of(
            if *change == Move::Set { "B11" } else { "B10" },
            Wire::Breaks,
            "Values beyond the new limit were accepted and are refused.",
            Fails,
            "It keeps to the old limit only, so its calls beyond the new one are refused.",
        ),
        Fact::Months(Move::Looser) => silent("B14", Wire::Safe, "Whatever was accepted still is."),
        Fact::Months(_) => of(
            "B13",
            Wire::Breaks,
            "Longer intervals were accepted and are refused.",
            Fails,
            "It asks for intervals as long as before, which are refused.",
        ),
        Fact::Pattern(Move::Set | Move::Tighter) => of(
            "B15",
            Wire::Breaks,
            "Texts that the pattern does not match were accepted and are refused.",
            Fails,
            "Its calls with other texts are refused.",
        ),
        Fact::Pattern(Move::Looser) => silent("B15", Wire::Safe, "Whatever was accepted still is."),
        Fact::Pattern(Move::Aside) => of(
            "B15",
            Wire::Undecided,
            "Whether the new pattern matches all that the old one does, only a person can tell.",
            Degrades,
            "Its calls with texts that only the old pattern matches are refused, if there are any.",
        ),
        Fact::Default => of(
            "B16",
            Wire::Depends,
            "Requests without the property stay right and mean something else.",
            Degrades,
            "Where it leaves the property out, the server does something else.",
        ),
        Fact::Open(false) => of(
            "B18",
            if policy == Policy::Strict {
                Wire::Breaks
            } else {
                Wire::Depends
            },
            "Requests with properties that are not listed were right; a server may now refuse them.",
            Deployed::Works,
            "It sends no property that is not listed.",
        ),
        Fact::Open(true) => silent("B18", Wire::Safe, "Nothing more is refused."),
        Fact::ReadOnly(true) => of(
            "B19",
            Wire::Depends,
            "A server may refuse or ignore what is read-only.",
            Degrades,
            "What it sends in the property is ignored or refused.",
        ),
        Fact::ReadOnly(false) => silent("B19", Wire::Safe, "Requests without it stay right."),
        Fact::Meaning => of(
            "C12",
            Wire::Depends,
            "The JSON is the same and may mean something else.",
            Degrades,
            "It goes by the old meaning.",
        ),
        _ => return None,
    })
}

fn request_type(relation: Relation) -> Judgement {
    let rule = match relation.kind {
        Kind::Format => "B8",
        Kind::Closed => "B9",
        Kind::Opened => "D7",
        Kind::Identity => "E6",
        Kind::Swapped => "A18",
        Kind::Split => "E3",
        Kind::Type | Kind::Width => "B7",
    };
    if relation.widens && relation.narrows_strictly {
        silent(rule, Wire::None, "Both types allow the same JSON.")
    } else if relation.widens {
        silent(
            rule,
            Wire::Safe,
            "Every value of the old type is one of the new type.",
        )
    } else {
        of(
            rule,
            Wire::Breaks,
            "Some value of the old type is none of the new type.",
            Fails,
            "It sends values of the old type, which are refused.",
        )
    }
}

fn response(fact: &Fact, policy: Policy) -> Option<Judgement> {
    let strict = policy == Policy::Strict;
    Some(match fact {
        Fact::PropertyAdded(shape) if strict && !shape.open => of(
            "C1",
            Wire::Breaks,
            "A reader of a closed object refuses a property that it does not know.",
            Deployed::Works,
            "It ignores properties that it does not know.",
        ),
        Fact::PropertyAdded(_) => of(
            "C1",
            Wire::Safe,
            "Readers ignore what they do not know.",
            Deployed::Works,
            "It ignores properties that it does not know.",
        ),
        Fact::PropertyRemoved(shape, notice) => {
            let rule = match (notice, shape.required) {
                (Some(_), _) => "E10",
                (None, true) => "C2",
                (None, false) => "C3",
            };
            if *notice == Some(Notice::Kept) && policy == Policy::Vendor {
                let kept = "It is gone as announced.";
                return Some(missing(rule, Wire::Safe, kept, *shape));
            }
            let (wire, why) = match (shape.required, policy) {
                (false, _) => (
                    Wire::Depends,
                    "Readers could not count on it, but never see it again.",
                ),
                (true, Policy::Tolerant) if shape.collection => (
                    Wire::Depends,
                    "A tolerant reader takes a missing list for an empty one.",
                ),
                (true, _) => (Wire::Breaks, "Readers could count on it."),
            };
            missing(rule, wire, why, *shape)
        }
        Fact::PropertyRenamed { old, new, .. } => renamed(
            fact,
            response(&Fact::PropertyRemoved(*old, None), policy)?,
            response(&Fact::PropertyAdded(*new), policy)?,
        ),
        Fact::PropertyEnveloped { old, new } => at_once(
            "C11",
            response(&Fact::PropertyRemoved(*old, None), policy)?,
            response(&Fact::PropertyAdded(*new), policy)?,
        ),
        Fact::Required {
            now: false,
            collection,
        } => absent(
            "C4",
            *collection,
            policy,
            "It may be missing, and readers could count on it.",
        ),
        Fact::Required { now: true, .. } => {
            silent("C5", Wire::Safe, "Readers had to cope without it.")
        }
        Fact::Nullable {
            now: true,
            collection,
        } => absent(
            "C6",
            *collection,
            policy,
            "It may be null, and readers could count on a value.",
        ),
        Fact::Nullable { now: false, .. } => {
            silent("C6", Wire::Safe, "Readers had to cope with null.")
        }
        Fact::Type(relation) => response_type(*relation, policy),
        Fact::Limit(change) => loosened(*change, policy),
        Fact::Months(_) => silent(
            "C9",
            Wire::Docs,
            "It limits what is asked for, not what is answered.",
        ),
        Fact::Pattern(Move::Tighter) => silent("C10", Wire::Safe, "Fewer values arrive."),
        Fact::Pattern(change) => {
            let strictly = match change {
                Move::Set => Wire::Safe,
                Move::Looser => Wire::Breaks,
                Move::Tighter | Move::Aside => Wire::Undecided,
            };
            of(
                "C10",
                if strict { strictly } else { Wire::Docs },
                "It tells what to expect; only a reader that checks is bound by it.",
                Deployed::Works,
                "It does not check what arrives.",
            )
        }
        Fact::Default => silent("C10", Wire::Docs, "What arrives is what counts."),
        Fact::Open(true) => of(
            "B18",
            if strict { Wire::Breaks } else { Wire::Safe },
            "Properties that are not listed may arrive.",
            Deployed::Works,
            "It ignores properties that it does not know.",
        ),
        Fact::Open(false) => silent("B18", Wire::Safe, "Fewer properties arrive."),
        Fact::ReadOnly(_) => silent("B19", Wire::None, "What is answered is the same."),
        Fact::Meaning => of(
            "C12",
            Wire::Depends,
            "The JSON is the same and may mean something else.",
            Degrades,
            "It goes by the old meaning.",
        ),
        _ => return None,
    })
}

/// A property that our readers no longer find.
fn missing(rule: &'static str, wire: Wire, why: &'static str, shape: Shape) -> Judgement {
    if shape.required && !shape.collection {
        of(
            rule,
            wire,
            why,
            Fails,
            "It cannot make the item without the property, and sets it aside with an error.",
        )
    } else if shape.collection {
        of(
            rule,
            wire,
            why,
            Degrades,
            "It reads a missing list or map as empty.",
        )
    } else {
        of(rule, wire, why, Degrades, "It reads None from now on.")
    }
}

/// A property that may not be there, or be null.
fn absent(rule: &'static str, collection: bool, policy: Policy, why: &'static str) -> Judgement {
    if collection {
        let wire = if policy == Policy::Tolerant {
            Wire::Depends
        } else {
            Wire::Breaks
        };
        of(
            rule,
            wire,
            why,
            Deployed::Works,
            "It reads a list or map that is not there as empty.",
        )
    } else {
        of(
            rule,
            Wire::Breaks,
            why,
            Fails,
            "Items without a value cannot be read, and are set aside with an error.",
        )
    }
}

fn response_type(relation: Relation, policy: Policy) -> Judgement {
    let rule = match relation.kind {
        Kind::Width => "C8",
        Kind::Opened | Kind::Closed => "D7",
        Kind::Identity => "E6",
        Kind::Swapped => "A18",
        Kind::Split => "E3",
        Kind::Type | Kind::Format => "C7",
    };
    let narrows = match policy {
        Policy::Strict => relation.narrows_strictly,
        Policy::Tolerant | Policy::Vendor => relation.narrows,
    };
    if relation.widens && relation.narrows_strictly {
        return silent(rule, Wire::None, "Both types allow the same JSON.");
    }
    if narrows {
        return silent(
            rule,
            Wire::Safe,
            "Every value of the new type is one of the old type.",
        );
    }
    let why = "Some value of the new type is none of the old type.";
    match relation.kind {
        Kind::Opened => of(
            rule,
            if policy == Policy::Strict {
                Wire::Breaks
            } else {
                Wire::Depends
            },
            "Any text may arrive, and readers may know only the values of old.",
            Degrades,
            "It keeps texts that it does not know as unknown values.",
        ),
        _ if relation.readable => of(
            rule,
            if policy == Policy::Tolerant {
                Wire::Depends
            } else {
                Wire::Breaks
            },
            why,
            Deployed::Works,
            "It reads both kinds of text as text.",
        ),
        _ => of(
            rule,
            Wire::Breaks,
            why,
            Fails,
            "Items with such values cannot be read, and are set aside with an error.",
        ),
    }
}

fn loosened(change: Move, policy: Policy) -> Judgement {
    match change {
        Move::Set | Move::Tighter => silent("C9", Wire::Safe, "Fewer values arrive."),
        Move::Looser | Move::Aside => of(
            "C9",
            match policy {
                Policy::Strict => Wire::Breaks,
                Policy::Vendor => Wire::Depends,
                Policy::Tolerant => Wire::Safe,
            },
            "Values beyond the old limit may arrive, for which some reader has no room.",
            Deployed::Works,
            "It does not check what arrives.",
        ),
    }
}

/// A rename is the removal and the addition at once, so it is as bad as the worse of them. That both are the same property
/// makes it a break for certain, but only where that is known and not inferred.
fn renamed(fact: &Fact, gone: Judgement, come: Judgement) -> Judgement {
    let Fact::PropertyRenamed {
        same_rust,
        declared,
        ..
    } = fact
    else {
        return gone;
    };
    let worse = at_once(if *same_rust { "E4" } else { "E12" }, gone, come);
    if *same_rust || *declared {
        Judgement {
            wire: Wire::Breaks,
            why: "What one side calls by the new name, the other looks for by the old one.",
            ..worse
        }
    } else {
        worse
    }
}

/// A removal and an addition in one: as bad as the worse of them.
fn at_once(rule: &'static str, gone: Judgement, come: Judgement) -> Judgement {
    let wire = if come.wire > gone.wire { &come } else { &gone };
    let deployed = if come.deployed > gone.deployed {
        &come
    } else {
        &gone
    };
    of(
        rule,
        wire.wire,
        wire.why,
        deployed.deployed,
        deployed.deployed_why,
    )
}
