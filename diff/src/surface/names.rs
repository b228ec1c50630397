//! By which names the items of a version are compared: those of the schema, for whatever is generated.
//!
//! Source knows an item by its path, so what has a path of the other version is compared with what that path leads to. All else
//! is compared by the name that the other version has for it.
//!
//! The path comes first because it is what the compiler follows. When a model `Guest` becomes `Visitor`, and another model takes the
//! name `Guest`, a caller's `Guest` compiles against that other one: comparing by meaning would say that nothing happened to it.
//! Two items may want one name in this way. Only one can have it; the other one stands *apart*, and is compared with nothing.

use std::collections::{HashMap, HashSet};
use std::iter::once;

use mews_connector_codegen::ir::{Bindings, Module, Operation, Ty, TypePath};
use mews_connector_codegen::surface::Signature;

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
        let mut found = HashSet::new();
        let operations = || bindings.modules.iter().flat_map(of_module);
        let methods = operations().map(|(module, operation)| {
            let there = others.method(module, &operation.method);
            let paths = once(&operation.method).chain(&operation.was);
            let paths = paths.map(|rust| (module, rust.as_str()));
            Wanted::new(paths, there, || rename(&operation.name))
        });
        settle(methods.collect(), &mut found, &mut names.methods);

        let ids = bindings.ids.iter().map(|id| {
            let path = ("ids", id.name.as_str());
            Wanted::new(once(path), others.item(path.0, path.1), || rename(&id.name))
        });
        let of_items = bindings.modules.iter().flat_map(|module| {
            // What an operation sends or answers is named after the operation.
            let types = module.items.iter().filter(|item| !item.is_body());
            types.map(|item| {
                let at = |rust: &'a String| (module.name.as_str(), rust.as_str());
                let paths = once(&item.name).chain(&item.was).map(at);
                Wanted::new(paths, others.item(&module.name, &item.name), || {
                    rename(&item.schema_name)
                })
            })
        });
        settle(ids.chain(of_items).collect(), &mut found, &mut names.types);

        let mut bodies = Vec::new();
        for (module, operation) in operations() {
            let address = names.method(module, &operation.method);
            for (path, side) in [
                (&operation.request, "request"),
                (&operation.response, "response"),
            ] {
                if names.of_type(path).is_none() {
                    let address = address.map(|name| name.text.as_str());
                    let body = || format!("{}.{side}", address.unwrap_or_default());
                    let paths = once((path.module.as_str(), path.name.as_str()));
                    bodies.push(Wanted::new(paths, others.of_type(path), body));
                }
            }
        }
        settle(bodies, &mut found, &mut names.types);
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

    /// Whether two parts say the same: a type is the same when its names in the schema are.
    pub(super) fn agree(
        &self,
        one: &Signature<'_>,
        other: &Signature<'_>,
        others: &Names<'_>,
    ) -> bool {
        match (one, other) {
            (Signature::There, Signature::There) => true,
            (Signature::Text(one), Signature::Text(other)) => one == other,
            (Signature::Call(one, sent, answer), Signature::Call(other, to, back)) => {
                one == other && self.alike(sent, to, others) && self.alike(answer, back, others)
            }
            (Signature::Type(one), Signature::Type(other)) => self.same(one, other, others),
            _ => false,
        }
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

/// Something that is to be named.
struct Wanted<'a> {
    /// Its paths, the one that it goes by first.
    paths: Vec<(&'a str, &'a str)>,
    text: String,
    by_path: bool,
}

impl<'a> Wanted<'a> {
    fn new(
        paths: impl Iterator<Item = (&'a str, &'a str)>,
        there: Option<&Name>,
        other: impl FnOnce() -> String,
    ) -> Self {
        Self {
            paths: paths.collect(),
            text: there.map_or_else(other, |name| name.text.clone()),
            by_path: there.is_some(),
        }
    }
}

/// Names what is found by its path first, so that the rest does not stand in its way: what comes second to a name stands apart,
/// and that must never be what source finds there.
fn settle<'a>(mut wanted: Vec<Wanted<'a>>, found: &mut HashSet<String>, into: &mut Paths<'a>) {
    wanted.sort_by_key(|one| !one.by_path);
    for Wanted { paths, text, .. } in wanted {
        let apart = !found.insert(text.clone());
        let name = Name { text, apart };
        for (module, rust) in paths {
            into.entry(module).or_default().insert(rust, name.clone());
        }
    }
}
