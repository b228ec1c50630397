//! The document as a whole: operations and named schemas.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value;

use super::extras::deprecation;
use super::keys::{Audit, Keys, Place};
use super::parts::{self, Parts};
use super::paths::{Route, base_path, route};
use super::shape::{Others, Shape};
use super::{hidden, resolve};
use crate::account::{Account, spelled};
use crate::budget::MOST_PARTS;
use crate::problems::{Problem, Problems};
use mews_connector_language::de::from_node;
use mews_connector_language::diagnostic::{Sweep, line_and_column};
use mews_connector_language::hidden::may_hide;
use mews_connector_language::node::{Entry, Node};
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
    /// The prefix of the operations' paths.
    pub(crate) base_path: String,
    /// The schemas that only gave a name to what is written out where the name stood.
    pub(crate) followed: BTreeSet<String>,
    /// Paths that are no operations of this API: where and why.
    foreign: Vec<(String, usize, String)>,
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
    /// The status that means success; none when the operation describes no success.
    pub(crate) success: Option<String>,
    /// The bodies of failures.
    failures: Vec<Shape>,
    /// The schema that every failure has, when it is a named one.
    pub(crate) errors: BTreeSet<String>,
    /// The other statuses, those of failure.
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

/// Reads a document, YAML or JSON. Keys that are only taken from our own export are dropped unless it is one (`own`). An
/// account of what it says is only kept where it is wanted (`account`).
///
/// # Errors
///
/// When the text is not an OpenAPI document, or one whose operations are not those of this API.
pub(crate) fn read(text: &str, own: bool, account: bool) -> Result<Document, Problems> {
    if let Some(what) = no_document(text) {
        return Err(Problems::of_the_whole(what.to_owned()));
    }
    let file = yaml::read_foreign("document", text);
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
        account: Account::new(account),
        ..Audit::default()
    };
    if let Some(root) = file.root {
        let root = if may_hide(text) {
            hidden::without(root, &mut audit)
        } else {
            root
        };
        document.read_root(&root, &mut audit);
    }
    document.resolve(&mut audit);
    if audit.read.is_overspent() {
        return Err(Problems::of_the_whole(format!(
            "it has more than {MOST_PARTS} operations and schemas, each property being one; no more than that are read"
        )));
    }
    document.tell_foreign(&mut audit);
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

/// What a download gives instead of a document, when it fails.
fn no_document(text: &str) -> Option<&'static str> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.is_empty() {
        Some("it is empty")
    } else if text.starts_with('<') {
        Some("it is HTML or XML, and no OpenAPI document")
    } else {
        None
    }
}

impl Document {
    /// The schema that a reference names; what refers to nothing stands for itself.
    pub(crate) fn resolved<'d>(&'d self, shape: &'d Shape) -> &'d Shape {
        let target = shape.reference.as_ref();
        target
            .and_then(|name| self.schemas.get(name))
            .unwrap_or(shape)
    }

    /// The name of the definition that a name stands for.
    pub(crate) fn definition<'n>(&'n self, name: &'n str) -> &'n str {
        let shape = self.schemas.get(name);
        let target = shape.and_then(|shape| shape.reference.as_deref());
        target.unwrap_or(name)
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
        let mut shared = Parts::default();
        if let Some(components) = keys.take("components") {
            let mut parts = Keys::of(Place::Components, "components", components, audit);
            for entry in parts.take("schemas").map_or(&[][..], Node::entries) {
                let shape = Shape::read(entry.key.clone(), &entry.value, audit);
                self.schemas.insert(entry.key.clone(), shape);
            }
            shared = Parts::take(&mut parts);
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
        self.read_paths(keys.take("paths"), &mut shared, audit);
        shared.finish(audit);
        keys.finish(audit);
    }

    fn read_paths<'n>(
        &mut self,
        paths: Option<&'n Node>,
        shared: &mut Parts<'n>,
        audit: &mut Audit,
    ) {
        let paths = paths.map_or(&[][..], Node::entries);
        let posts = paths
            .iter()
            .filter(|entry| entry.value.entry("post").is_some());
        self.base_path = base_path(posts.map(|entry| entry.key.as_str()));
        for entry in paths {
            let mut methods = Keys::of(Place::Path, &entry.key, &entry.value, audit);
            let post = methods.node().entry("post");
            let found = match post {
                Some(_) => route(&entry.key, &self.base_path),
                None => Err("an operation of this API is a `post`".to_owned()),
            };
            match found {
                Ok(Route { resource, action }) => {
                    self.name(resource, entry.key_span.start);
                    let parameters = methods.take("parameters");
                    parts::parameters(parameters, &entry.key, shared, audit);
                    if let Some(post) = methods.take("post") {
                        let call = Call::read(resource, action, post, shared, audit);
                        self.operations.push(call);
                    }
                    methods.finish(audit);
                }
                Err(why) => {
                    let place = (entry.key.clone(), entry.key_span.start, why);
                    self.foreign.push(place);
                    if audit.account.is_kept() {
                        audit.account.say(&entry.key, spelled("", &entry.value));
                    }
                }
            }
        }
    }

