//! What Rust source can name of two versions of the bindings, item beside item.
//!
//! What the items of one version are is the generator's knowledge, [`mews_connector_codegen::surface`]. Here they get the names by
//! which they are compared, so that a type which only moved or was renamed is told by its own edit and not by everybody who
//! mentions it.

mod delta;
mod names;

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_codegen::ir::Bindings;
use mews_connector_codegen::surface::{Owner, Source, sources};

pub(crate) use delta::{Delta, deltas};
use names::{Name, Names};

/// The public items of one version.
#[derive(Debug)]
pub(crate) struct Surface<'a> {
    names: Names<'a>,
    items: BTreeMap<Name, Vec<Source<'a>>>,
    /// What the items stand for: definitions and operations, by their own names in the schema.
    means: BTreeSet<&'a str>,
}

impl<'a> Surface<'a> {
    /// The surface of a version.
    pub(crate) fn of(bindings: &'a Bindings) -> Self {
        Self::with(bindings, Names::of(bindings))
    }

    /// The surface of a version that is compared with another one. `rename` gives the name that the other one has for a
    /// definition or operation.
    pub(crate) fn beside(
        bindings: &'a Bindings,
        other: &Surface<'_>,
        rename: &dyn Fn(&str) -> String,
    ) -> Self {
        Self::with(bindings, Names::beside(bindings, &other.names, rename))
    }

    fn with(bindings: &'a Bindings, names: Names<'a>) -> Self {
        let mut items: BTreeMap<Name, Vec<Source<'a>>> = BTreeMap::new();
        for (owner, source) in sources(bindings) {
            let name = match owner {
                Owner::Type(module, name) => names.item(module, name),
                Owner::Method(module, name) => names.method(module, name),
            };
            if let Some(name) = name {
                items.entry(name.clone()).or_default().push(source);
            }
        }
        let sources = items.values().flatten();
        let means = sources.filter_map(Source::schema_name).collect();
        Self {
            names,
            items,
            means,
        }
    }
}
