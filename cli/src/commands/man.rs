//! `connector man`: manual pages, of the program's commands or of every operation, too.

use std::fs;
use std::path::PathBuf;

use clap::{Args, Command, CommandFactory};
use mews_connector_codegen::replace::replace_file;

use super::count;
use crate::Arguments;
use crate::exit::Failure;

/// Where the pages go.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The folder to write to; made when it is not there.
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// Writes a page for every operation, too.
    #[arg(long)]
    operations: bool,
}

/// Writes the pages.
pub(crate) fn run(options: &Options) -> Result<String, Failure> {
    let broken = |error: std::io::Error| {
        Failure::Broken(format!(
            "{} cannot be written: {error}",
            options.folder.display()
        ))
    };
    fs::create_dir_all(&options.folder).map_err(broken)?;
    let mut root = Arguments::command().disable_help_subcommand(true);
    root.build();
    let mut pages = Vec::new();
    collect(
        &root,
        "",
        usize::from(options.operations) * 2 + 1,
        &mut pages,
    );
    for (name, command) in &pages {
        let mut text = Vec::new();
        clap_mangen::Man::new(command.clone())
            .render(&mut text)
            .map_err(broken)?;
        replace_file(&options.folder.join(format!("{name}.1")), &text).map_err(broken)?;
    }
    Ok(format!("{} written\n", count(pages.len(), "page")))
}

/// A command and those below it, down to a depth.
fn collect(command: &Command, above: &str, depth: usize, pages: &mut Vec<(String, Command)>) {
    // Names of operations have slashes in them, and names of files cannot.
    let own = command.get_name().replace('/', "-");
    let name = if above.is_empty() {
        own
    } else {
        format!("{above}-{own}")
    };
    pages.push((name.clone(), command.clone().name(name.clone())));
    if depth > 0 {
        for below in command.get_subcommands() {
            collect(below, &name, depth - 1, pages);
        }
    }
}
