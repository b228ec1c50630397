//! Verdicts on what the wire does not know: names, order, files, docs.

use super::{Judgement, unnoticed};
use crate::result::Wire;
use crate::rules::Rule;

pub(super) const DEFINITION_RENAMED: Judgement = unnoticed(
    Rule::DefinitionRenamed,
    Wire::None,
    "Names of definitions are not in the JSON.",
);

pub(super) const DEFINITION_REMOVED: Judgement = unnoticed(
    Rule::DefinitionRemoved,
    Wire::None,
    "Nothing on the wire had it.",
);

pub(super) const RUST_NAME: Judgement = unnoticed(
    Rule::RustName,
    Wire::None,
    "Rust names are not in the JSON.",
);

pub(super) const ORDER: Judgement =
    unnoticed(Rule::Order, Wire::None, "JSON objects have no order.");

pub(super) const HOME: Judgement =
    unnoticed(Rule::ModuleMoved, Wire::None, "Files are not in the JSON.");

pub(super) const DOCS: Judgement =
    unnoticed(Rule::Docs, Wire::Docs, "Only what people read changed.");

pub(super) const CORRECTION: Judgement = unnoticed(
    Rule::Correction,
    Wire::None,
    "A correction says why the schema differs from the vendor's description; the schema itself is the same.",
);

pub(super) const VENDOR_NAME: Judgement = unnoticed(
    Rule::VendorName,
    Wire::None,
    "The vendor's names of definitions are not in the JSON.",
);

pub(super) const VERSION: Judgement =
    unnoticed(Rule::Version, Wire::None, "The version is not in the JSON.");
