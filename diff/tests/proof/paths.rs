//! Types of the generated text as a caller of the crate has to write them.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::visit_mut::{VisitMut, visit_path_mut, visit_type_reference_mut};
use syn::{Lifetime, Path, Type, TypeReference, UseTree, parse_quote};

/// Where a piece of generated text stands.
#[derive(Clone, Default)]
pub(crate) struct Scope {
    /// The path of the module, without the crate's name.
    pub(crate) module: Vec<String>,
    /// What the module itself declares.
    pub(crate) declared: BTreeSet<String>,
    /// What its `use` items bring in.
    pub(crate) imported: BTreeMap<String, String>,
    /// What `Self` stands for.
    pub(crate) this: String,
}

impl Scope {
    /// Learns what a `use` brings in.
    pub(crate) fn import(&mut self, tree: &UseTree, before: &str) {
        match tree {
            UseTree::Path(path) => self.import(&path.tree, &format!("{before}{}::", path.ident)),
            UseTree::Group(group) => group
                .items
                .iter()
                .for_each(|tree| self.import(tree, before)),
            UseTree::Name(name) if name.ident == "self" => {
                let path = before.trim_end_matches("::");
                let name = path.rsplit("::").next().unwrap_or(path);
                self.imported.insert(name.to_owned(), path.to_owned());
            }
            UseTree::Name(name) => {
                let name = name.ident.to_string();
                self.imported
                    .insert(name.clone(), format!("{before}{name}"));
            }
            UseTree::Rename(renamed) => {
                let path = format!("{before}{}", renamed.ident);
                let path = path.trim_end_matches("::self").to_owned();
                self.imported.insert(renamed.rename.to_string(), path);
            }
            UseTree::Glob(_) => panic!("generated text imports everything from {before}"),
        }
    }

    /// A path of the generated text, seen from outside.
    pub(crate) fn outside(&self, path: &str) -> String {
        let (first, rest) = path.split_once("::").unwrap_or((path, ""));
        let below = |base: &str| match rest {
            "" => base.to_owned(),
            rest => format!("{base}::{rest}"),
        };
        match first {
            "Self" => below(&self.this),
            "crate" => below("mews_connector"),
            "mews_connector_runtime" => below("mews_connector::runtime"),
            "super" => {
                let mut parent = self.clone();
                parent.module.pop();
                parent.declared.clear();
                parent.imported.clear();
                match rest.split("::").next() {
                    Some("super") => parent.outside(rest),
                    _ => parent.at(rest),
                }
            }
            name if self.declared.contains(name) => self.at(path),
            name => match self.imported.get(name) {
                Some(imported) if imported.as_str() != name => self.outside(&below(imported)),
                _ => path.to_owned(),
            },
        }
    }

    /// What the module declares under a name, seen from outside.
    pub(crate) fn at(&self, name: &str) -> String {
        let module = self.module.iter().map(String::as_str);
        let parts = ["mews_connector"].into_iter().chain(module).chain([name]);
        parts.collect::<Vec<_>>().join("::")
    }

    /// A type, seen from outside.
    pub(crate) fn ty(&self, of: &Type) -> String {
        let mut of = of.clone();
        Rewrite(self).visit_type_mut(&mut of);
        of.to_token_stream().to_string()
    }

    /// A bound, seen from outside; its lifetimes get a name when it has any.
    pub(crate) fn bound(&self, of: &Path) -> String {
        let mut of = of.clone();
        let mut lifetimes = Lifetimes(false);
        lifetimes.visit_path_mut(&mut of);
        Rewrite(self).visit_path_mut(&mut of);
        let text = of.to_token_stream();
        match lifetimes.0 {
            true => format!("for<'x> {text}"),
            false => text.to_string(),
        }
    }
}

/// Calls every lifetime `'x`; in a bound it has to have a name.
struct Lifetimes(bool);

impl VisitMut for Lifetimes {
    fn visit_type_reference_mut(&mut self, of: &mut TypeReference) {
        if of.lifetime.is_none() {
            of.lifetime = Some(parse_quote!('x));
            self.0 = true;
        }
        visit_type_reference_mut(self, of);
    }

    fn visit_lifetime_mut(&mut self, of: &mut Lifetime) {
        if of.ident != "static" {
            *of = parse_quote!('x);
            self.0 = true;
        }
    }
}

/// Writes paths as a caller has to.
struct Rewrite<'a>(&'a Scope);

impl VisitMut for Rewrite<'_> {
    fn visit_path_mut(&mut self, of: &mut Path) {
        visit_path_mut(self, of);
        let first = of
            .segments
            .iter()
            .position(|segment| !segment.arguments.is_none())
            .unwrap_or(of.segments.len() - 1);
        // Arguments stay where they are; only the names before them are another path.
        let names: Vec<String> = of
            .segments
            .iter()
            .take(first + 1)
            .map(|segment| segment.ident.to_string())
            .collect();
        let seen: Path = syn::parse_str(&self.0.outside(&names.join("::"))).unwrap();
        let mut segments: Vec<_> = seen.segments.into_iter().collect();
        segments.last_mut().unwrap().arguments = of.segments[first].arguments.clone();
        segments.extend(of.segments.iter().skip(first + 1).cloned());
        of.segments = segments.into_iter().collect();
    }
}
