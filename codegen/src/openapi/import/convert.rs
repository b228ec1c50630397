//! Document → tree of specs, still with the vendor's names and plain uuids.
//!
//! Definitions are made as operations reach them; what no operation reaches is not taken. Bodies of requests and
//! responses are written out in their operations, unless a schema of the vendor is also used within another one: then
//! it is a model.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use indexmap::IndexMap;
use serde_json::Value;

use super::unions::{self, Found};
use crate::openapi::formats::{MONTH_PATTERN, scalar_of};
use crate::openapi::read::{Audit, Document, Others, Shape};
use crate::openapi::tree::Tree;
use crate::openapi::ty::Ty;
use crate::schema::model::{Home, Scalar};
use crate::schema::spec::{
    ApiFile, CaseSpec, Compact, EnumSpec, FieldSpec, Fields, ModelSpec, UnionSpec, ValueSpec,
};

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
    /// Schemas that no operation reaches.
    pub(crate) unreached: Vec<String>,
}

/// What a named schema is.
enum Class<'d> {
    /// An update wrapper around this value.
    Update(&'d Shape),
    /// Any JSON.
    Free,
    /// Another name for this shape.
    Alias(&'d Shape),
    /// A definition.
    Definition,
}

pub(crate) struct Converter<'d> {
    pub(crate) document: &'d Document,
    pub(crate) audit: &'d mut Audit,
    pub(crate) api: &'d ApiFile,
    /// Whether the vendor's descriptions become docs.
    pub(crate) docs: bool,
    /// Names that are used within other schemas.
    pub(crate) nested: BTreeSet<&'d str>,
    /// Schemas that stand for whole requests, so that they have no envelope of their own.
    pub(crate) bodies: BTreeSet<String>,
    pub(crate) done: Converted,
    queue: VecDeque<String>,
    known: HashMap<String, ()>,
}

