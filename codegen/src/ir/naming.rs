//! The names of types, modules and methods, decided with all their siblings in view.
//!
//! Two things that would get one Rust name are a problem of the schema, reported with both places and the mend
//! (`rust:`), never settled by numbering.

use std::collections::BTreeMap;

use super::TypePath;
use crate::names::{self, Meaning, Problem, Scope};
use mews_connector_language::model::{Home, Operation, Schema};

/// A name that does not work in Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameProblem {
    /// The file it is written in.
    pub home: Home,
    /// The keys that lead to it in that file.
    pub path: Vec<String>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// The module that a file's definitions are generated into.
pub(crate) fn module_of(home: &Home) -> String {
    match home {
        Home::Common => "common".to_owned(),
        Home::Resource(name) => names::module(name),
    }
}

/// What the name of a body ends with.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Suffix {
    Request,
    Response,
}

/// The names of all definitions, by their names in the schema.
#[derive(Debug, Default)]
pub(crate) struct Names<'s> {
    types: BTreeMap<String, TypePath>,
    markers: BTreeMap<String, String>,
    problems: Vec<NameProblem>,
    scopes: BTreeMap<String, Scope<'s>>,
}

impl<'s> Names<'s> {
    /// Names everything that has a name of its own.
    pub(crate) fn of(schema: &'s Schema) -> Self {
        let mut names = Self::default();
        names.modules(schema);
        for id in schema.ids.values() {
            names.define("ids", "identifier", &id.name, None, &id.home);
        }
        for model in schema.models.values() {
            let rust = model.rust.as_deref();
            names.define("models", "model", &model.name, rust, &model.home);
        }
        for item in schema.enums.values() {
            names.define(
                "enums",
                "enum",
                &item.name,
                item.rust.as_deref(),
                &item.home,
            );
        }
        for item in schema.unions.values() {
            let rust = item.rust.as_deref();
            names.define("unions", "union", &item.name, rust, &item.home);
        }
        for model in schema.models.values() {
            let was = model.was.as_deref();
            names.former(
                "models",
                "the former name of model",
                &model.name,
                was,
                &model.home,
            );
        }
        for item in schema.enums.values() {
            let was = item.was.as_deref();
            names.former(
                "enums",
                "the former name of enum",
                &item.name,
                was,
                &item.home,
            );
        }
        for item in schema.unions.values() {
            let was = item.was.as_deref();
            names.former(
                "unions",
                "the former name of union",
                &item.name,
                was,
                &item.home,
            );
        }
        names.markers(schema);
        names
    }

    fn modules(&mut self, schema: &'s Schema) {
        let mut modules = Scope::default();
        let mut methods = Scope::default();
        for taken in ["api", "client", "common", "ids", "visit"] {
            let _ = modules.take(taken, Meaning::new("a module that every schema has", ""));
        }
        for resource in &schema.resources {
            let meaning = || Meaning::new("resource", &resource.name);
            let at = || (Home::Resource(resource.name.clone()), keys(&["resource"]));
            let module = names::module(&resource.name);
            self.check(modules.take(&module, meaning()), at);
            let method = names::client_method(&resource.name);
            self.check(methods.take(&method, meaning()), at);
            let scope = self.scopes.entry(module).or_default();
            let operations = Meaning::new("the operations of the resource", "");
            let _ = scope.take("Operations", operations);
        }
    }

    fn markers(&mut self, schema: &'s Schema) {
        let mut scope = Scope::default();
        for id in schema.ids.values() {
            let marker = names::marker(&id.name);
            let taken = scope.take(&marker, Meaning::new("identifier", &id.name));
            self.check(taken, || (id.home.clone(), keys(&["ids", &id.name])));
            self.markers.insert(id.name.clone(), marker);
        }
    }

    fn define(
        &mut self,
        section: &str,
        what: &'static str,
        name: &'s str,
        rust: Option<&str>,
        home: &Home,
    ) {
        let rust = rust.map_or_else(|| names::type_name(name), str::to_owned);
        let module = if section == "ids" {
            "ids".to_owned()
        } else {
            module_of(home)
        };
        let scope = self.scopes.entry(module.clone()).or_default();
        let taken = scope.take(&rust, Meaning::new(what, name));
        self.check(taken, || (home.clone(), keys(&[section, name])));
        self.types
            .insert(name.to_owned(), TypePath { module, name: rust });
    }

    /// Takes a former name, which stays as an alias.
    fn former(
        &mut self,
        section: &str,
        what: &'static str,
        name: &'s str,
        was: Option<&str>,
        home: &Home,
    ) {
        let Some(was) = was else { return };
        let scope = self.scopes.entry(module_of(home)).or_default();
        let taken = scope.take(was, Meaning::new(what, name));
        self.check(taken, || (home.clone(), keys(&[section, name, "was"])));
    }

    /// Names the request or response type of an operation: `getAll` and `Request` → `GetAllRequest`.
    pub(crate) fn operation_type(&mut self, operation: &Operation, suffix: Suffix) -> TypePath {
        let stem = operation.rust.as_deref().unwrap_or(&operation.action);
        let (suffix, what) = match suffix {
            Suffix::Request => ("Request", "request of operation"),
            Suffix::Response => ("Response", "response of operation"),
        };
        let path = TypePath {
            module: names::module(&operation.resource),
            name: names::type_name(stem) + suffix,
        };
        let scope = self.scopes.entry(path.module.clone()).or_default();
        let taken = scope.take(&path.name, Meaning::new(what, operation.path()));
        self.check(taken, || {
            let home = Home::Resource(operation.resource.clone());
            (home, keys(&["operations", &operation.action]))
        });
        path
    }

    /// The path of a definition.
    pub(crate) fn path(&self, name: &str) -> TypePath {
        self.types[name].clone()
    }

    /// Whether no type of a module has a name.
    pub(crate) fn is_free(&self, module: &str, name: &str) -> bool {
        self.scopes
            .get(module)
            .is_none_or(|scope| scope.is_free(name))
    }

    /// The marker of an identifier.
    pub(crate) fn marker(&self, id: &str) -> String {
        self.markers[id].clone()
    }

    /// Records what a scope said of a name; `at` is where the name comes from.
    pub(crate) fn check(
        &mut self,
        taken: Result<(), Problem>,
        at: impl FnOnce() -> (Home, Vec<String>),
    ) {
        let Err(problem) = taken else { return };
        let (message, help) = match problem {
            Problem::Taken { name, meaning, by } => (
                format!("{meaning} becomes `{name}` in Rust, which {by} already is"),
                "give one of them another name with `rust:`".to_owned(),
            ),
            Problem::Illegal { name, meaning } => (
                format!("{meaning} becomes `{name}` in Rust, which is not an identifier"),
                "name it with `rust:`".to_owned(),
            ),
        };
        let (home, path) = at();
        self.problems.push(NameProblem {
            home,
            path,
            message,
            help,
        });
    }

    /// The problems found.
    pub(crate) fn into_problems(self) -> Vec<NameProblem> {
        self.problems
    }
}

/// A path of keys within a file.
pub(crate) fn keys(parts: &[&str]) -> Vec<String> {
    parts.iter().map(|part| (*part).to_owned()).collect()
}
