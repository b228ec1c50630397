//! Writes answers: rows while they come where the format allows it, and one document at the end otherwise.

use std::io::{self, ErrorKind, Write};

use mews_connector_language::value::json::Json;

use super::options::Arguments;
use crate::exit::Failure;
use crate::output::{self, Column, CsvRows, Format, Lines, Rows, Sink};
use crate::query::Query;

/// Whether anybody still reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    There,
    /// The reader closed the pipe, which is its good right.
    Gone,
}

/// Takes pages in and writes them as asked.
pub(super) struct Writer {
    format: Format,
    rows: Rows,
    columns: Option<Vec<Column>>,
    query: Option<Query>,
    raw: bool,
    sink: Option<Box<dyn Sink>>,
    /// What was taken in and not written yet.
    document: Option<Json>,
}

impl Writer {
    pub(super) fn new(
        arguments: &Arguments,
        rows: Rows,
        columns: Option<Vec<Column>>,
        query: Option<Query>,
    ) -> Result<Self, Failure> {
        let format = match (arguments.output, &query) {
            (Some(Format::Csv | Format::Table), Some(_)) => {
                return Err(Failure::Broken(
                    "the columns of what --jq gives are not known; use `@csv` in the filter with --raw, or another \
                     --output"
                        .to_owned(),
                ));
            }
            (Some(format), _) => format,
            (None, Some(_)) => Format::Json,
            (None, None) => output::suitable(),
        };
        Ok(Self {
            format,
            rows,
            columns,
            query,
            raw: arguments.raw,
            sink: None,
            document: None,
        })
    }

    /// Takes a response in.
    pub(super) fn take(&mut self, answer: Json) -> Result<Reader, Failure> {
        let streams = matches!(self.format, Format::Ndjson | Format::Csv) && self.query.is_none();
        if !streams {
            match &mut self.document {
                Some(document) => merge(document, answer),
                None => self.document = Some(answer),
            }
            return Ok(Reader::There);
        }
        reader(self.stream(&answer))
    }

    fn stream(&mut self, answer: &Json) -> io::Result<()> {
        let sink = match &mut self.sink {
            Some(sink) => sink,
            empty => empty.insert(match self.format {
                Format::Csv => {
                    let columns = self.columns.as_ref().unwrap_or(&self.rows.columns);
                    Box::new(CsvRows::new(io::stdout(), columns.clone())?)
                }
                _ => Box::new(Lines(io::stdout())),
            }),
        };
        sink.rows(self.rows.of(answer))
    }

    /// Writes what is left. `cursor` is where the next page would start.
    pub(super) fn end(
        mut self,
        cursor: Option<&str>,
        cursor_name: &str,
    ) -> Result<Reader, Failure> {
        if let Some(mut sink) = self.sink {
            return reader(sink.end());
        }
        let Some(mut document) = self.document.take() else {
            return Ok(Reader::There);
        };
        if let Json::Object(object) = &mut document {
            match cursor {
                Some(cursor) => {
                    object.insert(cursor_name.to_owned(), Json::text(cursor));
                }
                None => {
                    object.shift_remove(cursor_name);
                }
            }
        }
        let mut out = io::BufWriter::new(io::stdout().lock());
        let Some(query) = &self.query else {
            let columns = self.columns.as_deref();
            let written = output::document(&mut out, self.format, &self.rows, columns, &document);
            return reader(written.and_then(|()| out.flush()));
        };
        let results = query
            .run(document)
            .map_err(|problem| Failure::Found(format!("--jq: {problem}")))?;
        for result in results {
            let written = match (result.text(), self.format) {
                (Some(text), _) if self.raw => writeln!(out, "{text}"),
                (_, Format::Ndjson) => writeln!(out, "{}", result.compact()),
                (_, Format::Json) => writeln!(out, "{}", result.pretty()),
                (_, format) => {
                    output::document(&mut out, format, &self.rows, None, &result.into_json())
                }
            };
            if reader(written)? == Reader::Gone {
                return Ok(Reader::Gone);
            }
        }
        reader(out.flush())
    }
}

/// Adds the lists of a page to those of the pages before; everything else is the last page's.
fn merge(document: &mut Json, page: Json) {
    let (Json::Object(document), Json::Object(page)) = (document, page) else {
        return;
    };
    for (name, value) in page {
        match (document.get_mut(&name), value) {
            (Some(Json::Array(items)), Json::Array(more)) => items.extend(more),
            (Some(slot), value) if !value.is_null() => *slot = value,
            (Some(_), _) => {}
            (None, value) => {
                document.insert(name, value);
            }
        }
    }
}

fn reader(written: io::Result<()>) -> Result<Reader, Failure> {
    match written {
        Ok(()) => Ok(Reader::There),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(Reader::Gone),
        Err(error) => Err(Failure::Broken(format!(
            "the output cannot be written: {error}"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    #[test]
    fn pages_become_one_document() {
        let mut document = json::parse(br#"{"A":[1],"B":null,"C":"x","D":[9]}"#).unwrap();
        merge(
            &mut document,
            json::parse(br#"{"A":[2,3],"B":[4],"C":null,"E":5}"#).unwrap(),
        );
        assert_eq!(
            json::compact(&document),
            r#"{"A":[1,2,3],"B":[4],"C":"x","D":[9],"E":5}"#
        );
    }
}
