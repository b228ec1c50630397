//! The document as a whole: operations and named schemas.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value;

use super::hidden;
use super::keys::{Audit, Keys, Place};
use super::shape::{Shape, deprecation};
use crate::budget::MOST_PARTS;
use crate::problems::{Problem, Problems};
use mews_connector_language::de::from_node;
use mews_connector_language::diagnostic::{Sweep, line_and_column};
use mews_connector_language::node::Node;
use mews_connector_language::spec::{ApiFile, DeprecatedSpec};
use mews_connector_language::yaml;

/// What an OpenAPI document says.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// The operations in the order of the document.
    pub(crate) operations: Vec<Call>,
    /// The resources of the paths and of `x-resources`, each with the byte where it is named first.
    pub(crate) named: IndexMap<String, usize>,
    /// The named schemas in the order of the document.
    pub(crate) schemas: IndexMap<String, Shape>,
    /// `x-api` of our own exporter: the content of `api.yaml`.
    pub(crate) api: Option<ApiFile>,
    /// `x-resources` of our own exporter: the docs of the resources.
    pub(crate) resources: IndexMap<String, String>,
    /// `x-identifiers` of our own exporter.
    pub(crate) identifiers: IndexMap<String, Value>,
    /// The prefix of all paths, when they have one in common.
    pub(crate) base_path: String,
    /// What became of every key.
    pub(crate) audit: Audit,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct Call {
    /// The first segment of its path below the base.
    pub(crate) resource: String,
    /// The rest of its path.
    pub(crate) action: String,
    /// The request body.
    pub(crate) request: Shape,
    /// The body of the successful response.
    pub(crate) response: Shape,
    /// The schema that every failure has, when it is a named one.
    pub(crate) errors: BTreeSet<String>,
    /// The statuses of failure.
    pub(crate) statuses: BTreeSet<String>,
    /// `summary` and `description`.
    pub(crate) doc: Option<String>,
    pub(crate) portfolio: bool,
    pub(crate) restricted: bool,
    pub(crate) deprecated: Option<DeprecatedSpec>,
    /// What our own exporter adds.
    pub(crate) own: BTreeMap<&'static str, Value>,
}

impl Call {
    /// The path below the base.
    pub(crate) fn path(&self) -> String {
        format!("{}/{}", self.resource, self.action)
    }
}

/// Keys of an operation that only our own exporter writes.
const OWN: [&str; 8] = [
    "x-effect",
    "x-effect-why",
    "x-money",
    "x-settled-by",
    "x-settled-within",
    "x-rust",
    "x-was",
    "x-page-items",
];

/// Keys of ours that decide what a call may do, so that they are not taken from any document.
const TRUSTED: [&str; 5] = [
    "x-effect",
    "x-effect-why",
    "x-money",
    "x-settled-by",
    "x-settled-within",
];

const NOT_TRUSTED: &str = "only our own export is believed in this (`--own-export`)";

/// Reads a document, YAML or JSON. Keys that are only taken from our own export are dropped unless it is one (`own`).
///
/// # Errors
///
/// When the text is not an OpenAPI document, or one whose operations are not those of this API.
pub(crate) fn read(text: &str, own: bool) -> Result<Document, Problems> {
    let file = yaml::read("document", text);
    if let Some(problem) = file.problems.iter().next() {
        return Err(Problems(vec![Problem {
            at: String::new(),
            line: line_and_column(text, problem.span.start).0,
            message: problem.message.clone(),
        }]));
    }
    let mut document = Document::default();
    let mut audit = Audit {
        own,
        ..Audit::default()
    };
    if let Some(root) = file.root {
        let root = hidden::without(root, &mut audit);
        document.read_root(&root, &mut audit);
    }
    if audit.read.is_overspent() {
        return Err(Problems::of_the_whole(format!(
            "it has more than {MOST_PARTS} operations and schemas, each property being one; at most so many are read"
        )));
    }
    if audit.problems.is_empty() && document.operations.is_empty() {
        audit.problems.push((
            String::new(),
            0,
            "the document describes no operation".to_owned(),
        ));
    }
    dangling(&document, &mut audit);
    if !audit.problems.is_empty() {
        // In the order of the text, so that the lines are counted in one sweep.
        audit.problems.sort_by_key(|(_, byte, _)| *byte);
        let mut sweep = Sweep::of(text);
        let problems = audit
            .problems
            .into_iter()
            .map(|(at, byte, message)| Problem {
                at,
                line: sweep.to(byte).0,
                message,
            });
        return Err(Problems(problems.collect()));
    }
    document.audit = audit;
    Ok(document)
}

