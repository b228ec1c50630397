//! Sends the call and takes care of what comes: pages, errors in the middle, Ctrl-C, a reader who left.

use std::io;
use std::pin::Pin;

use mews_connector_language::model::{Operation, Pages};
use mews_connector_language::value::json::Json;
use mews_connector_runtime::clock::{Clock, TokioClock};
use mews_connector_runtime::{Client, DescribedCall, Error, Facts};
use serde_json::value::RawValue;

use super::options::{Arguments, Extent};
use super::progress::{INTERVAL, Progress};
use super::settle;
use super::unknown::Report;
use super::write::{Reader, Writer};
use crate::exit::{Exit, Failure};
use crate::operation::response;
use crate::output::note;
use crate::profile::Profile;
use crate::{api, words};

/// Everything that a call needs.
pub(super) struct Job<'j> {
    pub(super) client: Client,
    pub(super) operation: &'static Operation,
    pub(super) facts: &'static Facts,
    pub(super) request: Box<RawValue>,
    pub(super) arguments: &'j Arguments,
    pub(super) profile: &'j Profile,
    pub(super) writer: Writer,
    pub(super) unknown: Option<Report>,
    /// How many items there can be at most, where the request names them.
    pub(super) named: Option<u64>,
}

/// How waiting for a response ended.
pub(crate) enum Came<T> {
    Answer(T),
    Interrupt,
}

/// Sends the call, and writes what comes.
pub(super) async fn run(job: Job<'_>) -> Result<(), Failure> {
    match &job.operation.pages {
        Some(pages) => list(job, pages).await,
        None => single(job).await,
    }
}

impl Job<'_> {
    fn call(&self) -> DescribedCall {
        let call = self.client.call_described(self.facts, &*self.request);
        self.arguments.page.prepared(call, self.arguments.unchecked)
    }

    fn progress(&self) -> Progress {
        Progress::new(self.operation.path(), 0, self.arguments.connection.verbose)
    }

    /// Takes a response in.
    fn take(&mut self, document: Json) -> Result<Reader, Failure> {
        if let Some(report) = &mut self.unknown {
            report.look(self.operation, &document);
        }
        self.writer.take(document)
    }

    /// An error, with what to do where that is not plain.
    fn failed(&self, error: &Error) -> Failure {
        match Failure::of(error) {
            Failure::Broken(text) if error.limit().is_some() && self.operation.pages.is_some() => {
                let Operation {
                    resource, action, ..
                } = self.operation;
                // What the library says to do is for programs.
                let text = text.replace("; `split` of the call asks for it in parts", "");
                Failure::Broken(format!(
                    "{text}\n`connector pull {resource} {action}` asks for it in parts"
                ))
            }
            Failure::Ended(Exit::OutcomeUnknown, text) => {
                let advice = settle::advice(self.operation, self.profile, error.outcome_unknown());
                Failure::Ended(Exit::OutcomeUnknown, format!("{text}\n{advice}"))
            }
            other => other,
        }
    }
}

/// A call without pages.
async fn single(mut job: Job<'_>) -> Result<(), Failure> {
    let progress = job.progress();
    let mut answer = job.call().response();
    let mut wait = Wait::new();
    let mut interrupts = 0;
    let answer = loop {
        match wait.until(&job.client, &progress, &mut answer).await {
            Came::Answer(answer) => break answer.map_err(|error| job.failed(&error))?,
            Came::Interrupt if interrupts == 0 && words::is_write(job.operation) => {
                interrupts += 1;
                note(
                    "it may be under way, so its response is waited for; interrupt again to give up",
                );
            }
            Came::Interrupt if words::is_write(job.operation) => {
                let advice = settle::advice(job.operation, job.profile, None);
                let text = format!("given up while it may be under way\n{advice}");
                return Err(Failure::Ended(Exit::OutcomeUnknown, text));
            }
            Came::Interrupt => {
                return Err(Failure::Ended(Exit::Interrupted, "interrupted".to_owned()));
            }
        }
    };
    drop(progress);
    let document = response::single(job.operation, &answer)?;
    if job.take(document)? == Reader::There {
        job.writer.end(None, cursor_name())?;
    }
    if let Some(report) = job.unknown {
        report.tell(job.operation);
    }
    Ok(())
}

