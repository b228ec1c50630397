//! Definitions that no operation reaches.

use std::collections::BTreeSet;

use super::sites::objects;
use crate::model::{Field, Request, Response, Schema, Type};
use crate::node::{Kind, Node};
use crate::report::Report;
use crate::resolve::Names;
use crate::rules::Rule;

pub(super) fn check(schema: &Schema, names: &Names, report: &mut Report<'_>) {
    let mut used = Used {
        schema,
        names: BTreeSet::new(),
        pending: Vec::new(),
    };
    used.name(&schema.api.errors);
    used.fields(&schema.api.envelope);
    for operation in schema
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
    {
        match &operation.request {
            Request::Fields(fields) => used.fields(fields),
            Request::Union(name) => used.name(name),
        }
        match &operation.response {
            Response::Fields(fields) => used.fields(fields),
            Response::Model(name) => used.name(name),
        }
    }
    for name in mentioned(schema, report) {
        used.name(&name);
    }
    used.follow();
    let mut unused: Vec<_> = names
        .iter()
        .filter(|(name, _)| !used.names.contains(*name))
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

struct Used<'s> {
    schema: &'s Schema,
    names: BTreeSet<String>,
    /// Names whose own uses are still to be followed: a chain of definitions may be longer than any stack is deep.
    pending: Vec<String>,
}

impl Used<'_> {
    fn fields(&mut self, fields: &[Field]) {
        for field in fields {
            self.ty(&field.ty);
        }
    }

    fn ty(&mut self, ty: &Type) {
        match ty {
            Type::Scalar(_) => {}
            Type::Id(name)
            | Type::HybridId(name)
            | Type::Enum(name)
            | Type::Model(name)
            | Type::Union(name) => {
                self.name(name);
            }
            Type::List(item) | Type::Update(item, _) | Type::Nullable(item) => self.ty(item),
            Type::Map(key, value) => {
                self.ty(key);
                self.ty(value);
            }
        }
    }

    fn name(&mut self, name: &str) {
        if self.names.insert(name.to_owned()) {
            self.pending.push(name.to_owned());
        }
    }

    fn follow(&mut self) {
        let schema = self.schema;
        while let Some(name) = self.pending.pop() {
            if let Some(model) = schema.models.get(&name) {
                self.fields(&model.fields);
            }
            let union = schema.unions.get(&name);
            for case in union.map_or(&[][..], |union| &union.cases) {
                if let Some(ty) = &case.ty {
                    self.ty(ty);
                }
            }
        }
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
