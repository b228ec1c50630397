//! Finds what the server would refuse, before anything is sent and a turn of the rate budget is spent on it.
//!
//! Looks at the serialised request, in one pass, so that nothing has to be generated for it beyond the list of limits.

mod found;
mod walk;

pub(crate) use self::found::{Found, Violation};
pub(crate) use self::walk::violation;
