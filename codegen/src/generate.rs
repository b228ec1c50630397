//! The whole way from a workspace's `schema/` to its `generated/`, for the command line and the build script.

use std::io;
use std::path::Path;

use crate::emit::{self, Files};
use crate::ir;
use crate::{manifest, stamp, tree};
use mews_connector_language::replace::replace_file;
use mews_connector_language::{self as language, Diagnostics, Loaded};

/// What is generated for a workspace.
#[derive(Debug, Clone, PartialEq)]
pub struct Output {
    /// The files of `generated/`, stamp included.
    pub files: Files,
    /// The cargo features of the resources.
    pub features: Vec<String>,
}

/// Why nothing was generated or written.
#[derive(Debug)]
pub enum Failure {
    /// The schema has mistakes.
    Schema(Diagnostics),
    /// A file could not be read or written.
    Io(io::Error),
    /// The root manifest has no place for the features.
    Manifest(String),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Schema(diagnostics) => f.write_str(&diagnostics.render(false)),
            Self::Io(error) => error.fmt(f),
            Self::Manifest(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Failure {}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Loads and checks the schema of a folder, and decides the bindings.
///
/// # Errors
/// All problems of all files, names in Rust included.
pub fn check(schema: &Path) -> Result<(Loaded, ir::Bindings), Diagnostics> {
    named(language::load(schema)?)
}

/// As [`check`], from names and texts of files.
///
/// # Errors
/// All problems of all files, names in Rust included.
pub fn check_texts(files: Vec<(String, String)>) -> Result<(Loaded, ir::Bindings), Diagnostics> {
    named(language::load_texts(files)?)
}

fn named(loaded: Loaded) -> Result<(Loaded, ir::Bindings), Diagnostics> {
    match ir::lower(&loaded.schema) {
        Ok(bindings) => Ok((loaded, bindings)),
        Err(problems) => {
            let problems: Vec<_> = problems
                .into_iter()
                .map(|problem| {
                    let place = language::Place::in_home(&problem.home, &problem.path);
                    let help = Some(problem.help);
                    language::problem_at(
                        &loaded.sources,
                        &place,
                        "rust-name",
                        problem.message,
                        help,
                    )
                })
                .collect();
            Err(Diagnostics::new(problems, loaded.sources.texts()))
        }
    }
}

/// Generates the bindings of the workspace at `root`, in memory.
///
/// # Errors
/// When the schema has mistakes or cannot be read.
pub fn generate(root: &Path) -> Result<Output, Failure> {
    let (_, bindings) = check(&root.join("schema")).map_err(Failure::Schema)?;
    let mut files = emit::emit(&bindings);
    let stamp = stamp::stamp(
        root,
        files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str())),
    )?;
    files.insert(stamp::FILE.to_owned(), stamp);
    Ok(Output {
        files,
        features: bindings.features,
    })
}

impl Output {
    /// What differs in the workspace at `root`, as one line each.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn differences(&self, root: &Path) -> Result<Vec<String>, Failure> {
        let mut found: Vec<_> = tree::differences(&root.join("generated"), &self.files)?
            .into_iter()
            .map(|difference| format!("generated/{difference}"))
            .collect();
        if self.manifest(root)?.is_some() {
            found.push("Cargo.toml lists other features of the resources".to_owned());
        }
        Ok(found)
    }

    /// Writes the bindings and the features into the workspace at `root`. What is current is not touched.
    ///
    /// # Errors
    /// When something cannot be written; `generated/` is then as it was.
    pub fn write(&self, root: &Path) -> Result<(), Failure> {
        let manifest = self.manifest(root)?;
        // The features first: should it end between the two, the stamp still tells a build that `generated/` is old.
        if let Some(text) = manifest {
            replace_file(&root.join("Cargo.toml"), text)?;
        }
        let generated = root.join("generated");
        if !tree::differences(&generated, &self.files)?.is_empty() {
            tree::replace(&generated, &self.files)?;
        }
        Ok(())
    }

    /// The manifest as it should be, when it is not.
    fn manifest(&self, root: &Path) -> Result<Option<String>, Failure> {
        let path = root.join("Cargo.toml");
        let text = std::fs::read_to_string(&path).map_err(|error| {
            io::Error::new(
                error.kind(),
                format!("{} cannot be read: {error}", path.display()),
            )
        })?;
        let wanted = manifest::with_features(&text, &self.features).map_err(Failure::Manifest)?;
        Ok((wanted != text).then_some(wanted))
    }
}

/// The work of the root's build script: compares, and on a difference writes fresh bindings to `out`.
///
/// Gives the warning to print when the fresh bindings are to be compiled, and `None` when the committed ones are current.
///
/// # Errors
/// The rendered problems.
pub fn for_build_script(root: &Path, out: &Path) -> Result<Option<String>, String> {
    let output = generate(root).map_err(|failure| failure.to_string())?;
    let differences = tree::differences(&root.join("generated"), &output.files)
        .map_err(|error| format!("generated/ cannot be read: {error}"))?;
    // Only the stamp differs when the generator's sources changed without changing what they generate.
    let same = differences.iter().all(
        |difference| matches!(difference, tree::Difference::Changed(path) | tree::Difference::Missing(path) if path == stamp::FILE),
    );
    if same {
        return Ok(None);
    }
    tree::replace(out, &output.files)
        .map_err(|error| format!("{} cannot be written: {error}", out.display()))?;
    Ok(Some(format!(
        "generated/ is older than schema/ ({} files differ); this build uses fresh bindings from {}. \
         Run `cargo connector generate` to accept them.",
        differences.len(),
        out.display()
    )))
}
