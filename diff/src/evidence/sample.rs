//! Small JSON values of a type: the smallest first, then others that lie at its edges. Texts are not empty, since the vendor
//! refuses empty ones as a rule.

use mews_connector_language::model::{
    Case, Field, IdKind, Limits, Scalar, Schema, Type, Union, UnionForm,
};
use serde_json::{Map, Value, json};

/// More items or characters than this are no example.
const LARGEST: u64 = 2_000;

/// How deep objects nest before a sample gives up.
const DEEPEST: usize = 12;

/// The smallest object with these properties; those in `also` as well, though they are optional.
pub(super) fn object(
    schema: &Schema,
    fields: &[Field],
    also: &[&str],
    depth: usize,
) -> Option<Value> {
    let mut object = Map::new();
    for field in fields {
        if !field.required && !also.contains(&field.name.as_str()) {
            continue;
        }
        let value = match (&field.tagged_by, &field.ty) {
            (Some(path), Type::Union(union)) if !field.nullable => {
                sibling(schema, &mut object, fields, path, union, depth)?
            }
            _ if field.nullable => Value::Null,
            _ => smallest(schema, field, depth)?,
        };
        object.insert(field.name.clone(), value);
    }
    Some(Value::Object(object))
}

/// The payload of the first case that has one, with the property that names it set to it.
fn sibling(
    schema: &Schema,
    object: &mut Map<String, Value>,
    fields: &[Field],
    path: &str,
    union: &str,
    depth: usize,
) -> Option<Value> {
    let union = schema.unions.get(union)?;
    let case = union.cases.iter().find(|case| case.ty.is_some())?;
    let property = fields.iter().find(|field| field.name == path)?;
    object.insert(property.name.clone(), Value::from(case.tag.clone()));
    value(schema, case.ty.as_ref()?, depth + 1)
}

fn smallest(schema: &Schema, field: &Field, depth: usize) -> Option<Value> {
    let limits = &field.limits;
    let least = limits.items.min.or(limits.length.min).unwrap_or(0);
    match &field.ty {
        Type::List(item) => list(schema, item, least, depth),
        Type::Update(inner, _) => {
            let inner = Field {
                ty: (**inner).clone(),
                ..field.clone()
            };
            Some(json!({ "Value": smallest(schema, &inner, depth)? }))
        }
        Type::Scalar(Scalar::String | Scalar::Secret) => texts(limits).into_iter().next(),
        Type::Scalar(Scalar::Int32 | Scalar::Int64 | Scalar::Decimal) => {
            numbers(limits).into_iter().next()
        }
        ty => value(schema, ty, depth),
    }
}

fn list(schema: &Schema, item: &Type, count: u64, depth: usize) -> Option<Value> {
    if count > LARGEST {
        return None;
    }
    (0..count)
        .map(|index| numbered(schema, item, index, depth))
        .collect::<Option<Vec<_>>>()
        .map(Value::Array)
}

/// A value that differs from the others of a list where its type can tell.
fn numbered(schema: &Schema, item: &Type, index: u64, depth: usize) -> Option<Value> {
    let uuid = |index: u64| json!(format!("00000000-0000-4000-8000-{index:012x}"));
    match item {
        Type::Id(name) | Type::HybridId(name) => match schema.ids.get(name)?.of {
            IdKind::Uuid => Some(uuid(index)),
            IdKind::Text => Some(json!(index.to_string())),
        },
        Type::Scalar(Scalar::Uuid) => Some(uuid(index)),
        Type::Scalar(Scalar::String) => Some(json!(index.to_string())),
        Type::Scalar(Scalar::Int32 | Scalar::Int64 | Scalar::Decimal) => Some(json!(index)),
        Type::Enum(name) => {
            let values = &schema.enums.get(name)?.values;
            let at = usize::try_from(index).ok()? % values.len().max(1);
            Some(json!(values.get(at)?.name))
        }
        ty => value(schema, ty, depth + 1),
    }
}

