//! What a change of the schema breaks.
//!
//! ```text
//! old, new ─ pair ─▶ edits ─ rules ─▶ verdicts per direction ─ surface of the bindings ─▶ Rust verdict ─ evidence ─▶ Diff
//! ```
//!
//! One record says of each edit what it does on the wire, to the client that is already deployed, and to Rust source
//! that upgrades. [`inputs`] reads what is compared, [`compare`] makes the records, [`rules`] explains them, [`version`] names
//! the next version, [`settings`] is what a team says of rules and changes, [`render`] tells all of it in seven notations.

mod beyond;
mod brought;
mod compare;
mod edit;
mod evidence;
mod fits;
pub mod inputs;
mod judge;
mod pairs;
pub mod render;
mod result;
pub mod rules;
mod rust;
pub mod settings;
mod show;
mod surface;
mod uses;
pub mod version;
mod walk;

pub use compare::{Options, bindings, compare, compare_versions};
pub use result::{
    BindingChange, Bump, Change, Deployed, Diff, Direction, FORMAT, Note, Places, Policy, Position,
    Positions, Reach, Reached, Rename, Side, Versions, Why, Wire, WireVerdict, Witness,
};
