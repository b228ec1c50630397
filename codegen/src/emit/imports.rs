//! The `use` lines of a file: those that its items need, so that none is ever unused.

use syn::visit::{Visit, visit_path};

/// The imported names that were met.
#[derive(Default)]
pub(super) struct Needed {
    names: Vec<&'static str>,
}

impl Needed {
    /// What is imported to reach something inside.
    const ROOMS: [&'static str; 7] = [
        "runtime", "codec", "pages", "values", "Place", "common", "ids",
    ];

    /// What is imported to be named alone.
    const TRAITS: [&'static str; 2] = ["Deserializer", "Serializer"];

    /// Takes note of what some items need.
    pub(super) fn by(&mut self, items: &syn::File) {
        self.visit_file(items);
    }

    fn has(&self, name: &str) -> bool {
        self.names.contains(&name)
    }

    /// The lines, sorted as rustfmt would; `up` leads to the folder of the bindings.
    pub(super) fn lines(&self, up: &str) -> Vec<String> {
        let mut lines: Vec<_> = self.outer().into_iter().map(str::to_owned).collect();
        let own = match (self.has("common"), self.has("ids")) {
            (true, true) => "{common, ids}",
            (true, false) => "common",
            (false, true) => "ids",
            (false, false) => return lines,
        };
        lines.push(format!("use {up}::{own};\n"));
        lines
    }

    /// The lines about other crates.
    fn outer(&self) -> Vec<&'static str> {
        let mut lines = Vec::new();
        if self.has("runtime") {
            lines.push("use mews_connector_runtime as runtime;\n");
        }
        match (self.has("codec"), self.has("Place")) {
            (_, true) => {
                lines.push("use mews_connector_runtime::__private::codec::{self, Place};\n");
            }
            (true, false) => lines.push("use mews_connector_runtime::__private::codec;\n"),
            (false, false) => {}
        }
        match (self.has("pages"), self.has("values")) {
            (true, true) => lines.push("use mews_connector_runtime::{pages, values};\n"),
            (true, false) => lines.push("use mews_connector_runtime::pages;\n"),
            (false, true) => lines.push("use mews_connector_runtime::values;\n"),
            (false, false) => {}
        }
        match (self.has("Deserializer"), self.has("Serializer")) {
            (true, true) => {
                lines.push("use serde::{Deserialize, Deserializer, Serialize, Serializer};\n");
            }
            (true, false) => lines.push("use serde::{Deserialize, Deserializer};\n"),
            (false, true) => lines.push("use serde::{Serialize, Serializer};\n"),
            (false, false) => {}
        }
        lines
    }
}

impl<'ast> Visit<'ast> for Needed {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(first) = path.segments.first() {
            let names: &[_] = match path.segments.len() {
                1 => &Self::TRAITS,
                _ => &Self::ROOMS,
            };
            if let Some(name) = names.iter().find(|name| first.ident == **name)
                && !self.has(name)
            {
                self.names.push(name);
            }
        }
        visit_path(self, path);
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
}
