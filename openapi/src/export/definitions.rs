//! Components: models, enums and unions.

use std::collections::BTreeSet;

use super::fields::scalar_schema;
use super::operations::references;
use super::{Exporter, Object};
use crate::ty::Ty;
use mews_connector_language::model::Home;
use mews_connector_language::node::{Kind, Node};
use mews_connector_language::ser::to_node;
use mews_connector_language::spec::{
    CaseSpec, Compact, DeprecatedSpec, EnumSpec, EnumTypeSpec, FormSpec, ModelSpec, RequestSpec,
    UnionSpec, ValueSpec,
};

impl Exporter<'_> {
    /// Identifier types, which OpenAPI has no place for.
    pub(super) fn identifiers(&self) -> Node {
        let mut all = Object::default();
        for (name, spec) in &self.tree.ids {
            let mut id = Object::default();
            id.maybe("doc", spec.doc.as_ref());
            if let Ok(Node {
                kind: Kind::Scalar { text, .. },
                ..
            }) = to_node(&spec.of)
            {
                id.text("of", &text);
            }
            id.text("home", &self.home(name));
            all.put(name, id.node());
        }
        all.node()
    }

    pub(super) fn schemas(&self) -> Node {
        let mut all = Object::default();
        let bodies = self.bodies();
        for (name, spec) in &self.tree.models {
            let body = bodies
                .iter()
                .find(|(body, _)| *body == name)
                .map(|(_, optional)| *optional);
            all.put(name, self.model(name, spec, body));
        }
        for (name, spec) in &self.tree.enums {
            all.put(name, self.enumeration(name, spec));
        }
        for (name, spec) in &self.tree.unions {
            all.put(name, self.union(name, spec));
        }
        if let Some(api) = &self.tree.api
            && self
                .tree
                .operations
                .values()
                .any(|operation| operation.pages.is_some())
            && !self.tree.defines(&api.pagination.request)
        {
            all.put(
                &api.pagination.request,
                self.limitation(api.pagination.max_count),
            );
        }
        all.node()
    }

    /// The models that stand for whole requests, and whether their pagination property may be left out, if any.
    fn bodies(&self) -> Vec<(&str, Option<bool>)> {
        let mut bodies = Vec::new();
        for operation in self.tree.operations.values() {
            let RequestSpec::Union(name) = &operation.request else {
                continue;
            };
            let pages = operation.pages.as_ref().map(|pages| pages.optional);
            for case in self
                .tree
                .unions
                .get(name)
                .into_iter()
                .flat_map(|union| union.cases.values().flatten())
            {
                bodies.extend(case.ty.as_deref().map(|ty| (ty, pages)));
            }
        }
        bodies
    }

    fn limitation(&self, max: u32) -> Node {
        let mut count = Object::default();
        count.text("type", "integer");
        count.text("format", "int32");
        count.number("minimum", Some(1));
        count.number("maximum", Some(max));
        let mut cursor = Object::default();
        cursor.text("type", "string");
        cursor.text("format", "uuid");
        let mut properties = Object::default();
        properties.put("Count", count.node());
        properties.put("Cursor", self.nullable(cursor).node());
        let mut object = Object::default();
        object.text("type", "object");
        object.put("properties", properties.node());
        object.texts("required", [&"Count".to_owned()]);
        object.put("additionalProperties", Node::plain("false"));
        object.node()
    }

    fn model(&self, name: &str, spec: &ModelSpec, body: Option<Option<bool>>) -> Node {
        let mut object = match body {
            Some(pages) => self.object(&self.with_shared(&spec.fields, pages), spec.open),
            None => self.object(&spec.fields, spec.open),
        };
        object = Self::asking(object, &spec.at_least_one_of);
        object.maybe("description", spec.doc.as_ref());
        object.texts("x-columns", &spec.columns);
        object.flag("x-restricted", spec.restricted);
        object.deprecated(spec.deprecated.as_ref());
        self.identity(
            &mut object,
            name,
            spec.schema_id.as_ref(),
            spec.rust.as_ref(),
            spec.was.as_ref(),
        );
        object.node()
    }

    fn enumeration(&self, name: &str, spec: &EnumSpec) -> Node {
        let mut object = Object::default();
        scalar_schema(spec.ty.scalar(), &mut object);
        if spec.ty == EnumTypeSpec::String {
            object.texts("enum", spec.values.keys());
        } else {
            let values = spec.values.keys().map(Node::plain);
            object.put("enum", Node::new(Kind::List(values.collect())));
        }
        object.maybe("description", spec.doc.as_ref());
        object.flag("x-extensible", spec.extensible);
        let mut deprecated = Object::default();
        let mut facts = Object::default();
        for (value, said) in &spec.values {
            let Some(Compact(said)) = said else { continue };
            if let Some(DeprecatedSpec {
                since,
                gone_on,
                instead,
            }) = &said.deprecated
            {
                let mut status = Object::default();
                status.maybe("since", since.as_ref());
                status.maybe("discontinued", gone_on.as_ref());
                status.texts("replacement", instead);
                deprecated.put(value, status.node());
            }
            let rest = ValueSpec {
                deprecated: None,
                ..said.clone()
            };
            if rest != ValueSpec::default() {
                facts.put(
                    value,
                    to_node(&rest).unwrap_or_else(|_| Node::plain("null")),
                );
            }
        }
        put_filled(&mut object, "x-deprecated-values", deprecated);
        put_filled(&mut object, "x-values", facts);
        self.identity(
            &mut object,
            name,
            spec.schema_id.as_ref(),
            spec.rust.as_ref(),
            spec.was.as_ref(),
        );
        object.node()
    }

    fn union(&self, name: &str, spec: &UnionSpec) -> Node {
        let mut object = match spec.form {
            FormSpec::Adjacent => self.adjacent(spec),
            FormSpec::Sparse => self.sparse(spec),
            FormSpec::Sibling | FormSpec::Shapes => {
                let mut object = Object::default();
                object.put("anyOf", references(distinct(spec)));
                object
            }
        };
        object.maybe("description", spec.doc.as_ref());
        if let Ok(Node {
            kind: Kind::Scalar { text, .. },
            ..
        }) = to_node(&spec.form)
        {
            object.text("x-union", &text);
        }
        let mut map = Object::default();
        let mut facts = Object::default();
        for (tag, case) in &spec.cases {
            let Some(Compact(case)) = case else { continue };
            let named = case.ty.as_deref().filter(|ty| {
                self.tree.models.contains_key(*ty)
                    || self.tree.unions.contains_key(*ty)
                    || self.tree.enums.contains_key(*ty)
            });
            if let (Some(target), true) = (named, spec.form != FormSpec::Sparse) {
                map.text(tag, target);
            }
            let shown = named.is_some() || spec.form == FormSpec::Sparse;
            let rest = CaseSpec {
                ty: case.ty.clone().filter(|_| !shown),
                ..case.clone()
            };
            if rest != CaseSpec::default() {
                facts.put(tag, to_node(&rest).unwrap_or_else(|_| Node::plain("null")));
            }
        }
        put_filled(&mut object, "x-coproduct-map", map);
        put_filled(&mut object, "x-cases", facts);
        self.identity(
            &mut object,
            name,
            spec.schema_id.as_ref(),
            spec.rust.as_ref(),
            spec.was.as_ref(),
        );
        object.node()
    }

    fn adjacent(&self, spec: &UnionSpec) -> Object {
        let mut payloads: Vec<Node> = Vec::new();
        let mut seen = BTreeSet::new();
        for ty in spec
            .cases
            .values()
            .flatten()
            .filter_map(|case| case.ty.as_deref())
        {
            if seen.insert(ty) {
                payloads.push(self.value(&Ty::parse(ty)).node());
            }
        }
        let mut value = Object::default();
        if !payloads.is_empty() {
            value.put("anyOf", Node::new(Kind::List(payloads)));
        }
        let bare = spec
            .cases
            .values()
            .any(|case| case.as_ref().is_none_or(|case| case.ty.is_none()));
        let value = if bare { self.nullable(value) } else { value };
        let mut properties = Object::default();
        let tag = spec
            .tag
            .clone()
            .unwrap_or_else(|| "Discriminator".to_owned());
        properties.put(&tag, tag_schema(spec));
        properties.put(spec.value.as_deref().unwrap_or("Value"), value.node());
        let mut object = closed(properties, &tag);
        object.flag("x-coproduct", true);
        object
    }

    fn sparse(&self, spec: &UnionSpec) -> Object {
        let tag = spec
            .tag
            .clone()
            .unwrap_or_else(|| "Discriminator".to_owned());
        let mut properties = Object::default();
        properties.put(&tag, tag_schema(spec));
        for (name, case) in &spec.cases {
            let Some(Compact(CaseSpec {
                ty: Some(ty),
                property,
                ..
            })) = case
            else {
                continue;
            };
            let payload = self.nullable(self.value(&Ty::parse(ty)));
            properties.put(property.as_ref().unwrap_or(name), payload.node());
        }
        closed(properties, &tag)
    }

    /// Who the definition is: where it lives, and how the vendor and Rust call it.
    fn identity(
        &self,
        object: &mut Object,
        name: &str,
        vendor: Option<&String>,
        rust: Option<&String>,
        was: Option<&String>,
    ) {
        object.text("x-schema-id", vendor.map_or(name, String::as_str));
        object.text("x-home", &self.home(name));
        object.maybe("x-rust", rust);
        object.maybe("x-was", was);
    }

    fn home(&self, name: &str) -> String {
        match self.tree.homes.get(name) {
            Some(Home::Resource(resource)) => resource.clone(),
            Some(Home::Common) | None => "common".to_owned(),
        }
    }
}

fn put_filled(object: &mut Object, key: &str, value: Object) {
    if !value.is_empty() {
        object.put(key, value.node());
    }
}

/// The components of a union's cases, each once.
fn distinct(spec: &UnionSpec) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    spec.cases
        .values()
        .flatten()
        .filter_map(|case| case.0.ty.as_deref())
        .filter(|ty| seen.insert(*ty))
        .collect()
}

fn tag_schema(spec: &UnionSpec) -> Node {
    let mut tag = Object::default();
    tag.text("type", "string");
    tag.texts("enum", spec.cases.keys());
    tag.node()
}

fn closed(properties: Object, tag: &str) -> Object {
    let mut object = Object::default();
    object.text("type", "object");
    object.put("properties", properties.node());
    object.texts("required", [&tag.to_owned()]);
    object.put("additionalProperties", Node::plain("false"));
    object
}
