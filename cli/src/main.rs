//! `connector`: the front door for whoever maintains the schema.
//!
//! It never depends on the generated crate, so that it can repair bindings that do not compile.

mod commands;
mod workspace;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Works on a schema of the Mews Connector API (unofficial).
#[derive(Debug, Parser)]
#[command(name = "connector", version, propagate_version = true)]
struct Arguments {
    /// The workspace: the folder that holds `schema/`. Searched upwards from here when not given.
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Loads the schema and reports every problem.
    Check,
    /// Writes the schema files in their canonical form.
    Fmt {
        /// Changes nothing; fails when a file is not in canonical form.
        #[arg(long)]
        check: bool,
    },
    /// Generates the bindings from the schema.
    Generate {
        /// Changes nothing; fails when `generated/` is not what the schema gives.
        #[arg(long)]
        check: bool,
    },
    /// Brings the facts of an OpenAPI document into the schema.
    Import(commands::import::Options),
    /// Prints the schema as an OpenAPI document.
    Export(commands::export::Options),
    /// Runs a fake Connector API on this machine.
    Fake(commands::fake::Options),
}

/// Why a command ended without success.
enum Failure {
    /// What was asked to be checked does not hold, or the input is wrong: exit code 1.
    Found(String),
    /// The command could not do its work: exit code 2.
    Broken(String),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let new = matches!(arguments.command, Command::Import(_));
    let result = workspace::find(arguments.root, new).and_then(|root| match arguments.command {
        Command::Check => commands::check::run(&root),
        Command::Fmt { check } => commands::fmt::run(&root, check),
        Command::Generate { check } => commands::generate::run(&root, check),
        Command::Import(options) => commands::import::run(&root, &options),
        Command::Export(options) => commands::export::run(&root, &options),
        Command::Fake(options) => commands::fake::run(&root, &options),
    });
    // A closed pipe is the reader's choice, not a failure.
    match result {
        Ok(text) => {
            let _ = write!(io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            let (text, code) = match failure {
                Failure::Found(text) => (text, 1),
                Failure::Broken(text) => (text, 2),
            };
            let _ = writeln!(io::stderr(), "{}", text.trim_end());
            ExitCode::from(code)
        }
    }
}
