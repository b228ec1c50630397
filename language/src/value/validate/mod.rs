//! Whether a JSON value is one that the schema allows.
//!
//! A [`Validator`] walks a value along its type and tells the first problem, or all of them. What a server adds (tokens,
//! pagination, a status) is not its business.

mod at;
mod limits;
mod patterns;
mod union;

use std::fmt::Display;

pub use at::At;
pub use patterns::Patterns;

use super::enums::shown;
use super::json::{Json, Object};
use super::scalars::{self, Misfit};
use super::{VALUE, text_at};
use crate::model::{Field, IdKind, Limits, Scalar, Schema, Type};

/// How external identifiers begin where either kind of identifier may stand.
const EXTERNAL: &str = "eid:";

/// A rule that a value breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where, as a person writes it: `Messages[0].Text`.
    pub label: String,
    /// JSON pointer to the value.
    pub pointer: String,
    /// A short name of the rule.
    pub rule: &'static str,
    /// What is wrong, as the rest of a sentence about the value.
    pub what: String,
}

impl Problem {
    fn new(at: &At<'_>, rule: &'static str, what: impl Display) -> Self {
        Problem {
            label: at.label(),
            pointer: at.pointer(),
            rule,
            what: what.to_string(),
        }
    }
}

/// An identifier that a value mentions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Where it stands, as a person writes it.
    pub label: String,
    /// JSON pointer to it.
    pub pointer: String,
    /// The identifier type.
    pub id_type: String,
    /// The identifier itself.
    pub value: String,
}

/// Compares values with the types of one schema.
#[derive(Debug)]
pub struct Validator<'a> {
    schema: &'a Schema,
    patterns: &'a Patterns,
    /// Whether a required text without limits may be empty.
    empty_texts: bool,
    /// Whether identifiers are written down.
    collects: bool,
    references: Vec<Reference>,
    /// Where problems go when all of them are wanted and not only the first.
    found: Option<Vec<Problem>>,
}

impl<'a> Validator<'a> {
    /// A validator that stops at the first problem; `patterns` are those of the same schema.
    pub fn new(schema: &'a Schema, patterns: &'a Patterns) -> Self {
        Validator {
            schema,
            patterns,
            empty_texts: true,
            collects: false,
            references: Vec::new(),
            found: None,
        }
    }

    /// Refuses empty texts where a text is required, as servers do without saying so.
    #[must_use]
    pub fn without_empty_texts(self) -> Self {
        Validator {
            empty_texts: false,
            ..self
        }
    }

    /// Writes down the identifiers that the values mention.
    #[must_use]
    pub fn collecting(self) -> Self {
        Validator {
            collects: true,
            ..self
        }
    }

    /// The identifiers that were mentioned so far.
    pub fn into_references(self) -> Vec<Reference> {
        self.references
    }

    /// Every problem of an object with these properties, in the order in which a person reads it.
    pub fn problems(mut self, fields: &[Field], object: &Object) -> Vec<Problem> {
        self.found = Some(Vec::new());
        let rest = self.properties(&At::ROOT, fields, false, object);
        let mut found = self.found.unwrap_or_default();
        found.extend(rest.err());
        found
    }

    /// Ends the check at a problem, or notes it and goes on.
    fn note(&mut self, result: Result<(), Problem>) -> Result<(), Problem> {
        match (result, &mut self.found) {
            (Err(problem), Some(found)) => {
                found.push(problem);
                Ok(())
            }
            (result, _) => result,
        }
    }

