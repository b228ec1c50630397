//! Verdicts on edits of enums and unions.

use super::{Judgement, of, silent};
use crate::edit::Fact;
use crate::result::{Deployed, Direction, Policy, Wire};

use Deployed::{Degrades, Fails};

pub(super) fn judge(fact: &Fact, direction: Direction, policy: Policy) -> Option<Judgement> {
    let sent = direction == Direction::Request;
    let strict = policy == Policy::Strict;
    let unknown = |rule, announced: bool| {
        of(
            rule,
            match (strict, announced) {
                (true, false) => Wire::Breaks,
                (_, true) => Wire::Safe,
                (false, false) => Wire::Depends,
            },
            if announced {
                "Readers were told that values are added."
            } else {
                "Readers may meet what they do not know."
            },
            Degrades,
            "It keeps what it does not know as an unknown value.",
        )
    };
    Some(match fact {
        Fact::ValueAdded { .. } if sent => silent("D1", Wire::Safe, "Nobody sends it yet."),
        Fact::ValueAdded { announced } => unknown("D2", *announced),
        Fact::ValueRemoved if sent => of(
            "D3",
            Wire::Breaks,
            "Requests with the value were right and are refused.",
            Fails,
            "Its calls with the value are refused.",
        ),
        Fact::ValueRemoved => silent(
            "D4",
            Wire::Safe,
            "Readers wait for a value that never comes.",
        ),
        Fact::ValueRenamed { .. } if sent => of(
            "D5",
            Wire::Breaks,
            "Requests with the old value were right and are refused.",
            Fails,
            "Its calls with the old value are refused.",
        ),
        Fact::ValueRenamed { declared: true, .. } => of(
            "D5",
            Wire::Breaks,
            "Readers wait for the old value, and the new one says the same.",
            Degrades,
            "It keeps the new value as an unknown one, and never sees the old one again.",
        ),
        Fact::ValueRenamed { announced, .. } => unknown("D5", *announced),
        Fact::Extensible(true) if !sent => of(
            "D7",
            Wire::Depends,
            "Values that nobody knows yet are announced.",
            Deployed::Works,
            "It keeps values that it does not know anyway.",
        ),
        Fact::Extensible(_) => silent("D7", Wire::Safe, "The values are the same as before."),
        Fact::ChoiceOrder => silent("D8", Wire::None, "JSON knows no order of values."),
        Fact::CaseAdded if sent => silent("D9", Wire::Safe, "Nobody sends it yet."),
        Fact::CaseAdded => unknown("D9", false),
        Fact::CaseRemoved if sent => of(
            "D10",
            Wire::Breaks,
            "Requests with the case were right and are refused.",
            Fails,
            "Its calls with the case are refused.",
        ),
        Fact::CaseRemoved => silent(
            "D10",
            Wire::Safe,
            "Readers wait for a case that never comes.",
        ),
        Fact::Tag => of(
            "D11",
            Wire::Breaks,
            "Peers look for the tag or the payload where it no longer is.",
            Fails,
            "It sends and expects the old tag.",
        ),
        _ => return None,
    })
}
