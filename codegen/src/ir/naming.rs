//! The names of types, modules and methods, decided with all their siblings in view.
//!
//! Two things that would get one Rust name are a problem of the schema, reported with both places and the mend
//! (`rust:`), never settled by numbering.

use std::collections::BTreeMap;

use super::TypePath;
use crate::names::{self, Meaning, Problem, Scope};
use mews_connector_language::Section;
use mews_connector_language::model::{Enum, EnumValue, Home, Operation, Schema};

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

/// What the type that holds the calls of a resource is called where its own name is taken.
const OPERATIONS: &str = "Operations";

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
    handles: BTreeMap<String, String>,
    problems: Vec<NameProblem>,
    scopes: BTreeMap<String, Scope<'s>>,
}

impl<'s> Names<'s> {
    /// Names everything that has a name of its own.
    pub(crate) fn of(schema: &'s Schema) -> Self {
        let mut names = Self::default();
        names.modules(schema);
        for it in definitions(schema) {
            names.define(&it);
        }
        for it in definitions(schema) {
            names.former(&it);
        }
        names.handles(schema);
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
            let _ = scope.take(OPERATIONS, operations);
        }
    }

    /// Names what holds the calls of a resource after it: `messages::Messages`. A definition of that name keeps it, so no
    /// definition has to give way, and the calls are its `Operations`.
    fn handles(&mut self, schema: &'s Schema) {
        for resource in &schema.resources {
            let module = names::module(&resource.name);
            let name = names::type_name(&resource.name);
            let is_body = ["Request", "Response"]
                .iter()
                .any(|end| name.ends_with(end));
            let is_free = self.is_free(&module, &name) && self.is_free("common", &name);
            let meaning = Meaning::new("the operations of the resource", "");
            let scope = self.scopes.entry(module.clone()).or_default();
            let is_named = is_free && !is_body && scope.take(&name, meaning).is_ok();
            let name = if is_named {
                name
            } else {
                OPERATIONS.to_owned()
            };
            self.handles.insert(module, name);
        }
    }

    /// The type that holds the calls of a resource, by the resource's module.
    pub(crate) fn handle(&self, module: &str) -> String {
        self.handles[module].clone()
    }

    fn markers(&mut self, schema: &'s Schema) {
        let mut scope = Scope::default();
        for id in schema.ids.values() {
            let marker = names::marker(&id.name);
            let taken = scope.take(&marker, Meaning::new("identifier", &id.name));
            self.check(taken, || {
                (id.home.clone(), keys(&[Section::Ids.key(), &id.name]))
            });
            self.markers.insert(id.name.clone(), marker);
        }
    }

    fn define(&mut self, it: &Definition<'s>) {
        let name = (it.rust).map_or_else(|| names::type_name(it.name), str::to_owned);
        let module = match it.section {
            Section::Ids => "ids".to_owned(),
            Section::Models | Section::Enums | Section::Unions => module_of(it.home),
        };
        let scope = self.scopes.entry(module.clone()).or_default();
        let taken = scope.take(&name, Meaning::new(it.section.noun(), it.name));
        let path = || keys(&[it.section.key(), it.name]);
        self.check(taken, || (it.home.clone(), path()));
        self.types
            .insert(it.name.to_owned(), TypePath { module, name });
    }

    /// Takes a former name, which stays as an alias.
    fn former(&mut self, it: &Definition<'s>) {
        let Some(was) = it.was else { return };
        let what = match it.section {
            Section::Ids => "the former name of identifier",
            Section::Models => "the former name of model",
            Section::Enums => "the former name of enum",
            Section::Unions => "the former name of union",
        };
        let scope = self.scopes.entry(module_of(it.home)).or_default();
        let taken = scope.take(was, Meaning::new(what, it.name));
        let path = || keys(&[it.section.key(), it.name, "was"]);
        self.check(taken, || (it.home.clone(), path()));
    }

    /// Names the request or response type of an operation: `getAll` and `Request` → `GetAllRequest`.
    pub(crate) fn operation_type(&mut self, operation: &Operation, suffix: Suffix) -> TypePath {
        let what = match suffix {
            Suffix::Request => "request of operation",
            Suffix::Response => "response of operation",
        };
        let path = Self::operation_path(operation, suffix);
        let scope = self.scopes.entry(path.module.clone()).or_default();
        let taken = scope.take(&path.name, Meaning::new(what, operation.path()));
        self.check(taken, || {
            let home = Home::Resource(operation.resource.clone());
            (home, keys(&["operations", &operation.action]))
        });
        path
    }

    /// The path of the type of an operation's request or response.
    pub(crate) fn operation_path(operation: &Operation, suffix: Suffix) -> TypePath {
        let stem = operation.rust.as_deref().unwrap_or(&operation.action);
        let suffix = match suffix {
            Suffix::Request => "Request",
            Suffix::Response => "Response",
        };
        TypePath {
            module: names::module(&operation.resource),
            name: names::type_name(stem) + suffix,
        }
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

/// The Rust name of a value of an enum.
pub fn rust_value(item: &Enum, value: &EnumValue) -> String {
    let by_rule = || match item.is_text() {
        true => names::variant(&value.name),
        false => names::literal_variant(&value.name),
    };
    value.rust.clone().unwrap_or_else(by_rule)
}

/// What naming has to know of a definition.
struct Definition<'s> {
    section: Section,
    name: &'s str,
    rust: Option<&'s str>,
    was: Option<&'s str>,
    home: &'s Home,
}

/// All definitions, one section after the other.
fn definitions(schema: &Schema) -> impl Iterator<Item = Definition<'_>> {
    macro_rules! of {
        ($section:ident, $from:ident) => {
            schema.$from.values().map(|it| Definition {
                section: Section::$section,
                name: &it.name,
                rust: it.rust.as_deref(),
                was: it.was.as_deref(),
                home: &it.home,
            })
        };
    }
    let ids = schema.ids.values().map(|it| Definition {
        section: Section::Ids,
        name: &it.name,
        rust: None,
        was: None,
        home: &it.home,
    });
    ids.chain(of!(Models, models))
        .chain(of!(Enums, enums))
        .chain(of!(Unions, unions))
}

/// A path of keys within a file.
pub(crate) fn keys(parts: &[&str]) -> Vec<String> {
    parts.iter().map(|part| (*part).to_owned()).collect()
}
