//! CSV that a spreadsheet opens without running it.

use std::borrow::Cow;
use std::io::{self, Write};

use mews_connector_language::value::json::Json;

use super::{Column, Sink};

/// Rows as CSV, with a header.
pub(crate) struct CsvRows<W: Write> {
    writer: csv::Writer<W>,
    columns: Vec<Column>,
}

impl<W: Write> CsvRows<W> {
    /// Starts with the header.
    pub(crate) fn new(out: W, columns: Vec<Column>) -> io::Result<Self> {
        let mut rows = Self::going_on(out, columns);
        rows.writer
            .write_record(rows.columns.iter().map(Column::name))
            .map_err(plain)?;
        Ok(rows)
    }

    /// Goes on after rows that are there already.
    pub(crate) fn going_on(out: W, columns: Vec<Column>) -> Self {
        Self {
            writer: csv::Writer::from_writer(out),
            columns,
        }
    }
}

impl<W: Write> Sink for CsvRows<W> {
    fn rows(&mut self, rows: &[Json]) -> io::Result<()> {
        for row in rows {
            let cells = self.columns.iter().map(|column| cell(column, row));
            self.writer.write_record(cells).map_err(plain)?;
        }
        self.writer.flush()
    }

    fn end(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// The error of the system that is in one of the csv crate, so that a closed pipe is still known as one.
fn plain(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// A cell. A text that a spreadsheet would take for a formula starts with an apostrophe; numbers are numbers.
fn cell(column: &Column, row: &Json) -> String {
    let text = column.cell(row);
    let guarded = match column.value(row) {
        Some(Json::String(_)) => guarded(&text),
        _ => Cow::Borrowed(text.as_str()),
    };
    guarded.into_owned()
}

fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use mews_connector_language::model::{Scalar, Type};

    use super::*;
    use crate::json;

    #[test]
    fn texts_never_become_formulas_and_columns_are_always_there() {
        let columns = ["A", "B.C"].map(|path| Column {
            path: path.split('.').map(str::to_owned).collect(),
            ty: Type::Scalar(Scalar::String),
        });
        let mut out = Vec::new();
        let mut rows = CsvRows::new(&mut out, columns.to_vec()).unwrap();
        let page = [
            r#"{"A":"=1+1","B":{"C":-1.50}}"#,
            r#"{"A":"+420 1","B":null}"#,
            r#"{"A":"a \"b\", c\nd","B":{"C":["=x"]},"D":1}"#,
            "{}",
        ]
        .map(|row| json::parse(row.as_bytes()).unwrap());
        rows.rows(&page).unwrap();
        rows.end().unwrap();
        drop(rows);
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "A,B.C\n'=1+1,-1.50\n'+420 1,\n\"a \"\"b\"\", c\nd\",\"[\"\"=x\"\"]\"\n,\n"
        );
    }
}
