//! The one form in which schema files are written.
//!
//! Keys come in the order of the spec types, short things stand on one line, long docs are wrapped, and comments stay
//! with what they stand above. Formatting twice changes nothing. Nothing here writes files.

mod comments;
mod print;
mod scalar;

use std::path::Path;

use super::diagnostic::Diagnostics;
use super::language::EDITOR_COMMENT;
use super::load::{read_dir, read_specs};
use super::node::{Kind, Node};
use super::place::Source;
use super::ser::to_node;
use super::spec::FileSpec;
use comments::Comments;

/// The column at which texts are wrapped.
pub const WIDTH: usize = 100;

/// The widest mapping or list that stays on one line. Wider than [`WIDTH`], so that a property with a short doc does.
pub const FLOW_WIDTH: usize = 120;

/// A file before and after formatting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formatted {
    /// Its name.
    pub name: String,
    /// Its text as it is.
    pub before: String,
    /// Its text as it should be.
    pub after: String,
}

impl Formatted {
    /// Whether the file is not in canonical form.
    pub fn changed(&self) -> bool {
        self.before != self.after
    }
}

/// Formats all `*.yaml` files of a directory, in memory.
///
/// # Errors
///
/// When a file cannot be read or has structural problems; what the checks after that would say does not matter here.
pub fn format_dir(dir: &Path) -> Result<Vec<Formatted>, Diagnostics> {
    format_texts(read_dir(dir)?)
}

/// Formats files given by name and text.
///
/// # Errors
///
/// When a file has structural problems.
pub fn format_texts(files: Vec<(String, String)>) -> Result<Vec<Formatted>, Diagnostics> {
    let read = read_specs(files);
    if !read.problems.is_empty() {
        return Err(Diagnostics::new(read.problems, read.sources.texts()));
    }
    let mut formatted = Vec::new();
    for (name, spec) in read.specs {
        let Some(source) = read.sources.file(&name) else {
            continue;
        };
        formatted.push(Formatted {
            before: source.text.to_string(),
            after: with_comments(&spec, source),
            name,
        });
    }
    Ok(formatted)
}

/// Formats one file; its name tells what kind of file it is.
///
/// # Errors
///
/// When the file has structural problems.
pub fn format_text(name: &str, text: &str) -> Result<String, Diagnostics> {
    let formatted = format_texts(vec![(name.to_owned(), text.to_owned())])?;
    Ok(formatted
        .into_iter()
        .next()
        .map(|file| file.after)
        .unwrap_or_default())
}

/// Writes a file that did not exist before, with the comment that editors look for.
pub fn format_spec(spec: &FileSpec) -> String {
    print::print(&canonical(spec), &Comments::head(EDITOR_COMMENT))
}

/// Writes a file anew after its content changed; the comments of the text that was there stay.
pub fn rewrite(spec: &FileSpec, source: &Source) -> String {
    with_comments(spec, source)
}

fn with_comments(spec: &FileSpec, source: &Source) -> String {
    let node = canonical(spec);
    print::print(&node, &Comments::of(source, &node))
}

/// The tree of a spec, with texts for people trimmed.
fn canonical(spec: &FileSpec) -> Node {
    let node = match spec {
        FileSpec::Api(spec) => to_node(&**spec),
        FileSpec::Common(spec) => to_node(spec),
        FileSpec::Corrections(spec) => to_node(spec),
        FileSpec::Resource(spec) => to_node(&**spec),
    };
    // Specs hold texts, numbers, lists and mappings only, all of which a node can be.
    let mut node = node.unwrap_or_else(|_| Node::new(Kind::Map(Default::default())));
    trim(&mut node);
    node
}

fn trim(node: &mut Node) {
    match &mut node.kind {
        Kind::Scalar { .. } => {}
        Kind::List(items) => items.iter_mut().for_each(trim),
        Kind::Map(entries) => {
            for (key, value) in entries.values_mut() {
                if let ("doc" | "why" | "evidence", Kind::Scalar { text, plain: false }) =
                    (key, &mut value.kind)
                {
                    *text = text.trim().to_owned();
                }
                trim(value);
            }
        }
    }
}
