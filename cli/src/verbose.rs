//! `--verbose`: the waits and retries of a call, with their reasons, on standard error as they happen.
//!
//! The runtime tells of them by `tracing`, without tokens. Nothing else of it is shown, and no other crate is listened to.

use std::fmt::{Debug, Write as _};
use std::io::{self, Write as _};

use mews_connector_runtime::http::StatusCode;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Context, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

/// From now on waits and retries are shown.
pub(crate) fn start() {
    let runtime = Targets::new().with_target("mews_connector_runtime", LevelFilter::DEBUG);
    // One that was set before would be another one of this program, and there is none.
    let _ = tracing_subscriber::registry()
        .with(Waits.with_filter(runtime))
        .try_init();
}

/// Says one thing that makes a call wait.
pub(crate) fn say(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

struct Waits;

impl<S: Subscriber + for<'s> LookupSpan<'s>> Layer<S> for Waits {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if let Some(span) = context.span(id) {
            let mut facts = Facts::default();
            attributes.record(&mut facts);
            span.extensions_mut().insert(facts);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        if let Some(span) = context.span(id)
            && let Some(facts) = span.extensions_mut().get_mut::<Facts>()
        {
            values.record(facts);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut told = Facts::default();
        event.record(&mut told);
        // The attempt, if there is one, and the call around it.
        let mut attempt = Facts::default();
        let mut call = None;
        for span in context.event_scope(event).into_iter().flatten() {
            match span.name() {
                "mews_attempt" => {
                    if let Some(facts) = span.extensions().get::<Facts>() {
                        attempt = facts.clone();
                    }
                }
                "mews_call" => call = Some(span),
                _ => {}
            }
        }
        let mut extensions = call.as_ref().map(|it| it.extensions_mut());
        let mut call = extensions.as_mut().and_then(|it| it.get_mut::<Facts>());
        let operation = call.as_ref().map_or(&told.operation, |it| &it.operation);
        match told.message.as_str() {
            "answered" | "attempt failed" => {
                if let Some(call) = &mut call {
                    call.ended = ended(&call.operation, &attempt, &told);
                }
            }
            "waiting before the next attempt" => {
                let ended = call.as_ref().map_or("", |it| it.ended.as_str());
                say(&format!(
                    "{operation}: {ended}; the next attempt is after {}",
                    told.wait
                ));
            }
            // It is told when the program ends.
            "call failed" => {}
            message => {
                let prefix = match operation.is_empty() {
                    true => String::new(),
                    false => format!("{operation}: "),
                };
                say(&format!("{prefix}{message}{}", told.rest));
            }
        }
    }
}

/// How an attempt of an operation ended.
fn ended(operation: &str, attempt: &Facts, told: &Facts) -> String {
    let number = &attempt.attempt;
    // The line starts with the operation, as the error does.
    let error = told.error.strip_prefix(operation);
    let error = error
        .and_then(|it| it.strip_prefix(": "))
        .unwrap_or(&told.error);
    match attempt.status.parse::<StatusCode>() {
        Ok(status) if told.error.is_empty() => {
            format!("attempt {number} was answered with {status}")
        }
        _ => format!("attempt {number} failed: {error}"),
    }
}

/// The fields of a span or an event, as texts.
#[derive(Debug, Clone, Default)]
struct Facts {
    message: String,
    operation: String,
    attempt: String,
    status: String,
    error: String,
    wait: String,
    /// Of a call: how its last attempt ended.
    ended: String,
    /// All other fields.
    rest: String,
}

impl Visit for Facts {
    fn record_debug(&mut self, field: &Field, raw: &dyn Debug) {
        let value = format!("{raw:?}");
        match field.name() {
            "message" => self.message = value,
            "operation" => self.operation = value,
            "attempt" => self.attempt = value,
            "status" => self.status = value,
            "error" => self.error = value,
            // A tenth of a unit is as exact as a person wants it.
            "wait" => self.wait = format!("{raw:.1?}"),
            name => {
                let _ = write!(self.rest, "; {name}: {value}");
            }
        }
    }
}
