//! `connector completions`: the script that makes a shell ask this program what may come next.
//!
//! The program answers from the schema, so operations, flags and enum values are completed without a script that lists
//! them all.

use clap::{Args, CommandFactory};
use clap_complete::env::{CompleteEnv, Shells};

use crate::Arguments;
use crate::exit::Failure;

/// The variable by which a shell asks.
const VARIABLE: &str = "COMPLETE";

/// Which shell.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The shell.
    #[arg(value_name = "SHELL", value_parser = ["bash", "zsh", "fish", "powershell", "elvish"])]
    shell: String,
}

/// Answers a shell that asks, and ends the program then.
pub(crate) fn answer() {
    CompleteEnv::with_factory(Arguments::command)
        .var(VARIABLE)
        .complete();
}

/// The script.
pub(crate) fn run(options: &Options) -> Result<String, Failure> {
    let shells = Shells::builtins();
    let shell = shells.completer(&options.shell).ok_or_else(|| {
        Failure::Broken(format!("there are no completions for {}", options.shell))
    })?;
    let mut script = Vec::new();
    shell
        .write_registration(VARIABLE, "connector", "connector", "connector", &mut script)
        .map_err(|error| Failure::Broken(error.to_string()))?;
    Ok(String::from_utf8_lossy(&script).into_owned())
}
