//! Group E: models, names and what people read.

use super::Explanation;

pub(super) const DEFINITION_RENAMED: Explanation = Explanation {
    name: "definition-renamed",
    reasoning: "Names of definitions are not in the JSON; Rust source names them.",
    example: "Toy becomes Product: { was: Toy }",
    safely: "Write was, which keeps the old name as a deprecated alias.",
    inexpressible: None,
};

pub(super) const DEFINITION_REMOVED: Explanation = Explanation {
    name: "definition-removed",
    reasoning: "Nothing on the wire had it; Rust source may have named it.",
    example: "models: { Toy: … } disappears, which nothing used",
    safely: "Leave it until the next major version.",
    inexpressible: None,
};

pub(super) const MODEL_SPLIT: Explanation = Explanation {
    name: "model-split",
    reasoning: "The JSON is the same; the Rust type is another one.",
    example: "Owner: Person becomes Owner: Keeper, and Keeper has the same fields as Person",
    safely: "Keep the shared model until the two differ.",
    inexpressible: None,
};

pub(super) const WIRE_NAME: Explanation = Explanation {
    name: "wire-name",
    reasoning: "Source compiles as before and then sends or looks for a name that the server does not know.",
    example: "CustomerID becomes CustomerId, which both are customer_id in Rust",
    safely: "Add the new name beside the old one, and deprecate the old one.",
    inexpressible: None,
};

pub(super) const RUST_NAME: Explanation = Explanation {
    name: "rust-name",
    reasoning: "The wire does not know Rust names; Rust source does.",
    example: "Type gains rust: kind",
    safely: "Write was where it is offered, and collect the others for the next major version. Give no name to something else while what had it is still there: calls compile, and do something else.",
    inexpressible: None,
};

pub(super) const IDENTITY: Explanation = Explanation {
    name: "identity",
    reasoning: "The JSON is the same; the Rust type is another one.",
    example: "OwnerId: uuid becomes OwnerId: CustomerId",
    safely: "Collect such changes for the next major version.",
    inexpressible: None,
};

pub(super) const ORDER: Explanation = Explanation {
    name: "order",
    reasoning: "JSON objects have no order; a Rust constructor takes its arguments in the order of the schema.",
    example: "fields: { A, B } becomes fields: { B, A }",
    safely: "Add new required properties last.",
    inexpressible: None,
};

pub(super) const MODULE_MOVED: Explanation = Explanation {
    name: "module-moved",
    reasoning: "Files are not in the JSON; the Rust path follows the file, and a resource offers what it uses of the common one.",
    example: "Toy moves from toys.yaml to shops.yaml",
    safely: "Move it to common.yaml, which keeps its path.",
    inexpressible: None,
};

pub(super) const PROPERTY_DEPRECATED: Explanation = Explanation {
    name: "property-deprecated",
    reasoning: "Nothing changes yet on the wire; source that uses it gets a warning, and where a response need not have it any more, the Rust type becomes an Option.",
    example: "Colour: { type: string, deprecated: { instead: [Colours] } }",
    safely: "Announce a year ahead, for a day in January, and name what to use instead.",
    inexpressible: None,
};

pub(super) const DEPRECATED_PROPERTY_REMOVED: Explanation = Explanation {
    name: "deprecated-property-removed",
    reasoning: "Callers that still use it were told; whether in time depends on the announced date.",
    example: "Colour: { type: string, deprecated: { gone_on: 2026-01-31 } } disappears",
    safely: "Remove it after the announced date.",
    inexpressible: None,
};

pub(super) const DOCS: Explanation = Explanation {
    name: "docs",
    reasoning: "Docs are not in the JSON and not in the types.",
    example: "doc: A toy. becomes doc: A toy on a shelf.",
    safely: "It is safe.",
    inexpressible: None,
};

pub(super) const PROPERTY_RENAMED: Explanation = Explanation {
    name: "property-renamed",
    reasoning: "On the wire one property is gone and another is new.",
    example: "Colour becomes Color: { was: colour }",
    safely: "Add the new property beside the old one; was keeps the old setter of a request as a deprecated one.",
    inexpressible: None,
};

pub(super) const VERSION: Explanation = Explanation {
    name: "version",
    reasoning: "People tell states of the API apart by it.",
    example: "version: 2026-08 stays although a property was removed",
    safely: "Write the state that the schema describes.",
    inexpressible: None,
};

pub(super) const CORRECTION: Explanation = Explanation {
    name: "correction",
    reasoning: "Corrections tell why the schema differs from the vendor's description; what they are about is told by its own rule. What the vendor calls a text is a String in Rust where a response has it.",
    example: "corrections: [{ at: models.Toy.fields.Name.length, … }] disappears",
    safely: "Remove a correction when the vendor's description is right by now, and say what shows it in a new one.",
    inexpressible: None,
};

pub(super) const VENDOR_NAME: Explanation = Explanation {
    name: "vendor-name",
    reasoning: "An import finds a definition again by the vendor's name; neither the JSON nor the types have it.",
    example: "schema_id: ToyDto becomes schema_id: ToyV2Dto",
    safely: "It is safe; import a document to see that the definition is still found.",
    inexpressible: None,
};
