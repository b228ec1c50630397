//! Files → checked [`Schema`], with every problem of every file in one run.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::de::from_node;
use super::diagnostic::{Diagnostic, Diagnostics, Problems, Rule};
use super::form::Form;
use super::language::schema_of;
use super::model::Schema;
use super::node::{Kind, Meaning, Node};
use super::place::{Place, Source, Sources};
use super::report::Report;
use super::resolve::resolve;
use super::spec::{FileKind, FileSpec, LANGUAGE};
use super::{check, folder, hidden, names, structure, yaml};
use crate::threads;

/// A schema without problems, and the files it was read from.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The schema.
    pub schema: Schema,
    /// The files, sorted by name.
    pub sources: Sources,
    /// The same files as they are written, in the same order.
    pub specs: Vec<(String, FileSpec)>,
}

/// Loads all `*.yaml` files of a directory.
///
/// # Errors
///
/// Everything that is wrong with the schema.
pub fn load(dir: &Path) -> Result<Loaded, Diagnostics> {
    load_texts(read_dir(dir)?)
}

/// The largest schema that is read, all its files together, in bytes.
const MAX_SCHEMA_BYTES: usize = 1024 * 1024;

/// Reads the names and texts of the `*.yaml` files of a directory, sorted by name.
///
/// # Errors
///
/// When the directory or a file cannot be read.
pub fn read_dir(dir: &Path) -> Result<Vec<(String, String)>, Diagnostics> {
    let problem = |path: &Path, error: &dyn std::fmt::Display| {
        let problem = Diagnostic::new(
            Rule::Unreadable,
            format!("cannot read {}: {error}", path.display()),
        )
        .help("name the directory that holds `api.yaml`");
        Diagnostics::new(vec![problem], [])
    };
    let files = folder::read(dir).map_err(|(path, error)| problem(&path, &error))?;
    let size: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    if size > MAX_SCHEMA_BYTES {
        let message = format!("its files have {size} bytes; at most {MAX_SCHEMA_BYTES} are read");
        return Err(problem(dir, &message));
    }
    let text = |(name, bytes): (String, Vec<u8>)| match String::from_utf8(bytes) {
        Ok(text) => Ok((name, text)),
        Err(error) => Err(problem(&dir.join(name), &error)),
    };
    files.into_iter().map(text).collect()
}

/// Files that were read and checked for their form only.
pub(super) struct Read {
    pub(super) sources: Sources,
    pub(super) specs: Vec<(String, FileSpec)>,
    pub(super) problems: Problems,
    cut: Cut,
    /// Whether some file gave no tree at all.
    unreadable: bool,
}

/// Reads files and checks their form.
pub(super) fn read_specs(mut files: Vec<(String, String)>) -> Read {
    files.sort();
    let mut schemas = HashMap::new();
    for (name, _) in &files {
        let kind = FileKind::of(name);
        schemas.entry(kind).or_insert_with(|| schema_of(kind));
    }
    let forms = schemas
        .iter()
        .map(|(kind, schema)| (*kind, Form::of(schema)));
    let forms: HashMap<_, _> = forms.collect();
    let mut read = Read {
        sources: Sources::default(),
        specs: Vec::new(),
        problems: Problems::default(),
        cut: Cut::new(),
        unreadable: false,
    };
    for file in threads::each(&files, |(name, text)| read_file(name, text, &forms)) {
        read.unreadable |= file.unreadable;
        read.problems.extend(file.problems);
        let name = &file.source.name;
        read.cut
            .extend(file.cut.into_iter().map(|path| (name.clone(), path)));
        read.specs
            .extend(file.spec.map(|spec| (name.clone(), spec)));
        read.sources.files.push(file.source);
    }
    read
}

/// One file of a [`Read`].
struct ReadFile {
    source: Source,
    spec: Option<FileSpec>,
    problems: Problems,
    cut: Vec<Vec<String>>,
    unreadable: bool,
}

fn read_file(name: &str, text: &str, forms: &HashMap<FileKind, Form<'_>>) -> ReadFile {
    let document = yaml::read(name, text);
    let nodes: Vec<&Node> = document.root.iter().chain(&document.dropped).collect();
    let unreadable = document.root.is_none() && !document.problems.is_empty();
    let mut problems = document.problems;
    if text.len() <= yaml::MAX_BYTES {
        for problem in hidden::check(name, text, &nodes) {
            problems.push(problem);
        }
    }
    let mut file = ReadFile {
        unreadable,
        source: Source {
            name: name.to_owned(),
            text: text.into(),
            root: document.root.unwrap_or_else(|| Node::plain("")),
            dropped: document.dropped,
            comments: document.comments,
        },
        spec: None,
        problems,
        cut: Vec::new(),
    };
    if file.source.root.meaning() == Some(Meaning::Null) {
        if file.problems.is_empty() {
            let problem = Diagnostic::new(Rule::EmptyFile, "the file holds nothing").at(name, 0..0);
            file.problems
                .push(problem.help("remove it, or begin with `resource: <name>`"));
        }
        return file;
    }
    let kind = FileKind::of(name);
    let checked = structure::check(name, text, &file.source.root, &forms[&kind]);
    file.problems.extend(checked.problems);
    file.cut = checked.cut;
    let Some(root) = checked.root else {
        file.cut.push(Vec::new());
        return file;
    };
    let spec = match kind {
        FileKind::Api => from_node(&root).map(|spec| FileSpec::Api(Box::new(spec))),
        FileKind::Common => from_node(&root).map(FileSpec::Common),
        FileKind::Corrections => from_node(&root).map(FileSpec::Corrections),
        FileKind::Resource => from_node(&root).map(|spec| FileSpec::Resource(Box::new(spec))),
    };
    match spec {
        Ok(spec) => file.spec = Some(spec),
        // The structural check and serde read the same types; this is the net below that.
        Err(misfit) => {
            let message = format!("the file does not fit its form: {misfit}");
            let problem = Diagnostic::new(Rule::WrongKind, message);
            file.problems.push(problem.at(name, 0..0));
        }
    }
    file
}

