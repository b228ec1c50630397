//! The names of all definitions of all files, and where each is written.
//!
//! They are read from the trees rather than the specs, so that a definition whose content was cut out still counts as
//! defined, and its users are not reported along with it.

use std::collections::HashMap;

use super::node::Node;
use super::place::{Place, Sources};
use super::report::Report;
use super::rules::Rule;
use super::section::Section;
use super::spec::FileKind;

/// What a name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Definition {
    /// Where definitions of its kind are written.
    pub(crate) section: Section,
    /// Where it is written.
    pub(crate) place: Place,
}

/// All definitions by name.
pub(crate) type Names = HashMap<String, Definition>;

/// Collects the names of all definitions and reports those that are defined twice.
pub(crate) fn collect(report: &mut Report<'_>) -> Names {
    let mut names = Names::new();
    for (name, section, place) in definitions(report.sources) {
        if let Some(first) = names.get(&name) {
            let message = format!("`{name}` is defined twice");
            let help = "names are global: rename one, or keep one of them in common.yaml";
            let first = (&first.place, "first defined here");
            report.add_with(Rule::DuplicateDefinition, &place, message, first, help);
        } else {
            names.insert(name, Definition { section, place });
        }
    }
    names
}

fn definitions(sources: &Sources) -> Vec<(String, Section, Place)> {
    let mut found = Vec::new();
    for source in &sources.files {
        if !matches!(
            FileKind::of(&source.name),
            FileKind::Common | FileKind::Resource
        ) {
            continue;
        }
        for section in Section::ALL {
            let key = section.key();
            for entry in source.root.child(key).map_or(&[][..], Node::entries) {
                let place = Place::file(&source.name).key(key).key(&entry.key);
                found.push((entry.key.clone(), section, place));
            }
        }
    }
    found
}
