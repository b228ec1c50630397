//! The names of types, modules and methods, decided with all their siblings in view.
//!
//! Two things that would get one Rust name are a problem of the schema, reported with both places and the mend
//! (`rust:`), never settled by numbering.

use std::collections::BTreeMap;

use super::TypePath;
use crate::names::{self, Problem, Scope};
use crate::schema::model::{Home, Operation, Schema};

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

/// The names of all definitions, by their names in the schema.
#[derive(Debug, Default)]
pub(crate) struct Names {
    types: BTreeMap<String, TypePath>,
    markers: BTreeMap<String, String>,
    problems: Vec<NameProblem>,
    scopes: BTreeMap<String, Scope>,
}

impl Names {
    /// Names everything that has a name of its own.
    pub(crate) fn of(schema: &Schema) -> Self {
        let mut names = Self::default();
        names.modules(schema);
        for id in schema.ids.values() {
            names.define("ids", &id.name, None, &id.home);
        }
        for model in schema.models.values() {
            names.define("models", &model.name, model.rust.as_deref(), &model.home);
        }
        for item in schema.enums.values() {
            names.define("enums", &item.name, item.rust.as_deref(), &item.home);
        }
        for item in schema.unions.values() {
            names.define("unions", &item.name, item.rust.as_deref(), &item.home);
        }
        names.markers(schema);
        names
    }

    fn modules(&mut self, schema: &Schema) {
        let mut modules = Scope::default();
        let mut methods = Scope::default();
        for taken in ["api", "client", "common", "ids", "visit"] {
            let _ = modules.take(taken, "a module that every schema has");
        }
        for resource in &schema.resources {
            let meaning = format!("resource `{}`", resource.name);
            let home = Home::Resource(resource.name.clone());
            let path = vec!["resource".to_owned()];
            let module = names::module(&resource.name);
            let taken = modules.take(&module, &meaning);
            self.check(taken, &meaning, &home, &path);
            let taken = methods.take(&names::client_method(&resource.name), &meaning);
            self.check(taken, &meaning, &home, &path);
            let scope = self.scopes.entry(module).or_default();
            let _ = scope.take("Operations", "the operations of the resource");
        }
    }

    fn markers(&mut self, schema: &Schema) {
        let mut scope = Scope::default();
        for id in schema.ids.values() {
            let marker = names::marker(&id.name);
            let meaning = format!("identifier `{}`", id.name);
            let taken = scope.take(&marker, &meaning);
            self.check(taken, &meaning, &id.home, &keys(&["ids", &id.name]));
            self.markers.insert(id.name.clone(), marker);
        }
    }

    fn define(&mut self, section: &str, name: &str, rust: Option<&str>, home: &Home) {
        let rust = rust.map_or_else(|| names::type_name(name), str::to_owned);
        let module = if section == "ids" {
            "ids".to_owned()
        } else {
            module_of(home)
        };
        let singular = section.trim_end_matches('s');
        let meaning = match singular {
            "id" => format!("identifier `{name}`"),
            _ => format!("{singular} `{name}`"),
        };
        let taken = self
            .scopes
            .entry(module.clone())
            .or_default()
            .take(&rust, &meaning);
        self.check(taken, &meaning, home, &keys(&[section, name]));
        self.types
            .insert(name.to_owned(), TypePath { module, name: rust });
    }

    /// Names the request or response type of an operation: `getAll` and `Request` → `GetAllRequest`.
    pub(crate) fn operation_type(&mut self, operation: &Operation, suffix: &str) -> TypePath {
        let stem = operation.rust.as_deref().unwrap_or(&operation.action);
        let path = TypePath {
            module: names::module(&operation.resource),
            name: names::type_name(stem) + suffix,
        };
        let meaning = format!(
            "{} of operation `{}`",
            suffix.to_lowercase(),
            operation.path()
        );
        let taken = self
            .scopes
            .entry(path.module.clone())
            .or_default()
            .take(&path.name, &meaning);
        self.check(
            taken,
            &meaning,
            &Home::Resource(operation.resource.clone()),
            &keys(&["operations", &operation.action]),
        );
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

    /// Records what a scope said of a name.
    pub(crate) fn check(
        &mut self,
        taken: Result<(), Problem>,
        meaning: &str,
        home: &Home,
        path: &[String],
    ) {
        let Err(problem) = taken else { return };
        let (message, help) = match problem {
            Problem::Taken { name, by } => (
                format!("{meaning} becomes `{name}` in Rust, which {by} already is"),
                "give one of them another name with `rust:`".to_owned(),
            ),
            Problem::Illegal { name } => (
                format!("{meaning} becomes `{name}` in Rust, which is not an identifier"),
                "name it with `rust:`".to_owned(),
            ),
        };
        self.problems.push(NameProblem {
            home: home.clone(),
            path: path.to_vec(),
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
