//! What an edit does to one direction of the wire, and to the client that is already deployed.
//!
//! A request must stay right: whatever was allowed has to be allowed. A response must stay readable: whatever may arrive
//! has to be what could arrive. `Policy` says who reads.

mod choices;
mod names;
mod operations;
mod properties;

use crate::edit::Fact;
use crate::result::{Deployed, Direction, Policy, Wire};

/// The verdicts of one direction.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Judgement {
    pub(crate) rule: &'static str,
    pub(crate) wire: Wire,
    pub(crate) why: &'static str,
    pub(crate) deployed: Deployed,
    pub(crate) deployed_why: &'static str,
}

/// A judgement in the order in which the tables read.
fn of(
    rule: &'static str,
    wire: Wire,
    why: &'static str,
    deployed: Deployed,
    deployed_why: &'static str,
) -> Judgement {
    Judgement {
        rule,
        wire,
        why,
        deployed,
        deployed_why,
    }
}

/// A judgement of what the wire does not know.
fn silent(rule: &'static str, wire: Wire, why: &'static str) -> Judgement {
    of(
        rule,
        wire,
        why,
        Deployed::Works,
        "It sends and reads the same JSON as before.",
    )
}

/// Judges a fact in one direction.
pub(crate) fn judge(fact: &Fact, direction: Direction, policy: Policy) -> Judgement {
    operations::judge(fact, direction)
        .or_else(|| properties::judge(fact, direction, policy))
        .or_else(|| choices::judge(fact, direction, policy))
        .unwrap_or_else(|| names::judge(fact))
}
