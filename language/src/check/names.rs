//! Names: their form, and that no two of them meet.

use std::collections::HashMap;

use super::sites::Site;
use crate::model::Schema;
use crate::names::{Definition, Names};
use crate::place::{Place, resource_file};
use crate::report::Report;
use crate::value::is_date;

use crate::resource_name;
use crate::rules::Rule;
use crate::section::Section;
use crate::spec::FileSpec;

/// Checks the form of names, and that none differ in case only.
pub(super) fn check(
    schema: &Schema,
    sites: &[Site<'_>],
    specs: &[(String, FileSpec)],
    names: &Names,
    report: &mut Report<'_>,
) {
    files(specs, report);
    definition_names(names, report);
    operation_names(schema, report);
    properties(sites, report);
    values(schema, report);
}

fn files(specs: &[(String, FileSpec)], report: &mut Report<'_>) {
    for (file, spec) in specs {
        let FileSpec::Resource(spec) = spec else {
            continue;
        };
        if let Some(wrong) = resource_name::problem(&spec.resource) {
            report.add(
                Rule::BadName,
                &Place::file(file).key("resource").value(),
                format!("the resource `{}` {wrong}", spec.resource.escape_debug()),
                "a resource is the first segment of a path and the name of a file, such as `messageThreads`",
            );
            continue;
        }
        let wanted = resource_file(&spec.resource);
        if *file != wanted {
            report.add(
                Rule::FileName,
                &Place::file(file).key("resource").value(),
                format!("the resource `{}` is described in `{file}`", spec.resource),
                format!("rename the file to `{wanted}`"),
            );
        }
    }
}

fn definition_names(names: &Names, report: &mut Report<'_>) {
    let mut sorted: Vec<_> = names.iter().collect();
    sorted.sort_by_key(|(name, _)| *name);
    let mut seen: HashMap<String, (&String, &Place)> = HashMap::new();
    for (name, Definition { place, .. }) in sorted {
        if !is_pascal(name) {
            report.add(
                Rule::BadName,
                place,
                format!("`{name}` is not a name for a definition"),
                "begin with a capital letter and go on with letters and digits, such as `MessageThread`",
            );
        }
        if let Some((first, other)) = seen.insert(name.to_lowercase(), (name, place)) {
            report.add_with(
                Rule::SimilarDefinitions,
                place,
                format!("`{name}` and `{first}` differ in upper and lower case only"),
                (other, "the other one"),
                "rename one of them",
            );
        }
    }
}

fn operation_names(schema: &Schema, report: &mut Report<'_>) {
    for operation in schema
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
    {
        let (action, version) = match operation.action.split_once('/') {
            Some((action, version)) => (action, Some(version)),
            None => (operation.action.as_str(), None),
        };
        let camel = action.starts_with(|c: char| c.is_ascii_lowercase())
            && action.chars().all(|c| c.is_ascii_alphanumeric());
        if !camel || version.is_some_and(|version| !is_date(version)) {
            report.add(
                Rule::BadName,
                &Place::operation(operation),
                format!("`{}` is not a name for an operation", operation.action),
                "write the path after the resource: `getAll`, or `getAll/2023-06-06` for a dated version",
            );
        }
    }
}

fn properties(sites: &[Site<'_>], report: &mut Report<'_>) {
    let mut seen: HashMap<String, &Site<'_>> = HashMap::new();
    for site in sites {
        let name = &site.field.name;
        if name.is_empty() || name.chars().any(char::is_control) {
            report.add(
                Rule::BadName,
                &site.place,
                format!("`{}` is not a name for a property", name.escape_debug()),
                "write it as it is on the wire, on one line",
            );
        }
        match seen.get(&name.to_lowercase()) {
            // Whoever gives it a name in Rust has looked at it.
            Some(_) if site.field.rust.is_some() => {}
            Some(first) if first.field.name != *name => report.add_with(
                Rule::SimilarProperties,
                &site.place,
                format!("`{name}` is spelled `{}` elsewhere", first.field.name),
                (&first.place, "first spelled here"),
                "spell both in the same way; when both travel, give this one a name in Rust with `rust:`",
            ),
            Some(_) => {}
            None => {
                seen.insert(name.to_lowercase(), site);
            }
        }
    }
}

fn values(schema: &Schema, report: &mut Report<'_>) {
    for item in schema.enums.values() {
        let place = Place::definition(&item.home, Section::Enums, &item.name).key("values");
        let values = item.values.iter();
        similar(&place, values.map(|it| (&*it.name, &it.rust)), report);
    }
    for union in schema.unions.values() {
        let place = Place::definition(&union.home, Section::Unions, &union.name).key("cases");
        let cases = union.cases.iter();
        similar(&place, cases.map(|it| (&*it.tag, &it.rust)), report);
    }
}

/// Names that differ in case only are more often a slip than two values. Those with a Rust name of their own are two.
fn similar<'s>(
    place: &Place,
    names: impl Iterator<Item = (&'s str, &'s Option<String>)>,
    report: &mut Report<'_>,
) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (name, _) in names.filter(|(_, rust)| rust.is_none()) {
        if let Some(first) = seen.insert(name.to_lowercase(), name) {
            report.add_with(
                Rule::SimilarValues,
                &place.key(name),
                format!("`{name}` and `{first}` differ in upper and lower case only"),
                (&place.key(first), "the other one"),
                "keep the one that travels; when both do, give this one a name in Rust with `rust:`",
            );
        }
    }
}

fn is_pascal(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}