impl<'d> Converter<'d> {
    pub(crate) fn new(
        document: &'d Document,
        audit: &'d mut Audit,
        api: &'d ApiFile,
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
            docs,
            nested,
            bodies: BTreeSet::new(),
            done: Converted::default(),
            queue: VecDeque::new(),
            known: HashMap::new(),
        }
    }

    /// Converts everything that operations reach.
    pub(crate) fn run(mut self) -> Converted {
        self.operations();
        while let Some(name) = self.queue.pop_front() {
            self.define(&name);
        }
        self.done.unreached = self.unreached();
        self.sort();
        self.done
    }

    /// Asks for a named schema to become a definition.
    pub(crate) fn reach(&mut self, name: &str) {
        if self.known.insert(name.to_owned(), ()).is_none() {
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
        let missing =
            |name: &&String| !reached.contains(name.as_str()) && !self.known.contains_key(*name);
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
        if (name.contains("UpdateValue") || shape.extras.own.update)
            && shape.properties.len() == 1
            && let Some(value) = shape.properties.get("Value")
        {
            return Class::Update(value);
        }
        if shape.is_free() {
            return Class::Free;
        }
        if shape.is_object() || !shape.values.is_empty() || !shape.one_of.is_empty() {
            return Class::Definition;
        }
        Class::Alias(shape)
    }

    /// The type of a value, without its own nullability.
    pub(crate) fn value(&mut self, owner: &str, property: &str, shape: &'d Shape) -> Ty {
        if let Some(name) = &shape.reference {
            return match self.class(name) {
                Class::Update(value) => self.update(owner, property, value, shape),
                Class::Free => Ty::Scalar(Scalar::Json),
                Class::Alias(target) => self.value(owner, property, target),
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
        if let Some(found) = unions::find(self.document, shape) {
            return self.inline(owner, property, shape, |this, key| {
                this.union(key, shape, found)
            });
        }
        match shape.kind.as_deref() {
            Some("array") => self.list(owner, property, shape),
            Some("object") => self.object(owner, property, shape),
            Some("string") => self.text(owner, property, shape),
            Some("integer") if shape.format.as_deref() == Some("int64") => {
                Ty::Scalar(Scalar::Int64)
            }
            Some("integer") => Ty::Scalar(Scalar::Int32),
            Some("number") => Ty::Scalar(Scalar::Decimal),
            Some("boolean") => Ty::Scalar(Scalar::Bool),
            _ => {
                if !shape.is_free() {
                    self.audit.unsaid(
                        shape.at.clone(),
                        "a value of no known form, taken as `json`",
                    );
                }
                Ty::Scalar(Scalar::Json)
            }
        }
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
                        self.reach(found);
                        inner = Ty::Named(found.clone());
                    }
                    None => self.audit.unsaid(
                        around.at.clone(),
                        format!("`x-value-enum: {name}`, which is no schema"),
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
        let plain = Shape {
            at: items.at.clone(),
            ..Shape::default()
        };
        if (items.count, items.length, &items.range, &items.pattern)
            != (plain.count, plain.length, &plain.range, &plain.pattern)
        {
            self.audit
                .unsaid(items.at.clone(), "limits of the items of a list");
        }
        Ty::List(Box::new(item))
    }

    fn object(&mut self, owner: &str, property: &str, shape: &'d Shape) -> Ty {
        if let Others::Of(values) = &shape.others {
            let mut value = self.value(owner, property, values);
            if values.nullable {
                value = value.optional();
            }
            let key = match (&shape.extras.own.key, shape.extras.id.as_deref()) {
                (Some(key), _) => {
                    let key = Ty::parse(key);
                    if let Ty::Named(name) = &key
                        && self.document.schemas.contains_key(name)
                    {
                        self.reach(name);
                    }
                    key
                }
                (None, Some("LocalizedStrings")) => Ty::Scalar(Scalar::Language),
                _ => Ty::Scalar(Scalar::String),
            };
            return Ty::Map(Box::new(key), Box::new(value));
        }
        if let Some((key, value)) = self.dictionary(shape) {
            self.reach(&key);
            let value = self.value(owner, property, value);
            return Ty::Map(Box::new(Ty::Named(key)), Box::new(value));
        }
        self.inline(owner, property, shape, |this, key| this.model(key, shape))
    }

    /// A map keyed by an enum is written with all its keys as properties.
    fn dictionary(&self, shape: &'d Shape) -> Option<(String, &'d Shape)> {
        let (_, first) = shape.properties.first()?;
        let facts = |shape: &Shape| Shape {
            at: String::new(),
            items: None,
            ..shape.clone()
        };
        let item = |shape: &'d Shape| shape.items.as_deref().map(facts);
        let alike = |other: &&'d Shape| facts(other) == facts(first) && item(other) == item(first);
        if shape.properties.len() < 2
            || !shape.required.is_empty()
            || !shape.properties.values().all(|other| alike(&other))
        {
            return None;
        }
        let keys: BTreeSet<&str> = shape.properties.keys().map(String::as_str).collect();
        let title = shape.extras.title.as_deref().unwrap_or_default();
        let fitting = |(_, candidate): &(&String, &Shape)| {
            candidate.values.len() == keys.len()
                && candidate
                    .values
                    .iter()
                    .all(|value| keys.contains(value.as_str()))
        };
        let mut found: Vec<&String> = self
            .document
            .schemas
            .iter()
            .filter(fitting)
            .map(|(name, _)| name)
            .collect();
        found.sort_by_key(|name| !title.starts_with(name.trim_end_matches("Enum")));
        found.first().map(|name| ((*name).clone(), first))
    }

    fn text(&mut self, owner: &str, property: &str, shape: &'d Shape) -> Ty {
        if !shape.values.is_empty() {
            return self.inline(owner, property, shape, |this, key| {
                this.enumeration(key, shape)
            });
        }
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

    /// A definition that the document writes out where it is used.
    fn inline(
        &mut self,
        owner: &str,
        property: &str,
        shape: &Shape,
        make: impl FnOnce(&mut Self, &str),
    ) -> Ty {
        let mut vendor = shape
            .extras
            .id
            .clone()
            .unwrap_or_else(|| joined(owner, property));
        if let Some((name, _)) = vendor.split_once("CoproductOf") {
            self.audit.drop(
                "x-schema-id",
                "a coproduct is named without the part `CoproductOf…`",
                shape.at.clone(),
            );
            vendor = name.to_owned();
            // `BillPdfResult.Result` is called after both.
            if vendor.ends_with(property)
                && vendor[..vendor.len() - property.len()].ends_with(property)
            {
                vendor.truncate(vendor.len() - property.len());
            }
        }
        let key = format!("{owner}_{property}").replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        if self.known.insert(key.clone(), ()).is_none() {
            self.done.vendors.insert(key.clone(), vendor);
            self.done.inline.insert(key.clone());
            make(self, &key);
        }
        Ty::Named(key)
    }

    fn define(&mut self, name: &str) {
        let Some((_, shape)) = self.document.schemas.get_key_value(name) else {
            return;
        };
        let own = &shape.extras.own;
        // Our own documents name components as we do, and keep the vendor's name beside.
        let id = shape.extras.id.as_deref();
        let vendor = id.filter(|_| own.home.is_some()).unwrap_or(name).to_owned();
        self.done.vendors.insert(name.to_owned(), vendor);
        if let Some(home) = &own.home {
            let home = if home == "common" {
                Home::Common
            } else {
                Home::Resource(home.clone())
            };
            self.done.tree.homes.insert(name.to_owned(), home);
        }
        if let Some(id) = id
            && id != name
            && own.home.is_none()
        {
            self.audit.unsaid(
                shape.at.clone(),
                format!("`x-schema-id: {id}` differs from the name"),
            );
        }
        if let Some(found) = unions::find(self.document, shape) {
            self.union(name, shape, found);
        } else if !shape.values.is_empty() {
            self.enumeration(name, shape);
        } else {
            self.model(name, shape);
        }
    }

    fn model(&mut self, key: &str, shape: &'d Shape) {
        let body = self.bodies.contains(key);
        let fields = self.fields(key, shape, |api, name| body && is_shared(api, name));
        let spec = ModelSpec {
            doc: self.doc(shape.description.as_ref()),
            open: matches!(shape.others, Others::Any | Others::Unsaid),
            restricted: shape.restricted,
            deprecated: shape.deprecated.clone(),
            rust: shape.extras.own.rust.clone(),
            was: shape.extras.own.was.clone(),
            fields,
            ..ModelSpec::default()
        };
        self.done.tree.models.insert(key.to_owned(), spec);
    }

    fn enumeration(&mut self, key: &str, shape: &Shape) {
        let values = shape.values.iter().map(|name| {
            let mut value: ValueSpec = own_facts(shape.extras.own.values.get(name));
            value.deprecated = shape.extras.value_status.get(name).cloned();
            (
                name.clone(),
                (value != ValueSpec::default()).then_some(Compact(value)),
            )
        });
        let spec = EnumSpec {
            doc: self.doc(shape.description.as_ref()),
            extensible: shape.extras.extensible,
            rust: shape.extras.own.rust.clone(),
            was: shape.extras.own.was.clone(),
            values: values.collect(),
            ..EnumSpec::default()
        };
        self.done.tree.enums.insert(key.to_owned(), spec);
    }

    fn union(&mut self, key: &str, shape: &'d Shape, found: Found<'d>) {
        for odd in found.odd {
            self.audit
                .unsaid(shape.at.clone(), format!("in a union: {odd}"));
        }
        for (key, why) in found.dropped {
            self.audit.drop(key, why, shape.at.clone());
        }
        let mut cases = IndexMap::new();
        for (name, variant) in found.cases {
            let mut case: CaseSpec = own_facts(shape.extras.own.cases.get(&name));
            let payload = match (variant.payload, &variant.target) {
                (Some(payload), _) => Some(self.value(key, &name, payload)),
                (None, Some(target)) => {
                    self.document
                        .schemas
                        .get_key_value(target)
                        .map(|(target, _)| {
                            self.reach(target);
                            Ty::Named(target.clone())
                        })
                }
                (None, None) => None,
            };
            case.ty = payload.map(|ty| ty.to_string()).or(case.ty);
            case.property = variant.property;
            case.deprecated = variant.deprecated.or(case.deprecated);
            case.restricted |= variant.restricted;
            cases.insert(name, (case != CaseSpec::default()).then_some(Compact(case)));
        }
        let spec = UnionSpec {
            doc: self.doc(shape.description.as_ref()),
            form: found.form,
            tag: found.tag,
            value: found.value,
            rust: shape.extras.own.rust.clone(),
            was: shape.extras.own.was.clone(),
            cases,
            schema_id: None,
        };
        self.done.tree.unions.insert(key.to_owned(), spec);
    }

    /// The properties of an object.
    pub(crate) fn fields(
        &mut self,
        owner: &str,
        shape: &'d Shape,
        skip: impl Fn(&ApiFile, &str) -> bool,
    ) -> Fields {
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
        for (name, property) in shape
            .properties
            .iter()
            .filter(|(name, _)| !skip(self.api, name))
        {
            let required = shape.required.contains(name);
            fields.insert(
                name.clone(),
                Compact(self.field(owner, name, property, required)),
            );
        }
        fields
    }

    fn field(&mut self, owner: &str, name: &str, shape: &'d Shape, required: bool) -> FieldSpec {
        let ty = self.value(owner, name, shape);
        let own = &shape.extras.own;
        let mut spec = FieldSpec {
            required: (required == shape.nullable).then_some(required),
            max_months: shape.extras.months,
            default: shape.default.clone(),
            tagged_by: shape.extras.tagged_by.clone(),
            read_only: shape.read_only,
            restricted: shape.restricted,
            deprecated: shape.deprecated.clone(),
            rust: own.rust.clone(),
            was: own.was.clone(),
            doc: self.doc(shape.description.as_ref()),
            ..FieldSpec::default()
        };
        self.limits(&mut spec, &ty, shape, required && !shape.nullable);
        if self.is_envelope(name)
            && let Some(envelope) = self.api.envelope.get(name)
            && Ty::parse(&envelope.ty).bare() == &Ty::Scalar(Scalar::Secret)
        {
            // A token is secret wherever it stands.
            spec.ty = Ty::Scalar(Scalar::Secret).to_string();
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

    /// The limits of a property. `minLength: 1` stands at every text that must be there, so it goes without saying.
    fn limits(&mut self, spec: &mut FieldSpec, ty: &Ty, shape: &Shape, mandatory: bool) {
        let inner = match (ty, &shape.reference) {
            (Ty::Update(_), Some(name)) => self.document.schemas.get(name),
            (Ty::Update(_), None) => Some(shape),
            _ => None,
        }
        .and_then(|wrapper| wrapper.properties.get("Value"));
        let both = |own: (Option<u64>, Option<u64>), inner: Option<(Option<u64>, Option<u64>)>| {
            let inner = inner.unwrap_or_default();
            (own.0.or(inner.0), own.1.or(inner.1))
        };
        let mut count = both(shape.count, inner.map(|inner| inner.count));
        let mut length = both(shape.length, inner.map(|inner| inner.length));
        let content = ty.content();
        let many = matches!(content, Ty::List(_) | Ty::Map(..));
        if many && matches!(ty, Ty::Update(_)) && length != (None, None) {
            // The vendor limits the number of items of an updated list with the key for texts.
            count = both(count, Some(std::mem::take(&mut length)));
        }
        if mandatory
            && shape.kind.as_deref() == Some("string")
            && shape.values.is_empty()
            && content != &Ty::Scalar(Scalar::Uuid)
        {
            match length.0 {
                Some(1) => length.0 = None,
                None if shape.extras.own.identifier.is_none() => self.audit.drop(
                    "minLength",
                    "a text that must be there has one character at least",
                    shape.at.clone(),
                ),
                _ => {}
            }
        }
        spec.items = range(&count);
        spec.length = range(&length);
        spec.unique = shape.unique || inner.is_some_and(|inner| inner.unique);
        let own_range = inner.map_or(&shape.range, |inner| {
            if shape.range == (None, None) {
                &inner.range
            } else {
                &shape.range
            }
        });
        spec.range = range(own_range);
        if content != &Ty::Scalar(Scalar::Month) {
            spec.pattern = shape
                .pattern
                .clone()
                .or(inner.and_then(|inner| inner.pattern.clone()));
        }
        let named_text = matches!(content, Ty::Named(_)) && shape.kind.as_deref() == Some("string");
        let text = content.is_text() || named_text || content == &Ty::Scalar(Scalar::Uuid);
        let number = matches!(
            content,
            Ty::Scalar(Scalar::Int32 | Scalar::Int64 | Scalar::Decimal)
        );
        for (misplaced, key) in [
            (
                !many && spec.items.take_if(|_| !many).is_some(),
                "the number of items",
            ),
            (
                !text && spec.length.take_if(|_| !text).is_some(),
                "the length",
            ),
            (
                !number && spec.range.take_if(|_| !number).is_some(),
                "the range",
            ),
        ] {
            if misplaced {
                self.audit
                    .unsaid(shape.at.clone(), format!("a limit of {key} at `{ty}`"));
            }
        }
    }

    /// Whether the client adds this property to every request.
    pub(crate) fn is_envelope(&self, name: &str) -> bool {
        self.api.envelope.contains_key(name)
    }

    /// A description, when those are wanted.
    pub(crate) fn doc(&self, description: Option<&String>) -> Option<String> {
        description
            .filter(|_| self.docs)
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    }
}

/// Whether the client adds this property to a request: envelope and pagination.
pub(crate) fn is_shared(api: &ApiFile, name: &str) -> bool {
    api.envelope.contains_key(name) || name == api.pagination.request
}

/// The facts that only our own exporter writes, as a spec.
fn own_facts<T: serde::de::DeserializeOwned + Default>(facts: Option<&Value>) -> T {
    facts
        .and_then(|facts| serde_json::from_value(facts.clone()).ok())
        .unwrap_or_default()
}

/// `1..1000`, `1..`, `..255`.
fn range<T: std::fmt::Display>(ends: &(Option<T>, Option<T>)) -> Option<String> {
    let end = |end: &Option<T>| end.as_ref().map(ToString::to_string).unwrap_or_default();
    (ends.0.is_some() || ends.1.is_some()).then(|| format!("{}..{}", end(&ends.0), end(&ends.1)))
}

/// The name of something within something: the owner's name and its own, without saying a word twice.
pub(crate) fn joined(owner: &str, name: &str) -> String {
    let owner: String = owner.split(['_', '/']).map(capital).collect();
    let name = capital(name);
    if owner.ends_with(&name) {
        owner
    } else {
        owner + &name
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// Statuses of failure that an operation has beyond those of most.
pub(crate) fn odd_statuses(document: &Document) -> BTreeMap<String, Vec<String>> {
    let half = document.operations.len().div_ceil(2);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for status in document.operations.iter().flat_map(|call| &call.statuses) {
        *counts.entry(status).or_default() += 1;
    }
    let mut odd = BTreeMap::new();
    for call in &document.operations {
        let extra = call
            .statuses
            .iter()
            .filter(|status| counts[status.as_str()] < half)
            .map(|status| format!("also answers {status}"));
        let usual = counts
            .iter()
            .filter(|(_, count)| **count >= half)
            .map(|(status, _)| *status);
        let lacking = usual
            .filter(|status| !call.statuses.contains(*status))
            .map(|status| format!("never answers {status}"));
        let all: Vec<String> = extra.chain(lacking).collect();
        if !all.is_empty() {
            odd.insert(call.path(), all);
        }
    }
    odd
}
