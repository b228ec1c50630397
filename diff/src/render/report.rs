//! A comparison as reports tell it: the one input of every renderer, and letter by letter what the JSON output is.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use mews_connector_language::Diagnostics;
use mews_connector_language::fingerprint;
use schemars::JsonSchema;
use semver::Version;
use serde::Serialize;
use serde_json::Value;

use crate::settings::{Acknowledgement, Acknowledgements, Severities, Severity};
use crate::{Bump, Change, Deployed, Diff, Note, Policy, Position, Reached, Wire, version};

/// What a change of a schema breaks.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Report {
    /// The version of this format.
    pub format: u32,
    /// The old side.
    pub old: Named,
    /// The new side.
    pub new: Named,
    /// The policy that the verdicts on the wire follow.
    pub policy: Policy,
    /// The least part of the crate's version that has to rise.
    pub bump: Bump,
    /// The versions of the crate, when the present one is known.
    pub crate_version: Option<Next>,
    /// How many changes there are of each severity. What is acknowledged counts under its own name only.
    pub counts: Counts,
    /// The changes, worst first; told commit by commit, the commits in their order and in each the worst first.
    pub changes: Vec<Entry>,
    /// Told commit by commit: how many changes of commits are left out, because later ones took them back.
    pub taken_back: usize,
    /// What is to be said of the whole and is not an edit.
    pub notes: Vec<Note>,
    /// What could not be compared, because no schema can say it.
    pub undecided: Vec<Undecided>,
}

/// One side of the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Named {
    /// What was named: a revision with its commit, a folder, a document.
    pub label: String,
    /// The state of the API that the schema says it describes.
    pub version: String,
}

/// The version of the crate, and the lowest that may follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Next {
    /// The version that the crate has.
    pub from: String,
    /// The lowest legal next version.
    pub to: String,
}

/// How many changes there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Counts {
    /// Changes that break calls.
    pub breaking: usize,
    /// Changes that break only Rust source that upgrades.
    pub source: usize,
    /// Changes that depend on the peer.
    pub risky: usize,
    /// Changes that break nobody.
    pub info: usize,
    /// Changes that nobody notices.
    pub none: usize,
    /// Changes that a file acknowledges.
    pub acknowledged: usize,
    /// What could not be decided: of the changes above those with that verdict, and what could not be compared.
    pub undecided: usize,
}

/// One edit and everything it does.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Entry {
    /// Names this change and no other: rule, target and a fingerprint of what became what.
    pub id: String,
    /// How bad it is, over all verdicts.
    pub severity: Severity,
    /// Who accepts it, and why.
    pub acknowledged: Option<Acknowledgement>,
    /// The commit that made it, when a range is told commit by commit.
    pub commit: Option<Commit>,
    /// The change.
    #[serde(flatten)]
    pub change: Change,
}

/// A commit of a range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Commit {
    /// Its short id.
    pub id: String,
    /// The first line of its message.
    pub subject: String,
}

/// Something that could not be compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Undecided {
    /// Where.
    pub at: String,
    /// What is there.
    pub what: String,
}

/// What a report needs beside the comparison.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// What the old side is called.
    pub old: String,
    /// What the new side is called.
    pub new: String,
    /// The present version of the crate.
    pub crate_version: Option<Version>,
    /// The folder of the old schema files as readers name it; none when nobody can open them.
    pub old_folder: Option<String>,
    /// The folder of the new ones.
    pub new_folder: Option<String>,
    /// What could not be compared.
    pub undecided: Vec<Undecided>,
    /// How bad rules are taken to be.
    pub severities: Severities,
    /// The changes that are accepted.
    pub acknowledgements: Acknowledgements,
    /// The day that acknowledgements are judged by, `YYYY-MM-DD`.
    pub today: String,
}

impl Report {
    /// Turns a comparison into a report.
    ///
    /// # Errors
    /// When an acknowledgement has expired, or covers no change or several.
    pub fn new(diff: Diff, context: &Context) -> Result<Self, Diagnostics> {
        let changes = diff
            .changes
            .iter()
            .map(|change| Entry::new(change.clone(), None, context))
            .collect();
        Self::of(diff, changes, 0, context)
    }

    /// Turns a range into a report that tells it commit by commit. `whole` compares its two ends, `commits` every commit
    /// with the one before. A change of a commit whose target is the same at both ends was taken back, and is left out.
    ///
    /// # Errors
    /// When an acknowledgement has expired, or covers no change or several.
    pub fn by_commit(
        whole: Diff,
        commits: Vec<(Commit, Diff)>,
        context: &Context,
    ) -> Result<Self, Diagnostics> {
        let mut changes = Vec::new();
        let mut taken_back = 0;
        for (commit, diff) in commits {
            for change in diff.changes {
                if whole.changes.iter().any(|net| concerns(net, &change)) {
                    changes.push(Entry::new(change, Some(commit.clone()), context));
                } else {
                    taken_back += 1;
                }
            }
        }
        Self::of(whole, changes, taken_back, context)
    }

