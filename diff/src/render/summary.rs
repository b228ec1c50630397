//! What happened in a sentence or two, by rule: what breaks calls first, then who has to do something, then what is new.

use super::report::{Entry, Report};
use crate::rules::Rule;
use crate::settings::Severity;
use crate::{Bump, Deployed, Wire};

/// The report in short; empty when nothing changed.
pub(crate) fn summary(report: &Report) -> String {
    let open: Vec<&Entry> = report
        .changes
        .iter()
        .filter(|entry| entry.acknowledged.is_none())
        .collect();
    let count = |of: &dyn Fn(&Entry) -> bool| open.iter().filter(|entry| of(entry)).count();
    let breaking = |entry: &Entry| entry.severity == Severity::Breaking;
    let gone = |entry: &Entry| {
        matches!(
            entry.change.rule,
            Rule::OperationRemovedUnannounced
                | Rule::OperationRemovedAsAnnounced
                | Rule::OperationRemovedEarly
        )
    };
    let moved = |entry: &Entry| entry.change.rule == Rule::OperationMoved;
    let paged = |entry: &Entry| entry.change.rule == Rule::PaginationAdded && breaking(entry);
    let other = |entry: &Entry| breaking(entry) && !gone(entry) && !moved(entry) && !paged(entry);
    let calls = [
        said(count(&gone), "operation goes", "operations go"),
        said(count(&moved), "operation moves", "operations move"),
        said(count(&paged), "call needs a page", "calls need a page"),
        said(
            count(&|entry| other(entry) && entry.change.wire.request == Some(Wire::Breaks)),
            "edit refuses requests that were right",
            "edits refuse requests that were right",
        ),
        said(
            count(&|entry| {
                let wire = &entry.change.wire;
                other(entry)
                    && wire.request != Some(Wire::Breaks)
                    && wire.response == Some(Wire::Breaks)
            }),
            "edit breaks responses",
            "edits break responses",
        ),
        said(
            count(&|entry| other(entry) && entry.change.wire.worst() != Wire::Breaks),
            "other edit makes calls fail",
            "other edits make calls fail",
        ),
    ];
    let people = [
        said(
            count(&|entry| entry.change.deployed == Deployed::Fails),
            "edit makes deployed clients fail",
            "edits make deployed clients fail",
        ),
        said(
            count(&|entry| entry.change.rust == Bump::Major),
            "edit stops source that upgrades from compiling",
            "edits stop source that upgrades from compiling",
        ),
        said(
            report.counts.undecided,
            "difference needs a person to decide",
            "differences need a person to decide",
        ),
    ];
    let new = [said(
        count(&|entry| {
            matches!(
                entry.change.rule,
                Rule::OperationAdded | Rule::OperationVersionAdded
            )
        }),
        "operation is new",
        "operations are new",
    )];
    let sentences = [calls.as_slice(), people.as_slice(), new.as_slice()];
    let sentences: Vec<String> = sentences.into_iter().filter_map(sentence).collect();
    if sentences.is_empty() && !open.is_empty() {
        return "No call breaks, and all source that upgrades compiles.".to_owned();
    }
    sentences.join(" ")
}

fn said(count: usize, one: &str, many: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {many}")),
    }
}

fn sentence(parts: &[Option<String>]) -> Option<String> {
    let parts: Vec<&str> = parts.iter().flatten().map(String::as_str).collect();
    let (last, rest) = parts.split_last()?;
    Some(match rest {
        [] => format!("{last}."),
        rest => format!("{} and {last}.", rest.join(", ")),
    })
}
