//! From two schemas to the records of everything that differs.

use std::collections::BTreeSet;

use mews_connector_language::model::{Operation, Schema};
use serde::{Deserialize, Serialize};

use crate::beyond::Beyond;
use crate::brought;
use crate::edit::{Edit, Spot};
use crate::evidence::Evidence;
use crate::inputs::Version;
use crate::judge::{Judgement, judge, unreached};
use crate::pairs::Pairs;
use crate::result::{
    BindingChange, Bump, Change, Diff, Direction, FORMAT, Note, Places, Policy, Positions, Reach,
    Reached, Versions, Why, Wire, WireVerdict,
};
use crate::rules::Rule;
use crate::rust::{self, Names, Rust, Verdict};
use crate::uses::{Uses, join};
use crate::walk::Walk;
use crate::walk::api::moved_alone;

/// How to compare.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// Whose reading decides.
    pub policy: Policy,
    /// The day by which announced dates are measured, `YYYY-MM-DD`; the end of the month of the new schema's version when
    /// not given. Nothing here reads a clock.
    pub today: Option<String>,
}

/// Compares two schemas. The same schemas give the same records, byte by byte.
pub fn compare(old: &Schema, new: &Schema, options: &Options) -> Diff {
    compared(old, new, &Beyond::default(), options)
}

/// Compares two versions with all that their files say, and finds where every difference is written.
pub fn compare_versions(old: &Version, new: &Version, options: &Options) -> Diff {
    let (before, after) = (&old.loaded, &new.loaded);
    let beyond = Beyond::of(old, new);
    let mut diff = compared(&before.schema, &after.schema, &beyond, options);
    diff.locate(&before.sources, &after.sources);
    diff
}

fn compared(old: &Schema, new: &Schema, beyond: &Beyond, options: &Options) -> Diff {
    let mut diff = Diff {
        format: FORMAT,
        policy: options.policy,
        versions: Versions {
            old: old.api.version.clone(),
            new: new.api.version.clone(),
        },
        bump: Bump::None,
        changes: Vec::new(),
        notes: Vec::new(),
    };
    if old == new && beyond.same() {
        return diff;
    }
    let end = || beyond.new_is_dated().then(|| last_day(&new.api.version));
    let today = options.today.clone().or_else(end);
    let pairs = Pairs::of(old, new, beyond);
    let (lowered, (edits, brought, reach)) = rust::lower_beside(old, new, || {
        let mut edits = edits(old, new, &pairs, beyond, (options.policy, today.as_deref()));
        let folded = brought::fold(old, new, &pairs, &mut edits);
        let later = old.api.version != new.api.version && beyond.dated();
        if edits.is_empty() && later {
            edits.push(moved_alone(old, new));
        }
        edits.sort_by(|a, b| (&a.resource, &a.target).cmp(&(&b.resource, &b.target)));
        let brought = brought::assign(old, new, &edits, folded);
        let reach = Reaching {
            old: Uses::of(old),
            new: Uses::of(new),
            old_schema: old,
            new_schema: new,
        };
        (edits, brought, reach)
    });
    let mut rust = Rust::of(old, new, &pairs, &edits, &brought, lowered);
    let evidence = Evidence::of(old, new);
    for (index, (edit, (brings, takes))) in edits.iter().zip(brought).enumerate() {
        let verdict = rust.of_edit(index);
        let mut change = record(edit, &reach, options.policy, verdict);
        (change.brings, change.takes) = (brings, takes);
        change.witness = evidence.witness(edit, &change);
        diff.changes.push(change);
    }
    diff.bump = diff
        .changes
        .iter()
        .map(|change| change.rust)
        .max()
        .unwrap_or(Bump::None);
    diff.bump = diff.bump.max(rust.rest(&mut diff.notes));
    if let Some(note) = same_version(&diff, beyond) {
        diff.notes.push(note);
    }
    diff
}

/// Every difference of the bindings, one entry for each part that source can name, whichever edit it comes from; `None` when
/// some name of a side does not work in Rust.
///
/// [`Change::rust`] is the worst of an edit's share of them.
pub fn bindings(old: &Schema, new: &Schema) -> Option<Vec<BindingChange>> {
    let beyond = Beyond::default();
    let pairs = Pairs::of(old, new, &beyond);
    let (lowered, edits) = rust::lower_beside(old, new, || {
        edits(old, new, &pairs, &beyond, (Policy::default(), None))
    });
    let deltas = rust::differences(lowered, &Names::of(old, &pairs, &edits))?;
    let told = deltas.into_iter().map(|delta| BindingChange {
        item: delta.path,
        bump: delta.bump,
        text: delta.text,
        snippet: delta.snippet,
    });
    Some(told.collect())
}

/// The last day of the state that a version names, by a month or by a day.
fn last_day(version: &str) -> String {
    match version.len() {
        7 => format!("{version}-31"),
        _ => version.to_owned(),
    }
}

fn edits(
    old: &Schema,
    new: &Schema,
    pairs: &Pairs,
    beyond: &Beyond,
    (policy, today): (Policy, Option<&str>),
) -> Vec<Edit> {
    let mut walk = Walk {
        old,
        new,
        pairs,
        beyond,
        policy,
        today,
        edits: Vec::new(),
    };
    walk.all();
    walk.edits
}