/// Reads one file without looking at any other: its form is checked, its meaning is not. Its name tells what kind of
/// file it is.
///
/// # Errors
///
/// When the file has structural problems.
pub fn read_text(name: &str, text: &str) -> Result<FileSpec, Diagnostics> {
    let Read {
        sources,
        mut specs,
        problems,
        ..
    } = read_specs(vec![(name.to_owned(), text.to_owned())]);
    match specs.pop() {
        Some((_, spec)) if problems.is_empty() => Ok(spec),
        _ => Err(Diagnostics::new(problems, sources.texts())),
    }
}

/// Reads files as they are written, for whoever goes on writing them: that a person has not said something yet, such as
/// a doc or an effect, is no problem.
///
/// # Errors
///
/// When a file has structural problems.
pub fn read_written(
    files: Vec<(String, String)>,
) -> Result<(Sources, Vec<(String, FileSpec)>), Diagnostics> {
    let read = read_specs(files);
    if read.cut.is_empty() && read.problems.are_missing_keys() {
        return Ok((read.sources, read.specs));
    }
    Err(Diagnostics::new(read.problems, read.sources.texts()))
}

/// Loads a schema only for its facts, as an import leaves them: docs and effects may be missing (a missing effect reads
/// as the strictest one), and what is merely badly put is no problem. Whatever has a name must be defined.
///
/// # Errors
///
/// When files have other structural problems, or a name or type cannot be resolved.
pub fn load_facts(files: Vec<(String, String)>) -> Result<Loaded, Diagnostics> {
    let (sources, specs) = read_written(files)?;
    if let Some(problem) = language_problem(&sources) {
        return Err(Diagnostics::new(vec![problem], sources.texts()));
    }
    let mut report = Report::new(&sources, Problems::default(), Cut::new());
    let names = names::collect(&mut report);
    let schema = resolve(&specs, &names, &mut report);
    let problems = report.into_problems();
    match schema {
        Some(schema) if problems.is_empty() => Ok(Loaded {
            schema,
            sources,
            specs,
        }),
        _ => Err(Diagnostics::new(problems, sources.texts())),
    }
}

/// Loads a schema from names and texts of files, in any order.
///
/// # Errors
///
/// Everything that is wrong with the schema.
pub fn load_texts(files: Vec<(String, String)>) -> Result<Loaded, Diagnostics> {
    let Read {
        sources,
        specs,
        problems,
        cut,
        unreadable,
    } = read_specs(files);
    if let Some(problem) = language_problem(&sources) {
        return Err(Diagnostics::new(vec![problem], sources.texts()));
    }
    if unreadable {
        // Whatever is defined in a file that cannot be read would seem unknown to all others.
        return Err(Diagnostics::new(problems, sources.texts()));
    }
    let mut report = Report::new(&sources, problems, cut);
    let names = names::collect(&mut report);
    let schema = resolve(&specs, &names, &mut report);
    if let Some(schema) = &schema {
        check::all(schema, &specs, &names, &mut report);
    }
    let problems = report.into_problems();
    match schema {
        Some(schema) if problems.is_empty() => Ok(Loaded {
            schema,
            sources,
            specs,
        }),
        _ => Err(Diagnostics::new(problems, sources.texts())),
    }
}

/// The version of the language is read before anything else: another version may mean anything by anything.
fn language_problem(sources: &Sources) -> Option<Diagnostic> {
    let Some(api) = sources
        .files
        .iter()
        .find(|file| FileKind::of(&file.name) == FileKind::Api)
    else {
        let problem = Diagnostic::new(Rule::MissingFile, "the schema has no `api.yaml`");
        return Some(problem.help(format!("add one that begins with `language: {LANGUAGE}`")));
    };
    if !matches!(api.root.kind, Kind::Map(_)) {
        return None;
    }
    let place = Place::file(&api.name).key("language").value();
    let at = |problem: Diagnostic| problem.at(&api.name, place.span(api));
    match api
        .root
        .child("language")
        .map(|node| (node.meaning(), node))
    {
        Some((Some(Meaning::Unsigned(version)), _)) if version == u64::from(LANGUAGE) => None,
        Some((_, node)) => {
            let found = node.as_text().unwrap_or(node.describe());
            let problem = Diagnostic::new(
                Rule::LanguageVersion,
                format!("language version `{found}` is not known"),
            );
            Some(at(problem).help(format!(
                "this program reads version {LANGUAGE}; update it, or write `language: {LANGUAGE}`"
            )))
        }
        None => {
            let problem = Diagnostic::new(
                Rule::LanguageVersion,
                "`api.yaml` does not say its language version",
            );
            Some(at(problem).help(format!("begin the file with `language: {LANGUAGE}`")))
        }
    }
}

type Cut = HashSet<(String, Vec<String>)>;
