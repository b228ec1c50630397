//! What the committed bindings were made from, so that a build can tell "nothing changed" without generating.
//!
//! The stamp holds four fingerprints: of the schema, of the sources of its language and of the generator, and of the
//! generated files. All equal
//! means that generating again would give what is there. The root's build script computes the same fingerprints with its
//! own copy of [`fingerprint`], because it must work in a package that has no generator; a test keeps both equal.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::tree;

/// The name of the stamp among the generated files.
pub const FILE: &str = "stamp";

/// The folders that decide what is generated, each with its name in the stamp.
pub const SOURCES: [(&str, &str); 3] = [
    ("schema", "schema"),
    ("language", "language/src"),
    ("generator", "codegen/src"),
];

/// The stamp of a workspace whose generated files are, or will be, `generated`.
///
/// # Errors
/// When a source cannot be read.
pub fn stamp<'a>(
    root: &Path,
    generated: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> io::Result<String> {
    let mut text = String::new();
    for (name, folder) in SOURCES {
        let fingerprint = of_folder(&root.join(folder))?;
        let _ = writeln!(text, "{name} {fingerprint:016x}");
    }
    let mut files: Vec<_> = generated
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .filter(|(path, _)| path != FILE)
        .collect();
    files.sort();
    let _ = writeln!(text, "generated {:016x}", fingerprint(&files));
    Ok(text)
}

/// The fingerprint of all files below a folder; of nothing, when there is no such folder.
///
/// # Errors
/// When a file cannot be read.
pub fn of_folder(folder: &Path) -> io::Result<u64> {
    let mut files = Vec::new();
    if folder.is_dir() {
        collect(folder, &mut PathBuf::new(), &mut files)?;
    }
    files.sort();
    Ok(fingerprint(&files))
}

fn collect(
    folder: &Path,
    below: &mut PathBuf,
    files: &mut Vec<(String, Vec<u8>)>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        below.push(entry.file_name());
        let name = below.to_string_lossy().replace('\\', "/");
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), below, files)?;
        } else if name != FILE
            && let Some(bytes) = tree::read_file(&entry.path())?
        {
            files.push((name, bytes));
        }
        below.pop();
    }
    Ok(())
}

/// Over names and contents; carriage returns do not count, so that a checkout's line endings do not matter.
pub fn fingerprint(files: &[(String, Vec<u8>)]) -> u64 {
    mews_connector_language::fingerprint::of(files.iter().flat_map(|(name, bytes)| {
        let content = bytes.iter().copied().filter(|byte| *byte != b'\r');
        name.bytes().chain([0]).chain(content).chain([0])
    }))
}
