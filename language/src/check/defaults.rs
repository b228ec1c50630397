//! Defaults: a value of the property's own type, and only where the property may be absent.

use serde_json::Value;

use super::limits::limited;
use super::sites::Site;
use crate::model::{Scalar, Schema, Type};
use crate::report::Report;
use crate::rules::Rule;
use crate::types::scalar_name;

pub(super) fn check(schema: &Schema, sites: &[Site<'_>], report: &mut Report<'_>) {
    for site in sites {
        let Some(default) = &site.field.default else {
            continue;
        };
        let place = site.place.key("default");
        if let Err(expected) = fits(schema, limited(&site.field.ty), default) {
            let message = format!("the default {default} is not {expected}");
            let help = "write a value of the property's type, or remove the default";
            report.add(Rule::BadDefault, &place.value(), message, help);
        }
        if site.field.required {
            let message = "a property that must be there has no default";
            let help =
                "remove the default, or say that the property may be absent: `required: false`";
            report.add(Rule::RequiredDefault, &place, message, help);
        }
    }
}

/// Whether the value is one of the type, or else what is expected.
fn fits(schema: &Schema, ty: &Type, value: &Value) -> Result<(), String> {
    let (right, expected) = match ty {
        Type::Scalar(Scalar::Json) => (true, String::new()),
        Type::Scalar(Scalar::Bool) => (value.is_boolean(), "`true` or `false`".to_owned()),
        Type::Scalar(scalar @ (Scalar::Int32 | Scalar::Int64)) => {
            let number = value.as_i64();
            let small = *scalar == Scalar::Int64
                || number.is_some_and(|number| i32::try_from(number).is_ok());
            (
                number.is_some() && small,
                format!("a whole number of type `{}`", scalar_name(*scalar)),
            )
        }
        Type::Scalar(Scalar::Decimal) => (value.is_number(), "a number".to_owned()),
        Type::Enum(name) => {
            let known = schema.enums.get(name).is_none_or(|item| {
                item.values
                    .iter()
                    .any(|known| value.as_str() == Some(&known.name))
            });
            (known, format!("a value of `{name}`"))
        }
        Type::Scalar(_) | Type::Id(_) | Type::HybridId(_) => {
            (value.is_string(), "a text".to_owned())
        }
        Type::List(item) => match value.as_array() {
            Some(items) => {
                return items
                    .iter()
                    .try_for_each(|value| fits(schema, limited(item), value));
            }
            None => (false, "a list".to_owned()),
        },
        Type::Map(..) | Type::Model(_) | Type::Union(_) => {
            (value.is_object(), "a mapping".to_owned())
        }
        Type::Update(inner, _) | Type::Nullable(inner) => return fits(schema, inner, value),
    };
    if right { Ok(()) } else { Err(expected) }
}
