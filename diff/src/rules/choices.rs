//! Group D: enums and unions.

use super::Explanation;

pub(super) const REQUEST_VALUE_ADDED: Explanation = Explanation {
    name: "request-value-added",
    reasoning: "Nobody sends it yet, and what is sent stays right.",
    example: "values: { Lost: … } appears",
    safely: "It is safe.",
    inexpressible: None,
};

pub(super) const RESPONSE_VALUE_ADDED: Explanation = Explanation {
    name: "response-value-added",
    reasoning: "Readers may meet a value that they do not know; ours keep it, others may refuse it.",
    example: "values: { Lost: … } appears",
    safely: "Announce that values are added (extensible: true), and read as if they were.",
    inexpressible: None,
};

pub(super) const REQUEST_VALUE_REMOVED: Explanation = Explanation {
    name: "request-value-removed",
    reasoning: "Requests with the value were right and are refused.",
    example: "values: { Lost: … } disappears",
    safely: "Deprecate the value, and go on accepting it.",
    inexpressible: None,
};

pub(super) const RESPONSE_VALUE_REMOVED: Explanation = Explanation {
    name: "response-value-removed",
    reasoning: "Readers wait for a value that never comes, which harms nobody; source that names it no longer compiles.",
    example: "values: { Lost: … } disappears",
    safely: "Deprecate the value for a while.",
    inexpressible: None,
};

pub(super) const VALUE_RENAMED: Explanation = Explanation {
    name: "value-renamed",
    reasoning: "On the wire one value is gone and another is new, in both directions.",
    example: "values: { Canceled: … } becomes values: { Cancelled: { was: Canceled } }",
    safely: "Accept and document both; in Rust, was keeps the old name as a deprecated constant, which only patterns on references notice.",
    inexpressible: None,
};

pub(super) const VALUE_DEPRECATED: Explanation = Explanation {
    name: "value-deprecated",
    reasoning: "Nothing changes yet on the wire; source that names it gets a warning.",
    example: "Lost: { deprecated: { since: 2026-02-01 } }",
    safely: "Name what to use instead.",
    inexpressible: None,
};

pub(super) const ENUM_OPENED: Explanation = Explanation {
    name: "enum-opened",
    reasoning: "Readers may meet any text from now on, or writers may no longer send any.",
    example: "Kind: ToyKind becomes Kind: string",
    safely: "Keep the enum and announce that values are added.",
    inexpressible: None,
};

pub(super) const CHOICE_ORDER: Explanation = Explanation {
    name: "choice-order",
    reasoning: "JSON knows no order of values; Rust compares values of an enum in the order of the schema.",
    example: "values: { A, B } becomes values: { B, A }",
    safely: "Add new values without moving the others.",
    inexpressible: None,
};

pub(super) const CASE_ADDED: Explanation = Explanation {
    name: "case-added",
    reasoning: "Nobody sends it yet; readers may meet a case that they do not know, which ours keep.",
    example: "cases: { Voucher: VoucherPayment } appears",
    safely: "It is safe where unknown cases are kept.",
    inexpressible: None,
};

pub(super) const CASE_REMOVED: Explanation = Explanation {
    name: "case-removed",
    reasoning: "Requests with the case were right and are refused; readers wait for a case that never comes.",
    example: "cases: { Voucher: VoucherPayment } disappears",
    safely: "Deprecate the case, and go on accepting it.",
    inexpressible: None,
};

pub(super) const TAG_CHANGED: Explanation = Explanation {
    name: "tag-changed",
    reasoning: "Clients and servers look for the tag or the payload where it no longer is; source compiles as before.",
    example: "tag: Discriminator becomes tag: Kind",
    safely: "Add a property with a new union beside the old one.",
    inexpressible: None,
};

pub(super) const ENUM_TYPE: Explanation = Explanation {
    name: "enum-type",
    reasoning: "1 and \"1\" are two values in JSON; numbers of another size are the same JSON, and another type in Rust.",
    example: "Level: { type: int32, values: { 0: …, 1: … } } loses type",
    safely: "Add a property with a new enum beside the old one.",
    inexpressible: None,
};
