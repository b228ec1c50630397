//! The request body: what `--body` brings, then what flags say, then `--set` and `--clear`.

use std::io::{self, Read};

use clap::ArgMatches;
use mews_connector_language::Schema;
use mews_connector_language::model::{Field, Operation, Type};
use mews_connector_language::value::json::{Json, Object};

use super::flags::{self, Shape};
use super::path::{self, Change};
use super::{tree, value};
use crate::exit::Failure;
use crate::{api, json, words};

/// Where a body comes from, apart from the flags of its properties.
#[derive(Debug, Default, clap::Args)]
#[command(next_help_heading = "Request body")]
pub(crate) struct Input {
    /// The request body: JSON, `@FILE`, or `-` for standard input. Flags and --set change it.
    #[arg(long, global = true, value_name = "JSON|@FILE|-")]
    body: Option<String>,
    /// Sets a property by its path, such as `Updates[0].StartUtc=2026-01-01`; an update value is wrapped as it must be.
    #[arg(long, global = true, value_name = "PATH=VALUE", value_parser = assignment)]
    set: Vec<(String, String)>,
    /// Clears a property by its path: the update value null, or null.
    #[arg(long, global = true, value_name = "PATH")]
    clear: Vec<String>,
}

fn assignment(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((path, value)) => Ok((path.to_owned(), value.to_owned())),
        None => Err("write it like `Path=value`".to_owned()),
    }
}

/// Puts the body together. All problems are reported at once.
pub(crate) fn assemble(
    operation: &'static Operation,
    flags: &ArgMatches,
    input: &Input,
) -> Result<Json, Failure> {
    let schema = api::schema();
    let fields = tree::fields(operation);
    let mut body = match &input.body {
        Some(text) => given(text).map_err(|error| Failure::Broken(format!("--body: {error}")))?,
        None => Json::Object(Object::new()),
    };
    let mut problems = Vec::new();
    for field in fields {
        match from_flag(schema, field, flags) {
            Ok(Some(value)) => {
                if let Some(slot) = json::entry(&mut body, &field.name) {
                    *slot = value;
                }
            }
            Ok(None) => {}
            Err(error) => problems.push(format!("--{}: {error}", flags::name(field))),
        }
    }
    let sets = input
        .set
        .iter()
        .map(|(path, text)| ("--set", path, Change::Set(text)));
    let clears = input
        .clear
        .iter()
        .map(|path| ("--clear", path, Change::Clear));
    for (flag, path, change) in sets.chain(clears) {
        if let Err(error) = path::change(schema, fields, &mut body, path, change) {
            problems.push(format!("{flag} {path}: {error}"));
        }
    }
    if problems.is_empty() {
        problems = missing(operation, fields, &body);
    }
    if problems.is_empty() {
        Ok(body)
    } else {
        problems.push(format!(
            "`connector explain {} {}` describes the request, and --skeleton prints one to fill in",
            operation.resource, operation.action
        ));
        Err(Failure::Broken(problems.join("\n")))
    }
}

/// The body that `--body` names.
fn given(text: &str) -> Result<Json, String> {
    let body = if text == "-" {
        let mut bytes = Vec::new();
        io::stdin()
            .read_to_end(&mut bytes)
            .map_err(|error| format!("standard input cannot be read: {error}"))?;
        json::parse(&bytes).map_err(|error| format!("standard input is not JSON: {error}"))?
    } else {
        value::document(text)?
    };
    match body {
        Json::Object(_) => Ok(body),
        _ => Err("the API takes objects only, and this is none".to_owned()),
    }
}

/// The value that the flag of a property gives, if it was used.
fn from_flag(
    schema: &'static Schema,
    field: &'static Field,
    flags: &ArgMatches,
) -> Result<Option<Json>, String> {
    let Ok(Some(texts)) = flags.try_get_many::<String>(&flags::id(field)) else {
        return Ok(None);
    };
    let texts: Vec<&str> = texts.map(String::as_str).collect();
    if let Shape::Many(item, _) = flags::shape(schema, &field.ty) {
        let items = texts.iter().map(|text| value::value(schema, item, text));
        let list = items.collect::<Result<_, _>>().map(Json::Array)?;
        return Ok(Some(match &field.ty {
            Type::Update(..) => value::wrapped(list),
            _ => list,
        }));
    }
    let text = texts.first().copied().unwrap_or_default();
    value::value(schema, &field.ty, text).map(Some)
}

/// The properties that must be there and are not, and those that are there and are not known.
fn missing(operation: &Operation, fields: &[Field], body: &Json) -> Vec<String> {
    let mut problems = Vec::new();
    for field in fields.iter().filter(|it| it.is_certain()) {
        if body.get(&field.name).is_none() {
            problems.push(format!(
                "{} needs `{}` ({}); give it with --{}",
                operation.path(),
                field.name,
                words::type_name(&field.ty),
                flags::name(field)
            ));
        }
    }
    if let (Json::Object(map), false) = (body, fields.is_empty()) {
        for name in map.keys() {
            if !fields.iter().any(|field| field.name == *name)
                && let Err(problem) = path::find(fields, name)
            {
                problems.push(problem);
            }
        }
    }
    problems
}
