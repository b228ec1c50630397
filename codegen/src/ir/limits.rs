//! The limits of a request, by property path.

use super::{LimitFact, LimitRule};
use mews_connector_language::model::{Bounds, Field, Limits, Request, Schema, Type};
use mews_connector_language::value::case_property;

/// All limits of a request body, nested ones included, in the order of the properties.
pub fn of_request(schema: &Schema, request: &Request) -> Vec<LimitFact> {
    let mut walk = Walk {
        schema,
        found: Vec::new(),
        open: Vec::new(),
    };
    match request {
        Request::Fields(fields) => walk.fields("", fields),
        Request::Union(name) => walk.ty("", &Type::Union(name.clone())),
    }
    walk.found
}

struct Walk<'s> {
    schema: &'s Schema,
    found: Vec<LimitFact>,
    /// The models that the path is inside of; a recursive model is listed once.
    open: Vec<String>,
}

impl Walk<'_> {
    fn fields(&mut self, prefix: &str, fields: &[Field]) {
        for field in fields {
            let mut path = if prefix.is_empty() {
                field.name.clone()
            } else {
                format!("{prefix}.{}", field.name)
            };
            if matches!(field.ty, Type::Update(..)) {
                path.push_str(".Value");
            }
            self.rules(&path, field.ty.updated(), &field.limits);
            self.ty(&path, field.ty.updated());
        }
    }

    fn rules(&mut self, path: &str, ty: &Type, limits: &Limits) {
        let mut add = |rule| {
            self.found.push(LimitFact {
                property: path.to_owned(),
                rule,
            });
        };
        if let Some((min, max)) = either(&limits.items) {
            add(LimitRule::Items(min, max));
        }
        if limits.unique {
            add(LimitRule::Unique);
        }
        if let Some((min, max)) = either(&limits.length) {
            add(LimitRule::Length(min, max));
        }
        if let Some((min, max)) = either(&limits.range) {
            add(LimitRule::Range(min, max));
        }
        if let Some(months) = limits.max_months {
            add(LimitRule::MaxMonths(months));
        }
        if let Some(each) = &limits.each
            && let Some((path, ty)) = inside(path, ty)
        {
            self.rules(&path, ty, each);
        }
    }

    fn ty(&mut self, path: &str, ty: &Type) {
        let schema = self.schema;
        match ty {
            Type::Model(name) => {
                if self.open.contains(name) {
                    return;
                }
                self.open.push(name.clone());
                self.fields(path, &schema.models[name].fields);
                self.open.pop();
            }
            Type::Union(name) => {
                if self.open.contains(name) {
                    return;
                }
                self.open.push(name.clone());
                for case in &schema.unions[name].cases {
                    if let Some(ty) = &case.ty {
                        self.ty(&case_path(schema, name, path, case), ty);
                    }
                }
                self.open.pop();
            }
            Type::Nullable(inner) => self.ty(path, inner),
            ty => {
                if let Some((path, inside)) = inside(path, ty) {
                    self.ty(&path, inside);
                }
            }
        }
    }
}

/// What a list, map or update wrapper holds, and its path.
fn inside<'t>(path: &str, ty: &'t Type) -> Option<(String, &'t Type)> {
    match ty {
        Type::List(item) => Some((format!("{path}[]"), item)),
        Type::Map(_, value) => Some((format!("{path}{{}}"), value)),
        Type::Update(inner, _) => Some((format!("{path}.Value"), inner)),
        Type::Nullable(inner) => inside(path, inner),
        _ => None,
    }
}

fn case_path(
    schema: &Schema,
    union: &str,
    path: &str,
    case: &mews_connector_language::model::Case,
) -> String {
    use mews_connector_language::model::UnionForm;
    let join = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    match &schema.unions[union].form {
        UnionForm::Adjacent { value, .. } => join(value),
        UnionForm::Sparse { .. } => join(case_property(case)),
        UnionForm::Sibling | UnionForm::Shapes => path.to_owned(),
    }
}

fn either<T: Clone>(bounds: &Bounds<T>) -> Option<(Option<T>, Option<T>)> {
    (bounds.min.is_some() || bounds.max.is_some()).then(|| (bounds.min.clone(), bounds.max.clone()))
}
