//! What a comparison gives: one record per edit, with its three verdicts, its blast radius and its evidence.
//!
//! Everything here serialises to the JSON that `connector diff --format json` prints; the JSON Schema of it is derived
//! from the same types.

use mews_connector_language::diagnostic::line_and_column;
use mews_connector_language::{Place, Sources};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::rules::Rule;

/// The version of the JSON that a [`Diff`] serialises to.
pub const FORMAT: u32 = 2;

/// Whose reading of a response decides what breaks on the wire.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// A peer that validates: what the old schema does not list is refused.
    Strict,
    /// A peer such as our bindings: unknown properties are ignored, unknown enum values are kept.
    Tolerant,
    /// The vendor's own rules: adding is safe; requiredness, type and limits are not; dates are kept.
    #[default]
    Vendor,
}

/// What an edit does to the JSON of one direction.
///
/// Ordered from harmless to bad.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Wire {
    /// The JSON is the same.
    None,
    /// Only what people read changes.
    Docs,
    /// Every peer that was right stays right.
    Safe,
    /// It depends on the peer: on how it reads, what it relies on, what it may do.
    Depends,
    /// The rules cannot tell; a person has to.
    Undecided,
    /// Some peer that was right is now wrong.
    Breaks,
}

/// What happens to a client compiled from the old schema that talks to the new server.
///
/// Ordered from harmless to bad.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Deployed {
    /// It goes on as before.
    Works,
    /// It goes on, but sees less or something that it does not know.
    Degrades,
    /// Calls are refused, or items cannot be read.
    Fails,
}

/// What an edit asks of the crate's version, in the terms of 1.x.
///
/// Ordered from small to large.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Bump {
    /// Nothing changed.
    None,
    /// Source that compiled compiles and means the same.
    Patch,
    /// Source that compiled compiles, maybe with a warning.
    Minor,
    /// Some source that compiled no longer does, or means something else.
    Major,
}

/// All that differs between two schemas.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Diff {
    /// The version of this format.
    pub format: u32,
    /// The policy that the wire verdicts follow.
    pub policy: Policy,
    /// The old and new `version` of `api.yaml`.
    pub versions: Versions,
    /// The least that the next version of the crate must move.
    pub bump: Bump,
    /// One record per edit: by resource, then by target, in an order that is always the same.
    pub changes: Vec<Change>,
    /// What is to be said of the whole and is not an edit.
    pub notes: Vec<Note>,
}

/// The vendor's state that each schema describes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Versions {
    /// `version` of the old `api.yaml`; `unknown` when a document tells none.
    pub old: String,
    /// `version` of the new `api.yaml`; `unknown` when a document tells none.
    pub new: String,
}

/// A remark on the whole comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Note {
    /// The rule that asks for it.
    pub rule: String,
    /// What is to be said.
    pub text: String,
}

/// One edit and what it does.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Change {
    /// The id of the rule, such as `B4`; of several that apply the one with the worst verdict.
    #[schemars(with = "String")]
    pub rule: Rule,
    /// The rules that say the same of the other direction.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<String>")]
    pub also: Vec<Rule>,
    /// What was edited: `messages/getAll`, `messages/getAll.request.Text`, `Message.Text`, `MessageState:Read`, `Message`,
    /// `api.envelope.Client`.
    pub target: String,
    /// The resource whose file holds the edit; `common` or `api` for what belongs to none.
    pub resource: String,
    /// What happened, in one sentence without a full stop.
    pub title: String,
    /// The operations that the edit reaches, sorted; addresses without the base path.
    pub operations: Vec<String>,
    /// The same by direction, each with the shortest path to the edit.
    pub reach: Reach,
    /// What it does to the JSON.
    pub wire: WireVerdict,
    /// What it does to a client compiled from the old schema.
    pub deployed: Deployed,
    /// What it does to Rust source that upgrades.
    pub rust: Bump,
    /// Why, a line each.
    pub why: Why,
    /// The fact before.
    pub old: Option<Value>,
    /// The fact after.
    pub new: Option<Value>,
    /// The smallest JSON that one side allows and the other refuses.
    pub witness: Option<Witness>,
    /// Rust that compiles with the old bindings and not with the new ones.
    pub snippet: Option<String>,
    /// Definitions that came with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub brings: Vec<String>,
    /// Definitions that went with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub takes: Vec<String>,
    /// How a rename was found out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rename: Option<Rename>,
    /// What the vendor's deprecation policy says of it, when it is not kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against_policy: Option<String>,
    /// Where it is written.
    pub position: Positions,
    /// Where to look the positions up.
    #[serde(skip)]
    #[schemars(skip)]
    pub places: Places,
}

