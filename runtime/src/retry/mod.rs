//! When a call is sent again, and what is known of it when it is not.
//!
//! [`decide`] is the whole policy, as one pure function; the rest of the module says what happened ([`Outcome`]), how
//! long to wait ([`after`], [`Jitter`]), whether there is still room for retries ([`Allowance`]), and keeps the account
//! that errors and answers tell ([`Effort`]).

mod after;
mod allowance;
mod decide;
mod effort;
mod jitter;
mod outcome;
mod policy;

pub(crate) use after::retry_after;
pub(crate) use allowance::Allowance;
pub(crate) use decide::{Decision, Ending, decide};
pub use effort::WaitTimes;
pub(crate) use effort::{Effort, GaveUp};
pub(crate) use jitter::Jitter;
pub(crate) use outcome::Outcome;
pub use policy::RetryPolicy;
