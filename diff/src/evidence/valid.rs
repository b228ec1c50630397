//! Whether JSON is a value of a type, as a peer sees it that refuses what is not listed.

use std::collections::BTreeSet;

use mews_connector_language::model::{
    Bounds, Case, Field, IdKind, Limits, Scalar, Schema, Type, Union, UnionForm,
};
use mews_connector_language::types::compare_decimals;
use serde_json::{Map, Value};

/// Whether a value is one of a property's, absence aside.
pub(super) fn field(schema: &Schema, of: &Field, value: &Value) -> bool {
    if value.is_null() {
        return of.nullable;
    }
    let inner = match &of.ty {
        Type::Update(..) => value.get("Value").unwrap_or(&Value::Null),
        _ => value,
    };
    ty(schema, &of.ty, value) && (inner.is_null() || limits(&of.limits, inner))
}

/// Whether an object has all that it must and nothing else.
pub(super) fn fields(
    schema: &Schema,
    of: &[Field],
    object: &Map<String, Value>,
    open: bool,
) -> bool {
    let known = |name: &String| of.iter().any(|field| field.name == *name);
    (open || object.keys().all(known))
        && of.iter().all(|one| match object.get(&one.name) {
            Some(_) if matches!((&one.tagged_by, &one.ty), (Some(_), Type::Union(_))) => {
                sibling(schema, one, object)
            }
            Some(value) => field(schema, one, value),
            None => !one.required,
        })
}

/// Whether a value is one of a type's.
pub(super) fn ty(schema: &Schema, of: &Type, value: &Value) -> bool {
    match of {
        Type::Scalar(of) => scalar(*of, value),
        Type::Id(name) => value.as_str().is_some_and(|text| id(schema, name, text)),
        Type::HybridId(name) => value
            .as_str()
            .is_some_and(|text| text.starts_with("eid:") || id(schema, name, text)),
        Type::Enum(name) => value.as_str().is_some_and(|text| {
            let item = schema.enums.get(name);
            item.is_some_and(|item| item.values.iter().any(|value| value.name == text))
        }),
        Type::Model(name) => match (schema.models.get(name), value) {
            (Some(model), Value::Object(object)) => {
                fields(schema, &model.fields, object, model.open)
            }
            _ => false,
        },
        Type::Union(name) => schema
            .unions
            .get(name)
            .is_some_and(|item| union(schema, item, value)),
        Type::List(item) => value
            .as_array()
            .is_some_and(|items| items.iter().all(|value| ty(schema, item, value))),
        Type::Map(key, item) => value.as_object().is_some_and(|object| {
            object.iter().all(|(name, value)| {
                ty(schema, key, &Value::from(name.clone())) && ty(schema, item, value)
            })
        }),
        Type::Update(inner, clears) => value.as_object().is_some_and(|object| {
            object.keys().all(|name| name == "Value")
                && object.get("Value").is_some_and(|value| {
                    if value.is_null() {
                        *clears
                    } else {
                        ty(schema, inner, value)
                    }
                })
        }),
        Type::Nullable(inner) => value.is_null() || ty(schema, inner, value),
    }
}

fn id(schema: &Schema, name: &str, text: &str) -> bool {
    match schema.ids.get(name).map(|id| id.of) {
        Some(IdKind::Uuid) => is_uuid(text),
        Some(IdKind::Text) => true,
        None => false,
    }
}

fn union(schema: &Schema, of: &Union, value: &Value) -> bool {
    let Value::Object(object) = value else {
        return of.form == UnionForm::Sibling && any_case(schema, of, value);
    };
    let case = |tag: &str| {
        let text = object.get(tag)?.as_str()?;
        of.cases.iter().find(|case| case.tag == text)
    };
    let payload = |case: &Case, property: &str, tag: &str| {
        let rest = object.keys().all(|name| name == tag || name == property);
        rest && match (&case.ty, object.get(property)) {
            (Some(of), Some(value)) => ty(schema, of, value),
            (None, None | Some(Value::Null)) => true,
            _ => false,
        }
    };
    match &of.form {
        UnionForm::Adjacent { tag, value } => {
            case(tag).is_some_and(|case| payload(case, value, tag))
        }
        UnionForm::Sparse { tag } => case(tag)
            .is_some_and(|case| payload(case, case.property.as_deref().unwrap_or(&case.tag), tag)),
        UnionForm::Sibling | UnionForm::Shapes => any_case(schema, of, value),
    }
}

fn any_case(schema: &Schema, of: &Union, value: &Value) -> bool {
    of.cases
        .iter()
        .any(|case| case.ty.as_ref().is_some_and(|of| ty(schema, of, value)))
}

