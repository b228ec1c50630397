//! Whether a request is one that the schema allows. One file per family of rules; the first broken rule is reported.

mod limits;
mod pagination;
mod rejection;
mod scalar;
mod tokens;
mod union;

pub(crate) use limits::{ends, instant};
pub(crate) use pagination::Page;
pub(crate) use rejection::{At, Rejection};
pub(crate) use scalar::is_uuid;
pub(crate) use tokens::{Tokens, check as tokens, properties as token_properties};
pub(crate) use union::property as case_property;

use mews_connector_language::model::{
    Effect, Field, IdKind, Limits, Operation, Request, Scalar, Type,
};

use crate::catalog::Catalog;
use crate::json::{Json, Object};
use crate::plan::response_fields;

/// An identifier that a request mentions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    /// Where it stands, as a refusal would say it.
    pub(crate) label: String,
    /// JSON pointer to it.
    pub(crate) pointer: String,
    /// The identifier type.
    pub(crate) id_type: String,
    /// The identifier itself.
    pub(crate) value: String,
}

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

    let mut checker = Checker {
        collects,
        ..Checker::new(catalog)
    };
    checker.properties(&At::ROOT, &api.envelope, false, &envelope)?;
    let page = pagination::check(&api.pagination, operation, limitation.as_ref())?;
    match &operation.request {
        Request::Fields(fields) => checker.properties(&At::ROOT, fields, false, body)?,
        Request::Union(name) => {
            // A union is checked as a value; the properties are lent to it and taken back.
            let value = Json::Object(std::mem::take(body));
            let outcome = match catalog.schema().unions.get(name) {
                Some(union) => checker.union(&At::ROOT, union, None, &value),
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
        references: checker.references,
    })
}

/// Checks a response, without its cursor, in the way that requests are checked.
#[cfg(test)]
pub(crate) fn response(
    catalog: &Catalog,
    operation: &Operation,
    body: &Object,
) -> Result<(), Rejection> {
    let fields = response_fields(catalog.schema(), &operation.response);
    let mut checker = Checker::new(catalog);
    checker.properties(&At::ROOT, fields, false, body)
}

/// Everything in which a response differs from what the schema says; its cursor is taken out.
pub(crate) fn differences(
    catalog: &Catalog,
    operation: &Operation,
    body: &mut Object,
) -> Vec<Rejection> {
    let schema = catalog.schema();
    if operation.pages.is_some() {
        body.shift_remove(&schema.api.pagination.response);
    }
    all_problems(catalog, response_fields(schema, &operation.response), body)
}

/// The same for an error.
pub(crate) fn error_differences(catalog: &Catalog, body: &Object) -> Vec<Rejection> {
    let errors = &catalog.schema().api.errors;
    all_problems(catalog, catalog.fields(errors), body)
}

fn all_problems(catalog: &Catalog, fields: &[Field], body: &Object) -> Vec<Rejection> {
    let mut checker = Checker {
        found: Some(Vec::new()),
        ..Checker::new(catalog)
    };
    let rest = checker.properties(&At::ROOT, fields, false, body);
    let mut found = checker.found.unwrap_or_default();
    found.extend(rest.err());
    found
}

/// Whether a value may stand in a property.
pub(crate) fn fits(catalog: &Catalog, field: &Field, value: &Json) -> bool {
    let mut checker = Checker::new(catalog);
    if value.is_null() {
        field.nullable
    } else {
        checker
            .value(&At::ROOT, &field.ty, &field.limits, None, value)
            .is_ok()
    }
}

/// Walks a value along its type.
struct Checker<'a> {
    catalog: &'a Catalog,
    /// Whether identifiers are written down for a later look into the store.
    collects: bool,
    references: Vec<Reference>,
    /// Where problems go when all of them are wanted and not only the first.
    found: Option<Vec<Rejection>>,
}

impl<'a> Checker<'a> {
    fn new(catalog: &'a Catalog) -> Self {
        Checker {
            catalog,
            collects: false,
            references: Vec::new(),
            found: None,
        }
    }

    /// Ends the check at a problem, or notes it and goes on.
    fn note(&mut self, result: Result<(), Rejection>) -> Result<(), Rejection> {
        match (result, &mut self.found) {
            (Err(problem), Some(found)) => {
                found.push(problem);
                Ok(())
            }
            (result, _) => result,
        }
    }

    /// The properties of an object: those that must be there, those that may not, and each by itself.
    fn properties(
        &mut self,
        at: &At<'_>,
        fields: &[Field],
        open: bool,
        object: &Object,
    ) -> Result<(), Rejection> {
        for field in fields {
            let result = self.property(at, field, object);
            self.note(result)?;
        }
        if open {
            return Ok(());
        }
        for name in object.keys() {
            if !fields.iter().any(|field| field.name == *name) {
                let what = unknown_property(fields, name);
                self.note(Err(Rejection::invalid(&at.name(name), "unknown", what)))?;
            }
        }
        Ok(())
    }

    fn property(&mut self, at: &At<'_>, field: &Field, object: &Object) -> Result<(), Rejection> {
        let at = at.name(&field.name);
        match object.get(&field.name) {
            None if field.required => Err(Rejection::invalid(&at, "required", "it is required")),
            Some(Json::Null) if !field.nullable && field.ty != Type::Scalar(Scalar::Json) => {
                Err(Rejection::invalid(&at, "null", "it may not be null"))
            }
            None | Some(Json::Null) => Ok(()),
            // It goes without saying that a text that must be there is not empty. Answers do not always keep to it, so
            // it is no difference there.
            Some(Json::String(text))
                if text.is_empty()
                    && field.required
                    && !field.nullable
                    && matches!(field.ty, Type::Scalar(_))
                    && field.limits.length.min.is_none()
                    && self.found.is_none() =>
            {
                Err(Rejection::invalid(
                    &at,
                    "length",
                    "at least 1 character expected, 0 sent",
                ))
            }
            Some(value) => {
                let tag = field
                    .tagged_by
                    .as_deref()
                    .and_then(|path| text_at(object, path));
                self.value(&at, &field.ty, &field.limits, tag, value)
            }
        }
    }

