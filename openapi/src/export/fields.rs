//! Properties and types.

use super::operations::reference;
use super::{Exporter, Object, Version};
use crate::formats::{MONTH_PATTERN, format_of};
use crate::ty::Ty;
use mews_connector_language::model::Scalar;
use mews_connector_language::node::{Kind, Node};
use mews_connector_language::ser::to_node;
use mews_connector_language::spec::{FieldSpec, Fields, IdKindSpec, LimitsSpec};

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

    /// Says of an object that at least one of some properties is there.
    pub(super) fn asking(mut object: Object, one_of: &[String]) -> Object {
        let alternatives: Vec<Node> = one_of
            .iter()
            .map(|name| {
                let mut alternative = Object::default();
                alternative.texts("required", [name]);
                alternative.node()
            })
            .collect();
        if !alternatives.is_empty() {
            object.put("anyOf", Node::new(Kind::List(alternatives)));
        }
        object
    }

    fn field(&self, spec: &FieldSpec, ty: &Ty, mandatory: bool) -> Node {
        let bare = ty.bare();
        let mut object = self.limited(bare, &spec.limits(), mandatory && self.is_text(bare));
        if matches!(ty, Ty::Optional(_)) {
            object = self.nullable(object);
        }
        let mut facts = Object::default();
        facts.maybe("description", spec.doc.as_ref());
        facts.number("x-max-interval-in-months", spec.max_months);
        facts.number("x-max-interval-in-days", spec.max_days);
        if let Some(default) = &spec.default {
            facts.put(
                "default",
                to_node(default).unwrap_or_else(|_| Node::plain("null")),
            );
        }
        facts.maybe("x-discriminator-path", spec.tagged_by.as_ref());
        facts.flag("readOnly", spec.read_only);
        facts.flag("x-restricted", spec.restricted);
        facts.deprecated(spec.deprecated.as_ref());
        facts.maybe("x-rust", spec.rust.as_ref());
        facts.maybe("x-was", spec.was.as_ref());
        beside(object, facts).node()
    }

    /// The schema of a type without limits.
    pub(super) fn value(&self, ty: &Ty) -> Object {
        self.limited(ty, &LimitsSpec::default(), false)
    }

    /// The schema of a type and its limits; `mandatory` texts are not empty.
    fn limited(&self, ty: &Ty, limits: &LimitsSpec, mandatory: bool) -> Object {
        let none = LimitsSpec::default();
        let each = limits.each.as_deref().unwrap_or(&none);
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
                object.put("items", self.each(item, each));
            }
            Ty::Map(key, value) => {
                object.text("type", "object");
                object.put("additionalProperties", self.each(value, each));
                if **key != Ty::Scalar(Scalar::String) {
                    object.text("x-map-key", &key.to_string());
                }
            }
            Ty::Optional(inner) => return self.nullable(self.limited(inner, limits, false)),
            Ty::Update(inner) => return self.update(self.limited(inner, limits, false)),
        }
        beside(object, limit_keys(limits, ty, mandatory))
    }

    /// The schema of what a list or map holds.
    fn each(&self, ty: &Ty, limits: &LimitsSpec) -> Node {
        let mut interval = Object::default();
        interval.number("x-max-interval-in-months", limits.max_months);
        interval.number("x-max-interval-in-days", limits.max_days);
        beside(self.limited(ty, limits, false), interval).node()
    }

    /// The wrapper of an update value.
    fn update(&self, value: Object) -> Object {
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
        match self.version {
            Version::V3_0 => {
                if is_reference(&object) {
                    object = wrapped(object);
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

/// Limits in the keys of their type; `mandatory` texts are not empty.
fn limit_keys(limits: &LimitsSpec, ty: &Ty, mandatory: bool) -> Object {
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
    let items = ends(limits.items.as_ref());
    object.number(min, items.0);
    object.number(max, items.1);
    object.flag("uniqueItems", limits.unique);
    let length = ends(limits.length.as_ref());
    object.number(
        "minLength",
        length.0.or_else(|| mandatory.then(|| "1".to_owned())),
    );
    object.number("maxLength", length.1);
    let range = ends(limits.range.as_ref());
    object.number("minimum", range.0);
    object.number("maximum", range.1);
    object.maybe("pattern", limits.pattern.as_ref());
    object
}

/// A schema and keys that stand beside it. Before 3.1 nothing may stand beside a reference.
fn beside(mut object: Object, keys: Object) -> Object {
    if is_reference(&object) && !keys.is_empty() {
        object = wrapped(object);
    }
    object.0.extend(keys.0);
    object
}

/// A reference that may carry keys beside it.
fn wrapped(reference: Object) -> Object {
    let mut object = Object::default();
    object.put("allOf", Node::new(Kind::List(vec![reference.node()])));
    object
}

fn is_reference(object: &Object) -> bool {
    object.0.first().is_some_and(|entry| entry.key == "$ref")
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
