//! What somebody typed → JSON of the type that the schema states.

use std::fs;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mews_connector_language::Schema;
use mews_connector_language::model::{Field, IdKind, Scalar, Type};
use mews_connector_language::value::VALUE;
use mews_connector_language::value::json::{Json, Object, object};
use mews_connector_language::value::scalars::{self, Kind};

use super::flags::{Shape, shape};
use crate::{api, json};

/// Reads a value of a type. Where the type is neither a text nor a number, the value is JSON, or `@` and a file with it;
/// where it is base64, `@` and a file is the file's content.
pub(crate) fn value(schema: &Schema, ty: &Type, text: &str) -> Result<Json, String> {
    match ty {
        Type::Nullable(inner) => value(schema, inner, text),
        Type::Update(inner, _) => Ok(wrapped(value(schema, inner, text)?)),
        Type::Scalar(scalar) => scalar_value(*scalar, text),
        Type::Id(name) => {
            let kind = schema.ids.get(name).map(|id| id.of);
            if kind == Some(IdKind::Uuid) {
                checked(Scalar::Uuid, text, "")?;
            }
            Ok(Json::text(text))
        }
        Type::HybridId(_) => {
            if !text.starts_with("eid:") {
                checked(Scalar::Uuid, text, "` or `eid:…")?;
            }
            Ok(Json::text(text))
        }
        Type::Enum(name) => match schema.enums.get(name).map(|it| it.of) {
            Some(of) => scalar_value(of, text),
            None => Ok(Json::text(text)),
        },
        Type::List(item) => match shape(schema, ty) {
            Shape::Many(_, true) if !is_json(text) => {
                let items = text.split(',').map(|part| value(schema, item, part.trim()));
                items.collect::<Result<_, _>>().map(Json::Array)
            }
            Shape::Many(_, false) if !is_json(text) => {
                Ok(Json::Array(vec![value(schema, item, text)?]))
            }
            _ => document(text),
        },
        Type::Model(_) => match shape(schema, ty) {
            Shape::Interval(start, end) if !is_json(text) => interval(start, end, text),
            _ => document(text),
        },
        Type::Map(..) | Type::Union(_) => document(text),
    }
}

/// Whether a value of several parts is written as JSON, or is in a file.
fn is_json(text: &str) -> bool {
    text.starts_with(['{', '[', '@'])
}

/// `{"Value": …}`, which is how an update says what to set.
pub(crate) fn wrapped(value: Json) -> Json {
    object([(VALUE, value)])
}

/// JSON as it was typed, or from the file after `@`.
pub(crate) fn document(text: &str) -> Result<Json, String> {
    let from_file;
    let bytes = match text.strip_prefix('@') {
        Some(path) => {
            from_file = read(path)?;
            &from_file
        }
        None => text.as_bytes(),
    };
    json::parse(bytes).map_err(|error| match text.strip_prefix('@') {
        Some(path) => format!("{path} is not JSON: {error}"),
        None => format!("it is not JSON: {error}"),
    })
}

fn read(path: &str) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{path} cannot be read: {error}"))
}

/// `FROM..TO`, either of which may be missing where the schema allows it.
fn interval(start: &Field, end: &Field, text: &str) -> Result<Json, String> {
    let (from, to) = text.split_once("..").ok_or_else(|| {
        "it is not an interval; write it like `2026-01-01..2026-02-01`".to_owned()
    })?;
    let mut map = Object::new();
    for (field, bound) in [(start, from.trim()), (end, to.trim())] {
        let value = match bound {
            "" if !field.is_certain() => Json::Null,
            "" => return Err(format!("the interval needs its `{}`", field.name)),
            bound => value(api::schema(), &field.ty, bound)?,
        };
        map.insert(field.name.clone(), value);
    }
    Ok(Json::Object(map))
}

fn scalar_value(scalar: Scalar, text: &str) -> Result<Json, String> {
    match (scalar.facts().kind, text) {
        (Kind::Flag, "true") => Ok(Json::Bool(true)),
        (Kind::Flag, "false") => Ok(Json::Bool(false)),
        (Kind::Flag, _) => Err(format!("`{text}` is neither `true` nor `false`")),
        (Kind::Number, _) => number(scalar, text),
        (Kind::Any, _) => document(text),
        (Kind::Text, _) => text_value(scalar, text),
    }
}

fn text_value(scalar: Scalar, text: &str) -> Result<Json, String> {
    match (scalar, text.strip_prefix('@')) {
        (Scalar::Uuid | Scalar::Date | Scalar::Month, _) => checked(scalar, text, ""),
        (Scalar::DateTime, _) => instant(text),
        (Scalar::Base64, Some(path)) => Ok(Json::text(STANDARD.encode(read(path)?))),
        (Scalar::Base64, None) => checked(scalar, text, "` or `@FILE"),
        _ => Ok(Json::text(text)),
    }
}

/// An instant as it was typed, or the first one of a day in UTC.
fn instant(text: &str) -> Result<Json, String> {
    if scalars::is_date(text) {
        return Ok(Json::text(format!("{text}T00:00:00Z")));
    }
    checked(Scalar::DateTime, text, "` or `2026-01-31")
}

