//! Which operations reach a definition, in which direction, by which shortest path.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use mews_connector_language::model::{
    Case, Field, Operation, Request, Response, Schema, Type, UnionForm,
};
use mews_connector_language::value::case_property;

use crate::Direction;
use crate::edit::Claim;

/// Paths by operation.
pub(crate) type Paths = BTreeMap<Arc<str>, String>;

/// The uses of every definition of a schema.
#[derive(Debug, Default)]
pub(crate) struct Uses<'s> {
    requests: HashMap<&'s str, Paths>,
    responses: HashMap<&'s str, Paths>,
}

impl<'s> Uses<'s> {
    /// Follows every request and response.
    pub(crate) fn of(schema: &'s Schema) -> Self {
        let mut uses = Self::default();
        // The error body may answer any operation.
        let mut of_errors = Search::new(schema);
        of_errors.take(&schema.api.errors, String::new());
        let of_errors = of_errors.finish();
        for operation in schema.resources.iter().flat_map(|item| &item.operations) {
            let path: Arc<str> = operation.path().into();
            for (name, to) in reached_by(schema, operation, Direction::Request) {
                let paths = uses.requests.entry(name).or_default();
                paths.insert(Arc::clone(&path), to);
            }
            for (name, to) in reached_by(schema, operation, Direction::Response) {
                let paths = uses.responses.entry(name).or_default();
                paths.insert(Arc::clone(&path), to);
            }
            for (name, to) in &of_errors {
                let paths = uses.responses.entry(name).or_default();
                paths.entry(Arc::clone(&path)).or_insert_with(|| to.clone());
            }
        }
        uses
    }

    /// The operations that reach a definition in a direction.
    pub(crate) fn paths(&self, name: &str, direction: Direction) -> Option<&Paths> {
        match direction {
            Direction::Request => self.requests.get(name),
            Direction::Response => self.responses.get(name),
        }
    }
}

/// Every definition that a body leads to, with the shortest path; of two equally short ones the first in the schema.
fn reached_by<'s>(
    schema: &'s Schema,
    operation: &'s Operation,
    direction: Direction,
) -> Vec<(&'s str, String)> {
    let mut search = Search::new(schema);
    let fields = match (direction, &operation.request, &operation.response) {
        (Direction::Request, Request::Fields(fields), _)
        | (Direction::Response, _, Response::Fields(fields)) => fields.as_slice(),
        (Direction::Request, Request::Union(name), _)
        | (Direction::Response, _, Response::Model(name)) => {
            search.take(name, String::new());
            &[]
        }
    };
    for field in fields {
        search.through(&field.ty, || field.name.clone());
    }
    search.finish()
}

/// A search in breadth, so that whatever leads to a definition first is a shortest path.
struct Search<'s> {
    schema: &'s Schema,
    seen: HashSet<&'s str>,
    /// What was seen, in order; what was not gone through yet comes last.
    found: Vec<(&'s str, String)>,
}

impl<'s> Search<'s> {
    fn new(schema: &'s Schema) -> Self {
        Self {
            schema,
            seen: HashSet::new(),
            found: Vec::new(),
        }
    }

    fn take(&mut self, name: &'s str, path: String) {
        if self.seen.insert(name) {
            self.found.push((name, path));
        }
    }

    /// Takes what a type names for the first time; `path` leads to the type.
    fn through(&mut self, ty: &'s Type, path: impl Fn() -> String) {
        named(ty, "", &mut |name, rest| {
            if !self.seen.contains(name) {
                let path = path();
                let rest = if path.is_empty() {
                    rest.trim_start_matches('.')
                } else {
                    rest
                };
                self.take(name, path + rest);
            }
        });
    }

    fn finish(mut self) -> Vec<(&'s str, String)> {
        let schema = self.schema;
        let mut next = 0;
        while let Some((name, path)) = self.found.get(next).cloned() {
            if let Some(model) = schema.models.get(name) {
                for field in &model.fields {
                    self.through(&field.ty, || join(&path, &field.name));
                }
            }
            if let Some(union) = schema.unions.get(name) {
                for case in &union.cases {
                    if let Some(ty) = &case.ty {
                        self.through(ty, || case_path(&union.form, &path, case));
                    }
                }
            }
            next += 1;
        }
        self.found
    }
}

/// The members of the bindings whose type names a definition.
pub(crate) fn referring(schema: &Schema, name: &str) -> Vec<Claim> {
    let mut claims = Vec::new();
    let mut claim = |item: &str, member: &str, ty: Option<&Type>| {
        if ty.is_some_and(|ty| ty.definitions().contains(&name)) {
            claims.push(Claim {
                item: item.to_owned(),
                member: member.to_owned(),
            });
        }
    };
    for model in schema.models.values() {
        for field in &model.fields {
            claim(&model.name, &field.name, Some(&field.ty));
        }
    }
    for union in schema.unions.values() {
        for case in &union.cases {
            claim(&union.name, &case.tag, case.ty.as_ref());
        }
    }
    for operation in schema.resources.iter().flat_map(|item| &item.operations) {
        let path = operation.path();
        let mut fields = |item: String, fields: &[Field]| {
            for field in fields {
                claim(&item, &field.name, Some(&field.ty));
            }
        };
        if let Request::Fields(request) = &operation.request {
            fields(format!("{path}.request"), request);
        }
        if let Response::Fields(response) = &operation.response {
            fields(format!("{path}.response"), response);
        }
        let (request, response) = (&operation.request, &operation.response);
        let whole = matches!(request, Request::Union(other) if other == name)
            || matches!(response, Response::Model(other) if other == name);
        if whole {
            claim(&path, "", Some(&Type::Model(name.to_owned())));
        }
    }
    claims
}

/// Where the payload of a case is.
pub(crate) fn case_path(form: &UnionForm, path: &str, case: &Case) -> String {
    match form {
        UnionForm::Adjacent { value, .. } => join(path, value),
        UnionForm::Sparse { .. } => join(path, case_property(case)),
        UnionForm::Sibling | UnionForm::Shapes => path.to_owned(),
    }
}

/// Calls for every definition that a type names, with what leads to it from the type.
fn named<'t>(ty: &'t Type, rest: &str, take: &mut dyn FnMut(&'t str, &str)) {
    match ty {
        Type::Scalar(_) => {}
        Type::Id(name)
        | Type::HybridId(name)
        | Type::Model(name)
        | Type::Enum(name)
        | Type::Union(name) => take(name, rest),
        Type::List(item) => named(item, &format!("{rest}[]"), take),
        Type::Map(key, value) => {
            named(key, rest, take);
            named(value, &format!("{rest}{{}}"), take);
        }
        Type::Update(inner, _) => named(inner, &format!("{rest}.Value"), take),
        Type::Nullable(inner) => named(inner, rest, take),
    }
}

/// A property below a path.
pub(crate) fn join(path: &str, name: &str) -> String {
    match (path.is_empty(), name.is_empty()) {
        (true, _) => name.to_owned(),
        (_, true) => path.to_owned(),
        _ => [path, ".", name].concat(),
    }
}
