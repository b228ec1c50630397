//! Fetches page after page, part after part, and hands the rows on.

use mews_connector_language::model::Operation;
use mews_connector_runtime::pages::DescribedPage;
use mews_connector_runtime::{Client, DescribedCall, Error};

use super::format::Format;
use super::target::Target;
use crate::commands::call::progress::Progress;
use crate::commands::call::send::{Came, Wait};
use crate::commands::call::write::Reader;
use crate::exit::{Exit, Failure};
use crate::operation::response;
use crate::output::{CsvRows, Lines, Rows, Sink};

/// Everything that a pull needs.
pub(super) struct Pull<'p> {
    pub(super) client: &'p Client,
    pub(super) operation: &'static Operation,
    pub(super) call: DescribedCall,
    pub(super) rows: &'p Rows,
    pub(super) format: Format,
    pub(super) target: &'p mut Target,
    pub(super) verbose: bool,
}

/// Fetches everything from the checkpoint on, or until nobody reads any more.
pub(super) async fn all(pull: Pull<'_>) -> Result<(), Failure> {
    let Pull {
        client,
        operation,
        call,
        rows,
        format,
        target,
        verbose,
    } = pull;
    let list = operation.pages.as_ref().map_or("", |pages| &pages.items);
    let mut progress = Progress::new(operation.path(), target.checkpoint.items, verbose);
    let mut wait = Wait::new();
    // A request that is beyond a limit is asked for in parts, the same ones in every run.
    let parts = call
        .into_sub_requests()
        .map_err(|error| Failure::of(&error))?;
    let first = target.checkpoint.part;
    for (number, part) in parts.into_iter().enumerate().skip(first) {
        let part = match target.checkpoint.cursor.take() {
            Some(cursor) => part.resume_from(cursor),
            None => part,
        };
        let mut pages = part.pages(list);
        loop {
            let mut next = Box::pin(pages.try_next());
            let page = match wait.until(client, &progress, &mut next).await {
                Came::Answer(Ok(Some(page))) => page,
                Came::Answer(Ok(None)) => break,
                Came::Answer(Err(error)) => return Err(stopped(target, &error)),
                Came::Interrupt => {
                    let text = format!("interrupted; {}", target.go_on());
                    return Err(Failure::Ended(Exit::Interrupted, text));
                }
            };
            drop(next);
            progress.page(page.count);
            let first = target.checkpoint.bytes == 0;
            let written = written(operation, &page, rows, format, first)?;
            let cursor = page.cursor.as_ref().map(|it| it.as_str().to_owned());
            let part = number + usize::from(cursor.is_none());
            if target.add(&written, page.count as u64, part, cursor)? == Reader::Gone {
                return Ok(());
            }
        }
    }
    target.complete()
}

/// The rows of a page, as they are appended to the file.
fn written(
    operation: &Operation,
    page: &DescribedPage,
    rows: &Rows,
    format: Format,
    first: bool,
) -> Result<Vec<u8>, Failure> {
    let document = response::read(operation, page.response.json())?;
    let rows_of_page = rows.of(&document);
    let mut out = Vec::new();
    let columns = || rows.columns.clone();
    match format {
        Format::Csv if first => {
            CsvRows::new(&mut out, columns()).and_then(|mut it| it.rows(rows_of_page))
        }
        Format::Csv => CsvRows::going_on(&mut out, columns()).rows(rows_of_page),
        _ => Lines(&mut out).rows(rows_of_page),
    }
    .map_err(|error| Failure::Broken(error.to_string()))?;
    Ok(out)
}

/// An error, and how to go on.
fn stopped(target: &Target, error: &Error) -> Failure {
    match Failure::of(error) {
        Failure::Ended(exit, text) => {
            let exit = if target.has_some() {
                Exit::Partial
            } else {
                exit
            };
            Failure::Ended(exit, format!("{text}\n{}", target.go_on()))
        }
        other => other,
    }
}
