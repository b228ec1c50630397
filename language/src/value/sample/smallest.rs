//! The least value of a type, always the same. Texts are not empty, since servers refuse empty ones as a rule.

use super::{number, tagged, update};
use crate::model::{Case, Field, IdKind, Limits, Scalar, Schema, Type, Union};
use crate::value::json::{Json, Object};
use crate::value::scalars::Kind;

/// More items or characters than this are no example.
const LARGEST: u64 = 2_000;

/// How deep objects nest before a sample gives up.
const DEEPEST: usize = 12;

/// The smallest object with these properties; those in `also` as well, though they are optional.
pub fn object(schema: &Schema, fields: &[Field], also: &[&str]) -> Option<Json> {
    object_at(schema, fields, also, 0)
}

/// The smallest value of a type.
pub fn value(schema: &Schema, ty: &Type) -> Option<Json> {
    value_at(schema, ty, 0)
}

/// What has to be there though it is optional: the first of the properties of which one is, unless `also` is one of
/// them; and `also`.
pub fn first<'n>(one_of: &'n [String], also: Option<&'n str>) -> Vec<&'n str> {
    let is_there = also.is_some_and(|also| one_of.iter().any(|name| name == also));
    let first = one_of.first().filter(|_| !is_there);
    first.map(String::as_str).into_iter().chain(also).collect()
}

fn object_at(schema: &Schema, fields: &[Field], also: &[&str], depth: usize) -> Option<Json> {
    let mut object = Object::new();
    for field in fields {
        if !field.required && !also.contains(&field.name.as_str()) {
            continue;
        }
        let value = match (&field.tagged_by, &field.ty) {
            (Some(path), Type::Union(union)) if !field.nullable => {
                sibling(schema, &mut object, fields, path, union, depth)?
            }
            _ if field.nullable => Json::Null,
            _ => property(schema, field, depth)?,
        };
        object.insert(field.name.clone(), value);
    }
    Some(Json::Object(object))
}

/// The payload of the first case that has one, with the property that names it set to it.
fn sibling(
    schema: &Schema,
    object: &mut Object,
    fields: &[Field],
    path: &str,
    union: &str,
    depth: usize,
) -> Option<Json> {
    let union = schema.unions.get(union)?;
    let case = union.cases.iter().find(|case| case.ty.is_some())?;
    let property = fields.iter().find(|field| field.name == path)?;
    object.insert(property.name.clone(), Json::text(&case.tag));
    value_at(schema, case.ty.as_ref()?, depth + 1)
}

/// The smallest value of a property.
pub(super) fn property(schema: &Schema, field: &Field, depth: usize) -> Option<Json> {
    limited(schema, &field.ty, &field.limits, depth)
}

/// The smallest value of a type within limits.
fn limited(schema: &Schema, ty: &Type, limits: &Limits, depth: usize) -> Option<Json> {
    let least = limits.items.min.or(limits.length.min).unwrap_or(0);
    match ty {
        Type::List(item) => list(schema, item, limits.each(), least, depth),
        Type::Update(inner, _) => limited(schema, inner, limits, depth).map(update),
        Type::Scalar(Scalar::String | Scalar::Secret) => texts(limits).into_iter().next(),
        Type::Scalar(scalar) if scalar.is_number() => numbers(limits).into_iter().next(),
        ty => value_at(schema, ty, depth),
    }
}

/// A list of so many small values, each within limits; none of absurdly many.
pub(super) fn list(
    schema: &Schema,
    item: &Type,
    each: &Limits,
    count: u64,
    depth: usize,
) -> Option<Json> {
    if count > LARGEST {
        return None;
    }
    (0..count)
        .map(|index| numbered(schema, item, each, index, depth))
        .collect::<Option<Vec<_>>>()
        .map(Json::Array)
}

/// A value within limits that differs from the others of a list where its type can tell.
fn numbered(
    schema: &Schema,
    item: &Type,
    limits: &Limits,
    index: u64,
    depth: usize,
) -> Option<Json> {
    match item {
        Type::Id(name) | Type::HybridId(name) => match schema.ids.get(name)?.of {
            IdKind::Uuid => Some(Json::String(uuid(index))),
            IdKind::Text => Some(Json::text(index.to_string())),
        },
        Type::Scalar(Scalar::Uuid) => Some(Json::String(uuid(index))),
        Type::Scalar(Scalar::String | Scalar::Secret) if limits.pattern.is_some() => {
            texts(limits).into_iter().next()
        }
        Type::Scalar(Scalar::String) => {
            let shortest = usize::try_from(limits.length.min.unwrap_or(0).min(LARGEST)).ok()?;
            Some(Json::String(format!("{index:0>shortest$}")))
        }
        Type::Scalar(scalar) if scalar.is_number() => {
            Some(number(least(limits).saturating_add(i128::from(index))))
        }
        Type::Enum(name) => {
            let item = schema.enums.get(name)?;
            let at = usize::try_from(index).ok()? % item.values.len().max(1);
            Some(item.json(item.values.get(at)?))
        }
        Type::Nullable(inner) => numbered(schema, inner, limits, index, depth),
        Type::List(_) | Type::Update(..) => limited(schema, item, limits, depth + 1),
        ty => value_at(schema, ty, depth + 1),
    }
}

