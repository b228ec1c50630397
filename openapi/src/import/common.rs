//! What the operations of a document have in common, as it is collected while they are converted.

use indexmap::IndexMap;

use crate::read::Shape;
use mews_connector_language::spec::FieldSpec;

/// The properties that operations share, each where it stands.
#[derive(Default)]
pub(super) struct Shared<'d> {
    pub(super) envelope: IndexMap<String, Vec<Use<'d>>>,
    pub(super) pages: Vec<Use<'d>>,
    pub(super) cursors: Vec<Use<'d>>,
}

/// A shared property in one operation.
pub(super) struct Use<'d> {
    pub(super) shape: &'d Shape,
    pub(super) required: bool,
    /// What it says, in full.
    pub(super) told: String,
}

/// What a document says of the API as a whole.
#[derive(Debug, Default)]
pub(crate) struct Common {
    /// The properties of the envelope as most requests have them.
    pub(crate) envelope: IndexMap<String, FieldSpec>,
    /// The largest page.
    pub(crate) max_count: Option<u32>,
}
