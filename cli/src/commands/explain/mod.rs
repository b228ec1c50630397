//! `connector explain`: the reference page of an operation, a resource or a type, in the terminal or as JSON.

mod calls;
mod json;
mod page;

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use mews_connector_language::Schema;
use mews_connector_language::model::{Operation, Resource};

use crate::exit::Failure;
use crate::{api, words};

/// What is explained.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The operation, such as `messages/getAll`, its resource alone, or a type such as `Message`.
    #[arg(value_name = "RESOURCE[/OPERATION]|TYPE", add = ArgValueCandidates::new(candidates))]
    name: String,
    /// The operation, when it is not written behind the resource.
    #[arg(value_name = "OPERATION")]
    action: Option<String>,
    /// Prints one JSON document, for programs; docs/cli.md has its keys.
    #[arg(long)]
    json: bool,
    /// Works from the schema in this folder instead of the built-in one.
    #[arg(long, value_name = "DIR")]
    schema: Option<std::path::PathBuf>,
}

/// What a name means.
#[derive(Clone, Copy)]
enum Subject<'s> {
    Resource(&'s Resource),
    Operation(&'s Operation),
    /// A model, enum, union or identifier.
    Type(&'s str),
}

/// Prints the page.
pub(crate) fn run(options: &Options) -> Result<String, Failure> {
    let name = match &options.action {
        Some(action) => format!("{}/{action}", options.name),
        None => options.name.clone(),
    };
    let schema = api::schema();
    let subject = find(schema, &name).ok_or_else(|| Failure::Broken(unknown(schema, &name)))?;
    if options.json {
        return json::text(schema, subject);
    }
    Ok(page::text(schema, subject))
}

fn find(schema: &'static Schema, name: &str) -> Option<Subject<'static>> {
    if let Some(resource) = api::resource(name) {
        return Some(Subject::Resource(resource));
    }
    if let Some((resource, action)) = name.split_once('/') {
        return api::operation(resource, action).map(Subject::Operation);
    }
    types(schema)
        .map(|it| it.0)
        .find(|it| *it == name)
        .map(Subject::Type)
}

fn operations(schema: &Schema) -> impl Iterator<Item = &Operation> {
    schema.resources.iter().flat_map(|it| &it.operations)
}

/// The names of all types, and what is written about them.
fn types(schema: &Schema) -> impl Iterator<Item = (&str, &str)> {
    let models = schema.models.values().map(|it| (&*it.name, &*it.doc));
    let enums = schema.enums.values().map(|it| (&*it.name, &*it.doc));
    let unions = schema.unions.values().map(|it| (&*it.name, &*it.doc));
    let ids = schema.ids.values().map(|it| (&*it.name, &*it.doc));
    models.chain(enums).chain(unions).chain(ids)
}

fn candidates() -> Vec<CompletionCandidate> {
    let schema = api::schema();
    let operations = operations(schema).map(|it| (it.path(), &*it.doc));
    let types = types(schema).map(|(name, doc)| (name.to_owned(), doc));
    let all = operations.chain(types);
    all.map(|(name, doc)| {
        let help = words::first_sentence(doc);
        CompletionCandidate::new(name).help(Some(help.into()))
    })
    .collect()
}

/// What is meant by a name that nothing has.
fn unknown(schema: &Schema, name: &str) -> String {
    let resources = schema.resources.iter().map(|it| it.name.clone());
    let paths = operations(schema).map(Operation::path);
    let types = types(schema).map(|it| it.0.to_owned());
    // Only types begin with a capital letter.
    let is_type = name.starts_with(char::is_uppercase);
    let near = resources
        .chain(paths)
        .filter(|_| !is_type)
        .chain(types)
        .map(|known| {
            (
                strsim::jaro(&known.to_lowercase(), &name.to_lowercase()),
                known,
            )
        })
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let what = match name.contains('/') {
        true => "operation",
        false if is_type => "type",
        false => "operation, resource or type",
    };
    match near {
        Some((nearness, known)) if nearness > 0.7 => {
            format!("there is no {what} `{name}`; is it `{known}`?")
        }
        _ => format!("there is no {what} `{name}`; `connector call --help` lists the resources"),
    }
}
