//! Whether every resource of a document can have a file of its own, asked before anything is written.
//!
//! A resource is named by a path of the document, and its name becomes the name of a file. So a document could name a file
//! that is not a resource's, or the file of another resource.

use std::collections::BTreeMap;

use crate::problems::Problem;
use crate::read::Document;
use crate::tree::Tree;
use mews_connector_language::diagnostic::Sweep;
use mews_connector_language::place::resource_file;
use mews_connector_language::resource_name;

const MEND: &str = "take its paths out of the document, or ask the vendor for another name";

/// Every resource that cannot have a file, in the order of the document.
pub(super) fn problems(text: &str, document: &Document, old: &Tree) -> Vec<Problem> {
    let mut files: BTreeMap<String, &str> = BTreeMap::new();
    for name in old.resources.keys() {
        files.insert(resource_file(name), name);
    }
    let mut problems = Vec::new();
    let mut sweep = Sweep::of(text);
    let mut named: Vec<_> = document.named.iter().collect();
    named.sort_by_key(|(_, byte)| **byte);
    for (name, byte) in named {
        let file = resource_file(name);
        let message = if let Some(wrong) = resource_name::problem(name) {
            format!("the resource {wrong}; {MEND}")
        } else {
            match files.get(&file) {
                Some(other) if other != name => format!(
                    "the resource would be written to schema/{file}, which is the file of `{other}`; {MEND}"
                ),
                _ => {
                    files.insert(file, name);
                    continue;
                }
            }
        };
        problems.push(Problem {
            at: format!("`{}`", name.escape_debug()),
            line: sweep.to(*byte).0,
            message,
        });
    }
    problems
}
