//! Paths: envelope and pagination put back into the bodies.

use super::{Exporter, Object};
use mews_connector_language::node::{Kind, Node};
use mews_connector_language::ser::to_node;
use mews_connector_language::spec::{
    Compact, FieldSpec, Fields, OperationSpec, RequestSpec, ResponseSpec,
};

/// The failures that every operation may answer.
const FAILURES: [(&str, &str); 6] = [
    (
        "400",
        "The request is malformed or names something that is not there.",
    ),
    (
        "401",
        "A token is wrong, expired or not allowed to do this.",
    ),
    ("403", "A business rule forbids it."),
    ("408", "The request took too long."),
    ("429", "Too many requests."),
    ("500", "A fault on the other side."),
];

impl Exporter<'_> {
    pub(super) fn paths(&self) -> Node {
        let base = self
            .tree
            .api
            .as_ref()
            .map(|api| api.base_path.as_str())
            .unwrap_or_default();
        let mut paths = Object::default();
        for (path, operation) in &self.tree.operations {
            let mut methods = Object::default();
            methods.put("post", self.operation(path, operation));
            paths.put(&format!("{base}/{path}"), methods.node());
        }
        paths.node()
    }

    fn operation(&self, path: &str, spec: &OperationSpec) -> Node {
        let mut operation = Object::default();
        operation.text("operationId", &path.replace('/', "_"));
        operation.texts("tags", [&path.split('/').next().unwrap_or(path).to_owned()]);
        operation.maybe("description", spec.doc.as_ref());
        operation.deprecated(spec.deprecated.as_ref());
        operation.flag("x-restricted", spec.restricted);
        operation.flag("x-portfolio-token", spec.portfolio);
        operation.flag("x-paginated", spec.pages.is_some());
        operation.maybe(
            "x-page-items",
            spec.pages.as_ref().map(|pages| &pages.items),
        );
        if let Some(effect) = &spec.effect {
            operation.put(
                "x-effect",
                to_node(effect).unwrap_or_else(|_| Node::plain("null")),
            );
        }
        operation.maybe("x-effect-why", spec.effect_why.as_ref());
        operation.flag("x-money", spec.money);
        operation.maybe("x-settled-by", spec.settled_by.as_ref());
        operation.maybe("x-settled-within", spec.settled_within.as_ref());
        operation.maybe("x-rust", spec.rust.as_ref());
        operation.maybe("x-was", spec.was.as_ref());
        let mut body = Object::default();
        body.flag("required", true);
        body.put("content", json(self.request(spec)));
        operation.put("requestBody", body.node());
        let mut responses = Object::default();
        let mut success = Object::default();
        success.text("description", "Done.");
        success.put("content", json(self.response(spec)));
        responses.put("200", success.node());
        if let Some(api) = &self.tree.api {
            for (status, description) in FAILURES {
                let mut failure = Object::default();
                failure.text("description", description);
                failure.put("content", json(reference(&api.errors)));
                responses.put(status, failure.node());
            }
        }
        operation.put("responses", responses.node());
        operation.node()
    }

    fn request(&self, spec: &OperationSpec) -> Node {
        match &spec.request {
            RequestSpec::Union(name) => reference(name),
            RequestSpec::Fields(fields) => {
                let optional = spec.pages.as_ref().map(|pages| pages.optional);
                let object = self.object(&self.with_shared(fields, optional), false);
                Self::asking(object, &spec.at_least_one_of).node()
            }
        }
    }

    /// The properties of a request with those that every request has.
    pub(super) fn with_shared(&self, fields: &Fields, optional_pages: Option<bool>) -> Fields {
        let mut all = Fields::new();
        if let Some(api) = &self.tree.api {
            all.extend(api.envelope.clone());
            all.extend(fields.clone());
            if let Some(optional) = optional_pages {
                let mark = if optional { "?" } else { "" };
                let ty = format!("{}{mark}", api.pagination.request);
                all.insert(
                    api.pagination.request.clone(),
                    Compact(FieldSpec {
                        ty,
                        ..FieldSpec::default()
                    }),
                );
            }
        }
        all
    }

    fn response(&self, spec: &OperationSpec) -> Node {
        match &spec.response {
            ResponseSpec::Model(name) => reference(name),
            ResponseSpec::Fields(fields) => {
                let mut all = fields.clone();
                if let Some(api) = self.tree.api.as_ref().filter(|_| spec.pages.is_some()) {
                    let cursor = FieldSpec {
                        ty: "uuid?".to_owned(),
                        ..FieldSpec::default()
                    };
                    all.insert(api.pagination.response.clone(), Compact(cursor));
                }
                self.object(&all, false).node()
            }
        }
    }
}

fn json(schema: Node) -> Node {
    let mut media = Object::default();
    media.put("schema", schema);
    let mut content = Object::default();
    content.put("application/json", media.node());
    content.node()
}

/// A reference to a component.
pub(super) fn reference(name: &str) -> Node {
    let mut object = Object::default();
    object.text("$ref", &format!("#/components/schemas/{name}"));
    object.node()
}

/// A list of references.
pub(super) fn references<'n>(names: impl IntoIterator<Item = &'n str>) -> Node {
    Node::new(Kind::List(names.into_iter().map(reference).collect()))
}
