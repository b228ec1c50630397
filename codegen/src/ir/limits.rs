//! The limits of a request, by property path.

use super::{LimitFact, LimitRule};
use mews_connector_language::model::{
    Bounds, Case, Field, Limits, Longest, Operation, Request, Schema, Type, UnionForm,
};
use mews_connector_language::value::case_property;

/// All limits of a request body, nested ones included, in the order of the properties.
pub fn of_request(schema: &Schema, operation: &Operation) -> Vec<LimitFact> {
    let mut walk = Walk {
        schema,
        found: Vec::new(),
        open: Vec::new(),
    };
    match &operation.request {
        Request::Fields(fields) => {
            walk.at_least_one("", &operation.at_least_one_of);
            walk.fields("", fields);
        }
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

    fn at_least_one(&mut self, path: &str, names: &[String]) {
        if !names.is_empty() {
            self.found.push(LimitFact {
                property: path.to_owned(),
                rule: LimitRule::AtLeastOneOf(names.to_vec()),
            });
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
        match limits.longest {
            Some(Longest::Months(months)) => add(LimitRule::MaxMonths(months)),
            Some(Longest::Days(days)) => add(LimitRule::MaxDays(days)),
            None => {}
        }
        if let Some(each) = &limits.each
            && let Some((path, ty)) = inside(path, ty)
        {
            self.rules(&path, ty, each);
        }
    }

    fn model(&mut self, path: &str, name: &String) {
        if !self.open.contains(name) {
            self.open.push(name.clone());
            self.fields(path, &self.schema.models[name].fields);
            self.open.pop();
        }
    }

    fn ty(&mut self, path: &str, ty: &Type) {
        let schema = self.schema;
        match ty {
            Type::Model(name) => {
                if !self.open.contains(name) {
                    self.at_least_one(path, &schema.models[name].at_least_one_of);
                    self.model(path, name);
                }
            }
            Type::Union(name) => {
                if self.open.contains(name) {
                    return;
                }
                self.open.push(name.clone());
                let union = &schema.unions[name];
                let share_place = !matches!(union.form, UnionForm::Sparse { .. });
                for case in &union.cases {
                    let inner = case_path(schema, name, path, case);
                    match &case.ty {
                        // Where cases share a place, one does not have the properties of which another asks for one.
                        Some(Type::Model(name)) if share_place => self.model(&inner, name),
                        Some(ty) => self.ty(&inner, ty),
                        None => {}
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

fn case_path(schema: &Schema, union: &str, path: &str, case: &Case) -> String {
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
