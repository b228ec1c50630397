//! Group A: operations.

use super::Explanation;

pub(super) const ADDED: Explanation = Explanation {
    name: "operation-added",
    reasoning: "Nobody calls it yet, so no request and no response of today changes.",
    example: "operations: { pin: … } appears in messages.yaml",
    safely: "It is safe.",
    inexpressible: None,
};

pub(super) const REMOVED_UNANNOUNCED: Explanation = Explanation {
    name: "operation-removed-unannounced",
    reasoning: "Every call of it is refused from now on, and nobody was told.",
    example: "operations: { pin: … } disappears from messages.yaml",
    safely: "Deprecate it first, with the date from which it fails and what to use instead.",
    inexpressible: None,
};

pub(super) const REMOVED_AS_ANNOUNCED: Explanation = Explanation {
    name: "operation-removed-as-announced",
    reasoning: "Calls are refused as announced, so the wire policy is kept; source that calls it no longer compiles.",
    example: "a removed operation had deprecated: { gone_on: 2026-01-31 }, and the new schema describes 2026-08",
    safely: "It is what was promised; release it with the major version that it needs.",
    inexpressible: None,
};

pub(super) const REMOVED_EARLY: Explanation = Explanation {
    name: "operation-removed-early",
    reasoning: "Calls are refused earlier than callers were told to expect.",
    example: "a removed operation had deprecated: { gone_on: 2027-01-31 }, and the new schema describes 2026-08",
    safely: "Keep it until the announced date.",
    inexpressible: None,
};

pub(super) const MOVED: Explanation = Explanation {
    name: "operation-moved",
    reasoning: "Requests to the old path are refused, whatever the method is called in Rust.",
    example: "getAll becomes getAll/2026-08-01 with rust: getAll",
    safely: "Serve both paths, and deprecate the old one.",
    inexpressible: None,
};

pub(super) const RUST_NAME: Explanation = Explanation {
    name: "operation-rust-name",
    reasoning: "The wire does not know Rust names; callers of the old method do.",
    example: "getAll gains rust: list",
    safely: "Write was: get_all, which keeps a deprecated method of the old name.",
    inexpressible: None,
};

pub(super) const VERSION_ADDED: Explanation = Explanation {
    name: "operation-version-added",
    reasoning: "The versions of today stay, so no call of today changes.",
    example: "operations: { getAll/2026-08-01: … } appears beside getAll",
    safely: "It is safe; deprecate the old version when it is to go.",
    inexpressible: None,
};

pub(super) const DEPRECATED: Explanation = Explanation {
    name: "operation-deprecated",
    reasoning: "Nothing changes yet on the wire; callers in Rust get a warning.",
    example: "deprecated: { since: 2026-08-01, gone_on: 2028-01-31, instead: [orders/add] } appears",
    safely: "Announce a year ahead, for a day in January, and name what to use instead.",
    inexpressible: None,
};

pub(super) const DEPRECATION_WITHDRAWN: Explanation = Explanation {
    name: "deprecation-withdrawn",
    reasoning: "What was to be removed stays: nobody has to do anything.",
    example: "deprecated: … disappears",
    safely: "It is safe.",
    inexpressible: None,
};

pub(super) const DEPRECATION_DATE: Explanation = Explanation {
    name: "deprecation-date",
    reasoning: "Callers plan by the date: a later one is harmless, an earlier or missing one breaks the promise.",
    example: "gone_on: 2027-01-31 becomes 2026-10-01",
    safely: "Move dates later only.",
    inexpressible: None,
};

pub(super) const RESTRICTED: Explanation = Explanation {
    name: "restricted",
    reasoning: "The JSON is the same, but callers without access are refused, and the deprecation policy no longer covers it.",
    example: "restricted: true appears",
    safely: "Add a restricted operation beside the open one instead.",
    inexpressible: None,
};

