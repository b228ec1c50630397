//! The file of a new definition: that of the only resource that reaches it, else `common.yaml`.
//!
//! An identifier lives with the resource that is called after what it identifies, when there is one.

use std::collections::HashMap;

use crate::tree::Tree;
use mews_connector_language::model::Home;

/// Which resources reach a definition. Two are as good as all, so that each definition is looked at twice at most.
enum Reached<'t> {
    By(&'t str),
    BySeveral,
}

/// Homes for the definitions of a tree that have none.
pub(crate) fn homes(tree: &Tree, known: &HashMap<String, Home>) -> HashMap<String, Home> {
    let mut reached: HashMap<String, Reached<'_>> = HashMap::new();
    for (path, operation) in &tree.operations {
        let resource = path.split('/').next().unwrap_or(path);
        let mut todo = Tree::used_by_operation(operation);
        while let Some(name) = todo.pop() {
            let by = match reached.get(&name) {
                None => Reached::By(resource),
                Some(Reached::By(other)) if *other != resource => Reached::BySeveral,
                // What it reaches in turn was marked with it.
                Some(_) => continue,
            };
            if tree.defines(&name) {
                todo.extend(tree.used_by(&name));
                reached.insert(name, by);
            }
        }
    }
    let names = tree
        .ids
        .keys()
        .chain(tree.models.keys())
        .chain(tree.enums.keys())
        .chain(tree.unions.keys());
    names
        .filter(|name| !known.contains_key(*name))
        .map(|name| {
            let own = tree
                .ids
                .contains_key(name)
                .then(|| namesake(tree, name))
                .flatten();
            let only = match reached.get(name) {
                Some(Reached::By(resource)) => Some((*resource).to_owned()),
                _ => None,
            };
            let home = own.or(only).map_or(Home::Common, Home::Resource);
            (name.clone(), tree.homes.get(name).cloned().unwrap_or(home))
        })
        .collect()
}

/// The resource of the things that an identifier identifies: `messageThreads` for `MessageThreadId`.
fn namesake(tree: &Tree, id: &str) -> Option<String> {
    let stem = id.strip_suffix("Id")?;
    let mut letters = stem.chars();
    let first = letters.next()?.to_ascii_lowercase();
    let stem: String = std::iter::once(first).chain(letters).collect();
    let plurals = [
        format!("{stem}s"),
        format!("{stem}es"),
        stem.strip_suffix('y')
            .map_or(String::new(), |stem| format!("{stem}ies")),
    ];
    plurals
        .into_iter()
        .find(|plural| tree.resources.contains_key(plural))
}
