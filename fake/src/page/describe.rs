//! An operation as the form of the page reads it: properties with their types, and the definitions they mention.

use std::collections::BTreeSet;

use mews_connector_language::model::{Effect, Field, Operation, Request, Schema, Type, UnionForm};
use mews_connector_language::value::case_property;
use serde_json::{Map, Value, json};

pub(super) fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "read",
        Effect::MeteredRead => "metered read",
        Effect::AbsoluteWrite => "write",
        Effect::AdditiveWrite => "additive write",
    }
}

pub(super) fn operation(schema: &Schema, operation: &Operation) -> Value {
    let mut names = Names::default();
    let request = match &operation.request {
        Request::Fields(fields) => json!({ "is": "object", "fields": names.fields(fields) }),
        Request::Union(name) => names.ty(&Type::Union(name.clone())),
    };
    let mut definitions = Map::new();
    while let Some(name) = names.open.pop_first() {
        let definition = if let Some(model) = schema.models.get(&name) {
            json!({ "is": "object", "fields": names.fields(&model.fields) })
        } else if let Some(known) = schema.enums.get(&name) {
            let values: Vec<_> = known.values.iter().map(|value| &value.name).collect();
            json!({ "is": "enum", "values": values, "raw": !known.is_text() })
        } else if let Some(union) = schema.unions.get(&name) {
            let cases: Vec<_> = union
                .cases
                .iter()
                .map(|case| {
                    json!({
                        "tag": case.tag,
                        "property": case_property(case),
                        "type": case.ty.as_ref().map(|ty| names.ty(ty)),
                    })
                })
                .collect();
            let (form, tag, value) = match &union.form {
                UnionForm::Adjacent { tag, value } => ("adjacent", Some(tag), Some(value)),
                UnionForm::Sparse { tag } => ("sparse", Some(tag), None),
                UnionForm::Sibling | UnionForm::Shapes => ("plain", None, None),
            };
            json!({ "is": "union", "form": form, "tag": tag, "value": value, "cases": cases })
        } else {
            continue;
        };
        definitions.insert(name, definition);
    }
    json!({
        "path": operation.path(),
        "doc": operation.doc,
        "effect": effect(operation.effect),
        "money": operation.money,
        "paginated": operation.pages.is_some(),
        "request": request,
        "definitions": definitions,
    })
}

/// The definitions that were mentioned, and those of them that are still to be told.
#[derive(Default)]
struct Names {
    seen: BTreeSet<String>,
    open: BTreeSet<String>,
}

impl Names {
    fn fields(&mut self, fields: &[Field]) -> Vec<Value> {
        fields
            .iter()
            .filter(|field| !field.read_only)
            .map(|field| {
                json!({
                    "name": field.name,
                    "doc": field.doc,
                    "required": field.required,
                    "nullable": field.nullable,
                    "deprecated": field.status.deprecated.is_some(),
                    "type": self.ty(&field.ty),
                })
            })
            .collect()
    }

    fn ty(&mut self, ty: &Type) -> Value {
        match ty {
            Type::Scalar(scalar) => json!({ "is": "scalar", "of": scalar.facts().hint }),
            Type::Id(name) | Type::HybridId(name) => json!({ "is": "scalar", "of": name }),
            Type::Model(name) | Type::Enum(name) | Type::Union(name) => {
                if self.seen.insert(name.clone()) {
                    self.open.insert(name.clone());
                }
                json!({ "is": "named", "name": name })
            }
            Type::List(item) => json!({ "is": "list", "item": self.ty(item) }),
            Type::Map(_, item) => json!({ "is": "map", "item": self.ty(item) }),
            Type::Update(inner, clears) => {
                json!({ "is": "update", "item": self.ty(inner), "clears": clears })
            }
            Type::Nullable(inner) => self.ty(inner),
        }
    }
}
