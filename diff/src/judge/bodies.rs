//! Verdicts on requests and responses as a whole, and on their pages.

use super::{Judgement, unnoticed};
use crate::edit::Relation;
use crate::result::{Deployed, Direction, Wire};
use crate::rules::Rule;

pub(super) fn pages_added(optional: bool, direction: Direction) -> Judgement {
    match (optional, direction) {
        (true, _) => Judgement {
            rule: Rule::PaginationAdded,
            wire: Wire::Depends,
            why: "A request that names no page gets the server's first page, and nothing says that there is more.",
            deployed: Deployed::Degrades,
            deployed_why: "It sees the first page and takes it for everything.",
        },
        (false, Direction::Request) => page_required(),
        (false, Direction::Response) => Judgement {
            rule: Rule::PaginationAdded,
            wire: Wire::Depends,
            why: "A response holds one page only.",
            deployed: Deployed::Fails,
            deployed_why: "It names no page, so its calls are refused.",
        },
    }
}

pub(super) fn pages_optional(now: bool, direction: Direction) -> Judgement {
    match (now, direction) {
        (false, Direction::Request) => page_required(),
        (true, _) | (_, Direction::Response) => unnoticed(
            Rule::PaginationAdded,
            Wire::Safe,
            "Naming a page is still right.",
        ),
    }
}

fn page_required() -> Judgement {
    Judgement {
        rule: Rule::PaginationAdded,
        wire: Wire::Breaks,
        why: "Requests that name no page were accepted and are refused.",
        deployed: Deployed::Fails,
        deployed_why: "It names no page, so its calls are refused.",
    }
}

pub(super) fn pages_removed() -> Judgement {
    Judgement {
        rule: Rule::PaginationChanged,
        wire: Wire::Breaks,
        why: "Requests can no longer name a page, and responses no longer tell the next one.",
        deployed: Deployed::Degrades,
        deployed_why: "It asks for pages of a server that knows none, and takes the first response for all.",
    }
}

pub(super) fn pages_renamed() -> Judgement {
    Judgement {
        rule: Rule::PaginationChanged,
        wire: Wire::Breaks,
        why: "Page, cursor or items are looked for under a name that is gone.",
        deployed: Deployed::Fails,
        deployed_why: "It looks for pages and items under the old names.",
    }
}

pub(super) fn swapped(relation: Relation, direction: Direction) -> Judgement {
    let rule = Rule::BodySwapped;
    match direction {
        _ if relation.widens && relation.narrows_strictly => {
            unnoticed(rule, Wire::None, "Both models allow the same JSON.")
        }
        Direction::Request if relation.widens => unnoticed(
            rule,
            Wire::Safe,
            "The new model allows every request that the old one did.",
        ),
        Direction::Request => Judgement {
            rule,
            wire: Wire::Breaks,
            why: "The new model refuses requests that the old one allowed.",
            deployed: Deployed::Fails,
            deployed_why: "What it sends is of the old model, and the new one refuses some of it.",
        },
        Direction::Response if relation.narrows => unnoticed(
            rule,
            Wire::Safe,
            "The old model allowed every response of the new one.",
        ),
        Direction::Response => Judgement {
            rule,
            wire: Wire::Breaks,
            why: "The new model allows responses that the old one did not.",
            deployed: Deployed::Fails,
            deployed_why: "Responses that the old model does not allow cannot be read.",
        },
    }
}

pub(super) fn emptied(now: bool, direction: Direction) -> Judgement {
    match (now, direction) {
        (true, Direction::Response) => Judgement {
            rule: Rule::ResponseBody,
            wire: Wire::Breaks,
            why: "Responses no longer have what callers read.",
            deployed: Deployed::Fails,
            deployed_why: "It cannot read the response, except where it consists of lists, which read as empty.",
        },
        (false, _) | (_, Direction::Request) => unnoticed(
            Rule::ResponseBody,
            Wire::Safe,
            "Callers read nothing of it yet.",
        ),
    }
}

pub(super) fn choice(relation: Relation, direction: Direction) -> Judgement {
    match direction {
        Direction::Request if !relation.widens => Judgement {
            rule: Rule::RequestChoice,
            wire: Wire::Breaks,
            why: "Requests that fit none of the shapes were accepted and are refused.",
            deployed: Deployed::Fails,
            deployed_why: "Its requests that fit none of the shapes are refused.",
        },
        Direction::Request | Direction::Response => unnoticed(
            Rule::RequestChoice,
            Wire::Safe,
            "Every request that was right fits.",
        ),
    }
}

pub(super) fn errors() -> Judgement {
    Judgement {
        rule: Rule::ErrorModel,
        wire: Wire::Depends,
        why: "It depends on what a client reads from an error body.",
        deployed: Deployed::Degrades,
        deployed_why: "It still tells failures by their status, and finds less in the body.",
    }
}