    fn value(
        &mut self,
        at: &At<'_>,
        ty: &Type,
        limits: &Limits,
        tag: Option<&str>,
        value: &Json,
    ) -> Result<(), Rejection> {
        let catalog = self.catalog;
        let schema = catalog.schema();
        match ty {
            Type::Scalar(kind) => {
                scalar::check(at, *kind, value)?;
                limits::single(catalog, at, limits, value)
            }
            Type::Id(name) => {
                scalar::identifier(
                    at,
                    schema.ids.get(name).map_or(IdKind::Uuid, |id| id.of),
                    value,
                )?;
                self.mention(at, name, value);
                limits::single(catalog, at, limits, value)
            }
            Type::HybridId(name) => {
                let text = value
                    .as_str()
                    .ok_or_else(|| scalar::wrong(at, "a string", value))?;
                if !is_uuid(text) && text.strip_prefix("eid:").is_none_or(str::is_empty) {
                    let what = "a uuid, or eid: and an external identifier, is expected";
                    return Err(Rejection::invalid(at, "hybrid", what));
                }
                self.mention(at, name, value);
                Ok(())
            }
            Type::Model(name) => {
                let object = value
                    .as_object()
                    .ok_or_else(|| scalar::wrong(at, "an object", value))?;
                let Some(model) = schema.models.get(name) else {
                    return Ok(());
                };
                self.properties(at, &model.fields, model.open, object)?;
                limits.max_months.map_or(Ok(()), |months| {
                    limits::interval(at, &model.fields, months, object)
                })
            }
            Type::Enum(name) => {
                let text = value
                    .as_str()
                    .ok_or_else(|| scalar::wrong(at, "a string", value))?;
                let Some(values) = schema.enums.get(name).map(|known| &known.values) else {
                    return Ok(());
                };
                if values.iter().any(|known| known.name == text) {
                    return Ok(());
                }
                let known: Vec<_> = values.iter().map(|known| known.name.as_str()).collect();
                Err(Rejection::invalid(
                    at,
                    "enum",
                    format_args!("one of {} is expected", known.join(", ")),
                ))
            }
            Type::Union(name) => match schema.unions.get(name) {
                Some(union) => self.union(at, union, tag, value),
                None => Ok(()),
            },
            Type::List(item) => {
                let list = value
                    .as_array()
                    .ok_or_else(|| scalar::wrong(at, "a list", value))?;
                limits::items(at, limits, list.len())?;
                limits::unique(at, limits, list)?;
                let limits = Limits::default();
                list.iter().enumerate().try_for_each(|(index, value)| {
                    let result = self.value(&at.index(index), item, &limits, tag, value);
                    self.note(result)
                })
            }
            Type::Map(key, item) => {
                let object = value
                    .as_object()
                    .ok_or_else(|| scalar::wrong(at, "an object", value))?;
                limits::items(at, limits, object.len())?;
                let limits = Limits::default();
                object.iter().try_for_each(|(name, value)| {
                    let at_entry = at.name(name);
                    self.value(&at_entry, key, &Limits::default(), None, &Json::text(name))
                        .map_err(|problem| Rejection {
                            rule: "key",
                            ..problem
                        })?;
                    let result = self.value(&at_entry, item, &limits, tag, value);
                    self.note(result)
                })
            }
            Type::Update(inner, clears) => {
                let object = value
                    .as_object()
                    .ok_or_else(|| scalar::wrong(at, "an object with Value", value))?;
                if let Some(name) = object.keys().find(|name| *name != VALUE) {
                    return Err(Rejection::invalid(
                        &at.name(name),
                        "unknown",
                        "there is no such property",
                    ));
                }
                let at_value = at.name(VALUE);
                match object.get(VALUE) {
                    None => Err(Rejection::invalid(&at_value, "update", "it is required")),
                    Some(Json::Null) if *clears => Ok(()),
                    Some(value) => self.value(&at_value, inner, limits, tag, value),
                }
            }
            Type::Nullable(_) if value.is_null() => Ok(()),
            Type::Nullable(inner) => self.value(at, inner, limits, tag, value),
        }
    }

    fn mention(&mut self, at: &At<'_>, id_type: &str, value: &Json) {
        if let Some(text) = value.as_str().filter(|_| self.collects) {
            let (label, pointer) = (at.label(), at.pointer());
            self.references.push(Reference {
                label,
                pointer,
                id_type: id_type.to_owned(),
                value: text.to_owned(),
            });
        }
    }
}

/// The property of an update wrapper.
pub(crate) const VALUE: &str = "Value";

/// The text at a path such as `Device.Type`.
pub(crate) fn text_at<'a>(object: &'a Object, path: &str) -> Option<&'a str> {
    let mut names = path.split('.');
    let first = object.get(names.next()?)?;
    names
        .try_fold(first, |value, name| value.get(name))?
        .as_str()
}

fn unknown_property(fields: &[Field], name: &str) -> String {
    match fields
        .iter()
        .find(|field| field.name.eq_ignore_ascii_case(name))
    {
        Some(field) => format!("there is no such property; it is written {}", field.name),
        None => "there is no such property".to_owned(),
    }
}
