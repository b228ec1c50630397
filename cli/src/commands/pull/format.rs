//! The formats of a file of rows.

use std::path::Path;

use clap::ValueEnum;

use crate::exit::Failure;

/// How rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One line of JSON per item.
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

    /// The format that the ending of a file names.
    pub(super) fn of(file: &Path) -> Result<Self, Failure> {
        match file.extension().and_then(|ending| ending.to_str()) {
            Some("ndjson" | "jsonl") => Ok(Self::Ndjson),
            Some("csv") => Ok(Self::Csv),
            #[cfg(feature = "parquet")]
            Some("parquet") => Ok(Self::Parquet),
            _ => Err(Failure::Broken(format!(
                "the ending of {} names no format; end it with .ndjson, .csv or .parquet, or name one with --format",
                file.display()
            ))),
        }
    }
}
