//! Document → tree of specs, still with the vendor's names and plain uuids.
//!
//! Definitions are made as operations reach them; what no operation reaches is not taken. Bodies of requests and
//! responses are written out in their operations, unless a schema of the vendor is also used within another one: then
//! it is a model.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use indexmap::IndexMap;

use super::common::{Common, Shared};
use super::enums::Enums;
use super::integers::integer;
use crate::formats::{MONTH_PATTERN, scalar_of};
use crate::read::{Audit, Document, Shape, told, updated};
use crate::tree::Tree;
use crate::ty::Ty;
use mews_connector_language::model::Scalar;
use mews_connector_language::spec::{ApiFile, Compact, FieldSpec, Fields};

const HYBRID: &str = "HybridIdentifier";

/// Stands for an identifier that is not chosen yet.
pub(crate) const UNKNOWN: &str = "_";

/// The tree that a document gives.
#[derive(Debug, Default)]
pub(crate) struct Converted {
    /// The tree; definitions stand under [`keys`](Self::vendors).
    pub(crate) tree: Tree,
    /// The vendor's name of each definition, by the key it has in the tree.
    pub(crate) vendors: IndexMap<String, String>,
    /// Definitions that no name of the document stands for.
    pub(crate) inline: BTreeSet<String>,
    /// The key of the model of error bodies.
    pub(crate) errors: Option<String>,
    /// What the document says of the API as a whole.
    pub(crate) common: Common,
    /// Schemas that no operation reaches.
    pub(crate) unreached: Vec<String>,
}

/// What a named schema is.
enum Class<'d> {
    /// An update wrapper around this value.
    Update(&'d Shape),
    /// Any JSON.
    Free,
    /// A definition.
    Definition,
}

pub(crate) struct Converter<'d> {
    pub(crate) document: &'d Document,
    pub(crate) audit: &'d mut Audit,
    pub(crate) api: &'d ApiFile,
    /// Whether people wrote what `api` says of the envelope, or our own export.
    pub(crate) own_api: bool,
    /// Whether the vendor's descriptions become docs.
    pub(crate) docs: bool,
    /// Names that are used within other schemas.
    pub(crate) nested: BTreeSet<&'d str>,
    /// Schemas that stand for whole requests, so that they have no envelope of their own.
    pub(crate) bodies: BTreeSet<String>,
    pub(crate) done: Converted,
    queue: VecDeque<String>,
    pub(super) enums: Enums<'d>,
    /// The definitions that were asked for.
    pub(super) known: HashSet<String>,
    /// What the definitions that are written out where they are used say, by their keys.
    pub(super) inlined: HashMap<String, String>,
    /// What the client adds to requests and takes out of responses.
    pub(super) shared: Shared<'d>,
}

impl<'d> Converter<'d> {
    pub(crate) fn new(
        document: &'d Document,
        audit: &'d mut Audit,
        api: &'d ApiFile,
        own_api: bool,
        docs: bool,
    ) -> Self {
        let mut nested = BTreeSet::new();
        for shape in document.schemas.values() {
            shape.walk(&mut |inner| {
                // Borrowed through the document, which outlives the visit.
                if let Some(name) = &inner.reference
                    && let Some((name, _)) = document.schemas.get_key_value(name)
                {
                    nested.insert(name.as_str());
                }
            });
        }
        Self {
            document,
            audit,
            api,
            own_api,
            docs,
            nested,
            bodies: BTreeSet::new(),
            done: Converted::default(),
            queue: VecDeque::new(),
            enums: Enums::of(document),
            known: HashSet::new(),
            inlined: HashMap::new(),
            shared: Shared::default(),
        }
    }

    /// Converts everything that operations reach.
    pub(crate) fn run(mut self) -> Converted {
        self.operations();
        self.done.common = self.compare_shared();
        while let Some(name) = self.queue.pop_front() {
            self.define(&name);
        }
        self.done.unreached = self.unreached();
        self.sort();
        self.done
    }

    /// Asks for a named schema to become a definition.
    pub(crate) fn reach(&mut self, name: &str) {
        if self.known.insert(name.to_owned()) {
            self.queue.push_back(name.to_owned());
        }
    }

    /// Definitions stand in the order of the document; those without a name there follow their owner.
    fn sort(&mut self) {
        let rank: HashMap<&str, usize> = self
            .document
            .schemas
            .keys()
            .enumerate()
            .map(|(index, name)| (name.as_str(), index))
            .collect();
        let place = |key: &String| {
            let owner = key.split('_').next().unwrap_or(key);
            (
                rank.get(key.as_str())
                    .or(rank.get(owner))
                    .copied()
                    .unwrap_or(usize::MAX),
                key.clone(),
            )
        };
        let tree = &mut self.done.tree;
        tree.models.sort_by_cached_key(|key, _| place(key));
        tree.enums.sort_by_cached_key(|key, _| place(key));
        tree.unions.sort_by_cached_key(|key, _| place(key));
    }