    /// Brings all schemas to their normal form.
    fn resolve(&mut self, audit: &mut Audit) {
        let bodies = self.operations.iter_mut().flat_map(|call| {
            let bodies = [&mut call.request, &mut call.response];
            bodies.into_iter().chain(&mut call.failures)
        });
        self.followed = resolve::resolve(&mut self.schemas, bodies, audit);
        for call in &mut self.operations {
            for failure in std::mem::take(&mut call.failures) {
                let target = failure.reference.as_ref();
                let target = target.and_then(|name| self.schemas.get(name));
                match failure.reference {
                    Some(name) if target.is_none_or(Shape::is_plain_object) => {
                        call.errors.insert(name);
                    }
                    _ => audit.unsaid(failure.at, "an error body of its own"),
                }
            }
        }
    }

    /// Paths that are not of this API do not keep the others from being read; without any other they are why nothing is.
    fn tell_foreign(&mut self, audit: &mut Audit) {
        let foreign = std::mem::take(&mut self.foreign);
        if !self.operations.is_empty() {
            for (path, _, why) in foreign {
                audit.unsaid(
                    path,
                    format!("not one of the operations that are read: {why}"),
                );
            }
        } else if audit.problems.is_empty() {
            let nothing = "the document describes no operation".to_owned();
            let found = foreign.is_empty().then(|| (String::new(), 0, nothing));
            audit.problems.extend(foreign.into_iter().chain(found));
        }
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

impl Call {
    fn read<'n>(
        resource: &str,
        action: &str,
        node: &'n Node,
        shared: &mut Parts<'n>,
        audit: &mut Audit,
    ) -> Self {
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
            success: None,
            failures: Vec::new(),
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
        parts::parameters(keys.take("parameters"), &path, shared, audit);
        if let Some(body) = keys.take("requestBody") {
            let at = format!("{path} request");
            if let Some(mut inner) = shared.open("requestBodies", Place::Body, &at, body, audit) {
                let shape = parts::json(&mut inner, &format!("{path}.request"), audit);
                call.request = shape.unwrap_or_default();
                inner.finish(audit);
            }
        }
        let answers = keys.take("responses").map_or(&[][..], Node::entries);
        call.read_answers(answers, shared, audit);
        keys.finish(audit);
        call
    }

    fn read_answers<'n>(
        &mut self,
        answers: &'n [Entry],
        shared: &mut Parts<'n>,
        audit: &mut Audit,
    ) {
        let path = self.path();
        let success = parts::success(answers.iter().map(|entry| entry.key.as_str()));
        for entry in answers {
            let at = format!("{path} {}", entry.key);
            let keys = shared.open("responses", Place::Answer, &at, &entry.value, audit);
            let Some(mut inner) = keys else { continue };
            let is_success = success == Some(entry.key.as_str());
            if !is_success {
                let key = format!("response {}", entry.key);
                audit.account.leave(&path, &key, inner.node());
            }
            let place = if is_success {
                format!("{path}.response")
            } else {
                at.clone()
            };
            let shape = parts::json(&mut inner, &place, audit);
            inner.finish(audit);
            if is_success {
                self.response = shape.unwrap_or_default();
                continue;
            }
            self.statuses.insert(entry.key.clone());
            match shape {
                // A 204 has no body, so what is described there is what a failure has.
                Some(shape) if entry.key.starts_with('2') && entry.key != "204" => {
                    audit.unsaid(at, format!("a second success: {}", shape.told()));
                }
                Some(shape) => self.failures.push(shape),
                None => {}
            }
        }
        if let Some(status) = success.filter(|status| *status != "200") {
            audit.unsaid(path, format!("success is told by `{status}`, not by 200"));
        }
        self.success = success.map(ToOwned::to_owned);
    }
}

/// References to schemas that are not there.
fn dangling(document: &Document, audit: &mut Audit) {
    let mut missing = BTreeSet::new();
    let mut note = |shape: &Shape| {
        let names = shape.reference.iter().chain(shape.extras.cases.values());
        for name in names.filter(|name| !document.schemas.contains_key(*name)) {
            missing.insert((shape.start, shape.at.clone(), name.clone()));
        }
    };
    for shape in document.schemas.values() {
        shape.walk(&mut note);
    }
    for call in &document.operations {
        call.request.walk(&mut note);
        call.response.walk(&mut note);
        for name in &call.errors {
            note(&Shape {
                at: call.path(),
                reference: Some(name.clone()),
                ..Shape::default()
            });
        }
    }
    for (start, at, name) in missing {
        let what = format!("the schema `{name}` is not in #/components/schemas");
        audit.problems.push((at, start, what));
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
            Others::Of(shape) => Some(&**shape),
            _ => None,
        };
        self.properties
            .values()
            .chain(self.items.as_deref())
            .chain(others)
            .chain(&self.one_of)
            .chain(&self.all_of)
    }
}