    /// The properties of an object: those that must be there, those that may not, and each by itself. An `open` object
    /// may have others.
    ///
    /// # Errors
    ///
    /// The first problem.
    pub fn properties(
        &mut self,
        at: &At<'_>,
        fields: &[Field],
        open: bool,
        object: &Object,
    ) -> Result<(), Problem> {
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
                self.note(Err(Problem::new(&at.name(name), "unknown", what)))?;
            }
        }
        Ok(())
    }

    /// Whether an object has one of the properties of which one has to be there; of none when nothing is asked for.
    ///
    /// # Errors
    ///
    /// When it has none of them.
    pub fn at_least_one(
        &mut self,
        at: &At<'_>,
        names: &[String],
        object: &Object,
    ) -> Result<(), Problem> {
        let result = limits::at_least_one(at, names, object);
        self.note(result)
    }

    fn property(&mut self, at: &At<'_>, field: &Field, object: &Object) -> Result<(), Problem> {
        let at = at.name(&field.name);
        match object.get(&field.name) {
            None if field.required => Err(Problem::new(&at, "required", "it is required")),
            Some(Json::Null) if !field.nullable && field.ty != Type::Scalar(Scalar::Json) => {
                Err(Problem::new(&at, "null", "it may not be null"))
            }
            None | Some(Json::Null) => Ok(()),
            Some(Json::String(text))
                if text.is_empty()
                    && field.required
                    && !field.nullable
                    && matches!(field.ty, Type::Scalar(_))
                    && field.limits.length.min.is_none()
                    && !self.empty_texts =>
            {
                let what = "at least 1 character expected, 0 sent";
                Err(Problem::new(&at, "length", what))
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

    /// Whether a value is one of a type's and within its limits; `tag` is the text of the property that decides the
    /// shape, for a union of form [`Sibling`](crate::model::UnionForm::Sibling).
    ///
    /// # Errors
    ///
    /// The first problem.
    pub fn value(
        &mut self,
        at: &At<'_>,
        ty: &Type,
        limits: &Limits,
        tag: Option<&str>,
        value: &Json,
    ) -> Result<(), Problem> {
        let schema = self.schema;
        match ty {
            Type::Scalar(scalar) => {
                self::scalar(at, *scalar, value)?;
                limits::single(self.patterns, at, limits, value)
            }
            Type::Id(name) => {
                self.identifier(at, name, value)?;
                self.mention(at, name, value);
                limits::single(self.patterns, at, limits, value)
            }
            Type::HybridId(name) => {
                let text = text(at, value)?;
                let external = text.strip_prefix(EXTERNAL).is_some_and(|id| !id.is_empty());
                if !external && self.identifier(at, name, value).is_err() {
                    let what = "a uuid, or eid: and an external identifier, is expected";
                    return Err(Problem::new(at, "hybrid", what));
                }
                self.mention(at, name, value);
                limits::single(self.patterns, at, limits, value)
            }
            Type::Model(name) => {
                let object = object(at, "an object", value)?;
                let Some(model) = schema.models.get(name) else {
                    return Ok(());
                };
                self.properties(at, &model.fields, model.open, object)?;
                self.at_least_one(at, &model.at_least_one_of, object)?;
                limits.longest.map_or(Ok(()), |longest| {
                    limits::interval(at, &model.fields, longest, object)
                })
            }
            Type::Enum(name) => {
                self.enum_value(at, name, value)?;
                limits::single(self.patterns, at, limits, value)
            }
            Type::Union(name) => match schema.unions.get(name) {
                Some(union) => self.union(at, union, tag, value),
                None => Ok(()),
            },
            Type::List(item) => {
                let list = value.as_array().ok_or_else(|| wrong(at, "a list", value))?;
                limits::items(at, limits, list.len())?;
                limits::unique(at, limits, list)?;
                let each = limits.each();
                list.iter().enumerate().try_for_each(|(index, value)| {
                    let result = self.value(&at.index(index), item, each, tag, value);
                    self.note(result)
                })
            }
            Type::Map(key, item) => {
                let object = object(at, "an object", value)?;
                limits::items(at, limits, object.len())?;
                let (any, each) = (Limits::default(), limits.each());
                object.iter().try_for_each(|(name, value)| {
                    let at_entry = at.name(name);
                    self.value(&at_entry, key, &any, None, &Json::text(name))
                        .map_err(|problem| Problem {
                            rule: "key",
                            ..problem
                        })?;
                    let result = self.value(&at_entry, item, each, tag, value);
                    self.note(result)
                })
            }
            Type::Update(inner, clears) => {
                let object = object(at, "an object with Value", value)?;
                if let Some(name) = object.keys().find(|name| *name != VALUE) {
                    let what = "there is no such property";
                    return Err(Problem::new(&at.name(name), "unknown", what));
                }
                let at_value = at.name(VALUE);
                match object.get(VALUE) {
                    None => Err(Problem::new(&at_value, "update", "it is required")),
                    Some(Json::Null) if *clears => Ok(()),
                    Some(value) => self.value(&at_value, inner, limits, tag, value),
                }
            }
            Type::Nullable(_) if value.is_null() => Ok(()),
            Type::Nullable(inner) => self.value(at, inner, limits, tag, value),
        }
    }

    fn enum_value(&self, at: &At<'_>, name: &str, value: &Json) -> Result<(), Problem> {
        let Some(found) = self.schema.enums.get(name) else {
            return Ok(());
        };
        scalar(at, found.of, value)?;
        if found.holds(value) {
            return Ok(());
        }
        let values = found.values.iter();
        let known: Vec<_> = values.map(|known| shown(&known.name)).collect();
        let what = format!("one of {} is expected", known.join(", "));
        Err(Problem::new(at, "enum", what))
    }

    fn identifier(&self, at: &At<'_>, name: &str, value: &Json) -> Result<(), Problem> {
        let kind = self.schema.ids.get(name).map_or(IdKind::Uuid, |id| id.of);
        let scalar = match kind {
            IdKind::Uuid => Scalar::Uuid,
            IdKind::Text if value.as_str().is_some_and(str::is_empty) => {
                let what = "an identifier is expected, the text is empty";
                return Err(Problem::new(at, "format", what));
            }
            IdKind::Text => Scalar::String,
        };
        self::scalar(at, scalar, value)
    }

    fn mention(&mut self, at: &At<'_>, id_type: &str, value: &Json) {
        if let Some(text) = value.as_str().filter(|_| self.collects) {
            self.references.push(Reference {
                label: at.label(),
                pointer: at.pointer(),
                id_type: id_type.to_owned(),
                value: text.to_owned(),
            });
        }
    }
}

/// Whether a value is one of a built-in type.
///
/// # Errors
///
/// The rule that the value breaks.
pub fn scalar(at: &At<'_>, scalar: Scalar, value: &Json) -> Result<(), Problem> {
    scalars::check(scalar, value).map_err(|Misfit { rule, expected }| match rule {
        "type" => wrong(at, expected, value),
        _ => Problem::new(at, rule, format_args!("{expected} is expected")),
    })
}

/// The problem of a value that is another kind of JSON.
pub fn wrong(at: &At<'_>, expected: &str, value: &Json) -> Problem {
    let what = format!("{expected} is expected, {} was sent", value.kind());
    Problem::new(at, "type", what)
}

fn text<'v>(at: &At<'_>, value: &'v Json) -> Result<&'v str, Problem> {
    value.as_str().ok_or_else(|| wrong(at, "a string", value))
}

fn object<'v>(at: &At<'_>, expected: &str, value: &'v Json) -> Result<&'v Object, Problem> {
    value.as_object().ok_or_else(|| wrong(at, expected, value))
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
