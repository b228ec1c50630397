//! What a change of the schema breaks.
//!
//! ```text
//! old, new ─ pair ─▶ edits ─ rules ─▶ verdicts per direction ─ surface of the bindings ─▶ Rust verdict ─ evidence ─▶ Diff
//! ```
//!
//! One record says of each edit what it does on the wire, to the client that is already deployed, and to Rust source
//! that upgrades. [`compare`] makes the records, [`rules`] explains them, [`version`] names the next version.

mod brought;
mod compare;
mod edit;
mod fits;
mod judge;
mod pairs;
mod result;
pub mod rules;
mod rust;
mod show;
mod surface;
mod uses;
pub mod version;
mod walk;

pub use compare::{Options, compare};
pub use result::{
    Bump, Change, Deployed, Diff, Direction, FORMAT, Note, Places, Policy, Position, Positions,
    Reach, Reached, Rename, Side, Versions, Why, Wire, WireVerdict, Witness,
};
pub use surface::probe;
