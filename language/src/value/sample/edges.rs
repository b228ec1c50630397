//! Values at the edges of a type: boundary values that show what it allows, and such as lie just beyond its limits.

use jiff::civil::{Date, date};

use super::smallest::{counts, first, list, numbers, object, property, texts, union_case, value};
use super::{number, update};
use crate::model::{Enum, Field, Limits, Longest, Scalar, Schema, Type};
use crate::value::json::{Json, Object, object as object_of};
use crate::value::{interval_ends, span};

/// Values of a property at the edges of its type and limits, and just beyond `other` limits.
pub fn edges(schema: &Schema, field: &Field, other: &Limits) -> Vec<Json> {
    let mut found: Vec<Json> = property(schema, field, 0).into_iter().collect();
    if field.nullable {
        found.push(Json::Null);
    }
    found.extend(around(schema, &field.ty, &field.limits, other));
    found
}

/// Values of a type around its own limits and those of another side.
fn around(schema: &Schema, ty: &Type, own: &Limits, other: &Limits) -> Vec<Json> {
    let mut found = Vec::new();
    match ty {
        Type::Update(inner, clears) => {
            if *clears {
                found.push(update(Json::Null));
            }
            found.extend(around(schema, inner, own, other).into_iter().map(update));
        }
        Type::Nullable(inner) => {
            found.push(Json::Null);
            found.extend(around(schema, inner, own, other));
        }
        Type::List(item) => {
            for count in counts(other.items.min, other.items.max) {
                found.extend(list(schema, item, own.each(), count, 0));
            }
            let alternatives = each(schema, item, own, other);
            let twice = alternatives.first().map(|value| vec![value.clone(); 2]);
            found.extend(
                alternatives
                    .into_iter()
                    .map(|value| vec![value])
                    .chain(twice)
                    .map(Json::Array),
            );
        }
        Type::Map(key, item) => {
            let values = each(schema, item, own, other);
            for key in all(schema, key).iter().filter_map(Json::as_str) {
                found.extend(values.iter().map(|value| object_of([(key, value.clone())])));
            }
        }
        Type::Scalar(Scalar::String | Scalar::Secret) => {
            found.extend(texts(other));
            found.extend(texts(own));
        }
        Type::Scalar(scalar) if scalar.is_number() => {
            found.extend(numbers(other));
            found.extend(all(schema, ty));
        }
        Type::Model(name) => {
            found.extend(all(schema, ty));
            if let Some(model) = schema.models.get(name) {
                let longest = other.longest;
                found.extend(longest.and_then(|longest| beyond(&model.fields, longest)));
            }
        }
        ty => found.extend(all(schema, ty)),
    }
    found
}

/// What an item of a list or a value of a map can be: where one of both sides limits it, one within its own limits and
/// then others around both.
fn each(schema: &Schema, item: &Type, own: &Limits, other: &Limits) -> Vec<Json> {
    let mut found = Vec::new();
    if own.each.is_some() || other.each.is_some() {
        if let Some(Json::Array(one)) = list(schema, item, own.each(), 1, 0) {
            found.extend(one);
        }
        found.extend(around(schema, item, own.each(), other.each()));
    }
    found.extend(all(schema, item));
    found
}

/// Values that between them show what a type allows.
pub fn all(schema: &Schema, ty: &Type) -> Vec<Json> {
    match ty {
        Type::Enum(name) => {
            let item = schema.enums.get(name);
            let all = |item: &Enum| item.values.iter().map(|value| item.json(value)).collect();
            item.map_or_else(Vec::new, all)
        }
        Type::Union(name) => schema.unions.get(name).map_or_else(Vec::new, |union| {
            let cases = union.cases.iter();
            cases
                .filter_map(|case| union_case(schema, union, case, 0))
                .collect()
        }),
        Type::Model(name) => schema.models.get(name).map_or_else(Vec::new, |model| {
            let optional = model.fields.iter().filter(|field| !field.required);
            let with = |also| object(schema, &model.fields, &first(&model.at_least_one_of, also));
            let fuller = optional.map(|field| with(Some(field.name.as_str())));
            let smallest = with(None);
            std::iter::once(smallest).chain(fuller).flatten().collect()
        }),
        Type::Scalar(scalar) => scalars(schema, *scalar),
        Type::HybridId(_) => value(schema, ty)
            .into_iter()
            .chain([Json::text("eid:1")])
            .collect(),
        Type::List(item) => {
            let one = all(schema, item).into_iter().map(|value| vec![value]);
            std::iter::once(Vec::new())
                .chain(one)
                .map(Json::Array)
                .collect()
        }
        Type::Nullable(inner) => {
            let mut found = vec![Json::Null];
            found.extend(all(schema, inner));
            found
        }
        ty => value(schema, ty).into_iter().collect(),
    }
}

fn scalars(schema: &Schema, scalar: Scalar) -> Vec<Json> {
    match scalar {
        Scalar::String | Scalar::Secret => ["a", "?", "eid:?"].map(Json::text).to_vec(),
        Scalar::Int32 => vec![number(0), number(-1)],
        Scalar::Int64 => vec![number(0), number(3_000_000_000_i64), number(-1)],
        Scalar::Uint64 => vec![number(0), number(u64::MAX)],
        Scalar::Decimal => vec![
            number(0),
            number("0.5"),
            number(9_999_999_999_999_999_999_u64),
        ],
        Scalar::Json => vec![
            Json::Null,
            number(0),
            Json::text(""),
            Json::Array(Vec::new()),
            Json::Object(Object::new()),
        ],
        scalar => value(schema, &Type::Scalar(scalar)).into_iter().collect(),
    }
}

/// An interval that is longer than it may be, by a month or a day.
fn beyond(fields: &[Field], longest: Longest) -> Option<Json> {
    let (start, end) = interval_ends(fields)?;
    let longer = match longest {
        Longest::Months(months) => Longest::Months(months.saturating_add(1)),
        Longest::Days(days) => Longest::Days(days.saturating_add(1)),
    };
    let text = |name: &str, day: Date| {
        let field = fields.iter().find(|field| field.name == name)?;
        let time = match field.ty {
            Type::Scalar(Scalar::DateTime) => "T00:00:00Z",
            _ => "",
        };
        Some(Json::String(format!("{day}{time}")))
    };
    let first = date(2026, 1, 1);
    let last = first.checked_add(span(longer)?).ok()?;
    Some(object_of([
        (start, text(start, first)?),
        (end, text(end, last)?),
    ]))
}
