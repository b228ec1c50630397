//! Defaults: a value of the property's own type, and only where the property may be absent.

use super::sites::Site;
use crate::model::{Scalar, Schema, Type};
use crate::report::Report;
use crate::rules::Rule;
use crate::value::json::Json;
use crate::value::scalars::{self, Kind};

pub(super) fn check(schema: &Schema, sites: &[Site<'_>], report: &mut Report<'_>) {
    for site in sites {
        let Some(default) = &site.field.default else {
            continue;
        };
        let place = site.place.key("default");
        if let Err(expected) = fits(schema, site.field.ty.limited(), &Json::from(default)) {
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

/// Whether the value is one of the type, or else what is expected. Objects are not looked into.
fn fits(schema: &Schema, ty: &Type, value: &Json) -> Result<(), String> {
    let (right, expected) = match ty {
        Type::Scalar(scalar) => return single(*scalar, value),
        Type::Enum(name) => {
            let item = schema.enums.get(name);
            let known = item.is_none_or(|item| item.holds(value));
            (known, format!("a value of `{name}`"))
        }
        Type::Id(_) | Type::HybridId(_) => (value.as_str().is_some(), "a text".to_owned()),
        Type::List(item) => match value.as_array() {
            Some(items) => {
                return items
                    .iter()
                    .try_for_each(|value| fits(schema, item.limited(), value));
            }
            None => (false, "a list".to_owned()),
        },
        Type::Map(..) | Type::Model(_) | Type::Union(_) => {
            (value.as_object().is_some(), "a mapping".to_owned())
        }
        Type::Update(inner, _) | Type::Nullable(inner) => return fits(schema, inner, value),
    };
    if right { Ok(()) } else { Err(expected) }
}

fn single(scalar: Scalar, value: &Json) -> Result<(), String> {
    let misfit = match scalars::check(scalar, value) {
        Ok(()) => return Ok(()),
        Err(misfit) => misfit,
    };
    Err(match (misfit.rule, scalar.facts().kind) {
        ("type", Kind::Flag) => "`true` or `false`".to_owned(),
        ("type", Kind::Number) if scalar == Scalar::Decimal => "a number".to_owned(),
        ("type", Kind::Number) => format!("a whole number of type `{}`", scalar.facts().name),
        ("type", Kind::Text) => "a text".to_owned(),
        _ => misfit.expected.to_owned(),
    })
}