pub(super) const RESTRICTION_LIFTED: Explanation = Explanation {
    name: "restriction-lifted",
    reasoning: "More callers are accepted, and none is refused.",
    example: "restricted: true disappears",
    safely: "It is safe.",
    inexpressible: None,
};

pub(super) const STABILITY_LOWERED: Explanation = Explanation {
    name: "stability-lowered",
    reasoning: "A promise gets weaker although the JSON is the same.",
    example: "an operation goes from generally available back to beta",
    safely: "Add a new operation for what is tried out.",
    inexpressible: Some(
        "the vendor marks beta and selected partners alike, and so does restricted; A11 and A12 tell of it",
    ),
};

pub(super) const TOKEN_KIND: Explanation = Explanation {
    name: "token-kind",
    reasoning: "A token that is no longer accepted is refused with the same request as before; one more kind harms nobody.",
    example: "portfolio: true disappears",
    safely: "Announce it as a removal of an operation is announced.",
    inexpressible: None,
};

pub(super) const PAGINATION_ADDED: Explanation = Explanation {
    name: "pagination-added",
    reasoning: "An old request names no page: it is refused when it has to, and silently gets the first page only when it may.",
    example: "pages: Messages appears",
    safely: "Add a paginated dated version, and leave this one as it is.",
    inexpressible: None,
};

pub(super) const PAGINATION_CHANGED: Explanation = Explanation {
    name: "pagination-changed",
    reasoning: "An old client asks for pages by names that are no longer known, and finds neither items nor cursor.",
    example: "pages: Messages becomes pages: Items",
    safely: "Add a dated version.",
    inexpressible: None,
};

pub(super) const EFFECT: Explanation = Explanation {
    name: "effect",
    reasoning: "The JSON is the same; what a client may send again after a failure is not.",
    example: "effect: absolute_write becomes additive_write",
    safely: "Release it soon: deployed clients go on retrying as they were compiled.",
    inexpressible: None,
};

pub(super) const BODY_SWAPPED: Explanation = Explanation {
    name: "body-swapped",
    reasoning: "The JSON is the same; the Rust type is another one.",
    example: "response: Toy becomes response: Product, and both have the same fields",
    safely: "Rename the model with was instead.",
    inexpressible: None,
};

pub(super) const REQUEST_BODY: Explanation = Explanation {
    name: "request-body",
    reasoning: "A body that has to be there is missing in old requests, and one that must not be there is refused.",
    example: "an operation without a body starts to ask for one",
    safely: "Let the body be left out.",
    inexpressible: Some(
        "every request has a body, since the envelope is in it; what changes are its properties, told by B1 to B3",
    ),
};

pub(super) const RESPONSE_BODY: Explanation = Explanation {
    name: "response-body",
    reasoning: "What callers read is gone; a response that gains content harms nobody who reads none.",
    example: "response: { Messages: … } becomes response: {}",
    safely: "Go on sending what callers read.",
    inexpressible: None,
};

pub(super) const ERROR_MODEL: Explanation = Explanation {
    name: "error-model",
    reasoning: "Clients read why a call failed from it; how depends on the client.",
    example: "errors: Fault becomes errors: Problem",
    safely: "Add properties to the error model instead.",
    inexpressible: None,
};

pub(super) const GROUP_MOVED: Explanation = Explanation {
    name: "group-moved",
    reasoning: "Groups are no part of the JSON, but modules follow them.",
    example: "messages/getAll is documented under threads",
    safely: "Re-export it from the old place.",
    inexpressible: Some(
        "the group of an operation is the first segment of its path, so moving it is A5",
    ),
};

pub(super) const BASE_PATH: Explanation = Explanation {
    name: "base-path",
    reasoning: "Deployed clients send to the old prefix; the schema does not say whether it is still served.",
    example: "base_path: /api/connector/v1 becomes /api/connector/v2",
    safely: "Serve the old prefix as long as clients use it.",
    inexpressible: None,
};
