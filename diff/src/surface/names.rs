//! By which names the items of a version are compared: those of the schema, for whatever is generated.
//!
//! Source knows an item by its path, so what has a path of the other version is compared with what that path leads to. All else
//! is compared by the name that the other version has for it.

use std::collections::{HashMap, HashSet};
use std::iter::once;

use mews_connector_codegen::ir::{Bindings, Item, Module, Operation, Role, Ty, TypePath};

/// The names by module and Rust name.
type Paths<'a> = HashMap<&'a str, HashMap<&'a str, Name>>;

/// By what something is compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    /// The name in the schema.
    pub(super) text: String,
    /// Whether it stands apart, because what it names is compared with something else that has its path.
    pub(super) apart: bool,
}

/// The names of a version.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    types: Paths<'a>,
    methods: Paths<'a>,
}

impl<'a> Names<'a> {
    /// The names of the version that others are compared with.
    pub(super) fn of(bindings: &'a Bindings) -> Self {
        Self::beside(bindings, &Names::default(), &str::to_owned)
    }

    /// The names of a version that is compared with another one. `rename` gives the name that the other one has for what is
    /// found by no path.
    pub(super) fn beside(
        bindings: &'a Bindings,
        others: &Names<'_>,
        rename: &dyn Fn(&str) -> String,
    ) -> Self {
        let mut names = Self::default();
        let mut found = Found::default();
        let operations = || bindings.modules.iter().flat_map(of_module);
        for (module, operation) in operations() {
            let there = others.method(module, &operation.method);
            let name = found.name(there, || rename(&operation.name));
            let here = names.methods.entry(module).or_default();
            for rust in once(&operation.method).chain(&operation.was) {
                here.insert(rust, name.clone());
            }
        }
        let mut types: Vec<(&str, &str, Option<&str>, &str)> = Vec::new();
        for module in &bindings.modules {
            for item in &module.items {
                // What an operation sends or answers is named after the operation.
                if !matches!(item, Item::Struct(item) if item.role != Role::Model) {
                    types.push((&module.name, item.name(), item.was(), item.wire_name()));
                }
            }
        }
        for id in &bindings.ids {
            types.push(("ids", &id.name, None, &id.name));
        }
        // What is found by its path goes first, so that the rest does not stand in its way.
        types.sort_by_key(|(module, rust, ..)| others.item(module, rust).is_none());
        for (module, rust, was, wire) in types {
            let name = found.name(others.item(module, rust), || rename(wire));
            let here = names.types.entry(module).or_default();
            for rust in once(rust).chain(was) {
                here.insert(rust, name.clone());
            }
        }
        for (module, operation) in operations() {
            let address = names.method(module, &operation.method);
            let address = address.map(|name| name.text.clone()).unwrap_or_default();
            for (path, side) in [
                (&operation.request, "request"),
                (&operation.response, "response"),
            ] {
                if names.of_type(path).is_none() {
                    let there = others.of_type(path);
                    let name = found.name(there, || format!("{address}.{side}"));
                    let here = names.types.entry(&path.module).or_default();
                    here.insert(&path.name, name);
                }
            }
        }
        names
    }

    /// The name of an operation.
    pub(super) fn method(&self, module: &str, name: &str) -> Option<&Name> {
        self.methods.get(module)?.get(name)
    }

    /// The name of an item.
    pub(super) fn item(&self, module: &str, name: &str) -> Option<&Name> {
        self.types.get(module)?.get(name)
    }

    /// The name of a type.
    pub(super) fn of_type(&self, path: &TypePath) -> Option<&Name> {
        self.item(&path.module, &path.name)
    }

    /// Whether paths lead to what is compared with each other.
    pub(super) fn alike(&self, one: &TypePath, other: &TypePath, others: &Names<'_>) -> bool {
        match (self.of_type(one), others.of_type(other)) {
            (None, None) => one == other,
            (one, other) => one == other,
        }
    }

    /// Whether a type of this version is a type of another one.
    pub(super) fn same(&self, one: &Ty, other: &Ty, others: &Names<'_>) -> bool {
        match (one, other) {
            (Ty::Named(one) | Ty::Id(one), Ty::Named(other) | Ty::Id(other)) => {
                self.alike(one, other, others)
            }
            (Ty::Option(one), Ty::Option(other))
            | (Ty::List(one), Ty::List(other))
            | (Ty::Update(one), Ty::Update(other))
            | (Ty::Boxed(one), Ty::Boxed(other)) => self.same(one, other, others),
            (Ty::Map(key, value), Ty::Map(other_key, other_value)) => {
                self.same(key, other_key, others) && self.same(value, other_value, others)
            }
            (one, other) => one == other,
        }
    }
}

fn of_module(module: &Module) -> impl Iterator<Item = (&str, &Operation)> {
    let operations = module.handle.iter().flat_map(|handle| &handle.operations);
    operations.map(|operation| (module.name.as_str(), operation))
}

/// The names that something has already.
#[derive(Default)]
struct Found(HashSet<String>);

impl Found {
    fn name(&mut self, there: Option<&Name>, other: impl FnOnce() -> String) -> Name {
        let text = there.map_or_else(other, |name| name.text.clone());
        let apart = !self.0.insert(text.clone());
        Name { text, apart }
    }
}
