//! Files of the schema → OpenAPI document, for other people's tools.
//!
//! Whatever OpenAPI has no word for stands in `x-…` keys: the vendor's where it has one, else our own, so that importing
//! the document into an empty schema gives the schema again.

mod definitions;
mod fields;
mod operations;
mod text;

use mews_connector_language::node::{Entry, Kind, Node};
use mews_connector_language::ser::to_node;
use mews_connector_language::spec::{DeprecatedSpec, FileSpec};

use super::tree::Tree;

/// The version of OpenAPI that a document is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// OpenAPI 3.0, which says `nullable`.
    V3_0,
    /// OpenAPI 3.1, which is JSON Schema.
    V3_1,
}

/// An OpenAPI document.
#[derive(Debug, Clone)]
pub struct Document {
    root: Node,
}

impl Document {
    /// The document as YAML.
    pub fn to_yaml(&self) -> String {
        text::yaml(&self.root)
    }

    /// The document as JSON.
    pub fn to_json(&self) -> String {
        text::json(&self.root)
    }
}

/// Writes a schema as an OpenAPI document. The files are those that a loaded schema was read from
/// ([`Loaded::specs`](mews_connector_language::Loaded)).
pub fn export(files: &[(String, FileSpec)], version: Version) -> Document {
    let tree = Tree::from_files(files);
    Document {
        root: Exporter {
            tree: &tree,
            version,
        }
        .document(),
    }
}

/// What all parts of the document are written with.
struct Exporter<'t> {
    tree: &'t Tree,
    version: Version,
}

impl Exporter<'_> {
    fn document(&self) -> Node {
        let mut root = Object::default();
        root.text(
            "openapi",
            if self.version == Version::V3_0 {
                "3.0.4"
            } else {
                "3.1.1"
            },
        );
        let mut info = Object::default();
        if let Some(api) = &self.tree.api {
            info.text("title", &format!("{} API", capital(&api.name)));
            info.text("version", &api.version);
            info.maybe("description", api.doc.as_ref());
            root.put("info", info.node());
            root.put(
                "x-api",
                to_node(api).unwrap_or_else(|_| Node::new(Kind::Map(Default::default()))),
            );
        }
        let mut resources = Object::default();
        for (name, doc) in &self.tree.resources {
            resources.maybe(name, doc.as_ref());
        }
        root.put("x-resources", resources.node());
        root.put("x-identifiers", self.identifiers());
        let mut tags = Vec::new();
        for (name, doc) in &self.tree.resources {
            let mut tag = Object::default();
            tag.text("name", name);
            tag.maybe("description", doc.as_ref());
            tags.push(tag.node());
        }
        root.put("tags", Node::new(Kind::List(tags)));
        root.put("paths", self.paths());
        let mut components = Object::default();
        components.put("schemas", self.schemas());
        root.put("components", components.node());
        root.node()
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// A mapping that is being written.
#[derive(Debug, Default, Clone)]
struct Object(Vec<Entry>);

impl Object {
    fn put(&mut self, key: &str, value: Node) {
        self.0.push(Entry {
            key: key.to_owned(),
            key_span: 0..0,
            value,
        });
    }

    fn text(&mut self, key: &str, text: &str) {
        self.put(key, Node::text(text));
    }

    fn maybe(&mut self, key: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.text(key, text);
        }
    }

    /// A flag, which is written only when it is set.
    fn flag(&mut self, key: &str, set: bool) {
        if set {
            self.put(key, Node::plain("true"));
        }
    }

    fn number(&mut self, key: &str, number: Option<impl ToString>) {
        if let Some(number) = number {
            self.put(key, Node::plain(number.to_string()));
        }
    }

    fn texts<'t>(&mut self, key: &str, texts: impl IntoIterator<Item = &'t String>) {
        let texts: Vec<Node> = texts.into_iter().map(Node::text).collect();
        if !texts.is_empty() {
            self.put(key, Node::new(Kind::List(texts)));
        }
    }

    fn deprecated(&mut self, spec: Option<&DeprecatedSpec>) {
        let Some(DeprecatedSpec {
            since,
            gone_on,
            instead,
        }) = spec
        else {
            return;
        };
        self.flag("deprecated", true);
        self.maybe("x-deprecated-since", since.as_ref());
        self.maybe("x-discontinued-on", gone_on.as_ref());
        self.texts("x-deprecated-replacement", instead);
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn node(self) -> Node {
        Node::new(Kind::Map(self.0.into()))
    }
}
