//! The language as typed data: what may be written in each kind of file.
//!
//! One set of types gives the loader, the JSON Schema for editors, the structural diagnostics and the formatter, so
//! these four cannot disagree. The order of the fields is the order in which the formatter writes the keys; the doc
//! comments are the texts that an editor shows.

mod api;
mod compact;
mod correction;
mod definition;
mod field;
mod limits;
mod operation;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use api::{ApiFile, PaginationSpec, RateLimitSpec};
pub use compact::{Compact, Short};
pub use correction::{CorrectionSpec, CorrectionsFile};
pub use definition::{
    CaseSpec, EnumSpec, EnumTypeSpec, FormSpec, IdKindSpec, IdSpec, ModelSpec, UnionSpec, ValueSpec,
};
pub use field::{DeprecatedSpec, FieldSpec, Fields};
pub use limits::LimitsSpec;
pub use operation::{EffectSpec, OperationSpec, PagesSpec, RequestSpec, ResponseSpec};

/// The version of the language that this program reads.
pub const LANGUAGE: u32 = 1;

/// One resource: its operations and the definitions that belong to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResourceFile {
    /// The first segment of the paths of all operations of this file, such as `messageThreads`. The file is named after
    /// it in snake case: `message_threads.yaml`.
    #[schemars(regex(pattern = r"^[a-z][A-Za-z0-9]*$"))]
    pub resource: String,
    /// What the resource is, in a sentence or two of Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub doc: Option<String>,
    /// The operations by the rest of their path: `getAll`, or `getAll/2023-06-06` for a dated version.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub operations: IndexMap<String, OperationSpec>,
    /// Typed identifiers.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub ids: IndexMap<String, Compact<IdSpec>>,
    /// Objects.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub models: IndexMap<String, ModelSpec>,
    /// Texts, numbers or flags of which a list of values is known.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub enums: IndexMap<String, EnumSpec>,
    /// Values that are one of several shapes.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub unions: IndexMap<String, UnionSpec>,
}

/// Definitions that several resources use.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommonFile {
    /// Typed identifiers.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub ids: IndexMap<String, Compact<IdSpec>>,
    /// Objects.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub models: IndexMap<String, ModelSpec>,
    /// Texts, numbers or flags of which a list of values is known.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub enums: IndexMap<String, EnumSpec>,
    /// Values that are one of several shapes.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub unions: IndexMap<String, UnionSpec>,
}

/// Any file of a schema, told apart by its name.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)] // There is one `common.yaml` in a schema.
pub enum FileSpec {
    /// `api.yaml`.
    Api(Box<ApiFile>),
    /// `common.yaml`.
    Common(CommonFile),
    /// `corrections.yaml`.
    Corrections(CorrectionsFile),
    /// Every other file.
    Resource(Box<ResourceFile>),
}

/// Which of the four kinds a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// `api.yaml`.
    Api,
    /// `common.yaml`.
    Common,
    /// `corrections.yaml`.
    Corrections,
    /// Every other file.
    Resource,
}

impl FileKind {
    /// The kind of the file with this name.
    pub fn of(file: &str) -> Self {
        match file.rsplit('/').next().unwrap_or(file) {
            "api.yaml" => Self::Api,
            "common.yaml" => Self::Common,
            "corrections.yaml" => Self::Corrections,
            _ => Self::Resource,
        }
    }
}

/// Whether a flag has its default, in which case it is not written.
#[allow(clippy::trivially_copy_pass_by_ref)] // The signature that serde asks for.
fn is_false(flag: &bool) -> bool {
    !flag
}