    fn of(
        diff: Diff,
        mut changes: Vec<Entry>,
        taken_back: usize,
        context: &Context,
    ) -> Result<Self, Diagnostics> {
        let ids: Vec<&str> = changes.iter().map(|entry| entry.id.as_str()).collect();
        let covered: Vec<_> = context
            .acknowledgements
            .settle(&ids, &context.today)?
            .into_iter()
            .map(Option::<&_>::cloned)
            .collect();
        let mut counts = Counts {
            undecided: context.undecided.len(),
            ..Counts::default()
        };
        for (entry, ack) in changes.iter_mut().zip(covered) {
            entry.acknowledged = ack;
            let position = &mut entry.change.position;
            position.old = in_folder(position.old.take(), context.old_folder.as_deref());
            position.new = in_folder(position.new.take(), context.new_folder.as_deref());
            if entry.acknowledged.is_some() {
                counts.acknowledged += 1;
                continue;
            }
            counts.undecided += usize::from(entry.change.wire.worst() == Wire::Undecided);
            match entry.severity {
                Severity::Breaking => counts.breaking += 1,
                Severity::Source => counts.source += 1,
                Severity::Risky => counts.risky += 1,
                Severity::Info => counts.info += 1,
                Severity::None => counts.none += 1,
            }
        }
        // Within a severity the order of the comparison stays, which is by resource and target.
        for group in changes.chunk_by_mut(|a, b| a.commit == b.commit) {
            group.sort_by_key(|entry| (entry.acknowledged.is_some(), Reverse(entry.severity)));
        }
        Ok(Self {
            format: diff.format,
            old: Named {
                label: context.old.clone(),
                version: diff.versions.old,
            },
            new: Named {
                label: context.new.clone(),
                version: diff.versions.new,
            },
            policy: diff.policy,
            bump: diff.bump,
            crate_version: context.crate_version.as_ref().map(|from| Next {
                from: from.to_string(),
                to: version::next(from, diff.bump).to_string(),
            }),
            counts,
            changes,
            taken_back,
            notes: diff.notes,
            undecided: context.undecided.clone(),
        })
    }

    /// Whether some change that nobody has acknowledged is at least this bad.
    pub fn reaches(&self, threshold: Severity) -> bool {
        self.changes
            .iter()
            .any(|entry| entry.acknowledged.is_none() && entry.severity >= threshold)
    }

    /// The changes of one resource (or commit) after the other, in the order of their worst; each group keeps the order of
    /// the list.
    pub(crate) fn groups(&self) -> Vec<(String, Vec<&Entry>)> {
        let mut groups: Vec<(String, Vec<&Entry>)> = Vec::new();
        for entry in &self.changes {
            let group = entry.group();
            match groups.iter_mut().find(|(name, _)| *name == group) {
                Some((_, entries)) => entries.push(entry),
                None => groups.push((group, vec![entry])),
            }
        }
        groups
    }

    /// What was left out because it was taken back, in words.
    pub(crate) fn taken_back(&self) -> Option<String> {
        match self.taken_back {
            0 => None,
            1 => Some(
                "1 change of a commit is not told, because a later one took it back".to_owned(),
            ),
            count => Some(format!(
                "{count} changes of commits are not told, because later ones took them back"
            )),
        }
    }

    /// `3 breaking, 1 risky, 7 info`; what is not there is not said.
    pub(crate) fn tally(&self) -> String {
        let counts = &self.counts;
        // What breaks source may be a risk on the wire as well.
        let risky_source = self
            .changes
            .iter()
            .filter(|entry| entry.acknowledged.is_none() && entry.severity == Severity::Source)
            .filter(|entry| {
                let change = &entry.change;
                change.wire.worst() >= Wire::Depends || change.deployed >= Deployed::Degrades
            })
            .count();
        let parts = [
            (counts.breaking, "breaking"),
            (risky_source, "breaking source and risky"),
            (counts.source - risky_source, "breaking source only"),
            (counts.risky, "risky"),
            (counts.info, "info"),
            (counts.none, "without effect"),
            (counts.acknowledged, "acknowledged"),
            (counts.undecided, "undecided"),
        ];
        let said: Vec<String> = parts
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        if said.is_empty() {
            "no change".to_owned()
        } else {
            said.join(", ")
        }
    }

