//! `connector explain`: the reference page of an operation, in the terminal.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use mews_connector_codegen::names;
use mews_connector_language::Schema;
use mews_connector_language::model::{Field, Operation, Request, Response, Type, Union, UnionForm};

use crate::exit::Failure;
use crate::{api, words};

/// Which operation is explained.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The operation, such as `messages/getAll`, or its resource alone.
    #[arg(value_name = "RESOURCE[/OPERATION]", add = ArgValueCandidates::new(operations))]
    resource: String,
    /// The operation, when it is not written behind the resource.
    #[arg(value_name = "OPERATION")]
    action: Option<String>,
    /// Works from the schema in this folder instead of the built-in one.
    #[arg(long, value_name = "DIR")]
    schema: Option<std::path::PathBuf>,
}

fn operations() -> Vec<CompletionCandidate> {
    let operations = api::schema().resources.iter().flat_map(|it| &it.operations);
    operations
        .map(|operation| {
            let help = words::first_sentence(&operation.doc);
            CompletionCandidate::new(operation.path()).help(Some(help.into()))
        })
        .collect()
}

/// Prints the page.
pub(crate) fn run(options: &Options) -> Result<String, Failure> {
    let name = match &options.action {
        Some(action) => format!("{}/{action}", options.resource),
        None => options.resource.clone(),
    };
    if let Some(resource) = api::resource(&name) {
        let mut out = format!("{}: {}\n\n", resource.name, resource.doc.trim());
        for operation in &resource.operations {
            let about = words::first_sentence(&operation.doc);
            let _ = writeln!(out, "  {:<40} {about}", operation.path());
        }
        return Ok(out);
    }
    let found = name
        .split_once('/')
        .and_then(|(resource, action)| api::operation(resource, action));
    match found {
        Some(operation) => Ok(Page::new(api::schema()).of(operation)),
        None => Err(Failure::Broken(unknown(&name))),
    }
}

/// What is meant by a name that nothing has.
fn unknown(name: &str) -> String {
    let paths = api::schema()
        .resources
        .iter()
        .flat_map(|it| &it.operations)
        .map(Operation::path);
    let near = paths
        .map(|path| {
            (
                strsim::jaro(&path.to_lowercase(), &name.to_lowercase()),
                path,
            )
        })
        .max_by(|a, b| a.0.total_cmp(&b.0));
    match near {
        Some((nearness, path)) if nearness > 0.7 => {
            format!("there is no operation `{name}`; is it `{path}`?")
        }
        _ => format!("there is no operation `{name}`; `connector call --help` lists the resources"),
    }
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
        let post = format!("POST {}/{}", self.schema.api.base_path, operation.path());
        self.line(&format!("{:<12} {post}", "HTTP"));
        let method = operation
            .rust
            .clone()
            .unwrap_or_else(|| names::snake(&operation.action));
        let rust = format!(
            "client.{}().{method}(…)",
            names::client_method(&operation.resource)
        );
        self.line(&format!("{:<12} {rust}", "Rust"));
        let call = format!("connector call {} {}", operation.resource, operation.action);
        self.line(&format!("{:<12} {call}", "Command"));

        self.line("\nRequest");
        match &operation.request {
            Request::Fields(fields) => self.fields(&operation.resource, fields),
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
                self.fields(name, &model.fields);
            } else if let Some(found) = schema.enums.get(name) {
                self.line(&format!("\n{name}: {}", words::first_sentence(&found.doc)));
                for value in &found.values {
                    let doc = words::first_sentence(&value.doc);
                    let mark = value.status.deprecated.as_ref().map(words::deprecation);
                    let doc = [Some(doc), mark]
                        .into_iter()
                        .flatten()
                        .filter(|it| !it.is_empty());
                    let doc = doc.collect::<Vec<_>>().join("; ");
                    self.line(format!("  {}  {doc}", value.name).trim_end());
                }
            } else if let Some(union) = schema.unions.get(name) {
                self.union(name, union);
            }
        }
    }

    fn union(&mut self, name: &str, union: &'s Union) {
        self.line(&format!("\n{name}: {}", words::first_sentence(&union.doc)));
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
