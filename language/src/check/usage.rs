//! Definitions that no operation reaches.

use super::sites::objects;
use crate::model::Schema;
use crate::names::Names;
use crate::node::{Kind, Node};
use crate::reached;
use crate::report::Report;
use crate::rules::Rule;

pub(super) fn check(schema: &Schema, names: &Names, report: &mut Report<'_>) {
    let mentioned = mentioned(schema, report);
    let envelope = schema
        .api
        .envelope
        .iter()
        .flat_map(|field| field.ty.definitions());
    let operations = schema.resources.iter().flat_map(|it| &it.operations);
    // All at once, so that what many operations reach is followed only once.
    let starts = operations
        .flat_map(|it| reached::starts(&it.request, &it.response))
        .chain(envelope)
        .chain([schema.api.errors.as_str()])
        .chain(mentioned.iter().map(String::as_str));
    let used = reached::follow(schema, starts.collect());
    let mut unused: Vec<_> = names
        .iter()
        .filter(|(name, _)| !used.contains(name.as_str()))
        .collect();
    unused.sort_by_key(|(name, _)| *name);
    for (name, definition) in unused {
        let message = format!("`{name}` is reached by no operation");
        report.add(
            Rule::UnusedDefinition,
            &definition.place,
            message,
            "use it or remove it",
        );
    }
}

/// Names in parts that were cut out or could not be parsed: with the mistake mended, they are used.
fn mentioned(schema: &Schema, report: &Report<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for (file, path) in report.cut() {
        let Some(source) = report.sources.file(file) else {
            continue;
        };
        if let Some(node) = path
            .iter()
            .try_fold(&source.root, |node, key| node.child(key))
        {
            words(node, &mut found);
        }
    }
    for node in report
        .sources
        .files()
        .iter()
        .flat_map(|source| &source.dropped)
    {
        words(node, &mut found);
    }
    for (place, _) in objects(schema) {
        for entry in report.written(&place).map_or(&[][..], Node::entries) {
            let ty = entry.value.child("type").unwrap_or(&entry.value);
            if ty
                .as_text()
                .is_some_and(|text| crate::types::parse(text).is_err())
            {
                words(ty, &mut found);
            }
        }
    }
    found
}

fn words(node: &Node, found: &mut Vec<String>) {
    match &node.kind {
        Kind::Scalar { text, .. } => {
            let words = text
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty());
            found.extend(words.map(str::to_owned));
        }
        Kind::List(items) => items.iter().for_each(|item| words(item, found)),
        Kind::Map(entries) => entries.iter().for_each(|entry| words(&entry.value, found)),
    }
}
