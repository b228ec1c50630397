//! Verdicts on edits of operations.

use super::{Judgement, of, silent};
use crate::edit::{Fact, Marked, Notice};
use crate::result::{Deployed, Direction, Wire};

pub(super) fn judge(fact: &Fact, direction: Direction) -> Option<Judgement> {
    use Deployed::{Degrades, Fails};
    let sent = direction == Direction::Request;
    let gone = |rule, wire| match sent {
        true => of(
            rule,
            wire,
            "Calls of it were accepted and are refused.",
            Fails,
            "Its calls of the operation are refused.",
        ),
        false => of(
            rule,
            Wire::Safe,
            "Nothing is answered any more.",
            Fails,
            "Its calls of the operation are refused.",
        ),
    };
    Some(match fact {
        Fact::OperationAdded { dated } => silent(
            if *dated { "A7" } else { "A1" },
            Wire::Safe,
            "Nobody calls it yet.",
        ),
        Fact::OperationRemoved(Notice::None) => gone("A2", Wire::Breaks),
        Fact::OperationRemoved(Notice::Kept) => match sent {
            true => of(
                "A3",
                Wire::Safe,
                "Calls are refused as announced.",
                Fails,
                "Its calls of the operation are refused, as was announced.",
            ),
            false => gone("A3", Wire::Safe),
        },
        Fact::OperationRemoved(Notice::Early) => gone("A4", Wire::Breaks),
        Fact::OperationMoved => gone("A5", Wire::Breaks),
        Fact::OperationRustName => {
            silent("A6", Wire::None, "The path and both bodies are the same.")
        }
        Fact::Deprecated(Marked::Operation) => {
            silent("A8", Wire::Safe, "It goes on working until its date.")
        }
        Fact::Deprecated(Marked::Property) => {
            silent("E9", Wire::Safe, "It goes on working until its date.")
        }
        Fact::Deprecated(Marked::Choice) => {
            silent("D6", Wire::Safe, "It goes on working until its date.")
        }
        Fact::Undeprecated => silent("A9", Wire::Safe, "What was on its way out stays."),
        Fact::Date { earlier: true } => of(
            "A10",
            Wire::Breaks,
            "Callers were promised a later date.",
            Degrades,
            "It stops working earlier than announced.",
        ),
        Fact::Date { earlier: false } => silent(
            "A10",
            Wire::Safe,
            "Callers have at least as much time as promised.",
        ),
        Fact::Restricted(true) => of(
            "A11",
            Wire::Depends,
            "The JSON is the same; whether the caller has access decides.",
            Degrades,
            "It is refused unless its application has access.",
        ),
        Fact::Restricted(false) => silent("A12", Wire::Safe, "More callers are let in."),
        Fact::Portfolio(false) if sent => of(
            "A14",
            Wire::Breaks,
            "Calls with a portfolio access token were accepted and are refused.",
            Fails,
            "Its calls with a portfolio access token are refused.",
        ),
        Fact::Portfolio(_) => silent("A14", Wire::Safe, "No kind of token is turned away."),
        Fact::PagesAdded { optional: false } | Fact::PagesOptional(false) if sent => of(
            "A15",
            Wire::Breaks,
            "Requests that name no page were accepted and are refused.",
            Fails,
            "It names no page, so its calls are refused.",
        ),
        Fact::PagesAdded { optional: true } => of(
            "A15",
            Wire::Depends,
            "A request that names no page gets the server's first page, and nothing says that there is more.",
            Degrades,
            "It sees the first page and takes it for everything.",
        ),
        Fact::PagesAdded { optional: false } => of(
            "A15",
            Wire::Depends,
            "Only one page is answered at a time.",
            Fails,
            "It names no page, so its calls are refused.",
        ),
        Fact::PagesOptional(_) => silent("A15", Wire::Safe, "Naming a page is still right."),
        Fact::PagesRemoved => of(
            "A16",
            Wire::Breaks,
            "Requests name a page and answers tell the next one, which both are gone.",
            Degrades,
            "It asks for pages of a server that knows none, and takes the first answer for all.",
        ),
        Fact::PagesRenamed => of(
            "A16",
            Wire::Breaks,
            "Page, cursor or items are looked for under a name that is gone.",
            Fails,
            "It looks for pages and items under the old names.",
        ),
        Fact::Effect { looser: true } if sent => of(
            "A17",
            Wire::Depends,
            "The JSON is the same; a client that repeats calls may do twice what must be done once.",
            Degrades,
            "After a lost answer it repeats the call, by the old class.",
        ),
        Fact::Effect { .. } => silent("A17", Wire::None, "The JSON is the same."),
        Fact::ResponseEmptied(true) if !sent => of(
            "A20",
            Wire::Breaks,
            "What callers read is no longer answered.",
            Fails,
            "It cannot read the answer, except where it consists of lists, which read as empty.",
        ),
        Fact::ResponseEmptied(_) => silent("A20", Wire::Safe, "Callers read nothing of it yet."),
        Fact::Errors => of(
            "A21",
            Wire::Depends,
            "What a client makes of an error body is its own affair.",
            Degrades,
            "It still tells failures by their status, and finds less in the body.",
        ),
        Fact::BasePath => of(
            "A23",
            Wire::Depends,
            "Whether the old prefix still answers, the schema does not say.",
            Fails,
            "It sends every call to the old prefix.",
        ),
        Fact::BodySwapped(relation) => return Some(swapped(sent, relation)),
        Fact::Choice(relation) if sent && !relation.widens => of(
            "B17",
            Wire::Breaks,
            "Requests that fit none of the shapes were accepted and are refused.",
            Fails,
            "Its requests that fit none of the shapes are refused.",
        ),
        Fact::Choice(_) => silent("B17", Wire::Safe, "Every request that was right fits."),
        _ => return None,
    })
}

fn swapped(sent: bool, relation: &crate::edit::Relation) -> Judgement {
    let same = relation.widens && relation.narrows_strictly;
    match (sent, relation) {
        _ if same => silent("A18", Wire::None, "Both models allow the same JSON."),
        (true, relation) if relation.widens => silent(
            "A18",
            Wire::Safe,
            "Every old request is one of the new model.",
        ),
        (false, relation) if relation.narrows => silent(
            "A18",
            Wire::Safe,
            "Every new answer is one of the old model.",
        ),
        (true, _) => of(
            "A18",
            Wire::Breaks,
            "Some old request is none of the new model.",
            Deployed::Fails,
            "Its requests that the new model does not allow are refused.",
        ),
        (false, _) => of(
            "A18",
            Wire::Breaks,
            "Some new answer is none of the old model.",
            Deployed::Fails,
            "Answers that the old model does not allow cannot be read.",
        ),
    }
}
