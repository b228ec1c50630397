//! Group C: properties of responses. What may arrive now must be readable for whoever could read before.

use super::Explanation;

pub(super) const PROPERTY_ADDED: Explanation = Explanation {
    name: "response-property-added",
    reasoning: "A tolerant reader ignores it, and the vendor counts on that; a strict one of a closed object refuses it.",
    example: "fields: { Colour: string? } appears",
    safely: "It is safe for readers that ignore what they do not know.",
    inexpressible: None,
};

pub(super) const PROPERTY_REMOVED: Explanation = Explanation {
    name: "response-property-removed",
    reasoning: "Readers rely on it; ours cannot make the item without it, unless it is a list, which reads as empty.",
    example: "fields: { Colour: string } disappears",
    safely: "Deprecate it, and go on sending it.",
    inexpressible: None,
};

pub(super) const OPTIONAL_PROPERTY_REMOVED: Explanation = Explanation {
    name: "response-optional-property-removed",
    reasoning: "Readers have to do without it anyway, but those that have a use for it never see it again.",
    example: "fields: { Colour: string? } disappears",
    safely: "Deprecate it first.",
    inexpressible: None,
};

pub(super) const PROPERTY_OPTIONAL: Explanation = Explanation {
    name: "response-property-optional",
    reasoning: "Readers rely on it, and it may be missing from now on.",
    example: "Colour: string becomes Colour: { type: string, required: false }",
    safely: "Go on sending it, if need be with an empty value.",
    inexpressible: None,
};

pub(super) const PROPERTY_REQUIRED: Explanation = Explanation {
    name: "response-property-required",
    reasoning: "Readers had to cope without it and need not any more; the Rust type loses its Option.",
    example: "Colour: { type: string, required: false } becomes Colour: string",
    safely: "It is safe on the wire; collect such changes for the next major version of the crate.",
    inexpressible: None,
};

pub(super) const PROPERTY_NULLABLE: Explanation = Explanation {
    name: "response-property-nullable",
    reasoning: "Null that is newly allowed meets readers that expect a value; null that is gone meets nobody.",
    example: "Colour: string becomes Colour: { type: string?, required: true }",
    safely: "Add a property that may be null beside it.",
    inexpressible: None,
};

pub(super) const PROPERTY_TYPE: Explanation = Explanation {
    name: "response-property-type",
    reasoning: "Safe when every value of the new type is one of the old type, a break otherwise.",
    example: "Count: int32 becomes Count: decimal",
    safely: "Add a property of the new type beside it.",
    inexpressible: None,
};

pub(super) const INTEGER_WIDTH: Explanation = Explanation {
    name: "response-integer-width",
    reasoning: "Readers that hold 32 bits cannot hold the larger values.",
    example: "Count: int32 becomes Count: int64",
    safely: "Add a property beside it.",
    inexpressible: None,
};

pub(super) const LIMIT: Explanation = Explanation {
    name: "response-limit",
    reasoning: "More or longer values may arrive than some reader has room for; ours do not check what arrives.",
    example: "length: ..255 becomes length: ..1000",
    safely: "Make room for more than is promised.",
    inexpressible: None,
};

pub(super) const HINT: Explanation = Explanation {
    name: "response-hint",
    reasoning: "It tells readers what to expect and binds no value that arrives.",
    example: "pattern: ^[A-Z]{2}$ becomes ^[A-Z]{3}$",
    safely: "Tell readers what to expect in the docs.",
    inexpressible: None,
};

pub(super) const PROPERTY_MOVED_INSIDE: Explanation = Explanation {
    name: "property-moved-inside",
    reasoning: "Readers look for it where it no longer is.",
    example: "Price: decimal becomes Amount: { Price: decimal, … }",
    safely: "Send it in both places, and deprecate the old one.",
    inexpressible: None,
};

pub(super) const MEANING: Explanation = Explanation {
    name: "meaning",
    reasoning: "The JSON is the same and says something else; nothing can prove whether the values changed too.",
    example: "doc: The price without tax. becomes doc: The price with tax.",
    safely: "Add a property with the new meaning.",
    inexpressible: None,
};
