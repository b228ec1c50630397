//! The formats of a file of rows.

use std::path::Path;

use clap::ValueEnum;

use crate::exit::Failure;

/// What is given to `--to` for standard output.
pub(super) const STANDARD_OUTPUT: &str = "-";

/// How rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One line of JSON per item.
    #[value(alias = "jsonl")]
    Ndjson,
    /// Comma-separated values, safe to open in a spreadsheet.
    Csv,
    /// Apache Parquet, with columns from the schema.
    #[cfg(feature = "parquet")]
    Parquet,
}

impl Format {
    /// As it is written on the command line.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Ndjson => "ndjson",
            Self::Csv => "csv",
            #[cfg(feature = "parquet")]
            Self::Parquet => "parquet",
        }
    }

    /// The format for a file: the one that was named, or the one that the ending says.
    pub(super) fn chosen(named: Option<Self>, file: &Path) -> Result<Self, Failure> {
        let to_standard_output = file == Path::new(STANDARD_OUTPUT);
        match named {
            #[cfg(feature = "parquet")]
            Some(Self::Parquet) if to_standard_output => Err(Failure::Broken(
                "a Parquet file is made from all rows, with its index at the end, so it cannot be streamed; name a file \
                 with --to, or use --format ndjson or csv"
                    .to_owned(),
            )),
            Some(format) => Ok(format),
            None if to_standard_output => Err(Failure::Broken(
                "standard output has no ending that names a format; name one with --format ndjson or csv".to_owned(),
            )),
            None => Self::of(file),
        }
    }

    /// The format that the ending of a file names.
    fn of(file: &Path) -> Result<Self, Failure> {
        match file.extension().and_then(|ending| ending.to_str()) {
            Some("ndjson" | "jsonl") => Ok(Self::Ndjson),
            Some("csv") => Ok(Self::Csv),
            #[cfg(feature = "parquet")]
            Some("parquet") => Ok(Self::Parquet),
            #[cfg(not(feature = "parquet"))]
            Some("parquet") => Err(Failure::Broken(
                "this build writes no Parquet; `cargo install mews-connector-cli` does, and so does a checkout with \
                 `cargo run --package mews-connector-cli -- pull …`"
                    .to_owned(),
            )),
            _ => Err(Failure::Broken(format!(
                "the ending of {} names no format; end it with .ndjson, .csv or .parquet, or name one with --format",
                file.display()
            ))),
        }
    }
}

#[cfg(all(test, not(feature = "parquet")))]
mod tests {
    use super::*;

    #[test]
    fn build_without_parquet_says_so_and_not_that_the_ending_is_unknown() {
        let refused =
            Format::chosen(None, Path::new("stays.parquet")).expect_err("it cannot be written");
        let Failure::Broken(message) = refused else {
            panic!("another kind of failure");
        };
        assert!(
            message.starts_with("this build writes no Parquet"),
            "{message}"
        );
    }
}
