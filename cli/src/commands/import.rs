//! `connector import`: the facts of an OpenAPI document into the schema.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::Args;
use mews_connector_language as language;
use mews_connector_language::diagnostic::and_more;
use mews_connector_language::spec::FileSpec;
use mews_connector_openapi::{self as openapi, Options as ImportOptions, Report};

use super::{listed, schema_problems};
use crate::Failure;
use crate::lock::lock;

/// What is imported and how.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The OpenAPI document, YAML or JSON.
    file: PathBuf,
    /// Takes the vendor's descriptions for what has no doc yet.
    #[arg(long)]
    docs: bool,
    /// Removes what the document no longer has.
    #[arg(long)]
    prune: bool,
    /// Takes effects, money and `settled_by` of new operations from the document too: only for what `connector export` wrote.
    #[arg(long)]
    own_export: bool,
    /// Takes a document that lacks more than a tenth of the operations, and is refused otherwise as one that was cut off.
    #[arg(long)]
    partial: bool,
    /// Changes nothing; only says what would change.
    #[arg(long)]
    dry_run: bool,
    /// Lists every place of what is otherwise only counted.
    #[arg(long)]
    verbose: bool,
    /// The vendor's state that the document describes, such as `2026-08`. Read off the name of the file when it is
    /// there.
    #[arg(long, value_name = "YYYY-MM")]
    as_of: Option<String>,
}

/// The schema has changed, or would.
const MERGED: u8 = 1;
/// A person has to write or decide something.
const UNDECIDED: u8 = 3;

/// Imports; a document that is refused leaves the schema as it was. The codes are those of `connector diff`.
pub(crate) fn run(root: &Path, options: &Options) -> Result<String, Failure> {
    let name = options.file.display();
    let document = read_document(&options.file)
        .map_err(|error| Failure::Broken(format!("{name} cannot be read: {error}")))?;
    let _lock = if options.dry_run {
        None
    } else {
        Some(lock(root)?)
    };
    let folder = root.join("schema");
    let texts = if folder.is_dir() {
        language::read_dir(&folder).map_err(|problems| schema_problems(&problems))?
    } else {
        Vec::new()
    };
    let (sources, specs) =
        language::read_written(texts).map_err(|problems| schema_problems(&problems))?;
    let version = options.as_of.clone().or_else(|| state_in(&options.file));
    let wanted = ImportOptions {
        docs: options.docs,
        prune: options.prune,
        own_export: options.own_export,
        account: false,
        version,
    };
    let import = openapi::import(&document, &specs, &wanted)
        .map_err(|problems| Failure::Broken(format!("{name} cannot be imported:\n{problems}")))?;
    if !options.partial {
        refuse_what_was_cut(&name.to_string(), &specs, &import.report)?;
    }
    let mut changed = Vec::new();
    let known: HashMap<_, _> = specs.iter().map(|(name, spec)| (name, spec)).collect();
    for (file, spec) in &import.files {
        let before = sources.file(file);
        let old = known.get(file);
        if old.is_some_and(|old| *old == spec && same_order(old, spec)) {
            continue;
        }
        let text = before.map_or_else(
            || language::format_spec(spec),
            |source| language::rewrite(spec, source),
        );
        changed.push((file.clone(), text));
    }
    if !options.dry_run {
        language::folder::write(&folder, &changed)
            .map_err(|error| Failure::Broken(format!("schema/ cannot be written: {error}")))?;
    }
    let report = if options.verbose {
        format!("{:#}", import.report)
    } else {
        import.report.to_string()
    };
    let written = listed(changed.iter().map(|(file, _)| format!("  schema/{file}")));
    let files = match (changed.is_empty(), options.dry_run) {
        (true, _) => String::new(),
        (false, true) => format!("files that would change:\n{written}\n"),
        (false, false) => format!("files written:\n{written}\n"),
    };
    let text = format!("{report}{files}");
    let code = if import.report.needs_a_person() {
        UNDECIDED
    } else if changed.is_empty() {
        return Ok(text);
    } else {
        MERGED
    };
    Err(Failure::Told { text, code })
}

/// A document that lacks many operations was rather cut off than published so; with `--prune` they would all be removed.
fn refuse_what_was_cut(
    name: &str,
    specs: &[(String, FileSpec)],
    report: &Report,
) -> Result<(), Failure> {
    let known = specs.iter().map(|(_, spec)| match spec {
        FileSpec::Resource(file) => file.operations.len(),
        _ => 0,
    });
    let (lacking, known) = (report.operations_lacking().count(), known.sum::<usize>());
    if lacking * 10 <= known {
        return Ok(());
    }
    let first: Vec<&str> = report.operations_lacking().take(3).collect();
    let more = match lacking - first.len() {
        0 => String::new(),
        more => format!(" {}", and_more(more)),
    };
    Err(Failure::Broken(format!(
        "{name} is refused: it lacks {lacking} of the {known} operations that the schema has, more than a tenth, so it may have been \
         cut off: {}{more}. `--partial` takes it all the same; what it lacks stays, unless `--prune` removes it",
        first.join(", ")
    )))
}

