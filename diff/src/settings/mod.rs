//! What a team sets in files: which changes it accepts, and how bad it takes a rule to be.

mod acks;
mod severities;

pub use acks::{Acknowledgement, Acknowledgements};
pub use severities::{Severities, Severity};
