//! Values at the edges of a type: boundary values that show what it allows, and such as lie just beyond its limits.

use super::smallest::{counts, list, numbers, object, property, texts, union_case, value};
use super::{number, update};
use crate::model::{Enum, Field, Limits, Scalar, Schema, Type};
use crate::value::interval_ends;
use crate::value::json::{Json, Object, object as object_of};

/// Values of a property at the edges of its type and limits, and just beyond `other` limits.
pub fn edges(schema: &Schema, field: &Field, other: &Limits) -> Vec<Json> {
    let mut found: Vec<Json> = property(schema, field, 0).into_iter().collect();
    if field.nullable {
        found.push(Json::Null);
    }
    let (ty, wraps) = match &field.ty {
        Type::Update(inner, clears) => {
            if *clears {
                found.push(update(Json::Null));
            }
            (inner.as_ref(), true)
        }
        ty => (ty, false),
    };
    let mut inner = Vec::new();
    match ty {
        Type::List(item) => {
            for count in counts(other.items.min, other.items.max) {
                inner.extend(list(schema, item, count, 0));
            }
            let alternatives = all(schema, item);
            let twice = alternatives.first().map(|value| vec![value.clone(); 2]);
            inner.extend(
                alternatives
                    .into_iter()
                    .map(|value| vec![value])
                    .chain(twice)
                    .map(Json::Array),
            );
        }
        Type::Map(key, item) => {
            let values = all(schema, item);
            for key in all(schema, key).iter().filter_map(Json::as_str) {
                inner.extend(values.iter().map(|value| object_of([(key, value.clone())])));
            }
        }
        Type::Scalar(Scalar::String | Scalar::Secret) => {
            inner.extend(texts(other));
            inner.extend(texts(&field.limits));
        }
        Type::Scalar(scalar) if scalar.is_number() => {
            inner.extend(numbers(other));
            inner.extend(all(schema, ty));
        }
        Type::Model(name) => {
            inner.extend(all(schema, ty));
            if let Some(model) = schema.models.get(name) {
                inner.extend(
                    other
                        .max_months
                        .and_then(|months| interval(&model.fields, months.saturating_add(1))),
                );
            }
        }
        ty => inner.extend(all(schema, ty)),
    }
    if wraps {
        inner = inner.into_iter().map(update).collect();
    }
    found.extend(inner);
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
            let fuller = optional.map(|field| object(schema, &model.fields, &[&field.name]));
            let smallest = object(schema, &model.fields, &[]);
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

/// An interval of some months.
fn interval(fields: &[Field], months: u32) -> Option<Json> {
    let (start, end) = interval_ends(fields)?;
    let text = |name: &str, month: u32| {
        let field = fields.iter().find(|field| field.name == name)?;
        let time = match field.ty {
            Type::Scalar(Scalar::DateTime) => "T00:00:00Z",
            _ => "",
        };
        let (year, month) = (month / 12 + 2026, month % 12 + 1);
        Some(Json::String(format!("{year:04}-{month:02}-01{time}")))
    };
    Some(object_of([
        (start, text(start, 0)?),
        (end, text(end, months)?),
    ]))
}
