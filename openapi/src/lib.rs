//! The schema and OpenAPI: [`import()`] takes the facts of a document over, [`export()`] writes a document.
//!
//! What the two agree on, beyond what OpenAPI says by itself:
//!
//! - **Merging.** Facts come from the document; docs, effects and their reasons, `settled_by`, `money`, identifier types, Rust names,
//!   corrections, files and order are the schema's and stay. What the document no longer has is reported and stays
//!   unless pruning is asked for.
//! - **Empty texts.** The vendor puts `minLength: 1` on every text that must be there. It goes without saying: the schema
//!   leaves it out, the exporter writes it. `length` stands where something else is enforced.
//! - **Bodies** are written out in their operations. A schema of the vendor that is a body and is used within another
//!   schema too is a model.
//! - **Names** are the vendor's; where ours differs, `schema_id` keeps the vendor's.
//! - **Trust.** What decides whether a call may be repeated is a person's word. A document's own `x-effect`, `x-money`,
//!   `x-settled-by` and `x-settled-within` are taken only with [`Options::own_export`], and never against what the schema says.
//! - **Nothing is lost in silence.** Every key of a document is carried over, left out for a reason that the report
//!   gives, or reported by name.

mod account;
mod budget;
mod export;
mod formats;
mod import;
mod problems;
mod read;
mod report;
mod tree;
mod ty;

pub use account::{Account, Difference};
pub use export::{Document, Version, export};
pub use import::import;
pub use problems::{Problem, Problems};
pub use report::{Change, Dropped, Report};

use mews_connector_language::spec::FileSpec;

/// What an import takes and what it removes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Takes the vendor's descriptions for what has no doc yet.
    pub docs: bool,
    /// Removes what the document no longer has.
    pub prune: bool,
    /// Takes what only our own export says of safety: effects, money, `settled_by`, and `api.yaml` as a whole. Any document
    /// can carry such keys, so whoever asks for this vouches for where the document comes from.
    pub own_export: bool,
    /// Keeps an account of the document, for a comparison with another one.
    pub account: bool,
    /// The vendor's state that the document describes, such as `2026-08`; what `api.yaml` says when not given.
    pub version: Option<String>,
}

/// What an import gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// The files of the schema as they are to be written, sorted by name.
    pub files: Vec<(String, FileSpec)>,
    /// What was done and what was left.
    pub report: Report,
    /// What the document says, place by place, and what was made of it; none unless it was asked for.
    pub account: Option<Account>,
}