/// The smallest value of a type.
pub(super) fn value(schema: &Schema, of: &Type, depth: usize) -> Option<Value> {
    if depth > DEEPEST {
        return None;
    }
    Some(match of {
        Type::Scalar(of) => scalar(*of),
        Type::Id(_) | Type::HybridId(_) => numbered(schema, of, 0, depth)?,
        Type::Enum(name) => json!(schema.enums.get(name)?.values.first()?.name),
        Type::Model(name) => object(schema, &schema.models.get(name)?.fields, &[], depth + 1)?,
        Type::Union(name) => {
            let union = schema.unions.get(name)?;
            union
                .cases
                .iter()
                .find_map(|one| case(schema, union, one, depth + 1))?
        }
        Type::List(_) => json!([]),
        Type::Map(..) => json!({}),
        Type::Update(inner, _) => json!({ "Value": value(schema, inner, depth)? }),
        Type::Nullable(inner) => value(schema, inner, depth)?,
    })
}

/// A case of a union as it is on the wire.
pub(super) fn case(schema: &Schema, union: &Union, of: &Case, depth: usize) -> Option<Value> {
    let payload = match &of.ty {
        Some(ty) => Some(value(schema, ty, depth)?),
        None => None,
    };
    let tagged = |tag: &str, property: &str| {
        let mut object = Map::new();
        object.insert(tag.to_owned(), json!(of.tag));
        if let Some(payload) = &payload {
            object.insert(property.to_owned(), payload.clone());
        }
        Value::Object(object)
    };
    match &union.form {
        UnionForm::Adjacent { tag, value } => Some(tagged(tag, value)),
        UnionForm::Sparse { tag } => Some(tagged(tag, of.property.as_deref().unwrap_or(&of.tag))),
        UnionForm::Sibling | UnionForm::Shapes => payload,
    }
}

fn scalar(of: Scalar) -> Value {
    match of {
        Scalar::Bool => json!(false),
        Scalar::Int32 | Scalar::Int64 | Scalar::Decimal => json!(0),
        Scalar::Json => json!(null),
        Scalar::String | Scalar::Secret => json!("a"),
        Scalar::Base64 => json!(""),
        Scalar::Uuid => json!("00000000-0000-4000-8000-000000000000"),
        Scalar::DateTime => json!("2026-01-01T00:00:00Z"),
        Scalar::Date => json!("2026-01-01"),
        Scalar::Month => json!("2026-01"),
        Scalar::Duration => json!("P0Y0M1DT0H0M0S"),
        Scalar::TimeZone => json!("Europe/Prague"),
        Scalar::Currency => json!("EUR"),
        Scalar::Country => json!("CZ"),
        Scalar::CountrySubdivision => json!("US-CA"),
        Scalar::Language => json!("en-GB"),
        Scalar::Email => json!("a@b.example"),
        Scalar::Url => json!("https://a.example"),
        Scalar::Tel => json!("+420123456789"),
        Scalar::PostalCode => json!("11000"),
    }
}

