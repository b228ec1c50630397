//! Properties and types.

use super::definitions::wrapped;
use super::operations::reference;
use super::{Exporter, Object, Version};
use crate::formats::{MONTH_PATTERN, format_of};
use crate::ty::Ty;
use mews_connector_language::model::Scalar;
use mews_connector_language::node::{Kind, Node};
use mews_connector_language::ser::to_node;
use mews_connector_language::spec::{FieldSpec, Fields, IdKindSpec};

impl Exporter<'_> {
    /// An object with these properties.
    pub(super) fn object(&self, fields: &Fields, open: bool) -> Object {
        let mut properties = Object::default();
        let mut required = Vec::new();
        for (name, field) in fields {
            let ty = Ty::parse(&field.ty);
            let nullable = matches!(ty, Ty::Optional(_));
            let must = field.required.unwrap_or(!nullable);
            if must {
                required.push(name);
            }
            properties.put(name, self.field(field, &ty, must && !nullable));
        }
        let mut object = Object::default();
        object.text("type", "object");
        if !properties.is_empty() {
            object.put("properties", properties.node());
        }
        object.texts("required", required);
        object.put(
            "additionalProperties",
            Node::plain(if open { "true" } else { "false" }),
        );
        object
    }

    fn field(&self, spec: &FieldSpec, ty: &Ty, mandatory: bool) -> Node {
        let bare = ty.bare();
        let mut object = match bare {
            Ty::Update(inner) => self.update(inner, &self.limits(spec, inner.bare(), false)),
            bare => {
                let mut object = self.value(bare);
                object
                    .0
                    .extend(self.limits(spec, bare, mandatory && self.is_text(bare)).0);
                object
            }
        };
        if matches!(ty, Ty::Optional(_)) {
            object = self.nullable(object);
        }
        let mut beside = Object::default();
        beside.maybe("description", spec.doc.as_ref());
        beside.number("x-max-interval-in-months", spec.max_months);
        if let Some(default) = &spec.default {
            beside.put(
                "default",
                to_node(default).unwrap_or_else(|_| Node::plain("null")),
            );
        }
        beside.maybe("x-discriminator-path", spec.tagged_by.as_ref());
        beside.flag("readOnly", spec.read_only);
        beside.flag("x-restricted", spec.restricted);
        beside.deprecated(spec.deprecated.as_ref());
        beside.maybe("x-rust", spec.rust.as_ref());
        beside.maybe("x-was", spec.was.as_ref());
        if let (Ty::Named(name), false) = (bare, beside.is_empty())
            && object.0.first().is_some_and(|entry| entry.key == "$ref")
        {
            // Before 3.1 nothing may stand beside a reference.
            object = wrapped(name);
        }
        object.0.extend(beside.0);
        object.node()
    }

    /// The schema of a type, without limits.
    pub(super) fn value(&self, ty: &Ty) -> Object {
        let mut object = Object::default();
        match ty {
            Ty::Scalar(scalar) => scalar_schema(*scalar, &mut object),
            Ty::Named(name) => match self.tree.ids.get(name) {
                Some(id) => {
                    object.text("type", "string");
                    if id.of == IdKindSpec::Uuid {
                        object.text("format", "uuid");
                    }
                    object.text("x-identifier", name);
                }
                None => object.0 = entries(reference(name)),
            },
            Ty::Hybrid(name) => {
                object.text("type", "string");
                object.text("x-schema-id", "HybridIdentifier");
                object.text("x-identifier", name);
            }
            Ty::List(item) => {
                object.text("type", "array");
                object.put("items", self.value(item).node());
            }
            Ty::Map(key, value) => {
                object.text("type", "object");
                object.put("additionalProperties", self.value(value).node());
                if **key != Ty::Scalar(Scalar::String) {
                    object.text("x-map-key", &key.to_string());
                }
            }
            Ty::Optional(inner) => return self.nullable(self.value(inner)),
            Ty::Update(inner) => return self.update(inner, &Object::default()),
        }
        object
    }

    /// The wrapper of an update value.
    fn update(&self, inner: &Ty, limits: &Object) -> Object {
        let mut value = self.value(inner.bare());
        value.0.extend(limits.0.clone());
        if matches!(inner, Ty::Optional(_)) {
            value = self.nullable(value);
        }
        let mut properties = Object::default();
        properties.put("Value", value.node());
        let mut object = Object::default();
        object.text("type", "object");
        object.put("properties", properties.node());
        object.put("additionalProperties", Node::plain("false"));
        object.flag("x-update", true);
        object
    }

    /// The schema with null allowed.
    pub(super) fn nullable(&self, mut object: Object) -> Object {
        let is_reference = object.0.first().is_some_and(|entry| entry.key == "$ref");
        match self.version {
            Version::V3_0 => {
                if is_reference {
                    let mut wrapper = Object::default();
                    wrapper.put("allOf", Node::new(Kind::List(vec![object.node()])));
                    object = wrapper;
                }
                object.flag("nullable", true);
                object
            }
            Version::V3_1 => {
                let kind = object.0.iter_mut().find(|entry| entry.key == "type");
                if let Some(entry) = kind {
                    let kind = std::mem::replace(&mut entry.value, Node::plain("null"));
                    entry.value = Node::new(Kind::List(vec![kind, Node::text("null")]));
                    return object;
                }
                let mut null = Object::default();
                null.text("type", "null");
                let choice = object.0.iter_mut().find(|entry| entry.key == "anyOf");
                if let Some(Node {
                    kind: Kind::List(members),
                    ..
                }) = choice.map(|entry| &mut entry.value)
                {
                    members.push(null.node());
                    return object;
                }
                let mut wrapper = Object::default();
                wrapper.put(
                    "anyOf",
                    Node::new(Kind::List(vec![object.node(), null.node()])),
                );
                wrapper
            }
        }
    }

    /// The limits of a property, in the keys of its type; `mandatory` texts are not empty.
    fn limits(&self, spec: &FieldSpec, ty: &Ty, mandatory: bool) -> Object {
        let mut object = Object::default();
        let (min, max) = if matches!(ty, Ty::Map(..)) {
            ("minProperties", "maxProperties")
        } else {
            ("minItems", "maxItems")
        };
        let ends = |text: Option<&String>| {
            let (least, most) = text
                .and_then(|text| text.split_once(".."))
                .unwrap_or_default();
            let end = |end: &str| (!end.trim().is_empty()).then(|| end.trim().to_owned());
            (end(least), end(most))
        };
        let items = ends(spec.items.as_ref());
        object.number(min, items.0);
        object.number(max, items.1);
        object.flag("uniqueItems", spec.unique);
        let length = ends(spec.length.as_ref());
        object.number(
            "minLength",
            length.0.or_else(|| mandatory.then(|| "1".to_owned())),
        );
        object.number("maxLength", length.1);
        let range = ends(spec.range.as_ref());
        object.number("minimum", range.0);
        object.number("maximum", range.1);
        object.maybe("pattern", spec.pattern.as_ref());
        object
    }

    /// Whether a value of this type is a text of its own, and not a uuid.
    fn is_text(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Named(name) => self
                .tree
                .ids
                .get(name)
                .is_some_and(|id| id.of == IdKindSpec::Text),
            ty => ty.is_text(),
        }
    }
}

pub(super) fn scalar_schema(scalar: Scalar, object: &mut Object) {
    let (kind, format) = match scalar {
        Scalar::Bool => ("boolean", None),
        Scalar::Int32 => ("integer", Some("int32")),
        Scalar::Int64 => ("integer", Some("int64")),
        Scalar::Uint64 => ("integer", Some("uint64")),
        Scalar::Decimal => ("number", Some("double")),
        Scalar::Json => return,
        text => ("string", format_of(text)),
    };
    object.text("type", kind);
    if scalar == Scalar::Month {
        object.text("pattern", MONTH_PATTERN);
    } else if let Some(format) = format {
        object.text("format", format);
    }
}

fn entries(node: Node) -> Vec<mews_connector_language::node::Entry> {
    match node.kind {
        Kind::Map(entries) => entries.into(),
        Kind::Scalar { .. } | Kind::List(_) => Vec::new(),
    }
}