/// Rule E13: the wire changed, and the version did not.
fn same_version(diff: &Diff, beyond: &Beyond) -> Option<Note> {
    if !beyond.dated() {
        return None;
    }
    let wire = diff
        .changes
        .iter()
        .any(|change| change.wire.worst() > Wire::Docs);
    (wire && diff.versions.old == diff.versions.new).then(|| Note {
        rule: Rule::Version.id().to_owned(),
        text: if beyond.documents() {
            format!(
                "the wire changed, and both documents are of {}",
                diff.versions.new
            )
        } else {
            format!(
                "the wire changed, and `version` in api.yaml still is {}",
                diff.versions.new
            )
        },
    })
}

/// Judges an edit in the directions in which it is reached.
fn record(edit: &Edit, reach: &Reaching<'_>, policy: Policy, rust: Verdict) -> Change {
    let reach = reach.of(&edit.spot);
    let sides = [
        (Direction::Request, &reach.request),
        (Direction::Response, &reach.response),
    ];
    let judged: Vec<(Direction, Judgement)> = sides
        .into_iter()
        .filter(|(_, reached)| !reached.is_empty())
        .map(|(direction, _)| (direction, judge(&edit.fact, direction, policy)))
        .collect();
    let of = |wanted: Direction| {
        judged
            .iter()
            .find(|(direction, _)| *direction == wanted)
            .map(|(_, judged)| judged.wire)
    };
    let wire = WireVerdict {
        request: of(Direction::Request),
        response: of(Direction::Response),
    };
    let unreached = unreached(&edit.fact, policy);
    // Of two verdicts the worse one leads, of two alike that of the request.
    let lead = judged
        .iter()
        .map(|(_, judged)| judged)
        .rev()
        .max_by_key(|judged| (judged.wire, judged.deployed))
        .unwrap_or(&unreached);
    let deployed = judged
        .iter()
        .map(|(_, judged)| judged)
        .rev()
        .max_by_key(|judged| judged.deployed)
        .unwrap_or(&unreached);
    let also = judged
        .iter()
        .map(|(_, judged)| judged.rule)
        .filter(|rule| *rule != lead.rule)
        .collect();
    let operations: BTreeSet<String> = reach
        .request
        .iter()
        .chain(&reach.response)
        .map(|reached| reached.operation.clone())
        .collect();
    Change {
        rule: lead.rule,
        also,
        target: edit.target.clone(),
        resource: edit.resource.clone(),
        title: edit.title.clone(),
        operations: operations.into_iter().collect(),
        wire,
        deployed: deployed.deployed,
        rust: rust.bump,
        why: Why {
            wire: lead.why.to_owned(),
            deployed: deployed.deployed_why.to_owned(),
            rust: rust.why,
        },
        old: edit.old.clone(),
        new: edit.new.clone(),
        witness: None,
        snippet: rust.snippet,
        brings: Vec::new(),
        takes: Vec::new(),
        rename: edit.rename.clone(),
        against_policy: edit.against_policy.clone(),
        position: Positions::default(),
        places: Places {
            old: edit.places.0.clone(),
            new: edit.places.1.clone(),
        },
        reach,
    }
}

/// The operations that an edit reaches.
struct Reaching<'a> {
    old: Uses<'a>,
    new: Uses<'a>,
    old_schema: &'a Schema,
    new_schema: &'a Schema,
}

impl Reaching<'_> {
    fn of(&self, spot: &Spot) -> Reach {
        let mut reach = Reach::default();
        match spot {
            Spot::None => {}
            Spot::Everywhere(direction, path) => {
                *side(&mut reach, *direction) = self.every(path, |_| true);
            }
            Spot::Paginated(direction) => {
                *side(&mut reach, *direction) =
                    self.every("", |operation| operation.pages.is_some());
            }
            Spot::Operation(_, new) => {
                let whole = Reached {
                    operation: new.clone(),
                    path: String::new(),
                };
                reach.request.push(whole.clone());
                reach.response.push(whole);
            }
            Spot::Body(_, new, direction, path) => side(&mut reach, *direction).push(Reached {
                operation: new.clone(),
                path: path.clone(),
            }),
            Spot::Definition(old, new, path) => {
                for direction in [Direction::Request, Direction::Response] {
                    *side(&mut reach, direction) = self.definition(old, new, path, direction);
                }
            }
        }
        reach
    }

    /// The operations that reach a definition on both sides: who only came or went meets no change.
    fn definition(&self, old: &str, new: &str, path: &str, direction: Direction) -> Vec<Reached> {
        let (Some(before), Some(after)) = (
            self.old.paths(old, direction),
            self.new.paths(new, direction),
        ) else {
            return Vec::new();
        };
        after
            .iter()
            .filter(|(operation, _)| before.contains_key(*operation))
            .map(|(operation, to)| Reached {
                operation: operation.to_string(),
                path: join(to, path),
            })
            .collect()
    }

    /// The operations of both sides that are of a kind.
    fn every(&self, path: &str, of_kind: impl Fn(&Operation) -> bool) -> Vec<Reached> {
        let of = |schema: &Schema| -> BTreeSet<String> {
            let all = schema.resources.iter().flat_map(|item| &item.operations);
            all.filter(|operation| of_kind(operation))
                .map(Operation::path)
                .collect()
        };
        of(self.old_schema)
            .intersection(&of(self.new_schema))
            .map(|operation| Reached {
                operation: operation.clone(),
                path: path.to_owned(),
            })
            .collect()
    }
}

fn side(reach: &mut Reach, direction: Direction) -> &mut Vec<Reached> {
    match direction {
        Direction::Request => &mut reach.request,
        Direction::Response => &mut reach.response,
    }
}
