//! `connector pull`: everything that an operation lists, into a file, with a checkpoint after every page.
//!
//! Killed at any moment, the same command goes on where it was: rows are written and synced first and the checkpoint is
//! moved afterwards, so what lies behind the checkpoint is cut off and fetched again.

mod checkpoint;
mod fetch;
mod format;
mod identity;
mod lock;
#[cfg(feature = "parquet")]
mod parquet;
mod target;

use std::path::PathBuf;

use clap::{Args, Command};
use serde_json::value::RawValue;

use self::format::{Format, STANDARD_OUTPUT};
use self::identity::Identity;
use self::target::Target;
use super::count;
use crate::exit::Failure;
use crate::operation::chosen::{Chosen, OfOperation};
use crate::operation::{body, facts, tree};
use crate::output::{self, Rows};
use crate::profile::{Connection, Profile};
use crate::waiting::wait;
use crate::{api, json};

/// What was said on the command line.
pub(crate) type Options = Chosen<Arguments>;

/// How to pull.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    input: body::Input,
    /// The file to write, not a link to one, or - for standard output. FILE.part and FILE.checkpoint are beside it until it
    /// is complete. Standard output has neither, and gets each page as it comes; a named pipe or a device gets everything in
    /// the end.
    #[arg(long, global = true, value_name = "FILE", help_heading = "Output")]
    to: Option<PathBuf>,
    /// The format; without it, the ending of the file tells.
    #[arg(long, global = true, value_name = "FORMAT", help_heading = "Output")]
    format: Option<Format>,
    /// Replaces a file that is there already.
    #[arg(long, global = true, help_heading = "Output")]
    overwrite: bool,
    /// Starts from the beginning instead of going on.
    #[arg(long, global = true, help_heading = "Output")]
    restart: bool,
    /// How many items a page has; as many as the API allows by default.
    #[arg(long, global = true, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..),
        help_heading = "Pages")]
    page_size: Option<u32>,
    #[command(flatten)]
    connection: Connection,
}

impl OfOperation for Arguments {
    const BELOW: fn(Command) -> Command = tree::paginated;
}

/// Pulls until the file is complete.
pub(crate) fn run(options: &Options) -> Result<String, Failure> {
    let (operation, flags, arguments) = options.read()?;
    let Some(file) = &arguments.to else {
        return Err(Failure::Broken(
            "say which file to write with --to FILE".to_owned(),
        ));
    };
    let format = Format::chosen(arguments.format, file)?;
    let profile = Profile::find(&arguments.connection)?;
    profile.check_address()?;
    let body = json::compact(&body::assemble(operation, flags, &arguments.input)?);
    let rows = Rows::of_operation(api::schema(), operation);
    let identity = Identity::new(api::schema(), operation, &body, format, &profile, &rows);
    let tokens = profile.tokens(&arguments.connection)?;
    let (restart, overwrite) = (arguments.restart, arguments.overwrite);
    let mut target = Target::open(file, identity, tokens.access(), restart, overwrite)?;
    if !target.checkpoint.complete {
        let client = profile.client_of(&arguments.connection, tokens)?;
        let request = RawValue::from_string(body)
            .map_err(|error| Failure::Broken(format!("the body is not JSON: {error}")))?;
        let mut call = client.call_described(facts::operation(operation), &*request);
        if let Some(size) = arguments.page_size {
            call = call.page_size(size);
        }
        wait(fetch::all(fetch::Pull {
            client: &client,
            operation,
            call,
            rows: &rows,
            format,
            target: &mut target,
            verbose: arguments.connection.verbose,
        }))??;
    }
    if !target.checkpoint.complete {
        // The reader of standard output left.
        return Ok(String::new());
    }
    let (items, in_a_file) = (target.checkpoint.items, target.can_go_on());
    match format {
        #[cfg(feature = "parquet")]
        Format::Parquet => {
            target.finish_with(|part, out| parquet::convert(part, out, &rows.columns))?;
        }
        Format::Ndjson | Format::Csv => target.finish()?,
    }
    let items = usize::try_from(items).unwrap_or(usize::MAX);
    let told = match file.to_str() {
        Some(STANDARD_OUTPUT) => count(items, "item"),
        _ => format!("{} in {}", count(items, "item"), file.display()),
    };
    if in_a_file {
        return Ok(format!("{told}\n"));
    }
    // The rows may have gone to standard output.
    output::note(&told);
    Ok(String::new())
}