impl Document {
    /// The schema that a reference names; what refers to nothing stands for itself.
    pub(crate) fn resolved<'d>(&'d self, shape: &'d Shape) -> &'d Shape {
        let target = shape.reference.as_ref();
        target
            .and_then(|name| self.schemas.get(name))
            .unwrap_or(shape)
    }

    fn read_root(&mut self, root: &Node, audit: &mut Audit) {
        let mut keys = Keys::of(Place::Document, "document", root, audit);
        let version = keys.text("openapi").unwrap_or_default().to_owned();
        if !version.starts_with("3.0") && !version.starts_with("3.1") {
            let found = if version.is_empty() {
                "no `openapi` key".to_owned()
            } else {
                format!("`openapi: {version}`")
            };
            audit.problem(
                "document",
                root,
                format!("an OpenAPI 3.0 or 3.1 document is expected, found {found}"),
            );
            return;
        }
        if let Some(info) = keys.take("info") {
            Keys::of(Place::Info, "info", info, audit).finish(audit);
        }
        if let Some(components) = keys.take("components") {
            let mut parts = Keys::of(Place::Components, "components", components, audit);
            for entry in parts
                .take("schemas")
                .map_or(&[][..], |schemas| schemas.entries())
            {
                self.schemas.insert(
                    entry.key.clone(),
                    Shape::read(entry.key.clone(), &entry.value, audit),
                );
            }
            parts.finish(audit);
        }
        let api = trusted(&mut keys, "x-api", audit);
        self.api = api.and_then(|node| from_node(node).ok());
        if let Some(node) = keys.take("x-resources") {
            self.resources = from_node(node).unwrap_or_default();
            for entry in node.entries() {
                self.name(&entry.key, entry.key_span.start);
            }
        }
        if let Some(node) = keys.take("x-identifiers") {
            self.identifiers = from_node(node).unwrap_or_default();
        }
        let paths = keys.take("paths").map_or(&[][..], |paths| paths.entries());
        self.base_path = base_path(paths.iter().map(|entry| entry.key.as_str()));
        for entry in paths {
            let path = entry
                .key
                .strip_prefix(&self.base_path)
                .unwrap_or(&entry.key)
                .trim_start_matches('/');
            let Some((resource, action)) = path.split_once('/') else {
                audit.problem(
                    &entry.key,
                    &entry.value,
                    "a path has a resource and an action",
                );
                continue;
            };
            self.name(resource, entry.key_span.start);
            let mut methods = Keys::of(Place::Path, &entry.key, &entry.value, audit);
            match methods.take("post") {
                Some(node) => {
                    let call = Call::read(resource, action, node, audit);
                    self.operations.push(call);
                }
                None => audit.problem(
                    &entry.key,
                    &entry.value,
                    "an operation of this API is a `post`",
                ),
            }
            methods.finish(audit);
        }
        keys.finish(audit);
    }

    fn name(&mut self, resource: &str, byte: usize) {
        if !self.named.contains_key(resource) {
            self.named.insert(resource.to_owned(), byte);
        }
    }
}

/// The value of a key that is taken only from our own export.
fn trusted<'n>(keys: &mut Keys<'n>, key: &'static str, audit: &mut Audit) -> Option<&'n Node> {
    let node = keys.take(key)?;
    if !audit.own {
        audit.drop(key, NOT_TRUSTED, keys.at().to_owned());
    }
    audit.own.then_some(node)
}

/// The part of all paths before resource and action.
fn base_path<'p>(mut paths: impl Iterator<Item = &'p str>) -> String {
    let Some(first) = paths.next() else {
        return String::new();
    };
    let mut base: Vec<&str> = first.split('/').collect();
    base.truncate(base.len().saturating_sub(2));
    for path in paths {
        let same = base
            .iter()
            .zip(path.split('/'))
            .take_while(|(a, b)| **a == *b)
            .count();
        base.truncate(same);
    }
    // A dated operation alone in a document must not make its resource a part of the base.
    match base.iter().position(|segment| *segment == "v1") {
        Some(version) => base[..=version].join("/"),
        None => base.join("/"),
    }
}