/// A number with the digits that were typed, so that no amount is rounded.
fn number(scalar: Scalar, text: &str) -> Result<Json, String> {
    let is_number = text.starts_with(|first: char| first.is_ascii_digit() || first == '-');
    let parsed = json::parse(text.as_bytes()).ok().filter(|_| is_number);
    match (
        parsed,
        scalars::check(scalar, &Json::Number(text.to_owned())),
    ) {
        (Some(value), Ok(())) => Ok(value),
        (None, _) if scalar == Scalar::Decimal => Err(format!("`{text}` is not a number")),
        _ => Err(format!("`{text}` is not {}", scalar.facts().expected)),
    }
}

/// A text in the form of its type; `or` is what else may stand in place of the example.
fn checked(scalar: Scalar, text: &str, or: &str) -> Result<Json, String> {
    match scalars::check_text(scalar, text) {
        Ok(()) => Ok(Json::text(text)),
        Err(_) => Err(format!(
            "`{text}` cannot be read; write it like `{}{or}`",
            scalar.facts().example
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(ty: &Type, text: &str) -> Result<String, String> {
        value(api::schema(), ty, text).map(|value| json::compact(&value))
    }

    fn scalar(scalar: Scalar) -> Type {
        Type::Scalar(scalar)
    }

    #[test]
    fn scalars_become_json_without_losing_a_digit() {
        for (ty, text, expected) in [
            (
                Scalar::Decimal,
                "12345678901234567890.10",
                "12345678901234567890.10",
            ),
            (Scalar::Decimal, "-0.50", "-0.50"),
            (Scalar::Int32, "7", "7"),
            (
                Scalar::Uint64,
                "18446744073709551615",
                "18446744073709551615",
            ),
            (Scalar::Bool, "false", "false"),
            (Scalar::String, "1", "\"1\""),
            (Scalar::String, "@desk", "\"@desk\""),
            (Scalar::Base64, "RmFrZQ==", "\"RmFrZQ==\""),
            (Scalar::DateTime, "2026-01-31", "\"2026-01-31T00:00:00Z\""),
            (
                Scalar::DateTime,
                "2026-01-31T12:00:00.5Z",
                "\"2026-01-31T12:00:00.5Z\"",
            ),
        ] {
            assert_eq!(read(&scalar(ty), text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn a_value_of_an_enum_is_what_it_is_on_the_wire() {
        let mut schema = api::schema().clone();
        let (name, item) = schema.enums.get_index_mut(0).unwrap();
        let ty = Type::Enum(name.clone());
        item.of = Scalar::Int32;
        let typed = |text| value(&schema, &ty, text).map(|value| json::compact(&value));
        assert_eq!(typed("7").as_deref(), Ok("7"));
        assert_eq!(
            typed("high").unwrap_err(),
            "`high` is not a whole number of 32 bits"
        );
        let name = api::schema().enums.keys().next().unwrap();
        let text = read(&Type::Enum(name.clone()), "7");
        assert_eq!(text.as_deref(), Ok("\"7\""));
    }

    #[test]
    fn what_does_not_fit_says_what_would() {
        for (ty, text, expected) in [
            (
                Scalar::Int32,
                "1.5",
                "`1.5` is not a whole number of 32 bits",
            ),
            (
                Scalar::Uint64,
                "-1",
                "`-1` is not a whole number of 64 bits that is not negative",
            ),
            (Scalar::Decimal, "1,5", "`1,5` is not a number"),
            (Scalar::Decimal, "\"1\"", "`\"1\"` is not a number"),
            (
                Scalar::Decimal,
                "1e400",
                "`1e400` is not a number of at most 28 digits",
            ),
            (Scalar::Bool, "yes", "`yes` is neither `true` nor `false`"),
            (
                Scalar::Uuid,
                "3fa85f6457174562b3fc2c963f66afa6",
                "`3fa85f6457174562b3fc2c963f66afa6` cannot be read; write it like `3fa85f64-5717-4562-b3fc-2c963f66afa6`",
            ),
            (
                Scalar::DateTime,
                "2026-01-31T12:00:00",
                "`2026-01-31T12:00:00` cannot be read; write it like `2026-01-31T12:00:00Z` or `2026-01-31`",
            ),
            (
                Scalar::Date,
                "2026-02-30",
                "`2026-02-30` cannot be read; write it like `2026-01-31`",
            ),
            (
                Scalar::Base64,
                "passport.txt",
                "`passport.txt` cannot be read; write it like `RmFrZQ==` or `@FILE`",
            ),
        ] {
            assert_eq!(read(&scalar(ty), text).unwrap_err(), expected);
        }
    }

    #[test]
    fn lists_intervals_and_updates_have_a_short_form() {
        let interval = Type::Model("TimeInterval".to_owned());
        assert_eq!(
            read(&interval, "2026-01-01..").as_deref(),
            Ok(r#"{"StartUtc":"2026-01-01T00:00:00Z","EndUtc":null}"#)
        );
        assert!(
            read(&interval, "2026-01-01")
                .unwrap_err()
                .contains("2026-02-01")
        );
        let list = Type::List(Box::new(scalar(Scalar::Int32)));
        assert_eq!(read(&list, "1, 2").as_deref(), Ok("[1,2]"));
        assert_eq!(read(&list, "[3]").as_deref(), Ok("[3]"));
        let update = Type::Update(Box::new(scalar(Scalar::String)), true);
        assert_eq!(read(&update, "a,b").as_deref(), Ok(r#"{"Value":"a,b"}"#));
    }
}
