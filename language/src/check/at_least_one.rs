//! Properties of which at least one is there: they exist, and the list asks for more than they do.

use crate::model::{Field, Request, Schema};
use crate::place::Place;
use crate::report::Report;
use crate::rules::Rule;
use crate::section::Section;

pub(super) fn check(schema: &Schema, report: &mut Report<'_>) {
    for model in schema.models.values() {
        let place = Place::definition(&model.home, Section::Models, &model.name);
        list(&place, &model.at_least_one_of, &model.fields, report);
    }
    let operations = schema.resources.iter().flat_map(|it| &it.operations);
    for operation in operations {
        let place = Place::operation(operation);
        match &operation.request {
            Request::Fields(fields) => {
                list(&place, &operation.at_least_one_of, fields, report);
            }
            Request::Union(_) if !operation.at_least_one_of.is_empty() => {
                let message = "the request is a union, and each of its shapes asks for itself";
                let help = "write it at the models of the shapes";
                let place = place.key("at_least_one_of");
                report.add(Rule::AtLeastOneIdle, &place, message, help);
            }
            Request::Union(_) => {}
        }
    }
}

fn list(owner: &Place, names: &[String], fields: &[Field], report: &mut Report<'_>) {
    let place = owner.key("at_least_one_of");
    if let [name] = names {
        let message = format!("`{name}` alone is no choice");
        let help = "say at the property itself that it is required";
        report.add(Rule::AtLeastOneIdle, &place, message, help);
        return;
    }
    for (index, name) in names.iter().enumerate() {
        let place = place.key(&index.to_string()).value();
        let field = fields.iter().find(|field| field.name == *name);
        let (rule, message, help) = match field {
            None => (
                Rule::AtLeastOneUnknown,
                format!("there is no property `{name}`"),
                "name properties of the same object",
            ),
            Some(field) if field.required => (
                Rule::AtLeastOneIdle,
                format!("`{name}` must be there anyway, so nothing more is asked for"),
                "remove the list, or let the property be absent",
            ),
            Some(_) if names[..index].contains(name) => (
                Rule::AtLeastOneIdle,
                format!("`{name}` is named twice"),
                "remove one of the two",
            ),
            Some(_) => continue,
        };
        report.add(rule, &place, message, help);
    }
}