/// Reads the document, and no more of it than is ever looked at.
fn read_document(file: &Path) -> io::Result<String> {
    let limit = language::yaml::MAX_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    fs::File::open(file)?.take(limit).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == limit {
        let most = language::yaml::MAX_BYTES;
        return Err(io::Error::other(format!("it has more than {most} bytes")));
    }
    String::from_utf8(bytes).map_err(io::Error::other)
}

/// Whether two equal specs are written alike: mappings compare without regard to order.
fn same_order(a: &FileSpec, b: &FileSpec) -> bool {
    language::format_spec(a) == language::format_spec(b)
}

/// The state that the name of a document tells: `connector-api-2026-08.openapi.yaml`.
pub(crate) fn state_in(file: &Path) -> Option<String> {
    let name = file.file_name()?.to_string_lossy();
    let is_state = |text: &&str| {
        text.len() == 7
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 => byte == b'-',
                _ => byte.is_ascii_digit(),
            })
    };
    let starts = name.char_indices().map(|(at, _)| at);
    starts
        .filter_map(|at| name.get(at..at + 7))
        .find(is_state)
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_is_read_off_the_name() {
        let state = |name: &str| state_in(Path::new(name));
        assert_eq!(
            state("a/connector-api-2026-08.openapi.yaml").as_deref(),
            Some("2026-08")
        );
        assert_eq!(state("swagger.yaml"), None);
        assert_eq!(state("é2025-07.yaml").as_deref(), Some("2025-07"));
    }

    /// A workspace whose schema was imported from a small document, with the document beside it.
    fn workspace() -> (tempfile::TempDir, Options) {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("things-2026-08.yaml");
        let document = r#"{
            "openapi": "3.0.4",
            "info": { "title": "Things", "version": "v1" },
            "paths": { "/api/v1/things/get": { "post": {
                "requestBody": { "content": { "application/json": { "schema": { "type": "object",
                    "additionalProperties": false, "required": ["AccessToken"],
                    "properties": { "AccessToken": { "type": "string", "minLength": 1 } } } } } },
                "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": {
                    "type": "object", "additionalProperties": false,
                    "properties": { "Name": { "type": "string", "nullable": true } } } } } } } } } }
        }"#;
        fs::write(&file, document).unwrap();
        let options = Options {
            file,
            docs: false,
            prune: false,
            own_export: false,
            partial: false,
            dry_run: false,
            verbose: false,
            as_of: None,
        };
        // Nobody has written docs and effects yet.
        assert_eq!(told(root.path(), &options).1, UNDECIDED);
        (root, options)
    }

    /// What is printed, and the exit code.
    fn told(root: &Path, options: &Options) -> (String, u8) {
        match run(root, options) {
            Ok(text) => (text, 0),
            Err(failure) => failure.parts(),
        }
    }

    fn files(root: &Path) -> Vec<(String, String)> {
        language::read_dir(&root.join("schema")).unwrap()
    }

    #[test]
    fn a_second_import_writes_nothing() {
        let (root, options) = workspace();
        let before = files(root.path());
        assert!(
            before
                .iter()
                .any(|(name, text)| name == "api.yaml" && text.contains("version: 2026-08"))
        );
        let (said, _) = told(root.path(), &options);
        assert!(said.starts_with("the schema already says"), "{said}");
        assert!(!said.contains("files written"), "{said}");
        assert_eq!(files(root.path()), before);
    }

    #[test]
    fn comments_and_the_rest_of_the_tree_stay() {
        let (root, options) = workspace();
        let path = root.path().join("schema/things.yaml");
        let text = fs::read_to_string(&path).unwrap();
        let commented = text
            .replace("operations:", "# Ours.\noperations:")
            .replace("Name: string?", "Name: bool?");
        fs::write(&path, commented).unwrap();
        let dry = Options {
            dry_run: true,
            ..workspace().1
        };
        let dry = Options {
            file: options.file.clone(),
            ..dry
        };
        let (said, _) = told(root.path(), &dry);
        assert!(
            said.contains("operations.things/get.response.Name: bool? → string?"),
            "{said}"
        );
        assert!(fs::read_to_string(&path).unwrap().contains("Name: bool?"));
        told(root.path(), &options);
        let after = fs::read_to_string(&path).unwrap();
        assert!(
            after.contains("# Ours.") && after.contains("Name: string?"),
            "{after}"
        );
        let left = fs::read_dir(root.path().join("schema")).unwrap();
        assert!(
            left.filter_map(Result::ok)
                .all(|entry| !entry.path().to_string_lossy().ends_with(".tmp"))
        );
    }

    #[test]
    fn a_document_that_is_none_leaves_the_tree_as_it_was() {
        let (root, options) = workspace();
        let before = files(root.path());
        fs::write(&options.file, "openapi: 3.0.4\npaths: [").unwrap();
        let Err(Failure::Broken(said)) = run(root.path(), &options) else {
            panic!("a broken document was imported");
        };
        assert!(said.contains("cannot be imported"), "{said}");
        assert_eq!(files(root.path()), before);
    }
}
