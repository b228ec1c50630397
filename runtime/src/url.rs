//! Addresses: those of the crate `url`, which comes with the network; without it plain ones, which need no tables of the
//! world's letters (a third of what the bindings would compile).

#[cfg(any(test, not(feature = "reqwest")))]
mod plain;

#[cfg(not(feature = "reqwest"))]
pub(crate) use self::plain::{Host, Url};
#[cfg(feature = "reqwest")]
pub(crate) use ::url::{Host, Url};
