//! How answers are written: one document, or rows as they come.
//!
//! Columns come from the schema and not from the data, so that two responses of one operation have the same.

pub(crate) mod columns;
mod csv;
mod table;
mod yaml;

use std::io::{self, IsTerminal, Write};

use clap::ValueEnum;
use mews_connector_language::value::json::Json;

pub(crate) use self::columns::{Column, Rows};
pub(crate) use self::csv::CsvRows;
use crate::json;

/// How a response is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One JSON document.
    Json,
    /// One line of JSON per item.
    Ndjson,
    /// Comma-separated values, safe to open in a spreadsheet.
    Csv,
    /// A table for people.
    Table,
    /// One YAML document.
    Yaml,
}

/// Something written in parts, so that a long response need not be held as a whole.
pub(crate) trait Sink {
    /// Writes the rows of a page.
    fn rows(&mut self, rows: &[Json]) -> io::Result<()>;
    /// Writes what is left.
    fn end(&mut self) -> io::Result<()>;
}

/// A line of JSON per row.
pub(crate) struct Lines<W: Write>(pub(crate) W);

impl<W: Write> Sink for Lines<W> {
    fn rows(&mut self, rows: &[Json]) -> io::Result<()> {
        for row in rows {
            writeln!(self.0, "{}", json::compact(row))?;
        }
        self.0.flush()
    }

    fn end(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Writes a whole document.
pub(crate) fn document(
    out: &mut dyn Write,
    format: Format,
    rows: &Rows,
    chosen: Option<&[Column]>,
    document: &Json,
) -> io::Result<()> {
    match format {
        Format::Json => writeln!(out, "{}", json::pretty(document)),
        Format::Yaml => write!(out, "{}", yaml::text(document)),
        Format::Ndjson => Lines(out).rows(rows.of(document)),
        Format::Csv => {
            let mut csv = CsvRows::new(out, chosen.unwrap_or(&rows.columns).to_vec())?;
            csv.rows(rows.of(document))?;
            csv.end()
        }
        Format::Table => {
            let (text, left_out) =
                table::text(&rows.for_table(), chosen, rows.of(document), width());
            out.write_all(text.as_bytes())?;
            out.flush()?;
            if left_out > 0 {
                let columns = crate::commands::count(left_out, "more column");
                note(&format!(
                    "{columns}; --columns chooses, --output json shows everything"
                ));
            }
            Ok(())
        }
    }
}

/// Says something beside the output.
pub(crate) fn note(text: &str) {
    let _ = writeln!(io::stderr(), "note: {text}");
}

/// The format that suits whoever reads.
pub(crate) fn suitable() -> Format {
    if io::stdout().is_terminal() {
        Format::Table
    } else {
        Format::Json
    }
}

/// How many characters fit into a line.
fn width() -> usize {
    terminal_size::terminal_size().map_or(120, |(width, _)| usize::from(width.0))
}