/// A union whose case another property names.
fn sibling(schema: &Schema, of: &Field, object: &Map<String, Value>) -> bool {
    let Some(value) = object.get(&of.name).filter(|value| !value.is_null()) else {
        return of.nullable || !object.contains_key(&of.name) && !of.required;
    };
    let Type::Union(name) = &of.ty else {
        return false;
    };
    let tag = of
        .tagged_by
        .as_deref()
        .unwrap_or_default()
        .split('.')
        .try_fold(None::<&Value>, |at, part| match at {
            None => object.get(part).map(Some),
            Some(at) => at.get(part).map(Some),
        });
    let Some(Some(Value::String(tag))) = tag else {
        return false;
    };
    let cases = schema
        .unions
        .get(name)
        .map(|union| union.cases.as_slice())
        .unwrap_or_default();
    cases
        .iter()
        .find(|case| case.tag == *tag)
        .is_some_and(|case| case.ty.as_ref().is_some_and(|of| ty(schema, of, value)))
}

fn scalar(of: Scalar, value: &Value) -> bool {
    let text = value.as_str();
    match of {
        Scalar::Json => true,
        Scalar::Bool => value.is_boolean(),
        Scalar::Int32 => value
            .as_i64()
            .is_some_and(|number| i32::try_from(number).is_ok()),
        Scalar::Int64 => value.is_i64(),
        Scalar::Decimal => value.is_number(),
        Scalar::Uuid => text.is_some_and(is_uuid),
        Scalar::DateTime => text.is_some_and(|text| shaped(text, "0000-00-00T00:00:00Z")),
        Scalar::Date => text.is_some_and(|text| shaped(text, "0000-00-00")),
        Scalar::Month => text.is_some_and(|text| shaped(text, "0000-00")),
        Scalar::Duration => text.is_some_and(|text| text.starts_with('P')),
        Scalar::TimeZone => text.is_some_and(|text| text.contains('/') || text == "UTC"),
        Scalar::Currency => text.is_some_and(|text| shaped(text, "AAA")),
        Scalar::Country => text.is_some_and(|text| shaped(text, "AA")),
        Scalar::CountrySubdivision => text.is_some_and(|text| shaped(text, "AA-AA")),
        Scalar::Language => text.is_some_and(|text| shaped(text, "aa-AA")),
        Scalar::Email => text.is_some_and(|text| text.contains('@')),
        Scalar::Url => text.is_some_and(|text| text.contains("://")),
        Scalar::Tel => text.is_some_and(|text| text.starts_with('+')),
        Scalar::PostalCode => {
            text.is_some_and(|text| text.starts_with(|it: char| it.is_ascii_digit()))
        }
        Scalar::Base64 => text.is_some_and(|text| text.len() % 4 == 0),
        Scalar::String | Scalar::Secret => text.is_some(),
    }
}

fn is_uuid(text: &str) -> bool {
    shaped(text, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
}

/// Whether a text has a shape: `0` is a digit, `A` and `a` are letters, `x` is a hexadecimal digit.
fn shaped(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text
            .bytes()
            .zip(shape.bytes())
            .all(|(byte, shape)| match shape {
                b'0' => byte.is_ascii_digit(),
                b'A' => byte.is_ascii_uppercase(),
                b'a' => byte.is_ascii_lowercase(),
                b'x' => byte.is_ascii_hexdigit(),
                other => byte == other,
            })
}

fn limits(of: &Limits, value: &Value) -> bool {
    let count = |bounds: &Bounds<u64>, found: usize| {
        let found = u64::try_from(found).unwrap_or(u64::MAX);
        bounds.min.is_none_or(|min| found >= min) && bounds.max.is_none_or(|max| found <= max)
    };
    match value {
        Value::Array(items) => {
            let distinct: BTreeSet<String> = items.iter().map(Value::to_string).collect();
            count(&of.items, items.len()) && (!of.unique || distinct.len() == items.len())
        }
        Value::Object(object) => {
            (of.items == Bounds::default() || count(&of.items, object.len()))
                && of
                    .max_months
                    .is_none_or(|months| months_of(object).is_none_or(|it| it <= months))
        }
        Value::String(text) => {
            count(&of.length, text.chars().count())
                && of.pattern.as_deref().is_none_or(|pattern| {
                    regex_lite::Regex::new(pattern).is_ok_and(|pattern| pattern.is_match(text))
                })
        }
        Value::Number(number) => {
            let number = number.to_string();
            let within = |bound: &Option<String>, wrong| {
                bound
                    .as_ref()
                    .is_none_or(|bound| compare_decimals(&number, bound) != wrong)
            };
            within(&of.range.min, std::cmp::Ordering::Less)
                && within(&of.range.max, std::cmp::Ordering::Greater)
        }
        _ => true,
    }
}

/// The length of an interval in months, counted up; its instants are the first two texts that begin with a month.
pub(super) fn months_of(interval: &Map<String, Value>) -> Option<u32> {
    let month = |text: &str| -> Option<(u32, String)> {
        let year: u32 = text.get(..4)?.parse().ok()?;
        let month: u32 = text.get(5..7)?.parse().ok()?;
        Some((year * 12 + month, text.get(7..)?.to_owned()))
    };
    let mut found = interval
        .values()
        .filter_map(Value::as_str)
        .filter_map(month);
    let mut ends = [found.next()?, found.next()?];
    ends.sort();
    let [(from, from_rest), (to, to_rest)] = ends;
    Some(to - from + u32::from(to_rest > from_rest))
}
