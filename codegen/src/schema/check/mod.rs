//! What a schema must keep beyond its form: one module per family of rules.

pub(super) mod names;

use super::model::Schema;
use super::report::Report;
use super::resolve::Names;
use super::spec::FileSpec;

/// Runs every check.
pub(super) fn all(
    _schema: &Schema,
    _specs: &[(String, FileSpec)],
    _names: &Names,
    _report: &mut Report<'_>,
) {
}
