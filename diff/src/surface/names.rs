//! By which names the types of a version are compared: those of the schema, for whatever is generated.

use std::collections::HashMap;

use mews_connector_codegen::ir::{Bindings, Item, Role, Ty, TypePath};

/// The names of the schema by module and Rust name.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    known: HashMap<&'a str, HashMap<&'a str, String>>,
}

impl<'a> Names<'a> {
    /// `rename` gives the name under which the other side knows a definition.
    pub(super) fn of(bindings: &'a Bindings, rename: &dyn Fn(&str) -> String) -> Self {
        let mut known: HashMap<&str, HashMap<&str, String>> = HashMap::new();
        for module in &bindings.modules {
            let here = known.entry(&module.name).or_default();
            for item in &module.items {
                let name = match item {
                    Item::Struct(item) if item.role != Role::Model => continue,
                    item => rename(item.wire_name()),
                };
                for rust in std::iter::once(item.name()).chain(item.was()) {
                    here.insert(rust, name.clone());
                }
            }
            let operations = module.handle.iter().flat_map(|handle| &handle.operations);
            for operation in operations {
                let address = rename(&operation.name);
                for (path, side) in [
                    (&operation.request, "request"),
                    (&operation.response, "response"),
                ] {
                    let there = known.entry(&path.module).or_default();
                    there
                        .entry(&path.name)
                        .or_insert_with(|| format!("{address}.{side}"));
                }
            }
        }
        let ids = known.entry("ids").or_default();
        for id in &bindings.ids {
            ids.insert(&id.name, rename(&id.name));
        }
        Self { known }
    }

    /// The name of an item.
    pub(super) fn item(&self, module: &str, name: &str) -> Option<&str> {
        Some(self.known.get(module)?.get(name)?.as_str())
    }

    /// The name of a type, or its path when no item has it.
    pub(super) fn of_type(&self, path: &TypePath) -> String {
        match self.item(&path.module, &path.name) {
            Some(name) => name.to_owned(),
            None => format!("{}::{}", path.module, path.name),
        }
    }

    /// Whether every path that both know leads to the same item, so that what reads the same is the same.
    pub(super) fn agree(&self, others: &Names<'_>) -> bool {
        self.known.iter().all(|(module, names)| {
            let there = others.known.get(module);
            names.iter().all(|(rust, name)| {
                let other = there.and_then(|names| names.get(rust));
                other.is_none_or(|other| other == name)
            })
        })
    }

    /// Whether a type of this version is a type of another one.
    pub(super) fn same(&self, one: &Ty, other: &Ty, others: &Names<'_>) -> bool {
        match (one, other) {
            (Ty::Named(one) | Ty::Id(one), Ty::Named(other) | Ty::Id(other)) => {
                match (
                    self.item(&one.module, &one.name),
                    others.item(&other.module, &other.name),
                ) {
                    (None, None) => one == other,
                    (one, other) => one == other,
                }
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
