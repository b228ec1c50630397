//! The page for people: the subject itself, and for an operation every type that it speaks of.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use mews_connector_language::Schema;
use mews_connector_language::model::{
    Enum, Field, Operation, Request, Resource, Response, Type, Union, UnionForm,
};
use mews_connector_language::value::enums::shown;

use super::Subject;
use super::calls::{command, http, rust};
use crate::uses::{Uses, holders};
use crate::words;

/// The page of a subject.
pub(super) fn text(schema: &Schema, subject: Subject<'_>) -> String {
    match subject {
        Subject::Resource(found) => resource(found),
        Subject::Operation(found) => Page::new(schema).of(found),
        Subject::Type(name) => Page::new(schema).of_type(name),
    }
}

/// A line for each operation, with what speaks against calling it.
fn resource(resource: &Resource) -> String {
    let mut out = format!("{}: {}\n\n", resource.name, resource.doc.trim());
    for operation in &resource.operations {
        let mut about = words::first_sentence(&operation.doc);
        if operation.money {
            about.push_str(" [moves money]");
        }
        if let Some(deprecated) = &operation.status.deprecated {
            let _ = write!(about, " [{}]", words::deprecation(deprecated));
        }
        let _ = writeln!(out, "  {:<40} {about}", operation.path());
    }
    out
}

/// A page while it is written.
struct Page<'s> {
    schema: &'s Schema,
    out: String,
    /// The types that were spoken of, in the order in which they came up.
    pending: Vec<&'s str>,
    seen: BTreeSet<&'s str>,
}