/// Values of a property at the edges of its type and limits, and beyond those of the other side.
pub(super) fn edges(schema: &Schema, field: &Field, other: &Limits) -> Vec<Value> {
    let mut found: Vec<Value> = smallest(schema, field, 0).into_iter().collect();
    if field.nullable {
        found.push(Value::Null);
    }
    let (ty, update) = match &field.ty {
        Type::Update(inner, clears) => {
            if *clears {
                found.push(json!({ "Value": null }));
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
            let mut alternatives = Vec::new();
            all(schema, item, &mut alternatives);
            inner.extend(alternatives.iter().map(|value| json!([value])));
            inner.extend(alternatives.first().map(|value| json!([value, value])));
        }
        Type::Map(key, item) => {
            let mut keys = Vec::new();
            all(schema, key, &mut keys);
            let mut alternatives = Vec::new();
            all(schema, item, &mut alternatives);
            for key in keys.iter().filter_map(Value::as_str) {
                inner.extend(alternatives.iter().map(|value| json!({ key: value })));
            }
        }
        Type::Scalar(Scalar::String | Scalar::Secret) => {
            inner.extend(texts(other));
            inner.extend(texts(&field.limits));
        }
        Type::Scalar(Scalar::Int32 | Scalar::Int64 | Scalar::Decimal) => {
            inner.extend(numbers(other));
            all(schema, ty, &mut inner);
        }
        Type::Model(name) => {
            all(schema, ty, &mut inner);
            if let Some(model) = schema.models.get(name) {
                inner.extend(
                    other
                        .max_months
                        .and_then(|months| interval(&model.fields, months + 1)),
                );
            }
        }
        ty => all(schema, ty, &mut inner),
    }
    if update {
        inner = inner
            .into_iter()
            .map(|value| json!({ "Value": value }))
            .collect();
    }
    found.extend(inner);
    found
}

fn counts(min: Option<u64>, max: Option<u64>) -> Vec<u64> {
    let below = min.and_then(|min| min.checked_sub(1));
    below
        .into_iter()
        .chain(max.map(|max| max + 1))
        .filter(|count| *count <= LARGEST)
        .collect()
}

/// Values that between them show what a type allows.
pub(super) fn all(schema: &Schema, of: &Type, found: &mut Vec<Value>) {
    match of {
        Type::Enum(name) => {
            let values = schema.enums.get(name).map(|item| item.values.as_slice());
            found.extend(
                values
                    .unwrap_or_default()
                    .iter()
                    .map(|value| json!(value.name)),
            );
        }
        Type::Union(name) => {
            if let Some(union) = schema.unions.get(name) {
                found.extend(
                    union
                        .cases
                        .iter()
                        .filter_map(|one| case(schema, union, one, 0)),
                );
            }
        }
        Type::Model(name) => {
            if let Some(model) = schema.models.get(name) {
                found.extend(object(schema, &model.fields, &[], 0));
                for field in model.fields.iter().filter(|field| !field.required) {
                    found.extend(object(schema, &model.fields, &[&field.name], 0));
                }
            }
        }
        Type::Scalar(Scalar::String | Scalar::Secret) => {
            found.extend([json!("a"), json!("?"), json!("eid:?")]);
        }
        Type::Scalar(Scalar::Int64) => found.extend([json!(0), json!(3_000_000_000_i64)]),
        Type::Scalar(Scalar::Decimal) => {
            found.extend([json!(0), json!(0.5), json!(9_999_999_999_999_999_999_u64)]);
        }
        Type::Scalar(Scalar::Json) => {
            found.extend([json!(null), json!(0), json!(""), json!([]), json!({})]);
        }
        Type::HybridId(_) => {
            found.extend(value(schema, of, 0));
            found.push(json!("eid:1"));
        }
        Type::List(item) => {
            found.push(json!([]));
            let mut inner = Vec::new();
            all(schema, item, &mut inner);
            found.extend(inner.into_iter().map(|value| json!([value])));
        }
        Type::Nullable(inner) => {
            found.push(Value::Null);
            all(schema, inner, found);
        }
        ty => found.extend(value(schema, ty, 0)),
    }
}

/// Texts around the limits, those within first.
fn texts(limits: &Limits) -> Vec<Value> {
    let long = |count: u64| {
        let count = usize::try_from(count.min(LARGEST)).unwrap_or(0);
        json!("a".repeat(count))
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
    found.extend(samples.map(Value::from));
    if let Some(pattern) = &limits.pattern
        && let Ok(pattern) = regex_lite::Regex::new(pattern)
    {
        found.sort_by_key(|value| !value.as_str().is_some_and(|text| pattern.is_match(text)));
    }
    found
}

/// Numbers around the limits, those within first.
fn numbers(limits: &Limits) -> Vec<Value> {
    let read = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<i64>().ok());
    let (min, max) = (read(&limits.range.min), read(&limits.range.max));
    let within = if min.is_some_and(|min| min > 0) || max.is_some_and(|max| max < 0) {
        min.or(max).unwrap_or(0)
    } else {
        0
    };
    let mut found = vec![json!(within)];
    found.extend(max.map(|max| json!(max + 1)));
    found.extend(min.map(|min| json!(min - 1)));
    found
}

/// An interval of some months.
fn interval(fields: &[Field], months: u32) -> Option<Value> {
    let ends: Vec<&Field> = fields
        .iter()
        .filter(|field| {
            matches!(
                field.ty,
                Type::Scalar(Scalar::DateTime | Scalar::Date | Scalar::Month)
            )
        })
        .collect();
    let [start, end, ..] = ends.as_slice() else {
        return None;
    };
    let text = |field: &Field, month: u32| {
        let date = format!("{:04}-{:02}", 2026 + month / 12, month % 12 + 1);
        json!(match field.ty {
            Type::Scalar(Scalar::DateTime) => format!("{date}-01T00:00:00Z"),
            Type::Scalar(Scalar::Date) => format!("{date}-01"),
            _ => date,
        })
    };
    Some(json!({ start.name.clone(): text(start, 0), end.name.clone(): text(end, months) }))
}