fn value_at(schema: &Schema, of: &Type, depth: usize) -> Option<Json> {
    if depth > DEEPEST {
        return None;
    }
    Some(match of {
        Type::Scalar(of) => scalar(*of),
        Type::Id(_) | Type::HybridId(_) => numbered(schema, of, &Limits::default(), 0, depth)?,
        Type::Enum(name) => {
            let item = schema.enums.get(name)?;
            item.json(item.values.first()?)
        }
        Type::Model(name) => {
            let model = schema.models.get(name)?;
            let also = first(&model.at_least_one_of, None);
            object_at(schema, &model.fields, &also, depth + 1)?
        }
        Type::Union(name) => {
            let union = schema.unions.get(name)?;
            union
                .cases
                .iter()
                .find_map(|case| union_case(schema, union, case, depth + 1))?
        }
        Type::List(_) => Json::Array(Vec::new()),
        Type::Map(..) => Json::Object(Object::new()),
        Type::Update(inner, _) => update(value_at(schema, inner, depth)?),
        Type::Nullable(inner) => value_at(schema, inner, depth)?,
    })
}

/// A case of a union with its smallest payload.
pub(super) fn union_case(
    schema: &Schema,
    union: &Union,
    case: &Case,
    depth: usize,
) -> Option<Json> {
    let payload = match &case.ty {
        Some(ty) => Some(value_at(schema, ty, depth)?),
        None => None,
    };
    tagged(union, case, payload)
}

fn uuid(index: u64) -> String {
    format!("00000000-0000-4000-8000-{index:012x}")
}

/// The least value of a built-in type: the shortest, the earliest, zero.
fn scalar(of: Scalar) -> Json {
    let facts = of.facts();
    match (of, facts.kind) {
        (Scalar::Base64, _) => Json::text(""),
        (Scalar::Uuid, _) => Json::String(uuid(0)),
        (Scalar::DateTime, _) => Json::text("2026-01-01T00:00:00Z"),
        (Scalar::Date, _) => Json::text("2026-01-01"),
        (_, Kind::Text) => Json::text(facts.example),
        (_, Kind::Number) => number(facts.example),
        (_, Kind::Flag) => Json::Bool(false),
        (_, Kind::Any) => Json::Null,
    }
}

/// The numbers of items or characters just outside of bounds.
pub(super) fn counts(min: Option<u64>, max: Option<u64>) -> Vec<u64> {
    let below = min.and_then(|min| min.checked_sub(1));
    below
        .into_iter()
        .chain(max.map(|max| max.saturating_add(1)))
        .filter(|count| *count <= LARGEST)
        .collect()
}

/// Texts around the limits, those within first.
pub(super) fn texts(limits: &Limits) -> Vec<Json> {
    let long = |count: u64| {
        let count = usize::try_from(count.min(LARGEST)).unwrap_or(0);
        Json::String("a".repeat(count))
    };
    let mut found = vec![long(limits.length.min.unwrap_or(1).max(1))];
    found.extend(
        counts(limits.length.min, limits.length.max)
            .into_iter()
            .map(long),
    );
    let samples = [
        "?", "A", "AB", "ABC", "AB1234", "0", "12", "abc", "a b", "-1",
    ];
    found.extend(samples.map(Json::text));
    if let Some(pattern) = &limits.pattern
        && let Ok(pattern) = regex_lite::Regex::new(pattern)
    {
        found.sort_by_key(|value| !value.as_str().is_some_and(|text| pattern.is_match(text)));
    }
    found
}

/// Numbers around the limits, those within first.
pub(super) fn numbers(limits: &Limits) -> Vec<Json> {
    let (min, max) = whole(limits);
    let mut found = vec![number(least(limits))];
    found.extend(max.map(|max| number(max.saturating_add(1))));
    found.extend(min.map(|min| number(min.saturating_sub(1))));
    found
}

/// A whole number within limits: zero where they allow it.
fn least(limits: &Limits) -> i128 {
    let (min, max) = whole(limits);
    if min.is_some_and(|min| min > 0) || max.is_some_and(|max| max < 0) {
        min.or(max).unwrap_or(0)
    } else {
        0
    }
}

/// The ends of a range that are whole numbers.
fn whole(limits: &Limits) -> (Option<i128>, Option<i128>) {
    let read = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<i128>().ok());
    (read(&limits.range.min), read(&limits.range.max))
}
