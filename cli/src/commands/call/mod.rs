//! `connector call`: one call of any operation, through the same engine as the bindings.

mod consent;
mod dry_run;
mod named;
mod options;
pub(crate) mod progress;
pub(crate) mod send;
pub(crate) mod settle;
mod unknown;
pub(crate) mod write;

use mews_connector_fake::sample::{self, Profile as Sample};
use mews_connector_language::model::Operation;
use serde_json::value::RawValue;

use self::options::{Arguments, Extent, Skeleton};
use self::write::Writer;
use crate::exit::Failure;
use crate::operation::chosen::Chosen;
use crate::operation::{body, facts};
use crate::output::{self, Rows};
use crate::profile::Profile;
use crate::query::Query;
use crate::waiting::wait;
use crate::{api, json, words};

/// What was said on the command line.
pub(crate) type Options = Chosen<Arguments>;

/// Makes the call, or prints what it would be.
pub(crate) fn run(options: &Options) -> Result<String, Failure> {
    let (operation, flags, arguments) = options.read()?;
    let arguments = &arguments;
    if let Some(extent) = arguments.skeleton {
        return Ok(skeleton(operation, extent));
    }
    let rows = Rows::of_operation(api::schema(), operation);
    let columns = match arguments.columns.as_slice() {
        [] => None,
        names => Some(rows.choose(names).map_err(Failure::Broken)?),
    };
    let query = arguments.jq.as_deref().map(Query::new).transpose();
    let query = query.map_err(|problem| Failure::Broken(format!("--jq: {problem}")))?;
    let profile = Profile::find(&arguments.connection)?;
    let body = body::assemble(operation, flags, &arguments.input)?;
    let named = named::count(operation, &rows, &body);
    let writer = Writer::new(arguments, rows, columns, query)?;
    let request = RawValue::from_string(json::compact(&body))
        .map_err(|error| Failure::Broken(format!("the body is not JSON: {error}")))?;
    let facts = facts::operation(operation);

    if arguments.dry_run {
        let client = profile.dry_client(&arguments.connection)?;
        let call = arguments
            .page
            .prepared(client.call_described(facts, &*request), arguments.unchecked);
        return match call.refusal() {
            Some(error) => Err(Failure::of(&error)),
            None => Ok(dry_run::text(operation, &profile, &arguments.page, &body)),
        };
    }
    profile.check_address()?;
    if let Some(deprecated) = &operation.status.deprecated {
        output::note(&format!(
            "{} is {}",
            operation.path(),
            words::deprecation(deprecated)
        ));
    }
    consent::ask(operation, &profile, arguments)?;
    let client = profile.client(&arguments.connection)?;
    wait(send::run(send::Job {
        client,
        operation,
        facts,
        request,
        arguments,
        profile: &profile,
        writer,
        unknown: arguments.report_unknown.then(unknown::Report::new),
        named,
    }))??;
    Ok(String::new())
}

/// A body to fill in: what must be there, or everything.
fn skeleton(operation: &Operation, extent: Skeleton) -> String {
    let sample = match extent {
        Skeleton::Required => Sample::Minimal,
        Skeleton::Full => Sample::Maximal,
    };
    let body = sample::request(api::schema(), operation, sample).to_string();
    match json::parse(body.as_bytes()) {
        Ok(body) => format!("{}\n", json::pretty(&body)),
        Err(_) => format!("{body}\n"),
    }
}

/// How much of a list is fetched.
impl options::Page {
    fn extent(&self) -> Extent {
        match (self.max_items, self.all) {
            (Some(most), _) => Extent::AtMost(most),
            (None, true) => Extent::All,
            (None, false) => Extent::OnePage,
        }
    }
}
