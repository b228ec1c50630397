//! Group B: properties of requests. What was allowed must stay allowed.

use super::Explanation;

pub(super) const PROPERTY_ADDED_REQUIRED: Explanation = Explanation {
    name: "request-property-added-required",
    reasoning: "Requests of today lack it and are refused; a default helps only when the property may be left out.",
    example: "fields: { Language: language } appears",
    safely: "Add it as optional, and require it once everybody sends it.",
    inexpressible: None,
};

pub(super) const PROPERTY_ADDED: Explanation = Explanation {
    name: "request-property-added",
    reasoning: "Requests of today may lack it.",
    example: "fields: { Language: language? } appears",
    safely: "It is safe.",
    inexpressible: None,
};

pub(super) const PROPERTY_REMOVED: Explanation = Explanation {
    name: "request-property-removed",
    reasoning: "Requests of today may have it: a server that refuses what it does not know refuses them, another one ignores it.",
    example: "fields: { Language: language? } disappears",
    safely: "Deprecate it, and go on accepting it.",
    inexpressible: None,
};

pub(super) const PROPERTY_REQUIRED: Explanation = Explanation {
    name: "request-property-required",
    reasoning: "Requests of today may lack it and are refused.",
    example: "Language: language? becomes Language: language",
    safely: "Keep it optional with a default, or add a dated version.",
    inexpressible: None,
};

pub(super) const PROPERTY_OPTIONAL: Explanation = Explanation {
    name: "request-property-optional",
    reasoning: "Requests of today have it, which stays right; in Rust the constructor loses an argument.",
    example: "Language: language becomes Language: { type: language, required: false }",
    safely: "It is safe on the wire; collect such changes for the next major version of the crate.",
    inexpressible: None,
};

pub(super) const PROPERTY_NULLABLE: Explanation = Explanation {
    name: "request-property-nullable",
    reasoning: "Null that is newly allowed is in no request of today; null that is no longer allowed may be.",
    example: "Language: { type: language?, required: true } becomes Language: language",
    safely: "Go on accepting null.",
    inexpressible: None,
};

pub(super) const PROPERTY_TYPE: Explanation = Explanation {
    name: "request-property-type",
    reasoning: "Safe when every value of the old type is one of the new type, a break otherwise.",
    example: "Count: string becomes Count: int32",
    safely: "Add a property of the new type beside it.",
    inexpressible: None,
};

pub(super) const PROPERTY_FORMAT: Explanation = Explanation {
    name: "request-property-format",
    reasoning: "Both are texts in JSON, but values of the old format may not be of the new one.",
    example: "Start: datetime becomes Start: date",
    safely: "Go on accepting the old format, or add a property.",
    inexpressible: None,
};

pub(super) const PROPERTY_ENUMERATED: Explanation = Explanation {
    name: "request-property-enumerated",
    reasoning: "Any other text is refused from now on.",
    example: "Kind: string becomes Kind: ToyKind",
    safely: "List in the enum whatever is accepted, and go on accepting the rest.",
    inexpressible: None,
};

pub(super) const LIMIT_TIGHTENED: Explanation = Explanation {
    name: "request-limit-tightened",
    reasoning: "Values between the new and the old limit are refused; source compiles as before.",
    example: "items: 1..1000 becomes items: 1..100",
    safely: "Announce it, or keep the old limit.",
    inexpressible: None,
};

pub(super) const LIMIT_SET: Explanation = Explanation {
    name: "request-limit-set",
    reasoning: "Values beyond it were accepted and are refused.",
    example: "items: 1..1000 appears",
    safely: "Announce it, or leave values beyond it alone.",
    inexpressible: None,
};

pub(super) const LIMIT_LOOSENED: Explanation = Explanation {
    name: "request-limit-loosened",
    reasoning: "Whatever was accepted still is.",
    example: "items: 1..100 becomes items: 1..1000",
    safely: "It is safe.",
    inexpressible: None,
};

pub(super) const INTERVAL_SHORTENED: Explanation = Explanation {
    name: "interval-shortened",
    reasoning: "Longer intervals were accepted and are refused; source compiles as before.",
    example: "max_months: 3 becomes max_months: 1",
    safely: "Announce it; callers have to ask in smaller steps.",
    inexpressible: None,
};

pub(super) const INTERVAL_LENGTHENED: Explanation = Explanation {
    name: "interval-lengthened",
    reasoning: "Whatever was accepted still is.",
    example: "max_months: 1 becomes max_months: 3",
    safely: "It is safe.",
    inexpressible: None,
};

pub(super) const PATTERN: Explanation = Explanation {
    name: "request-pattern",
    reasoning: "A new pattern refuses texts, a removed one refuses none; whether a changed one does, only a person can tell.",
    example: "pattern: ^[A-Z]{2}$ appears",
    safely: "Only let the pattern match more.",
    inexpressible: None,
};

pub(super) const DEFAULT: Explanation = Explanation {
    name: "request-default",
    reasoning: "Requests that lack the property mean something else from now on, though all stay right.",
    example: "default: false becomes default: true",
    safely: "Send the value yourself where it matters.",
    inexpressible: None,
};

pub(super) const CHOICE: Explanation = Explanation {
    name: "request-choice",
    reasoning: "Requests that mix the shapes were accepted and are refused.",
    example: "request: { ToyIds: …, ShopId: … } becomes request: ToyFilter",
    safely: "Add a dated version.",
    inexpressible: None,
};

pub(super) const OBJECT_CLOSED: Explanation = Explanation {
    name: "object-closed",
    reasoning: "Requests with properties that are not listed were accepted and are refused; opening refuses nothing.",
    example: "open: true disappears",
    safely: "List the properties that are in use first.",
    inexpressible: None,
};

pub(super) const READ_ONLY: Explanation = Explanation {
    name: "read-only",
    reasoning: "Whoever sends a read-only property is refused or ignored.",
    example: "read_only: true appears",
    safely: "Ignore the property when it is sent.",
    inexpressible: None,
};

pub(super) const AT_LEAST_ONE: Explanation = Explanation {
    name: "request-at-least-one",
    reasoning: "Requests with none of the properties were accepted and are refused; source compiles as before.",
    example: "at_least_one_of: [ToyIds, ShopIds] appears",
    safely: "Announce it, or go on accepting requests with none of them.",
    inexpressible: None,
};