    /// The schemas that nothing in the tree stands for.
    fn unreached(&self) -> Vec<String> {
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        let mut todo: Vec<&Shape> = Vec::new();
        for call in &self.document.operations {
            todo.extend([&call.request, &call.response]);
            reached.extend(call.errors.iter().map(String::as_str));
        }
        todo.extend(
            reached
                .iter()
                .filter_map(|name| self.document.schemas.get(*name)),
        );
        while let Some(shape) = todo.pop() {
            let names = shape
                .reference
                .iter()
                .chain(shape.extras.cases.values())
                .chain(&shape.extras.value_enum);
            for name in names {
                if let Some((name, target)) = self.document.schemas.get_key_value(name)
                    && reached.insert(name)
                {
                    todo.push(target);
                }
            }
            todo.extend(shape.children());
        }
        let missing = |name: &&String| {
            !reached.contains(name.as_str())
                && !self.known.contains(*name)
                && !self.document.followed.contains(*name)
        };
        self.document
            .schemas
            .keys()
            .filter(missing)
            .cloned()
            .collect()
    }

    fn class(&self, name: &str) -> Class<'d> {
        let Some(shape) = self.document.schemas.get(name) else {
            return Class::Free;
        };
        if let Some(value) = updated(name, shape) {
            return Class::Update(value);
        }
        Class::Definition
    }

    /// The type of a value, without its own nullability.
    pub(crate) fn value(&mut self, owner: &str, property: &str, shape: &'d Shape) -> Ty {
        if let Some(name) = &shape.reference {
            return match self.class(name) {
                Class::Update(value) => self.update(owner, property, value, shape),
                Class::Free => Ty::Scalar(Scalar::Json),
                Class::Definition => {
                    self.reach(name);
                    Ty::Named(name.clone())
                }
            };
        }
        if shape.extras.own.update
            && let Some(value) = shape.properties.get("Value")
        {
            return self.update(owner, property, value, shape);
        }
        if let Some(found) = self.find_union(shape) {
            return self.inline(owner, property, shape, |this, key| {
                this.union(key, shape, found);
            });
        }
        let single = matches!(
            shape.kind.as_deref(),
            Some("string" | "integer" | "number" | "boolean")
        );
        if single && !shape.values.is_empty() {
            return self.inline(owner, property, shape, |this, key| {
                this.enumeration(key, shape);
            });
        }
        match shape.kind.as_deref() {
            Some("array") => self.list(owner, property, shape),
            Some("object") => self.object(owner, property, shape),
            Some("string") => self.text(shape),
            Some("integer") => self.integer(shape),
            Some("number") => Ty::Scalar(Scalar::Decimal),
            Some("boolean") => Ty::Scalar(Scalar::Bool),
            _ => {
                if !shape.is_free() {
                    let what = format!("{} has no known form, taken as `json`", shape.told());
                    self.audit.unsaid(shape.at.clone(), what);
                }
                Ty::Scalar(Scalar::Json)
            }
        }
    }

    fn integer(&mut self, shape: &Shape) -> Ty {
        let (scalar, stands_in) = integer(shape);
        let ty = Ty::Scalar(scalar);
        if stands_in && let Some(format) = &shape.format {
            let what = format!("`format: {format}`, taken as `{ty}`");
            self.audit.unsaid(shape.at.clone(), what);
        }
        ty
    }

    /// An update wrapper; what stands beside the reference to it is about the value inside.
    fn update(&mut self, owner: &str, property: &str, value: &'d Shape, around: &'d Shape) -> Ty {
        let mut inner = self.value(owner, property, value);
        if inner == Ty::Scalar(Scalar::String) {
            if let Some(name) = &around.extras.value_enum {
                let full = format!("{name}Enum");
                match [name, &full]
                    .into_iter()
                    .find(|name| self.document.schemas.contains_key(*name))
                {
                    Some(found) => {
                        let found = self.document.definition(found);
                        self.reach(found);
                        inner = Ty::Named(found.to_owned());
                    }
                    None => self.audit.unsaid(
                        around.at.clone(),
                        format!("`x-value-enum: {name}`, which is not a schema"),
                    ),
                }
            } else if let Some(format) = &around.format {
                inner = self.format(format, &around.at);
            }
        } else if let Some(format) = &around.format {
            self.audit.unsaid(
                around.at.clone(),
                format!("`format: {format}` at an update of `{inner}`"),
            );
        }
        if value.nullable {
            inner = inner.optional();
        }
        Ty::Update(Box::new(inner))
    }

    fn list(&mut self, owner: &str, property: &str, shape: &'d Shape) -> Ty {
        let Some(items) = shape.items.as_deref() else {
            self.audit
                .unsaid(shape.at.clone(), "a list that does not say of what");
            return Ty::List(Box::new(Ty::Scalar(Scalar::Json)));
        };
        let mut item = match shape.extras.id.as_deref() {
            Some(HYBRID) => Ty::Hybrid(UNKNOWN.to_owned()),
            _ => self.value(owner, property, items),
        };
        if items.nullable {
            item = item.optional();
        }
        Ty::List(Box::new(item))
    }

    fn text(&mut self, shape: &'d Shape) -> Ty {
        let hybrid = shape.extras.id.as_deref() == Some(HYBRID);
        match &shape.extras.own.identifier {
            Some(name) if hybrid => return Ty::Hybrid(name.clone()),
            Some(name) => return Ty::Named(name.clone()),
            None if hybrid => return Ty::Hybrid(UNKNOWN.to_owned()),
            None => {}
        }
        if shape.pattern.as_deref() == Some(MONTH_PATTERN) {
            return Ty::Scalar(Scalar::Month);
        }
        match &shape.format {
            Some(format) => self.format(format, &shape.at),
            None => Ty::Scalar(Scalar::String),
        }
    }

    fn format(&mut self, format: &str, at: &str) -> Ty {
        if format == "iso-3166-1-alpha-2" || format == "iso-3166-1-alpha-3" {
            self.audit.drop(
                "x-documented-format",
                "a country code is a country code, of two letters or three",
                at,
            );
        }
        Ty::Scalar(scalar_of(format).unwrap_or_else(|| {
            self.audit
                .unsaid(at, format!("`format: {format}`, taken as `string`"));
            Scalar::String
        }))
    }

    /// The properties of an object.
    pub(crate) fn fields(
        &mut self,
        owner: &str,
        shape: &'d Shape,
        skip: impl Fn(&ApiFile, &str) -> bool,
    ) -> Fields {
        if !self.audit.made.spend(shape.required.len()) {
            return Fields::new();
        }
        for name in shape
            .required
            .iter()
            .filter(|name| !shape.properties.contains_key(*name))
        {
            self.audit.unsaid(
                shape.at.clone(),
                format!("`{name}` is required but not described"),
            );
        }
        let mut fields = Fields::new();
        for (name, property) in &shape.properties {
            if skip(self.api, name) {
                // The client adds it; what else the document says of it is compared as text.
                self.audit.account.only_presence(&property.at);
                continue;
            }
            if !self.audit.made.spend(parts(property)) {
                break;
            }
            let required = shape.required.contains(name);
            let field = self.field(owner, name, property, required);
            self.audit.account.make(&property.at, &field);
            fields.insert(name.clone(), Compact(field));
        }
        fields
    }

    fn field(&mut self, owner: &str, name: &str, shape: &'d Shape, required: bool) -> FieldSpec {
        let ty = self.value(owner, name, shape);
        let own = &shape.extras.own;
        let mut spec = FieldSpec {
            required: (required == shape.nullable).then_some(required),
            default: shape.default.clone(),
            tagged_by: shape.extras.tagged_by.clone(),
            read_only: shape.read_only,
            restricted: shape.restricted,
            deprecated: shape.deprecated.clone(),
            rust: own.rust.clone(),
            was: own.was.clone(),
            doc: self.doc(&shape.at, shape.description.as_ref()),
            ..FieldSpec::default()
        };
        spec.limit(self.limits(&ty, shape, required && !shape.nullable));
        if self.is_envelope(name)
            && let Some(envelope) = self.api.envelope.get(name)
            && Ty::parse(&envelope.ty).bare() == &Ty::Scalar(Scalar::Secret)
        {
            // A token is secret wherever it stands.
            let secret = Ty::Scalar(Scalar::Secret);
            let ty = if shape.nullable {
                secret.optional()
            } else {
                secret
            };
            spec.ty = ty.to_string();
            return spec;
        }
        let own_definition = matches!(&ty, Ty::Named(key) if self.done.inline.contains(key));
        if own_definition {
            // These belong to the definition, which the property only spells out.
            (spec.rust, spec.was) = (None, None);
        } else if shape.extras.id.is_some() && shape.reference.is_none() {
            self.audit.drop(
                "x-schema-id",
                "the type of the property says it",
                shape.at.clone(),
            );
        }
        spec.ty = if shape.nullable { ty.optional() } else { ty }.to_string();
        spec
    }

    /// Whether the client adds this property to every request.
    pub(crate) fn is_envelope(&self, name: &str) -> bool {
        self.api.envelope.contains_key(name)
    }

    /// A description, when those are wanted; one that hides something is told instead.
    pub(crate) fn doc(&mut self, at: &str, description: Option<&String>) -> Option<String> {
        let text = description.filter(|_| self.docs)?.trim();
        if let Some(what) = told(text) {
            self.audit.unsaid(format!("{at} description"), what);
            return None;
        }
        (!text.is_empty()).then(|| text.to_owned())
    }
}

/// A property counts for more when it says much, as all of it is copied.
fn parts(property: &Shape) -> usize {
    1 + property.bytes / 256
}

/// Whether the client adds this property to a request: envelope and pagination.
pub(crate) fn is_shared(api: &ApiFile, name: &str) -> bool {
    api.envelope.contains_key(name) || name == api.pagination.request
}
