//! Names: their form, and that no two of them meet.

use crate::schema::load::definitions;
use crate::schema::report::Report;
use crate::schema::resolve::{Definition, Names};
use crate::schema::rules::Rule;

/// Collects the names of all definitions and reports those that are defined twice.
pub(in crate::schema) fn collect(report: &mut Report<'_>) -> Names {
    let mut names = Names::new();
    for (name, section, place) in definitions(report.sources) {
        if let Some(first) = names.get(&name) {
            let message = format!("`{name}` is defined twice");
            let help = "names are global: rename one, or keep one of them in common.yaml";
            report.add_with(
                Rule::DuplicateDefinition,
                &place,
                message,
                (&first.place, "first defined here"),
                help,
            );
        } else {
            names.insert(name, Definition { section, place });
        }
    }
    names
}
