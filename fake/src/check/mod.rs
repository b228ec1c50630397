//! Whether a request is one that the schema allows, and the vendor beyond it. The first broken rule is reported.

mod pagination;
mod rejection;
mod spelling;
mod tokens;

pub(crate) use mews_connector_language::value::validate::{At, Reference};
pub(crate) use mews_connector_language::value::{
    VALUE, case_property, interval_ends as ends, text_at,
};
pub(crate) use pagination::Page;
pub(crate) use rejection::Rejection;
pub(crate) use tokens::{ACCESS_TOKEN, Tokens, check as tokens, properties as token_properties};

use jiff::civil::DateTime;
use mews_connector_language::model::{Effect, Field, Operation, Request};
use mews_connector_language::value::scalars;
use mews_connector_language::value::validate::Validator;

use crate::catalog::Catalog;
use crate::json::{Json, Object};

/// A request that passed, without envelope and pagination.
#[derive(Debug)]
pub(crate) struct Accepted {
    pub(crate) page: Option<Page>,
    pub(crate) references: Vec<Reference>,
}

/// Takes the envelope and the pagination property out of `body` and checks everything. What is left in `body` are the
/// operation's own properties, whether they were right or not.
pub(crate) fn request(
    catalog: &Catalog,
    operation: &Operation,
    body: &mut Object,
) -> Result<Accepted, Rejection> {
    let api = &catalog.schema().api;
    // A read that asks for something unknown finds nothing, so only writes need to know what they refer to.
    let collects = operation.effect != Effect::Read;
    let envelope: Object = api
        .envelope
        .iter()
        .filter_map(|field| body.shift_remove_entry(&field.name))
        .collect();
    let limitation = body.shift_remove(&api.pagination.request);

    let mut validator = validator(catalog);
    if collects {
        validator = validator.collecting();
    }
    validator.properties(&At::ROOT, &api.envelope, false, &envelope)?;
    let page = pagination::check(&api.pagination, operation, limitation.as_ref())?;
    match &operation.request {
        Request::Fields(fields) => {
            spelling::properties(catalog.schema(), fields, body);
            validator.properties(&At::ROOT, fields, false, body)?;
            validator.at_least_one(&At::ROOT, &operation.at_least_one_of, body)?;
        }
        Request::Union(name) => {
            if let Some(union) = catalog.schema().unions.get(name) {
                spelling::union(catalog.schema(), union, body);
            }
            // A union is checked as a value; the properties are lent to it and taken back.
            let value = Json::Object(std::mem::take(body));
            let outcome = match catalog.schema().unions.get(name) {
                Some(union) => validator.union(&At::ROOT, union, None, &value),
                None => Ok(()),
            };
            if let Json::Object(own) = value {
                *body = own;
            }
            outcome?;
        }
    }
    Ok(Accepted {
        page,
        references: validator.into_references(),
    })
}

/// A validator of requests: a text that must be there is not empty, which goes without saying.
fn validator(catalog: &Catalog) -> Validator<'_> {
    Validator::new(catalog.schema(), catalog.patterns()).without_empty_texts()
}

/// Checks a response, without its cursor, in the way that requests are checked.
#[cfg(test)]
pub(crate) fn response(
    catalog: &Catalog,
    operation: &Operation,
    body: &Object,
) -> Result<(), Rejection> {
    let fields = operation.response.fields(catalog.schema());
    validator(catalog).properties(&At::ROOT, fields, false, body)?;
    Ok(())
}

/// Everything in which a response differs from what the schema says; its cursor is taken out. Empty texts are no
/// difference, since answers have them where they must not be.
pub(crate) fn differences(
    catalog: &Catalog,
    operation: &Operation,
    body: &mut Object,
) -> Vec<Rejection> {
    let schema = catalog.schema();
    if operation.pages.is_some() {
        body.shift_remove(&schema.api.pagination.response);
    }
    all_problems(catalog, operation.response.fields(schema), body)
}

/// The same for an error.
pub(crate) fn error_differences(catalog: &Catalog, body: &Object) -> Vec<Rejection> {
    let errors = &catalog.schema().api.errors;
    all_problems(catalog, catalog.fields(errors), body)
}

fn all_problems(catalog: &Catalog, fields: &[Field], body: &Object) -> Vec<Rejection> {
    let validator = Validator::new(catalog.schema(), catalog.patterns());
    let problems = validator.problems(fields, body);
    problems.into_iter().map(Rejection::from).collect()
}

/// Whether a value may stand in a property.
pub(crate) fn fits(catalog: &Catalog, field: &Field, value: &Json) -> bool {
    if value.is_null() {
        field.nullable
    } else {
        validator(catalog)
            .value(&At::ROOT, &field.ty, &field.limits, None, value)
            .is_ok()
    }
}

/// An instant or a date as civil time in UTC.
pub(crate) fn instant(value: Option<&Json>) -> Option<DateTime> {
    scalars::instant_or_date(value?.as_str()?)
}
