//! What the generator writes for small schemas, one for each part of the language; compiled with warnings denied.
//!
//! `schemas/` holds the input, `expected/` the output. `codegen/tests/goldens.rs` keeps both in step,
//! `tests/wire.rs` proves what the output does.

#![deny(warnings)]

use mews_connector_runtime as runtime;

/// Stands for the client of the real bindings.
#[derive(Debug, Clone)]
pub struct Client {
    core: runtime::Client,
}

impl Client {
    /// The runtime's client.
    #[must_use]
    pub fn core(&self) -> &runtime::Client {
        &self.core
    }
}

impl From<runtime::Client> for Client {
    fn from(core: runtime::Client) -> Self {
        Self { core }
    }
}

/// Properties of every kind.
#[path = "../expected/every_kind/mod.rs"]
#[rustfmt::skip]
#[allow(deprecated, clippy::module_inception, clippy::new_without_default, clippy::question_mark, clippy::too_many_arguments)]
pub mod every_kind;

/// Update wrappers.
#[path = "../expected/updated/mod.rs"]
#[rustfmt::skip]
#[allow(deprecated, clippy::module_inception, clippy::new_without_default, clippy::question_mark, clippy::too_many_arguments)]
pub mod updated;

/// Unions.
#[path = "../expected/sums/mod.rs"]
#[rustfmt::skip]
#[allow(deprecated, clippy::module_inception, clippy::new_without_default, clippy::question_mark, clippy::too_many_arguments)]
pub mod sums;

/// Cursor pagination.
#[path = "../expected/paged/mod.rs"]
#[rustfmt::skip]
#[allow(deprecated, clippy::module_inception, clippy::new_without_default, clippy::question_mark, clippy::too_many_arguments)]
pub mod paged;

/// Restricted, deprecated and renamed.
#[path = "../expected/marked/mod.rs"]
#[rustfmt::skip]
#[allow(deprecated, clippy::module_inception, clippy::new_without_default, clippy::question_mark, clippy::too_many_arguments)]
pub mod marked;

/// Recursive models.
#[path = "../expected/nested/mod.rs"]
#[rustfmt::skip]
#[allow(deprecated, clippy::module_inception, clippy::new_without_default, clippy::question_mark, clippy::too_many_arguments)]
pub mod nested;

/// An obstacle course of names.
#[path = "../expected/named/mod.rs"]
#[rustfmt::skip]
#[allow(deprecated, clippy::module_inception, clippy::new_without_default, clippy::question_mark, clippy::too_many_arguments)]
pub mod named;

/// A model of two resources.
#[path = "../expected/shared/mod.rs"]
#[rustfmt::skip]
#[allow(deprecated, clippy::module_inception, clippy::new_without_default, clippy::question_mark, clippy::too_many_arguments)]
pub mod shared;