/// A call with pages.
async fn list(mut job: Job<'_>, pages: &Pages) -> Result<(), Failure> {
    let extent = job.arguments.page.extent();
    let mut progress = job.progress();
    let mut cursor = job.arguments.page.resume_from.clone();
    let mut items = 0;
    let mut stream = job.call().pages(&pages.items);
    let mut wait = Wait::new();
    let ended = loop {
        // The last page is asked for at the size that is missing, so that its cursor is exactly where this call stops.
        if let Extent::AtMost(most) = extent
            && let Some(missing) = u32::try_from(most - items)
                .ok()
                .filter(|it| *it < page_size(&job))
        {
            let call = job.call().page_size(missing);
            let call = match &cursor {
                Some(cursor) => call.resume_from(cursor.as_str()),
                None => call,
            };
            stream = call.pages(&pages.items);
        }
        let mut next = Box::pin(stream.try_next());
        let page = match wait.until(&job.client, &progress, &mut next).await {
            Came::Answer(Ok(Some(page))) => page,
            Came::Answer(Ok(None)) => break Ok(()),
            Came::Answer(Err(error)) => break Err(job.failed(&error)),
            Came::Interrupt => {
                break Err(Failure::Ended(Exit::Interrupted, "interrupted".to_owned()));
            }
        };
        drop(next);
        items += page.count as u64;
        progress.page(page.count);
        cursor = page.cursor.as_ref().map(|it| it.as_str().to_owned());
        let document = response::read(job.operation, page.response.json())?;
        if job.take(document)? == Reader::Gone {
            return Ok(());
        }
        let enough = match extent {
            Extent::OnePage => true,
            Extent::AtMost(most) => items >= most,
            Extent::All => false,
        };
        if enough || cursor.is_none() {
            break Ok(());
        }
    };
    drop(progress);
    let reader = job.writer.end(cursor.as_deref(), cursor_name())?;
    if let Some(report) = job.unknown {
        report.tell(job.operation);
    }
    // Who has all the items that were named needs no way to go on.
    if ended.is_ok() && job.named.is_some_and(|named| items >= named) {
        return Ok(());
    }
    finish(ended, reader, items, cursor.as_deref(), extent)
}

/// `1 item`, `2 items`.
fn count(items: u64) -> String {
    crate::commands::count(usize::try_from(items).unwrap_or(usize::MAX), "item")
}

/// Says how a list ended and where to go on.
fn finish(
    ended: Result<(), Failure>,
    reader: Reader,
    items: u64,
    cursor: Option<&str>,
    extent: Extent,
) -> Result<(), Failure> {
    let go_on = cursor.map(|cursor| format!("go on with --resume-from '{cursor}'"));
    match ended {
        Ok(()) if reader == Reader::There => {
            if let Some(go_on) = go_on {
                let all = if extent == Extent::OnePage {
                    ", or fetch everything with --all"
                } else {
                    ""
                };
                note(&format!(
                    "there may be more after {}; {go_on}{all}",
                    count(items)
                ));
            }
            Ok(())
        }
        Ok(()) => Ok(()),
        Err(Failure::Ended(exit, text)) if items > 0 => {
            let exit = if exit == Exit::Interrupted {
                exit
            } else {
                Exit::Partial
            };
            let go_on = go_on.unwrap_or_default();
            Err(Failure::Ended(
                exit,
                format!("{text}\nstopped after {}; {go_on}", count(items)),
            ))
        }
        Err(failure) => Err(failure),
    }
}

fn page_size(job: &Job<'_>) -> u32 {
    let most = api::schema().api.pagination.max_count;
    job.arguments.page.page_size.unwrap_or(most).min(most)
}

fn cursor_name() -> &'static str {
    &api::schema().api.pagination.response
}

/// Waits for responses, keeps the progress line going, and notices Ctrl-C, also one that came between two responses.
pub(crate) struct Wait {
    interrupt: Pin<Box<dyn Future<Output = io::Result<()>>>>,
}

impl Wait {
    /// From now on Ctrl-C no longer ends the program by itself.
    pub(crate) fn new() -> Self {
        Self {
            interrupt: Box::pin(tokio::signal::ctrl_c()),
        }
    }

    pub(crate) async fn until<T>(
        &mut self,
        client: &Client,
        progress: &Progress,
        answer: &mut (impl Future<Output = T> + Unpin),
    ) -> Came<T> {
        loop {
            tokio::select! {
                biased;
                Ok(()) = &mut self.interrupt => {
                    self.interrupt = Box::pin(tokio::signal::ctrl_c());
                    return Came::Interrupt;
                }
                answer = &mut *answer => return Came::Answer(answer),
                () = TokioClock::new().sleep(INTERVAL) => progress.show(client),
            }
        }
    }
}