impl Call {
    fn read(resource: &str, action: &str, node: &Node, audit: &mut Audit) -> Self {
        audit.read.spend(1);
        let path = format!("{resource}/{action}");
        let mut keys = Keys::of(Place::Operation, path.clone(), node, audit);
        if let Some(id) = keys.text("operationId")
            && id != path.replace('/', "_")
        {
            audit.unsaid(
                path.clone(),
                format!("`operationId: {id}` differs from the path"),
            );
        }
        let summary = keys.text("summary");
        let description = keys.text("description");
        let mut call = Self {
            resource: resource.to_owned(),
            action: action.to_owned(),
            request: Shape::default(),
            response: Shape::default(),
            errors: BTreeSet::new(),
            statuses: BTreeSet::new(),
            doc: description.or(summary).map(ToOwned::to_owned),
            portfolio: keys.flag("x-portfolio-token"),
            restricted: keys.flag("x-restricted"),
            deprecated: deprecation(&mut keys),
            own: BTreeMap::new(),
        };
        for key in OWN {
            let node = if TRUSTED.contains(&key) {
                trusted(&mut keys, key, audit)
            } else {
                keys.take(key)
            };
            if let Some(value) = node.and_then(|node| from_node::<Value>(node).ok()) {
                call.own.insert(key, value);
            }
        }
        if let Some(body) = keys.take("requestBody") {
            let mut inner = Keys::of(Place::Body, format!("{path} request"), body, audit);
            if let Some(shape) = json(&mut inner, format!("{path}.request"), audit) {
                call.request = shape;
            }
            inner.finish(audit);
        }
        for entry in keys
            .take("responses")
            .map_or(&[][..], |answers| answers.entries())
        {
            let at = format!("{path} {}", entry.key);
            let mut inner = Keys::of(Place::Answer, at.clone(), &entry.value, audit);
            let shape = json(&mut inner, format!("{path}.response"), audit);
            inner.finish(audit);
            if entry.key == "200" {
                call.response = shape.unwrap_or_default();
                continue;
            }
            call.statuses.insert(entry.key.clone());
            match shape {
                Some(Shape {
                    reference: Some(name),
                    ..
                }) => {
                    call.errors.insert(name);
                }
                Some(_) => audit.unsaid(at, "an error body of its own"),
                None => {}
            }
        }
        keys.finish(audit);
        call
    }
}

/// The JSON body of a request or answer.
fn json(keys: &mut Keys<'_>, at: String, audit: &mut Audit) -> Option<Shape> {
    let content = keys.take("content")?;
    let mut shape = None;
    for entry in content.entries() {
        if entry.key != "application/json" {
            audit.unsaid(at.clone(), format!("a body of type `{}`", entry.key));
            continue;
        }
        let mut media = Keys::of(Place::Media, at.clone(), &entry.value, audit);
        shape = media
            .take("schema")
            .map(|node| Shape::read(at.clone(), node, audit));
        media.finish(audit);
    }
    shape
}

/// References to schemas that are not there.
fn dangling(document: &Document, audit: &mut Audit) {
    let mut missing = BTreeSet::new();
    let mut note = |shape: &Shape| {
        let names = shape.reference.iter().chain(shape.extras.cases.values());
        for name in names.filter(|name| !document.schemas.contains_key(*name)) {
            missing.insert((shape.at.clone(), name.clone()));
        }
    };
    for shape in document.schemas.values() {
        shape.walk(&mut note);
    }
    for call in &document.operations {
        call.request.walk(&mut note);
        call.response.walk(&mut note);
    }
    for (at, name) in missing {
        audit.problems.push((
            at,
            0,
            format!("the schema `{name}` is not in #/components/schemas"),
        ));
    }
}

impl Shape {
    /// Visits this schema and everything within it, references not followed.
    pub(crate) fn walk(&self, visit: &mut impl FnMut(&Self)) {
        visit(self);
        for child in self.children() {
            child.walk(visit);
        }
    }

    /// The schemas directly within this one.
    pub(crate) fn children(&self) -> impl Iterator<Item = &Self> {
        let others = match &self.others {
            super::shape::Others::Of(shape) => Some(&**shape),
            _ => None,
        };
        self.properties
            .values()
            .chain(self.items.as_deref())
            .chain(others)
            .chain(&self.one_of)
    }
}
