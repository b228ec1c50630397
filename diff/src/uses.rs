//! Which operations reach a definition, in which direction, by which shortest path.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use mews_connector_codegen::schema::model::{
    Case, Operation, Request, Response, Schema, Type, UnionForm,
};

use crate::Direction;

/// Paths by operation.
pub(crate) type Paths = BTreeMap<String, String>;

/// The uses of every definition of a schema.
#[derive(Debug, Default)]
pub(crate) struct Uses {
    found: HashMap<(String, Direction), Paths>,
}

impl Uses {
    /// Follows every request and response.
    pub(crate) fn of(schema: &Schema) -> Self {
        let mut uses = Self::default();
        for operation in schema.resources.iter().flat_map(|item| &item.operations) {
            for direction in [Direction::Request, Direction::Response] {
                for (name, path) in reached(schema, &roots(operation, direction)) {
                    uses.found
                        .entry((name, direction))
                        .or_default()
                        .insert(operation.path(), path);
                }
            }
        }
        // The error body may answer any operation.
        let errors = [(String::new(), Type::Model(schema.api.errors.clone()))];
        let of_errors = reached(schema, &errors);
        for operation in schema.resources.iter().flat_map(|item| &item.operations) {
            for (name, path) in &of_errors {
                uses.found
                    .entry((name.clone(), Direction::Response))
                    .or_default()
                    .entry(operation.path())
                    .or_insert_with(|| path.clone());
            }
        }
        uses
    }

    /// The operations that reach a definition in a direction.
    pub(crate) fn paths(&self, name: &str, direction: Direction) -> Option<&Paths> {
        self.found.get(&(name.to_owned(), direction))
    }
}

/// The types at the top of a body, each with its path.
fn roots(operation: &Operation, direction: Direction) -> Vec<(String, Type)> {
    let fields = match direction {
        Direction::Request => match &operation.request {
            Request::Fields(fields) => fields,
            Request::Union(name) => return vec![(String::new(), Type::Union(name.clone()))],
        },
        Direction::Response => match &operation.response {
            Response::Fields(fields) => fields,
            Response::Model(name) => return vec![(String::new(), Type::Model(name.clone()))],
        },
    };
    fields
        .iter()
        .map(|field| (field.name.clone(), field.ty.clone()))
        .collect()
}

/// Every definition that types lead to, with the shortest path; of two equally short ones the first in the schema.
fn reached(schema: &Schema, roots: &[(String, Type)]) -> BTreeMap<String, String> {
    let mut search = Search::default();
    for (path, ty) in roots {
        search.through(ty, || path.clone());
    }
    while let Some((name, path)) = search.queue.pop_front() {
        if let Some(model) = schema.models.get(name) {
            for field in &model.fields {
                search.through(&field.ty, || join(&path, &field.name));
            }
        }
        if let Some(union) = schema.unions.get(name) {
            for case in &union.cases {
                if let Some(ty) = &case.ty {
                    search.through(ty, || case_path(&union.form, &path, case));
                }
            }
        }
        search.found.insert(name.to_owned(), path);
    }
    search.found
}

/// A search in breadth, so that whatever leads to a definition first is a shortest path.
#[derive(Default)]
struct Search<'s> {
    found: BTreeMap<String, String>,
    seen: HashSet<&'s str>,
    queue: VecDeque<(&'s str, String)>,
}

impl<'s> Search<'s> {
    /// Queues what a type names for the first time; `path` leads to the type.
    fn through(&mut self, ty: &'s Type, path: impl Fn() -> String) {
        named(ty, "", &mut |name, rest| {
            if self.seen.insert(name) {
                let mut path = path();
                path.push_str(if path.is_empty() {
                    rest.trim_start_matches('.')
                } else {
                    rest
                });
                self.queue.push_back((name, path));
            }
        });
    }
}

/// Where the payload of a case is.
pub(crate) fn case_path(form: &UnionForm, path: &str, case: &Case) -> String {
    match form {
        UnionForm::Adjacent { value, .. } => join(path, value),
        UnionForm::Sparse { .. } => join(path, case.property.as_deref().unwrap_or(&case.tag)),
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

/// Every definition that a type names.
pub(crate) fn names(ty: &Type) -> Vec<String> {
    let mut found = Vec::new();
    named(ty, "", &mut |name, _| found.push(name.to_owned()));
    found
}

/// A property below a path.
pub(crate) fn join(path: &str, name: &str) -> String {
    match (path.is_empty(), name.is_empty()) {
        (true, _) => name.to_owned(),
        (_, true) => path.to_owned(),
        _ => format!("{path}.{name}"),
    }
}
