//! `connector`: the front door for whoever maintains the schema, and the quickest way to try a call.
//!
//! It never depends on the generated crate, so that it can repair bindings that do not compile.

mod api;
mod commands;
mod diff;
mod exit;
mod json;
mod lock;
mod operation;
mod output;
mod profile;
mod query;
mod shell;
mod site;
mod uses;
mod verbose;
mod waiting;
mod words;
mod workspace;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::exit::Failure;

/// Works on a schema of the Mews Connector API, and calls the API (unofficial).
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
    /// Tells what a change of the schema breaks: on the wire, in deployed clients and in Rust source.
    Diff(diff::Options),
    /// Runs a fake Connector API on this machine.
    Fake(commands::fake::Options),
    /// Calls an operation of the API.
    #[command(arg = unrooted())]
    Call(commands::call::Options),
    /// Reads everything that an operation lists into a file, restartable at any time.
    #[command(arg = unrooted())]
    Pull(commands::pull::Options),
    /// Lists the profiles: names, addresses, and where their tokens come from.
    #[command(arg = unrooted())]
    Profiles(commands::profiles::Options),
    /// Tells whether there are tokens, and whether the API takes them.
    #[command(arg = unrooted())]
    Auth(commands::auth::Options),
    /// Writes the reference of the API as a static site.
    #[command(arg = unrooted())]
    Docs(commands::docs::Options),
    /// Explains an operation, a resource or a type: properties, limits, effect, where it is used.
    #[command(arg = unrooted())]
    Explain(commands::explain::Options),
    /// Prints the script that completes commands, operations and values in a shell.
    #[command(arg = unrooted())]
    Completions(commands::completions::Options),
    /// Writes manual pages.
    #[command(arg = unrooted())]
    Man(commands::man::Options),
}

/// Where a workspace means nothing, the flag is accepted and not offered.
fn unrooted() -> clap::Arg {
    clap::Arg::new("root")
        .long("root")
        .value_name("DIR")
        .value_parser(clap::value_parser!(PathBuf))
        .global(true)
        .hide(true)
}

fn main() -> ExitCode {
    commands::completions::answer();
    let Arguments { root, command } = Arguments::parse();
    let workspace = |new: bool| workspace::find(root.clone(), new);
    let result = match command {
        Command::Check => workspace(false).and_then(|root| commands::check::run(&root)),
        Command::Fmt { check } => {
            workspace(false).and_then(|root| commands::fmt::run(&root, check))
        }
        Command::Generate { check } => {
            workspace(false).and_then(|root| commands::generate::run(&root, check))
        }
        Command::Import(options) => {
            workspace(true).and_then(|root| commands::import::run(&root, &options))
        }
        Command::Export(options) => {
            workspace(false).and_then(|root| commands::export::run(&root, &options))
        }
        Command::Diff(options) => {
            workspace::find_if_any(root).and_then(|root| diff::run(root, &options))
        }
        Command::Fake(options) => {
            workspace::find_if_any(root).and_then(|root| commands::fake::run(root, &options))
        }
        Command::Call(options) => commands::call::run(&options),
        Command::Pull(options) => commands::pull::run(&options),
        Command::Profiles(options) => commands::profiles::run(&options),
        Command::Auth(options) => commands::auth::run(&options),
        Command::Docs(options) => commands::docs::run(&options),
        Command::Explain(options) => commands::explain::run(&options),
        Command::Completions(options) => commands::completions::run(&options),
        Command::Man(options) => commands::man::run(&options),
    };
    // A closed pipe is the reader's choice, not a failure.
    match result {
        Ok(text) => {
            let _ = write!(io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(Failure::Told { text, code }) => {
            let _ = write!(io::stdout(), "{text}");
            ExitCode::from(code)
        }
        Err(failure) => {
            let (text, code) = failure.parts();
            let _ = writeln!(io::stderr(), "{}", text.trim_end());
            ExitCode::from(code)
        }
    }
}
