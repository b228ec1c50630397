//! `connector profiles`: what there is to choose from with `--profile`.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;

use crate::exit::Failure;
use crate::profile::{Connection, told};

/// Which profiles are listed.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The profiles file; ~/.config/mews-connector/profiles.toml by default. Nobody else may have access to it.
    #[arg(long, value_name = "FILE")]
    profiles: Option<PathBuf>,
}

/// Lists names, addresses and where tokens come from.
pub(crate) fn run(options: &Options) -> Result<String, Failure> {
    let (file, lines) = told::all(options.profiles.as_deref())?;
    if lines.is_empty() {
        return Ok(format!(
            "{file} is missing or empty, so there is no profile\n"
        ));
    }
    let mut out = format!("{file}\n");
    let mut wrong = false;
    for line in lines {
        let mark = if line.is_default { " (default)" } else { "" };
        let _ = writeln!(out, "\n{}{mark}", line.name);
        match line.profile {
            Ok(profile) => {
                let [client, access] = profile.told_tokens(&Connection::default());
                let _ = writeln!(out, "  Address       {}", profile.told_address());
                let _ = writeln!(out, "  Client token  {client}");
                let _ = writeln!(out, "  Access token  {access}");
            }
            Err(problem) => {
                wrong = true;
                let _ = writeln!(out, "  {problem}");
            }
        }
    }
    match wrong {
        false => Ok(out),
        true => Err(Failure::Told { text: out, code: 2 }),
    }
}