impl<'s> Page<'s> {
    fn new(schema: &'s Schema) -> Self {
        Self {
            schema,
            out: String::new(),
            pending: Vec::new(),
            seen: BTreeSet::new(),
        }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn of(mut self, operation: &'s Operation) -> String {
        self.line(&operation.path());
        self.line("");
        self.line(operation.doc.trim());
        self.line("");
        for (name, text) in words::operation_facts(operation, self.schema.api.pagination.max_count)
        {
            self.line(&format!("{name:<12} {text}"));
        }
        self.line(&format!("{:<12} {}", "HTTP", http(self.schema, operation)));
        self.line(&format!("{:<12} {}", "Rust", rust(operation)));
        self.line(&format!("{:<12} {}", "Command", command(operation)));

        self.line("\nRequest");
        match &operation.request {
            Request::Fields(fields) => {
                self.asked(&operation.at_least_one_of);
                self.fields(&operation.resource, fields);
            }
            Request::Union(name) => self.line(&format!("  one of the shapes of {name}")),
        }
        if let Request::Union(name) = &operation.request {
            self.mention(name);
        }
        self.line("\nResponse");
        match &operation.response {
            Response::Fields(fields) => self.fields(&operation.resource, fields),
            Response::Model(name) => {
                self.line(&format!("  {name}"));
                self.mention(name);
            }
        }
        self.types();
        self.out
    }

    fn asked(&mut self, one_of: &[String]) {
        if let Some(text) = words::at_least_one(one_of) {
            self.line(&format!("  {text}"));
        }
    }

    fn fields(&mut self, owner: &str, fields: &'s [Field]) {
        if fields.is_empty() {
            self.line("  nothing");
        }
        let longest = fields
            .iter()
            .map(|field| field.name.len())
            .max()
            .unwrap_or(0);
        for field in fields {
            self.line(&format!(
                "  {:<longest$}  {}",
                field.name,
                words::facts(self.schema, field)
            ));
            if let Some(doc) = words::meaning(owner, field) {
                self.line(&format!("  {:<longest$}  {doc}", ""));
            }
            self.mention_type(&field.ty);
        }
    }

    fn mention_type(&mut self, ty: &'s Type) {
        ty.walk(&mut |part| {
            if let Type::Model(name) | Type::Enum(name) | Type::Union(name) = part {
                self.mention(name);
            }
        });
    }

    fn mention(&mut self, name: &'s str) {
        if self.seen.insert(name) {
            self.pending.push(name);
        }
    }

    /// Every type that was spoken of, once.
    fn types(&mut self) {
        let mut next = 0;
        while let Some(&name) = self.pending.get(next) {
            next += 1;
            let schema = self.schema;
            if let Some(model) = schema.models.get(name) {
                self.line(&format!("\n{name}: {}", words::first_sentence(&model.doc)));
                self.asked(&model.at_least_one_of);
                self.fields(name, &model.fields);
            } else if let Some(found) = schema.enums.get(name) {
                self.line(&format!("\n{name}: {}", words::first_sentence(&found.doc)));
                self.values(found);
            } else if let Some(union) = schema.unions.get(name) {
                self.line(&format!("\n{name}: {}", words::first_sentence(&union.doc)));
                self.union(union);
            }
        }
    }

    /// A type by itself: what it is made of, and where it is used.
    fn of_type(mut self, name: &'s str) -> String {
        let schema = self.schema;
        if let Some(model) = schema.models.get(name) {
            self.head(name, "model", &model.doc);
            if let Some(deprecated) = &model.status.deprecated {
                self.line(&format!("\nIt is {}.", words::deprecation(deprecated)));
            }
            self.line("\nProperties");
            self.asked(&model.at_least_one_of);
            self.fields(name, &model.fields);
        } else if let Some(found) = schema.enums.get(name) {
            self.head(name, &words::enum_kind(found), &found.doc);
            self.line("\nValues");
            self.values(found);
        } else if let Some(union) = schema.unions.get(name) {
            self.head(name, "union", &union.doc);
            self.line("\nCases");
            self.union(union);
        } else if let Some(id) = schema.ids.get(name) {
            self.head(name, super::json::id_kind(id), &id.doc);
        }
        let uses = Uses::of(schema);
        let users = uses.users(name);
        let of = |paths: Option<&BTreeSet<String>>| paths.into_iter().flatten().cloned().collect();
        self.list("Property of", holders(schema, name));
        self.list("Sent by", of(users.map(|it| &it.sent_by)));
        self.list("Received by", of(users.map(|it| &it.received_by)));
        self.out
    }

    fn head(&mut self, name: &str, kind: &str, doc: &str) {
        self.line(&format!("{name} ({kind})\n"));
        self.line(doc.trim());
    }

    fn list(&mut self, title: &str, names: Vec<String>) {
        if names.is_empty() {
            return;
        }
        self.line(&format!("\n{title}"));
        for name in names {
            self.line(&format!("  {name}"));
        }
    }

    fn values(&mut self, found: &Enum) {
        for value in &found.values {
            let doc = words::first_sentence(&value.doc);
            let mark = value.status.deprecated.as_ref().map(words::deprecation);
            let doc = [Some(doc), mark].into_iter().flatten();
            let doc = doc.filter(|it| !it.is_empty()).collect::<Vec<_>>();
            let name = shown(&value.name);
            self.line(format!("  {name}  {}", doc.join("; ")).trim_end());
        }
    }

    fn union(&mut self, union: &'s Union) {
        self.line(&match &union.form {
            UnionForm::Adjacent { tag, value } => {
                format!("  `{tag}` names the case, `{value}` holds it:")
            }
            UnionForm::Sparse { tag } => {
                format!("  `{tag}` names the case, the property of the case holds it:")
            }
            UnionForm::Sibling => "  another property names the case:".to_owned(),
            UnionForm::Shapes => "  the properties that are there tell which it is:".to_owned(),
        });
        for case in &union.cases {
            let ty = case
                .ty
                .as_ref()
                .map_or("nothing".to_owned(), words::type_name);
            let doc = words::first_sentence(&case.doc);
            self.line(format!("  {}  {ty}  {doc}", case.tag).trim_end());
            if let Some(ty) = &case.ty {
                self.mention_type(ty);
            }
        }
    }
}
