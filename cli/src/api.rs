//! The schema that `call`, `pull` and `explain` work from: embedded in the binary, or in the folder that `--schema` names.
//!
//! Loaded when the first of them asks, so that everything else starts without it.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::OnceLock;

use mews_connector_language as language;
use mews_connector_language::Schema;
use mews_connector_language::model::{Operation, Resource};

use crate::exit;

const FLAG: &str = "--schema";

/// The schema in use. A folder that was named and cannot be used ends the program, since no command line can be read
/// without it.
pub(crate) fn schema() -> &'static Schema {
    static SCHEMA: OnceLock<Schema> = OnceLock::new();
    SCHEMA.get_or_init(|| match load() {
        Ok(schema) => schema,
        Err(problem) => exit::now(&problem),
    })
}

fn load() -> Result<Schema, String> {
    match folder(env::args_os()) {
        Some(folder) => language::load(&folder)
            .map(|loaded| loaded.schema)
            .map_err(|problems| problems.render(crate::commands::colour())),
        None => mews_connector_fake::embedded_schema().map_err(|error| error.to_string()),
    }
}

/// The value of `--schema`. The command line is looked through before it is parsed, because what it may say depends on it.
fn folder(arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    let mut arguments = arguments.skip(1);
    while let Some(argument) = arguments.next() {
        if argument == FLAG {
            return arguments.next().map(PathBuf::from);
        }
        let joined = argument.to_str().and_then(|text| text.strip_prefix(FLAG));
        if let Some(folder) = joined.and_then(|rest| rest.strip_prefix('=')) {
            return Some(PathBuf::from(folder));
        }
    }
    None
}

/// A resource by its name.
pub(crate) fn resource(name: &str) -> Option<&'static Resource> {
    let mut resources = schema().resources.iter();
    resources.find(|resource| resource.name == name)
}

/// An operation by its resource and action.
pub(crate) fn operation(resource_name: &str, action: &str) -> Option<&'static Operation> {
    let mut operations = resource(resource_name)?.operations.iter();
    operations.find(|operation| operation.action == action)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schema_flag_is_found_in_both_spellings() {
        let find = |line: &str| folder(line.split(' ').map(OsString::from));
        let folder = Some(PathBuf::from("a/b"));
        assert_eq!(find("connector call --schema a/b messages"), folder);
        assert_eq!(find("connector call messages --schema=a/b"), folder);
        assert_eq!(find("connector call --schematic a/b"), None);
        assert_eq!(find("connector call --schema"), None);
    }
}
