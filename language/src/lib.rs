//! The schema language: YAML files in, a checked [`Schema`] out.
//!
//! ```text
//! text ─ yaml ─▶ Node tree ─ structure ─▶ typed specs ─ resolve ─▶ Schema ─ check ─▶ Loaded
//! ```
//!
//! Every stage reports all it finds and passes on what is sound, so that one run shows every problem of every file.
//! `docs/schema-language.md` tells the language by example. Everything else in the workspace that reads the schema stands on
//! this package, and it knows none of them.

mod check;
mod data;
pub mod de;
pub mod diagnostic;
pub mod doc;
mod excerpt;
mod expression;
pub mod fingerprint;
pub mod folder;
mod form;
pub mod format;
pub mod hidden;
pub mod language;
mod load;
pub mod model;
mod names;
pub mod node;
pub mod place;
pub mod reached;
pub mod replace;
mod report;
mod resolve;
pub mod resource_name;
mod rules;
mod section;
pub mod ser;
pub mod spec;
mod structure;
pub mod threads;
pub mod types;
pub mod value;
pub mod yaml;

pub use data::read_data;
pub use diagnostic::{Diagnostic, Diagnostics, Rule};
pub use format::{Formatted, format_dir, format_spec, format_text, rewrite};
pub use load::{Loaded, load, load_facts, load_texts, read_dir, read_text, read_written};
pub use model::Schema;
pub use place::{Place, Source, Sources, problem_at};
pub use section::{NotASection, Section};
pub use value::is_date;
