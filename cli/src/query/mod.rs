//! `--jq`: jq filters over the whole response, without jq installed.

#[cfg(not(feature = "jq"))]
mod absent;
#[cfg(feature = "jq")]
mod jaq;

#[cfg(not(feature = "jq"))]
pub(crate) use absent::Query;
#[cfg(feature = "jq")]
pub(crate) use jaq::Query;
