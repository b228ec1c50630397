//! Verdicts on what the wire does not know: names, order, files, docs.

use super::{Judgement, silent};
use crate::edit::Fact;
use crate::result::Wire;

pub(super) fn judge(fact: &Fact) -> Judgement {
    let (rule, wire, why) = match fact {
        Fact::DefinitionRenamed => (
            "E1",
            Wire::None,
            "Names of definitions are not in the JSON.",
        ),
        Fact::DefinitionRemoved => ("E2", Wire::None, "Nothing on the wire had it."),
        Fact::RustName => ("E5", Wire::None, "Rust names are not in the JSON."),
        Fact::Order => ("E7", Wire::None, "JSON objects have no order."),
        Fact::Home => ("E8", Wire::None, "Files are not in the JSON."),
        Fact::Version => ("E13", Wire::None, "The version is not in the JSON."),
        // All other facts are judged by the tables before.
        _ => ("E11", Wire::Docs, "Only what people read changed."),
    };
    silent(rule, wire, why)
}
