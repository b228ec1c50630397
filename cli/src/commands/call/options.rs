//! The flags that say how to call; those of the operation's properties come from the schema.

use clap::{Args, Command, ValueEnum};
use mews_connector_runtime::DescribedCall;

use crate::operation::chosen::OfOperation;
use crate::operation::{body, tree};
use crate::output::Format;
use crate::profile::Connection;

impl OfOperation for Arguments {
    const BELOW: fn(Command) -> Command = tree::all;
}

/// How to call.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) input: body::Input,
    /// Prints a body to fill in, and sends nothing: what must be there, or with `full` everything.
    #[arg(long, global = true, value_name = "full", num_args = 0..=1, require_equals = true,
        default_missing_value = "required", help_heading = "Request body")]
    pub(crate) skeleton: Option<Skeleton>,
    #[command(flatten)]
    pub(crate) page: Page,
    /// How the response is written. A table on a terminal, JSON otherwise.
    #[arg(
        long,
        short,
        global = true,
        value_name = "FORMAT",
        help_heading = "Output"
    )]
    pub(crate) output: Option<Format>,
    /// The columns of csv and table, such as `Id,Sender.Discriminator`.
    #[arg(
        long,
        global = true,
        value_name = "NAMES",
        value_delimiter = ',',
        help_heading = "Output"
    )]
    pub(crate) columns: Vec<String>,
    /// Runs a jq filter over the whole response, and prints what it gives.
    #[arg(long, global = true, value_name = "FILTER", help_heading = "Output")]
    pub(crate) jq: Option<String>,
    /// Prints the texts that --jq gives as they are, without quotes.
    #[arg(long, short, global = true, requires = "jq", help_heading = "Output")]
    pub(crate) raw: bool,
    /// Lists what the responses hold and the schema does not know, on standard error: properties, values of enums, cases.
    #[arg(long, global = true, help_heading = "Output")]
    pub(crate) report_unknown: bool,
    /// Prints the request without tokens and a curl command that makes it, and sends nothing.
    #[arg(long, global = true, help_heading = "Safety")]
    pub(crate) dry_run: bool,
    /// Confirms a write to production.
    #[arg(long, short, global = true, help_heading = "Safety")]
    pub(crate) yes: bool,
    /// Confirms that money may be moved, in any environment.
    #[arg(long, global = true, help_heading = "Safety")]
    pub(crate) move_money: bool,
    /// Sends the request although it is beyond a limit of the schema.
    #[arg(long, global = true, help_heading = "Safety")]
    pub(crate) unchecked: bool,
    #[command(flatten)]
    pub(crate) connection: Connection,
}

/// How much of a skeleton is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Skeleton {
    /// What must be there.
    Required,
    /// Everything.
    Full,
}

/// How much of a list is fetched, and from where on.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Pages")]
pub(crate) struct Page {
    /// Fetches all pages, into one document.
    #[arg(long, global = true)]
    pub(crate) all: bool,
    /// Fetches pages until there are so many items.
    #[arg(long, global = true, value_name = "COUNT", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) max_items: Option<u64>,
    /// How many items a page has; as many as the API allows by default.
    #[arg(long, global = true, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) page_size: Option<u32>,
    /// Goes on after the cursor that an earlier call stopped at.
    #[arg(long, global = true, value_name = "CURSOR")]
    pub(crate) resume_from: Option<String>,
}

/// How much of a list is fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    OnePage,
    AtMost(u64),
    All,
}

impl Page {
    /// The call with its page and its checks.
    pub(crate) fn prepared(&self, call: DescribedCall, unchecked: bool) -> DescribedCall {
        let call = match self.page_size {
            Some(size) => call.page_size(size),
            None => call,
        };
        let call = match &self.resume_from {
            Some(cursor) => call.resume_from(cursor.as_str()),
            None => call,
        };
        if unchecked { call.unchecked() } else { call }
    }
}
