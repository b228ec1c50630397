//! Embeds the schema, so that a fake starts without any file beside it.
//!
//! A schema with mistakes is no use to anybody who has the binary, so a release build refuses it. Any other build says so and
//! goes on: the command line embeds the schema too, and is what finds its mistakes.
//!
//! `schema` beside the manifest is a link to the workspace's, which packaging replaces by the files; `../schema` serves
//! a checkout on a system that makes no links.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    println!("cargo::rerun-if-changed=build.rs");
    let mut loaded = Vec::new();
    let mut texts = String::from("&[\n");
    if let Some(directory) = schema_directory(&manifest) {
        println!("cargo::rerun-if-changed={}", directory.display());
        for file in yaml_files(&directory)? {
            println!("cargo::rerun-if-changed={}", file.display());
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            loaded.push((name.to_string(), fs::read_to_string(&file)?));
            writeln!(
                texts,
                "    ({name:?}, include_str!({:?})),",
                file.display().to_string()
            )?;
        }
    }
    texts.push(']');
    for line in problems(loaded, &env::var("PROFILE")?) {
        println!("{line}");
    }
    fs::write(
        PathBuf::from(env::var("OUT_DIR")?).join("schema_texts.rs"),
        texts,
    )?;
    Ok(())
}

/// What cargo is told about a schema that is not there or has mistakes, all of them; nothing about a good one. An error
/// fails the build.
pub(crate) fn problems(texts: Vec<(String, String)>, profile: &str) -> Vec<String> {
    let (title, problems) = if texts.is_empty() {
        ("there is no folder `schema` to embed", String::new())
    } else if let Err(problems) = mews_connector_language::load_texts(texts) {
        (
            "the schema that is embedded has mistakes:",
            problems.render(false),
        )
    } else {
        return Vec::new();
    };
    let level = if profile == "release" {
        "error"
    } else {
        "warning"
    };
    let lines = std::iter::once(title).chain(problems.lines());
    lines.map(|line| format!("cargo::{level}={line}")).collect()
}

/// What is beside the manifest wins, because a package may be unpacked beside an unrelated `schema` directory.
fn schema_directory(manifest: &Path) -> Option<PathBuf> {
    [manifest.join("schema"), manifest.join("../schema")]
        .into_iter()
        .find(|path| path.is_dir())
}

fn yaml_files(directory: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
