//! Unions and enums: something to choose from, and a way to tell which it is.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::sites::Site;
use crate::model::{Enum, Field, Request, Schema, Type, Union, UnionForm};
use crate::place::Place;
use crate::report::Report;
use crate::rules::Rule;
use crate::section::Section;
use crate::value::enums::spelled;

pub(super) fn check(schema: &Schema, sites: &[Site<'_>], report: &mut Report<'_>) {
    for item in schema.enums.values() {
        let place = Place::definition(&item.home, Section::Enums, &item.name).key("values");
        if item.values.is_empty() && !holds_anything(&place, report) {
            let message = format!("the enum `{}` has no values", item.name);
            report.add(
                Rule::NoValues,
                &place,
                message,
                "list the values that are known",
            );
        }
        values(item, &place, report);
    }
    for union in schema.unions.values() {
        let place = Place::definition(&union.home, Section::Unions, &union.name);
        one(schema, union, &place, report);
    }
    for site in sites {
        tagged_by(schema, site, report);
    }
    requests(schema, report);
}

/// Each value is one of the enum's type, and none is written in two ways.
fn values(item: &Enum, place: &Place, report: &mut Report<'_>) {
    for value in &item.values {
        let written = &value.name;
        let (message, help) = match spelled(item.of, written) {
            Some(text) if text == *written => continue,
            Some(text) => (
                format!("`{written}` has a shorter spelling"),
                format!("write `{text}`"),
            ),
            None => (
                format!("`{written}` is not {}", item.of.facts().expected),
                format!("fix the value, or the `type` of `{}`", item.name),
            ),
        };
        report.add(Rule::BadValue, &place.key(written), message, help);
    }
}

/// Whether entries are written there, though they may have been cut out.
fn holds_anything(place: &Place, report: &Report<'_>) -> bool {
    report
        .written(place)
        .is_some_and(|node| !node.entries().is_empty())
}

fn one(schema: &Schema, union: &Union, place: &Place, report: &mut Report<'_>) {
    let cases = place.key("cases");
    if union.cases.is_empty() && !holds_anything(&cases, report) {
        let message = format!("the union `{}` has no cases", union.name);
        report.add(
            Rule::NoCases,
            &cases,
            message,
            "list the cases with their types",
        );
    }
    let (has_tag, has_value) = match union.form {
        UnionForm::Adjacent { .. } => (true, true),
        UnionForm::Sparse { .. } => (true, false),
        UnionForm::Sibling | UnionForm::Shapes => (false, false),
    };
    for (key, allowed) in [("tag", has_tag), ("value", has_value)] {
        if !allowed && report.written(&place.key(key)).is_some() {
            let message = format!("a union of this form has no `{key}`");
            report.add(
                Rule::FormKey,
                &place.key(key),
                message,
                "remove the key, or fix `form`",
            );
        }
    }
    if let UnionForm::Adjacent { tag, value } = &union.form
        && tag == value
    {
        let message = format!("`{tag}` cannot be tag and value at once");
        report.add(
            Rule::CaseTag,
            &place.key("value").value(),
            message,
            "name two properties",
        );
    }
    for case in &union.cases {
        let at = cases.key(&case.tag);
        let needs_type = union.form == UnionForm::Shapes;
        if needs_type && case.ty.is_none() && !report.was_cut(&at.key("type")) {
            let message = format!("the case `{}` has no type", case.tag);
            report.add(
                Rule::CaseWithoutType,
                &at,
                message,
                "write the type of its payload",
            );
        }
        match (&union.form, &case.property) {
            (UnionForm::Sparse { tag }, property) => {
                if property.as_ref().unwrap_or(&case.tag) == tag {
                    let message = format!(
                        "the payload of `{}` cannot stand in the tag `{tag}`",
                        case.tag
                    );
                    report.add(
                        Rule::CaseTag,
                        &at,
                        message,
                        "name the property of the payload with `property`",
                    );
                }
            }
            (_, Some(_)) => {
                let message = "only cases of a sparse union have a property of their own";
                report.add(
                    Rule::CaseProperty,
                    &at.key("property"),
                    message,
                    "remove the key, or fix `form`",
                );
            }
            (_, None) => {}
        }
    }
    if union.form == UnionForm::Shapes {
        shapes(schema, union, &cases, report);
    }
}

/// Shapes are told apart by the properties that must be there, so these must differ.
fn shapes(schema: &Schema, union: &Union, cases: &Place, report: &mut Report<'_>) {
    let mut seen: HashMap<BTreeSet<&str>, &str> = HashMap::new();
    for case in &union.cases {
        let at = cases.key(&case.tag);
        let model = match &case.ty {
            Some(Type::Model(name)) => schema.models.get(name),
            Some(Type::Scalar(_)) | None => None,
            Some(_) => {
                let message = format!("the shape `{}` is not a model", case.tag);
                let help = "name something that is defined under `models`";
                report.add(
                    Rule::WrongDefinition,
                    &at.key("type").value(),
                    message,
                    help,
                );
                None
            }
        };
        let Some(model) = model else { continue };
        let required = |field: &&Field| field.required;
        let key: BTreeSet<&str> = model
            .fields
            .iter()
            .filter(required)
            .map(|field| field.name.as_str())
            .collect();
        if let Some(first) = seen.insert(key, &case.tag) {
            report.add_with(
                Rule::ShapesAlike,
                &at,
                format!("`{}` and `{first}` require the same properties", case.tag),
                (&cases.key(first), "the other one"),
                "shapes are told apart by what they require: make a property of one of them required",
            );
        }
    }
}

fn tagged_by(schema: &Schema, site: &Site<'_>, report: &mut Report<'_>) {
    let union = union_in(&site.field.ty).and_then(|name| schema.unions.get(name));
    let sibling = union.filter(|union| union.form == UnionForm::Sibling);
    let place = site.place.key("tagged_by");
    match (sibling, &site.field.tagged_by) {
        (Some(union), None) => {
            let message = format!("nothing says which case of `{}` this is", union.name);
            let help =
                "add `tagged_by` with the path of the property that decides, such as `Device.Type`";
            report.add(Rule::TaggedByMissing, &site.place, message, help);
        }
        (None, Some(_)) => {
            if union_in(&site.field.ty).is_some()
                || !matches!(site.field.ty, Type::Scalar(_))
                || is_plain(site, report)
            {
                let message = "this is not a union of form `sibling`";
                report.add(
                    Rule::TaggedByMisplaced,
                    &place,
                    message,
                    "remove `tagged_by`, or fix the type",
                );
            }
        }
        (Some(union), Some(path)) => match decider(schema, site.beside, path) {
            Ok(item) => cases_of_enum(union, item, &place, report),
            Err(message) => {
                let help = "write property names joined by dots, from the object that has this property to an enum";
                report.add(Rule::TaggedByPath, &place.value(), message, help);
            }
        },
        (None, None) => {}
    }
}

/// Whether the property really is a built-in type, and not one that could not be resolved.
fn is_plain(site: &Site<'_>, report: &Report<'_>) -> bool {
    let node = report.written(&site.place.key("type"));
    let text = node.and_then(|node| node.as_text()).unwrap_or_default();
    crate::types::scalar(text.trim_end_matches('?')).is_some()
}

fn union_in(ty: &Type) -> Option<&String> {
    let mut found = None;
    ty.walk(&mut |part| {
        if let Type::Union(name) = part {
            found = Some(name);
        }
    });
    found
}

/// The enum at the end of a path of properties.
fn decider<'s>(schema: &'s Schema, beside: &'s [Field], path: &str) -> Result<&'s Enum, String> {
    let mut fields = beside;
    let mut steps = path.split('.').peekable();
    while let Some(step) = steps.next() {
        let Some(field) = fields.iter().find(|field| field.name == step) else {
            return Err(format!(
                "there is no property `{step}` on the way of `{path}`"
            ));
        };
        match &field.ty {
            Type::Enum(name) if steps.peek().is_none() => {
                return match schema.enums.get(name) {
                    Some(item) if item.is_text() => Ok(item),
                    Some(_) => Err(format!("the values of `{name}` are no texts")),
                    None => Err(format!("`{name}` has errors of its own")),
                };
            }
            Type::Model(name) if steps.peek().is_some() => match schema.models.get(name) {
                Some(model) => fields = &model.fields,
                None => return Err(format!("`{name}` has errors of its own")),
            },
            _ if steps.peek().is_some() => {
                return Err(format!("`{step}` is not a model, so the path ends there"));
            }
            _ => return Err(format!("`{step}` is not an enum")),
        }
    }
    Err("the path is empty".to_owned())
}

fn cases_of_enum(union: &Union, item: &Enum, place: &Place, report: &mut Report<'_>) {
    let values: HashSet<&str> = item
        .values
        .iter()
        .map(|value| value.name.as_str())
        .collect();
    for case in &union.cases {
        if !values.contains(case.tag.as_str()) {
            let at = Place::definition(&union.home, Section::Unions, &union.name)
                .key("cases")
                .key(&case.tag);
            report.add_with(
                Rule::TagValue,
                &at,
                format!("`{}` is not a value of `{}`", case.tag, item.name),
                (&place.value(), "which decides here"),
                "name the cases of a sibling union like the values of the enum",
            );
        }
    }
}

fn requests(schema: &Schema, report: &mut Report<'_>) {
    let mut first: HashMap<&str, Place> = HashMap::new();
    for operation in schema
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
    {
        let Request::Union(name) = &operation.request else {
            continue;
        };
        let Some(union) = schema.unions.get(name) else {
            continue;
        };
        let place = Place::operation(operation).key("request").value();
        if let Some(first) = first.get(name.as_str()) {
            // The type of a request tells which operation it calls.
            report.add_with(
                Rule::RequestShared,
                &place,
                format!("`{name}` already is the request of another operation"),
                (first, "which is this one"),
                "define another union with the same cases",
            );
            continue;
        }
        if union.form != UnionForm::Shapes {
            let message = format!("a request is a union of form `shapes`, which `{name}` is not");
            let form = Place::definition(&union.home, Section::Unions, name)
                .key("form")
                .value();
            report.add_with(
                Rule::WrongDefinition,
                &place,
                message,
                (&form, "its form"),
                "write the properties of the request, or name a union of shapes",
            );
        }
        first.insert(name, place);
    }
}
