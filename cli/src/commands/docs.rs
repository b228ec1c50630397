//! `connector docs`: the reference of the API as a static site.

use std::fs;
use std::path::PathBuf;

use clap::Args;
use mews_connector_codegen::replace::replace_file;

use super::count;
use crate::exit::Failure;
use crate::{api, site};

/// Where the site goes.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The folder to write to; made when it is not there.
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// Works from the schema in this folder instead of the built-in one.
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
}

/// Writes the site. Nothing is written before every page is made.
pub(crate) fn run(options: &Options) -> Result<String, Failure> {
    let files =
        site::files(api::schema()).map_err(|problems| Failure::Found(problems.join("\n")))?;
    let broken = |error: std::io::Error| {
        Failure::Broken(format!(
            "{} cannot be written: {error}",
            options.folder.display()
        ))
    };
    fs::create_dir_all(&options.folder).map_err(broken)?;
    for (name, text) in &files {
        replace_file(&options.folder.join(name), text).map_err(broken)?;
    }
    Ok(format!(
        "{} written; open {}\n",
        count(files.len(), "file"),
        options.folder.join("index.html").display()
    ))
}