    /// What the version of the crate has to do, in words.
    pub(crate) fn next(&self) -> String {
        let level = word(&self.bump);
        match &self.crate_version {
            Some(Next { from, to }) => format!("{from} → {to} ({level})"),
            None => level,
        }
    }
}

/// Rule and target, which people can read, and a fingerprint of what became what, so that the id of a later change of the
/// same thing is another one.
fn id_of(change: &Change) -> String {
    let side = |value: &Option<Value>| value.as_ref().map(Value::to_string).unwrap_or_default();
    let hash = fingerprint::of(format!("{}\0{}", side(&change.old), side(&change.new)).bytes());
    format!(
        "{}:{}:{:08x}",
        change.rule,
        change.target,
        (hash >> 32) ^ (hash & 0xffff_ffff)
    )
}

fn in_folder(position: Option<Position>, folder: Option<&str>) -> Option<Position> {
    let (position, folder) = (position?, folder?);
    let file = match folder.trim_end_matches('/') {
        "" => position.file,
        folder => format!("{folder}/{}", position.file),
    };
    Some(Position { file, ..position })
}

/// A verdict as its JSON calls it.
pub(crate) fn word(verdict: &impl Serialize) -> String {
    match serde_json::to_value(verdict) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

/// Whether a change of the whole is of the same thing as a change of a commit, of what contains it, or of a part of it.
fn concerns(net: &Change, change: &Change) -> bool {
    let contains = |whole: &str, part: &str| {
        part.strip_prefix(whole)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ':']))
    };
    let moved = net.brings.iter().chain(&net.takes);
    contains(&net.target, &change.target)
        || contains(&change.target, &net.target)
        || moved.into_iter().any(|name| contains(name, &change.target))
}

impl Entry {
    fn new(change: Change, commit: Option<Commit>, context: &Context) -> Self {
        Self {
            id: id_of(&change),
            severity: context.severities.of(&change),
            acknowledged: None,
            commit,
            change,
        }
    }

    /// The heading that it stands below.
    fn group(&self) -> String {
        match &self.commit {
            Some(Commit { id, subject }) => format!("{id} {subject}"),
            None => self.change.resource.clone(),
        }
    }

    /// The verdicts in the order in which reports tell them: on what, the verdict, why.
    pub(crate) fn verdicts(&self) -> Vec<(&'static str, String, &str)> {
        let Change {
            wire,
            deployed,
            rust,
            why,
            ..
        } = &self.change;
        let mut told = Vec::new();
        if let Some(request) = wire.request {
            told.push(("wire, request", word(&request), why.wire.as_str()));
        }
        if let Some(response) = wire.response {
            told.push(("wire, response", word(&response), why.wire.as_str()));
        }
        told.push(("deployed client", word(deployed), why.deployed.as_str()));
        told.push(("Rust source", word(rust), why.rust.as_str()));
        told
    }

    /// The operations, each with the ways that lead from it to the edit.
    pub(crate) fn reached(&self) -> BTreeMap<&str, Vec<(&'static str, &str)>> {
        let mut found: BTreeMap<&str, Vec<(&'static str, &str)>> = self
            .change
            .operations
            .iter()
            .map(|operation| (operation.as_str(), Vec::new()))
            .collect();
        let reach = &self.change.reach;
        for (direction, list) in [("request", &reach.request), ("response", &reach.response)] {
            for Reached { operation, path } in list {
                found.entry(operation).or_default().push((direction, path));
            }
        }
        found
    }

    /// `3 operations (requests and responses)`.
    pub(crate) fn reach(&self) -> String {
        let reach = &self.change.reach;
        let directions = match (reach.request.is_empty(), reach.response.is_empty()) {
            (false, false) => " (requests and responses)",
            (false, true) => " (requests)",
            (true, false) => " (responses)",
            (true, true) => "",
        };
        match self.reached().len() {
            0 => "no operation".to_owned(),
            1 => format!("1 operation{directions}"),
            count => format!("{count} operations{directions}"),
        }
    }

    /// Where it is written now, or else where it was: `schema/messages.yaml:12:7`.
    pub(crate) fn position(&self) -> Option<String> {
        let positions = &self.change.position;
        let Position { file, line, column } = positions.new.as_ref().or(positions.old.as_ref())?;
        Some(format!("{file}:{line}:{column}"))
    }

    /// The severity as reports call it: an acknowledged change is no longer a problem.
    pub(crate) fn shown_severity(&self) -> &'static str {
        if self.acknowledged.is_some() {
            "acknowledged"
        } else {
            self.severity.word()
        }
    }
}
