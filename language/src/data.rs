//! YAML files that are not part of a schema, such as settings, read with the same care: positions, suggestions, and every
//! problem in one run.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::de::from_node;
use super::diagnostic::{Diagnostic, Diagnostics, Rule};
use super::form::Form;
use super::language::schema_for;
use super::node::{Meaning, Node};
use super::place::{Source, Sources};
use super::{structure, yaml};

/// Reads one file into a typed value. The [`Sources`] hold this one file, for problems that its reader finds later
/// ([`problem_at`](super::problem_at)).
///
/// # Errors
///
/// Everything that does not fit: what is not YAML, keys that are not known, missing or written twice, values of another
/// kind.
pub fn read_data<T: JsonSchema + DeserializeOwned>(
    name: &str,
    text: &str,
) -> Result<(T, Sources), Diagnostics> {
    let document = yaml::read(name, text);
    let mut problems = document.problems;
    let readable = document.root.is_some();
    let source = Source {
        name: name.to_owned(),
        text: text.into(),
        root: document.root.unwrap_or_else(|| Node::plain("")),
        dropped: document.dropped,
        comments: document.comments,
    };
    let sources = Sources {
        files: vec![source],
    };
    let source = &sources.files[0];
    if source.root.meaning() == Some(Meaning::Null) {
        if problems.is_empty() {
            problems
                .push(Diagnostic::new(Rule::EmptyFile, "the file holds nothing").at(name, 0..0));
        }
        return Err(Diagnostics::new(problems, sources.texts()));
    }
    if readable {
        let schema = schema_for::<T>();
        let checked = structure::check(name, text, &source.root, &Form::of(&schema));
        problems.extend(checked.problems);
        if let (true, Some(root)) = (problems.is_empty(), &checked.root) {
            match from_node(root) {
                Ok(value) => return Ok((value, sources)),
                Err(misfit) => problems.push(
                    Diagnostic::new(
                        Rule::WrongKind,
                        format!("the file does not fit its form: {misfit}"),
                    )
                    .at(name, 0..0),
                ),
            }
        }
    }
    Err(Diagnostics::new(problems, sources.texts()))
}
