//! What a schema must keep beyond its form: one module per family of rules.
//!
//! The checks read the resolved [`Schema`] and name places by their keys. Where the question is whether something was
//! written at all, they ask the [`Report`] for the node.

mod at_least_one;
mod columns;
mod corrections;
mod defaults;
mod docs;
mod limits;
mod names;
mod operations;
mod recursion;
pub(super) mod rust_names;
mod sites;
mod status;
mod unions;
mod usage;

use super::model::Schema;
use super::names::Names;
use super::report::Report;
use super::spec::FileSpec;

/// Runs every check.
pub(super) fn all(
    schema: &Schema,
    specs: &[(String, FileSpec)],
    names: &Names,
    report: &mut Report<'_>,
) {
    let sites = sites::sites(schema);
    names::check(schema, &sites, specs, names, report);
    rust_names::check(schema, &sites, report);
    docs::check(schema, &sites, report);
    operations::check(schema, report);
    limits::check(schema, &sites, report);
    at_least_one::check(schema, report);
    columns::check(schema, report);
    defaults::check(schema, &sites, report);
    unions::check(schema, &sites, report);
    status::check(schema, &sites, report);
    recursion::check(schema, report);
    usage::check(schema, names, report);
    corrections::check(specs, report);
}
