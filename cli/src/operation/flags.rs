//! A flag for every request property: its name, what it takes, its help and its completions.

use clap::builder::ValueRange;
use clap::{Arg, ArgAction};
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use heck::ToKebabCase;
use mews_connector_language::Schema;
use mews_connector_language::model::{Field, Scalar, Type};
use mews_connector_language::value::scalars::Kind;

use crate::words;

/// What a flag of a property takes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape<'s> {
    /// One value.
    One,
    /// `true`, `false`, or nothing for `true`.
    Switch,
    /// Values, repeated; the flag says whether a comma separates them, too.
    Many(&'s Type, bool),
    /// `FROM..TO`; the names and types of the two properties.
    Interval(&'s Field, &'s Field),
    /// JSON, or `@` and a file with it.
    Json,
}

/// What the flag of a property takes.
pub(crate) fn shape<'s>(schema: &'s Schema, ty: &'s Type) -> Shape<'s> {
    match ty {
        Type::Nullable(inner) => shape(schema, inner),
        Type::Update(inner, _) => shape(schema, inner),
        Type::Scalar(Scalar::Bool) => Shape::Switch,
        Type::Scalar(Scalar::Json) => Shape::Json,
        Type::Scalar(_) | Type::Id(_) | Type::HybridId(_) | Type::Enum(_) => Shape::One,
        Type::List(item) => match shape(schema, item) {
            Shape::One | Shape::Switch => Shape::Many(item, !is_free_text(item)),
            _ => Shape::Json,
        },
        Type::Model(name) => match schema.models.get(name).map(|it| it.fields.as_slice()) {
            Some([start, end]) if is_bound(start, "Start") && is_bound(end, "End") => {
                Shape::Interval(start, end)
            }
            _ => Shape::Json,
        },
        Type::Map(..) | Type::Union(_) => Shape::Json,
    }
}

fn is_bound(field: &Field, name: &str) -> bool {
    field.name.starts_with(name)
        && matches!(field.ty, Type::Scalar(Scalar::DateTime | Scalar::Date))
}

/// Whether a comma may be part of a value.
fn is_free_text(ty: &Type) -> bool {
    match ty {
        Type::Nullable(inner) => is_free_text(inner),
        Type::Scalar(scalar) => matches!(
            scalar,
            Scalar::String | Scalar::Url | Scalar::Tel | Scalar::Email | Scalar::PostalCode
        ),
        Type::HybridId(_) => true,
        _ => false,
    }
}

/// Flags that say how to call, and so cannot be flags of properties.
const TAKEN: &[&str] = &[
    "all",
    "body",
    "clear",
    "columns",
    "culture",
    "deadline",
    "dry-run",
    "format",
    "help",
    "jq",
    "language",
    "max-items",
    "move-money",
    "output",
    "overwrite",
    "page-size",
    "profile",
    "profiles",
    "raw",
    "restart",
    "resume-from",
    "root",
    "schema",
    "set",
    "skeleton",
    "to",
    "tokens-from-stdin",
    "unchecked",
    "verbose",
    "version",
    "yes",
];

/// The name of the flag of a property: its own, or the one in Rust where the schema gives one, since names may differ in signs.
pub(crate) fn name(field: &Field) -> String {
    let name = field.rust.as_ref().unwrap_or(&field.name).to_kebab_case();
    if TAKEN.contains(&name.as_str()) {
        format!("field-{name}")
    } else {
        name
    }
}

/// The name under which clap keeps the values of a property; no flag of our own is called like that.
pub(crate) fn id(field: &Field) -> String {
    format!("property {}", field.name)
}

/// The flag of a property of `owner`.
pub(crate) fn arg(schema: &'static Schema, owner: &str, field: &'static Field) -> Arg {
    let facts = words::facts(schema, field);
    let help = match words::meaning(owner, field) {
        Some(meaning) => format!("{} ({facts})", words::first_sentence(&meaning)),
        None => format!("({facts})"),
    };
    let arg = Arg::new(id(field))
        .long(name(field))
        .help(help)
        .action(ArgAction::Set)
        .allow_hyphen_values(true);
    let arg = match shape(schema, &field.ty) {
        Shape::One => arg.value_name(value_name(&field.ty)),
        Shape::Switch => arg
            .value_name("true|false")
            .num_args(ValueRange::new(0..=1))
            .require_equals(true)
            .default_missing_value("true"),
        Shape::Many(item, commas) => {
            let arg = arg.value_name(value_name(item)).action(ArgAction::Append);
            if commas {
                arg.value_delimiter(',')
            } else {
                arg
            }
        }
        Shape::Interval(..) => arg.value_name("FROM..TO"),
        Shape::Json => arg.value_name("JSON|@FILE"),
    };
    match field.ty.element() {
        Type::Enum(name) => arg.add(candidates(schema, name)),
        Type::Scalar(Scalar::Bool) => arg.add(ArgValueCandidates::new(|| {
            vec!["true".into(), "false".into()]
        })),
        _ => arg,
    }
}

/// Completes the values that the schema knows; others are accepted, since the vendor adds some at any time.
fn candidates(schema: &'static Schema, name: &str) -> ArgValueCandidates {
    let found = schema.enums.get(name);
    ArgValueCandidates::new(move || {
        let values = found.iter().flat_map(|it| &it.values);
        values
            .map(|value| {
                let help = Some(value.doc.clone()).filter(|doc| !doc.is_empty());
                CompletionCandidate::new(&value.name).help(help.map(Into::into))
            })
            .collect()
    })
}

fn value_name(ty: &Type) -> &'static str {
    match ty {
        Type::Nullable(inner) | Type::Update(inner, _) => value_name(inner),
        Type::Id(_) | Type::HybridId(_) => "ID",
        Type::Enum(_) => "VALUE",
        Type::Scalar(scalar) => match scalar {
            _ if scalar.facts().kind == Kind::Number => "NUMBER",
            Scalar::DateTime => "INSTANT",
            Scalar::Date => "DATE",
            Scalar::Base64 => "BASE64|@FILE",
            _ => "TEXT",
        },
        _ => "VALUE",
    }
}