/// The operations that an edit reaches.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reach {
    /// Those that send it.
    pub request: Vec<Reached>,
    /// Those that response it.
    pub response: Vec<Reached>,
}

/// An operation and the way to an edit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Reached {
    /// Its address without the base path, such as `messages/getAll`.
    pub operation: String,
    /// The shortest way in the body, such as `Messages[].Sender`; empty for the operation itself.
    pub path: String,
}

/// The wire verdict by direction; none where the edit is not reached.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WireVerdict {
    /// For the request.
    pub request: Option<Wire>,
    /// For the response.
    pub response: Option<Wire>,
}

impl WireVerdict {
    /// The worse of the two directions.
    pub fn worst(self) -> Wire {
        self.request.max(self.response).unwrap_or(Wire::None)
    }
}

/// The reasons of the three verdicts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Why {
    /// Of the wire verdict.
    pub wire: String,
    /// Of the verdict on the deployed client.
    pub deployed: String,
    /// Of the Rust verdict.
    pub rust: String,
}

/// One difference of the bindings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindingChange {
    /// The public item that it belongs to, such as `toys::Toy` or `toys::Toys::get_all`.
    pub item: String,
    /// What it asks of the crate's version.
    pub bump: Bump,
    /// What it is, in one sentence without a full stop.
    pub text: String,
    /// For a major one: Rust that compiles with the old bindings and not with the new ones.
    pub snippet: Option<String>,
}

/// JSON that proves a wire break.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Witness {
    /// The direction it travels in.
    pub direction: Direction,
    /// What it is a value of: a definition, or the body of an operation (`messages/getAll.request`) without the
    /// envelope; pagination stands in it only where it is what breaks.
    pub of: String,
    /// The side that allows it; the other refuses it.
    pub valid: Side,
    /// The JSON.
    pub json: Value,
}

/// A direction of travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From the client to the server.
    Request,
    /// From the server to the client.
    Response,
}

/// A side of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The schema before.
    Old,
    /// The schema after.
    New,
}

/// How a rename was found out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Rename {
    /// The schema says `was`.
    Declared,
    /// The vendor calls both the same (`schema_id`).
    #[serde(rename = "vendor_name")]
    VendorName,
    /// By similarity or by who refers to it; how alike both are, in percent. It joins two edits into one record, and changes no verdict.
    Inferred(u8),
}

/// Where both sides of an edit are written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Positions {
    /// In the old files.
    pub old: Option<Position>,
    /// In the new files; for what is gone, the nearest that is left.
    pub new: Option<Position>,
}

/// A position in a schema file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Position {
    /// The file, within its schema directory.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// The paths of keys that lead to both sides of an edit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// In the old files.
    pub old: Option<Place>,
    /// In the new files.
    pub new: Option<Place>,
}

impl Change {
    /// Whether somebody has to do something: a wire break, a client that fails or source that no longer compiles.
    pub fn is_breaking(&self) -> bool {
        self.wire.worst() == Wire::Breaks
            || self.deployed == Deployed::Fails
            || self.rust == Bump::Major
    }
}

impl Diff {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Whether some verdict is left to a person.
    pub fn is_undecided(&self) -> bool {
        self.changes
            .iter()
            .any(|change| change.wire.worst() == Wire::Undecided)
    }

    /// Fills the positions in from the files that each side was read from.
    pub fn locate(&mut self, old: &Sources, new: &Sources) {
        for change in &mut self.changes {
            change.position = Positions {
                old: change
                    .places
                    .old
                    .as_ref()
                    .and_then(|place| position(old, place)),
                // What is gone stands for the nearest that is left.
                new: change
                    .places
                    .new
                    .as_ref()
                    .or(change.places.old.as_ref())
                    .and_then(|place| position(new, place)),
            };
        }
    }
}

fn position(sources: &Sources, place: &Place) -> Option<Position> {
    let source = sources.file(&place.file)?;
    let (line, column) = line_and_column(&source.text, place.span(source).start);
    Some(Position {
        file: source.name.clone(),
        line,
        column,
    })
}
